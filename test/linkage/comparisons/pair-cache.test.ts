import { describe, expect, it } from 'vitest';
import { PairCache } from '../../../src/linkage/comparisons/pair-cache';

/** A level that tells the order of its pair. */
const levelOf = (low: number, high: number): number => (low * 31 + high * 7) % 251;

describe('a memory of pairs', () => {
  it.each([
    ['of few things', 5],
    ['of many things', 1_025],
    ['of as many things as have a place each', 1_024],
    ['of any number of things', undefined],
  ])('%s asks once for each pair, the smaller number first', (_, count) => {
    const cache = new PairCache(count);
    const asked: string[] = [];
    const level = (a: number, b: number): number =>
      cache.level(
        a,
        b,
        (low, high) => (asked.push(`${String(low)} ${String(high)}`), levelOf(low, high)),
      );
    expect([
      level(1, 4),
      level(4, 1),
      level(0, 0),
      level(2, 1),
      level(0, 0),
      level(1, 2),
      level(4, 4),
      level(3, 2),
    ]).toEqual([
      levelOf(1, 4),
      levelOf(1, 4),
      0,
      levelOf(1, 2),
      0,
      levelOf(1, 2),
      levelOf(4, 4),
      levelOf(2, 3),
    ]);
    expect(asked).toEqual(['1 4', '0 0', '1 2', '4 4', '2 3']);
  });

  it.each([1_500, undefined])('keeps every pair while it grows: %s', (count) => {
    const cache = new PairCache(count);
    const pairs = Array.from({ length: 4_600 }, (_, at): [number, number] => [
      at % 97,
      (at * 13) % 1_200,
    ]);
    const asked = new Set<string>();
    let asks = 0;
    const wrong = (level: (low: number, high: number) => number): unknown[] =>
      pairs.filter(
        ([a, b]) => cache.level(a, b, level) !== levelOf(Math.min(a, b), Math.max(a, b)),
      );
    expect(
      wrong(
        (low, high) => (
          asked.add(`${String(low)} ${String(high)}`),
          (asks += 1),
          levelOf(low, high)
        ),
      ),
    ).toEqual([]);
    expect(asks).toBe(asked.size);
    expect(wrong(() => 254)).toEqual([]);
  });

  it('tells every two of few things apart', () => {
    const cache = new PairCache(5);
    const pairs = Array.from({ length: 25 }, (_, at): [number, number] => [
      at % 5,
      Math.floor(at / 5),
    ]);
    const number = (low: number, high: number): number => low * 10 + high;
    expect(pairs.map(([a, b]) => cache.level(a, b, number))).toEqual(
      pairs.map(([a, b]) => number(Math.min(a, b), Math.max(a, b))),
    );
    expect(pairs.map(([a, b]) => cache.level(a, b, () => 254))).toEqual(
      pairs.map(([a, b]) => number(Math.min(a, b), Math.max(a, b))),
    );
  });

  it('may be asked for other pairs while one is compared', () => {
    const cache = new PairCache();
    const deep = (low: number, high: number): number => {
      for (let at = 1; at <= 1_500; at += 1) cache.level(low + at, high + 2 * at, levelOf);
      return 9;
    };
    for (const first of [1, 5_000, 10_000]) expect(cache.level(first, first + 1, deep)).toBe(9);
    expect([1, 5_000, 10_000].map((first) => cache.level(first + 1, first, () => 254))).toEqual([
      9, 9, 9,
    ]);
    expect(cache.level(2, 4, () => 254)).toBe(levelOf(2, 4));
  });
});
