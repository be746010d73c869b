import { describe, expect, it } from 'vitest';
import {
  clusterPairs,
  cohesion,
  DisjointSets,
  type CannotLink,
  type ScoredPairs,
} from 'casualty-claims/linkage';
import { clusterDense, DENSE_NODES } from '../../../src/linkage/clustering/cluster-dense';
import { clusterSparse } from '../../../src/linkage/clustering/cluster-sparse';
import type { Component } from '../../../src/linkage/clustering/cohesion';
import { LEAST_SCORE, MOST_SCORE, SCORE_UNIT } from '../../../src/linkage/weights/match-weight';
import { clusterByTheBook } from '../textbook-twin';

const LEAST = LEAST_SCORE * SCORE_UNIT;

/** Numbers that look like chance and are the same each time. */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

type Scored = readonly (readonly [number, number, number])[];

const scoredPairs = (pairs: Scored): ScoredPairs => ({
  size: pairs.length,
  first: Int32Array.from(pairs, ([a]) => a),
  second: Int32Array.from(pairs, ([, b]) => b),
  patterns: new Uint32Array(pairs.length),
  weights: Int32Array.from(pairs, ([, , weight]) => weight),
});

interface Bound {
  readonly together?: readonly (readonly [number, number])[];
  readonly cannot?: readonly CannotLink[];
  readonly report?: readonly number[];
  readonly event?: readonly number[];
}

/** The incident of every claim of so many; and what the textbook has. */
function both(
  size: number,
  pairs: Scored,
  { together = [], cannot = [], report, event }: Bound = {},
): { found: number[]; book: number[] } {
  const sets = new DisjointSets(size);
  for (const [a, b] of together) sets.union(a, b);
  const none = new Array<number>(size).fill(-1);
  const [reports, events] = [report ?? none, event ?? none];
  const apart = (x: number, y: number): boolean =>
    cannot.some(([a, b]) => (a === x && b === y) || (a === y && b === x)) ||
    (events[x] !== -1 &&
      events[y] !== -1 &&
      reports[x] !== -1 &&
      reports[x] === reports[y] &&
      events[x] !== events[y]);
  const groups = clusterByTheBook(
    size,
    scoredPairs(pairs),
    sets.roots(),
    (a, b) => !a.some((x) => b.some((y) => apart(x, y))),
  );
  const book = new Array<number>(size).fill(-1);
  for (const group of groups) for (const claim of group) book[claim] = Math.min(...group);
  return {
    found: [
      ...clusterPairs(scoredPairs(pairs), {
        together: sets,
        cannot,
        columns: {
          report: Int32Array.from(reports),
          event: Int32Array.from(events),
          list: Int32Array.from(none),
          entry: Int32Array.from(none),
        },
      }),
    ],
    book,
  };
}

const agree = (size: number, pairs: Scored, bound?: Bound): number[] => {
  const { found, book } = both(size, pairs, bound);
  expect(found).toEqual(book);
  return found;
};

/**
 * For a component of this many nodes: pairs by chance, of few different scores, so that there are
 * ties.
 */
function chanceComponent(seed: number): Component {
  const roll = dice(seed);
  const count = 2 + roll(9);
  const pairs = Array.from(
    { length: roll(count * 4) },
    () => [roll(count), roll(count), roll(8) * 2 * SCORE_UNIT] as const,
  ).filter(([a, b]) => a !== b);
  return {
    nodeCount: count,
    sizes: Int32Array.from([...Array.from({ length: count }, () => 1 + roll(3)), 9, 9]),
    pairCount: pairs.length,
    first: Int32Array.from([...pairs.map(([a, b]) => Math.min(a, b)), 0]),
    second: Int32Array.from([...pairs.map(([a, b]) => Math.max(a, b)), 1]),
    scores: Float64Array.from([...pairs.map(([, , score]) => score), 1e6]),
    memberships: new Map(),
  };
}

