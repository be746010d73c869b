import { dayFromIso } from '../../../calendar';
import { MisuseError } from '../../../issue/misuse';
import type { Report } from '../../../report/report';
import type { TimelineStep } from '../../../report/timeline/timeline';
import { lookupOf } from '../../sentences/lookup';
import { checkRendering } from '../../document/options';
import { join, say } from '../../sentences/prose';
import { spelledFor } from '../../sentences/spelling';
import { dayScale } from '../drawing/day-scale';
import { element } from '../drawing/element';
import { captionLines, framed } from '../drawing/frame';
import { label } from '../drawing/label';
import { interestLegend, legend, type LegendEntry } from '../drawing/legend';
import { numberScale } from '../drawing/number-scale';
import { drawingOf, type Drawing, type PictureOptions } from '../drawing/options';
import { measureIn } from '../drawing/measure-in';
import { MARGIN } from '../drawing/sides';
import { stateColour, stepList, stepMark, type RenderedStep } from './step-list';
import { arrowUp } from '../drawing/symbols';
import { textWidth } from '../drawing/text-width';
import { drawStep, ends, numbersOf, pointsOf, scales, type DatedStep } from './timeline-graph';

/** How many steps are told; the rest is counted, and drawn all the same. */
const STEPS = 30;

/** How high the graph is. */
const HIGH = 210;

/**
 * What was known when, as a picture: the range of one measure from day to day, in true distances,
 * each change numbered and told below with the claims that made it. A figure that came in stands
 * where it was said. Where somebody disagrees the number of the step is square. Time and numbers
 * run from left to right and upwards in both languages.
 *
 * @param steps - as `timeline` returns them
 * @param report - the report of all the claims, where the words of figures and names are found
 * @param of - the incident and the label of the row that the timeline is of
 * @param options - language, width, theme, and what ids begin with
 * @returns an SVG document that needs nothing from elsewhere and can stand inside a page
 * @throws a `MisuseError` for anything but a report, an incident or row it does not have, no steps,
 *   and for unknown options
 *
 * @example
 * ```ts
 * import { reconcileClaims, timeline } from 'casualty-claims';
 * import { timelinePlot } from 'casualty-claims/render';
 *
 * const claim = { outcome: 'killed', source: 'SOHR', place: 'Aleppo', date: '2014-01-08', kind: 'battle' } as const;
 * const claims = [
 *   { ...claim, id: 'first', figure: 10, reportedOn: '2014-01-08' },
 *   { ...claim, id: 'later', figure: 42, reportedOn: '2014-01-09' },
 * ];
 * const report = reconcileClaims(claims);
 * const of = { incident: report.incidents[0]?.id ?? '', measure: 'killed' };
 * const svg = timelinePlot(timeline(claims, of.incident, of.measure), report, of);
 * svg.includes('9 January 2014: 42 killed (one voice).'); // => true
 * ```
 */
