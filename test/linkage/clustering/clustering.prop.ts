import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clusterDense } from '../../../src/linkage/clustering/cluster-dense';
import { clusterSparse } from '../../../src/linkage/clustering/cluster-sparse';
import type { Component } from '../../../src/linkage/clustering/cohesion';
import { LEAST_SCORE, MOST_SCORE, SCORE_UNIT } from '../../../src/linkage/weights/match-weight';
import type { Membership } from '../../../src/linkage/clustering/membership';

const component = fc.integer({ min: 2, max: 12 }).chain((count) =>
  fc
    .record({
      sizes: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: count, maxLength: count }),
      pairs: fc.array(
        fc
          .tuple(
            fc.nat(count - 1),
            fc.nat(count - 1),
            fc.integer({ min: 0, max: (MOST_SCORE - LEAST_SCORE) * 4 }),
          )
          .filter(([a, b]) => a !== b)
          .map(([a, b, quarter]) => ({
            a: Math.min(a, b),
            b: Math.max(a, b),
            score: (quarter * SCORE_UNIT) / 4,
          })),
        { maxLength: 40 },
      ),
      members: fc.uniqueArray(
        fc.tuple(
          fc.nat(count - 1),
          fc.uniqueArray(fc.tuple(fc.nat(1), fc.nat(2)), {
            minLength: 1,
            selector: ([key]) => key,
          }),
        ),
        { selector: ([node]) => node },
      ),
    })
    .map(({ sizes, pairs, members }): Component => ({
      nodeCount: count,
      // What an earlier, larger component left behind must not count.
      sizes: Int32Array.from([...sizes, 9, 9]),
      pairCount: pairs.length,
      first: Int32Array.from([...pairs.map(({ a }) => a), 0]),
      second: Int32Array.from([...pairs.map(({ b }) => b), 1]),
      scores: Float64Array.from([...pairs.map(({ score }) => score), 1e6]),
      memberships: new Map<number, Membership>(members.map(([node, of]) => [node, new Map(of)])),
    })),
);

describe('the two ways to cluster a component', () => {
  it('make the same groups, ties among them', () => {
    fc.assert(
      fc.property(component, (given) => {
        expect([...clusterSparse(given)]).toEqual([
          ...clusterDense(given).subarray(0, given.nodeCount),
        ]);
      }),
      { numRuns: 500 },
    );
  });

  it('leave two nodes apart that speak for each other as much as against', () => {
    const two = (score: number, memberships: Component['memberships'] = new Map()): Component => ({
      nodeCount: 2,
      sizes: Int32Array.of(1, 2),
      pairCount: 1,
      first: Int32Array.of(0),
      second: Int32Array.of(1),
      scores: Float64Array.of(score),
      memberships,
    });
    const even = -2 * LEAST_SCORE * SCORE_UNIT;
    for (const cluster of [clusterDense, clusterSparse]) {
      expect([...cluster(two(even)).subarray(0, 2)]).toEqual([0, 1]);
      expect([...cluster(two(even + 1)).subarray(0, 2)]).toEqual([0, 0]);
      // Two members of one list stay apart whatever speaks for them, one member or two lists do
      // not.
      const members = (
        a: readonly [number, number],
        b: readonly [number, number],
      ): Component['memberships'] =>
        new Map([
          [0, new Map([a])],
          [1, new Map([b])],
        ]);
      expect([...cluster(two(2 ** 40, members([4, 1], [4, 2]))).subarray(0, 2)]).toEqual([0, 1]);
      expect([...cluster(two(even + 1, members([4, 1], [4, 1]))).subarray(0, 2)]).toEqual([0, 0]);
      expect([...cluster(two(even + 1, members([4, 1], [5, 2]))).subarray(0, 2)]).toEqual([0, 0]);
    }
  });
});
