import { describe, expect, test } from 'vitest';
import { reconcileIncident, type ClaimInput } from 'casualty-claims';
import type { PositionPair } from 'casualty-claims/types';

const said = (
  id: string,
  figure: NonNullable<ClaimInput['figure']>,
  source: string,
  more: ClaimInput = {},
): ClaimInput => ({ id, figure, outcome: 'killed', source, ...more });
const on = (day: number): ClaimInput => ({ reportedOn: `2014-01-${String(day).padStart(2, '0')}` });
/** The only disagreement, whatever the order of the claims. */
function pair(...claims: ClaimInput[]): PositionPair {
  const found = reconcileIncident(claims).measures.flatMap(({ disagreements }) => disagreements);
  expect(found).toHaveLength(1);
  expect(
    reconcileIncident([...claims].reverse()).measures.flatMap(({ disagreements }) => disagreements),
  ).toEqual(found);
  return found[0] as PositionPair;
}
const causes = (...claims: ClaimInput[]): unknown => {
  const { causes: list, unexplained } = pair(...claims);
  return [
    ...list.map(({ kind, claimId, counterpart, share }) => [kind, claimId, counterpart, share]),
    unexplained,
  ];
};

describe('what of a gap another figure of the same voice explains', () => {
  test('is its figure of the other’s day, from either side', () => {
    expect(
      causes(said('a1', 40, 'A', on(8)), said('a2', 60, 'A', on(10)), said('b', 40, 'B', on(9))),
    ).toEqual([['older-as-of', 'a2', 'a1', 20], 0]);
    expect(
      causes(said('b1', 40, 'B', on(8)), said('b2', 60, 'B', on(10)), said('a', 40, 'A', on(9))),
    ).toEqual([['older-as-of', 'b2', 'b1', 20], 0]);
    expect(
      causes(said('a1', 40, 'A', on(8)), said('a2', 60, 'A', on(10)), said('b', 40, 'B', on(10))),
    ).toEqual([20]);
    expect(
      causes(said('a1', 40, 'A', on(8)), said('a2', 60, 'A', on(10)), said('b', 40, 'B')),
    ).toEqual([20]);
    expect(
      causes(
        said('a1', 40, 'A', on(8)),
        said('a2', 60, 'A', { ...on(12), asOf: '2014-01-10' }),
        said('b', 40, 'B', { ...on(12), asOf: '2014-01-09' }),
      ),
    ).toEqual([['older-as-of', 'a2', 'a1', 20], 0]);
  });

  test('is the closest of several, of equal ones the first, and none that is as far', () => {
    expect(
      causes(
        said('a1', 45, 'A', on(7)),
        said('a2', 42, 'A', on(8)),
        said('a3', 60, 'A', on(10)),
        said('b', 40, 'B', on(9)),
      ),
    ).toEqual([['older-as-of', 'a3', 'a2', 18], 2]);
    expect(
      causes(
        said('a1', 42, 'A', on(7)),
        said('a2', 45, 'A', on(8)),
        said('a3', 60, 'A', on(10)),
        said('b', 40, 'B', on(9)),
      ),
    ).toEqual([['older-as-of', 'a3', 'a1', 18], 2]);
    expect(
      causes(
        said('a1', 42, 'A', on(7)),
        said('a2', 42, 'A', on(8)),
        said('a3', 60, 'A', on(10)),
        said('b', 40, 'B', on(9)),
      ),
    ).toEqual([['older-as-of', 'a3', 'a1', 18], 2]);
    expect(
      causes(said('a1', 60, 'A', on(7)), said('a2', 60, 'A', on(10)), said('b', 40, 'B', on(9))),
    ).toEqual([20]);
  });

  test('is its other figure of the same thing, day and window, where its relays differ', () => {
    // The voice speaks with 60; through a longer chain it is heard with 45.
    expect(
      causes(
        said('a1', 60, 'A', { via: 'X' }),
        said('a2', 45, 'A', { via: ['AFP', 'Y'] }),
        said('b', 40, 'B'),
      ),
    ).toEqual([['same-lineage', 'a1', 'a2', 15], 5]);
  });

  test('is its figure of the other’s window', () => {
    const [day, month] = [{ date: '2014-01-08' }, { date: '2014-01' }] as const;
    expect(
      causes(
        said('a1', 60, 'A', { ...month, ...on(9) }),
        said('a2', 45, 'A', { ...day, ...on(8) }),
        said('b', 40, 'B', { ...day, ...on(9) }),
      ),
    ).toEqual([['window', 'a1', 'a2', 15], 5]);
    expect(
      causes(
        said('a1', 60, 'A', { ...month, ...on(9) }),
        said('a2', 45, 'A', { date: '2014-01-07', ...on(8) }),
        said('b', 40, 'B', { ...day, ...on(9) }),
      ),
    ).toEqual([20]);
  });

  test('is its figure of the other’s people, in the same word; or of the other’s word or evidence, of the same people', () => {
    expect(
      causes(
        said('a1', 60, 'A'),
        said('a2', 45, 'A', { population: 'civilians' }),
        said('b', 40, 'B', { population: 'civilians' }),
      ),
    ).toEqual([['population', 'a1', 'a2', 15], 5]);
    expect(
      causes(
        said('a1', 60, 'A', { outcome: 'dead' }),
        said('a2', 45, 'A', { outcome: 'executed' }),
        said('b', 40, 'B', { outcome: 'executed' }),
      ),
    ).toEqual([['measure-or-evidence', 'a1', 'a2', 15], 5]);
    expect(
      causes(
        said('a1', 60, 'A'),
        said('a2', 45, 'A', { evidence: 'bodies' }),
        said('b', 40, 'B', { evidence: 'bodies' }),
      ),
    ).toEqual([['measure-or-evidence', 'a1', 'a2', 15], 5]);
    expect(
      causes(
        said('a1', 60, 'A'),
        said('a2', 45, 'A', { evidence: 'graves' }),
        said('b', 40, 'B', { evidence: 'bodies' }),
      ),
    ).toEqual([20]);
  });

  test('adds up with that of the other side to the gap', () => {
    expect(
      causes(
        said('a1', 70, 'A', on(8)),
        said('a2', 100, 'A', on(10)),
        said('b1', 20, 'B', { ...on(9) }),
        said('b2', 30, 'B', { ...on(9), via: ['AFP', 'X'] }),
      ),
    ).toEqual([['same-lineage', 'b1', 'b2', 10], ['older-as-of', 'a2', 'a1', 30], 40]);
  });

  test('is nothing that a word without a number, or one that fits almost any, would show', () => {
    expect(
      causes(
        said('a1', 'dozens', 'A', on(8)),
        said('a2', 200, 'A', on(10)),
        said('b', 40, 'B', on(9)),
      ),
    ).toEqual([160]);
    expect(
      causes(
        said('a1', { kind: 'unknown' }, 'A', on(8)),
        said('a2', 200, 'A', on(10)),
        said('b', 40, 'B', on(9)),
      ),
    ).toEqual([160]);
  });
});

