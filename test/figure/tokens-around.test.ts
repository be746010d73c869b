import { describe, expect, test } from 'vitest';
import type { PhraseNode } from '../../src/figure/words/lexicon';
import { isAmongOthers } from '../../src/figure/words/other-language';
import { percentAt, percentFigure } from '../../src/figure/parse/percent';
import { phrasesAt } from '../../src/figure/words/phrase-match';
import type { Phrase } from '../../src/figure/words/phrases';
import { isRise } from '../../src/figure/parse/rise';
import { scan } from '../../src/figure/words/scan';
import { codeEnd } from '../../src/figure/parse/telephone';
import { SIGN, blankToken } from '../../src/figure/words/token';
import { leastMeaning } from '../../src/figure/vague-terms';
import { worded } from '../../src/figure/parse/worded';

test('a token of which nothing is known yet', () => {
  expect(blankToken(SIGN, '+', 3, 4, true, false)).toEqual({
    kind: SIGN,
    text: '+',
    base: '+',
    info: undefined,
    start: 3,
    end: 4,
    cut: 0,
    conjunction: false,
    preposition: false,
    definite: false,
    value: 0,
    digits: 0,
    suffix: 1,
    flags: 0,
    spaced: true,
    newline: false,
  });
});

describe('the end of a telephone number', () => {
  test.each<[string, number, number | undefined]>([
    ['011 222 3333', 0, 3],
    ['011 222 3333 444', 0, 4],
    ['in 011 222 3333', 0, undefined],
    ['in 011 222 3333', 1, 4],
    ['in 011 2222', 1, undefined],
    ['+963 11 222 3333', 0, 5],
    ['+ 963 11 222 3333', 0, undefined],
    ['-963 11 222 3333', 0, undefined],
    ['+963', 0, undefined],
    ['+', 0, undefined],
    ['+963 1122', 0, 3],
    ['+963 112', 0, undefined],
    ['963 1122', 0, undefined],
    ['963 11 22', 0, 3],
    ['963 11 2', 0, undefined],
    ['1 222 333 444', 0, undefined],
    ['10 222 333', 0, undefined],
    ['100 222 333', 0, undefined],
    ['012 222 333', 0, 3],
    ['1234 222 333', 0, 3],
    ['011 222\n3333', 0, undefined],
    ['011 222 3333rd', 0, undefined],
    ['011 222 3333', 7, undefined],
  ])('%j from token %d', (text, at, end) => {
    expect(codeEnd(scan(text, 'both'), at)).toBe(end);
  });
});

test.each<[string, number, boolean]>([
  ['rose from', 0, true],
  ['rose from', 1, true],
  ['toll in the city from', 3, true],
  ['rose in the whole city from', 4, false],
  ['rose, from', 2, false],
  ['killed from', 1, false],
  ['ارتفع العدد من', 2, true],
  ['rose', -1, false],
])('%j tells at token %d of a rise: %s', (text, at, expected) => {
  expect(isRise(scan(text, 'both'), at)).toBe(expected);
});

describe('per cent', () => {
  test.each<[string, number | undefined]>([
    ['%', 1],
    ['per cent', 2],
    ['percentage points', 2],
    ['per capita', undefined],
    ['people', undefined],
    ['٪', 1],
    ['بالمئة', 1],
    ['في المئة', 2],
  ])('%s', (text, next) => {
    expect(percentAt(scan(text, 'both'), 0)).toBe(next);
  });
  test('is found where the same words say more than that', () => {
    const says: readonly Phrase[] = [{ is: 'or' }, { is: 'percent' }];
    const phrases: PhraseNode = { next: new Map(), says: [...says] };
    const token = {
      ...blankToken(SIGN, '%', 0, 1, false, false),
      info: {
        numeral: undefined,
        noun: undefined,
        phrases,
        month: false,
        label: false,
        ordinal: false,
      },
    };
    expect(percentAt([token], 0)).toBe(1);
  });
  test('is a share of up to six digits behind the point', () => {
    expect([percentFigure(40), percentFigure(100 / 3)]).toEqual([
      { kind: 'share', share: { percent: 40 }, words: '' },
      { kind: 'share', share: { percent: 33.333333 }, words: '' },
    ]);
  });
});

describe('set phrases that begin at a token, the longest first', () => {
  const at = (text: string): readonly string[] =>
    phrasesAt(scan(text, 'both'), 0).map(
      ({ says, next }) =>
        `${String(next)} ${[...new Set(says.map((phrase) => ('kind' in phrase ? phrase.kind : 'term' in phrase ? phrase.term : phrase.is)))].join(' ')}`,
    );
  test.each<[string, readonly string[]]>([
    ['no more than about 50', ['3 at-most', '2 trap', '1 no']],
    ['no one', ['2 none', '1 no']],
    ['no-one', ['3 none', '1 no']],
    ['no -one', ['1 no']],
    ['no- one', ['1 no']],
    ['no-', ['1 no']],
    ['no', ['1 no']],
    ['people', []],
    ['between', ['1 between']],
    ['somewhere', []],
    ['somewhere between', ['2 between']],
    ['عدد كبير', ['2 many', '1 exactly numberOf']],
    ['عدد الكبير', ['2 many', '1 exactly numberOf']],
    ['عدد وكبير', ['1 exactly numberOf']],
    ['عدد بكبير', ['1 exactly numberOf']],
  ])('%s', (text, phrases) => {
    expect(at(text)).toEqual(phrases);
  });
});

test('a word of the language that is not read stands beside what is read', () => {
  const tokens = scan('at least 42 قتيلا , x', 'both');
  expect([
    isAmongOthers(tokens, 2, 3, 'both'),
    isAmongOthers(tokens, 2, 3, 'ar'),
    isAmongOthers(tokens, 3, 4, 'ar'),
    isAmongOthers(tokens, 2, 3, 'en'),
    isAmongOthers(tokens, 1, 2, 'en'),
    isAmongOthers(tokens, 0, 6, 'ar'),
  ]).toEqual([false, true, false, true, false, false]);
});

test('the least that a vague word means takes its base where it adds to one', () => {
  expect([
    leastMeaning('dozens', undefined),
    leastMeaning('dozens', 10),
    leastMeaning('nayyif', 20),
    leastMeaning('nayyif', undefined),
    leastMeaning('bidTens', 30),
    leastMeaning('of nobody', 20),
  ]).toEqual([24, 24, 21, 1, 33, 1]);
});

test('the words of a figure come last, whatever it had before', () => {
  expect(
    [
      worded({ words: 'old', kind: 'exact', value: 1 }, 'new'),
      worded({ kind: 'none', words: '' }, 'nobody'),
    ].map((figure) => JSON.stringify(figure)),
  ).toEqual(['{"kind":"exact","value":1,"words":"new"}', '{"kind":"none","words":"nobody"}']);
});
