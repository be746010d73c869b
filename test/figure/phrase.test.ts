import { describe, expect, test } from 'vitest';
import { findFigures, parseFigure } from '../../src/figure';

/** What a phrase is parsed to, in short. */
function parsed(phrase: string): string {
  const result = parseFigure(phrase);
  if (!result.ok) return result.issue.code;
  const { kind, ...rest } = result.value;
  return `${kind} ${'value' in rest ? String(rest.value) : 'term' in rest ? rest.term : 'share' in rest && typeof rest.share === 'string' ? rest.share : ''}`.trim();
}

describe('one figure in a phrase', () => {
  test.each<[string, string]>([
    // How far to the figure
    ['q r s t v w y z 5', 'exact 5'],
    ['q r s t v w x y z 5', 'figure-unreadable'],
    [`5 ${'x'.repeat(998)}`, 'exact 5'],
    [`5 ${'x'.repeat(999)}`, 'figure-unreadable'],
    // After what looks like one
    ['20 دولار أمريكي', 'figure-not-a-count'],
    ['3 days 5 people', 'exact 5'],
    // A bare noun deep inside
    ['soldiers', 'vague barePlural'],
    ['seen soldiers', 'figure-unreadable'],
    ['seen a soldier', 'figure-unreadable'],
    ['seen dozens', 'vague dozens'],
    ['seen several', 'vague several'],
    ['killed soldiers', 'vague barePlural'],
    ['killed there soldiers', 'vague barePlural'],
    ['killed right there soldiers', 'figure-unreadable'],
    ['seen there soldiers', 'figure-unreadable'],
    ['seen: soldiers', 'vague barePlural'],
    ['seen soldiers killed there', 'figure-unreadable'],
    // A noun that only names what the next word counts
    ['إصابة ثلاثة', 'exact 3'],
    ['جنود عدة', 'vague several'],
    ['قتيل وثلاثة', 'figure-several'],
    ['قتيل وثلاثة جرحى', 'figure-several'],
    ['جنود معظمهم', 'figure-several'],
    ['قتيل واحد', 'exact 1'],
    ['قتلى جنود', 'vague barePlural'],
    ['عشرات 5', 'figure-several'],
    ['soldiers several', 'vague several'],
    ['civilians some', 'vague some'],
    // Two nouns
    ['قتيل وجريح', 'figure-several'],
    ['قتيلان وجريحان', 'figure-several'],
    ['قتيل وجرحى', 'exact 1'],
    ['قتيل وجندي', 'exact 1'],
    ['قتيل وكلمة', 'exact 1'],
    ['قتيل ورقم', 'exact 1'],
    ['قتيل جريح', 'exact 1'],
    ['5 قتلى وجريح', 'exact 5'],
    // What goes on
    ["5 soldiers isn't", 'figure-unreadable'],
    ["5 soldiers aren't", 'figure-unreadable'],
    ['5 ليس', 'figure-unreadable'],
    ['5 killed, dozens wounded', 'figure-several'],
    ['dozens killed, 5 wounded', 'figure-several'],
    ['dozens killed, hundreds wounded', 'vague dozens'],
    ['5 killed, no casualties', 'exact 5'],
    ['5 killed, call 011 222 3333', 'exact 5'],
    ['5 killed on 12 May', 'exact 5'],
    ['5 killed 12 wounded', 'figure-several'],
    ['5 killed five wounded', 'figure-several'],
    ['5 killed.', 'exact 5'],
  ])('%s', (phrase, told) => {
    expect(parsed(phrase)).toBe(told);
  });
  test.each([
    'بينهم',
    'بينهن',
    'منهم',
    'منهن',
    'ضمنهم',
    'including',
    'among',
    'whom',
    'includes',
    '(',
  ])('a breakdown after %s is not a second figure', (word) => {
    expect([parsed(`5 قتلى ${word} 3 أطفال`), parsed('5 قتلى ، 3 أطفال')]).toEqual([
      'exact 5',
      'figure-several',
    ]);
  });
  test('or what is wrong with it, in full', () => {
    const issue = (code: string, received: string, expected: string): object => ({
      ok: false,
      issue: {
        code,
        severity: 'error',
        path: [],
        received,
        expected,
        message: `No single count can be read in ${received}: expected ${expected}.`,
      },
    });
    expect(
      [
        'hello',
        '-5',
        '3.5',
        '50-40',
        '2016-11-30',
        '99999999999999999',
        '40 to 50 %',
        '150%',
        '20 km',
        '5 dead, 6 hurt',
      ].map((phrase) => parseFigure(phrase)),
    ).toEqual([
      issue(
        'figure-unreadable',
        '"hello"',
        'a count in English or Arabic, such as "at least 42" or "عشرات"',
      ),
      issue('figure-negative', '"-5"', 'a count of at least 0'),
      issue('figure-fractional', '"3.5"', 'a whole number of people or things'),
      issue('figure-reversed', '"50-40"', 'a range from the lower number to the higher'),
      issue(
        'figure-not-a-count',
        '"2016-11-30"',
        'a count of people or things, not a date, a measure, an age or a name',
      ),
      issue('figure-too-large', '"99999999999999999"', 'a count that a number can hold exactly'),
      issue(
        'figure-share-range',
        '"40 to 50 %"',
        'one share ("60 %", "at least 40 %"), not a range of them',
      ),
      issue('figure-share-above-whole', '"150%"', 'a share of at most 100 %'),
      issue(
        'figure-not-a-count',
        '"20 km"',
        'a count of people or things, not a date, a measure, an age or a name',
      ),
      issue(
        'figure-several',
        '"5 dead, 6 hurt"',
        'one figure; give each figure a claim of its own',
      ),
    ]);
  });
  test('a language that is none is misuse, which names its caller', () => {
    const language = 'fr' as unknown as 'en';
    expect(() => parseFigure('5', { language })).toThrow(/^parseFigure: /);
    expect(() => findFigures('5', { language })).toThrow(/^findFigures: /);
  });
});

