import { describe, expect, it } from 'vitest';
import { dayFromIso, isoFromDay } from '../../src/calendar';
import { isMisuseError } from '../../src/issue/misuse';

describe('dayFromIso', () => {
  it.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2014-01-08', 16_078],
    ['2024-02-29', 19_782],
    ['2000-02-29', 11_016],
    ['0001-01-01', -719_162],
    ['9999-12-31', 2_932_896],
  ])('reads %s as day %i, in every time zone', (text, day) => {
    expect(dayFromIso(text)).toBe(day);
  });

  it.each([
    ['2023-02-29', 'no leap day in a common year'],
    ['1900-02-29', 'no leap day in a century year'],
    ['2014-04-31', 'no 31st of April'],
    ['2014-13-01', 'no 13th month'],
    ['2014-00-10', 'no month zero'],
    ['2014-01-00', 'no day zero'],
    ['0000-01-01', 'no year zero'],
    ['2014-1-8', 'digits missing'],
    ['20140108', 'basic form'],
    ['2014/01/08', 'slashes'],
    [' 2014-01-08', 'space before'],
    ['2014-01-08\n', 'line end after'],
    ['٢٠١٤-٠١-٠٨', 'Arabic digits'],
    ['+02014-01-08', 'expanded year'],
    ['', 'nothing'],
  ])('refuses %j: %s', (text) => {
    expect(dayFromIso(text)).toBeNull();
  });
});

describe('isoFromDay', () => {
  it('writes early years with four digits', () => {
    expect(isoFromDay(-719_162)).toBe('0001-01-01');
  });

  it('writes the last day that four digits can hold, and names both ends for the next', () => {
    expect(isoFromDay(2_932_896)).toBe('9999-12-31');
    expect(() => isoFromDay(2_932_897)).toThrow(
      'a day is a whole number from -719162 (0001-01-01) to 2932896 (9999-12-31)',
    );
  });

  it.each([
    ['a fraction', 0.5],
    ['NaN', Number.NaN],
    ['the day before year 1', -719_163],
    ['the day after year 9999', 2_932_897],
  ])('refuses %s as a misuse', (_what, day) => {
    expect.assertions(1);
    try {
      isoFromDay(day);
    } catch (error) {
      expect(isMisuseError(error) && error.code).toBe('day-range');
    }
  });
});
