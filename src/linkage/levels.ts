/**
 * The comparisons of a pair of claims and their ordered, named **comparison levels**. The first level of
 * each is *not observed* (or not comparable), which is evidence neither for nor against. Order within a
 * comparison runs from the strongest agreement to the strongest disagreement.
 *
 * @example
 * ```ts
 * import { COMPARISONS } from 'casualty-claims';
 *
 * Object.keys(COMPARISONS).length; // => 10
 * Object.values(COMPARISONS).every(([first]) => first === 'not-observed'); // => true
 * ```
 */
export const COMPARISONS = {
  /** When it happened, with the precision stated. */
  period: ['not-observed', 'same', 'overlapping', 'open', 'one-day', 'two-days', 'three-days', 'four-to-six-days', 'apart'],
  /** Days between publications, where the dates differ: news of one day is dated differently. */
  reported: ['not-observed', 'same-day', 'next-day', 'days-apart'],
  /** Names of places, across spellings, with what they lie in. */
  place: ['not-observed', 'same-site', 'same', 'similar', 'alias', 'same-wide', 'inside', 'same-area', 'different'],
  /** Distance between positions over what their radii allow. */
  distance: ['not-observed', 'pinpoint', 'within-half-radius', 'within-radius', 'within-one-and-a-half-radii', 'within-two-radii', 'within-three-radii', 'beyond'],
  /** Who is said to have done it, and whose people or things were lost. */
  actors: ['not-observed', 'same', 'similar', 'same-party', 'related', 'crossed', 'conflicting'],
  /** What sort of event. */
  kind: ['not-observed', 'same', 'sibling', 'other'],
  /** Named victims. */
  people: ['not-observed', 'several-shared', 'one-shared', 'none-shared'],
  /** Whether one voice says both. */
  source: ['not-observed', 'same-report', 'other-measure', 'different', 'same-measure', 'other-day'],
  /** Figures of one measure: weak evidence, never a veto. */
  figure: ['not-observed', 'equal-large', 'equal-medium', 'equal-small', 'contained', 'near', 'overlapping', 'far'],
  /** The words of the report. */
  wording: ['not-observed', 'same', 'different'],
} as const;

/**
 * A comparison of two claims.
 *
 * @example
 * ```ts
 * import type { ComparisonName } from 'casualty-claims';
 *
 * const name: ComparisonName = 'period';
 * name; // => 'period'
 * ```
 */
export type ComparisonName = keyof typeof COMPARISONS;

/**
 * A named level of a comparison.
 *
 * @example
 * ```ts
 * import type { LevelName } from 'casualty-claims';
 *
 * const level: LevelName<'kind'> = 'sibling';
 * level; // => 'sibling'
 * ```
 */
export type LevelName<C extends ComparisonName = ComparisonName> = (typeof COMPARISONS)[C][number];

/**
 * The comparisons in their fixed order, the order of a waterfall.
 *
 * @example
 * ```ts
 * import { COMPARISON_NAMES } from 'casualty-claims';
 *
 * COMPARISON_NAMES[0]; // => 'period'
 * ```
 */
export const COMPARISON_NAMES = Object.keys(COMPARISONS) as readonly ComparisonName[];

/**
 * Where the level of each comparison sits in the 32 bits of a pair's **level pattern**, so that a pair
 * costs four bytes. Widths leave room for the levels above.
 *
 *     reported wording figure source people kind actors distance place period
 *       28..29  26..27 23..25 20..22 18..19 16.. 13..15 10..12   4..7  0..3   (bits)
 */
export const LEVEL_SHIFT: Readonly<Record<ComparisonName, number>> = {
  period: 0,
  place: 4,
  distance: 10,
  actors: 13,
  kind: 16,
  people: 18,
  source: 20,
  figure: 23,
  wording: 26,
  reported: 28,
};

/** The bits of each comparison, shifted down. */
export const LEVEL_MASK: Readonly<Record<ComparisonName, number>> = {
  period: 15,
  place: 15,
  distance: 7,
  actors: 7,
  kind: 3,
  people: 3,
  source: 7,
  figure: 7,
  wording: 3,
  reported: 3,
};

/**
 * The index of the level that a pattern has for a comparison.
 *
 * @example
 * ```ts
 * import { levelIn } from 'casualty-claims';
 *
 * levelIn(0b0001_0100, 'period'); // => 4
 * levelIn(0b0001_0100, 'place'); // => 1
 * ```
 */
export function levelIn(pattern: number, comparison: ComparisonName): number {
  return (pattern >>> LEVEL_SHIFT[comparison]) & LEVEL_MASK[comparison];
}
