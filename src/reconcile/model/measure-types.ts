import type { Assumption } from '../../claim/measure';
import type { Interest, SourceKind } from '../../claim/source';
import type { Stretch } from '../../interval/coverage';
import type { Interval } from '../../interval/interval';
import type { Account, MeasureFacets } from './account-types';
import type { PositionPair } from './pair-types';

/**
 * A bound that no source stated and that follows from what one said: what is left of a whole
 * (`rest`), how large a part may be (`part`), how large the whole must be (`whole`). `from` names
 * the claims it follows from; `tight`: both ends are reached by some true count. Where parts may
 * overlap (women and civilians) a bound is safe, and may be wider than it need be.
 */
export type Implied =
  | {
      readonly kind: 'rest';
      readonly lineage: string;
      readonly bounds: Interval;
      readonly byConvention: boolean;
      readonly withoutConvention: Interval;
      readonly from: readonly string[];
      readonly tight: boolean;
    }
  | {
      readonly kind: 'part';
      readonly lineage: string;
      readonly claimId: string;
      readonly bounds: Interval;
      readonly byConvention: boolean;
      readonly from: readonly string[];
      readonly tight: boolean;
    }
  | {
      readonly kind: 'whole';
      readonly lineage: string;
      readonly bounds: Interval;
      readonly byConvention: boolean;
      readonly from: readonly string[];
      readonly tight: boolean;
    };

/** A row that a figure could also be held against: with several of them it has a row of its own. */
export interface Comparison {
  /** The claim whose figure it is. */
  readonly claimId: string;
  /** The label of the other row. */
  readonly label: string;
  /** What would have to be assumed to compare them. */
  readonly assumptions: readonly Assumption[];
}

/** What the voices of one interest say: against, for, or third. */
export interface InterestRange {
  /** Against, for, or third. */
  readonly interest: Interest;
  /** Hull of what they stated. */
  readonly range: Interval;
  /** Somebody among them said that there may be more. */
  readonly openAbove: boolean;
  /** The voices. */
  readonly lineages: readonly string[];
}

/** How much of a row hangs on one voice or one claim. */
export interface Sensitivity {
  /**
   * The range without each voice; null where it was the only one. Only for rows of two voices or
   * more.
   */
  readonly without: readonly {
    readonly lineage: string;
    readonly range: Interval | null;
    readonly openAbove: boolean;
  }[];
  /** The range without the voices of each kind of source; only where several kinds speak. */
  readonly withoutKinds: readonly {
    readonly kind: SourceKind;
    readonly range: Interval | null;
    readonly openAbove: boolean;
  }[];
  /**
   * The range without the claims that hang on a link of low weight; only where the row has such
   * claims. In `reconcileClaims` alone, where there are links.
   */
  readonly withoutLinks: readonly LinkLoss[];
  /**
   * The claim whose loss moves the ends of the range most, and the range without it; null where
   * none moves it.
   */
  readonly moves: { readonly claimId: string; readonly range: Interval | null } | null;
  /**
   * The fewest voices whose loss halves the documented minimum, or else the largest count anyone
   * asserts as the least; null for a single voice.
   */
  readonly halving: readonly string[] | null;
}

/**
 * What a row would be if a grouping decision of low weight were wrong: the range without the claims
 * that only one link holds in the incident.
 */
export interface LinkLoss {
  /** The two claims that the link joins. */
  readonly between: readonly [string, string];
  /** Its weight, in nats. */
  readonly weight: number;
  /** The claims of the incident that hang on it: the smaller part without it. */
  readonly claimIds: readonly string[];
  /** The range without them; null where nothing of the row is left. */
  readonly range: Interval | null;
  /** Somebody among the rest said that there may be more. */
  readonly openAbove: boolean;
}

/** One row of an incident: a measure, its range, and who stands where. */
export interface MeasureReport {
  /** What is counted. */
  readonly measure: MeasureFacets;
  /** A stable English key of the measure, unique in the incident; not prose. */
  readonly label: string;
  /** For a figure that is only ever given as part of another: the label of the whole. */
  readonly partOf: string | null;
  /** From the smallest to the largest number stated; words count by convention and are flagged. */
  readonly range: Interval;
  /** There may be more than the upper end: somebody said "at least", "more than". */
  readonly openAbove: boolean;
  /** There may be fewer than the lower end: somebody said "at most", "fewer than". */
  readonly openBelow: boolean;
  /** A number in the range was said to be about right. */
  readonly approximate: boolean;
  /** A number in the range stands for a word ("dozens"). */
  readonly byConvention: boolean;
  /** An end of the range was worked out (a share of a whole, a sum of parts), not stated. */
  readonly derived: boolean;
  /** Hull of what the accounts assert: the counts that nobody's words exclude. */
  readonly asserted: Interval;
  /** What follows inside single accounts; it never moves the range. */
  readonly implied: readonly Implied[];
  /** The smallest asserted lower bound: what nobody who gives a number goes below. */
  readonly undisputedMinimum: number;
  /**
   * The largest count that bodies, graves or names stand behind, claim by claim; null where none
   * do.
   */
  readonly documentedMinimum: number | null;
  /** The largest asserted lower bound given against interest; null where none is. */
  readonly concededMinimum: number | null;
  /**
   * Independent voices: named lineages (at least 1) to all, as an unnamed voice may be anyone's.
   */
  readonly voices: { readonly lower: number; readonly upper: number };
  /** Who carries any of the figures, by name and in order. */
  readonly publishers: readonly string[];
  /** One per voice (and one per sum of parts), by lineage. */
  readonly accounts: readonly Account[];
  /** Which counts how many voices support, as read (Marzullo). */
  readonly coverage: readonly Stretch[];
  /** The range of each interest that speaks: against, for, third. */
  readonly byInterest: readonly InterestRange[];
  readonly sensitivity: Sensitivity;
  /** Strained and conflicting positions, widest gap first. */
  readonly disagreements: readonly PositionPair[];
  /** Agreed and compatible positions. */
  readonly agreements: readonly PositionPair[];
  /** Pairs beyond the first thousand of each list. */
  readonly omitted: number;
  /** Other rows that a figure here could also be held against. */
  readonly comparisons: readonly Comparison[];
  /** There are more of them than are listed: twenty rows, and twenty figures for each. */
  readonly moreComparisons: boolean;
}
