import type { LexiconEntry } from '../sense';

/** Words for vehicles, weapons and sites, and for what became of them. */
export const ARABIC_THINGS: readonly LexiconEntry[] = [
  {
    says: { is: 'outcome', outcome: 'destroyed', as: 'event' },
    words: 'تدمير; إسقاط; حرق; نسف; هدم; احتراق; إعطاب; دمار; انهيار; تفجير; إغراق; تهدم; اعتراض',
  },
  {
    says: { is: 'outcome', outcome: 'destroyed', as: 'act' },
    verbs: 'دمر دمر; أسقط سقط; أحرق حرق; نسف نسف; فجر فجر; هدم هدم; أعطب عطب; أغرق غرق; اعترض عترض',
    words: 'دمرت بالكامل; تدمرت; انهار; انهارت; احترقت; احترق',
  },
  {
    says: { is: 'outcome', outcome: 'damaged', as: 'event' },
    words: 'تضرر; إلحاق أضرار ب; إعطاب; أضرار; تصدع',
  },
  { says: { is: 'outcome', outcome: 'damaged', as: 'act' }, verbs: 'تضرر تضرر; أضر ضر; أعطب عطب' },
  {
    says: { is: 'outcome', outcome: 'seized', as: 'event' },
    words: 'الاستيلاء على; استيلاء على; اغتنام; غنائم; مصادرة; ضبط; السيطرة على; العثور على',
  },
  {
    says: { is: 'outcome', outcome: 'seized', as: 'act' },
    verbs: 'استولى ستولي; اغتنم غتنم; غنم غنم; صادر صادر; ضبط ضبط; سيطر سيطر على; تقدم تقدم إلى',
    words: 'استولت; استولوا',
  },
  { says: { is: 'outcome', outcome: 'fired', as: 'event' }, words: 'إطلاق; سقوط; إلقاء; قصف ب' },
  {
    says: { is: 'outcome', outcome: 'fired', as: 'act' },
    verbs: 'أطلق طلق; وجه وجه; ألقى لقي; أمطر مطر; رمى رمي; سقط سقط',
    words: 'ألقت; ألقوا; سقطت',
  },
  { says: { is: 'thing', unit: 'vehicle', type: 'tank' }, nouns: 'دبابة ات' },
  {
    says: { is: 'thing', unit: 'vehicle', type: 'carrier' },
    nouns: 'ناقلة ات; مدرعة ات',
    words: 'ناقلة جند; ناقلات جند',
  },
  { says: { is: 'thing', unit: 'vehicle', type: 'car' }, nouns: 'سيارة ات' },
  { says: { is: 'thing', unit: 'vehicle', type: 'truck' }, nouns: 'شاحنة ات' },
  {
    says: { is: 'thing', unit: 'vehicle', type: 'aircraft' },
    nouns: 'طائرة ات; مروحية ات; حوامة ات; مقاتلة حربية',
  },
  {
    says: { is: 'thing', unit: 'vehicle', type: 'drone' },
    nouns: 'مسيرة ات',
    words: 'طائرة مسيرة; طائرات مسيرة; طائرة بدون طيار; طائرات بدون طيار',
  },
  {
    says: { is: 'thing', unit: 'vehicle', type: 'boat' },
    nouns: 'زورق زوارق; سفينة سفن; قارب قوارب',
  },
  {
    says: { is: 'thing', unit: 'vehicle' },
    nouns: 'آلية ات; عربة ات; مركبة ات; حافلة ات; جرافة ات; دراجة ات',
  },
  {
    says: { is: 'thing', unit: 'weapon' },
    nouns: 'سلاح أسلحة; مدفع مدافع; رشاش +; بندقية بنادق; راجمة ات; قاذف; قاذفة ات; ذخيرة ذخائر',
  },
  {
    says: { is: 'thing', unit: 'munition', type: 'mortar' },
    words: 'قذيفة هاون; قذائف هاون; قذائف الهاون',
  },
  { says: { is: 'thing', unit: 'munition', type: 'rocket' }, nouns: 'صاروخ صواريخ' },
  { says: { is: 'thing', unit: 'munition', type: 'barrel bomb' }, nouns: 'برميل براميل' },
  {
    says: { is: 'thing', unit: 'munition', type: 'gas cylinder' },
    words: 'أسطوانة غاز; اسطوانات غاز; أسطوانات غاز',
  },
  {
    says: { is: 'thing', unit: 'munition' },
    nouns: 'قذيفة قذائف; قنبلة قنابل; لغم ألغام; عبوة ات; طلقة ات; أسطوانة ات',
  },
  { says: { is: 'thing', unit: 'site', type: 'checkpoint' }, nouns: 'حاجز حواجز', words: 'حاجزي' },
  {
    says: { is: 'thing', unit: 'site', type: 'position' },
    nouns: 'نقطة نقاط; موقع مواقع; مقر ات مقار; ثكنة ات',
  },
  { says: { is: 'thing', unit: 'site', type: 'house' }, nouns: 'منزل منازل; بيت بيوت' },
  {
    says: { is: 'thing', unit: 'site', type: 'hospital' },
    nouns: 'مستشفى مستشفيات مشاف; مشفى مشافي',
  },
  { says: { is: 'thing', unit: 'site', type: 'school' }, nouns: 'مدرسة مدارس' },
  {
    says: { is: 'thing', unit: 'site' },
    nouns: `
      مبنى مبان; بناء أبنية; مسجد مساجد; كنيسة كنائس; مخيم ات; محل ات; متجر متاجر; مصنع مصانع;
      جسر جسور; مستودع ات; نفق أنفاق; قاعدة قواعد; مركز مراكز; مؤسسة ات; خيمة خيام`,
  },
];
