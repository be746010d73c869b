import type { RollupBucket, RollupTotal } from '../../../report/rollup/rollup-types';
import { element, type Svg } from '../drawing/element';
import type { LegendEntry } from '../drawing/legend';
import type { Drawing } from '../drawing/options';
import { arrow, arrowUp, pathOf } from '../drawing/symbols';
import { tollSegments, type TollSegment } from './toll-segments';

/** A bucket with the total of it that is drawn. */
export interface Placed {
  readonly bucket: RollupBucket;
  readonly total: RollupTotal;
}

/**
 * Where a bar stands: along which way its counts run, at which place across, how wide, and where
 * its counts are.
 */
export interface BarPlace {
  readonly way: 'up' | 'right';
  readonly across: number;
  readonly width: number;
  readonly at: (count: number) => number;
  /** Where an arrow ends that nothing bounds. */
  readonly end: number;
}

/**
 * A total as a bar: solid, then hatched where it is disputed, then hollow for what may be added; an
 * arrow where there may be more.
 */
export function tollBar(total: RollupTotal, place: BarPlace, { palette }: Drawing): Svg[] {
  const { way, across, at, end } = place;
  const isOpen = total.openAbove > 0 || total.range.upper === null;
  const from = at(total.range.upper ?? total.range.lower);
  const tip = way === 'up' ? Math.max(end, from - 15) : Math.min(end, from + 15);
  const head =
    way === 'up'
      ? arrowUp({ x: across, from, to: tip, stroke: palette.text })
      : arrow({ from, to: tip, y: across, stroke: palette.text, isDashed: true });
  return [
    ...tollSegments(total).flatMap((segment) => drawSegment(segment, place, palette)),
    ...(isOpen ? head : []),
  ];
}

function drawSegment(
  { kind, from, to }: TollSegment,
  { way, across, width, at }: BarPlace,
  palette: Drawing['palette'],
): Svg[] {
  if (to === null) return [];
  const [start, stop] = [at(from), at(to)];
  const half = width / 2;
  const box =
    way === 'up'
      ? { x: across - half, y: stop, width, height: start - stop }
      : { x: start, y: across - half, width: stop - start, height: width };
  if (kind === 'possible')
    return [
      element('rect', { ...box, fill: palette.paper, stroke: palette.quiet, 'stroke-width': 1.2 }),
    ];
  if (kind === 'undisputed') return [element('rect', { ...box, fill: palette.settled })];
  const hatch: string[] = [];
  for (let along = Math.min(start, stop) + 3; along < Math.max(start, stop) - 1; along += 4)
    hatch.push(
      way === 'up'
        ? pathOf([
            [across - half, along],
            [across + half, along],
          ])
        : pathOf([
            [along, across - half],
            [along, across + half],
          ]),
    );
  return [
    element('rect', { ...box, fill: palette.disputed }),
    ...(hatch.length === 0
      ? []
      : [element('path', { d: hatch.join(''), stroke: palette.paper, 'stroke-width': 1.2 })]),
  ];
}

/** What the parts of the bars mean, as far as they occur. */
export function tollLegend(placed: readonly Placed[], drawing: Drawing): LegendEntry[] {
  const words = drawing.phrases.pictureWords;
  const segments = placed.flatMap(({ total }) => tollSegments(total));
  const sample =
    (kind: TollSegment['kind']): LegendEntry['draw'] =>
    ({ x, y }) =>
      drawSegment(
        { kind, from: 0, to: 22 },
        { way: 'right', across: y, width: 11, at: (count) => x - 11 + count, end: x + 12 },
        drawing.palette,
      );
  const kinds = (['undisputed', 'disputed', 'possible'] as const).filter((kind) =>
    segments.some((segment) => segment.kind === kind),
  );
  return [
    ...kinds.map((kind) => ({ draw: sample(kind), words: words.toll(kind) })),
    ...(placed.some(({ total }) => total.openAbove > 0 || total.range.upper === null)
      ? [
          {
            draw: ({ x, y }: { readonly x: number; readonly y: number }) =>
              arrow({ from: x - 8, to: x + 10, y, stroke: drawing.palette.text, isDashed: true }),
            words: words.orMoreUp,
          },
        ]
      : []),
  ];
}
