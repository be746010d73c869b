import { expect, test } from 'vitest';
import { defaultWeights, priorWeight } from 'casualty-claims/linkage';
import { allRunnersUp } from '../../src/linkage/incidents/runners-up';
import { columnsOfNumbers } from './columns-of-numbers';

/** The near misses of pairs between claims, each in an incident of its own, as ids and weights. */
function told(
  ids: readonly string[],
  pairs: readonly (readonly [number, number, number])[],
): [string, number][] {
  const columns = { ...columnsOfNumbers({ start: ids.map(() => 10) }), ids, size: ids.length };
  const linked = {
    incidentOf: Int32Array.from(ids, (_, at) => at),
    density: new Float32Array(ids.length).fill(2),
    pairs: {
      size: pairs.length,
      first: Int32Array.from(pairs, ([a]) => a),
      second: Int32Array.from(pairs, ([, b]) => b),
      patterns: new Uint32Array(pairs.length),
      weights: Int32Array.from(pairs, ([, , weight]) => weight * 1024),
    },
  };
  return Array.from(allRunnersUp(columns, linked, defaultWeights), ({ a, b, weight, prior }) => {
    expect(prior).toBe(priorWeight(2, defaultWeights));
    return [`${a}${b}`, weight];
  });
}

test('near misses come strongest first, then by the id of the first claim and of the second', () => {
  const pairs = [
    [2, 3, 1],
    [0, 3, 1],
    [0, 1, -1],
    [1, 2, 4],
    [0, 2, 1],
  ] as const;
  const expected = [
    ['bc', 4],
    ['ac', 1],
    ['ad', 1],
    ['cd', 1],
  ];
  // The pair of a and b is none of the two strongest of a; it is of b.
  expect(told(['a', 'b', 'c', 'd'], pairs)).toEqual([...expected, ['ab', -1]]);
  expect(told(['a', 'b', 'c', 'd'], [...pairs].reverse())).toEqual([...expected, ['ab', -1]]);
  expect(
    told(
      ['d', 'c', 'b', 'a'],
      [
        [0, 1, 1],
        [2, 3, 1],
        [0, 2, 1],
      ],
    ),
  ).toEqual([
    ['ba', 1],
    ['db', 1],
    ['dc', 1],
  ]);
});

test('a pair that is beaten twice at either end is none of them', () => {
  expect(
    told(
      ['a', 'b', 'c', 'd'],
      [
        [0, 1, -1],
        [0, 2, 1],
        [0, 3, 2],
        [1, 2, 3],
        [1, 3, 4],
      ],
    ),
  ).toEqual([
    ['bd', 4],
    ['bc', 3],
    ['ad', 2],
    ['ac', 1],
  ]);
  expect(told(['a', 'b'], [[0, 1, -3]])).toEqual([]);
  expect(told(['a', 'b'], [[0, 1, -3071 / 1024]])).toEqual([['ab', -3071 / 1024]]);
  expect(told([], [])).toEqual([]);
});
