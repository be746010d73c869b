import { describe, expect, it } from 'vitest';
import {
  dayFromIso,
  daysIn,
  parsePeriod,
  periodText,
  precisionOf,
  type Period,
} from '../../src/calendar';
import { isMisuseError } from '../../src/issue/misuse';

function period(from: string | null, to: string | null): Period {
  return { from: from === null ? null : dayFromIso(from), to: to === null ? null : dayFromIso(to) };
}

describe('parsePeriod', () => {
  it.each([
    ['2014-01-08', '2014-01-08', '2014-01-08'],
    ['2016-12', '2016-12-01', '2016-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['2014', '2014-01-01', '2014-12-31'],
    ['0001', '0001-01-01', '0001-12-31'],
    ['9999-12', '9999-12-01', '9999-12-31'],
  ])('reads %s as the days it covers', (input, from, to) => {
    expect(parsePeriod(input)).toEqual(period(from, to));
  });

  it.each([
    '2014-01-08T00:00Z',
    '2014-01-08T23:59:59.999Z',
    '2014-01-08T23:30-11:00',
    '2014-01-08T00:30:00+14:00',
    '2014-01-08T12:00:00,5+0300',
    '2014-01-08T12:00+03',
    '2014-01-08T12:00',
  ])('takes the date of %s as written, whatever its offset', (input) => {
    expect(parsePeriod(input)).toEqual(period('2014-01-08', '2014-01-08'));
  });

  it.each([
    '2023-02-29',
    '2023-02-29T12:00Z',
    '2014-13',
    '2014-00',
    '0000',
    '0000-05',
    '14',
    '20140',
    '2014-1',
    '2014-01-08T',
    '2014-01-08T25:00Z',
    '2014-01-08T12:60',
    '2014-01-08T12:00 CET',
    '2014-01T12:00',
    '2014-01-08/2014-01-09',
    ' 2014',
    'in 2014-01',
    'on 2014-01-08T12:00',
    'last Tuesday',
    '',
  ])('refuses %j', (input) => {
    expect(parsePeriod(input)).toBeNull();
  });
});

describe('daysIn', () => {
  it('counts both ends', () => {
    expect(daysIn(period('2014-01-07', '2014-01-08'))).toBe(2);
    expect(daysIn(period('2014-01-08', '2014-01-08'))).toBe(1);
  });

  it('is null, not zero, where an end is not stated', () => {
    expect(daysIn(period(null, '2014-01-08'))).toBeNull();
    expect(daysIn(period('2014-01-08', null))).toBeNull();
  });

  it('refuses a reversed period as a misuse', () => {
    expect.assertions(2);
    try {
      daysIn(period('2014-01-08', '2014-01-07'));
    } catch (error) {
      expect(String(error)).toContain(
        'daysIn({ from: 16078, to: 16077 }): from must not be after to',
      );
      expect(isMisuseError(error) && error.code).toBe('period-reversed');
    }
  });
});

describe('precisionOf', () => {
  it.each([
    [1, 'day'],
    [2, 'days'],
    [6, 'days'],
    [7, 'week'],
    [8, 'month'],
    [31, 'month'],
    [32, 'year'],
    [366, 'year'],
    [367, 'longer'],
  ] as const)('calls a period of %i days %s', (days, precision) => {
    expect(precisionOf({ from: 16_000, to: 16_000 + days - 1 })).toBe(precision);
  });

  it('is open where either end is not stated', () => {
    expect(precisionOf({ from: 16_000, to: null })).toBe('open');
    expect(precisionOf({ from: null, to: 16_000 })).toBe('open');
    expect(precisionOf({ from: null, to: null })).toBe('open');
  });
});

describe('periodText', () => {
  it.each([
    ['2014-01-08', '2014-01-08', '2014-01-08'],
    ['2016-12-01', '2016-12-31', '2016-12'],
    ['2023-02-01', '2023-02-28', '2023-02'],
    ['2024-02-01', '2024-02-28', '2024-02-01 to 2024-02-28'],
    ['2016-01-01', '2016-12-31', '2016'],
    ['2016-01-01', '2017-12-31', '2016-01-01 to 2017-12-31'],
    ['2016-02-01', '2016-12-31', '2016-02-01 to 2016-12-31'],
    ['2016-01-01', '2016-12-30', '2016-01-01 to 2016-12-30'],
    ['2016-12-02', '2016-12-31', '2016-12-02 to 2016-12-31'],
    ['2014-01-07', '2014-01-08', '2014-01-07 to 2014-01-08'],
    [null, '2014-01-08', 'until 2014-01-08'],
    ['2014-01-07', null, 'from 2014-01-07'],
    [null, null, 'undated'],
  ])('writes %s to %s as %j', (from, to, text) => {
    expect(periodText(period(from, to))).toBe(text);
  });
});
