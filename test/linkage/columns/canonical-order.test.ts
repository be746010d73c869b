import { describe, expect, it } from 'vitest';
import { canonicalOrder } from '../../../src/linkage/columns/canonical-order';

const MOD = 2n ** 32n;

/** FNV-1a with its final mix, by the book: 32 bits, written out with integers of any size. */
function hashOf(text: string): bigint {
  let hash = 0x811c9dc5n;
  for (let at = 0; at < text.length; at += 1)
    hash = ((hash ^ BigInt(text.charCodeAt(at))) * 0x01000193n) % MOD;
  hash = ((hash ^ (hash >> 15n)) * 0x85ebca6bn) % MOD;
  return hash ^ (hash >> 13n);
}

function expected(ids: readonly string[], days: readonly number[]): number[] {
  const rank = ids.map((id, at) => ({ at, id, day: days[at] ?? 0, hash: hashOf(id) }));
  return rank
    .sort(
      (x, y) =>
        x.day - y.day || (x.hash < y.hash ? -1 : x.hash > y.hash ? 1 : x.id < y.id ? -1 : 1),
    )
    .map(({ at }) => at);
}

describe('the canonical order', () => {
  it('is by day, then by the hash of the id', () => {
    const ids = ['a', 'b', 'c', 'aa', 'ab', 'claim-1', 'claim-2', 'حلب', '', 'x'.repeat(300)];
    for (const days of [
      [3, 3, 3, 3, 3, 3, 3, 3, 3, 3],
      [5, -2, 5, 0x7fffffff, -2, 5, 0, 5, 0x7fffffff, -2],
    ]) {
      expect([...canonicalOrder(ids, Int32Array.from(days))]).toEqual(expected(ids, days));
    }
  });

  it('is by the id itself where hashes are equal', () => {
    // Two pairs of one hash each.
    const ids = ['claim-322382', 'claim-139599', 'm', 'claim-139598', 'claim-322383', 'n'];
    expect([
      hashOf('claim-322382') === hashOf('claim-139599'),
      hashOf('claim-139598') === hashOf('claim-322383'),
    ]).toEqual([true, true]);
    for (const list of [ids, [...ids].reverse(), ids.slice(0, 2), ids.slice(0, 2).reverse()]) {
      const days = list.map(() => 7);
      expect([...canonicalOrder(list, Int32Array.from(days))]).toEqual(expected(list, days));
    }
  });

  it('of many claims on few days is the same as of any', () => {
    const ids = Array.from({ length: 500 }, (_, at) => `c${String(at)}`);
    const days = ids.map((_, at) => (at * 7) % 5);
    expect([...canonicalOrder(ids, Int32Array.from(days))]).toEqual(expected(ids, days));
    expect([...canonicalOrder([], new Int32Array(0))]).toEqual([]);
  });
});
