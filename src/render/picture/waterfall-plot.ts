import { scaleLinear } from 'd3-scale';
import { MisuseError } from '../../issue/misuse';
import type { Link, ScoredPair } from '../../linkage';
import type { Report } from '../../report/report';
import { lookupOf } from '../sentences/lookup';
import { checkRendering } from '../document/options';
import type { Prose } from '../sentences/prose';
import { spelledFor } from '../sentences/spelling';
import { element, written, type Svg } from './drawing/element';
import { captionLines, framed, type Caption } from './drawing/frame';
import { label } from './drawing/label';
import { drawingOf, type Drawing, type PictureOptions } from './drawing/options';
import { columnsOf, MARGIN } from './drawing/sides';
import { textWidth } from './drawing/text-width';
import { wrapText } from './drawing/wrap-text';

/** How high a bar is, and how far apart lines of words are. */
const [BAR, LEADING] = [12, 15];

/**
 * Why two claims are held to be about one incident, or about two: where one begins before anything
 * is compared, what each comparison adds or takes away, and what it comes to. Above zero more
 * speaks for one incident than against it. What was not observed speaks neither way and is named
 * below.
 *
 * @param pair - a link of an incident, a near miss, or what `explainPair` returns
 * @param report - the report of the same claims, where their words are found
 * @param options - language, width, theme, and what ids begin with
 * @returns an SVG document that needs nothing from elsewhere and can stand inside a page
 * @throws a `MisuseError` for anything but a pair and a report, and for unknown options
 *
 * @example
 * ```ts
 * import { reconcileClaims } from 'casualty-claims';
 * import { waterfallPlot } from 'casualty-claims/render';
 *
 * const report = reconcileClaims([
 *   { id: 'a', figure: 3, outcome: 'killed', date: '2016-11-30', place: 'Idlib', source: 'SOHR' },
 *   { id: 'b', figure: 4, outcome: 'killed', date: '2016-12-01', place: 'Idlib', source: 'SANA' },
 * ]);
 * const [link] = report.incidents[0]?.links ?? [];
 * link === undefined ? false : waterfallPlot(link, report).includes('When: one day apart'); // => true
 * ```
 */
export function waterfallPlot(
  pair: Link | ScoredPair,
  report: Report,
  options: PictureOptions = {},
): string {
  checkRendering('waterfallPlot', report, {});
  checkPair(pair);
  const drawing = drawingOf('waterfallPlot', [pair.a, pair.b], options);
  const { phrases } = drawing;
  const words = phrases.pictureWords;
  const lookup = lookupOf(spelledFor(report, drawing.script));
  const both = words.bothClaims(
    phrases.claimWords(pair.a, lookup),
    phrases.claimWords(pair.b, lookup),
  );
  const caption = (description: readonly Prose[]): Caption => ({
    title: words.forAndAgainst,
    subtitle: both,
    description,
  });
  if (!('findings' in pair)) {
    const reason = phrases.mustLinkWords(pair.reason);
    const head = captionLines(caption([reason]), drawing);
    const line = label(
      reason,
      {
        x: columnsOf(drawing, 1).words.start,
        y: head.height + 14,
        size: 13,
        fill: drawing.palette.text,
      },
      drawing,
    );
    return framed(caption([reason]), head.height + 24 + MARGIN, [...head.svg, line], drawing);
  }
  const steps = stepsOf(pair, drawing);
  const unseen = pair.findings
    .filter(({ level }) => level === 'not-observed')
    .map(({ comparison, level }) => phrases.findingWords({ comparison, level }));
  const told = caption([
    ...steps.map(({ words: step, by, to }, at) =>
      at === steps.length - 1
        ? words.comesTo(step, signed(to, drawing))
        : words.weighs(step, signed(by, drawing)),
    ),
    ...(unseen.length === 0 ? [] : [words.notObserved(unseen)]),
  ]);
  const head = captionLines(told, drawing);
  return framed(told, ...drawn(steps, unseen, head, drawing), drawing);
}

interface Step {
  readonly words: Prose;
  readonly from: number;
  readonly to: number;
  readonly by: number;
  readonly kind: 'prior' | 'finding' | 'sum';
}

function stepsOf({ prior, findings, weight }: ScoredPair, { phrases }: Drawing): Step[] {
  const words = phrases.pictureWords;
  let sum = prior;
  const found = findings
    .filter(({ level }) => level !== 'not-observed')
    .map((finding): Step => {
      const from = sum;
      sum += finding.weight;
      return {
        words: phrases.findingWords(finding),
        from,
        to: sum,
        by: finding.weight,
        kind: 'finding',
      };
    });
  return [
    { words: words.prior, from: 0, to: prior, by: prior, kind: 'prior' },
    ...found,
    { words: words.sum, from: 0, to: weight, by: weight, kind: 'sum' },
  ];
}

