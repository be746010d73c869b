import { match } from 'ts-pattern';
import type { MeasureReport } from '../../../reconcile/model/types';
import { element, type Svg } from '../drawing/element';
import { followingFrom } from './following';
import { interestLegend, type LegendEntry } from '../drawing/legend';
import { drawImplied, drawMark, type Ground } from '../drawing/marks';
import type { Drawing } from '../drawing/options';
import { INTERESTS } from '../drawing/palette';
import type { Mark, Position } from '../drawing/positions';
import type { SymbolPosition } from '../drawing/symbols';

/** What of a plot needs to be explained: nothing that does not occur in it. */
export function disputeLegend(
  row: MeasureReport,
  positions: readonly Position[],
  best: { readonly support: number; readonly of: number } | null,
  drawing: Drawing,
): LegendEntry[] {
  const { phrases, palette, prefix } = drawing;
  const words = phrases.pictureWords;
  const interest =
    INTERESTS.find((one) => positions.some((position) => position.interests.includes(one))) ??
    'third';
  // A scale of its own, on which a count is a pixel.
  const ground = (x: number): Ground => ({
    scale: { at: (count) => x + count },
    right: x + 12,
    palette,
    prefix,
  });
  const sample =
    (mark: Mark) =>
    ({ x, y }: SymbolPosition): Svg[] =>
      drawMark(mark, y, interest, ground(x));
  const kinds = new Set(positions.map(({ mark }) => mark.kind));
  const band =
    (fill: string) =>
    ({ x, y }: SymbolPosition): Svg[] => [
      element('rect', { x: x - 10, y: y - 6, width: 20, height: 12, fill }),
    ];
  return [
    ...interestLegend(
      positions.flatMap((position) => position.interests),
      drawing,
    ),
    ...SAMPLES.flatMap((mark): LegendEntry[] =>
      kinds.has(mark.kind) ? [{ draw: sample(mark), words: markWords(mark, drawing) }] : [],
    ),
    ...(positions.every(({ accounts }) => followingFrom(accounts, row, phrases).length === 0)
      ? []
      : [
          {
            draw: ({ x, y }: SymbolPosition) =>
              drawImplied({ lower: 0, upper: 20 }, y, ground(x - 10)),
            words: words.impliedBounds,
          },
        ]),
    ...(positions.length < 2 ? [] : [{ draw: band(palette.range), words: words.range }]),
    ...(best === null
      ? []
      : [{ draw: band(palette.best), words: words.bestSupported(best.support, best.of) }]),
  ];
}

/** The marks that do not explain themselves, as they look in a legend. */
const SAMPLES: readonly Mark[] = [
  { kind: 'or-more', from: -10, usual: 0 },
  { kind: 'or-fewer', to: 10, usual: 5 },
  { kind: 'about', at: 0, from: -10, to: 10 },
  { kind: 'fading', from: -11, to: 11, isOpen: false },
  { kind: 'bar', from: -10, to: 10, best: null, isOpen: false },
  { kind: 'no-number' },
];

function markWords(mark: Mark, { phrases: { pictureWords } }: Drawing): LegendEntry['words'] {
  return match(mark.kind)
    .returnType<LegendEntry['words']>()
    .with('dot', () => pictureWords.figureStated)
    .with('bar', () => pictureWords.fromTo)
    .with('about', () => pictureWords.about)
    .with('fading', () => pictureWords.inWords)
    .with('or-more', () => pictureWords.orMore)
    .with('or-fewer', () => pictureWords.orFewer)
    .with('no-number', () => pictureWords.noNumber)
    .exhaustive();
}
