import { format } from 'date-fns/format';
import { arSA } from 'date-fns/locale/ar-SA';
import { dayFromIso, periodText } from '../../../calendar';
import type { ReconciledIncident } from '../../../reconcile/model/types';
import { say, type Prose } from '../../sentences/prose';

/**
 * "8 يناير 2014", "29 إلى 31 أكتوبر 2016", "ديسمبر 2016", "منذ 7 يناير 2014", "التاريخ غير مذكور".
 */
export function dateWords({ from, to }: ReconciledIncident['date']): Prose {
  const text = periodText({
    from: from === undefined ? null : dayFromIso(from),
    to: to === undefined ? null : dayFromIso(to),
  });
  if (text === 'undated') return say`التاريخ غير مذكور`;
  const [first = '', second = ''] = text.split(' ');
  if (first === 'until') return say`حتى ${isoWords(second)}`;
  if (first === 'from') return say`منذ ${isoWords(second)}`;
  const [start = '', end] = text.split(' to ');
  return end === undefined ? isoWords(start) : windowWords(start, end);
}

function windowWords(start: string, end: string): Prose {
  const [a, b] = [start.split('-'), end.split('-')];
  if (a[0] !== b[0]) return say`من ${isoWords(start)} إلى ${isoWords(end)}`;
  if (a[1] !== b[1]) return say`من ${dayAndMonth(a)} إلى ${isoWords(end)}`;
  return say`من ${digits(a[2])} إلى ${isoWords(end)}`;
}

/** A day, a month or a year of the calendar in words. */
function isoWords(iso: string): Prose {
  const parts = iso.split('-');
  const year = digits(parts[0]);
  if (parts.length === 1) return say`عام ${year}`;
  return parts.length === 2 ? say`${monthName(parts)} ${year}` : say`${dayAndMonth(parts)} ${year}`;
}

function dayAndMonth(parts: readonly string[]): Prose {
  return say`${digits(parts[2])} ${monthName(parts)}`;
}

function digits(part = ''): Prose {
  return String(Number(part)) as Prose;
}

function monthName(parts: readonly string[]): Prose {
  // A date of the local clock at both ends, and only for its month: no time zone can move it.
  return format(new Date(2000, Number(parts[1]) - 1, 15), 'LLLL', { locale: arSA }) as Prose;
}