function drawn(
  steps: readonly Step[],
  unseen: readonly Prose[],
  head: ReturnType<typeof captionLines>,
  drawing: Drawing,
): [number, readonly Svg[]] {
  const { phrases, palette } = drawing;
  const columns = columnsOf(drawing, 0.42);
  const { left, right } = columns.marks;
  const all = steps.flatMap(({ from, to }) => [from, to]);
  const scale = scaleLinear()
    .domain([Math.min(0, ...all), Math.max(0, ...all, 1)])
    .range([left + 34, right - 20]);
  const ticks = scale.ticks(Math.max(2, Math.floor((right - left) / 80))).filter(Number.isInteger);
  const top = head.height + 6;
  let y = top + 4;
  const rows = steps.map(({ words, from, to, by, kind }, at) => {
    const { lines } = wrapText(words, columns.words.width, 2, { size: 12, isBold: kind === 'sum' });
    const middle = y + 8;
    const [start, end] = [Math.min(scale(from), scale(to)), Math.max(scale(from), scale(to))];
    const fill = by >= 0 ? palette.settled : palette.disputed;
    const value = signed(by, drawing);
    const next = steps[at + 1];
    // What speaks against is hollow, so that grey tells it from what speaks for.
    const paint = by >= 0 ? { fill } : { fill: palette.paper, stroke: fill, 'stroke-width': 2 };
    const inner = [
      element('title', {}, [written(phrases.pictureWords.weighs(words, value))]),
      ...lines.map((line, nth) =>
        label(
          line,
          {
            x: columns.words.start,
            y: y + 12 + nth * LEADING,
            size: 12,
            fill: palette.text,
            isBold: kind === 'sum',
          },
          drawing,
        ),
      ),
      element('rect', {
        x: start,
        y: middle - BAR / 2,
        width: Math.max(1.5, end - start),
        height: BAR,
        ...paint,
      }),
      // Beside the bar, where its sum does not run on.
      label(
        value,
        {
          x: by >= 0 ? end + 5 : start - 5,
          y: middle + 4,
          size: 11,
          fill: palette.text,
          isBold: kind === 'sum',
          at: by >= 0 ? 'left' : 'right',
        },
        drawing,
      ),
    ];
    const height = Math.max(lines.length * LEADING, BAR) + 7;
    if (next !== undefined && next.kind !== 'sum')
      inner.push(
        element('line', {
          x1: scale(to),
          x2: scale(to),
          y1: middle + BAR / 2,
          y2: y + height + 8 - BAR / 2,
          stroke: palette.axis,
          'stroke-width': 0.8,
        }),
      );
    y += height;
    return element('g', { class: 'step' }, inner);
  });
  const bottom = y + 2;
  const axis = ticks.flatMap((tick) => [
    element('line', {
      x1: scale(tick),
      x2: scale(tick),
      y1: top,
      y2: bottom,
      stroke: tick === 0 ? palette.axis : palette.grid,
      'stroke-width': 1,
    }),
  ]);
  const numbers = ticks.map((tick) =>
    label(
      signed(tick, drawing, 0),
      { x: scale(tick), y: bottom + 15, size: 11, fill: palette.quiet, at: 'middle' },
      drawing,
    ),
  );
  const sides = [
    label(
      phrases.pictureWords.speaksAgainst,
      { x: scale(0) - 8, y: bottom + 31, size: 11, fill: palette.quiet, at: 'right' },
      drawing,
    ),
    label(
      phrases.pictureWords.speaksFor,
      { x: scale(0) + 8, y: bottom + 31, size: 11, fill: palette.quiet, at: 'left' },
      drawing,
    ),
  ];
  const roomLeft = scale(0) - 8 - textWidth(phrases.pictureWords.speaksAgainst, 11) > MARGIN;
  const note =
    unseen.length === 0
      ? []
      : wrapText(phrases.pictureWords.notObserved(unseen), drawing.width - 2 * MARGIN, 3, {
          size: 11,
        }).lines;
  const notes = note.map((line, at) =>
    label(
      line,
      { x: columns.words.start, y: bottom + 52 + at * LEADING, size: 11, fill: palette.quiet },
      drawing,
    ),
  );
  return [
    bottom + 40 + note.length * LEADING + MARGIN - 4,
    [...head.svg, ...axis, ...rows, ...numbers, ...(roomLeft ? sides : sides.slice(1)), ...notes],
  ];
}

/** "+2.3", "−0.4", "0". */
function signed(value: number, { phrases }: Drawing, digits = 1): Prose {
  const text = Math.abs(value).toFixed(digits);
  return phrases.pictureWords.signed(
    (Number(text) === 0 ? '0' : value > 0 ? `+${text}` : `−${text}`) as Prose,
  );
}

function checkPair(pair: unknown): void {
  const { a, b, findings, reason } = (
    typeof pair === 'object' && pair !== null ? pair : {}
  ) as Partial<Record<string, unknown>>;
  if (
    typeof a !== 'string' ||
    typeof b !== 'string' ||
    !(Array.isArray(findings) || typeof reason === 'string')
  ) {
    throw new MisuseError(
      'not-a-pair',
      'waterfallPlot: the first argument must be a link of an incident, a near miss, or what explainPair returns',
    );
  }
}
