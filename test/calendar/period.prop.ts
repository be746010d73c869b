import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysIn, isoFromDay, parsePeriod, periodText, type Period } from '../../src/calendar';
import { runs } from '../runs';

const anyDay = fc.integer({ min: -719_162, max: 2_932_896 });

describe('parsePeriod', () => {
  it('covers exactly the days whose text begins with the input', () => {
    const input = anyDay.chain((day) =>
      fc.constantFrom(4, 7, 10).map((length) => isoFromDay(day).slice(0, length)),
    );
    fc.assert(
      fc.property(input, (text) => {
        const { from, to } = stated(parsePeriod(text));
        expect(isoFromDay(from).startsWith(text) && isoFromDay(to).startsWith(text)).toBe(true);
        expect(from > -719_162 && isoFromDay(from - 1).startsWith(text)).toBe(false);
        expect(to < 2_932_896 && isoFromDay(to + 1).startsWith(text)).toBe(false);
      }),
    );
  });

  it('takes the date of a date and time as written under any time and offset', () => {
    const time = fc.tuple(fc.nat(23), fc.nat(59), fc.constantFrom('', 'Z', '-11:00', '+14:00'));
    fc.assert(
      fc.property(anyDay, time, (day, [hour, minute, offset]) => {
        const clock = [hour, minute].map((part) => String(part).padStart(2, '0')).join(':');
        expect(parsePeriod(`${isoFromDay(day)}T${clock}${offset}`)).toEqual({ from: day, to: day });
      }),
    );
  });

  it('reads back what periodText wrote of a day, a month or a year', () => {
    const text = anyDay.chain((day) =>
      fc.constantFrom(4, 7, 10).map((length) => isoFromDay(day).slice(0, length)),
    );
    fc.assert(
      fc.property(text, (written) => {
        const period = parsePeriod(written);
        expect(period !== null && periodText(period)).toBe(written);
      }),
    );
  });
});

describe('periodText', () => {
  it('differs for different periods', () => {
    const nearby = fc.record({
      from: fc.option(fc.integer({ min: 0, max: 60 })),
      to: fc.option(fc.integer({ min: 61, max: 120 })),
    });
    fc.assert(
      fc.property(nearby, nearby, (a, b) => {
        expect(periodText(a) === periodText(b)).toBe(a.from === b.from && a.to === b.to);
      }),
      runs(500),
    );
  });
});

describe('daysIn', () => {
  it('is how many days can be counted from one end to the other', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(400), (from, length) => {
        let counted = 0;
        for (let day = from; day <= from + length; day += 1) counted += 1;
        expect(daysIn({ from, to: from + length })).toBe(counted);
      }),
    );
  });
});

function stated(period: Period | null): { from: number; to: number } {
  const { from, to } = period ?? { from: null, to: null };
  if (from === null || to === null) throw new Error('both ends were expected');
  return { from, to };
}