/** The two most coherent groups first; of equals, those of the smaller nodes. */
function componentByTheBook({
  nodeCount,
  sizes,
  pairCount,
  first,
  second,
  scores,
}: Component): number[] {
  let groups = Array.from({ length: nodeCount }, (_, node) => [node]);
  const sizeOf = (group: readonly number[]): number =>
    group.reduce((sum, node) => sum + (sizes[node] ?? 0), 0);
  const between = (a: readonly number[], b: readonly number[]): number => {
    let sum = 0;
    for (let pair = 0; pair < pairCount; pair += 1) {
      const [x, y] = [first[pair] ?? 0, second[pair] ?? 0];
      if ((a.includes(x) && b.includes(y)) || (a.includes(y) && b.includes(x)))
        sum += scores[pair] ?? 0;
    }
    return cohesion(sum, sizeOf(a), sizeOf(b));
  };
  for (;;) {
    let best: { value: number; a: number[]; b: number[] } | undefined;
    for (const a of groups)
      for (const b of groups)
        if ((a[0] ?? 0) < (b[0] ?? 0) && between(a, b) > (best?.value ?? 0))
          best = { value: between(a, b), a, b };
    if (best === undefined) break;
    const { a, b } = best;
    groups = groups.flatMap((group) =>
      group === b ? [] : group === a ? [[...a, ...b].sort((x, y) => x - y)] : [group],
    );
  }
  const label = new Array<number>(nodeCount);
  for (const group of groups) for (const node of group) label[node] = group[0] ?? -1;
  return label;
}

describe('cohesion', () => {
  it('is the sum of scores over the ¾th power of the pairs of claims', () => {
    expect(cohesion(0, 1, 1)).toBe(LEAST);
    expect(cohesion(6 * SCORE_UNIT, 1, 1)).toBe(0);
    // Sixteen pairs: 16^¾ is 8.
    expect(cohesion(16 * 8 * SCORE_UNIT, 2, 8)).toBe((16 * 8 * SCORE_UNIT + 16 * LEAST) / 8);
    expect(cohesion(16 * 8 * SCORE_UNIT, 4, 4)).toBe(4096);
  });
});

