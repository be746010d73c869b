import { describe, expect, test } from 'vitest';
import { endsOf, type End } from '../../../src/reconcile/conflict/conflict-bounds';
import type { Network, Split } from '../../../src/reconcile/conflict/conflict-network';

/**
 * What one claim says of a measure: from, to (null: nothing above), and the claims it hangs on
 * beside itself.
 */
type Said = readonly [id: string, lower: number, upper: number | null, ...hangsOn: string[]];
const measure = { outcomes: [], unit: 'person', types: [], population: [], side: [] } as const;

/**
 * Measures with what is said of each; which lie inside which; which exclude each other; full splits
 * by their places.
 */
function network(
  said: readonly (readonly Said[])[],
  inside: Readonly<Record<number, readonly number[]>>,
  apart: readonly (readonly [number, number])[],
  splits: readonly Split[] = [],
): Network {
  return {
    nodes: said.map((list) => ({
      measure,
      statements: list.map(([claimId, lower, upper, ...hangsOn]) => ({
        claimId,
        lower,
        upper: upper ?? Infinity,
        support: new Set([claimId, ...hangsOn]),
      })),
    })),
    inside: said.map((_, at) => inside[at] ?? []),
    apart: (a, b) => apart.some(([x, y]) => (x === a && y === b) || (x === b && y === a)),
    splits,
  };
}

const everybody = (): boolean => true;
const told = (end: End | null): unknown =>
  end === null ? null : [end.value, [...end.support].sort().join(' ')];
/**
 * Lower and upper end of each measure, and what follows from others, each as its value and the
 * claims behind it.
 */
function endsIn(
  of: Network,
  isUsed: (id: string) => boolean = everybody,
): readonly (readonly [unknown, unknown, unknown, unknown])[] {
  return endsOf(of, isUsed).map(({ lower, upper, fromOthers, underOthers }) => [
    told(lower),
    told(upper),
    fromOthers === null ? null : told(fromOthers.end),
    told(underOthers),
  ]);
}
const nothing = [0, ''];
const open = [Infinity, ''];

describe('the ends of a measure', () => {
  test('are from nothing to anything where nobody speaks of it, and else the largest least and the smallest most, of equal ones the first', () => {
    expect(endsIn(network([[]], {}, []))).toEqual([[nothing, open, null, null]]);
    expect(
      endsIn(
        network(
          [
            [
              ['a', 3, 9],
              ['b', 5, 9],
              ['c', 5, 7],
              ['d', 4, 7],
              ['e', 0, null],
            ],
          ],
          {},
          [],
        ),
      ),
    ).toEqual([[[5, 'b'], [7, 'c'], null, null]]);
  });

  test('take only claims that count, with all that they hang on', () => {
    const of = network(
      [
        [
          ['a', 3, 9],
          ['b', 5, 7, 'whole'],
        ],
      ],
      {},
      [],
    );
    expect(endsIn(of)).toEqual([[[5, 'b whole'], [7, 'b whole'], null, null]]);
    expect(endsIn(of, (id) => id !== 'whole')).toEqual([[[3, 'a'], [9, 'a'], null, null]]);
    expect(endsIn(of, (id) => id === 'whole')).toEqual([[nothing, open, null, null]]);
  });
});

