import type { ComparatorKind } from './convention';

/**
 * A part of a whole, said of the claim named in `partOf`: `most` is more than half; a percentage (0
 * to 100) is every count that rounds to it.
 */
export type Share = 'most' | 'half' | 'all' | { readonly percent: number };

/** "exactly n": 42 bodies; the Arabic dual قتيلان is 2. `value` is a whole number of at least 0. */
export interface ExactFigure {
  readonly kind: 'exact';
  readonly value: number;
  readonly words: string;
}

/**
 * "at least n": asserts n or more. The published range shows n, open above, since no larger number
 * was uttered.
 */
export interface AtLeastFigure {
  readonly kind: 'at-least';
  readonly value: number;
  readonly words: string;
}

/**
 * "more than n": asserts n + 1 at the least. Bounds are computed from n + 1, prose prints the n
 * that was said.
 */
export interface MoreThanFigure {
  readonly kind: 'more-than';
  readonly value: number;
  readonly words: string;
}

/**
 * "at most n", "up to n": asserts 0 to n, for the words do not say that there was anybody at all;
 * it is read as close to n.
 */
export interface AtMostFigure {
  readonly kind: 'at-most';
  readonly value: number;
  readonly words: string;
}

/** "fewer than n": asserts n − 1 at the most. `value` is the n that was said, at least 1. */
export interface FewerThanFigure {
  readonly kind: 'fewer-than';
  readonly value: number;
  readonly words: string;
}

/**
 * "about n"; `side: 'below'` for the one-sided "nearly n". Asserts half of n to twice n, a
 * judgement of this library: words so loose contradict nothing nearer.
 */
export interface AboutFigure {
  readonly kind: 'about';
  readonly value: number;
  readonly side?: 'below';
  readonly words: string;
}

/**
 * "between low and high", both ends included, `low` ≤ `best` ≤ `high`. `best` is kept where the
 * source names one, and narrows nothing. `approximate` is "about 40 to 50", `openAbove` "40 to 50
 * or more".
 */
export interface BetweenFigure {
  readonly kind: 'between';
  readonly low: number;
  readonly high: number;
  readonly best?: number;
  readonly approximate?: true;
  readonly openAbove?: true;
  readonly words: string;
}

/**
 * A word for a number: `term` is an id of the table of vague words (an unknown one is an error);
 * `base` the ten or hundred that "odd" adds to (ونيف). Asserts the least that the word can mean;
 * with a `comparator` ("no more than a handful") nothing but that there is a limit, which only a
 * convention can put a number to.
 */
export interface VagueFigure {
  readonly kind: 'vague';
  readonly term: string;
  readonly base?: number;
  readonly comparator?: 'at-most' | 'fewer-than';
  readonly words: string;
}

/**
 * A share of the claim named in `partOf`: most, half, all, or a percentage. Its bounds come from
 * the whole's; without one they say next to nothing. `comparator` is that of "more than 60 %",
 * "fewer than half"; "more than half" is `most`.
 */
export interface ShareFigure {
  readonly kind: 'share';
  readonly share: Share;
  readonly comparator?: ComparatorKind;
  readonly words: string;
}

/**
 * "an unknown number": that there were some is asserted, so at least 1. It never hides a number
 * that another voice states.
 */
export interface UnknownFigure {
  readonly kind: 'unknown';
  readonly words: string;
}

/**
 * "no one was hurt": a stated zero, which disputes any number. Silence is not this, and disputes
 * nothing.
 */
export interface NoneFigure {
  readonly kind: 'none';
  readonly words: string;
}

/**
 * How a count is worded. The kind is kept all the way: a figure that came from "dozens" never turns
 * into a bare number.
 */
export type Figure =
  | ExactFigure
  | AtLeastFigure
  | MoreThanFigure
  | AtMostFigure
  | FewerThanFigure
  | AboutFigure
  | BetweenFigure
  | VagueFigure
  | ShareFigure
  | UnknownFigure
  | NoneFigure;
