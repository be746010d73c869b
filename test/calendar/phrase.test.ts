import { describe, expect, it } from 'vitest';
import {
  dayFromIso,
  isoFromDay,
  periodText,
  windowOfPhrase,
  type TimePhrase,
} from '../../src/calendar';

/** UCDP GED 23.1, appendix 2, for a report of Wednesday 8 January 2014. */
const windows: Readonly<Record<TimePhrase, string>> = {
  'no-time-given': '2014-01-06 to 2014-01-08',
  recently: '2014-01-05 to 2014-01-07',
  'past-few-days': '2014-01-05 to 2014-01-07',
  'past-24-hours': '2014-01-07 to 2014-01-08',
  'past-48-hours': '2014-01-06 to 2014-01-08',
  'past-72-hours': '2014-01-06 to 2014-01-08',
  'past-2-days': '2014-01-06 to 2014-01-07',
  'last-night': '2014-01-07',
  'the-other-day': '2014-01-07',
  'this-week': '2014-01-06 to 2014-01-08',
  'last-week': '2013-12-30 to 2014-01-05',
  'past-week': '2014-01-02 to 2014-01-08',
  'several-weeks': '2013-12-19 to 2014-01-08',
};

describe('windowOfPhrase', () => {
  it.each(Object.entries(windows) as [TimePhrase, string][])(
    'takes %s in a report of 8 January 2014 for %s',
    (phrase, text) => {
      expect(periodText(windowOfPhrase(phrase, day('2014-01-08')))).toBe(text);
    },
  );

  it('takes this week for the one day of a Monday report, and for all seven of a Sunday one', () => {
    expect(periodText(windowOfPhrase('this-week', day('2014-01-06')))).toBe('2014-01-06');
    expect(periodText(windowOfPhrase('this-week', day('2014-01-12')))).toBe(
      '2014-01-06 to 2014-01-12',
    );
  });

  it('takes last week for the same days from every report of one week', () => {
    const reports = [6, 7, 8, 9, 10, 11, 12].map((date) =>
      day(`2014-01-${String(date).padStart(2, '0')}`),
    );
    const texts = new Set(reports.map((report) => periodText(windowOfPhrase('last-week', report))));
    expect([...texts]).toEqual(['2013-12-30 to 2014-01-05']);
  });

  it('knows the weekday of days before 1970', () => {
    // 4 June 1967 was a Sunday.
    expect(isoFromDay(windowOfPhrase('this-week', day('1967-06-04')).from ?? 0)).toBe('1967-05-29');
  });
});

function day(text: string): number {
  const found = dayFromIso(text);
  if (found === null) throw new Error(`${text} is not a day`);
  return found;
}
