import type { MeasureReport } from '../../../reconcile/model/types';
import { isExactPair } from '../../sentences/position-accounts';
import { element, type Svg } from '../drawing/element';
import { label } from '../drawing/label';
import type { NumberScale } from '../drawing/number-scale';
import type { Drawing } from '../drawing/options';
import type { Columns } from '../drawing/sides';
import { pathOf } from '../drawing/symbols';
import { textWidth } from '../drawing/text-width';

/**
 * How far apart the two positions are that disagree most: a line between their nearest ends, with
 * the number on it.
 */
export function gapLine(
  { disagreements: [widest] }: MeasureReport,
  top: number,
  {
    scale,
    columns,
    drawing,
  }: { readonly scale: NumberScale; readonly columns: Columns; readonly drawing: Drawing },
): { readonly svg: readonly Svg[]; readonly height: number } {
  if (widest === undefined || widest.gap === 0) return { svg: [], height: 0 };
  const [low, high] = widest.between.map(({ read }) => read).sort((a, b) => a.lower - b.lower);
  if (low?.upper === null || low === undefined || high === undefined) return { svg: [], height: 0 };
  const [from, to] = [scale.at(low.upper), scale.at(high.lower)];
  const { palette, phrases } = drawing;
  const words = phrases.pictureWords.apart(widest.gap, isExactPair(widest));
  const half = textWidth(words, 11) / 2;
  const y = top + 14;
  // The number stands over the middle of the line, moved where it would run out of the picture.
  const x = Math.min(
    Math.max((from + to) / 2, columns.marks.left + half),
    columns.marks.right + 14 - half,
  );
  return {
    svg: [
      element('path', {
        d:
          pathOf([
            [from, y - 3],
            [from, y + 3],
          ]) +
          pathOf([
            [from, y],
            [to, y],
          ]) +
          pathOf([
            [to, y - 3],
            [to, y + 3],
          ]),
        fill: 'none',
        stroke: palette.text,
        'stroke-width': 1,
      }),
      label(words, { x, y: y - 6, size: 11, fill: palette.text, at: 'middle' }, drawing),
    ],
    height: 26,
  };
}
