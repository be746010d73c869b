import type { Day } from './day';
import type { Period } from './period';

/**
 * A phrase of time that counts from the day of the report, as an id of the table of UCDP GED
 * (codebook 23.1, appendix 2). Phrases that count from a named date ("around 2 July", "late May")
 * are not among them.
 */
export type TimePhrase =
  | 'no-time-given'
  | 'recently'
  | 'past-few-days'
  | 'past-24-hours'
  | 'past-48-hours'
  | 'past-72-hours'
  | 'past-2-days'
  | 'last-night'
  | 'the-other-day'
  | 'this-week'
  | 'last-week'
  | 'past-week'
  | 'several-weeks';

/**
 * An end of a window: days before (negative) the day of the report, or from the Monday of its week.
 */
type End = readonly [anchor: 'report' | 'monday', days: number];

const WINDOWS: Readonly<Record<TimePhrase, { readonly from: End; readonly to: End }>> = {
  'no-time-given': { from: ['report', -2], to: ['report', 0] },
  recently: { from: ['report', -3], to: ['report', -1] },
  'past-few-days': { from: ['report', -3], to: ['report', -1] },
  'past-24-hours': { from: ['report', -1], to: ['report', 0] },
  'past-48-hours': { from: ['report', -2], to: ['report', 0] },
  'past-72-hours': { from: ['report', -2], to: ['report', 0] },
  'past-2-days': { from: ['report', -2], to: ['report', -1] },
  'last-night': { from: ['report', -1], to: ['report', -1] },
  'the-other-day': { from: ['report', -1], to: ['report', -1] },
  'this-week': { from: ['monday', 0], to: ['report', 0] },
  'last-week': { from: ['monday', -7], to: ['monday', -1] },
  'past-week': { from: ['report', -6], to: ['report', 0] },
  'several-weeks': { from: ['report', -20], to: ['report', 0] },
};

/**
 * The days that a phrase of time means by the rules of UCDP GED: a convention of that codebook, not
 * what the words commit a source to.
 *
 * @param phrase - the id of the phrase
 * @param reportDay - the day the report was published
 * @returns a period with both ends stated, none after the report
 */
export function windowOfPhrase(phrase: TimePhrase, reportDay: Day): Period {
  const anchors = { report: reportDay, monday: reportDay - daysSinceMonday(reportDay) };
  const { from, to } = WINDOWS[phrase];
  return { from: anchors[from[0]] + from[1], to: anchors[to[0]] + to[1] };
}

/**
 * 0 on a Monday, 6 on a Sunday. 1970-01-01 was a Thursday; the second remainder keeps days before
 * it positive.
 */
function daysSinceMonday(day: Day): number {
  return (((day + 3) % 7) + 7) % 7;
}
