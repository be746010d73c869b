import { describe, expect, test } from 'vitest';
import { isMisuseError, parseClaims } from 'casualty-claims';
import { draftClaims, type LexiconEntry } from 'casualty-claims/text';
import { ARABIC_LEXICON } from '../../src/text/lexicon/arabic/lexicon';
import { ENGLISH_LEXICON } from '../../src/text/lexicon/english/lexicon';
import { lexiconSchema } from '../../src/text/lexicon/lexicon-schema';
import { OPTIONS } from './told';

const claimsOf = (text: string, more = {}) =>
  draftClaims(text, { ...OPTIONS, ...more }).drafts.map(({ claim }) => claim);

describe('the chain of an attribution', () => {
  test.each([
    // [text, origin, passed on by, the publisher last]
    ['قال ناشطون إن ثلاثة قتلوا.', 'ناشطون', ['P']],
    ['نقلت وكالة الشرق عن مصادر طبية أن 13 شخصا توفوا.', 'مصادر طبية', ['وكالة الشرق', 'P']],
    ['لكن مراسل الوطن نقل عن شهود أن 13 شخصا توفوا.', 'شهود', ['الوطن', 'P']],
    ['قال الطبيب سالم عمر لوكالة الشرق إن 13 شخصا توفوا.', 'الطبيب سالم عمر', ['وكالة الشرق', 'P']],
    [
      'أعلنت الشرطة الخبر. من جهته، قال زياد نجار القيادي في فصيل الراية إن مقاتليه قتلوا عشرة جنود.',
      'زياد نجار',
      ['P'],
    ],
    ['توفي 13 شخصا.', 'P', undefined],
    ['Residents told Reuters that 13 people had died.', 'Residents', ['Reuters', 'P']],
    [
      'The Daily Post quoted a doctor as saying that 13 people had died.',
      'a doctor',
      ['Daily Post', 'P'],
    ],
    ['Thirteen people died, according to the health ministry.', 'health ministry', ['P']],
    ['Thirteen people died, said Omar Said, a doctor.', 'Omar Said', ['P']],
    ['Thirteen people died.', 'P', undefined],
  ])('%s', (text, origin, via) => {
    const [claim] = claimsOf(text);
    const nameOf = (source: unknown): unknown =>
      typeof source === 'object' && source !== null && 'name' in source ? source.name : source;
    expect(nameOf(claim?.source)).toBe(origin);
    expect((claim?.via as unknown[] | undefined)?.map(nameOf)).toEqual(via);
  });

  test('goes on with a verb that names nobody, and ends where another clause begins', () => {
    const claims = claimsOf(
      'قالت مصادر محلية إن الجيش أعدم 7 أشخاص، بينما قصفت الطائرات السوق وقتلت خمسة ' +
        'مدنيين. وأضافت المصادر أن رجلين أصيبا.',
    );
    expect(claims.map(({ source }) => source)).toEqual([
      { name: 'مصادر محلية', kind: 'eyewitness' },
      'P',
      { name: 'مصادر محلية', kind: 'eyewitness' },
    ]);
  });

  test('takes a short name for the full one heard before', () => {
    const claims = claimsOf('قال المرصد الوطني للحقوق إن 5 مدنيين قتلوا. وأكد المرصد أن 9 أصيبوا.');
    expect(claims.map(({ source }) => (typeof source === 'object' ? source.name : source))).toEqual(
      ['المرصد الوطني للحقوق', 'المرصد الوطني للحقوق'],
    );
  });

  test('leaves the source open where neither a voice nor a publisher is known', () => {
    const [draft] = draftClaims('12 people were killed.').drafts;
    expect([draft?.claim.source, draft?.open.includes('source')]).toEqual([undefined, true]);
  });
});