describe('a whole', () => {
  test('holds at least what parts that exclude each other hold together, and leaves each what the others leave', () => {
    expect(
      endsIn(
        network([[['w', 2, 12]], [['x', 4, null]], [['y', 5, null]]], { 0: [1, 2] }, [[1, 2]]),
      ),
    ).toEqual([
      [[9, 'x y'], [12, 'w'], [9, 'x y'], null],
      [[4, 'x'], [7, 'w y'], null, [7, 'w y']],
      [[5, 'y'], [8, 'w x'], null, [8, 'w x']],
    ]);
  });

  test('holds only the larger of parts that may overlap, and leaves each as much as it holds itself', () => {
    expect(
      endsIn(network([[['w', 2, 12]], [['x', 4, null]], [['y', 5, null]]], { 0: [1, 2] }, [])),
    ).toEqual([
      [[5, 'y'], [12, 'w'], [5, 'y'], null],
      [[4, 'x'], [12, 'w'], null, [12, 'w']],
      [[5, 'y'], [12, 'w'], null, [12, 'w']],
    ]);
  });

  test('that states as much as its parts, or more, keeps its own word, and what follows is told beside it', () => {
    const [[equal], [more]] = [9, 10].map((lower) =>
      endsIn(
        network([[['w', lower, null]], [['x', 4, null]], [['y', 5, null]]], { 0: [1, 2] }, [
          [1, 2],
        ]),
      ),
    ) as [readonly unknown[], readonly unknown[]];
    expect(equal).toEqual([[9, 'w'], open, [9, 'x y'], null]);
    expect(more).toEqual([[10, 'w'], open, [9, 'x y'], null]);
  });

  test('leaves a part that states as little, or less, its own word, and what follows is told beside it', () => {
    const part = (upper: number): unknown =>
      endsIn(
        network([[['w', 0, 12]], [['x', 4, null]], [['y', 0, upper]]], { 0: [1, 2] }, [[1, 2]]),
      )[2];
    expect(part(9)).toEqual([nothing, [8, 'w x'], null, [8, 'w x']]);
    expect(part(8)).toEqual([nothing, [8, 'y'], null, [8, 'w x']]);
    expect(part(7)).toEqual([nothing, [7, 'y'], null, [8, 'w x']]);
  });

  test('of several layers carries a bound all the way up and down in one round, whatever the order of the measures', () => {
    const chain = (places: readonly [number, number, number]): unknown => {
      const said: (readonly Said[])[] = [[], [], []];
      const [inner, middle, outer] = places;
      said[inner] = [['i', 6, null]];
      said[outer] = [['o', 0, 8]];
      const ends = endsIn(network(said, { [middle]: [inner], [outer]: [middle, inner] }, []));
      return places.map((at) => ends[at]);
    };
    const carried = [
      [[6, 'i'], [8, 'o'], null, [8, 'o']],
      [
        [6, 'i'],
        [8, 'o'],
        [6, 'i'],
        [8, 'o'],
      ],
      [[6, 'i'], [8, 'o'], [6, 'i'], null],
    ];
    expect(chain([0, 1, 2])).toEqual(carried);
    expect(chain([2, 1, 0])).toEqual(carried);
  });
});

describe('the parts that add up to a whole', () => {
  const least = (
    lowers: readonly number[],
    apart: readonly (readonly [number, number])[],
  ): unknown => {
    const said: (readonly Said[])[] = [
      [],
      ...lowers.map((lower, at): readonly Said[] => [[`p${String(at + 1)}`, lower, null]]),
    ];
    return endsIn(network(said, { 0: lowers.map((_, at) => at + 1) }, apart))[0]?.[0];
  };

  test('are the best that exclude each other, not those that the largest leaves room for', () => {
    // The largest excludes neither of the others, which exclude each other.
    expect(least([6, 5, 4], [[2, 3]])).toEqual([9, 'p2 p3']);
    expect(least([9, 5, 4], [[2, 3]])).toEqual([9, 'p1']);
    expect(least([10, 5, 4], [[2, 3]])).toEqual([10, 'p1']);
    expect(
      least(
        [5, 4, 3],
        [
          [1, 2],
          [1, 3],
        ],
      ),
    ).toEqual([9, 'p1 p2']);
    expect(
      least(
        [5, 4, 3, 3, 3],
        [
          [1, 2],
          [3, 4],
          [4, 5],
          [3, 5],
          [2, 3],
        ],
      ),
    ).toEqual([9, 'p1 p2']);
    expect(
      least(
        [5, 4, 4, 3, 3],
        [
          [1, 2],
          [3, 4],
          [4, 5],
          [3, 5],
          [2, 3],
        ],
      ),
    ).toEqual([10, 'p3 p4 p5']);
  });

  test('leave out those that hold nobody for certain', () => {
    expect(
      least(
        [0, 3, 0],
        [
          [1, 2],
          [2, 3],
          [1, 3],
        ],
      ),
    ).toEqual([3, 'p2']);
    expect(least([0, 0], [[1, 2]])).toEqual(nothing);
  });

  test('are searched for among twelve, and of more taken as the largest leave room', () => {
    // The first overlaps with all others, of which every two exclude each other.
    const of = (count: number): unknown => {
      const others = Array.from({ length: count - 1 }, (_, at) => at + 2);
      const apart = others.flatMap((a) =>
        others.filter((b) => a < b).map((b): [number, number] => [a, b]),
      );
      return (least([5, ...others.map(() => 2)], apart) as [number, string])[0];
    };
    expect([of(4), of(12), of(13)]).toEqual([6, 22, 5]);
  });

  test('of more than twelve leave each other what the chosen leave', () => {
    const said: (readonly Said[])[] = [
      [['w', 0, 40]],
      ...Array.from({ length: 13 }, (_, at): readonly Said[] => [
        [`p${String(at + 1)}`, at === 0 ? 5 : 2, null],
      ]),
    ];
    const others = Array.from({ length: 12 }, (_, at) => at + 2);
    const apart = others.flatMap((a) =>
      others.filter((b) => a < b).map((b): [number, number] => [a, b]),
    );
    const ends = endsIn(network(said, { 0: [1, ...others] }, [[1, 2], [1, 3], ...apart]));
    // Chosen: the first, and the second and third beside it.
    expect(ends[0]?.[0]).toEqual([9, 'p1 p2 p3']);
    expect([ends[1]?.[1], ends[2]?.[1], ends[4]?.[1]]).toEqual([
      [36, 'p2 p3 w'],
      [33, 'p1 p3 w'],
      [36, 'p2 p3 w'],
    ]);
  });
});

