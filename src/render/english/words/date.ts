import { format } from 'date-fns/format';
import { enGB } from 'date-fns/locale/en-GB';
import { dayFromIso, periodText } from '../../../calendar';
import type { ReconciledIncident } from '../../../reconcile/model/types';
import { outside } from '../../sentences/outside';
import { say, type Prose } from '../../sentences/prose';
import { count } from './number';

/** "8 January 2014", "29 to 31 October 2016", "December 2016", "from 7 January 2014", "undated". */
export function dateWords({ from, to }: ReconciledIncident['date']): Prose {
  const text = periodText({
    from: from === undefined ? null : dayFromIso(from),
    to: to === undefined ? null : dayFromIso(to),
  });
  if (text === 'undated') return say`date not stated`;
  const [first = '', second = ''] = text.split(' ');
  if (first === 'until') return say`until ${isoWords(second)}`;
  if (first === 'from') return say`from ${isoWords(second)}`;
  const [start = '', end] = text.split(' to ');
  return end === undefined ? isoWords(start) : windowWords(start, end);
}

function windowWords(start: string, end: string): Prose {
  const [a, b] = [start.split('-'), end.split('-')];
  if (a[0] !== b[0]) return say`${isoWords(start)} to ${isoWords(end)}`;
  if (a[1] !== b[1]) return say`${dayAndMonth(a)} to ${isoWords(end)}`;
  return say`${count(Number(a[2]))} to ${isoWords(end)}`;
}

/** A day, a month or a year of the calendar in words. */
function isoWords(iso: string): Prose {
  const parts = iso.split('-');
  const year = outside(String(Number(parts[0])));
  if (parts.length === 1) return year;
  return parts.length === 2 ? say`${monthName(parts)} ${year}` : say`${dayAndMonth(parts)} ${year}`;
}

function dayAndMonth(parts: readonly string[]): Prose {
  return say`${count(Number(parts[2]))} ${monthName(parts)}`;
}

function monthName(parts: readonly string[]): Prose {
  // A date of the local clock at both ends, and only for its month: no time zone can move it.
  return outside(format(new Date(2000, Number(parts[1]) - 1, 15), 'LLLL', { locale: enGB }));
}
