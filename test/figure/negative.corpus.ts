/** Phrases that parseFigure must refuse, with the code. */
export const REFUSED: readonly (readonly [phrase: string, code: string])[] = [
  ['', 'figure-unreadable'],
  ['hello', 'figure-unreadable'],
  ['!!!', 'figure-unreadable'],
  ['مرحبا', 'figure-unreadable'],
  ['-5', 'figure-negative'],
  ['minus 5', 'figure-negative'],
  ['سالب خمسة', 'figure-negative'],
  ['3.5', 'figure-fractional'],
  ['٢٫٥', 'figure-fractional'],
  ['.5', 'figure-fractional'],
  ['ثلاثة أخماس', 'figure-fractional'],
  ['50-40', 'figure-reversed'],
  ['between 50 and 40', 'figure-reversed'],
  ['99999999999999999', 'figure-not-a-count'],
  ['9,999,999 billion', 'figure-too-large'],
  ['32 dead and 15 wounded', 'figure-several'],
  ['قتيل وجريح', 'figure-several'],
  ['fewer than half of them', 'figure-unreadable'],
  ['أقل من نصفهم', 'figure-unreadable'],
  ['20 km', 'figure-not-a-count'],
  ['12 May 2014', 'figure-not-a-count'],
  ['عام 2012', 'figure-not-a-count'],
  ['10:30', 'figure-not-a-count'],
  ['aged 45', 'figure-not-a-count'],
  ['Brigade 46', 'figure-not-a-count'],
  ['اللواء 46', 'figure-not-a-count'],
  ['3 أيام', 'figure-not-a-count'],
  ['أحد القتلى', 'figure-not-a-count'],
  ['الاثنين', 'figure-not-a-count'],
  ['122mm', 'figure-not-a-count'],
  ['مشروع 1070 شقة', 'figure-not-a-count'],
];

/** Running text without a figure of people or things in it. */
export const NO_FIGURE: readonly string[] = [
  // Dates, years, times
  'In 2012', 'since 2012', 'منذ 2012', 'في 2012', 'حتى 2012', 'on 5 May 2013', '12 May', 'May 4th', 'بتاريخ 2016-11-30', '4/5/2016', '12 مايو', '4 من نيسان', 'at 10:30', 'الساعة 10:30', 'the 1990s', '1989-90',
  'six days', 'over the past 10 days', '24 hours', 'خلال الـ24 ساعة الماضية', 'الأيام الثلاثة الماضية', 'خمسة أيام', 'بعد 3 سنوات', 'the first 5 minutes', 'ستة ايام',
  // Weekdays, ordinals, months built on numbers
  'الاثنين', 'يوم الاثنين', 'الثلاثاء', 'الأربعاء', 'يوم الأحد', 'الخامس عشر', 'القرن العشرين', 'الدورة الخامسة والعشرين', 'the 4th Division', 'twenty-first century', 'الفرقة الرابعة',
  // One of, towards, until
  'أحد الجنود', 'أحد عناصر أحرار الشام', 'إحدى الضحايا', 'one of the wounded', 'نحو الشمال', 'نحو الأحياء السكنية', 'حتى الآن', 'واحد من أكبر', 'أي واحد تفضل؟', 'أكثر من مرة',
  // Measures and money
  '5 km', '5 كيلومترات', 'نحو 3 كيلومترات', '120 mm mortar', 'عيار 23 ملم', '122mm rockets', '$45', 'سعر الدولار 500 ليرة', '20 ألف دولار', 'hundreds of kilometres', 'the 180.25ml liquid', '20دولار أمريكي',
  // Ages
  'John Smith, 45, was there', 'عمره 45 عاما', 'a 5-year-old girl', 'children under 5', 'أطفال دون 18', 'aged 45', 'تحت سن 18',
  // Names with numbers
  'اللواء 46', 'الفرقة 17', 'مشروع 1070 شقة', 'Highway 4', 'Resolution 2254', 'القرار 2254', 'B-52', 'T-72', 'AK47', 'Page 12', 'M5', 'Flight 17', 'Room 12', 'صاروخ من طراز 107',
  // Phones, codes, scores
  '0933-123456', '+1-222-2222/2222', 'Call 555-1234', '192.168.1.2', 'He won 3-2', 'فوز 2-1', '1 in 5 people',
  // Groups, places, events
  'three villages', 'ثلاثة تشكيلات', 'seven airstrikes', 'dozens of times', 'عشرات الغارات', 'بعض فصائل الثوار', 'كتائب مقاتلة عدة', 'غالبية المناطق الاخرى',
  // Nouns that count nobody
  'الجثث', 'معتقلين تهمتهم ملفقة', 'مهاجرين ألبان', 'ضحايا القصف', 'حيي المعادي والأصيلة', 'قتل الصوت الحر', 'أكبر خسارة', 'nobody claimed responsibility', 'no reports of casualties', 'لم ترد أنباء عن سقوط ضحايا',
];
