import { describe, expect, test } from 'vitest';
import type { Link } from '../../../src/linkage';
import { claimsHeldByWeakLinks, weakLinks } from '../../../src/reconcile/accounts/weak-links';

const scored = (a: string, b: string, weight: number): Link =>
  ({ kind: 'scored', a, b, weight }) as Link;
const must = (a: string, b: string): Link => ({ kind: 'must', a, b }) as unknown as Link;
const ids = ['a', 'b', 'c', 'd', 'e'];

describe('a weak link', () => {
  test('is told with the smaller part that would fall off, and of equal parts the one without the smallest id', () => {
    expect(
      weakLinks(
        [scored('a', 'b', 9), scored('b', 'c', 2), scored('c', 'd', 9), scored('d', 'e', 9)],
        ids,
      ),
    ).toEqual([{ a: 'b', b: 'c', weight: 2, claimIds: ['a', 'b'] }]);
    expect(
      weakLinks(
        [scored('d', 'c', 9), scored('c', 'b', 2), scored('b', 'a', 9)],
        ['d', 'c', 'b', 'a'],
      ),
    ).toEqual([{ a: 'c', b: 'b', weight: 2, claimIds: ['c', 'd'] }]);
  });

  test('is none of weight 3 and more, nor one that somebody vouched for', () => {
    expect(
      weakLinks(
        [scored('a', 'b', 3), scored('b', 'c', 2.99), must('c', 'd'), must('d', 'e')],
        ids,
      ).map(({ a, b }) => [a, b]),
    ).toEqual([['b', 'c']]);
  });

  test('is one of the three weakest, the weakest first, equal ones by the names of their claims', () => {
    const links = [
      scored('d', 'e', 1),
      scored('c', 'd', 2),
      scored('b', 'c', 1),
      scored('a', 'b', 0),
    ];
    const told = [
      ['a', 'b'],
      ['b', 'c'],
      ['d', 'e'],
    ];
    expect(weakLinks(links, ids).map(({ a, b }) => [a, b])).toEqual(told);
    expect(weakLinks([...links].reverse(), ids).map(({ a, b }) => [a, b])).toEqual(told);
  });
});

describe('the claims that hang below a weight', () => {
  test('are those outside the largest part once every scored link below it is cut', () => {
    const links = [
      scored('a', 'b', 5),
      scored('b', 'c', 1),
      scored('c', 'd', 5),
      scored('d', 'e', 5),
    ];
    expect([...claimsHeldByWeakLinks(links, ids, 5)].sort()).toEqual(['a', 'b']);
    expect([...claimsHeldByWeakLinks(links, ids, 1)]).toEqual([]);
    expect([...claimsHeldByWeakLinks(links, ids, 6)].sort()).toEqual(['b', 'c', 'd', 'e']);
    expect(
      [
        ...claimsHeldByWeakLinks(
          [must('a', 'b'), scored('b', 'c', 1), must('c', 'd'), must('d', 'e')],
          ids,
          6,
        ),
      ].sort(),
    ).toEqual(['a', 'b']);
  });
});