describe('clustering of a component', () => {
  it.each(Array.from({ length: 20 }, (_, of) => of))(
    'is as the textbook has it, on the matrix and on what is stored: %d',
    (of) => {
      for (let seed = of * 12; seed < of * 12 + 12; seed += 1) {
        const component = chanceComponent(seed);
        const book = componentByTheBook(component);
        expect([
          [...clusterDense(component).subarray(0, component.nodeCount)],
          [...clusterSparse(component)],
        ]).toEqual([book, book]);
      }
    },
  );

  it('takes the strongest first, and of equals those of the smaller nodes', () => {
    const component = (pairs: Scored, count: number): Component => ({
      nodeCount: count,
      sizes: new Int32Array(count).fill(1),
      pairCount: pairs.length,
      first: Int32Array.from(pairs, ([a]) => a),
      second: Int32Array.from(pairs, ([, b]) => b),
      scores: Float64Array.from(pairs, ([, , score]) => score),
      memberships: new Map(),
    });
    for (const cluster of [clusterDense, clusterSparse]) {
      const labels = (pairs: Scored, count: number): number[] => [
        ...cluster(component(pairs, count)).subarray(0, count),
      ];
      const [strong, weak] = [14 * SCORE_UNIT, 7 * SCORE_UNIT];
      expect(
        labels(
          [
            [0, 1, weak],
            [1, 2, strong],
          ],
          3,
        ),
      ).toEqual([0, 1, 1]);
      expect(
        labels(
          [
            [0, 1, weak],
            [1, 2, weak],
          ],
          3,
        ),
      ).toEqual([0, 0, 2]);
      expect(
        labels(
          [
            [1, 2, weak],
            [0, 2, weak],
          ],
          3,
        ),
      ).toEqual([0, 1, 0]);
      expect(
        labels(
          [
            [0, 2, weak],
            [1, 2, weak],
            [1, 3, weak],
          ],
          4,
        ),
      ).toEqual([0, 1, 0, 1]);
      expect(labels([], 3)).toEqual([0, 1, 2]);
    }
  });

  // Sixteen pairs of claims each: the sums are as they were, whichever groups they are between.
  it.each<[string, number[], Scored, number[]]>([
    [
      'a group that has just come to be over a later node',
      [4, 2, 2, 4],
      [
        [1, 2, 57_344],
        [0, 1, 53_152],
        [0, 2, 53_152],
        [0, 3, 106_304],
      ],
      [0, 0, 0, 3],
    ],
    [
      'an earlier node over a group that has just come to be',
      [4, 4, 2, 2],
      [
        [2, 3, 57_344],
        [0, 2, 53_152],
        [0, 3, 53_152],
        [0, 1, 106_304],
      ],
      [0, 0, 2, 2],
    ],
    [
      'the group of the smaller node over one that was in line before',
      [2, 2, 4, 4],
      [
        [0, 1, 57_344],
        [0, 2, 53_152],
        [1, 2, 53_152],
        [2, 3, 106_304],
      ],
      [0, 0, 0, 3],
    ],
    [
      'no group that nothing speaks for',
      [4, 2, 2, 4],
      [
        [1, 2, 57_344],
        [0, 1, 49_152],
        [0, 2, 49_152],
      ],
      [0, 1, 1, 3],
    ],
    [
      'a group that has just come to be over one that it is better than',
      [4, 2, 2, 4],
      [
        [1, 2, 57_344],
        [0, 1, 53_153],
        [0, 2, 53_152],
        [0, 3, 106_304],
      ],
      [0, 0, 0, 3],
    ],
    [
      'a later node over a group that is worse',
      [4, 2, 2, 4],
      [
        [1, 2, 57_344],
        [0, 1, 53_151],
        [0, 2, 53_152],
        [0, 3, 106_304],
      ],
      [0, 1, 1, 0],
    ],
  ])('prefers %s', (_, sizes, pairs, expected) => {
    const count = sizes.length;
    const component: Component = {
      nodeCount: count,
      sizes: Int32Array.from(sizes),
      pairCount: pairs.length,
      first: Int32Array.from(pairs, ([a]) => a),
      second: Int32Array.from(pairs, ([, b]) => b),
      scores: Float64Array.from(pairs, ([, , score]) => score),
      memberships: new Map(),
    };
    expect([
      [...clusterDense(component).subarray(0, count)],
      [...clusterSparse(component)],
      componentByTheBook(component),
    ]).toEqual([expected, expected, expected]);
    expect([...component.sizes]).toEqual(sizes);
  });

  it.each(Array.from({ length: 16 }, (_, of) => of))(
    'is as the textbook has it where many speak for each other: %d',
    (of) => {
      for (let seed = of * 6; seed < of * 6 + 6; seed += 1) {
        const roll = dice(seed + 7_000);
        const count = 4 + roll(8);
        const pairs: [number, number, number][] = [];
        for (let a = 0; a < count; a += 1)
          for (let b = a + 1; b < count; b += 1)
            if (roll(4) > 0) pairs.push([a, b, (roll(3) * 4 + 6) * SCORE_UNIT]);
        pairs.sort(([a, b], [c, d]) => ((a * 7 + b * 13) % 11) - ((c * 7 + d * 13) % 11));
        const component: Component = {
          nodeCount: count,
          sizes: new Int32Array(count).fill(1),
          pairCount: pairs.length,
          first: Int32Array.from(pairs, ([a]) => a),
          second: Int32Array.from(pairs, ([, b]) => b),
          scores: Float64Array.from(pairs, ([, , score]) => score),
          memberships: new Map(),
        };
        const book = componentByTheBook(component);
        expect([
          [...clusterDense(component).subarray(0, count)],
          [...clusterSparse(component)],
        ]).toEqual([book, book]);
      }
    },
  );
});

