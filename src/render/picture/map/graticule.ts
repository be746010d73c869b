import { element, type Svg } from '../drawing/element';
import { label } from '../drawing/label';
import type { Drawing } from '../drawing/options';
import { pathOf } from '../drawing/symbols';
import { textWidth } from '../drawing/text-width';
import { roundBelow, roundDegrees, type Projection } from './projection';

/** Where on the picture a map is drawn. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Draws lines of equal latitude and longitude, with their degrees at the edge. */
export function graticule(
  { x, y, lon, lat }: Projection,
  { left, top, width, height }: Frame,
  drawing: Drawing,
): Svg[] {
  const { palette, phrases } = drawing;
  const meridians = roundDegrees(lon, 4);
  const parallels = roundDegrees(lat, 3);
  const line = (from: readonly [number, number], to: readonly [number, number]): Svg =>
    element('path', { d: pathOf([from, to]), stroke: palette.grid, 'stroke-width': 1 });
  const quiet = { size: 10, fill: palette.quiet } as const;
  return [
    ...meridians.degrees.flatMap((degree) => [
      line([x(degree), top], [x(degree), top + height]),
      label(
        phrases.pictureWords.longitude(degree, meridians.decimals),
        { x: x(degree), y: top + height + 13, ...quiet, at: 'middle' },
        drawing,
      ),
    ]),
    ...parallels.degrees.flatMap((degree) => [
      line([left, y(degree)], [left + width, y(degree)]),
      label(
        phrases.pictureWords.latitude(degree, parallels.decimals),
        { x: left + 4, y: y(degree) - 3, ...quiet, at: 'left' },
        drawing,
      ),
    ]),
  ];
}

/** Draws a bar of a round number of kilometres into the corner. */
export function scaleBar(
  { pixelsPerKm }: Projection,
  { left, top, width, height }: Frame,
  drawing: Drawing,
): Svg[] {
  const { palette, phrases } = drawing;
  const km = roundBelow(width / 4 / pixelsPerKm);
  const words = phrases.pictureWords.kilometres(km);
  const long = km * pixelsPerKm;
  const [x, y] = [left + width - 14 - long, top + height - 14];
  const back = Math.max(long, textWidth(words, 11)) + 12;
  return [
    element('rect', {
      x: x + long / 2 - back / 2,
      y: y - 20,
      width: back,
      height: 28,
      fill: palette.paper,
      'fill-opacity': 0.85,
    }),
    element('path', {
      d: pathOf([
        [x, y - 4],
        [x, y],
        [x + long, y],
        [x + long, y - 4],
      ]),
      fill: 'none',
      stroke: palette.text,
      'stroke-width': 1.4,
    }),
    label(
      words,
      { x: x + long / 2, y: y - 7, size: 11, fill: palette.text, at: 'middle' },
      drawing,
    ),
  ];
}
