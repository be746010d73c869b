import { describe, expect, test } from 'vitest';
import { reconcileIncident, type ClaimInput } from 'casualty-claims';
import {
  publishAs,
  type CodebookName,
  type PublishedValue,
} from '../../../src/reconcile/codebooks';

type Figure = NonNullable<ClaimInput['figure']>;

/** What a codebook publishes for one figure alone: n, [low, high], 'blank' or 'not-stated'. */
function published(figure: Figure, codebook: CodebookName, more: ClaimInput = {}): unknown {
  const [row] = publishAs(
    reconcileIncident([{ figure, outcome: 'killed', source: 'A', ...more }]),
    codebook,
  );
  return short(row?.published);
}

function short(value: PublishedValue | undefined): unknown {
  switch (value?.kind) {
    case 'value':
      return value.choice === undefined ? value.value : { taken: value.value, of: value.choice };
    case 'range':
      return [value.low, value.high];
    case 'blank':
    case 'not-stated':
      return value.kind;
    case undefined:
      return undefined;
  }
}

const word = (term: string): Figure => ({ kind: 'vague', term });
const none = 'not-stated';
const threeOrTen = { taken: 3, of: [3, 10] };

/**
 * The table "Words to numbers" of codebooks.md, row by row. UCDP and IBC have no rule for any word.
 */
const WORDS: readonly [
  string,
  Figure,
  Record<'acled' | 'gtd' | 'emdat' | 'wikimpacts', unknown>,
][] = [
  [
    'several',
    word('several'),
    { acled: threeOrTen, gtd: 'blank', emdat: none, wikimpacts: [2, 6] },
  ],
  ['a few', word('few'), { acled: threeOrTen, gtd: 'blank', emdat: none, wikimpacts: [2, 6] }],
  ['many', word('many'), { acled: threeOrTen, gtd: 'blank', emdat: none, wikimpacts: [20, 60] }],
  [
    'a plural noun alone',
    word('barePlural'),
    { acled: threeOrTen, gtd: 'blank', emdat: none, wikimpacts: none },
  ],
  ['a couple', word('couple'), { acled: none, gtd: none, emdat: none, wikimpacts: [2, 3] }],
  [
    'a number of',
    word('numberOf'),
    { acled: threeOrTen, gtd: 'blank', emdat: none, wikimpacts: [2, 6] },
  ],
  ['tens', word('asharat'), { acled: 10, gtd: 'blank', emdat: none, wikimpacts: [20, 90] }],
  ['dozens', word('dozens'), { acled: 12, gtd: 'blank', emdat: none, wikimpacts: [24, 108] }],
  [
    'several dozen',
    word('severalDozen'),
    { acled: none, gtd: none, emdat: none, wikimpacts: [24, 72] },
  ],
  ['hundreds', word('hundreds'), { acled: 100, gtd: 'blank', emdat: 200, wikimpacts: [200, 900] }],
  [
    'several hundred',
    word('severalHundred'),
    { acled: none, gtd: none, emdat: none, wikimpacts: [200, 600] },
  ],
  [
    'thousands',
    word('thousands'),
    { acled: 1000, gtd: 'blank', emdat: 2000, wikimpacts: [2000, 9000] },
  ],
  [
    'at least 560',
    { kind: 'at-least', value: 560 },
    { acled: 560, gtd: 560, emdat: none, wikimpacts: [560, 570] },
  ],
  [
    'more than 500',
    { kind: 'more-than', value: 500 },
    { acled: none, gtd: none, emdat: none, wikimpacts: [501, 601] },
  ],
  [
    'fewer than 5',
    { kind: 'fewer-than', value: 5 },
    { acled: none, gtd: none, emdat: none, wikimpacts: [3, 4] },
  ],
  [
    'fewer than 2',
    { kind: 'fewer-than', value: 2 },
    { acled: none, gtd: none, emdat: none, wikimpacts: 1 },
  ],
  [
    'up to 543',
    { kind: 'at-most', value: 543 },
    { acled: none, gtd: none, emdat: none, wikimpacts: [542, 543] },
  ],
  [
    'about 500',
    { kind: 'about', value: 500 },
    { acled: none, gtd: none, emdat: none, wikimpacts: [400, 600] },
  ],
  [
    'nearly 500',
    { kind: 'about', value: 500, side: 'below' },
    { acled: none, gtd: none, emdat: none, wikimpacts: [400, 600] },
  ],
  [
    '40 to 50',
    { kind: 'between', low: 40, high: 50 },
    { acled: 40, gtd: 40, emdat: 45, wikimpacts: [40, 50] },
  ],
  ['none', { kind: 'none' }, { acled: 0, gtd: 0, emdat: none, wikimpacts: 0 }],
  [
    'an unknown number',
    { kind: 'unknown' },
    { acled: none, gtd: none, emdat: none, wikimpacts: none },
  ],
  ['42', 42, { acled: 42, gtd: 42, emdat: 42, wikimpacts: 42 }],
];

