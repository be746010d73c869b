import { isInAnotherScript, outsideInArabic } from '../../sentences/outside';
import type { Prose } from '../../sentences/prose';

/**
 * Names that Arabic readers know in Arabic, by their English spelling in lower case: the actors of
 * the starter table, bare kinds of sources, media and monitors. A name that is not here is printed
 * as it is.
 */
const NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'syrian government': 'الحكومة السورية',
    'syrian army': 'الجيش السوري',
    'allies of the syrian government': 'حلفاء الحكومة السورية',
    'afghan militias': 'مليشيات أفغانية',
    'syrian army general command': 'القيادة العامة للجيش السوري',
    hezbollah: 'حزب الله',
    russia: 'روسيا',
    'russian ministry of defence': 'وزارة الدفاع الروسية',
    sana: 'وكالة سانا',
    'syrian opposition': 'المعارضة السورية',
    'free syrian army': 'الجيش السوري الحر',
    'islamic front': 'الجبهة الإسلامية',
    'tawhid brigade': 'لواء التوحيد',
    'jaysh al-fath': 'جيش الفتح',
    'fatah halab': 'غرفة عمليات فتح حلب',
    'ahrar al-sham': 'أحرار الشام',
    'suqour al-sham': 'صقور الشام',
    fastaqim: 'تجمع فاستقم',
    'jabhat fateh al-sham': 'جبهة فتح الشام',
    'syrian national coalition': 'الائتلاف الوطني السوري',
    'islamic state': 'تنظيم الدولة الإسلامية',
    amaq: 'وكالة أعماق',
    activists: 'ناشطون',
    residents: 'سكان',
    eyewitnesses: 'شهود عيان',
    witnesses: 'شهود',
    doctors: 'أطباء',
    rescuers: 'مسعفون',
    officials: 'مسؤولون',
    sources: 'مصادر',
    'local sources': 'مصادر محلية',
    'field sources': 'مصادر ميدانية',
    'press sources': 'مصادر صحفية',
    'medical sources': 'مصادر طبية',
    'security sources': 'مصادر أمنية',
    'opposition sources': 'مصادر في المعارضة',
    'armed opposition': 'المعارضة المسلحة',
    opposition: 'المعارضة',
    rebels: 'مقاتلو المعارضة',
    'unnamed outlet': 'وسيلة إعلام غير مسماة',
    'al jazeera': 'الجزيرة',
    'anadolu agency': 'وكالة الأناضول',
    anadolu: 'وكالة الأناضول',
    'sham network': 'شبكة شام',
    'halab news': 'حلب نيوز',
    'akhbar al aan': 'أخبار الآن',
    masrawy: 'مصراوي',
    'syrian observatory for human rights': 'المرصد السوري لحقوق الإنسان',
    sohr: 'المرصد السوري لحقوق الإنسان',
    'white helmets': 'الخوذ البيضاء',
    'syrian civil defence': 'الدفاع المدني السوري',
    'agence france-presse': 'وكالة فرانس برس',
    afp: 'وكالة فرانس برس',
    reuters: 'رويترز',
    'associated press': 'أسوشيتد برس',
    ap: 'أسوشيتد برس',
    bbc: 'بي بي سي',
    un: 'الأمم المتحدة',
    'united nations': 'الأمم المتحدة',
    icrc: 'اللجنة الدولية للصليب الأحمر',
    'syrian arab red crescent': 'الهلال الأحمر العربي السوري',
    syria: 'سوريا',
    aleppo: 'حلب',
    'east aleppo': 'شرق حلب',
    'west aleppo': 'غرب حلب',
    'qadi askar': 'قاضي عسكر',
    marja: 'المرجة',
    raqqa: 'الرقة',
    idlib: 'إدلب',
    homs: 'حمص',
    hama: 'حماة',
    damascus: 'دمشق',
    'rif dimashq': 'ريف دمشق',
    daraa: 'درعا',
    latakia: 'اللاذقية',
    tartus: 'طرطوس',
    'deir ez-zor': 'دير الزور',
    'al-hasakah': 'الحسكة',
    'as-suwayda': 'السويداء',
    quneitra: 'القنيطرة',
  }),
);

/** What sort of event, as reports of this kind name them. */
const KINDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    execution: 'إعدام',
    battle: 'معركة',
    clash: 'اشتباكات',
    clashes: 'اشتباكات',
    shelling: 'قصف',
    bombardment: 'قصف',
    'air strike': 'غارة جوية',
    airstrike: 'غارة جوية',
    'chemical attack': 'هجوم كيميائي',
    shooting: 'إطلاق نار',
    bombing: 'تفجير',
    massacre: 'مجزرة',
    offensive: 'هجوم',
    siege: 'حصار',
    displacement: 'نزوح',
    surrender: 'استسلام',
    withdrawal: 'انسحاب',
    abuse: 'انتهاكات',
    background: 'خلفية',
    'capture of a position': 'سيطرة على موقع',
    'prison release': 'إفراج عن معتقلين',
    attack: 'هجوم',
    explosion: 'انفجار',
    kidnapping: 'اختطاف',
    assassination: 'اغتيال',
    protest: 'احتجاج',
  }),
);

const GOVERNORATE = ' governorate';

/** A name for an Arabic reader: in Arabic where it is known so, else as it is, isolated. */
export function named(name: string): Prose {
  return outsideInArabic(known(name) ?? name);
}

function known(name: string): string | undefined {
  const key = name.toLowerCase();
  const province = key.endsWith(GOVERNORATE)
    ? NAMES.get(key.slice(0, -GOVERNORATE.length))
    : undefined;
  return province === undefined ? NAMES.get(key) : `محافظة ${province}`;
}

/** A kind of event, in Arabic where it is a usual one. */
export function kindOfEvent(kind: string): Prose {
  return outsideInArabic(KINDS.get(kind.toLowerCase()) ?? kind);
}

/** Whether a name comes out in Arabic. */
export function hasArabicForm(name: string): boolean {
  return !isInAnotherScript(known(name) ?? name, 'Arabic');
}
