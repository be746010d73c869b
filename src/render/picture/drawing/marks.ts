import { match } from 'ts-pattern';
import type { Interest } from '../../../claim/source';
import type { Interval } from '../../../interval/interval';
import { element, type Svg } from './element';
import type { NumberScale } from './number-scale';
import type { Palette } from './palette';
import type { Mark } from './positions';
import { arrow, fadeId, pathOf, symbol } from './symbols';

/** Where marks are drawn, and in what. */
export interface Ground {
  readonly scale: Pick<NumberScale, 'at'>;
  /** The right end of the marks: where an arrow that nothing bounds ends. */
  readonly right: number;
  readonly palette: Palette;
  readonly prefix: string;
}

/** Half as high as a bar is. */
const HALF = 4;

/** The least width of a bar: what is said must be seen. */
const SEEN = 3;

/** The mark of a position, in the shape and colour of one interest. */
export function drawMark(
  mark: Mark,
  y: number,
  interest: Interest,
  { scale, right, palette, prefix }: Ground,
): Svg[] {
  const stroke = palette.interest[interest];
  const dot = (count: number): Svg => symbol(interest, { x: scale.at(count), y }, palette);
  const fading = (from: number, to: number, kind: 'both' | 'up'): Svg =>
    bandOf(scale.at(from), scale.at(to), y, HALF + 1, {
      fill: `url(#${fadeId(prefix, kind, interest)})`,
    });
  return match(mark)
    .returnType<Svg[]>()
    .with({ kind: 'dot' }, ({ at }) => [dot(at)])
    .with({ kind: 'bar' }, ({ from, to, best, isOpen }) => [
      ...(isOpen ? arrow({ from: scale.at(to), to: right, y, stroke, isDashed: true }) : []),
      bandOf(scale.at(from), scale.at(to), y, HALF - 1, { fill: stroke }),
      ...[from, to].map((end) =>
        element('rect', {
          x: scale.at(end) - 1,
          y: y - HALF - 2,
          width: 2,
          height: 2 * HALF + 4,
          fill: stroke,
        }),
      ),
      ...(best === null ? [] : [dot(best)]),
    ])
    .with({ kind: 'about' }, ({ at, from, to }) => [fading(from, to, 'both'), dot(at)])
    .with({ kind: 'fading' }, ({ from, to, isOpen }) => [
      ...(isOpen ? arrow({ from: scale.at(to), to: right, y, stroke, isDashed: true }) : []),
      fading(from, to, isOpen ? 'up' : 'both'),
    ])
    .with({ kind: 'or-more' }, ({ from, usual }) => [
      solid(scale.at(from), scale.at(usual), y, stroke),
      ...arrow({ from: scale.at(usual), to: right, y, stroke, isDashed: true }),
      dot(from),
    ])
    .with({ kind: 'or-fewer' }, ({ to, usual }) => [
      solid(scale.at(usual), scale.at(to), y, stroke),
      ...arrow({ from: scale.at(usual), to: scale.at(0), y, stroke, isDashed: true }),
      dot(to),
    ])
    .with({ kind: 'no-number' }, () =>
      arrow({ from: scale.at(1), to: right, y, stroke, isDashed: true }),
    )
    .exhaustive();
}

/** Bounds that nobody stated: a hollow bar, open where nothing bounds it. */
export function drawImplied(
  { lower, upper }: Interval,
  y: number,
  { scale, right, palette }: Ground,
): Svg[] {
  const stroke = palette.quiet;
  const [from, to] = [scale.at(lower), upper === null ? right : scale.at(upper)];
  if (upper === null) {
    return [
      element('path', {
        d: pathOf([
          [to - 6, y - HALF],
          [from, y - HALF],
          [from, y + HALF],
          [to - 6, y + HALF],
        ]),
        fill: palette.paper,
        stroke,
        'stroke-width': 1.2,
      }),
      ...arrow({ from: to, to, y, stroke }),
    ];
  }
  return [bandOf(from, to, y, HALF, { fill: palette.paper, stroke, 'stroke-width': 1.2 })];
}

function solid(from: number, to: number, y: number, stroke: string): Svg {
  return element('path', {
    d: pathOf([
      [from, y],
      [to, y],
    ]),
    stroke,
    'stroke-width': 2,
  });
}

/** A bar from one place to another, wide enough to be seen. */
function bandOf(
  from: number,
  to: number,
  y: number,
  half: number,
  paint: { readonly fill: string; readonly stroke?: string; readonly 'stroke-width'?: number },
): Svg {
  const missing = Math.max(0, SEEN - (to - from)) / 2;
  return element('rect', {
    x: from - missing,
    y: y - half,
    width: to - from + 2 * missing,
    height: 2 * half,
    ...paint,
  });
}
