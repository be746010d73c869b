import { MisuseError } from '../../../issue/misuse';
import type { Unit } from '../../../claim/claim';
import { OUTCOMES } from '../../../claim/outcome';
import type { MeasureFacets } from '../../../reconcile/model/types';
import type { Rollup } from '../../../report/rollup/rollup-types';
import type { Prose } from '../../sentences/prose';
import { bucketRows } from './bucket-rows';
import type { Svg } from '../drawing/element';
import { captionLines, framed, type Caption } from '../drawing/frame';
import { label } from '../drawing/label';
import { legend } from '../drawing/legend';
import { monthColumns } from './month-columns';
import { windowOf } from '../drawing/months';
import { drawingOf, type Drawing, type PictureOptions } from '../drawing/options';
import { MARGIN, sidesOf } from '../drawing/sides';
import { tollLegend, type Placed } from './toll-bars';
import { wrapText } from '../drawing/wrap-text';

/**
 * How many buckets are rows at most, and how many are told to those who do not see them; the rest
 * is counted.
 */
const [ROWS, TOLD] = [60, 400];

/**
 * What the incidents of a report come to, month by month, as ranges and never as one number: what
 * nobody goes below, the part of it that is disputed apart, and how much may be added. Months stand
 * as columns in their true order, empty ones too; places, sides and keys of your own stand as rows.
 * What has no bucket is told below.
 *
 * @param rolled - as `rollup` returns it
 * @param of - which total: an outcome, and a unit where it is not persons
 * @param options - language, width, theme, and what ids begin with
 * @returns an SVG document that needs nothing from elsewhere and can stand inside a page
 * @throws a `MisuseError` for anything but a rollup, and for unknown options
 *
 * @example
 * ```ts
 * import { reconcileClaims, rollup } from 'casualty-claims';
 * import { corpusOverview } from 'casualty-claims/render';
 *
 * const report = reconcileClaims([
 *   { figure: 42, outcome: 'killed', date: '2016-10-31', place: 'Aleppo', source: 'SOHR' },
 *   { figure: 'at least 3', outcome: 'killed', date: '2016-12-02', place: 'Hama', source: 'SOHR' },
 * ]);
 * const svg = corpusOverview(rollup(report, 'month'), { outcome: 'dead' });
 * svg.includes('December 2016: 3 or more (one incident).'); // => true
 * ```
 */
export function corpusOverview(
  rolled: Rollup,
  of: { readonly outcome: string; readonly unit?: Unit },
  options: PictureOptions = {},
): string {
  checkRollup(rolled);
  const { outcome, unit = 'person' } = of;
  const placed = rolled.buckets.flatMap((bucket): Placed[] => {
    const total = bucket.totals.find((one) => one.outcome === outcome && one.unit === unit);
    return total === undefined ? [] : [{ bucket, total }];
  });
  const drawing = drawingOf(
    'corpusOverview',
    [outcome, unit, ...placed.map(({ bucket: { key } }) => ('name' in key ? key.name : key.kind))],
    options,
  );
  const measure = measureOf(outcome, unit);
  const words = drawing.phrases.pictureWords;
  const shown = placed.filter(isNamed);
  const isMonths = shown.some(({ bucket: { key } }) => key.kind === 'month');
  const sentences = new Map(
    placed.map((one) => [one, words.bucketSentence(nameOf(one, drawing), one.total)]),
  );
  const told = [...sentences.values()];
  const notes = [
    ...placed.filter((one) => !isNamed(one)).flatMap((one) => sentences.get(one) ?? []),
    ...(!isMonths && shown.length > ROWS ? [drawing.phrases.labels.more(shown.length - ROWS)] : []),
    ...(shown.length === 0 ? [words.nothingCounted] : []),
    ...words.rollupNotes(rolled),
  ];
  const caption: Caption = {
    title: words.overviewTitle(drawing.phrases.measureTitle(measure)),
    subtitle: words.overviewNote,
    description: [...told.slice(0, TOLD), ...words.rollupNotes(rolled)],
  };
  const head = captionLines(caption, drawing);
  const top = head.height + 12;
  const graph =
    shown.length === 0
      ? { svg: [], height: 0 }
      : isMonths
        ? monthColumns(shown, sentences, top, drawing)
        : bucketRows(shown.slice(0, ROWS), sentences, top, drawing);
  const below = legend(tollLegend(shown, drawing), top + graph.height + 6, drawing);
  const lines = noteLines(notes, top + graph.height + 6 + below.height, drawing);
  return framed(
    caption,
    top + graph.height + 6 + below.height + lines.height + MARGIN,
    [...head.svg, ...graph.svg, ...below.svg, ...lines.svg],
    drawing,
  );
}

function isNamed({ bucket: { key } }: Placed): boolean {
  return 'name' in key;
}

function nameOf({ bucket: { key } }: Placed, { phrases }: Drawing): Prose {
  if (key.kind === 'spanning') return phrases.pictureWords.spanning;
  if (key.kind === 'unknown') return phrases.pictureWords.unknownBucket;
  if (key.kind !== 'month') return phrases.nameOf(key.name);
  return phrases.dateWords(windowOf(key.name));
}

function checkRollup(rolled: unknown): void {
  if (
    typeof rolled !== 'object' ||
    rolled === null ||
    !Array.isArray((rolled as Partial<Rollup>).buckets)
  )
    throw new MisuseError(
      'not-a-rollup',
      'corpusOverview: the first argument must be what rollup returns',
    );
}

/** The outcome and unit of a total as a measure: alternatives are joined by "or" there. */
function measureOf(outcome: string, unit: Unit): MeasureFacets {
  const [first = 'dead', ...more] = outcome.split(' or ').map((word) => {
    const known = OUTCOMES.find((one) => one === word);
    if (known === undefined)
      throw new MisuseError(
        'unknown-outcome',
        `corpusOverview: ${JSON.stringify(word)} is not an outcome; the outcomes are ${OUTCOMES.join(', ')}`,
      );
    return known;
  });
  return { outcome: more.length === 0 ? first : { anyOf: [first, ...more] }, unit };
}

function noteLines(
  notes: readonly Prose[],
  top: number,
  drawing: Drawing,
): { readonly svg: readonly Svg[]; readonly height: number } {
  const { start, end } = sidesOf(drawing);
  let y = top;
  const svg = notes.flatMap((note) =>
    wrapText(note, Math.abs(end - start), 3, { size: 11 }).lines.map((line) =>
      label(line, { x: start, y: (y += 15), size: 11, fill: drawing.palette.quiet }, drawing),
    ),
  );
  return { svg, height: y - top };
}