describe('a full split', () => {
  const split = (...claims: string[]): Split => ({
    whole: 0,
    parts: [1, 2],
    support: new Set(claims),
  });

  test('makes the whole as much as its parts, from both sides, although nothing else says that they exclude each other', () => {
    expect(
      endsIn(network([[], [['x', 4, 6]], [['y', 5, 8]]], {}, [], [split('w', 'x', 'y')])),
    ).toEqual([
      [
        [9, 'w x y'],
        [14, 'w x y'],
        [9, 'w x y'],
        [14, 'w x y'],
      ],
      // What the others leave of 9 to 14: from 9 − 8 to 14 − 5.
      [
        [4, 'x'],
        [6, 'x'],
        [1, 'w x y'],
        [9, 'w x y'],
      ],
      [
        [5, 'y'],
        [8, 'y'],
        [3, 'w x y'],
        [10, 'w x y'],
      ],
    ]);
  });

  test('gives a part what the whole leaves beside the other, from both sides', () => {
    expect(endsIn(network([[['w', 10, 12]], [['x', 4, 6]], []], {}, [], [split('s')]))).toEqual([
      // Once the other part is known to be from 4 to 8, the two come to 8 to 14, and leave this one
      // at least 10 − 8 and at most 12 − 4.
      [
        [10, 'w'],
        [12, 'w'],
        [8, 's w x'],
        [14, 's w x'],
      ],
      [
        [4, 'x'],
        [6, 'x'],
        [2, 's w x'],
        [8, 's w x'],
      ],
      [
        [4, 's w x'],
        [8, 's w x'],
        [4, 's w x'],
        [8, 's w x'],
      ],
    ]);
  });

  test('tells nothing of a whole of which one part is open, and of that part only what the whole says', () => {
    expect(endsIn(network([[], [['x', 4, 6]], [['y', 5, null]]], {}, [], [split('s')]))).toEqual([
      [[9, 's x y'], open, [9, 's x y'], null],
      [[4, 'x'], [6, 'x'], null, null],
      [[5, 'y'], open, [3, 's x y'], null],
    ]);
  });

  test('tells of each addend of a whole, the law itself counting nobody', () => {
    const [whole] = endsOf(
      network([[], [['x', 4, 6]], [['y', 5, 8]]], {}, [], [split('s')]),
      everybody,
    );
    expect(whole?.fromOthers?.addends.map(told)).toEqual([
      [4, 'x'],
      [5, 'y'],
      [0, 's'],
    ]);
    const [sum] = endsOf(
      network([[], [['x', 4, null]], [['y', 5, null]]], { 0: [1, 2] }, [[1, 2]]),
      everybody,
    );
    expect(sum?.fromOthers?.addends.map(told)).toEqual([
      [5, 'y'],
      [4, 'x'],
    ]);
  });
});

test('bounds that tighten in many small steps stop after twelve rounds', () => {
  // Two splits of one whole into the same parts and one more: each round raises it by one, for
  // ever.
  const splits: Split[] = [
    { whole: 0, parts: [1, 2], support: new Set(['s']) },
    { whole: 1, parts: [0], support: new Set(['t']) },
  ];
  const ends = endsIn(network([[['w', 1, null]], [], [['one', 1, 1]]], {}, [], splits));
  // First round: the first split makes part 1 at least 0 and the whole at least 1; the second makes
  // part 1 at least 1. Each later one adds one to both.
  expect([ends[0]?.[0], ends[1]?.[0]]).toMatchObject([
    [12, expect.any(String)],
    [12, expect.any(String)],
  ]);
});
