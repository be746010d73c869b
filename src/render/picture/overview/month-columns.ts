import type { Prose } from '../../sentences/prose';
import { element, written, type Svg } from '../drawing/element';
import { label } from '../drawing/label';
import { monthNumber, monthOf, windowOf, yearOf } from '../drawing/months';
import { numberScale } from '../drawing/number-scale';
import type { Drawing } from '../drawing/options';
import { MARGIN } from '../drawing/sides';
import { textWidth } from '../drawing/text-width';
import { tollBar, type Placed } from './toll-bars';

/** How high the columns are, how wide at most, and how much room the name of a month needs. */
const [HIGH, WIDEST, NAME] = [220, 36, 92];

/** Months from the first to the last, the empty ones among them, each a column from zero up. */
export function monthColumns(
  placed: readonly Placed[],
  sentences: ReadonlyMap<Placed, Prose>,
  top: number,
  drawing: Drawing,
): { readonly svg: readonly Svg[]; readonly height: number } {
  const { palette, phrases, script, width } = drawing;
  const months = placed.map((one) => ({
    one,
    month: monthNumber('name' in one.bucket.key ? one.bucket.key.name : ''),
  }));
  const [first, last] = [
    Math.min(...months.map(({ month }) => month)),
    Math.max(...months.map(({ month }) => month)),
  ];
  const bottom = top + HIGH;
  const scale = numberScale(
    placed.flatMap(({ total: { range } }) => [range.lower, range.upper ?? range.lower]),
    [bottom, top + 8],
    { mostTicks: 6, isAlwaysLinear: true },
  );
  const numbers =
    Math.max(...scale.ticks.map((count) => textWidth(phrases.pictureWords.tick(count), 11))) + 12;
  const isMirrored = script === 'Arabic';
  const [left, right] = isMirrored
    ? [MARGIN, width - MARGIN - numbers]
    : [MARGIN + numbers, width - MARGIN];
  const slot = (right - left) / (last - first + 1);
  const middle = (month: number): number => left + (month - first + 0.5) * slot;
  const grid = scale.ticks.flatMap((count) => [
    element('line', {
      x1: left,
      x2: right,
      y1: scale.at(count),
      y2: scale.at(count),
      stroke: count === 0 ? palette.axis : palette.grid,
      'stroke-width': 1,
    }),
    label(
      phrases.pictureWords.tick(count),
      {
        x: isMirrored ? right + 6 : left - 6,
        y: scale.at(count) + 4,
        size: 11,
        fill: palette.quiet,
        at: isMirrored ? 'left' : 'right',
      },
      drawing,
    ),
  ]);
  const bars = months.map(({ one, month }) => {
    const sentence = sentences.get(one);
    const bar = tollBar(
      one.total,
      {
        way: 'up',
        across: middle(month),
        width: Math.max(1, Math.min(WIDEST, slot * 0.72)),
        at: scale.at,
        end: top - 8,
      },
      drawing,
    );
    return element('g', { class: 'bucket' }, [
      ...(sentence === undefined ? [] : [element('title', {}, [written(sentence)])]),
      ...bar,
    ]);
  });
  return {
    svg: [...grid, ...bars, ...names(first, last, middle, slot, bottom, drawing)],
    height: HIGH + 26,
  };
}

/** Names of months, as many as there is room for, or of years. */
function names(
  first: number,
  last: number,
  middle: (month: number) => number,
  slot: number,
  bottom: number,
  drawing: Drawing,
): Svg[] {
  const { palette, phrases } = drawing;
  const every =
    [1, 2, 3, 6, 12].find((step) => step * slot >= NAME) ?? Math.ceil(NAME / slot / 12) * 12;
  const months = Array.from({ length: last - first + 1 }, (_, at) => first + at).filter(
    (month) => month % every === 0,
  );
  return (months.length === 0 ? [first] : months).flatMap((month) => {
    const x = middle(month);
    const words = phrases.dateWords(
      windowOf(every % 12 === 0 && months.length > 0 ? yearOf(month) : monthOf(month)),
    );
    return [
      element('line', {
        x1: x,
        x2: x,
        y1: bottom,
        y2: bottom + 4,
        stroke: palette.axis,
        'stroke-width': 1,
      }),
      label(words, { x, y: bottom + 17, size: 11, fill: palette.quiet, at: 'middle' }, drawing),
    ];
  });
}
