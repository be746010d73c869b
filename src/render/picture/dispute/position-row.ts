import { canonicalJson } from '../../../claim/content-id';
import type { MeasureReport } from '../../../reconcile/model/types';
import type { Lookup } from '../../sentences/lookup';
import { join, type Prose } from '../../sentences/prose';
import { element, written, type Svg } from '../drawing/element';
import { followingFrom } from './following';
import { fullNames } from '../drawing/full-names';
import { label } from '../drawing/label';
import { drawImplied, drawMark, type Ground } from '../drawing/marks';
import type { Drawing } from '../drawing/options';
import type { Position } from '../drawing/positions';
import { sidesOf, type Columns } from '../drawing/sides';
import { symbol } from '../drawing/symbols';
import { wrapText } from '../drawing/wrap-text';

/** How many voices of one position are named, and on how many lines. */
const [VOICES, LINES] = [3, 2];

/** How many voices of one position are told in the title of its mark. */
const TITLED = 40;

/** Sizes of the three sorts of lines, and how far apart they are. */
const [FIGURE, VOICE, SMALL, LEADING] = [13, 12, 11, 16] as const;

/** How much lower the marks of a second interest stand. */
const BELOW = 12;

/** What a row of positions is drawn from. */
export interface RowContext {
  readonly row: MeasureReport;
  readonly lookup: Lookup;
  readonly columns: Columns;
  readonly ground: Ground;
  readonly drawing: Drawing;
}

/**
 * One position: its figure as it was said, its voices, its mark, and below it what follows from it
 * though nobody said it.
 */
export function positionRow(
  { accounts, interests, mark }: Position,
  top: number,
  { row, lookup, columns, ground, drawing }: RowContext,
): { readonly svg: Svg; readonly height: number } {
  const { phrases, palette } = drawing;
  const { words } = columns;
  const { forward } = sidesOf(drawing);
  const inner: Svg[] = [];
  let y = top + FIGURE;
  const lines = (
    text: Prose,
    most: number,
    style: {
      readonly size: number;
      readonly fill: string;
      readonly isBold?: boolean;
      readonly indent: number;
    },
  ): void => {
    for (const line of wrapText(text, words.width - style.indent, most, style).lines) {
      inner.push(label(line, { ...style, x: words.start + forward * style.indent, y }, drawing));
      y += LEADING;
    }
  };
  const markY = y - 4.5;
  const figures = [
    ...new Set(accounts.map((account) => phrases.accountFigure(account, row, lookup))),
  ];
  lines(phrases.pictureWords.either(figures), LINES + 1, {
    size: FIGURE,
    fill: palette.text,
    isBold: true,
    indent: 0,
  });
  for (const account of accounts.slice(0, VOICES)) {
    inner.push(symbol(account.interest, { x: words.start + forward * 5, y: y - 4 }, palette, 0.8));
    lines(phrases.voiceWords(account), LINES, { size: VOICE, fill: palette.text, indent: 15 });
  }
  if (accounts.length > VOICES)
    lines(phrases.pictureWords.moreVoices(accounts.length - VOICES), 1, {
      size: VOICE,
      fill: palette.quiet,
      indent: 15,
    });
  interests.forEach((interest, at) =>
    inner.push(...drawMark(mark, markY + at * BELOW, interest, ground)),
  );
  for (const { bounds, words: told } of followingFrom(accounts, row, phrases)) {
    inner.push(...drawImplied(bounds, y - 4, ground));
    lines(told, LINES + 1, { size: SMALL, fill: palette.quiet, indent: 15 });
  }
  const named = accounts.slice(0, TITLED);
  const full = [
    ...named.map((account) => phrases.accountWords(account, row, lookup)),
    ...(accounts.length > TITLED ? [phrases.labels.more(accounts.length - TITLED)] : []),
    ...fullNames(
      named.map(({ name }) => name),
      drawing,
    ),
  ];
  const svg = element(
    'g',
    { class: 'position', 'data-claims': canonicalJson(accounts.map(({ claimId }) => claimId)) },
    [element('title', {}, [written(join(full, '\n'))]), ...inner],
  );
  return {
    svg,
    height: Math.max(y - LEADING + 4, markY + (interests.length - 1) * BELOW + 8) - top,
  };
}