describe('clustering of pairs', () => {
  const [strong, weak] = [4_000, 500];

  it('joins what speaks for it, and leaves alone what does not', () => {
    expect(
      agree(5, [
        [0, 3, strong],
        [1, 2, weak],
        [2, 4, -weak],
      ]),
    ).toEqual([0, 1, 1, 0, 4]);
    expect(agree(3, [])).toEqual([0, 1, 2]);
    expect(
      agree(3, [
        [0, 1, 0],
        [1, 2, -1],
      ]),
    ).toEqual([0, 1, 2]);
    expect(agree(3, [[0, 1, 1]])).toEqual([0, 0, 2]);
  });

  it('cuts a chain where it is weakest', () => {
    expect(
      agree(4, [
        [0, 1, strong],
        [1, 2, weak],
        [2, 3, strong],
      ]),
    ).toEqual([0, 0, 2, 2]);
  });

  it('counts no pair for more than the most, nor for less than the least', () => {
    const [most, least] = [MOST_SCORE * SCORE_UNIT, LEAST];
    // Two to one: (8 − 6) is above nothing, whatever the one score is beyond the most.
    expect(
      agree(3, [
        [0, 1, most],
        [0, 2, 1_000_000],
        [1, 2, least - 1_000_000],
      ]),
    ).toEqual([0, 0, 0]);
    expect(
      agree(3, [
        [0, 1, most],
        [0, 2, 6 * SCORE_UNIT + 1],
      ]),
    ).toEqual([0, 0, 0]);
    expect(
      agree(3, [
        [0, 1, most],
        [0, 2, 6 * SCORE_UNIT],
      ]),
    ).toEqual([0, 0, 2]);
    expect(
      agree(4, [
        [0, 1, most],
        [0, 2, most],
        [1, 2, most],
        [0, 3, 1_000_000],
      ]),
    ).toEqual([0, 0, 0, 3]);
  });

  it('keeps together what must be, and counts it by its claims', () => {
    expect(
      agree(
        5,
        [
          [2, 3, strong],
          [1, 4, -strong],
        ],
        {
          together: [
            [1, 4],
            [0, 2],
          ],
        },
      ),
    ).toEqual([0, 1, 0, 3, 1]);
    expect(
      agree(
        5,
        [
          [2, 3, strong],
          [0, 3, 3_000],
          [1, 4, -strong],
        ],
        {
          together: [
            [1, 4],
            [0, 2],
          ],
        },
      ),
    ).toEqual([0, 1, 0, 0, 1]);
    // One good pair does not join two to one that speaks against nobody, unless it makes up for the
    // other.
    expect(agree(3, [[0, 2, strong]], { together: [[0, 1]] })).toEqual([0, 0, 2]);
    expect(agree(3, [[0, 2, 6_200]], { together: [[0, 1]] })).toEqual([0, 0, 0]);
  });

  it('never joins across an answer, nor two events of one report', () => {
    const all: Scored = [
      [0, 1, 8_000],
      [0, 2, 8_000],
      [1, 2, 8_000],
    ];
    expect(agree(3, all)).toEqual([0, 0, 0]);
    expect(agree(3, all, { cannot: [[0, 1]] })).toEqual([0, 1, 0]);
    expect(agree(3, all, { together: [[0, 2]], cannot: [[1, 2]] })).toEqual([0, 1, 0]);
    expect(agree(3, all, { report: [5, 5, 5], event: [1, -1, 2] })).toEqual([0, 0, 2]);
    expect(agree(3, all, { report: [5, 6, 5], event: [1, 1, 1] })).toEqual([0, 0, 0]);
    expect(agree(3, all, { report: [5, 5, 6], event: [1, 2, 2] })).toEqual([0, 1, 0]);
    expect(agree(3, all, { report: [-1, -1, -1], event: [1, 2, 3] })).toEqual([0, 0, 0]);
    expect(agree(3, all, { report: [5, 5, 5], event: [-1, -1, -1] })).toEqual([0, 0, 0]);
    expect(agree(2, [[0, 1, 8_000]], { report: [0, 0], event: [0, 1] })).toEqual([0, 1]);
  });

  it.each(Array.from({ length: 12 }, (_, of) => of))(
    'is as the textbook has it, whatever binds it: %d',
    (of) => {
      for (let seed = of * 10; seed < of * 10 + 10; seed += 1) {
        const roll = dice(seed + 1_000);
        const size = 4 + roll(11);
        const met = new Set<string>();
        const pairs = Array.from({ length: size * 2 }, (): [number, number, number] => [
          roll(size),
          roll(size),
          (roll(12) - 5) * 1_024,
        ])
          .map(([a, b, weight]): [number, number, number] => [
            Math.min(a, b),
            Math.max(a, b),
            weight,
          ])
          .filter(
            ([a, b]) =>
              a !== b &&
              !met.has(`${String(a)} ${String(b)}`) &&
              met.add(`${String(a)} ${String(b)}`).size > 0,
          );
        const report = Array.from({ length: size }, () => roll(4) - 1);
        const event = report
          .map((of) => (of === -1 ? -1 : of * 3 + roll(3) - 1))
          .map((of) => (of < 0 ? -1 : of));
        // Claims of one event are together before clustering begins.
        const together = [
          ...Array.from({ length: roll(4) }, (): [number, number] => [roll(size), roll(size)]),
          ...event.flatMap((of, at): [number, number][] =>
            of === -1 ? [] : [[event.indexOf(of), at]],
          ),
        ];
        const sets = new DisjointSets(size);
        for (const [a, b] of together) sets.union(a, b);
        const cannot = Array.from({ length: roll(4) }, (): [number, number] => [
          roll(size),
          roll(size),
        ]).filter(([a, b]) => sets.find(a) !== sets.find(b));
        agree(size, pairs, { together, cannot, report, event });
      }
    },
  );

  // Groups of five by strong pairs, in reach of each other by weak ones; more than 160 claims are
  // more than the matrix holds.
  it.each([3, 70, 130, DENSE_NODES + 5])(
    'works through a component of %d, and smaller ones after it',
    (count) => {
      const pairs: [number, number, number][] = [];
      for (let at = 0; at < count; at += 1) {
        if (at % 5 !== 4 && at + 1 < count) pairs.push([at, at + 1, 7_000]);
        if (at % 5 < 3 && at + 2 < count && (at % 5) + 2 < 5) pairs.push([at, at + 2, 7_000]);
        if (at % 5 === 4 && at + 1 < count) pairs.push([at, at + 1, 300]);
        if (at + 3 < count) pairs.push([at, at + 3, -5_000]);
      }
      const more: [number, number, number][] = [
        [count, count + 2, 3_000],
        [count + 1, count + 3, 10],
      ];
      const none = new Int32Array(count + 5).fill(-1);
      const found = [
        ...clusterPairs(scoredPairs([...more, ...pairs]), {
          together: new DisjointSets(count + 5),
          cannot: [],
          columns: { report: none, event: none, list: none, entry: none },
        }),
      ];
      expect(found.slice(0, count)).toEqual(
        Array.from({ length: count }, (_, at) => at - (at % 5)),
      );
      expect(found.slice(count).map((of) => of - count)).toEqual([0, 1, 0, 1, 4]);
    },
  );

  it('tells how far it has come', () => {
    const told: number[] = [];
    const size = 65_536 * 2 + 2;
    const none = new Int32Array(size).fill(-1);
    clusterPairs(
      scoredPairs([[0, size - 1, 100]]),
      {
        together: new DisjointSets(size),
        cannot: [],
        columns: { report: none, event: none, list: none, entry: none },
      },
      (done) => told.push(done),
    );
    expect(told).toEqual([0, 65_536, 131_072]);
  });
});