describe('the window counts from the day of the report, a Wednesday', () => {
  test.each([
    ['12 people were killed today.', '2024-03-06', '2024-03-06'],
    ['12 people were killed on Monday.', '2024-03-04', '2024-03-04'],
    ['12 people were killed overnight.', '2024-03-05', '2024-03-05'],
    ['12 people were killed on 28 February.', '2024-02-28', '2024-02-28'],
    ['12 people were killed on December 30, 2023.', '2023-12-30', '2023-12-30'],
    ['12 people were killed last week.', '2024-02-26', '2024-03-03'],
    ['12 people were killed in the past four days.', '2024-03-02', '2024-03-05'],
    ['12 people have been killed since Friday.', '2024-03-01', '2024-03-06'],
    ['قتل 12 شخصا مساء أمس.', '2024-03-05', '2024-03-05'],
    ['قتل 12 شخصا يوم الجمعة الماضي.', '2024-03-01', '2024-03-01'],
    ['قتل 12 شخصا خلال الأيام الثلاثة الماضية.', '2024-03-03', '2024-03-05'],
    ['قتل 12 شخصا خلال الـ24 ساعة الماضية.', '2024-03-05', '2024-03-06'],
    ['قتل 12 شخصا في 8 يناير 2014.', '2014-01-08', '2014-01-08'],
  ])('%s', (text, from, to) => {
    const [claim] = claimsOf(text);
    expect(claim?.date).toEqual({ from, to });
    expect(claim?.dateBasis).toBe('stated');
  });

  test('bodies that were found have a last day and no first', () => {
    expect(claimsOf('عثر السكان أمس على 9 جثث.')[0]?.date).toEqual({ to: '2024-03-05' });
  });

  test('no words of time, no date', () => {
    const [draft] = draftClaims('12 people were killed.', OPTIONS).drafts;
    expect([draft?.claim.date, draft?.open.includes('date')]).toEqual([undefined, true]);
  });
});

describe('places, people and doers', () => {
  test('a place of the gazetteer is put in as it is there, under any of its names', () => {
    const gazetteer = [
      { name: 'Naria', names: ['ناريا'], lat: 35.5, lon: 37.1, level: 'city' as const },
    ];
    expect(claimsOf('قتل 12 شخصا بناريا.', { gazetteer })[0]?.place).toEqual(gazetteer[0]);
    expect(claimsOf('12 people were killed in Naria.', { gazetteer })[0]?.place).toEqual(
      gazetteer[0],
    );
  });

  test.each([
    ['قتل 12 شخصا في بلدة كفر سالم شمال البلاد.', 'بلدة كفر سالم'],
    ['12 people were killed in the village of Tel Amar.', 'Tel Amar'],
    ['12 people were killed.', undefined],
  ])('%s', (text, name) => {
    const place = claimsOf(text)[0]?.place;
    expect(typeof place === 'object' ? place.name : place).toBe(name);
  });

  test('a place in the name of who speaks is not where it happened', () => {
    expect(
      claimsOf('The health ministry in Naria said 12 people were killed in Tel Amar.')[0]?.place,
    ).toEqual({ name: 'Tel Amar' });
  });

  test('who is counted, whose they are and who did it', () => {
    const [claim] = claimsOf('قتلت فصائل المعارضة 30 جنديا من قوات النظام.');
    expect([claim?.population, claim?.side, claim?.by]).toEqual([
      { role: ['soldier'] },
      'قوات النظام',
      'فصائل المعارضة',
    ]);
    const [strike] = claimsOf('Nine children were killed by government forces.');
    expect([strike?.population, strike?.by]).toEqual([{ age: 'child' }, 'government forces']);
  });
});

describe('restatements', () => {
  test('a headline restates the first figure of the text that it fits', () => {
    const claims = claimsOf(
      'عشرات القتلى بقصف على السوق\n\nقتل أكثر من خمسين مدنيا في قصف على السوق أمس.\n\nوأصيب آخرون.',
    );
    expect(claims[0]?.restates).toBe('draft-2');
  });

  test('a voice that says its dozens again as a number restates them; another voice does not', () => {
    expect(
      claimsOf('قال ناشطون إن عشرات الجنود قتلوا. وقال ناشطون إن 70 جنديا قتلوا.')[1]?.restates,
    ).toBe('draft-1');
    expect(
      claimsOf('قال ناشطون إن عشرات الجنود قتلوا. وقالت الشرطة إن 70 جنديا قتلوا.')[1]?.restates,
    ).toBeUndefined();
  });

  test('a paragraph that stands twice is read once', () => {
    const { drafts, passed } = draftClaims('قتل 12 مدنيا.\n\nقتل 12 مدنيا.', OPTIONS);
    expect([drafts.length, passed.map(({ because }) => because)]).toEqual([1, ['repeated-words']]);
  });
});

