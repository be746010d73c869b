import type { CodebookName } from '../../../reconcile';
import { compareCodebooks } from '../../../reconcile/codebooks/compare-codebooks';
import type { Report } from '../../../report/report';
import { isEntered, rulesThatDiffer } from '../../document/codebooks';
import { checkRendering } from '../../document/options';
import { join, type Prose } from '../../sentences/prose';
import { spelledFor } from '../../sentences/spelling';
import { element, type Svg } from '../drawing/element';
import { captionLines, framed, type Caption } from '../drawing/frame';
import { label } from '../drawing/label';
import { legend } from '../drawing/legend';
import { drawingOf, type Drawing, type PictureOptions } from '../drawing/options';
import { groupIn } from '../drawing/measure-in';
import { MARGIN, sidesOf } from '../drawing/sides';
import { wrapText } from '../drawing/wrap-text';
import { cellWords, drawGrid } from './codebook-grid';

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
 * const killed = {
 *   outcome: 'killed',
 *   date: '2014-01-08',
 *   place: 'Qadi Askar',
 *   kind: 'execution',
 * } as const;
 * const report = reconcileClaims([
 *   { ...killed, figure: 42, source: 'SOHR' },
 *   { ...killed, figure: 70, source: 'SANA' },
 * ]);
 * const svg = codebookTable(report, {
 *   incident: report.incidents[0]?.id ?? '',
 *   codebooks: ['acled', 'ucdp'],
 * });
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
  const spelled = spelledFor(report, script);
  const group = groupIn('codebookTable', spelled, of.incident);
  const members = new Set(group.claimIds);
  const compared = compareCodebooks(group, of.codebooks, {
    claims: spelled.claims.filter(({ id }) => members.has(id)),
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
  const table = drawGrid(
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

/** Writes the notes below the table, each wrapped to its width. */
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
