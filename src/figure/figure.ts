import type { ComparatorKind } from './convention';

/**
 * A part of a whole, said of the claim named in `partOf`: `most` is more than half; a percentage (0
 * to 100) is every count that rounds to it.
 *
 * @example
 * ```ts
 * import { assertedBounds, interval, type Share } from 'casualty-claims';
 *
 * const share: Share = { percent: 60 };
 * assertedBounds({ kind: 'share', share, words: '60 %' }, interval(84)); // => { lower: 50, upper: 50 }
 * assertedBounds({ kind: 'share', share: 'most', words: 'most' }, interval(84)); // => { lower: 43, upper: 84 }
 * ```
 */
export type Share = 'most' | 'half' | 'all' | { readonly percent: number };

/**
 * "exactly n": 42 bodies; the Arabic dual قتيلان is 2. `value` is a whole number of at least 0.
 *
 * @example
 * ```ts
 * import { assertedBounds, parseFigure, type ExactFigure } from 'casualty-claims';
 *
 * const two: ExactFigure = { kind: 'exact', value: 2, words: 'قتيلان' };
 * assertedBounds(two); // => { lower: 2, upper: 2 }
 * parseFigure('قتيلان'); // => { ok: true, value: { kind: 'exact', value: 2, words: 'قتيلان' } }
 * ```
 */
export interface ExactFigure {
  readonly kind: 'exact';
  readonly value: number;
  readonly words: string;
}

/**
 * "at least n": asserts n or more. The published range shows n, open above, since no larger number
 * was uttered.
 *
 * @example
 * ```ts
 * import { assertedBounds, statedBounds, type AtLeastFigure } from 'casualty-claims';
 *
 * const figure: AtLeastFigure = { kind: 'at-least', value: 21, words: 'ما لا يقل عن 21' };
 * assertedBounds(figure); // => { lower: 21, upper: null }
 * const { upper, openAbove } = statedBounds(figure);
 * [upper, openAbove]; // => [21, true]
 * ```
 */
export interface AtLeastFigure {
  readonly kind: 'at-least';
  readonly value: number;
  readonly words: string;
}

/**
 * "more than n": asserts n + 1 at the least. Bounds are computed from n + 1, prose prints the n
 * that was said.
 *
 * @example
 * ```ts
 * import { statedBounds, type MoreThanFigure } from 'casualty-claims';
 *
 * const figure: MoreThanFigure = { kind: 'more-than', value: 80, words: 'أكثر من 80' };
 * const { lower, said } = statedBounds(figure);
 * [lower, said]; // => [81, 80]
 * ```
 */
export interface MoreThanFigure {
  readonly kind: 'more-than';
  readonly value: number;
  readonly words: string;
}

/**
 * "at most n", "up to n": asserts 0 to n, for the words do not say that there was anybody at all;
 * it is read as close to n.
 *
 * @example
 * ```ts
 * import { assertedBounds, readFigure, type AtMostFigure } from 'casualty-claims';
 *
 * const figure: AtMostFigure = { kind: 'at-most', value: 50, words: 'up to 50' };
 * assertedBounds(figure); // => { lower: 0, upper: 50 }
 * const reading = readFigure(figure);
 * reading.kind === 'read' && reading.bounds; // => { lower: 37, upper: 50 }
 * ```
 */
export interface AtMostFigure {
  readonly kind: 'at-most';
  readonly value: number;
  readonly words: string;
}

/**
 * "fewer than n": asserts n − 1 at the most. `value` is the n that was said, at least 1.
 *
 * @example
 * ```ts
 * import { assertedBounds, type FewerThanFigure } from 'casualty-claims';
 *
 * const figure: FewerThanFigure = { kind: 'fewer-than', value: 50, words: 'fewer than 50' };
 * assertedBounds(figure); // => { lower: 0, upper: 49 }
 * ```
 */
