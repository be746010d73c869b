import { element, type Svg } from './element';
import { label } from './label';
import type { NumberScale } from './number-scale';
import type { Drawing } from './options';

/** Lines for the numbers of a scale, from top to bottom, and the numbers below. */
export function numberAxis(
  { at, ticks }: NumberScale,
  top: number,
  bottom: number,
  drawing: Drawing,
): { readonly grid: readonly Svg[]; readonly numbers: readonly Svg[] } {
  const { palette, phrases } = drawing;
  const line = (count: number): Svg =>
    element('line', {
      x1: at(count),
      x2: at(count),
      y1: top,
      y2: bottom,
      stroke: count === 0 ? palette.axis : palette.grid,
      'stroke-width': 1,
    });
  return {
    grid: ticks.map(line),
    numbers: ticks.map((count) =>
      label(
        phrases.pictureWords.tick(count),
        { x: at(count), y: bottom + 16, size: 11, fill: palette.quiet, at: 'middle' },
        drawing,
      ),
    ),
  };
}
