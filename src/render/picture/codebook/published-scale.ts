import type { PublishedValue } from '../../../reconcile';
import { element, type Svg } from '../drawing/element';
import type { NumberScale } from '../drawing/number-scale';
import type { Drawing } from '../drawing/options';
import { pathOf } from '../drawing/symbols';

/** Draws a line from zero with the range of what was said on it, and what the codebook enters. */
export function publishedScale(
  published: PublishedValue,
  range: { readonly lower: number; readonly upper: number | null } | null,
  { at }: NumberScale,
  [from, to]: readonly [number, number],
  y: number,
  { palette }: Drawing,
): Svg[] {
  const fill = palette.settled;
  const line = element('path', {
    d:
      pathOf([
        [from + 4, y],
        [to - 4, y],
      ]) +
      pathOf([
        [from + 4, y - 4],
        [from + 4, y + 4],
      ]),
    fill: 'none',
    stroke: palette.axis,
    'stroke-width': 1,
  });
  const behind =
    range === null
      ? []
      : [
          element('rect', {
            x: at(range.lower) - 2,
            y: y - 5,
            width: (range.upper === null ? to - 4 : at(range.upper)) - at(range.lower) + 4,
            height: 10,
            fill: palette.best,
          }),
        ];
  const dot = (count: number): Svg =>
    element('circle', {
      cx: at(count),
      cy: y,
      r: 3.8,
      fill,
      stroke: palette.paper,
      'stroke-width': 1,
    });
  if (published.kind === 'value') return [...behind, line, dot(published.value)];
  if (published.kind !== 'range') return [...behind, line];
  const high = published.high === null ? to - 4 : at(published.high);
  const bar = element('rect', {
    x: at(published.low) - 1,
    y: y - 2.5,
    width: Math.max(2, high - at(published.low) + 2),
    height: 5,
    fill,
  });
  return [...behind, line, bar, ...(published.best === undefined ? [] : [dot(published.best)])];
}

/** Lists the counts that a codebook publishes: one, the ends of a range, or none. */
export function countsOf(published: PublishedValue | undefined): number[] {
  if (published?.kind === 'value') return [published.value];
  return published?.kind === 'range'
    ? [published.low, ...(published.high === null ? [] : [published.high])]
    : [];
}
