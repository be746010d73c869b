import { describe, expect, it } from 'vitest';
import { AreaPostings } from '../../../src/linkage/blocking/area-postings';
import { StringIndex } from '../../../src/linkage/columns/string-index';
import { Postings } from '../../../src/linkage/blocking/postings';
import { NO_DAY } from '../../../src/linkage/columns/window';
import { columnsOfNumbers } from '../columns-of-numbers';

describe('postings', () => {
  const visited = (postings: Postings, key: number, earliest: number): number[] => {
    const claims: number[] = [];
    postings.visit(key, earliest, (claim) => claims.push(claim));
    return claims;
  };

  it('give the claims of a key that end late enough, latest first, those of one day before longer windows', () => {
    const postings = new Postings();
    const windows = [
      [0, 5],
      [1, 1],
      [2, 2],
      [2, 30],
      [3, 4],
      [6, 6],
      [6, 8],
      [7, 7],
    ] as const;
    windows.forEach(([start, end], claim) => {
      postings.add(claim === 5 ? 8 : 7, claim, start, end);
    });
    expect(visited(postings, 7, 0)).toEqual([7, 2, 1, 6, 4, 3, 0]);
    expect(visited(postings, 7, 2)).toEqual([7, 2, 6, 4, 3, 0]);
    expect(visited(postings, 7, 5)).toEqual([7, 6, 3, 0]);
    expect(visited(postings, 7, 8)).toEqual([6, 3]);
    expect(visited(postings, 7, 9)).toEqual([3]);
    expect(visited(postings, 7, 30)).toEqual([3]);
    expect(visited(postings, 7, 31)).toEqual([]);
    expect(visited(postings, 8, 0)).toEqual([5]);
    expect([6, 9, 2047, 2048, 1_000_000].flatMap((key) => visited(postings, key, 0))).toEqual([]);
  });

  it('have room for more keys and claims than they begin with', () => {
    const postings = new Postings();
    for (let claim = 0; claim < 10_000; claim += 1)
      postings.add((claim * 7) % 5000, claim, claim, claim + (claim % 2));
    for (const key of [0, 1, 2047, 2048, 4095, 4096, 4999]) {
      const expected = Array.from({ length: 10_000 }, (_, claim) => claim).filter(
        (claim) => (claim * 7) % 5000 === key,
      );
      expect(visited(postings, key, 0).sort((a, b) => a - b)).toEqual(expected);
    }
    const far = new Postings();
    far.add(1, 4, 3, 3);
    far.add(100_000, 5, 3, 9);
    expect([
      visited(far, 1, 0),
      visited(far, 100_000, 0),
      visited(far, 99_999, 0),
      visited(far, 50_000, 0),
      visited(far, 2, 0),
    ]).toEqual([[4], [5], [], [], []]);
  });
});

describe('an index of texts', () => {
  it('says where each stands first, and tells of those met again', () => {
    const met: number[][] = [];
    const index = new StringIndex(
      ['a', 'b', undefined, 'a', '', 'b', 'a', undefined, ''],
      (at, first) => met.push([at, first]),
    );
    expect(['a', 'b', '', 'c'].map((text) => index.first(text))).toEqual([0, 1, 4, undefined]);
    expect(met).toEqual([
      [3, 0],
      [5, 1],
      [6, 0],
      [8, 4],
    ]);
    expect(new StringIndex([]).first('a')).toBeUndefined();
    expect(new StringIndex(['a', 'a']).first('a')).toBe(0);
  });

  it('finds each of many', () => {
    const texts = Array.from({ length: 1000 }, (_, at) => `claim-${String(at)}`);
    const index = new StringIndex(texts);
    expect(texts.map((text) => index.first(text))).toEqual(texts.map((_, at) => at));
    expect([index.first('claim-1000'), index.first('claim')]).toEqual([undefined, undefined]);
  });
});

describe('runs of an area', () => {
  it('have the claims of an area that are dated and end late enough, latest first, those of one day before longer windows', () => {
    const windows = [
      [0, 5],
      [1, 1],
      [2, 2],
      [2, 30],
      [3, 4],
      [6, 6],
      [6, 8],
      [7, 7],
      [NO_DAY, NO_DAY],
    ] as const;
    const places = [0, 0, 0, 0, 0, 1, 0, 0, 0];
    const columns = {
      ...columnsOfNumbers({
        start: windows.map(([start]) => start),
        end: windows.map(([, end]) => end),
        place: places,
        lat: [10, 10, 10, 10, 11, 10, 10, NaN, 10],
        radiusKm: places,
      }),
      size: windows.length,
    };
    const runs = new AreaPostings(columns, Int32Array.of(1, 0, -1), 2);
    windows.slice(0, 8).forEach((_, claim) => {
      runs.add(claim === 5 ? 0 : 1, claim);
    });
    const visited = (area: number, claim: number, earliest: number): number[] => {
      const claims: number[] = [];
      runs.visit(area, claim, earliest, (other) => claims.push(other));
      return claims;
    };
    // The fifth is a hundred kilometres further north.
    expect(visited(1, 0, 0)).toEqual([7, 2, 1, 6, 3, 0]);
    expect(visited(1, 4, 0)).toEqual([7, 4]);
    expect(visited(1, 7, 0)).toEqual([7, 2, 1, 6, 4, 3, 0]);
    expect(visited(1, 0, 2)).toEqual([7, 2, 6, 3, 0]);
    expect(visited(1, 0, 5)).toEqual([7, 6, 3, 0]);
    expect(visited(1, 0, 9)).toEqual([3]);
    expect(visited(1, 0, 31)).toEqual([]);
    expect(visited(0, 0, 0)).toEqual([5]);
  });
});
