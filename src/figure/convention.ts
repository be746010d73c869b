import { frozen } from '../issue/frozen';
import { VAGUE_TERMS } from './vague-terms';

/**
 * How far a bounded wording is read from its number n, in people or things: by the larger of
 * `scales` times s and `percent` of n, where s is the power of ten of the last non-zero digit of n
 * (80 → 10, 21 → 1).
 */
export interface Width {
  /** How many times s. */
  readonly scales: number;
  /** Per cent of n; a comparator's part of a head counts as one, that of "about" as none. */
  readonly percent: number;
}

/**
 * How a convention reads one comparator. Widths are measured from `from`; where a side has none,
 * the reading ends at the first count that the words allow.
 */
export interface ComparatorRule {
  /** How far below, how far above. `null`: not at all on that side. */
  readonly below: Width | null;
  readonly above: Width | null;
  /**
   * Measured from the number said (80 of "more than 80"), or from the first count it allows (81).
   */
  readonly from: 'said' | 'allowed';
  /** The least count a reading may come to. */
  readonly floor: number;
  readonly source: string;
}

/**
 * How a convention reads a vague word: whole numbers, `high: null` for no upper end. They are added
 * to the base where the word adds to one (عشرون ونيف: 20 + 1 to 20 + 9).
 */
export interface TermRule {
  readonly low: number;
  readonly high: number | null;
  readonly source: string;
}

/** A codebook that says to leave the number blank: a rule, and not the absence of one. */
export interface BlankRule {
  readonly blank: true;
  readonly source: string;
}

/** The wordings that a convention gives a width to; `nearly` is about, from below. */
export type ComparatorKind =
  'at-least' | 'more-than' | 'at-most' | 'fewer-than' | 'about' | 'nearly';

/**
 * How a careful reader turns wordings into numbers: word tables and widths as data, each entry with
 * its source. What a convention does not list it does not state; nothing is invented for it.
 */
export interface Convention {
  readonly name: string;
  readonly source: string;
  /** By id of the vague table (`several`, `dozens`, `asharat` …). */
  readonly terms: Readonly<Record<string, TermRule | BlankRule>>;
  readonly comparators: Readonly<Partial<Record<ComparatorKind, ComparatorRule>>>;
  /** "N to M": both ends, the lowest, or the mean. */
  readonly between?: { readonly take: 'both' | 'lowest' | 'mean'; readonly source: string };
  /** "An unknown number": how it is read; not stated where left out. */
  readonly unknown?: TermRule | BlankRule;
  /** "None": not stated where left out. */
  readonly none?: TermRule | BlankRule;
  /** Shares of a whole ("most of them"): whether they are worked out. */
  readonly shares?: { readonly source: string };
}

const JUDGEMENT = 'judgement of this library; every width can be set';

const NO_WIDTH: Width = { scales: 0, percent: 0 };

/**
 * The convention used where none is named: words by the vague table, comparators by judgement.
 * At least n: up to n + max(s, half of n). More than n: up to n + max(s, a quarter). At most and
 * fewer than n: down to n − max(s, a quarter). About n: 10 % either way; nearly n: 10 % below.
 *
 * @example
 * ```ts
 * import { defaultConvention } from 'casualty-claims/figure';
 *
 * defaultConvention.terms['bid']; // => { low: 3, high: 9, source: 'Arabic lexicographers, majority view (sourced)' }
 * ```
 */
export const defaultConvention: Convention = /* @__PURE__ */ frozen({
  name: 'default',
  source: 'casualty-claims',
  terms: Object.fromEntries(
    Object.entries(VAGUE_TERMS).map(([id, { low, high, note, basis }]) => [
      id,
      { low, high, source: `${note} (${basis})` },
    ]),
  ),
  comparators: {
    'at-least': {
      below: null,
      above: { scales: 1, percent: 50 },
      from: 'said',
      floor: 0,
      source: JUDGEMENT,
    },
    'more-than': {
      below: null,
      above: { scales: 1, percent: 25 },
      from: 'said',
      floor: 0,
      source: JUDGEMENT,
    },
    'at-most': {
      below: { scales: 1, percent: 25 },
      above: null,
      from: 'said',
      floor: 0,
      source: JUDGEMENT,
    },
    'fewer-than': {
      below: { scales: 1, percent: 25 },
      above: null,
      from: 'said',
      floor: 0,
      source: JUDGEMENT,
    },
    about: {
      below: { scales: 0, percent: 10 },
      above: { scales: 0, percent: 10 },
      from: 'said',
      floor: 0,
      source: JUDGEMENT,
    },
    nearly: {
      below: { scales: 0, percent: 10 },
      above: NO_WIDTH,
      from: 'said',
      floor: 0,
      source: JUDGEMENT,
    },
  },
  between: { take: 'both', source: 'both ends as stated' },
  unknown: { low: 1, high: null, source: 'that there were some is asserted' },
  none: { low: 0, high: 0, source: 'a stated zero' },
  shares: { source: 'worked out from the whole' },
});