describe('figures in running text', () => {
  const told = (text: string): readonly string[] =>
    findFigures(text).map(
      ({ figure, start, end }) =>
        `${figure.words}${text.slice(start, end) === figure.words ? '' : ' elsewhere'}`,
    );
  test.each<[string, readonly string[]]>([
    ['20 بين قتلى وجرحى', ['20']],
    ['20 ما بين قتلى وجرحى', ['20']],
    ['20 ما قتلى وجرحى', ['20']],
    ['20 قتلى وجرحى', ['20', 'جرحى']],
    ['20 بين قتلى جرحى', ['20', 'جرحى']],
    ['20 من قتلى', ['20']],
    ['20 من قتلى وجرحى', ['20', 'جرحى']],
    ['20 بين قتلى وسقط جرحى', ['20', 'جرحى']],
    ['20 ما بين من قتلى', ['20', 'قتلى']],
    ['20 وقتلى', ['20', 'قتلى']],
    ['20 بين', ['20']],
    ['20 بين قتلى', ['20']],
    ['وَعشرات القتلى', ['عشرات']],
    ['وَُعشرات القتلى', ['عشرات']],
    ['وعشرات القتلى', ['عشرات']],
    ['وبعشرات القتلى', ['عشرات']],
    ['a number of the people', ['a number']],
    ['dozens of the people', ['dozens']],
    ['most of the civilians were killed', ['most']],
    ['عدد من القتلى', ['عدد']],
    ['على الأقل 5 قتلى', ['على الأقل 5']],
  ])('%s', (text, figures) => {
    expect(told(text)).toEqual(figures);
  });

  test('are found all through a long one, and none twice', () => {
    const line = '12 people died there. ';
    const found = findFigures(line.repeat(900));
    expect([found.length, new Set(found.map(({ start }) => start % line.length)).size]).toEqual([
      900, 1,
    ]);
    expect(found.every(({ start }, at) => start === at * line.length)).toBe(true);
  });

  test('and a comparator governs its list wherever in the text the list stands', () => {
    for (let before = 885; before <= 905; before++) {
      const lead = 'كلمة '.repeat(before);
      const kinds = (text: string): readonly string[] =>
        findFigures(lead + text + ' كلمة'.repeat(200)).map(({ figure }) => figure.kind);
      expect(kinds('سقط أكثر من خمسين قتيلا وعشرين جريحا'), String(before)).toEqual([
        'more-than',
        'more-than',
      ]);
      expect(kinds('سقط أكثر من خمسين قتيلا، وعشرين جريحا'), String(before)).toEqual([
        'more-than',
        'exact',
      ]);
    }
  });
});