describe('what a difference may come from', () => {
  const labels = (...claims: ClaimInput[]): unknown => pair(...claims).labels;

  test('is that one counts what was found, and the other is told', () => {
    expect(labels(said('b', 42, 'A', { evidence: 'bodies' }), said('a', 70, 'B'))).toEqual([
      { kind: 'found-against-killed', found: ['b'], killed: ['a'] },
    ]);
    expect(
      labels(
        said('a', 42, 'A', { evidence: 'bodies' }),
        said('d', 42, 'D', { evidence: 'graves' }),
        said('b', 70, 'B'),
        said('c', 70, 'C'),
      ),
    ).toEqual([{ kind: 'found-against-killed', found: ['a', 'd'], killed: ['b', 'c'] }]);
    expect(labels(said('a', 42, 'A', { evidence: 'footage' }), said('b', 70, 'B'))).toEqual([]);
    expect(
      labels(
        said('a', 42, 'A', { evidence: 'bodies' }),
        said('b', 70, 'B', { evidence: 'graves' }),
      ),
    ).toEqual([]);
    expect(
      labels(
        said('a', 42, 'A', { evidence: 'bodies' }),
        said('b', 70, 'B', { evidence: 'footage' }),
      ),
    ).toEqual([]);
  });

  test('is a narrower word, but not beside bodies found', () => {
    expect(
      labels(said('a', 42, 'A', { outcome: 'executed' }), said('b', 71, 'B', { outcome: 'dead' })),
    ).toEqual([{ kind: 'narrower-outcome', narrower: ['a'], wider: ['b'] }]);
    expect(
      labels(said('b', 42, 'A', { outcome: 'dead' }), said('a', 71, 'B', { outcome: 'executed' })),
    ).toEqual([{ kind: 'narrower-outcome', narrower: ['a'], wider: ['b'] }]);
    expect(
      labels(
        said('a', 42, 'A', { outcome: 'executed' }),
        said('b', 71, 'B', { outcome: 'dead', evidence: 'bodies' }),
      ),
    ).toEqual([{ kind: 'found-against-killed', found: ['b'], killed: ['a'] }]);
    expect(
      labels(
        said('a', 42, 'A', { outcome: { anyOf: ['killed', 'executed'] } }),
        said('b', 71, 'B', { outcome: { anyOf: ['dead', 'killed'] } }),
      ),
    ).toEqual([{ kind: 'narrower-outcome', narrower: ['a'], wider: ['b'] }]);
  });

  test('is an interest that the other has not, or that both have', () => {
    const soldiers = { side: 'Syrian army', population: 'soldiers' } as const;
    expect(
      labels(said('a', 12, 'SANA', soldiers), said('b', 80, 'Ahrar al-Sham', soldiers)),
    ).toEqual([{ kind: 'opposed-interest', for: ['b'], against: ['a'] }]);
    expect(
      labels(
        said('a', 12, 'SANA', soldiers),
        said('c', 12, 'UN', soldiers),
        said('b', 80, 'Ahrar al-Sham', soldiers),
        said('d', 80, 'SOHR', soldiers),
      ),
    ).toEqual([{ kind: 'opposed-interest', for: ['b'], against: ['a'] }]);
    expect(
      labels(said('a', 12, 'SOHR', soldiers), said('b', 80, 'Ahrar al-Sham', soldiers)),
    ).toEqual([]);
    expect(
      labels(said('a', 12, 'Free Syrian Army', soldiers), said('b', 80, 'Ahrar al-Sham', soldiers)),
    ).toEqual([{ kind: 'both-for', claimIds: ['a', 'b'] }]);
    expect(
      labels(
        said('a', 12, 'Free Syrian Army', soldiers),
        said('b', 80, 'Ahrar al-Sham', soldiers),
        said('c', 80, 'SOHR', soldiers),
      ),
    ).toEqual([]);
  });

  test('is a slip of a digit between two numbers', () => {
    expect(labels(said('a', 70, 'A'), said('b', 700, 'B'))).toEqual([
      { kind: 'digit-slip', values: [70, 700], claimIds: ['a', 'b'] },
    ]);
    expect(labels(said('b', 124, 'B'), said('a', 142, 'A'))).toEqual([
      { kind: 'digit-slip', values: [142, 124], claimIds: ['a', 'b'] },
    ]);
    expect(labels(said('a', { kind: 'at-least', value: 70 }, 'A'), said('b', 700, 'B'))).toEqual([
      { kind: 'digit-slip', values: [70, 700], claimIds: ['a', 'b'] },
    ]);
    expect(
      labels(said('a', { kind: 'between', low: 70, high: 71 }, 'A'), said('b', 700, 'B')),
    ).toEqual([]);
    expect(labels(said('a', 70, 'A'), said('b', 71, 'B'))).toEqual([]);
  });
});

