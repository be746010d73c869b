import { describe, expect, it } from 'vitest';
import { DisjointSets } from 'casualty-claims/linkage';

describe('disjoint sets', () => {
  it('begin with everyone alone', () => {
    const sets = new DisjointSets(3);
    expect([sets.find(0), sets.find(1), sets.find(2), [...sets.roots()]]).toEqual([
      0,
      1,
      2,
      [0, 1, 2],
    ]);
    expect([...new DisjointSets(0).roots()]).toEqual([]);
  });

  it('say whether two became one, and are called after their smallest member whichever was named first', () => {
    const sets = new DisjointSets(8);
    expect([
      sets.union(6, 5),
      sets.union(2, 6),
      sets.union(5, 2),
      sets.union(4, 4),
      sets.union(5, 7),
      sets.union(1, 0),
    ]).toEqual([true, true, false, false, true, true]);
    expect([...sets.roots()]).toEqual([0, 0, 2, 3, 4, 2, 2, 2]);
    expect(sets.union(7, 1)).toBe(true);
    expect([...sets.roots()]).toEqual([0, 0, 0, 3, 4, 0, 0, 0]);
  });

  it('find the smallest member at the end of a long chain, and again once the chain is short', () => {
    const sets = new DisjointSets(40);
    for (let at = 39; at > 0; at -= 1) sets.union(at - 1, at);
    expect([sets.find(39), sets.find(39), sets.find(20)]).toEqual([0, 0, 0]);
  });
});
