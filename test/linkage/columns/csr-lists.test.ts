import { describe, expect, it } from 'vitest';
import { CandidatePairs } from 'casualty-claims/linkage';
import { CsrBuilder, csrListsOf, type CsrLists } from '../../../src/linkage/columns/csr-lists';
import { Interned } from '../../../src/linkage/columns/intern';
import { groupByKey } from '../../../src/linkage/columns/group-by-key';

const read = (lists: CsrLists, count: number): number[][] =>
  Array.from({ length: count }, (_, list) =>
    Array.from({ length: lists.to(list) - lists.from(list) }, (_, at) =>
      lists.at(lists.from(list) + at),
    ),
  );

describe('flat lists', () => {
  it('hold lists one after the other, empty ones among them', () => {
    const lists = csrListsOf([[7, 8], [], [9], [7]]);
    expect(read(lists, 4)).toEqual([[7, 8], [], [9], [7]]);
    expect([lists.from(0), lists.to(0), lists.to(1), lists.to(3)]).toEqual([0, 2, 2, 4]);
    expect([lists.from(9), lists.to(9), lists.at(9)]).toEqual([0, 0, 0]);
  });

  it('know what a list has, and not what its neighbours have', () => {
    const lists = csrListsOf([[7, 8], [], [9], [7]]);
    expect(
      [
        [0, 7],
        [0, 8],
        [0, 9],
        [1, 9],
        [1, 8],
        [2, 9],
        [2, 7],
        [3, 7],
        [3, 9],
      ].filter(([list = 0, value = 0]) => lists.has(list, value)),
    ).toEqual([
      [0, 7],
      [0, 8],
      [2, 9],
      [3, 7],
    ]);
  });

  it('take a number once into the list that is open, and again into the next', () => {
    const builder = new CsrBuilder();
    for (const value of [5, 6, 5, 6, 4]) builder.push(value);
    expect(builder.close()).toBe(0);
    for (const value of [6, 6, 5]) builder.push(value);
    expect(builder.close()).toBe(1);
    builder.append(3);
    builder.append(3);
    expect([builder.close(), builder.close()]).toEqual([2, 3]);
    expect(read(builder.finish(), 4)).toEqual([[5, 6, 4], [6, 5], [3, 3], []]);
  });

  it('grow beyond any room they began with, in lists and in numbers', () => {
    const long = Array.from({ length: 700 }, (_, at) => at * 3 + 1);
    const many = Array.from({ length: 600 }, (_, at) => [at + 1, at + 2]);
    expect(read(csrListsOf([long, ...many]), 601)).toEqual([long, ...many]);
    const builder = new CsrBuilder();
    for (let at = 0; at < 1_100; at += 1) builder.push(at % 600);
    builder.close();
    expect(read(builder.finish(), 1)).toEqual([Array.from({ length: 600 }, (_, at) => at)]);
  });
});

describe('runs', () => {
  it('put positions together by key, in their order, with room for keys that nobody has', () => {
    const { order, offsets } = groupByKey(Int32Array.of(3, 0, 3, 1, 0, 3), 6, 5);
    expect([[...order], [...offsets]]).toEqual([
      [1, 4, 3, 0, 2, 5],
      [0, 2, 3, 3, 6, 6],
    ]);
  });

  it('look at as many as they are told of', () => {
    const { order, offsets } = groupByKey(Int32Array.of(1, 0, 1, 1), 2, 2);
    expect([[...order], [...offsets]]).toEqual([
      [1, 0],
      [0, 1, 2],
    ]);
  });
});

describe('interned values', () => {
  it('are made when their key is met first, and numbered in that order', () => {
    const interned = new Interned<string>();
    const made: string[] = [];
    const number = (key: string): number =>
      interned.number(key, () => (made.push(key), key.toUpperCase()));
    expect([number('b'), number('a'), number('b'), number(''), number('a')]).toEqual([
      0, 1, 0, 2, 1,
    ]);
    expect([made, interned.values, interned.size]).toEqual([['b', 'a', ''], ['B', 'A', ''], 3]);
  });
});

describe('candidate pairs', () => {
  it('keep both ends and where they are, however many come', () => {
    for (const expected of [0, 4, 1_000]) {
      const pairs = new CandidatePairs(expected);
      for (let at = 0; at < 900; at += 1) {
        if (at % 3 === 0) pairs.push(at, at + 7);
        else pairs.push(at, at + 7, at % 200);
      }
      expect(pairs.size).toBe(900);
      expect([...pairs.first]).toEqual(Array.from({ length: 900 }, (_, at) => at));
      expect([...pairs.second]).toEqual(Array.from({ length: 900 }, (_, at) => at + 7));
      expect([...pairs.where]).toEqual(
        Array.from({ length: 900 }, (_, at) => (at % 3 === 0 ? 255 : at % 200)),
      );
      expect(pairs.aliasesFrom).toBe(Infinity);
    }
  });

  it('are none before one comes', () => {
    const pairs = new CandidatePairs();
    expect([pairs.size, pairs.first.length, pairs.second.length, pairs.where.length]).toEqual([
      0, 0, 0, 0,
    ]);
  });
});
