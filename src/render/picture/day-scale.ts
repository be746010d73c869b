import { scaleUtc } from 'd3-scale';
import { isoFromDay, type Day } from '../../calendar';
import type { ReconciledIncident } from '../../reconcile/types';
import { windowOf } from './months';

const DAY = 86_400_000;

/** Days on a line, earlier ones on the left. */
export interface DayScale {
  readonly at: (day: Day) => number;
  /** Days, or first days of a month or a year, with the window that each stands for. */
  readonly ticks: readonly { readonly day: Day; readonly window: ReconciledIncident['date'] }[];
}

/** A scale for these days, in their true distances, with some room after the last. */
export function dayScale(days: readonly Day[], [from, to]: readonly [number, number], mostTicks: number): DayScale {
  const first = Math.min(...days);
  const last = Math.max(...days);
  const after = Math.max(1, (last - first) * 0.08);
  // Days are counted in UTC, which has no clock changes: every day is as long as the next.
  const scale = scaleUtc().domain([first * DAY, (last + after) * DAY]).range([from, to]);
  const ticks = scale.ticks(Math.max(1, mostTicks)).map((date) => date.getTime() / DAY).filter(Number.isInteger);
  const shown = ticks.length > mostTicks + 1 ? ticks.filter((_, at) => at % Math.ceil(ticks.length / mostTicks) === 0) : ticks;
  const step = Math.min(...shown.slice(1).map((day, at) => day - (shown[at] ?? day)));
  return { at: (day) => scale(day * DAY), ticks: (shown.length === 0 ? [first] : shown).map((day) => ({ day, window: windowAt(day, step) })) };
}

/** What a tick stands for: where ticks are a month or a year apart, the month or the year that begins there. */
function windowAt(day: Day, step: number): ReconciledIncident['date'] {
  const iso = isoFromDay(day);
  if (step >= 365 && iso.endsWith('-01-01')) return windowOf(iso.slice(0, -6));
  return step >= 28 && iso.endsWith('-01') ? windowOf(iso.slice(0, -3)) : { from: iso, to: iso };
}