describe('what is drafted', () => {
  const text =
    'قالت الشرطة إن 12 شخصا قتلوا أمس في مدينة النهر، بينهم طفلان، وإن يونس قد يقتل 5 آخرين.';
  test('stands in the text where it says, and is a claim in the written form', () => {
    const { drafts, passed } = draftClaims(text, OPTIONS);
    for (const { span, words } of [...drafts, ...passed])
      expect(text.slice(span.start, span.end)).toBe(words);
    expect(parseClaims(drafts.map(({ claim }) => claim)).issues).toEqual([]);
    expect(passed.map(({ words, because }) => [words, because])).toEqual([
      ['5 آخرين', 'hypothetical'],
    ]);
  });

  test('carries the id of the report', () => {
    expect(
      draftClaims(text, { ...OPTIONS, report: 'r7' }).drafts.map(({ id, claim }) => [
        id,
        claim.report,
        claim.partOf,
      ]),
    ).toEqual([
      ['r7-1', 'r7', undefined],
      ['r7-2', 'r7', 'r7-1'],
    ]);
  });

  test('keeps its offsets in a text whose lines a typewriter broke', () => {
    const broken =
      'SAN TOME, 3 JAN -- THE NATIONAL POLICE REPORTED TODAY THAT ABOUT 50\nVILLAGERS OF ' +
      'ALL AGES HAVE BEEN KIDNAPPED BY UNKNOWN ARMED MEN IN THE\nSOUTH OF THE COUNTRY, AND ' +
      'THAT TWO OF THEIR RELATIVES WERE\nWOUNDED WHEN THEY TRIED TO FOLLOW THE ATTACKERS.';
    const { drafts } = draftClaims(broken, OPTIONS);
    expect(drafts.map(({ words, claim }) => [words, claim.outcome])).toEqual([
      ['ABOUT 50\nVILLAGERS', 'abducted'],
      ['TWO OF THEIR RELATIVES', 'wounded'],
    ]);
  });

  test('names two families as families, and a total over years as a summary', () => {
    expect(claimsOf('3,000 families fled.')[0]?.unit).toBe('family');
    expect(
      claimsOf('More than 70,000 people have died since the war began in 1980.')[0]?.scope,
    ).toBe('summary');
    expect(claimsOf('Seven people have died since Monday.')[0]?.scope).toBeUndefined();
  });
});

describe('the lexicon', () => {
  test('as shipped has the form that its schema asks for', () => {
    expect(
      lexiconSchema().safeParse([...ARABIC_LEXICON, ...ENGLISH_LEXICON]).error,
    ).toBeUndefined();
  });

  test('takes words of the user', () => {
    const lexicon: readonly LexiconEntry[] = [
      { says: { is: 'outcome', outcome: 'killed', as: 'participle' }, words: 'unalived' },
    ];
    expect(claimsOf('Seven people were unalived.')).toEqual([]);
    expect(claimsOf('Seven people were unalived.', { lexicon })[0]?.outcome).toBe('killed');
  });

  test('that is malformed is a misuse', () => {
    const lexicon = [
      { says: { is: 'outcome', outcome: 'vaporised', as: 'noun' }, words: 'x' },
    ] as unknown as readonly LexiconEntry[];
    expect(() => draftClaims('x', { lexicon })).toThrow(expect.toSatisfy(isMisuseError));
  });
});

test('anything but a text, and an unknown language, is a misuse', () => {
  expect(() => draftClaims(7 as unknown as string)).toThrow(expect.toSatisfy(isMisuseError));
  expect(() => draftClaims('x', { language: 'fr' as 'en' })).toThrow(
    expect.toSatisfy(isMisuseError),
  );
});

test('"Fourteen of the 42 dead were women" makes women of fourteen and not of all', () => {
  const { drafts, passed } = draftClaims('Fourteen of the 42 dead were women.', OPTIONS);
  expect(drafts.map(({ words, claim }) => [words, claim.population])).toEqual([
    ['42 dead', undefined],
  ]);
  expect(passed.map(({ words }) => words)).toEqual(['Fourteen']);
});
