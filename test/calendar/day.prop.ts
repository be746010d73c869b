import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayFromIso, isoFromDay } from '../../src/calendar';
import { runs } from '../runs';

const MILLISECONDS = 86_400_000;
const anyDay = fc.integer({ min: -719_162, max: 2_932_896 });

describe('isoFromDay', () => {
  it('agrees with the UTC calendar of the platform on any day', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(isoFromDay(day)).toBe(new Date(day * MILLISECONDS).toISOString().slice(0, 10));
      }),
      runs(2_000),
    );
  });

  it('agrees with the UTC calendar of the platform on every day of 400 years', () => {
    const wrong: number[] = [];
    for (let day = 0; day < 146_097; day += 1) {
      if (isoFromDay(day) !== new Date(day * MILLISECONDS).toISOString().slice(0, 10))
        wrong.push(day);
    }
    expect(wrong).toEqual([]);
  });

  it('is undone by dayFromIso', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(dayFromIso(isoFromDay(day))).toBe(day);
      }),
    );
  });
});

describe('dayFromIso', () => {
  it('takes a text of digits for a day exactly where the platform keeps its date', () => {
    const digits = fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.nat(14), fc.nat(33));
    fc.assert(
      fc.property(digits, ([year, month, dayOfMonth]) => {
        const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`;
        const date = new Date(0);
        date.setUTCFullYear(year, month - 1, dayOfMonth);
        const kept =
          month >= 1 &&
          month <= 12 &&
          date.getUTCMonth() === month - 1 &&
          date.getUTCDate() === dayOfMonth;
        expect(dayFromIso(text)).toBe(kept ? date.getTime() / MILLISECONDS : null);
      }),
      runs(1_000),
    );
  });

  it('never throws, and reads nothing but what isoFromDay writes', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{3,5}-\d{1,2}-\d{1,2}$/)), (text) => {
        const day = dayFromIso(text);
        expect(day === null || isoFromDay(day) === text).toBe(true);
      }),
    );
  });
});

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
