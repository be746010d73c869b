import { describe, expect, test } from 'vitest';
import {
  arabicForms,
  buildLexicon,
  lexicon,
  type Lexicon,
  type PhraseNode,
  type WordInfo,
} from '../../../src/figure/words/lexicon';

const arabic = (): Lexicon => buildLexicon(true, false);
const english = (): Lexicon => buildLexicon(false, true);

const NOTHING: WordInfo = {
  numeral: undefined,
  noun: undefined,
  phrases: undefined,
  month: false,
  label: false,
  ordinal: false,
};

/** The nouns of words, as "class number"; nothing where a word is no noun. */
const nouns = (of: Lexicon, words: string): readonly (string | undefined)[] =>
  words.split(' ').map((word) => {
    const noun = of.words.get(word)?.noun;
    return noun === undefined
      ? undefined
      : `${noun.class} ${noun.number}${noun.arabic ? ' arabic' : ''}`;
  });

/** What is said by the set phrase of these words, which are folded already. */
function saidBy(of: Lexicon, phrase: string): PhraseNode['says'] | undefined {
  const [first = '', ...rest] = phrase.split(' ');
  let node = of.words.get(first)?.phrases;
  for (const word of rest) node = node?.next.get(word);
  return node?.says;
}

describe('the forms of an Arabic noun', () => {
  test.each<[string, readonly (readonly [string, 'one' | 'two' | 'many'])[]]>([
    [
      'قتيل قتلى',
      [
        ['قتيل', 'one'],
        ['قتيلا', 'one'],
        ['قتلى', 'many'],
        ['قتيلان', 'two'],
        ['قتيلين', 'two'],
      ],
    ],
    [
      'جندي جنود',
      [
        ['جندي', 'one'],
        ['جنديا', 'one'],
        ['جنود', 'many'],
        ['جنودا', 'many'],
        ['جنديان', 'two'],
        ['جنديين', 'two'],
      ],
    ],
    [
      'مدني +',
      [
        ['مدني', 'one'],
        ['مدنيا', 'one'],
        ['مدنيون', 'many'],
        ['مدنيين', 'many'],
        ['مدنيان', 'two'],
        ['مدنيين', 'two'],
      ],
    ],
    [
      'جثة جثث',
      [
        ['جثة', 'one'],
        ['جثث', 'many'],
        ['جثثا', 'many'],
        ['جثتان', 'two'],
        ['جثتين', 'two'],
      ],
    ],
    [
      'إصابة ات',
      [
        ['إصابة', 'one'],
        ['إصابات', 'many'],
        ['إصابتان', 'two'],
        ['إصابتين', 'two'],
      ],
    ],
    [
      'تنظيم ات',
      [
        ['تنظيم', 'one'],
        ['تنظيما', 'one'],
        ['تنظيمات', 'many'],
        ['تنظيمان', 'two'],
        ['تنظيمين', 'two'],
      ],
    ],
    [
      'فتى فتيان',
      [
        ['فتى', 'one'],
        ['فتىا', 'one'],
        ['فتيان', 'many'],
        ['فتيانا', 'many'],
        ['فتيان', 'two'],
        ['فتيين', 'two'],
      ],
    ],
    [
      'شهيد شهداء',
      [
        ['شهيد', 'one'],
        ['شهيدا', 'one'],
        ['شهداء', 'many'],
        ['شهيدان', 'two'],
        ['شهيدين', 'two'],
      ],
    ],
    [
      'بشر',
      [
        ['بشر', 'one'],
        ['بشرا', 'one'],
        ['بشران', 'two'],
        ['بشرين', 'two'],
      ],
    ],
  ])('%s', (entry, forms) => {
    expect(arabicForms(entry)).toEqual(forms);
  });
});

describe('nouns', () => {
  test('of Arabic, the first class wins where a form is in two', () => {
    expect(
      nouns(
        arabic(),
        'قتيل قتلي قتيلان مدنيون مدنيين مدنيان جثتين اصابات جندي دبابات عائله عائلات لواء يوم برميل برميلا يورو killed',
      ),
    ).toEqual([
      'outcome one arabic',
      'outcome many arabic',
      'outcome two arabic',
      'person many arabic',
      'person many arabic',
      'person two arabic',
      'outcome two arabic',
      'outcome many arabic',
      'person one arabic',
      'thing many arabic',
      'family one arabic',
      'family many arabic',
      'other one arabic',
      'unit one arabic',
      'thing one arabic',
      'unit one arabic',
      'unit one arabic',
      undefined,
    ]);
  });
  test('of English, with their plurals', () => {
    const lex = english();
    expect(
      nouns(
        lex,
        'body bodies bodys corpse corpses dead deads person people persons tank tanks bus ' +
          'buses family families city raids hour hours bucks buckses buckss قتيل',
      ),
    ).toEqual([
      'outcome one',
      'outcome many',
      undefined,
      'outcome one',
      'outcome many',
      'outcome many',
      undefined,
      'person one',
      'person many',
      'person many',
      'thing one',
      'thing many',
      'thing one',
      'thing many',
      'family one',
      'family many',
      'other one',
      'other many',
      'unit one',
      'unit many',
      'unit one',
      'unit many',
      undefined,
      undefined,
    ]);
    expect(lex.words.has('')).toBe(false);
  });
});

