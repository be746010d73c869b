import { expect, test } from 'vitest';
import type { Link } from '../../src/linkage';
import { claimsHeldByWeakLinks, weakLinks } from '../../src/reconcile/accounts/weak-links';

const scored = (a: string, b: string, weight: number): Link =>
  ({ kind: 'scored', a, b, weight }) as Link;
/** As a link that somebody vouched for would be if it had a weight: the weight does not matter. */
const must = (a: string, b: string): Link => ({ kind: 'must', a, b, weight: 0 }) as unknown as Link;

test('a weak link beside another between the same claims holds nothing together', () => {
  expect(weakLinks([scored('a', 'b', 1), scored('a', 'b', 9)], ['a', 'b'])).toEqual([]);
  expect(weakLinks([scored('a', 'b', 1), must('b', 'a')], ['a', 'b'])).toEqual([]);
  expect(weakLinks([scored('a', 'b', 1)], ['a', 'b'])).toEqual([
    { a: 'a', b: 'b', weight: 1, claimIds: ['b'] },
  ]);
});

test('a must-link is never weak, whatever it weighs', () => {
  expect(weakLinks([must('a', 'b'), must('b', 'c')], ['a', 'b', 'c'])).toEqual([]);
  expect([
    ...claimsHeldByWeakLinks([must('a', 'b'), scored('b', 'c', 1)], ['a', 'b', 'c'], 2),
  ]).toEqual(['c']);
});

test('what falls off with a weak link is told in the order of the ids, however it hangs together', () => {
  expect(
    weakLinks(
      [
        scored('a', 'z', 1),
        scored('z', 'y', 9),
        scored('y', 'm', 9),
        scored('m', 'x', 9),
        scored('a', 'b', 9),
        scored('b', 'c', 9),
        scored('c', 'd', 9),
      ],
      ['a', 'b', 'c', 'd', 'm', 'x', 'y', 'z'],
    ),
  ).toEqual([{ a: 'a', b: 'z', weight: 1, claimIds: ['m', 'x', 'y', 'z'] }]);
  expect(
    weakLinks(
      [
        scored('e', 'b', 1),
        scored('b', 'd', 9),
        scored('d', 'c', 9),
        scored('e', 'f', 9),
        scored('f', 'g', 9),
        scored('g', 'h', 9),
      ],
      ['b', 'c', 'd', 'e', 'f', 'g', 'h'],
    ),
  ).toEqual([{ a: 'e', b: 'b', weight: 1, claimIds: ['b', 'c', 'd'] }]);
  expect(
    weakLinks(
      [
        scored('a', 'p', 1),
        scored('p', 'z', 9),
        scored('z', 'q', 9),
        scored('a', 'b', 9),
        scored('b', 'c', 9),
        scored('c', 'd', 9),
      ],
      ['a', 'b', 'c', 'd', 'p', 'q', 'z'],
    ),
  ).toEqual([{ a: 'a', b: 'p', weight: 1, claimIds: ['p', 'q', 'z'] }]);
});

test('links to claims of elsewhere hold nothing', () => {
  expect(
    weakLinks([scored('a', 'x', 9), scored('x', 'b', 9), scored('a', 'b', 1)], ['a', 'b']),
  ).toEqual([{ a: 'a', b: 'b', weight: 1, claimIds: ['b'] }]);
});

test('nothing hangs where no scored link is below the weight, even where no link joins the claims', () => {
  expect([...claimsHeldByWeakLinks([], ['a', 'b'], 5)]).toEqual([]);
  expect([...claimsHeldByWeakLinks([scored('a', 'b', 5)], ['a', 'b', 'c'], 5)]).toEqual([]);
  expect([...claimsHeldByWeakLinks([must('a', 'b')], ['a', 'b', 'c'], 5)]).toEqual([]);
});
