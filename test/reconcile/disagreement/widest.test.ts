import { expect, test } from 'vitest';
import { Widest } from '../../../src/reconcile/disagreement/widest';

/** Ten thousand pairs in rising order, whose gaps go up and down and are often equal. */
const pairs = Array.from({ length: 10_000 }, (_, at) => ({
  gap: (at * 7_919) % 1_501,
  a: Math.floor(at / 100),
  b: at % 100,
}));

test.each([0, 1, 999, 1_000, 1_001, 4_000, 4_001, 10_000])(
  'of %i pairs the widest thousand are kept, of equal ones the first, and the rest are counted',
  (count) => {
    const widest = new Widest();
    for (const { gap, a, b } of pairs.slice(0, count)) widest.add(gap, a, b);
    const sorted = pairs.slice(0, count).sort((x, y) => y.gap - x.gap || x.a - y.a || x.b - y.b);
    expect(widest.list()).toEqual(sorted.slice(0, 1_000));
    expect(widest.omitted()).toBe(Math.max(0, count - 1_000));
  },
);

test('pairs without a gap are kept as they came', () => {
  const widest = new Widest();
  for (const { a, b } of pairs) widest.add(0, a, b);
  expect(widest.list()).toEqual(pairs.slice(0, 1_000).map(({ a, b }) => ({ gap: 0, a, b })));
});