test('numerals with what their form shows', () => {
  const [first, second] = [arabic(), english()];
  const numerals = (of: Lexicon, words: string): readonly unknown[] =>
    words.split(' ').map((word) => of.words.get(word)?.numeral);
  expect(numerals(first, 'خمسه اثنين الفا الاف ثلاثمئه خمسهعشر five')).toEqual([
    { role: 'unit', value: 5 },
    { role: 'unit', value: 2, oblique: true },
    { role: 'scale', value: 1000, twofold: true },
    { role: 'scale', value: 1000, plural: true },
    { role: 'hundreds', value: 300 },
    { role: 'teen', value: 15 },
    undefined,
  ]);
  expect(numerals(second, 'five dozens خمسه')).toEqual([
    { role: 'unit', value: 5 },
    { role: 'dozen', value: 12, plural: true },
    undefined,
  ]);
  expect(
    ['خمس', 'الف', 'مئ', 'one', 'fiv', 'قتي'].map((head) => [
      first.numeralHeads.has(head),
      second.numeralHeads.has(head),
    ]),
  ).toEqual([
    [true, false],
    [true, false],
    [true, false],
    [false, true],
    [false, true],
    [false, false],
  ]);
});

test('months, labels and ordinals', () => {
  const words = ['يناير', 'رقم', 'خامس', 'january', 'highway', 'seventh', 'thereabouts'];
  const [month, label, ordinal] = [
    { ...NOTHING, month: true },
    { ...NOTHING, label: true },
    { ...NOTHING, ordinal: true },
  ];
  const none = [undefined, undefined, undefined];
  const [first, second] = [arabic().words, english().words];
  expect(words.map((word) => first.get(word))).toEqual([month, label, ordinal, ...none, undefined]);
  expect(words.map((word) => second.get(word))).toEqual([...none, month, label, ordinal, NOTHING]);
});

type Row = readonly [phrase: string, says: PhraseNode['says'] | undefined];

const ENGLISH: readonly Row[] = [
  [
    'at least',
    [
      { is: 'comparator', kind: 'at-least' },
      { is: 'comparator', kind: 'at-least', after: true },
    ],
  ],
  ['more than', [{ is: 'comparator', kind: 'more-than' }]],
  ['nearly', [{ is: 'comparator', kind: 'nearly' }]],
  ['or so', [{ is: 'comparator', kind: 'about', after: true }]],
  ['dozens', [{ is: 'vague', term: 'dozens', weak: false }]],
  ['several', [{ is: 'vague', term: 'several', weak: true }]],
  ['half', [{ is: 'share', share: 'half', whole: 'named' }]],
  ['half of them', [{ is: 'share', share: 'half', whole: 'pronoun' }]],
  ['two thirds', [{ is: 'share', share: { percent: 67 }, whole: 'named' }]],
  ['both', [{ is: 'exact', value: 2 }]],
  ['an unknown number', [{ is: 'unknown', weak: false }]],
  ['unspecified', [{ is: 'unknown', weak: true }]],
  ['none', [{ is: 'none' }]],
  ['without', [{ is: 'no' }]],
  ['between', [{ is: 'between' }]],
  ['from', [{ is: 'from' }]],
  ['until', [{ is: 'to' }]],
  ['or', [{ is: 'or' }]],
  ['pct', [{ is: 'percent' }]],
  ['%', [{ is: 'percent' }]],
  ['one of the', [{ is: 'partitive' }]],
  ['something', [{ is: 'odd' }]],
  ['over there', [{ is: 'trap' }]],
  ["a baker's dozen", [{ is: 'exact', value: 13 }]],
  ['at', []],
  ['at least at', undefined],
  ['least', undefined],
  ['عشرات', undefined],
];

const ARABIC: readonly Row[] = [
  ['ما لا يقل عن', [{ is: 'comparator', kind: 'at-least' }]],
  ['> =', [{ is: 'comparator', kind: 'at-least' }]],
  ['+', [{ is: 'comparator', kind: 'at-least', after: true }]],
  ['يقدر عددهم ب', [{ is: 'comparator', kind: 'about' }]],
  ['يقدر عددهم', [{ is: 'comparator', kind: 'about' }]],
  ['يقدر', [{ is: 'comparator', kind: 'about' }]],
  ['عشرات', [{ is: 'vague', term: 'asharat', weak: false }]],
  ['معظمهم', [{ is: 'share', share: 'most', whole: 'pronoun' }]],
  ['غير معروف', [{ is: 'unknown', weak: true }]],
  ['ب', undefined],
  ['dozens', undefined],
];

test('set phrases say what their tables say', () => {
  // Built here once: each building reads all tables.
  for (const [of, rows] of [
    [english(), ENGLISH],
    [arabic(), ARABIC],
  ] as const) {
    const found = rows.map(([phrase]): Row => {
      const says = saidBy(of, phrase);
      // "two-thirds of" and "two thirds of" are the same words: said twice, meant once.
      return [
        phrase,
        says?.filter(
          (one, at) =>
            says.findIndex((other) => JSON.stringify(other) === JSON.stringify(one)) === at,
        ),
      ];
    });
    expect(found).toEqual(rows);
  }
});

test('a lexicon is built once for each choice of languages', () => {
  expect(lexicon('both')).toBe(lexicon('both'));
  expect(
    [lexicon('ar'), lexicon('en'), lexicon('both')].map(({ words }) => [
      words.has('قتيل'),
      words.has('killed'),
    ]),
  ).toEqual([
    [true, false],
    [false, true],
    [true, true],
  ]);
  const both = buildLexicon(true, true).words;
  expect([
    both.has('قتيل'),
    both.has('killed'),
    both.get('january')?.month,
    both.get('يناير')?.month,
  ]).toEqual([true, true, true, true]);
});
