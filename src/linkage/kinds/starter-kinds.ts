import { frozen } from '../../issue/frozen';
import { parseEntryText, words } from '../../normalise/entry-text';
import type { KindEntry } from './kind-entry';

/** Each kind: `id | ids of wider kinds`, then its names. */
const KINDS = `
explosion
  explosions | bombing explosion | explosions remote violence | explosion or remote violence |
  blast | bombing | bombardment | remote violence | انفجار | تفجير | قصف
airstrike | explosion
  air strike | airstrikes | air strikes | air raid | air raids | air attack | barrel bomb |
  drone strike | air drone strike | غارة | غارة جوية | غارات جوية | قصف جوي | براميل متفجرة
shelling | explosion
  artillery | artillery fire | shelling artillery missile attack | mortar attack | rocket attack |
  missile attack | missile strike | قصف مدفعي | قصف صاروخي
ied | explosion
  improvised explosive device | roadside bomb | car bomb | suicide bombing | suicide attack |
  suicide bomb | landmine | mine | remote explosive | grenade | عبوة ناسفة | سيارة مفخخة |
  تفجير انتحاري | لغم
chemical-attack | explosion
  chemical weapon | chemical weapons | chemical attack | gas attack | chlorine attack |
  هجوم كيميائي | غاز سام | قصف بالغازات السامة
armed-clash
  armed clash | armed clashes | clash | clashes | battle | battles | fighting | armed conflict |
  اشتباك | اشتباكات | معركة | معارك | قتال
firefight | armed-clash
  gunfight | gun battle | exchange of fire | تبادل اطلاق نار
ambush | armed-clash
  raid | كمين
attack | armed-clash against-civilians explosion
  attacks | armed assault | armed attack | facility infrastructure attack | هجوم مسلح
offensive | armed-clash
  assault | storming of a position | capture | capture of a position | seizure | advance |
  storming | siege | government regains territory | non state actor overtakes territory | هجوم |
  سيطرة | اقتحام
withdrawal | armed-clash
  retreat | انسحاب
against-civilians
  violence against civilians | one sided violence | attack on civilians | massacre | مجزرة
state-based-violence | armed-clash explosion
  state based violence | state based conflict | state based armed conflict
non-state-violence | armed-clash explosion
  non state violence | non state conflict
sexual-violence | against-civilians
  rape | عنف جنسي
shooting | against-civilians
  shooting attack | sniper | sniping | drive by shooting | assassination | killing | murder |
  اطلاق نار | قنص | اغتيال
stabbing | against-civilians
  knife attack | طعن
abduction | against-civilians
  kidnapping | kidnap | hostage taking | forced disappearance | abduction forced disappearance |
  اختطاف | خطف
execution | against-civilians
  executions | summary execution | beheading | اعدام | إعدامات | تصفية
arrest
  arrests | detention | detentions | raid and arrest | اعتقال | اعتقالات | مداهمة
release
  prison release | prison break | jailbreak | release of prisoners | prisoner exchange |
  prisoner swap | افراج | تبادل اسرى | تحرير معتقلين | اطلاق سراح
displacement
  flight | exodus | departure | forced displacement | نزوح | تهجير | لجوء
evacuation | displacement
  evacuations | اجلاء | خروج المدنيين
protest
  protests | peaceful protest | demonstration | demonstrations | protest with intervention |
  excessive force against protesters | مظاهرة | مظاهرات | احتجاج | احتجاجات
riot | protest
  riots | mob violence | violent demonstration | شغب
looting
  looting property destruction | pillage | نهب
disaster
  natural disaster | accident | كارثة | حادث
flood | disaster
  floods | flooding | فيضان | سيول
earthquake | disaster
  quake | زلزال
storm | disaster
  cyclone | hurricane | typhoon | tornado | عاصفة | اعصار
building-collapse | disaster
  building collapse | collapse | انهيار مبنى
fire | disaster
  blaze | wildfire | حريق
transport
  transport accident | traffic accident
road-crash | transport
  road crash | car crash | bus crash | road accident | حادث سير | حادث مروري
boat-sinking | transport
  boat sinking | shipwreck | capsizing | boat capsized | غرق قارب | غرق مركب
plane-crash | transport
  plane crash | air crash | aircraft crash | تحطم طائرة
train-crash | transport
  train crash | derailment | حادث قطار
`;

/**
 * Kinds of event that reports name, sorted as ACLED and GTD sort theirs. Families overlap on
 * purpose: an attack on civilians may be an explosion too, and two reports of it may name either.
 */
export const STARTER_KINDS: readonly KindEntry[] = /* @__PURE__ */ frozen(
  /* @__PURE__ */ parseEntryText(KINDS, ([id, wider], names) => ({
    id,
    partOf: words(wider),
    names,
  })),
);
