import { describe, expect, test } from 'vitest';
import { formatFigure, type Figure, type FormatOptions } from '../../../src/figure';

/** A figure whose source's words are not looked at. */
const of = (figure: object): Figure => ({ ...figure, words: '' }) as Figure;
const exact = (value: number): Figure => of({ kind: 'exact', value });
const between = (low: number, high: number, more: object = {}): Figure =>
  of({ kind: 'between', low, high, ...more });
const vague = (term: string, more: object = {}): Figure => of({ kind: 'vague', term, ...more });
const share = (one: unknown, comparator?: string): Figure =>
  of({ kind: 'share', share: one, ...(comparator === undefined ? {} : { comparator }) });

type Row = readonly [
  figure: Figure,
  options: FormatOptions | undefined,
  english: string,
  arabic: string,
];

const KILLED: FormatOptions = { counted: 'killed' };
const BODIES: FormatOptions = { counted: 'bodies' };
const EXECUTED: FormatOptions = { counted: 'executed' };
const WORDS: FormatOptions = { numbers: 'words' };
const spelled = (options: FormatOptions): FormatOptions => ({ ...options, ...WORDS });

describe('a figure in words of its own, in English and in Arabic', () => {
  test.each<Row>([
    [exact(0), undefined, '0', '0'],
    [exact(1), undefined, '1', '1'],
    [exact(1), KILLED, '1 person killed', 'قتيل واحد'],
    [exact(1), BODIES, '1 body', 'جثة واحدة'],
    [exact(1), EXECUTED, '1 person executed', 'حالة إعدام واحدة'],
    [exact(2), undefined, '2', '2'],
    [exact(2), KILLED, '2 people killed', 'قتيلان'],
    [exact(2), EXECUTED, '2 people executed', 'حالتا إعدام'],
    [exact(3), BODIES, '3 bodies', '3 جثث'],
    [exact(21), KILLED, '21 people killed', '21 قتيلا'],
    [exact(21), { counted: 'killed', numbers: 'digits' }, '21 people killed', '21 قتيلا'],
    [exact(21), WORDS, 'twenty-one', 'واحد وعشرون'],
    [exact(21), spelled(KILLED), 'twenty-one people killed', 'واحد وعشرون قتيلا'],
    [exact(21), spelled(BODIES), 'twenty-one bodies', 'إحدى وعشرون جثة'],
    [exact(200), WORDS, 'two hundred', 'مئتان'],
    [exact(200), spelled(KILLED), 'two hundred people killed', 'مئتا قتيل'],
  ])('exact: %j %j', (figure, options, english, arabic) => {
    expect([formatFigure(figure, 'en', options), formatFigure(figure, 'ar', options)]).toEqual([
      english,
      arabic,
    ]);
  });

  test.each<Row>([
    [of({ kind: 'at-least', value: 20 }), undefined, 'at least 20', 'ما لا يقل عن 20'],
    [of({ kind: 'at-least', value: 20 }), WORDS, 'at least twenty', 'ما لا يقل عن عشرين'],
    [of({ kind: 'at-least', value: 2 }), KILLED, 'at least 2 people killed', 'ما لا يقل عن قتيلين'],
    [of({ kind: 'more-than', value: 1 }), KILLED, 'more than 1 person killed', 'أكثر من قتيل واحد'],
    [
      of({ kind: 'more-than', value: 20 }),
      spelled(KILLED),
      'more than twenty people killed',
      'أكثر من عشرين قتيلا',
    ],
    [of({ kind: 'at-most', value: 5 }), BODIES, 'at most 5 bodies', 'ما لا يزيد على 5 جثث'],
    [of({ kind: 'fewer-than', value: 5 }), undefined, 'fewer than 5', 'أقل من 5'],
    [of({ kind: 'about', value: 40 }), undefined, 'about 40', 'نحو 40'],
    [of({ kind: 'about', value: 40, side: 'below' }), undefined, 'nearly 40', 'ما يناهز 40'],
    [
      of({ kind: 'about', value: 40, side: 'below' }),
      spelled(BODIES),
      'nearly forty bodies',
      'ما يناهز أربعين جثة',
    ],
  ])('compared: %j %j', (figure, options, english, arabic) => {
    expect([formatFigure(figure, 'en', options), formatFigure(figure, 'ar', options)]).toEqual([
      english,
      arabic,
    ]);
  });

  test.each<Row>([
    [between(40, 50), undefined, 'between 40 and 50', 'من 40 إلى 50'],
    [between(40, 50), WORDS, 'from forty to fifty', 'من أربعين إلى خمسين'],
    [between(1, 2), KILLED, 'between 1 and 2 people killed', 'من 1 إلى 2'],
    [between(0, 1), KILLED, 'between 0 and 1 person killed', 'من 0 إلى 1'],
    [between(2, 3), KILLED, 'between 2 and 3 people killed', 'من 2 إلى 3 قتلى'],
    [between(10, 12), spelled(BODIES), 'from ten to twelve bodies', 'من عشر إلى اثنتي عشرة جثة'],
    [
      between(40, 50, { best: 45 }),
      KILLED,
      'between 40 and 50 people killed (best 45)',
      'من 40 إلى 50 قتيلا (الأرجح 45)',
    ],
    [between(40, 50, { approximate: true }), undefined, 'about 40 to 50', 'نحو 40 إلى 50'],
    [
      between(40, 50, { openAbove: true }),
      undefined,
      'at least 40 to 50',
      'ما لا يقل عن 40 إلى 50',
    ],
    [
      between(40, 50, { openAbove: true, approximate: true }),
      WORDS,
      'at least about forty to fifty',
      'ما لا يقل عن نحو أربعين إلى خمسين',
    ],
  ])('a range: %j %j', (figure, options, english, arabic) => {
    expect([formatFigure(figure, 'en', options), formatFigure(figure, 'ar', options)]).toEqual([
      english,
      arabic,
    ]);
  });

  test.each<Row>([
    [vague('few'), undefined, 'a few', 'عدد قليل من'],
    [vague('bid'), KILLED, 'several people killed', 'بضعة قتلى'],
    [vague('several'), undefined, 'several', 'عدة'],
    [vague('some'), BODIES, 'some bodies', 'بعض جثث'],
    [vague('numberOf'), undefined, 'a number of people', 'عدد من'],
    [vague('numberOf'), KILLED, 'a number of people killed', 'عدد من قتلى'],
    [vague('many'), undefined, 'many', 'عدد كبير من'],
    [vague('dozens'), undefined, 'dozens', 'عشرات'],
    [vague('dozens'), EXECUTED, 'dozens of people executed', 'عشرات حالات إعدام'],
    [vague('asharat'), KILLED, 'tens of people killed', 'عشرات قتلى'],
    [vague('scores'), undefined, 'scores', 'عشرات'],
    [vague('severalDozen'), KILLED, 'several dozen people killed', 'بضع عشرات قتلى'],
    [vague('severalHundred'), undefined, 'several hundred', 'بضع مئات'],
    [
      vague('hundreds', { comparator: 'more-than' }),
      KILLED,
      'more than hundreds of people killed',
      'أكثر من مئات قتلى',
    ],
    [vague('severalThousand'), undefined, 'several thousand', 'بضعة آلاف'],
    [vague('thousands', { comparator: 'about' }), undefined, 'about thousands', 'نحو آلاف'],
    [vague('tensThousands'), undefined, 'tens of thousands', 'عشرات الآلاف'],
    [vague('hundredsThousands'), undefined, 'hundreds of thousands', 'مئات الآلاف'],
    [vague('millions'), undefined, 'millions', 'ملايين'],
    [vague('bidTeen'), undefined, 'several over ten', 'بضعة عشر'],
    [vague('barePlural'), undefined, 'people', 'أشخاص'],
    [vague('barePlural'), KILLED, 'people killed', 'قتلى'],
    [vague('barePlural'), EXECUTED, 'people executed', 'حالات إعدام'],
    [vague('bidTens', { base: 20 }), undefined, 'several over 20', 'بضعة و20'],
    [
      vague('bidTens', { base: 20 }),
      spelled(KILLED),
      'several over twenty people killed',
      'بضعة وعشرون قتلى',
    ],
    [
      vague('bidTens', { base: 20, comparator: 'more-than' }),
      WORDS,
      'more than several over twenty',
      'أكثر من بضعة وعشرين',
    ],
    [vague('nayyif', { base: 20 }), undefined, '20 odd', '20 ونيف'],
    [
      vague('nayyif', { base: 20, comparator: 'at-least' }),
      KILLED,
      'at least 20 odd people killed',
      'ما لا يقل عن 20 ونيف من قتلى',
    ],
    [vague('of a convention of its own'), undefined, 'some', 'بعض'],
  ])('vague: %j %j', (figure, options, english, arabic) => {
    expect([formatFigure(figure, 'en', options), formatFigure(figure, 'ar', options)]).toEqual([
      english,
      arabic,
    ]);
  });

  test.each<Row>([
    [share('all'), undefined, 'all of them', 'جميعهم'],
    [share('half'), undefined, 'half of them', 'نصفهم'],
    [share('most'), undefined, 'most of them', 'معظمهم'],
    [share({ percent: 12.5 }), undefined, '12.5% of them', '12.5% منهم'],
    [share('half', 'more-than'), undefined, 'more than half of them', 'أكثر من نصفهم'],
    [share('half', 'fewer-than'), undefined, 'fewer than half of them', 'أقل من نصفهم'],
    [share('all', 'fewer-than'), undefined, 'not all of them', 'ليس جميعهم'],
    [share('all', 'nearly'), undefined, 'nearly all of them', 'ما يناهز جميعهم'],
    [share({ percent: 40 }, 'at-most'), KILLED, 'at most 40% of them', 'ما لا يزيد على 40% منهم'],
    [of({ kind: 'unknown' }), undefined, 'an unknown number', 'عدد غير معروف'],
    [
      of({ kind: 'unknown' }),
      KILLED,
      'an unknown number of people killed',
      'عدد غير معروف من قتلى',
    ],
    [
      of({ kind: 'unknown' }),
      EXECUTED,
      'an unknown number of people executed',
      'عدد غير معروف من حالات إعدام',
    ],
    [of({ kind: 'none' }), undefined, 'none', 'لا أحد'],
    [of({ kind: 'none' }), KILLED, 'no people killed', 'لا قتلى'],
    [of({ kind: 'none' }), EXECUTED, 'no people executed', 'لا حالات إعدام'],
  ])('shares, and what has no number: %j %j', (figure, options, english, arabic) => {
    expect([formatFigure(figure, 'en', options), formatFigure(figure, 'ar', options)]).toEqual([
      english,
      arabic,
    ]);
  });

  test('a language that is none of ours is misuse, which says who was called', () => {
    expect(() => formatFigure(exact(1), 'fr' as 'en')).toThrow(
      /^formatFigure: cannot read or write figures in "fr"; language is 'ar' or 'en'$/,
    );
  });
});
