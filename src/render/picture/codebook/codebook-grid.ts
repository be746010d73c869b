import type { CodebookComparison } from '../../../reconcile/codebooks/compare-codebooks';
import { isEntered } from '../../document/codebooks';
import { join, type Prose } from '../../sentences/prose';
import { element, written, type Svg } from '../drawing/element';
import { label } from '../drawing/label';
import { numberScale } from '../drawing/number-scale';
import type { Drawing } from '../drawing/options';
import { sidesOf } from '../drawing/sides';
import { wrapText } from '../drawing/wrap-text';
import { countsOf, publishedScale } from './published-scale';

/** The least width of a column, and how wide the words at its side are. */
const [COLUMN, WORDS] = [84, 0.22];

type Row = CodebookComparison['rows'][number];
type RangeOf = (label: string) => { readonly lower: number; readonly upper: number | null } | null;

/** Draws the table, in as many parts one below the other as its columns need. */
export function drawGrid(
  { codebooks, rows }: CodebookComparison,
  rangeOf: RangeOf,
  top: number,
  drawing: Drawing,
): { readonly svg: readonly Svg[]; readonly height: number } {
  const { start, end, forward } = sidesOf(drawing);
  const room = Math.abs(end - start);
  const words = room * WORDS;
  const fitting = Math.max(1, Math.floor((room - words) / COLUMN));
  const parts = Math.ceil(codebooks.length / fitting);
  const each = Math.ceil(codebooks.length / Math.max(1, parts));
  const width = (room - words) / each;
  const svg: Svg[] = [];
  let y = top;
  if (rows.length === 0) return { svg, height: 0 };
  for (let first = 0; first < codebooks.length; first += each) {
    const columns = codebooks
      .slice(first, first + each)
      .map(({ name }, at) => ({ name, at: first + at, x: start + forward * (words + at * width) }));
    const heads = columns.map(({ name, x }) => ({
      x,
      lines: wrapText(drawing.phrases.nameOf(name), width - 8, 2, { size: 11, isBold: true }).lines,
    }));
    const high = Math.max(...heads.map(({ lines }) => lines.length)) * 15;
    svg.push(
      ...heads.flatMap(({ x, lines }) =>
        lines.map((line, at) =>
          label(
            line,
            {
              x,
              y: y + high - (lines.length - 1 - at) * 15,
              size: 11,
              isBold: true,
              fill: drawing.palette.text,
            },
            drawing,
          ),
        ),
      ),
    );
    y += high + 7;
    svg.push(
      element('line', {
        x1: start,
        x2: end,
        y1: y,
        y2: y,
        stroke: drawing.palette.axis,
        'stroke-width': 1,
      }),
    );
    for (const row of rows) {
      const one = drawRow(
        row,
        columns,
        {
          names: codebooks.map(({ name }) => name),
          top: y,
          words: words - 12,
          width: width - 12,
          range: rangeOf(row.label),
        },
        drawing,
      );
      svg.push(one.svg);
      y += one.height;
      svg.push(
        element('line', {
          x1: start,
          x2: end,
          y1: y,
          y2: y,
          stroke: drawing.palette.grid,
          'stroke-width': 1,
        }),
      );
    }
    y += 14;
  }
  return { svg, height: y - top };
}

interface RowPlace {
  readonly names: readonly string[];
  readonly top: number;
  readonly words: number;
  readonly width: number;
  readonly range: ReturnType<RangeOf>;
}

/** Draws one measure: its title at the side, and below each codebook what it enters. */
function drawRow(
  { measure, cells }: Row,
  columns: readonly { readonly at: number; readonly x: number }[],
  { names, top, words, width, range }: RowPlace,
  drawing: Drawing,
): { readonly svg: Svg; readonly height: number } {
  const { start, forward } = sidesOf(drawing);
  const { palette, phrases } = drawing;
  const title = wrapText(phrases.measureTitle(measure), words, 4, { size: 12 }).lines;
  const inner = title.map((line, at) =>
    label(line, { x: start, y: top + 18 + at * 15, size: 12, fill: palette.text }, drawing),
  );
  const counts = [
    ...cells.flatMap((cell) => countsOf(cell?.published)),
    ...(range === null ? [] : [range.lower, range.upper ?? range.lower]),
  ];
  let lowest = top + 18 + (title.length - 1) * 15;
  const wrapped = columns.map(({ at, x }) => ({
    x,
    cell: cells[at] ?? null,
    lines: wrapText(cellWords(cells[at] ?? null, drawing), width, 3, { size: 12 }).lines,
  }));
  const scaleY = top + 18 + (Math.max(...wrapped.map(({ lines }) => lines.length)) - 1) * 15 + 13;
  for (const { x, cell, lines } of wrapped) {
    inner.push(
      ...lines.map((line, at) =>
        label(
          line,
          {
            x,
            y: top + 18 + at * 15,
            size: 12,
            fill: isEntered(cell) ? palette.text : palette.quiet,
          },
          drawing,
        ),
      ),
    );
    if (!isEntered(cell)) continue;
    const [from, to] = forward === 1 ? [x, x + width] : [x - width, x];
    inner.push(
      ...publishedScale(
        cell.published,
        range,
        numberScale(counts, [from + 4, to - 8]),
        [from, to],
        scaleY,
        drawing,
      ),
    );
    lowest = Math.max(lowest, scaleY);
  }
  const rules = cells.flatMap((cell, at) =>
    cell === null ? [] : [phrases.codebookRule(names[at]!, cell)],
  );
  return {
    svg: element('g', { class: 'row' }, [
      element('title', {}, [written(join([...new Set(rules)], '\n'))]),
      ...inner,
    ]),
    height: lowest - top + 11,
  };
}

/** Writes what a codebook enters into a cell, or that it has no column for it. */
export function cellWords(cell: Row['cells'][number], { phrases }: Drawing): Prose {
  return cell === null ? phrases.labels.noColumn : phrases.publishedWords(cell.published);
}
