import { scaleLinear } from 'd3-scale';
import { dayFromIso, isoFromDay, type Day } from '../../../calendar';
import { LAST_DAY } from '../../../calendar/day';
import type { ReconciledIncident } from '../../../reconcile/model/types';
import { monthNumber, monthOf, windowOf, yearOf } from './months';

/** Days on a line, earlier ones on the left. */
export interface DayScale {
  readonly at: (day: Day) => number;
  /** Days, or first days of a month or a year, with the window that each stands for. */
  readonly ticks: readonly DayTick[];
}

/** A day of the scale, and the day, month or year that begins there. */
export interface DayTick {
  readonly day: Day;
  readonly window: ReconciledIncident['date'];
}

/** How far apart ticks may be: days, then months. */
const [DAYS, MONTHS] = [
  [1, 2, 7, 14],
  [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200],
] as const;

/** The average length of a month. */
const MONTH = 30.4;

/** A scale for these days, in their true distances, with some room after the last. */
export function dayScale(
  days: readonly Day[],
  [from, to]: readonly [number, number],
  mostTicks: number,
): DayScale {
  const first = Math.min(...days);
  const last = Math.max(...days);
  const end = last + Math.max(1, (last - first) * 0.08);
  const scale = scaleLinear().domain([first, end]).range([from, to]);
  return { at: (day) => scale(day), ticks: ticksOf(first, end, Math.max(1, mostTicks)) };
}

function ticksOf(first: Day, end: number, mostTicks: number): readonly DayTick[] {
  const step = DAYS.find((days) => (end - first) / days <= mostTicks);
  const startOf = (day: Day): DayTick => ({
    day,
    window: { from: isoFromDay(day), to: isoFromDay(day) },
  });
  // Behind the last day of all there is none to name.
  if (step !== undefined)
    return Array.from(
      { length: Math.floor((Math.min(end, LAST_DAY) - first) / step) + 1 },
      (_, at) => startOf(first + at * step),
    );
  const every = MONTHS.find((months) => (end - first) / (months * MONTH) <= mostTicks) ?? 12_000;
  const ticks: DayTick[] = [];
  for (let month = Math.ceil(monthNumber(isoFromDay(first)) / every) * every; ; month += every) {
    const day = dayFromIso(`${monthOf(month)}-01`);
    if (day === null || day > end) return ticks.length === 0 ? [startOf(first)] : ticks;
    if (day >= first)
      ticks.push({ day, window: windowOf(every % 12 === 0 ? yearOf(month) : monthOf(month)) });
  }
}
