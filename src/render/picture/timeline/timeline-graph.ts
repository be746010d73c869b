import type { Day } from '../../../calendar';
import type { TimelineStep } from '../../../report/timeline/timeline';
import type { DayScale } from '../drawing/day-scale';
import { element, type Svg } from '../drawing/element';
import { label } from '../drawing/label';
import type { NumberScale } from '../drawing/number-scale';
import type { Drawing } from '../drawing/options';
import { positionsOf } from '../drawing/positions';
import { stateColour, stepMark } from './step-list';
import { arrowUp, pathOf, symbol } from '../drawing/symbols';

/** How far apart the numbers of steps are, where there is room. */
const APART = 20;

/** A step with its day as a number. */
export interface DatedStep {
  readonly day: Day;
  readonly step: TimelineStep;
}

/** The ends of its range that are numbers. */
export function ends({ range }: TimelineStep): number[] {
  if (range === null) return [];
  return range.upper === null ? [range.lower] : [range.lower, range.upper];
}

/** The numbers that came in with a step, where they were said. */
export function pointsOf({ accounts, changedBy }: TimelineStep): {
  readonly at: number;
  readonly interest: TimelineStep['accounts'][number]['interest'];
}[] {
  return positionsOf({
    accounts: accounts.filter(({ claimId }) => changedBy.includes(claimId)),
  }).flatMap(({ mark, interests }) => {
    const at =
      mark.kind === 'or-more'
        ? mark.from
        : mark.kind === 'or-fewer'
          ? mark.to
          : mark.kind === 'dot' || mark.kind === 'about'
            ? mark.at
            : null;
    return at === null ? [] : interests.map((interest) => ({ at, interest }));
  });
}

/** Where a graph stands, and its two scales. */
export interface Place {
  readonly days: DayScale;
  readonly counts: NumberScale;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The range of a step until the next, and the numbers that came in with it. */
export function drawStep(
  { day, step }: DatedStep,
  next: DatedStep | undefined,
  { days, counts, right, top, bottom }: Place,
  { palette }: Drawing,
): Svg[] {
  const [from, to] = [days.at(day), next === undefined ? right : days.at(next.day)];
  if (step.range === null) return [];
  const stroke = stateColour(step, palette);
  const [low, high] = [
    counts.at(step.range.lower),
    step.range.upper === null ? top : counts.at(step.range.upper),
  ];
  const edge = (y: number): Svg =>
    element('path', {
      d: pathOf([
        [from, y],
        [to, y],
      ]),
      stroke,
      'stroke-width': 2.2,
    });
  return [
    element('rect', {
      x: from,
      y: high,
      width: Math.max(0, to - from),
      height: Math.max(0, low - high),
      fill: stroke,
      'fill-opacity': 0.16,
    }),
    element('path', {
      d: pathOf([
        [from, bottom],
        [from, Math.min(low, high)],
      ]),
      stroke: palette.axis,
      'stroke-width': 0.8,
      'stroke-dasharray': '1 3',
    }),
    edge(low),
    ...(step.range.upper === null || high === low ? [] : [edge(high)]),
    ...(step.openAbove || step.range.upper === null
      ? arrowUp({
          x: (from + Math.min(to, right)) / 2,
          from: high,
          to: Math.max(top - 6, high - 22),
          stroke,
        })
      : []),
    ...pointsOf(step).map(({ at, interest }) =>
      symbol(interest, { x: from, y: counts.at(at) }, palette),
    ),
  ];
}

/**
 * The numbers of the steps over the graph, moved apart where days are near each other, each with a
 * line to its day.
 */
export function numbersOf(
  steps: readonly DatedStep[],
  days: DayScale,
  { left, right, top }: { readonly left: number; readonly right: number; readonly top: number },
  drawing: Drawing,
): Svg[] {
  const apart = Math.min(APART, (right - left) / Math.max(1, steps.length - 1));
  const places: number[] = [];
  for (const { day } of steps)
    places.push(Math.max(days.at(day), (places.at(-1) ?? -Infinity) + apart));
  for (
    let at = places.length - 1, limit = right;
    at >= 0;
    at -= 1, limit = (places[at + 1] ?? limit) - apart
  )
    places[at] = Math.min(places[at]!, limit);
  return steps.flatMap(({ day, step }, at) => {
    const x = places[at]!;
    const line = element('path', {
      d: pathOf([
        [x, top - 14],
        [days.at(day), top - 2],
      ]),
      fill: 'none',
      stroke: drawing.palette.axis,
      'stroke-width': 0.8,
    });
    return [
      line,
      ...stepMark(drawing.phrases.pictureWords.tick(at + 1), step, { x, y: top - 22 }, drawing),
    ];
  });
}

/** The lines of the counts, and the days. */
export function scales(
  days: DayScale,
  counts: NumberScale,
  {
    left,
    right,
    bottom,
  }: { readonly left: number; readonly right: number; readonly bottom: number },
  drawing: Drawing,
): Svg[] {
  const { palette, phrases, script } = drawing;
  const x = script === 'Arabic' ? right + 8 : left - 8;
  return [
    ...counts.ticks.flatMap((count) => [
      element('line', {
        x1: left,
        x2: right,
        y1: counts.at(count),
        y2: counts.at(count),
        stroke: count === 0 ? palette.axis : palette.grid,
        'stroke-width': 1,
      }),
      label(
        phrases.pictureWords.tick(count),
        {
          x,
          y: counts.at(count) + 4,
          size: 11,
          fill: palette.quiet,
          at: script === 'Arabic' ? 'left' : 'right',
        },
        drawing,
      ),
    ]),
    ...days.ticks.flatMap(({ day, window }) => [
      element('line', {
        x1: days.at(day),
        x2: days.at(day),
        y1: bottom,
        y2: bottom + 4,
        stroke: palette.axis,
        'stroke-width': 1,
      }),
      label(
        phrases.dateWords(window),
        { x: days.at(day), y: bottom + 17, size: 11, fill: palette.quiet, at: 'middle' },
        drawing,
      ),
    ]),
  ];
}
