import type { TimelineStep } from '../../../report/timeline/timeline';
import type { Prose } from '../../sentences/prose';
import { element, written, type Svg } from '../drawing/element';
import { label } from '../drawing/label';
import type { Drawing } from '../drawing/options';
import type { Palette } from '../drawing/palette';
import { sidesOf } from '../drawing/sides';
import { wrapText } from '../drawing/wrap-text';

/** How many reasons of one step are told; the rest is counted. */
const REASONS = 3;

/** A step in words: what was known from then on, and what made it so. */
export interface RenderedStep {
  readonly step: TimelineStep;
  readonly sentence: Prose;
  readonly reasons: readonly Prose[];
}

/** The number of a step: round where nobody disagrees, square where somebody does. */
export function stepMark(
  number: Prose,
  { disagreements }: Pick<TimelineStep, 'disagreements'>,
  { x, y }: { readonly x: number; readonly y: number },
  drawing: Drawing,
): Svg[] {
  const { palette } = drawing;
  const paint = {
    fill: palette.paper,
    stroke: stateColour({ disagreements }, palette),
    'stroke-width': 1.6,
  };
  const shape =
    disagreements > 0
      ? element('rect', { x: x - 8, y: y - 8, width: 16, height: 16, ...paint })
      : element('circle', { cx: x, cy: y, r: 8.5, ...paint });
  return [
    shape,
    label(number, { x, y: y + 3.8, size: 10.5, fill: palette.text, at: 'middle' }, drawing),
  ];
}

/** The colour of a step: whether anybody disagrees. */
export function stateColour(
  { disagreements }: Pick<TimelineStep, 'disagreements'>,
  palette: Palette,
): string {
  return disagreements > 0 ? palette.disputed : palette.settled;
}

/** The steps as a numbered list. */
export function stepList(
  steps: readonly RenderedStep[],
  top: number,
  drawing: Drawing,
): { readonly svg: readonly Svg[]; readonly height: number } {
  const { start, end, forward } = sidesOf(drawing);
  const { palette, phrases } = drawing;
  const room = Math.abs(end - start) - 28;
  let y = top;
  const svg = steps.map(({ step, sentence, reasons }, at) => {
    const inner: Svg[] = [
      ...stepMark(
        phrases.pictureWords.tick(at + 1),
        step,
        { x: start + forward * 9, y: y + 9 },
        drawing,
      ),
    ];
    const lines = (text: Prose, size: number, fill: string): void => {
      for (const line of wrapText(text, room, 3, { size }).lines) {
        inner.push(label(line, { x: start + forward * 28, y: y + 13, size, fill }, drawing));
        y += size + 4;
      }
    };
    lines(sentence, 12.5, palette.text);
    for (const reason of reasons.slice(0, REASONS)) lines(reason, 11, palette.quiet);
    if (reasons.length > REASONS)
      lines(phrases.labels.more(reasons.length - REASONS), 11, palette.quiet);
    y += 8;
    return element('g', { class: 'step', 'data-step': step.day }, [
      element('title', {}, [written([sentence, ...reasons].join('\n') as Prose)]),
      ...inner,
    ]);
  });
  return { svg, height: y - top };
}