describe('a proposed copy', () => {
  const copies = (...claims: ClaimInput[]): unknown => reconcileIncident(claims).proposedCopies;
  const quote = 'the bodies of the detainees were found this morning in the yard';

  test('is told with its evidence: a rare figure, the same words, and how much later', () => {
    expect(
      copies(said('a', 137, 'A', { ...on(8), quote }), said('b', 137, 'B', { ...on(10), quote })),
    ).toEqual([
      {
        claimId: 'b',
        of: 'a',
        evidence: [
          { kind: 'rare-figure', value: 137 },
          { kind: 'near-same-words', similarity: 1 },
          { kind: 'later', days: 2 },
        ],
        applied: false,
      },
    ]);
    const nearly = copies(
      said('a', 20, 'A', { ...on(8), quote }),
      said('b', 20, 'B', { ...on(9), quote: `${quote} today` }),
    );
    expect(nearly).toEqual([
      {
        claimId: 'b',
        of: 'a',
        evidence: [
          { kind: 'near-same-words', similarity: 0.92 },
          { kind: 'later', days: 1 },
        ],
        applied: false,
      },
    ]);
  });

  test('needs the same kind of figure, a day of each, another voice, and a figure or words that are rare', () => {
    const are = (
      first: ClaimInput,
      second: ClaimInput,
      figure: NonNullable<ClaimInput['figure']> = 137,
      other = figure,
    ): unknown =>
      (
        copies(
          said('a', figure, 'A', { ...on(8), ...first }),
          said('b', other, 'B', { ...on(9), ...second }),
        ) as unknown[]
      ).length;
    expect([
      are({}, {}),
      are({}, {}, 137, { kind: 'at-least', value: 137 }),
      are({}, {}, 21),
      are({}, {}, 20),
      are({}, {}, 19),
      are({}, {}, 130),
    ]).toEqual([1, 0, 1, 0, 0, 0]);
    expect([are({}, { source: 'A' }), are({}, on(8)), are({}, on(22)), are({}, on(23))]).toEqual([
      0, 0, 1, 0,
    ]);
    expect(are({ quote: 'a b c' }, { quote: 'a b c' }, 130)).toBe(0);
    expect(are({ quote: 'a b c d' }, { quote: 'a b c d' }, 130)).toBe(1);
    // Of the pairs of words 3 of 5 are common: just enough; then 3 of 6.
    expect([
      are({ quote: 'a b c d e' }, { quote: 'a b c d f' }, 130),
      are({ quote: 'a b c d e' }, { quote: 'a b c d f g' }, 130),
    ]).toEqual([1, 0]);
    expect(copies(said('a', 137, 'A'), said('b', 137, 'B', on(9)))).toEqual([]);
  });

  test('is of the earliest, of two as early the first by id; ten copies make nine proposals, in the order of ids', () => {
    expect(
      (
        copies(
          said('c', 137, 'C', on(8)),
          said('b', 137, 'B', on(8)),
          said('a', 137, 'A', on(9)),
          said('d', 137, 'D', on(10)),
        ) as { claimId: string; of: string }[]
      ).map(({ claimId, of }) => [claimId, of]),
    ).toEqual([
      ['a', 'b'],
      ['d', 'b'],
    ]);
    expect(
      (
        copies(
          said('m', 137, 'M', on(8)),
          said('n', 137, 'N', on(9)),
          said('x', 213, 'X', on(8)),
          said('b', 213, 'B', on(9)),
        ) as { claimId: string; of: string }[]
      ).map(({ claimId, of }) => [claimId, of]),
    ).toEqual([
      ['b', 'x'],
      ['n', 'm'],
    ]);
  });

  test('once applied is a link in the chain of what it repeats, and adds no voice; only the one that is named', () => {
    const claims = [
      said('a', 137, 'A', on(8)),
      said('b', 137, 'B', { ...on(9), via: 'X' }),
      said('c', 137, 'C', on(10)),
    ];
    const accounts = (applyCopies: true | readonly { claimId: string; of: string }[]): unknown => {
      const { measures, proposedCopies } = reconcileIncident(claims, { applyCopies });
      return [
        measures[0]?.accounts.map(({ claimId, claimIds, publishers, superseded }) => [
          claimId,
          claimIds.join(' '),
          publishers.join(' '),
          superseded.map((one) => `${one.claimId} ${one.because}`).join(', '),
        ]),
        proposedCopies.map(({ applied }) => applied),
      ];
    };
    expect(accounts([{ claimId: 'b', of: 'a' }])).toEqual([
      [
        ['a', 'a b', 'A X', 'b longer-chain'],
        ['c', 'c', 'C', ''],
      ],
      [true, false],
    ]);
    expect(accounts(true)).toEqual([
      [['a', 'a b c', 'A C X', 'b longer-chain, c longer-chain']],
      [true, true],
    ]);
    expect(accounts([{ claimId: 'b', of: 'c' }])).toEqual([
      [
        ['a', 'a', 'A', ''],
        ['b', 'b', 'X', ''],
        ['c', 'c', 'C', ''],
      ],
      [false, false],
    ]);
  });
});