export function timelinePlot(
  steps: readonly TimelineStep[],
  report: Report,
  of: { readonly incident: string; readonly measure: string },
  options: PictureOptions = {},
): string {
  checkRendering('timelinePlot', report, {});
  const drawing = drawingOf('timelinePlot', [of.incident, of.measure], options);
  const { phrases, palette } = drawing;
  const told = spelledFor(report, drawing.script);
  const { group, row } = measureIn('timelinePlot', told, of);
  const dated = datedSteps(steps);
  const lookup = lookupOf(told);
  const list = dated.map(({ step }): RenderedStep => ({
    step,
    sentence: phrases.stepSentence(step, row.measure, lookup),
    reasons: step.because.map((reason) => phrases.reasonSentence(reason, lookup)),
  }));
  const caption = {
    title: say`${phrases.labels.timeline}: ${phrases.measureTitle(row.measure)}`,
    subtitle: phrases.incidentTitle(group),
    description: list.slice(0, STEPS).map(({ sentence, reasons }) => join([sentence, ...reasons])),
  };
  const head = captionLines(caption, drawing);
  const isRightToLeft = drawing.script === 'Arabic';
  const top = head.height + 34;
  const bottom = top + HIGH;
  const counts = numberScale(
    dated.flatMap(({ step }) => [...ends(step), ...pointsOf(step).map(({ at }) => at)]),
    [bottom, top],
    { mostTicks: 6 },
  );
  const numbers =
    Math.max(...counts.ticks.map((count) => textWidth(phrases.pictureWords.tick(count), 11))) + 14;
  const [left, right] = isRightToLeft
    ? [MARGIN + 8, drawing.width - MARGIN - numbers]
    : [MARGIN + numbers, drawing.width - MARGIN - 8];
  const days = dayScale(
    dated.map(({ day }) => day),
    [left, right],
    Math.floor((right - left) / 115),
  );
  const below = legend(
    legendOf(
      dated.map(({ step }) => step),
      drawing,
    ),
    bottom + 26,
    drawing,
  );
  const listTop = bottom + 26 + below.height + 8;
  const items = stepList(list.slice(0, STEPS), listTop, drawing);
  const rest =
    list.length <= STEPS
      ? []
      : [
          label(
            phrases.labels.more(list.length - STEPS),
            {
              x: isRightToLeft ? drawing.width - MARGIN : MARGIN,
              y: listTop + items.height + 10,
              size: 12,
              fill: palette.quiet,
            },
            drawing,
          ),
        ];
  const content = [
    ...head.svg,
    element('g', { 'aria-hidden': 'true' }, [
      ...scales(days, counts, { left, right, bottom }, drawing),
      ...dated.flatMap((one, at) =>
        drawStep(one, dated[at + 1], { days, counts, right, top, bottom }, drawing),
      ),
      ...numbersOf(dated.slice(0, STEPS), days, { left, right, top }, drawing),
      ...below.svg,
    ]),
    ...items.svg,
    ...rest,
  ];
  return framed(caption, listTop + items.height + rest.length * 18 + MARGIN - 6, content, drawing);
}

function datedSteps(steps: unknown): DatedStep[] {
  if (!Array.isArray(steps) || steps.length === 0)
    throw new MisuseError(
      'not-a-timeline',
      'timelinePlot: the first argument must be the steps that timeline returns, at least one',
    );
  return (steps as readonly TimelineStep[]).map((step) => {
    const day = dayFromIso(step.day);
    if (day === null)
      throw new MisuseError(
        'not-a-timeline',
        `timelinePlot: ${JSON.stringify(step.day)} is not a day; the first argument must be the steps that timeline returns`,
      );
    return { day, step };
  });
}

function legendOf(steps: readonly TimelineStep[], drawing: Drawing): LegendEntry[] {
  const { palette, phrases } = drawing;
  const words = phrases.pictureWords;
  const band = (disagreements: number): LegendEntry => ({
    draw: ({ x, y }) => [
      element('rect', {
        x: x - 15,
        y: y - 6,
        width: 30,
        height: 12,
        fill: stateColour({ disagreements }, palette),
        'fill-opacity': 0.16,
      }),
      ...stepMark(say``, { disagreements }, { x, y }, drawing),
    ],
    words: disagreements > 0 ? words.stepDisputed : words.stepUndisputed,
  });
  return [
    ...interestLegend(
      steps.flatMap((step) => pointsOf(step).map(({ interest }) => interest)),
      drawing,
    ),
    ...(steps.some(({ disagreements }) => disagreements === 0) ? [band(0)] : []),
    ...(steps.some(({ disagreements }) => disagreements > 0) ? [band(1)] : []),
    ...(steps.some(({ openAbove, range }) => openAbove || range?.upper === null)
      ? [
          {
            draw: ({ x, y }: { x: number; y: number }) =>
              arrowUp({ x, from: y + 8, to: y - 8, stroke: palette.text }),
            words: words.orMoreUp,
          },
        ]
      : []),
  ];
}
