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
  ['99999999999999999', 'figure-too-large'],
  ['9,999,999 billion', 'figure-too-large'],
  ['32 dead and 15 wounded', 'figure-several'],
  ['قتيل وجريح', 'figure-several'],
  ['40 to 50 %', 'figure-share-range'],
  ['150%', 'figure-share-above-whole'],
  ['about two hundred percent of them', 'figure-share-above-whole'],
  ['مليون٪', 'figure-share-above-whole'],
  ['40-50% of them', 'figure-share-range'],
  ['من 40 إلى 50 في المئة', 'figure-share-range'],
  ['not half of them', 'figure-unreadable'],
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
  ['إم 4', 'figure-not-a-count'],
  ['S 300', 'figure-not-a-count'],
  ['Sukhoi 24', 'figure-not-a-count'],
  ['سوخوي 24', 'figure-not-a-count'],
  ['المبنى 12', 'figure-not-a-count'],
  ['0930', 'figure-not-a-count'],
  ['0930 GMT', 'figure-not-a-count'],
  ['GMT+3', 'figure-not-a-count'],
  ['+963 11 222 3333', 'figure-not-a-count'],
  ['011 222 3333', 'figure-not-a-count'],
  ["36°12'N", 'figure-not-a-count'],
  ['2-1 score', 'figure-not-a-count'],
  ['ما بين الساعة 3 و5', 'figure-not-a-count'],
  ['broke in two', 'figure-not-a-count'],
  ['a minor wound', 'figure-unreadable'],
  ['a general strike', 'figure-unreadable'],
  ['no one claimed responsibility', 'figure-not-a-count'],
  ['none of the sources', 'figure-not-a-count'],
  ['none of the sources confirmed it', 'figure-not-a-count'],
  ['all but three of them', 'figure-unreadable'],
  ['5 per day', 'figure-not-a-count'],
];

/** Running text without a figure of people or things in it. */
export const NO_FIGURE: readonly string[] = [
  // Dates, years, times
  'In 2012', 'since 2012', 'منذ 2012', 'في 2012', 'حتى 2012', 'on 5 May 2013', '12 May', 'May 4th', 'بتاريخ 2016-11-30', '4/5/2016', '12 مايو', '4 من نيسان', 'at 10:30', 'الساعة 10:30', 'the 1990s', '1989-90', 'between 1990 and 1993', 'In January 2014 activists met', 'in 2012 people fled',
  'six days', 'over the past 10 days', '24 hours', 'خلال الـ24 ساعة الماضية', 'الأيام الثلاثة الماضية', 'خمسة أيام', 'بعد 3 سنوات', 'the first 5 minutes', 'ستة ايام',
  // Weekdays, ordinals, months built on numbers
  'الاثنين', 'يوم الاثنين', 'الثلاثاء', 'الأربعاء', 'يوم الأحد', 'الخامس عشر', 'القرن العشرين', 'الدورة الخامسة والعشرين', 'the 4th Division', 'twenty-first century', 'الفرقة الرابعة',
  // One of, towards, until
  'أحد الجنود', 'أحد عناصر أحرار الشام', 'إحدى الضحايا', 'one of the wounded', 'نحو الشمال', 'نحو الأحياء السكنية', 'حتى الآن', 'واحد من أكبر', 'أي واحد تفضل؟', 'أكثر من مرة',
  // Measures and money
  '5 km', '5 كيلومترات', 'نحو 3 كيلومترات', '120 mm mortar', 'عيار 23 ملم', '122mm rockets', '$45', '$8\nbillion', '6,000 pesos', 'سعر الدولار 500 ليرة', '20 ألف دولار', 'hundreds of kilometres', 'the 180.25ml liquid', '20دولار أمريكي',
  // Shares of what is no people
  'more than 60 % of the city', 'at least 40% of the budget', 'أكثر من 60 في المئة من الأراضي', '40 to 50 % of the land',
  // Ages
  'John Smith, 45, was there', 'عمره 45 عاما', 'a 5-year-old girl', 'children under 5', 'أطفال دون 18', 'aged 45', 'تحت سن 18', 'Fatima, aged 12, was killed', 'the girls aged 12 and 14 were killed', 'the minors aged under 5 killed',
  // Names with numbers
  'اللواء 46', 'الفرقة 17', 'مشروع 1070 شقة', 'Highway 4', 'Resolution 2254', 'القرار 2254', 'B-52', 'T-72', 'AK47', 'Page 12', 'M5', 'No. 6', 'Flight 17', 'Room 12', 'صاروخ من طراز 107',
  'على طريق إم 4', 'طريق إم4', 'on the M4 road', 'دبابة تي 72', 'طائرة إف 16', 'صاروخ إس 300', 'S 300', 'S-300', 'a Sukhoi 24', 'Su-24', 'كلاشينكوف 47', 'resolution 2254', 'resolutions 2139 and 2165', 'Security Council resolutions 2139, 2165 and 2191', 'القرارين 2139 و2165', 'Article 5', 'Route 60', 'Channel 4', 'القناة 12', 'Building 12', 'المبنى 12', 'Pier 4', 'Day 12', 'F-16', 'RPG-7', 'Camp 17', 'Type 59',
  // What breaks, and what is an adjective
  'BROKE IN TWO', 'the ship broke in two', 'split into two', 'suffered a minor wound', 'wounded in a general strike', 'killed in a minor clash',
  // Phones, codes, scores
  '+963 11 222 3333', 'call 011 222 3333', '36.2021 N, 37.1343 E', "36°12'N", 'GMT+3', 'UTC +3', 'at 0930', '0930 GMT', '9:30', 'ما بين الساعة 3 و5', 'بين الساعة الثالثة والخامسة', 'ساعة 10 صباحا', 'between the hours of 3pm and 5pm', 'a 2-1 score', '5 per day',
  '0933-123456', '+1-222-2222/2222', 'Call 555-1234', '192.168.1.2', 'He won 3-2', 'فوز 2-1', '1 in 5 people',
  // Groups, places, events
  'three villages', 'عائلة القتيل', 'a family member was killed', 'ثلاثة تشكيلات', 'seven airstrikes', 'dozens of times', 'عشرات الغارات', 'بعض فصائل الثوار', 'كتائب مقاتلة عدة', 'غالبية المناطق الاخرى',
  // Nouns that count nobody
  'الجثث', 'معتقلين تهمتهم ملفقة', 'مهاجرين ألبان', 'ضحايا القصف', 'حيي المعادي والأصيلة', 'قتل الصوت الحر', 'أكبر خسارة', 'nobody claimed responsibility', 'the number of missing persons', 'no other option', 'no one claimed responsibility', 'no one claimed responsibility for killing the soldiers', 'None of the sources reported casualties', 'all but three of them died', 'the members of one family', 'أفراد من عائلة واحدة', 'no reports of casualties', 'لم ترد أنباء عن سقوط ضحايا',
];
