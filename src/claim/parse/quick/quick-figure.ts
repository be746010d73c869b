import type { Figure } from '../../../figure';
import { NAME_LIMIT, SHARE_COMPARATORS, SHARES, VAGUE_COMPARATORS } from '../allowed';
import {
  countKeys,
  isPlain,
  quickCount,
  quickName,
  quickNumber,
  quickText,
  quickWord,
} from './quick-values';

/** A tagged figure that may lack its words. */
export type WordlessFigure = Figure extends infer F
  ? F extends Figure
    ? Omit<F, 'words'> & { words?: string }
    : never
  : never;

type Parts = Readonly<Record<string, unknown>>;
type Writable<T> = { -readonly [K in keyof T]: T[K] };
type Wordless<K extends Figure['kind']> = Writable<Omit<Extract<Figure, { kind: K }>, 'words'>> & {
  words?: string;
};

/**
 * A tagged figure as its schema gives it, where it is plainly well formed; `undefined` for anything
 * else, of which the schema is the judge.
 */
export function quickFigure(input: unknown): WordlessFigure | undefined {
  if (!isPlain(input)) return undefined;
  const figure = wordless(input);
  if (figure === undefined) return undefined;
  const words = input['words'];
  if (words !== undefined) {
    const text = quickText(words, NAME_LIMIT);
    if (text === undefined) return undefined;
    figure.words = text;
  }
  return countKeys(figure) === countKeys(input) ? figure : undefined;
}

function wordless(input: Parts): WordlessFigure | undefined {
  switch (input['kind']) {
    case 'exact':
    case 'at-least':
    case 'more-than':
    case 'at-most': {
      const value = quickCount(input['value']);
      return value === undefined ? undefined : { kind: input['kind'], value };
    }
    case 'fewer-than': {
      const value = quickCount(input['value'], 1);
      return value === undefined ? undefined : { kind: 'fewer-than', value };
    }
    case 'about':
      return about(input);
    case 'between':
      return between(input);
    case 'vague':
      return vague(input);
    case 'share':
      return share(input);
    case 'unknown':
      return { kind: 'unknown' };
    case 'none':
      return { kind: 'none' };
    default:
      return undefined;
  }
}

function about({ value, side }: Parts): WordlessFigure | undefined {
  const count = quickCount(value);
  if (count === undefined) return undefined;
  if (side === undefined) return { kind: 'about', value: count };
  return side === 'below' ? { kind: 'about', value: count, side } : undefined;
}

function between({ low, high, best, approximate, openAbove }: Parts): WordlessFigure | undefined {
  const [least, most] = [quickCount(low), quickCount(high)];
  if (least === undefined || most === undefined) return undefined;
  const figure: Wordless<'between'> = { kind: 'between', low: least, high: most };
  if (best !== undefined) {
    const count = quickCount(best);
    if (count === undefined) return undefined;
    figure.best = count;
  }
  if (approximate !== undefined) {
    if (approximate !== true) return undefined;
    figure.approximate = true;
  }
  if (openAbove !== undefined) {
    if (openAbove !== true) return undefined;
    figure.openAbove = true;
  }
  return figure;
}

function vague({ term, base, comparator }: Parts): WordlessFigure | undefined {
  const name = quickName(term);
  if (name === undefined) return undefined;
  const figure: Wordless<'vague'> = { kind: 'vague', term: name };
  if (base !== undefined) {
    const count = quickCount(base);
    if (count === undefined) return undefined;
    figure.base = count;
  }
  if (comparator !== undefined) {
    const word = quickWord(comparator, VAGUE_COMPARATORS);
    if (word === undefined) return undefined;
    figure.comparator = word;
  }
  return figure;
}

function share({ share: part, comparator }: Parts): WordlessFigure | undefined {
  const read = isPlain(part) ? percentOf(part) : quickWord(part, SHARES);
  if (read === undefined) return undefined;
  const figure: Wordless<'share'> = { kind: 'share', share: read };
  if (comparator !== undefined) {
    const word = quickWord(comparator, SHARE_COMPARATORS);
    if (word === undefined) return undefined;
    figure.comparator = word;
  }
  return figure;
}

function percentOf(part: Parts): { readonly percent: number } | undefined {
  const percent = quickNumber(part['percent'], 0, 100);
  return percent === undefined || countKeys(part) !== 1 ? undefined : { percent };
}
