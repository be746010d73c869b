import { frozen } from '../../issue/frozen';

/**
 * The comparisons of a pair of claims and their ordered, named **comparison levels**. The first
 * level of each is *not observed* (or not comparable), which is evidence neither for nor against.
 * Order within a comparison runs from the strongest agreement to the strongest disagreement.
 *
 * @example
 * ```ts
 * import { COMPARISONS } from 'casualty-claims/linkage';
 *
 * Object.keys(COMPARISONS).length; // => 10
 * Object.values(COMPARISONS).every(([first]) => first === 'not-observed'); // => true
 * ```
 */
export const COMPARISONS = /* @__PURE__ */ frozen({
  /** When it happened, with the precision stated. */
  period: [
    'not-observed',
    'same',
    'overlapping',
    'open',
    'one-day',
    'two-days',
    'three-days',
    'four-to-six-days',
    'apart',
  ],
  /**
   * How far apart the publications are, held against the dates: news of one day may be dated
   * differently. The first two levels are of dates at most a day apart, those in `days` of two or
   * three days, those in `week` of more. Publications one day further apart than the dates still
   * fit them.
   */
  reported: [
    'not-observed',
    'fitting',
    'further',
    'days-much-nearer',
    'days-nearer',
    'days-fitting',
    'days-further',
    'week-far-nearer',
    'week-much-nearer',
    'week-nearer',
    'week-fitting',
    'week-further',
  ],
  /** Names of places, across spellings, with what they lie in. */
  place: [
    'not-observed',
    'same-site',
    'same-district',
    'same',
    'similar',
    'alias',
    'same-wide',
    'inside',
    'same-area',
    'different',
  ],
  /**
   * Distance between positions in joint radii (up to a half, one, one and a half, more), by what
   * the joint radius allows to tell: exact (at most 3 km) a site, close (6 km) a part of a town,
   * rough (8 km) a town, wide a district.
   */
  distance: [
    'not-observed',
    'exact-half',
    'exact-within',
    'exact-near',
    'exact-beyond',
    'close-half',
    'close-within',
    'close-near',
    'close-beyond',
    'rough-half',
    'rough-within',
    'rough-near',
    'rough-beyond',
    'wide-within',
    'wide-near',
    'wide-beyond',
  ],
  /** Who is said to have done it, and whose people or things were lost. */
  actors: ['not-observed', 'same', 'similar', 'same-party', 'related', 'crossed', 'conflicting'],
  /** What sort of event. */
  kind: ['not-observed', 'same', 'sibling', 'other'],
  /** Named victims. */
  people: ['not-observed', 'several-shared', 'one-shared', 'none-shared'],
  /** Whether one voice says both. */
  source: [
    'not-observed',
    'same-report',
    'other-measure',
    'different',
    'same-measure',
    'other-day',
  ],
  /**
   * Figures of one measure; of another (`other`) only whether they are of one order. Weak evidence,
   * never a veto.
   */
  figure: [
    'not-observed',
    'equal-large',
    'equal-medium',
    'equal-small',
    'equal-tiny',
    'contained',
    'near-large',
    'near-small',
    'overlapping',
    'apart',
    'overlapping-far',
    'far',
    'other-near',
    'other-unlike',
    'other-far',
  ],
  /** The words of the report. */
  wording: ['not-observed', 'same', 'different'],
} as const);

/** A comparison of two claims. */
export type ComparisonName = keyof typeof COMPARISONS;

/** A named level of a comparison. */
export type LevelName<C extends ComparisonName = ComparisonName> = (typeof COMPARISONS)[C][number];

/**
 * The comparisons in their fixed order, the order of a waterfall.
 *
 * @example
 * ```ts
 * import { COMPARISON_NAMES } from 'casualty-claims/linkage';
 *
 * COMPARISON_NAMES[0]; // => 'period'
 * ```
 */
export const COMPARISON_NAMES = /* @__PURE__ */ frozen(
  Object.keys(COMPARISONS) as readonly ComparisonName[],
);

/**
 * Where the level of each comparison sits in the 32 bits of a pair's **level pattern**, so that a
 * pair costs four bytes.
 *
 *     wording figure source people kind   actors distance place reported period
 *      30..31 26..29 23..25 21..22 19..20 16..18 12..15   8..11  4..7    0..3   (bits)
 */
export const LEVEL_SHIFT: Readonly<Record<ComparisonName, number>> = {
  period: 0,
  reported: 4,
  place: 8,
  distance: 12,
  actors: 16,
  kind: 19,
  people: 21,
  source: 23,
  figure: 26,
  wording: 30,
};

/** The bits of each comparison, shifted down. */
export const LEVEL_MASK: Readonly<Record<ComparisonName, number>> = {
  period: 15,
  reported: 15,
  place: 15,
  distance: 15,
  actors: 7,
  kind: 3,
  people: 3,
  source: 7,
  figure: 15,
  wording: 3,
};

/**
 * Levels that share what they were met under, where that is not the whole comparison: the
 * publications of dates two days apart are met under other odds than those of one day. Each group
 * is estimated by itself; index of its first level.
 */
export const LEVEL_GROUPS: Readonly<Partial<Record<ComparisonName, readonly number[]>>> = {
  reported: [1, 3, 7],
  figure: [1, 12],
};

/**
 * The index of the level that a pattern has for a comparison.
 *
 * @example
 * ```ts
 * import { levelIn } from 'casualty-claims/linkage';
 *
 * levelIn(0b0001_0100, 'period'); // => 4
 * levelIn(0b0001_0100, 'reported'); // => 1
 * ```
 */
export function levelIn(pattern: number, comparison: ComparisonName): number {
  return (pattern >>> LEVEL_SHIFT[comparison]) & LEVEL_MASK[comparison];
}