describe.each(WORDS)('"%s" alone', (_words, figure, expected) => {
  test.each(['acled', 'gtd', 'emdat', 'wikimpacts'] as const)(
    'is published by %s as its table says',
    (codebook) => {
      expect(published(figure, codebook)).toEqual(expected[codebook]);
    },
  );
});

describe('UCDP', () => {
  test.each(
    WORDS.filter(
      ([, figure]) => typeof figure === 'object' && 'kind' in figure && figure.kind !== 'between',
    ),
  )('has no rule for "%s"', (_words, figure) => {
    expect(published(figure, 'ucdp')).toBe('not-stated');
  });

  test('publishes a number as low, best and high', () => {
    expect(
      publishAs(reconcileIncident([{ figure: 42, outcome: 'killed' }]), 'ucdp')[0]?.published,
    ).toEqual({ kind: 'range', low: 42, best: 42, high: 42 });
  });

  test('publishes the ends of a range, and no best without one', () => {
    const row = (figure: Figure) =>
      publishAs(reconcileIncident([{ figure, outcome: 'killed' }]), 'ucdp')[0];
    expect(row({ kind: 'between', low: 40, high: 50 })?.published).toEqual({
      kind: 'range',
      low: 40,
      high: 50,
    });
    expect(row({ kind: 'between', low: 40, high: 50 })?.steps).toContainEqual({
      kind: 'not-applied',
      rule: 'ucdp:best',
      because: 'no-single-number',
    });
    expect(row({ kind: 'between', low: 40, high: 50, best: 42 })?.published).toEqual({
      kind: 'range',
      low: 40,
      best: 42,
      high: 50,
    });
  });
});

describe('a family', () => {
  const family = { unit: 'family', outcome: 'displaced' } as const;

  test('is 5 people to EM-DAT, or 3 in an industrialised country, which is shown as the choice', () => {
    expect(published(1, 'emdat', family)).toEqual({ taken: 5, of: [3, 5] });
    expect(published(40, 'emdat', family)).toEqual({ taken: 200, of: [120, 200] });
  });

  test('is 5 people to Wikimpacts, and families are 10 to 45', () => {
    expect(published(1, 'wikimpacts', family)).toBe(5);
    expect(published(word('barePlural'), 'wikimpacts', family)).toEqual([10, 45]);
    expect(published(word('dozens'), 'wikimpacts', family)).toEqual([120, 540]);
  });

  test('shows the families and the people as a step', () => {
    const [row] = publishAs(
      reconcileIncident([{ id: 'f', figure: 40, ...family, source: 'A' }]),
      'emdat',
    );
    expect(row?.steps[0]).toMatchObject({
      kind: 'families',
      claimId: 'f',
      families: { lower: 40, upper: 40 },
      people: { lower: 120, upper: 200 },
    });
  });

  test.each(['acled', 'gtd', 'ucdp', 'ibc'] as const)('has no column in %s', (codebook) => {
    expect(published(1, codebook, family)).toBeUndefined();
  });
});

test('a vague word left blank names where the codebook says so', () => {
  const [row] = publishAs(
    reconcileIncident([{ id: 'a', figure: 'dozens', outcome: 'killed', source: 'A' }]),
    'gtd',
  );
  expect(row).toMatchObject({
    rule: { id: 'gtd:blank', source: 'GTD Codebook 2015, number of fatalities' },
    claimIds: [],
    steps: [{ kind: 'left-blank', claimId: 'a' }],
  });
});

test('a word without a rule takes no part beside a number, and the step says so', () => {
  const [row] = publishAs(
    reconcileIncident([
      { id: 'a', figure: 'more than 80', outcome: 'killed', source: 'A' },
      { id: 'b', figure: 200, outcome: 'killed', source: 'B' },
    ]),
    'acled',
  );
  expect(row?.published).toEqual({ kind: 'value', value: 200 });
  expect([row?.claimIds, row?.leftOut]).toEqual([['b'], ['a']]);
  expect(row?.steps).toContainEqual({ kind: 'unread', claimId: 'a', words: 'more than 80' });
});

test('bodies without a number stand back while another voice states a number, even one without a rule', () => {
  const bodies: ClaimInput = {
    id: 'a',
    figure: word('barePlural'),
    outcome: 'bodies found',
    source: 'A',
  };
  const row = (figure: Figure) =>
    publishAs(
      reconcileIncident([bodies, { id: 'b', figure, outcome: 'killed', source: 'B' }]),
      'acled',
    )[0];
  expect(row(50)).toMatchObject({ published: { kind: 'value', value: 50 }, claimIds: ['b'] });
  expect(row(50)?.steps).toContainEqual({
    kind: 'set-aside',
    claimIds: ['a'],
    because: 'numberless',
  });
  expect(row({ kind: 'more-than', value: 50 })?.published).toEqual({
    kind: 'not-stated',
    because: 'words',
  });
});
