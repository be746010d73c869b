import { isNumberless } from '../../../figure';
import { bestSupported, type Stretch } from '../../../interval/coverage';
import type {
  MeasureReport,
  PositionPair,
  ReconciledIncident,
} from '../../../reconcile/model/types';
import type { Report } from '../../../report/report';
import { lookupOf, type Lookup } from '../../sentences/lookup';
import { checkRendering } from '../../document/options';
import type { Prose } from '../../sentences/prose';
import { spelledFor } from '../../sentences/spelling';
import { numberAxis } from '../drawing/axis';
import { disputeLegend } from './dispute-legend';
import { element, type Svg } from '../drawing/element';
import { captionLines, framed, type Caption } from '../drawing/frame';
import { followingFrom } from './following';
import { gapLine } from './gap-line';
import { label } from '../drawing/label';
import { legend } from '../drawing/legend';
import type { Ground } from '../drawing/marks';
import { numberScale } from '../drawing/number-scale';
import { drawingOf, type Drawing, type PictureOptions } from '../drawing/options';
import { positionRow } from './position-row';
import { countsOf, positionsOf, type Position } from '../drawing/positions';
import { measureIn } from '../drawing/measure-in';
import { columnsOf, MARGIN, sidesOf } from '../drawing/sides';
import { fades } from '../drawing/symbols';
import { wrapText } from '../drawing/wrap-text';

/**
 * How many positions are drawn, and how many sentences of disagreement are told; the rest is
 * counted.
 */
const [POSITIONS, SENTENCES] = [40, 10];

/** How far apart rows are. */
const BETWEEN = 13;

/**
 * The shape of a dispute: one measure of an incident as a picture, one row for each position. A
 * number that was said is a dot, bounds are a bar, a word fades at its ends, what is open is an
 * arrow; behind them stand the range and the counts that most voices allow. What follows from
 * figures and was not said is hollow. Colour and shape tell whose interest a figure serves.
 *
 * Numbers run from left to right in both languages; in Arabic all else is mirrored.
 *
 * @param report - as `reconcileClaims` returns it, or read back from JSON
 * @param of - the incident or summary, and the label of its row
 * @param options - language, width, theme, and what ids begin with
 * @returns an SVG document that needs nothing from elsewhere and can stand inside a page
 * @throws a `MisuseError` for anything but a report, an incident or row it does not have, and for
 *   unknown options
 *
 * @example
 * ```ts
 * import { reconcileClaims } from 'casualty-claims';
 * import { disputePlot } from 'casualty-claims/render';
 *
 * const claim = { date: '2014-01-08', place: 'Qadi Askar', kind: 'execution' } as const;
 * const report = reconcileClaims([
 *   { ...claim, id: 'a', figure: 42, outcome: 'bodies found', source: 'Syrian Observatory' },
 *   { ...claim, id: 'b', figure: 70, outcome: 'executed', source: 'activists' },
 * ]);
 * const svg = disputePlot(report, { incident: report.incidents[0]?.id ?? '', measure: 'dead' });
 * svg.includes('>Dead: 42 to 70</title>'); // => true
 * svg.includes('data-claims="[&quot;b&quot;]"'); // => true
 * ```
 */
export function disputePlot(
  report: Report,
  of: { readonly incident: string; readonly measure: string },
  options: PictureOptions = {},
): string {
  checkRendering('disputePlot', report, {});
  const drawing = drawingOf('disputePlot', [of.incident, of.measure], options);
  const told = spelledFor(report, drawing.script);
  const { group, row } = measureIn('disputePlot', told, of);
  const lookup = lookupOf(told);
  const caption = captionOf(group, row, lookup, drawing);
  const head = captionLines(caption, drawing);
  const columns = columnsOf(drawing, drawing.width < 480 ? 0.44 : 0.4);
  const all = positionsOf(row);
  const positions = all.slice(0, POSITIONS);
  const best = bestOf(row);
  const scale = numberScale(countsOn(row, positions, best?.stretches ?? [], drawing), [
    columns.marks.left,
    columns.marks.right,
  ]);
  const ground: Ground = {
    scale,
    right: columns.marks.right + 16,
    palette: drawing.palette,
    prefix: drawing.prefix,
  };

  const top = head.height + 6;
  let y = top + 6;
  const rows = positions.map((position) => {
    const { svg, height } = positionRow(position, y, { row, lookup, columns, ground, drawing });
    y += height + BETWEEN;
    return svg;
  });
  const more =
    all.length <= POSITIONS
      ? []
      : [
          label(
            drawing.phrases.labels.more(all.length - POSITIONS),
            { x: columns.words.start, y: y + 8, size: 12, fill: drawing.palette.quiet },
            drawing,
          ),
        ];
  y += more.length * 18;
  const gap = gapLine(row, y, { scale, columns, drawing });
  const bottom = y + gap.height;
  const axis = numberAxis(scale, top, bottom, drawing);
  const note = scale.isLogarithmic
    ? [
        label(
          drawing.phrases.pictureWords.logarithmic,
          {
            x: columns.marks.right,
            y: bottom + 31,
            size: 11,
            fill: drawing.palette.quiet,
            at: 'right',
          },
          drawing,
        ),
      ]
    : [];
  const legendTop = bottom + 28 + note.length * 14;
  const below = legend(disputeLegend(row, positions, best, drawing), legendTop, drawing);
  const why = whyLines(
    row,
    (pair) => drawing.phrases.pairWords(pair, row, lookup),
    legendTop + below.height,
    drawing,
  );
  const content = [
    element(
      'defs',
      {},
      fades(drawing.prefix, drawing.palette, [
        ...new Set(positions.flatMap(({ interests }) => interests)),
      ]),
    ),
    ...head.svg,
    element('g', { 'aria-hidden': 'true' }, [
      ...behind(row, best?.stretches ?? [], [top, bottom], ground),
      ...axis.grid,
    ]),
    ...rows,
    ...more,
    ...gap.svg,
    element('g', { 'aria-hidden': 'true' }, [...axis.numbers, ...note, ...below.svg]),
    ...why.svg,
  ];
  return framed(caption, legendTop + below.height + why.height + MARGIN, content, drawing);
}