export interface FewerThanFigure {
  readonly kind: 'fewer-than';
  readonly value: number;
  readonly words: string;
}

/**
 * "about n"; `side: 'below'` for the one-sided "nearly n". Asserts half of n to twice n, a
 * judgement of this library: words so loose contradict nothing nearer.
 *
 * @example
 * ```ts
 * import { assertedBounds, type AboutFigure } from 'casualty-claims';
 *
 * const nearly: AboutFigure = { kind: 'about', value: 700, side: 'below', words: 'nearly 700' };
 * assertedBounds(nearly); // => { lower: 350, upper: 700 }
 * assertedBounds({ kind: 'about', value: 700, words: 'نحو سبعمئة' }); // => { lower: 350, upper: 1400 }
 * ```
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
 *
 * @example
 * ```ts
 * import { assertedBounds, type BetweenFigure } from 'casualty-claims';
 *
 * const figure: BetweenFigure = { kind: 'between', low: 40, high: 50, best: 42, words: '40 to 50, probably 42' };
 * assertedBounds(figure); // => { lower: 40, upper: 50 }
 * assertedBounds({ kind: 'between', low: 40, high: 50, openAbove: true, words: '40 to 50 or more' }); // => { lower: 40, upper: null }
 * ```
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
 *
 * @example
 * ```ts
 * import { assertedBounds, statedBounds, type VagueFigure } from 'casualty-claims';
 *
 * const dozens: VagueFigure = { kind: 'vague', term: 'dozens', words: 'dozens' };
 * assertedBounds(dozens); // => { lower: 24, upper: null }
 * statedBounds(dozens).byConvention; // => true
 * assertedBounds({ kind: 'vague', term: 'nayyif', base: 100, words: 'مئة ونيف' }); // => { lower: 101, upper: null }
 * ```
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
 *
 * @example
 * ```ts
 * import { assertedBounds, interval, type ShareFigure } from 'casualty-claims';
 *
 * const most: ShareFigure = { kind: 'share', share: 'most', words: 'معظمهم' };
 * assertedBounds(most, interval(84)); // => { lower: 43, upper: 84 }
 * assertedBounds(most); // => { lower: 1, upper: null }
 * const some: ShareFigure = { kind: 'share', share: { percent: 60 }, comparator: 'more-than', words: 'more than 60 %' };
 * assertedBounds(some, interval(84)); // => { lower: 51, upper: 84 }
 * ```
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
 *
 * @example
 * ```ts
 * import { assertedBounds, isNumberless, type UnknownFigure } from 'casualty-claims';
 *
 * const figure: UnknownFigure = { kind: 'unknown', words: 'عدد غير معروف' };
 * assertedBounds(figure); // => { lower: 1, upper: null }
 * isNumberless(figure); // => true
 * ```
 */
export interface UnknownFigure {
  readonly kind: 'unknown';
  readonly words: string;
}

/**
 * "no one was hurt": a stated zero, which disputes any number. Silence is not this, and disputes
 * nothing.
 *
 * @example
 * ```ts
 * import { reconcileIncident, type NoneFigure } from 'casualty-claims';
 *
 * const none: NoneFigure = { kind: 'none', words: 'no one was killed' };
 * const [killed] = reconcileIncident([{ figure: none, outcome: 'killed', source: 'A' }, { figure: 3, outcome: 'killed', source: 'B' }]).measures;
 * [killed?.range, killed?.disagreements[0]?.state]; // => [{ lower: 0, upper: 3 }, 'conflicting']
 * ```
 */
export interface NoneFigure {
  readonly kind: 'none';
  readonly words: string;
}

/**
 * How a count is worded. The kind is kept all the way: a figure that came from "dozens" never turns
 * into a bare number.
 *
 * @example
 * ```ts
 * import { parseFigure } from 'casualty-claims';
 *
 * parseFigure('more than 80'); // => { ok: true, value: { kind: 'more-than', value: 80, words: 'more than 80' } }
 * ```
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
