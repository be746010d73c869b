import { describe, expect, it } from 'vitest';
import {
  byWeight,
  NEAR,
  NO_PAIR,
  strongestRunnersUp,
} from '../../../src/linkage/incidents/runners-up';

type Columns = Parameters<typeof strongestRunnersUp>[0];
type Linked = Parameters<typeof strongestRunnersUp>[1];

/**
 * The two strongest misses of each claim, as ids, of pairs between claims that stand in incidents.
 */
function misses(
  incidents: Readonly<Record<string, number>>,
  pairs: readonly (readonly [string, string, number])[],
): Record<string, (string | null)[]> {
  const ids = Object.keys(incidents);
  const at = (id: string): number => ids.indexOf(id);
  const columns = { size: ids.length, ids } as unknown as Columns;
  const linked = {
    incidentOf: Int32Array.from(Object.values(incidents)),
    pairs: {
      size: pairs.length,
      first: Int32Array.from(pairs, ([a]) => at(a)),
      second: Int32Array.from(pairs, ([, b]) => at(b)),
      weights: Int32Array.from(pairs, ([, , weight]) => weight),
    },
  } as unknown as Linked;
  const { best, second } = strongestRunnersUp(columns, linked);
  const name = (pair: number): string | null =>
    pair === NO_PAIR ? null : (pairs[pair] ?? []).slice(0, 2).join('–');
  return Object.fromEntries(
    ids.map((id, claim) => [id, [name(best[claim] ?? NO_PAIR), name(second[claim] ?? NO_PAIR)]]),
  );
}

describe('the runners-up of a claim', () => {
  const apart = { a: 0, b: 1, c: 2, d: 3 };

  it('are the two strongest of its pairs, whatever their order', () => {
    const pairs = [
      ['a', 'b', 5],
      ['a', 'c', 9],
      ['a', 'd', 7],
    ] as const;
    const expected = { a: ['a–c', 'a–d'], b: ['a–b', null], c: ['a–c', null], d: ['a–d', null] };
    expect(misses(apart, pairs)).toEqual(expected);
    expect(misses(apart, [...pairs].reverse())).toEqual(expected);
    expect(misses(apart, [pairs[1], pairs[2], pairs[0]])).toEqual(expected);
  });

  it('are, of pairs as strong as each other, the first by their ids', () => {
    const pairs = [
      ['b', 'c', 5],
      ['a', 'd', 5],
      ['c', 'd', 5],
      ['b', 'd', 5],
    ] as const;
    expect(misses(apart, pairs)['d']).toEqual(['a–d', 'b–d']);
    expect(misses(apart, [...pairs].reverse())['d']).toEqual(['a–d', 'b–d']);
    expect(
      misses(apart, [
        ['a', 'd', 5],
        ['a', 'c', 5],
        ['a', 'b', 5],
      ])['a'],
    ).toEqual(['a–b', 'a–c']);
    expect(
      misses(apart, [
        ['a', 'b', 5],
        ['a', 'c', 5],
        ['a', 'd', 5],
      ])['a'],
    ).toEqual(['a–b', 'a–c']);
  });

  it('are none that were followed, and none that did not come near', () => {
    expect(
      misses({ a: 0, b: 0, c: 1 }, [
        ['a', 'b', 90],
        ['a', 'c', NEAR + 1],
        ['b', 'c', NEAR],
      ]),
    ).toEqual({ a: ['a–c', null], b: [null, null], c: ['a–c', null] });
  });

  it('are told strongest first, then by ids', () => {
    type Pair = Parameters<typeof byWeight>[0];
    const pair = (a: string, b: string, weight: number): Pair => ({ a, b, weight }) as Pair;
    const inOrder = [pair('x', 'y', 9), pair('a', 'b', 5), pair('a', 'c', 5), pair('b', 'a', 5)];
    expect([...inOrder].reverse().sort(byWeight)).toEqual(inOrder);
    expect(byWeight(pair('a', 'b', 5), pair('a', 'b', 5))).toBe(0);
  });
});
