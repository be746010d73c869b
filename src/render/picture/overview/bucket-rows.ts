import type { Prose } from '../../sentences/prose';
import { numberAxis } from '../drawing/axis';
import { element, written, type Svg } from '../drawing/element';
import { label } from '../drawing/label';
import { numberScale } from '../drawing/number-scale';
import type { Drawing } from '../drawing/options';
import { columnsOf } from '../drawing/sides';
import { tollBar, type Placed } from './toll-bars';
import { wrapText } from '../drawing/wrap-text';

/** How far apart rows are, and how high a bar is. */
const [ROW, BAR] = [24, 12];

/** Places, sides or keys of your own, each a row with its bar. */
export function bucketRows(
  placed: readonly Placed[],
  sentences: ReadonlyMap<Placed, Prose>,
  top: number,
  drawing: Drawing,
): { readonly svg: readonly Svg[]; readonly height: number } {
  const { words, marks } = columnsOf(drawing, 0.32);
  const { palette, phrases } = drawing;
  const scale = numberScale(
    placed.flatMap(({ total: { range } }) => [range.lower, range.upper ?? range.lower]),
    [marks.left, marks.right],
    { isAlwaysLinear: true },
  );
  const bottom = top + placed.length * ROW + 4;
  const { grid, numbers } = numberAxis(scale, top, bottom, drawing);
  const rows = placed.map((one, at) => {
    const { key } = one.bucket;
    const y = top + at * ROW + ROW / 2 + 2;
    const name = wrapText(phrases.nameOf('name' in key ? key.name : key.kind), words.width, 1, {
      size: 12,
    }).lines.map((line) =>
      label(line, { x: words.start, y: y + 4, size: 12, fill: palette.text }, drawing),
    );
    const sentence = sentences.get(one);
    return element('g', { class: 'bucket' }, [
      ...(sentence === undefined ? [] : [element('title', {}, [written(sentence)])]),
      ...name,
      ...tollBar(
        one.total,
        { way: 'right', across: y, width: BAR, at: scale.at, end: marks.right + 16 },
        drawing,
      ),
    ]);
  });
  return { svg: [...grid, ...rows, ...numbers], height: bottom - top + 26 };
}
