import type { CodebookName, PublishedValue } from '../../reconcile';
import {
  compareCodebooks,
  type CodebookComparison,
} from '../../reconcile/codebooks/compare-codebooks';
import type { Report } from '../../report/report';
import { isEntered, rulesThatDiffer } from '../document/codebooks';
import { checkRendering } from '../document/options';
import { join, type Prose } from '../sentences/prose';
import { spelledFor } from '../sentences/spelling';
import { element, written, type Svg } from './drawing/element';
import { captionLines, framed, type Caption } from './drawing/frame';
import { label } from './drawing/label';
import { legend } from './drawing/legend';
import { numberScale, type NumberScale } from './drawing/number-scale';
import { drawingOf, type Drawing, type PictureOptions } from './drawing/options';
import { groupIn } from './drawing/measure-in';
import { MARGIN, sidesOf } from './drawing/sides';
import { pathOf } from './drawing/symbols';
import { wrapText } from './drawing/wrap-text';

/** The least width of a column, and how wide the words at its side are. */
const [COLUMN, WORDS] = [84, 0.22];

/** How many rows and rules are shown; the rest is counted. */
const [ROWS, RULES] = [30, 12];

/**
 * What the codebooks of databases would enter for the same claims, side by side: a table in which
 * each number also stands on a small scale, the same along a row, over the range of what was said.
 * Below it, the rules that made them differ.
 *
 * @param report - as `reconcileClaims` returns it, or read back from JSON
 * @param of - the incident or summary; which codebooks, all that are shipped where they are left
 *   out
 * @param options - language, width, theme, and what ids begin with
 * @returns an SVG document that needs nothing from elsewhere and can stand inside a page
 * @throws a `MisuseError` for anything but a report, an incident or codebook that does not exist,
 *   and for unknown options
 *
 * @example
 * ```ts
 * import { reconcileClaims } from 'casualty-claims';
 * import { codebookTable } from 'casualty-claims/render';
 *
 * const killed = { outcome: 'killed', date: '2014-01-08', place: 'Qadi Askar', kind: 'execution' } as const;
 * const report = reconcileClaims([{ ...killed, figure: 42, source: 'SOHR' }, { ...killed, figure: 70, source: 'SANA' }]);
 * const svg = codebookTable(report, { incident: report.incidents[0]?.id ?? '', codebooks: ['acled', 'ucdp'] });
 * svg.includes('Killed: ACLED 42; UCDP GED 42 to 70.'); // => true
 * ```
 */
export function codebookTable(
  report: Report,
  of: { readonly incident: string; readonly codebooks?: readonly CodebookName[] },
  options: PictureOptions = {},
): string {
  checkRendering('codebookTable', report, {});
  const drawing = drawingOf('codebookTable', [of.incident, ...(of.codebooks ?? [])], options);
  const { phrases, script } = drawing;
  const told = spelledFor(report, script);
  const group = groupIn('codebookTable', told, of.incident);
  const members = new Set(group.claimIds);
  const compared = compareCodebooks(group, of.codebooks, {
    claims: told.claims.filter(({ id }) => members.has(id)),
  });
  const rows = compared.rows.filter(({ cells }) => cells.some(isEntered));
  const rules = rulesThatDiffer({ ...compared, rows }, phrases);
  const words = phrases.pictureWords;
  const caption: Caption = {
    title: phrases.labels.codebooks,
    subtitle: phrases.incidentTitle(group),
    description: [
      ...rows.slice(0, ROWS).map(({ measure, cells }) =>
        words.publishedRow(
          phrases.measureTitle(measure),
          cells.map((cell, at) =>
            join([phrases.nameOf(compared.codebooks[at]?.name ?? ''), cellWords(cell, drawing)]),
          ),
        ),
      ),
      ...rules.slice(0, RULES),
    ],
  };
  const head = captionLines(caption, drawing);
  const ranges = new Map(group.measures.map(({ label: of, range }) => [of, range]));
  const table = drawTable(
    { ...compared, rows: rows.slice(0, ROWS) },
    (of) => ranges.get(of) ?? null,
    head.height + 6,
    drawing,
  );
  const notes = [
    ...(rows.length === 0 ? [words.nothingPublished] : []),
    ...(rows.length > ROWS ? [phrases.labels.more(rows.length - ROWS)] : []),
    ...rules.slice(0, RULES),
    ...(rules.length > RULES ? [phrases.labels.more(rules.length - RULES)] : []),
  ];
  const { best: fill } = drawing.palette;
  const explained = legend(
    rows.length === 0
      ? []
      : [
          {
            draw: ({ x, y }) => [
              element('rect', { x: x - 11, y: y - 5, width: 22, height: 10, fill }),
            ],
            words: words.range,
          },
        ],
    head.height + table.height,
    drawing,
  );
  const below = noteLines(notes, head.height + table.height + explained.height + 4, drawing);
  return framed(
    caption,
    head.height + table.height + explained.height + 4 + below.height + MARGIN,
    [...head.svg, ...table.svg, ...explained.svg, ...below.svg],
    drawing,
  );
}

type Row = CodebookComparison['rows'][number];
type RangeOf = (label: string) => { readonly lower: number; readonly upper: number | null } | null;

/** The table, in as many parts one below the other as its columns need. */
function drawTable(
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
      ...smallScale(
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
  const told = cells.flatMap((cell, at) =>
    cell === null ? [] : [phrases.codebookRule(names[at] ?? '', cell)],
  );
  return {
    svg: element('g', { class: 'row' }, [
      element('title', {}, [written(join([...new Set(told)], '\n'))]),
      ...inner,
    ]),
    height: lowest - top + 11,
  };
}

/** A line from zero with the range of what was said on it, and what the codebook enters. */
function smallScale(
  published: PublishedValue,
  range: RowPlace['range'],
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

function countsOf(published: PublishedValue | undefined): number[] {
  if (published?.kind === 'value') return [published.value];
  return published?.kind === 'range'
    ? [published.low, ...(published.high === null ? [] : [published.high])]
    : [];
}

function cellWords(cell: Row['cells'][number], { phrases }: Drawing): Prose {
  return cell === null ? phrases.labels.noColumn : phrases.publishedWords(cell.published);
}

function noteLines(
  notes: readonly Prose[],
  top: number,
  drawing: Drawing,
): { readonly svg: readonly Svg[]; readonly height: number } {
  const { start, end } = sidesOf(drawing);
  let y = top;
  const svg = notes.flatMap((note) => {
    const lines = wrapText(note, Math.abs(end - start), 3, { size: 11 }).lines.map((line) =>
      label(line, { x: start, y: (y += 15), size: 11, fill: drawing.palette.quiet }, drawing),
    );
    y += 3;
    return lines;
  });
  return { svg, height: y - top };
}