/**
 * Why the two that disagree most do so: the picture shows how far apart they are, and cannot show
 * that.
 */
function whyLines(
  { disagreements: [widest] }: MeasureReport,
  pairWords: (pair: PositionPair) => Prose,
  top: number,
  drawing: Drawing,
): { readonly svg: readonly Svg[]; readonly height: number } {
  if (widest === undefined) return { svg: [], height: 0 };
  const { start, end } = sidesOf(drawing);
  const { lines } = wrapText(pairWords(widest), Math.abs(end - start), 5, { size: 12 });
  return {
    svg: lines.map((line, at) =>
      label(
        line,
        { x: start, y: top + 22 + at * 16, size: 12, fill: drawing.palette.text },
        drawing,
      ),
    ),
    height: 10 + lines.length * 16,
  };
}

function captionOf(
  group: ReconciledIncident,
  row: MeasureReport,
  lookup: Lookup,
  { phrases }: Drawing,
): Caption {
  const { disagreements, omitted } = row;
  const untold = Math.max(0, disagreements.length - SENTENCES) + omitted;
  const who: Prose[] = row.accounts
    .slice(0, POSITIONS)
    .map((account) => phrases.accountWords(account, row, lookup));
  return {
    title: phrases.rowTitle(row, lookup),
    subtitle: phrases.incidentTitle(group),
    description: [
      ...who,
      ...(row.accounts.length > POSITIONS
        ? [phrases.labels.more(row.accounts.length - POSITIONS)]
        : []),
      ...phrases.conventionWords(row),
      ...disagreements.slice(0, SENTENCES).map((pair) => phrases.pairWords(pair, row, lookup)),
      ...(untold > 0 ? [phrases.labels.more(untold)] : []),
    ],
  };
}

/** The counts that the most voices allow, where at least two do. */
function bestOf({ coverage, accounts }: MeasureReport): {
  readonly stretches: readonly Stretch[];
  readonly support: number;
  readonly of: number;
} | null {
  const stretches = bestSupported(coverage);
  const support = stretches[0]?.support ?? 0;
  const of = new Set(
    accounts.filter(({ figure }) => !isNumberless(figure)).map(({ lineage }) => lineage),
  ).size;
  return support < 2 ? null : { stretches, support, of };
}

/** All that must have its place on the scale. */
function countsOn(
  row: MeasureReport,
  positions: readonly Position[],
  stretches: readonly Stretch[],
  { phrases }: Drawing,
): number[] {
  const following = positions.flatMap(({ accounts }) => followingFrom(accounts, row, phrases));
  const ends = [
    row.range,
    ...following.map(({ bounds }) => bounds),
    ...stretches.map((stretch) => stretch.range),
  ];
  return [
    ...positions.flatMap(({ mark }) => countsOf(mark)),
    ...ends.flatMap(({ lower, upper }) => (upper === null ? [lower] : [lower, upper])),
  ];
}

/** The range, and on it what most voices allow. */
function behind(
  { range, accounts }: MeasureReport,
  stretches: readonly Stretch[],
  [top, bottom]: readonly [number, number],
  { scale, right, palette }: Ground,
): Svg[] {
  const band = (lower: number, upper: number | null, fill: string): Svg => {
    const [from, to] = [scale.at(lower), upper === null ? right : scale.at(upper)];
    const missing = Math.max(0, 4 - (to - from)) / 2;
    return element('rect', {
      x: from - missing,
      y: top,
      width: to - from + 2 * missing,
      height: bottom - top,
      fill,
    });
  };
  return [
    ...(accounts.length < 2 ? [] : [band(range.lower, range.upper, palette.range)]),
    ...stretches.map((stretch) => band(stretch.range.lower, stretch.range.upper, palette.best)),
  ];
}
