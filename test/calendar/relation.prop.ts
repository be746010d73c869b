import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dayGap,
  hullOfPeriods,
  periodsMeet,
  periodWithin,
  samePeriod,
  type Period,
} from '../../src/calendar';
import { runs } from '../runs';

/**
 * Stated ends lie in 0 to 7, unstated ones may turn out to be any day from −2 to 9: the slow,
 * obvious twin.
 */
const [FIRST, LAST] = [-2, 9];

const smallPeriod: fc.Arbitrary<Period> = fc
  .tuple(fc.nat(4), fc.nat(3), fc.boolean(), fc.boolean())
  .map(([from, length, noFrom, noTo]) => ({
    from: noFrom && from % 2 === 0 ? null : from,
    to: noTo ? null : from + length,
  }));

interface Stated {
  readonly from: number;
  readonly to: number;
}

/** Every period with both ends stated that this one may turn out to be. */
function completions({ from, to }: Period): Stated[] {
  const found: Stated[] = [];
  for (let start = from ?? FIRST; start <= (from ?? LAST); start += 1) {
    for (let end = to ?? FIRST; end <= (to ?? LAST); end += 1) {
      if (start <= end) found.push({ from: start, to: end });
    }
  }
  return found;
}

function completedPairs(a: Period, b: Period): (readonly [Stated, Stated])[] {
  return completions(a).flatMap((x) => completions(b).map((y) => [x, y] as const));
}

function distance(x: Stated, y: Stated): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (let day = x.from; day <= x.to; day += 1) {
    for (let other = y.from; other <= y.to; other += 1)
      nearest = Math.min(nearest, Math.abs(day - other));
  }
  return nearest;
}

describe('periodsMeet and dayGap', () => {
  it('give the nearest that two periods may come, over all days their unstated ends may be', () => {
    fc.assert(
      fc.property(smallPeriod, smallPeriod, (a, b) => {
        const nearest = Math.min(...completedPairs(a, b).map(([x, y]) => distance(x, y)));
        expect(dayGap(a, b)).toBe(nearest);
        expect(periodsMeet(a, b)).toBe(nearest === 0);
      }),
    );
  });

  it('are the same in both directions', () => {
    fc.assert(
      fc.property(smallPeriod, smallPeriod, (a, b) => {
        expect(dayGap(b, a)).toBe(dayGap(a, b));
        expect(periodsMeet(b, a)).toBe(periodsMeet(a, b));
      }),
    );
  });
});

describe('periodWithin', () => {
  it('says yes or no exactly where every day the unstated ends may be gives that answer', () => {
    fc.assert(
      fc.property(smallPeriod, smallPeriod, (inner, outer) => {
        const answers = new Set(
          completedPairs(inner, outer).map(([x, y]) => x.from >= y.from && x.to <= y.to),
        );
        const expected = answers.size === 2 ? 'cannot-tell' : answers.has(true) ? 'yes' : 'no';
        expect(periodWithin(inner, outer)).toBe(expected);
      }),
      runs(500),
    );
  });
});

describe('hullOfPeriods', () => {
  it('does not depend on the order or grouping of its periods', () => {
    fc.assert(
      fc.property(
        fc.array(smallPeriod, { minLength: 1, maxLength: 4 }),
        smallPeriod,
        (periods, last) => {
          const hull = hullOfPeriods([...periods, last]);
          expect(samePeriod(hullOfPeriods([last, ...periods].reverse()), hull)).toBe(true);
          expect(samePeriod(hullOfPeriods([hullOfPeriods(periods), last]), hull)).toBe(true);
        },
      ),
    );
  });

  it('can be completed to hold any completion of each of its periods', () => {
    fc.assert(
      fc.property(smallPeriod, smallPeriod, (a, b) => {
        const hulls = completions(hullOfPeriods([a, b]));
        for (const [x, y] of completedPairs(a, b)) {
          const [from, to] = [Math.min(x.from, y.from), Math.max(x.to, y.to)];
          expect(hulls.some((hull) => hull.from === from && hull.to === to)).toBe(true);
        }
      }),
    );
  });
});
