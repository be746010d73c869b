import type { LexiconEntry } from '../sense';

/** Words for what became of people. */
export const ARABIC_OUTCOMES: readonly LexiconEntry[] = [
  // killed
  {
    says: { is: 'outcome', outcome: 'killed', as: 'noun' },
    nouns: 'قتيل قتلى; قتيلة ات; صريع صرعى; شهيد شهداء; شهيدة ات; هالك هلكى',
  },
  {
    says: { is: 'outcome', outcome: 'killed', as: 'event' },
    words: `
      مقتل; مصرع; استشهاد; اغتيال; تحييد; القضاء على; حصد أرواح; أودى بحياة; أودت بحياة; يودي بحياة;
      أودى بأرواح; أودت بأرواح; قضى على; قضت على; أتى على حياة; أزهق أرواح; إزهاق أرواح; هلاك;
      استهدف حياة; راح ضحيته; راح ضحيتها; راح ضحية; يقتل فيه; ذهب ضحيته; ذهب ضحيتها; خسارة أرواح`,
  },
  {
    says: { is: 'outcome', outcome: 'killed', as: 'act' },
    verbs: 'قتل قتل; اغتال غتال; حيد حيد; أردى ردي; أجهز جهز; صرع صرع; أباد بيد',
    words: 'قتله; أردت; أردوا; قتلى برصاص',
  },
  {
    says: { is: 'outcome', outcome: 'killed', as: 'suffer' },
    verbs: 'استشهد ستشهد; قتل قتل; اغتيل -; هلك هلك',
    words: `
      لقي حتفه; لقوا حتفهم; لقي مصرعه; لقوا مصرعهم; لقيت مصرعها; لقيت حتفها; لقين حتفهن;
      لاقوا حتفهم; سقط شهيدا; سقطوا شهداء; ارتقى; ارتقوا; ارتقت; قضوا نحبهم; قضى نحبه; فقدوا حياتهم;
      فقد حياته; فقدوا أرواحهم; حتفهم; حتفه; مصرعهم; مصرعه; مقتلهم; استشهادهم`,
  },
  { says: { is: 'outcome', outcome: 'killed', as: 'event', near: true }, words: 'سقوط; سقط; سقطت' },
  // dead, and bodies as evidence of it
  {
    says: { is: 'outcome', outcome: 'dead', as: 'noun' },
    nouns: 'وفاة وفيات; ميت أموات موتى; متوفى +; غريق غرقى',
  },
  {
    says: { is: 'outcome', outcome: 'dead', as: 'event' },
    words: 'وفاة; موت; غرق; نفوق; وفاتهم; الحصيلة; حصيلتها; حصيلته',
  },
  {
    says: { is: 'outcome', outcome: 'dead', as: 'suffer' },
    verbs: 'توفي توفى; مات موت; غرق غرق',
    words: `
      توفوا; توفيت; قضى; قضوا; قضت; قضين; فارق الحياة; فارقوا الحياة; فارقت الحياة; وافته المنية;
      وافتهم المنية`,
  },
  {
    says: { is: 'outcome', outcome: 'bodies found', as: 'noun' },
    nouns: 'جثة جثث; جثمان جثامين',
    words: 'رفات; أشلاء; جثامينهم; جثثهم; جثتي; جثتا; جثماني',
  },
  // executed: above killed where the clause says so
  {
    says: { is: 'outcome', outcome: 'executed', as: 'event' },
    words: `
      إعدام; تصفية; ذبح; قطع رؤوس; قطع رأس; إعدامات; الإعدام بحق; تنفيذ الإعدام; تنفيذ حكم الإعدام;
      تنفيذ عقوبة الإعدام; حالة إعدام; حالات إعدام; رميا بالرصاص; شنق; نحر`,
  },
  {
    says: { is: 'outcome', outcome: 'executed', as: 'act' },
    verbs: 'أعدم عدم; ذبح ذبح; شنق شنق; نحر نحر',
    words: `
      صفى; صفت; صفوا; قامت بتصفية; قام بتصفية; نفذ حكم الإعدام; نفذت حكم الإعدام; نفذ الإعدام;
      نفذت الإعدام`,
  },
  {
    says: { is: 'outcome', outcome: 'executed', as: 'suffer' },
    words: 'أعدموا; تم إعدامهم; تمت تصفيتهم; تم تصفيتهم; جرى إعدامهم; جرت تصفيتهم',
  },
  {
    says: { is: 'outcome', outcome: 'killed', as: 'noun' },
    words: 'لم يقتل أحد; لم يقتل أي; لم يلق أحد حتفه',
  },
  // wounded
  {
    says: { is: 'outcome', outcome: 'wounded', as: 'noun' },
    words: 'لم يصب أحد; لم يصب أي; لم يجرح أحد',
  },
  {
    says: { is: 'outcome', outcome: 'wounded', as: 'noun' },
    nouns: 'جريح جرحى; جريحة ات; مصاب +; مصابة ات; إصابة ات',
  },
  { says: { is: 'outcome', outcome: 'wounded', as: 'event' }, words: 'إصابة; جرح; إصابات بين' },
  { says: { is: 'outcome', outcome: 'wounded', as: 'act' }, verbs: 'أصاب صيب; جرح جرح' },
  {
    says: { is: 'outcome', outcome: 'wounded', as: 'suffer' },
    verbs: 'أصيب صاب; جرح جرح',
    words: 'بجروح; بجراح; إصابتهم',
  },
  {
    says: { is: 'outcome', outcome: 'suffocated', as: 'noun' },
    words: 'اختناق; حالة اختناق; حالات اختناق; حالات الاختناق; مختنق; مختنقا; مختنقين',
  },
  { says: { is: 'outcome', outcome: 'suffocated', as: 'event' }, words: 'اختناق' },
  {
    says: { is: 'outcome', outcome: 'suffocated', as: 'suffer' },
    verbs: 'اختنق ختنق',
    words: 'أصيبوا بالاختناق; أصيبوا بحالات اختناق; بحالات اختناق; بالاختناق; بحالة اختناق',
  },
  // casualties: dead or wounded, not told apart
  {
    says: { is: 'outcome', outcome: 'casualties', as: 'noun' },
    nouns: 'ضحية ضحايا',
    words: `
      خسائر; خسائر بشرية; خسائر في الأرواح; بين قتيل وجريح; ما بين قتيل وجريح; بين شهيد وجريح;
      ما بين شهيد وجريح; بين قتيل ومصاب; بين قتلى وجرحى; ما بين قتلى وجرحى; بين شهيد ومصاب;
      قتيل وجريح; قتيلا وجريحا; بين قتيل وأسير; شهيد وجريح`,
  },
  // missing, captured, detained, abducted
  {
    says: { is: 'outcome', outcome: 'missing', as: 'noun' },
    nouns: 'مفقود +; مفقودة ات; مغيب +',
    words: 'مجهولي المصير; مجهولو المصير; في عداد المفقودين',
  },
  {
    says: { is: 'outcome', outcome: 'missing', as: 'event' },
    words: 'فقدان; اختفاء; فقدان الاتصال مع; فقدان أثر',
  },
  {
    says: { is: 'outcome', outcome: 'missing', as: 'suffer' },
    verbs: 'فقد فقد; اختفى ختفي',
    words: 'اختفوا; اختفت; فقد أثرهم; لا يزال مصيرهم مجهولا; لا يعرف مصيرهم',
  },
  { says: { is: 'outcome', outcome: 'captured', as: 'status' }, nouns: 'أسير أسرى; أسيرة ات' },
  { says: { is: 'outcome', outcome: 'captured', as: 'event' }, words: 'أسر; وقوع في الأسر' },
  { says: { is: 'outcome', outcome: 'captured', as: 'act' }, verbs: 'أسر أسر' },
  {
    says: { is: 'outcome', outcome: 'captured', as: 'suffer' },
    words: 'وقعوا في الأسر; وقع في الأسر; أسروا',
  },
  {
    says: { is: 'outcome', outcome: 'detained', as: 'status' },
    nouns: 'معتقل +; معتقلة ات; محتجز +; محتجزة ات; سجين سجناء; سجينة ات; موقوف +',
  },
  {
    says: { is: 'outcome', outcome: 'detained', as: 'event' },
    words: 'اعتقال; توقيف; احتجاز; القبض على; إلقاء القبض على; إيقاف; سجن; حبس; ضبط',
  },
  {
    says: { is: 'outcome', outcome: 'detained', as: 'act' },
    verbs: 'اعتقل عتقل; احتجز حتجز; أوقف وقف; سجن سجن; ألقى لقي القبض على',
    words: 'ألقت القبض على; ألقوا القبض على; قبض على; قبضت على; قبضوا على',
  },
  {
    says: { is: 'outcome', outcome: 'detained', as: 'suffer' },
    words: 'اعتقلوا; احتجزوا; أوقفوا; لا يزالون محتجزين',
  },
  {
    says: { is: 'outcome', outcome: 'abducted', as: 'status' },
    nouns: 'مختطف +; مختطفة ات; مخطوف +; مخطوفة ات; رهينة رهائن',
  },
  { says: { is: 'outcome', outcome: 'abducted', as: 'event' }, words: 'خطف; اختطاف; احتجاز رهائن' },
  {
    says: { is: 'outcome', outcome: 'abducted', as: 'act' },
    verbs: 'خطف خطف; اختطف ختطف; اقتاد قتاد',
  },
  { says: { is: 'outcome', outcome: 'abducted', as: 'suffer' }, words: 'اختطفوا; خطفوا' },
  // released, surrendered
  {
    says: { is: 'outcome', outcome: 'released', as: 'noun' },
    nouns: 'محرر +; محررة ات',
    words: 'مفرج عنهم; المفرج عنهم',
  },
  {
    says: { is: 'outcome', outcome: 'released', as: 'event' },
    words:
      'تحرير; إفراج عن; الإفراج عن; إطلاق سراح; إطلاق صراح; إخلاء سبيل; فك أسر; فك قيد; عتق; تسليم',
  },
  {
    says: { is: 'outcome', outcome: 'released', as: 'act' },
    verbs: 'حرر حرر; أفرج فرج; أطلق طلق سراح; أخلى خلي سبيل; فك فك أسر',
    words: 'أخلت سبيل; أطلق سراحهم; أفرج عنهم; أفرجت السلطات عن',
  },
  {
    says: { is: 'outcome', outcome: 'released', as: 'suffer' },
    words: 'أفرج عنهم; أطلق سراحهم; الإفراج عنهم; إطلاق سراحهم; تحرروا; استعادوا حريتهم',
  },
  {
    says: { is: 'outcome', outcome: 'surrendered', as: 'event' },
    words: 'استسلام; تسليم أنفسهم; تسليم أسلحتهم',
  },
  {
    says: { is: 'outcome', outcome: 'surrendered', as: 'suffer' },
    verbs: 'استسلم ستسلم',
    words: `
      سلموا أسلحتهم; سلموا أنفسهم; سلم نفسه; سلم سلاحه; سلموا سلاحهم; ألقوا السلاح; ألقوا أسلحتهم;
      ألقوا سلاحهم; سووا أوضاعهم`,
  },
  // besieged, displaced, departed
  {
    says: { is: 'outcome', outcome: 'besieged', as: 'status' },
    nouns: 'محاصر +',
    words: 'عالق; عالقا; عالقين; عالقون',
  },
  { says: { is: 'outcome', outcome: 'besieged', as: 'event', near: true }, words: 'محاصرة; حصار' },
  {
    says: { is: 'outcome', outcome: 'besieged', as: 'suffer' },
    words: 'محاصرون; محاصرين; تحت الحصار; عالقون; عالقين',
  },
  {
    says: { is: 'outcome', outcome: 'displaced', as: 'status' },
    nouns: 'نازح +; نازحة ات; مهجر +; لاجئ +; لاجئة ات; مشرد +',
  },
  { says: { is: 'outcome', outcome: 'displaced', as: 'event' }, words: 'نزوح; تهجير; تشريد; تشرد' },
  {
    says: { is: 'outcome', outcome: 'displaced', as: 'act' },
    verbs: 'شرد شرد; هجر هجر',
    words: 'دفع إلى النزوح',
  },
  {
    says: { is: 'outcome', outcome: 'displaced', as: 'suffer' },
    verbs: 'نزح نزح; تشرد تشرد',
    words: `
      أجبروا على الفرار; اضطروا إلى النزوح; أجبروا على ترك منازلهم; أجبروا على النزوح; شردوا; هجروا;
      تهجروا`,
  },
  {
    says: { is: 'outcome', outcome: 'departed', as: 'event', near: true },
    words: 'مغادرة; خروج; إجلاء; فرار; هروب; إخراج; ترحيل',
  },
  {
    says: { is: 'outcome', outcome: 'departed', as: 'act', near: true },
    words: 'أجلى; أجلت; أجلوا; رحل; رحلت; يجلي; أخرجت',
  },
  {
    says: { is: 'outcome', outcome: 'departed', as: 'suffer' },
    verbs: 'غادر غادر; فر فر; هرب هرب',
    words: 'خرج; خرجوا; خرجت; تم إجلاؤهم; أجلوا; رحلوا; عبروا الحدود',
  },
];
