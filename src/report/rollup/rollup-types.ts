import type { Unit } from '../../claim/claim';
import type { Interval } from '../../interval/interval';
import type { MeasureReport } from '../../reconcile/model/types';
import type { IncidentReport } from '../report';

/**
 * By what incidents are put together: the month or the place of the incident, the side of the row,
 * or a key of your own (`null` where there is none).
 */
export type RollupBy =
  'month' | 'place' | 'side' | ((incident: IncidentReport, row: MeasureReport) => string | null);

/**
 * What a bucket holds. `spanning`: the days of the incident lie in more than one month, the row is
 * of more than one side; `unknown`: an end of the date, the place or the side is not stated, or
 * your key is `null`.
 */
export type BucketKey =
  | { readonly kind: 'month' | 'place' | 'side' | 'custom'; readonly name: string }
  | { readonly kind: 'spanning' }
  | { readonly kind: 'unknown' };

/**
 * Incidents put together, bucket by bucket and outcome by outcome, as intervals. What is not in the
 * totals is counted apart.
 */
export interface Rollup {
  /** The buckets by name, those without one last. */
  readonly buckets: readonly RollupBucket[];
  /** `possible`: somebody may be counted in two buckets, so that their totals must not be added. */
  readonly overlap: 'none' | 'possible';
  /** Summaries, which stand above incidents and are in no total. */
  readonly summaries: number;
  /** Rows that break down another one and are in no total. */
  readonly breakdowns: number;
  /** Incidents without a row of their own that counts anything. */
  readonly withoutFigures: number;
}

/** One bucket: its key, and a total for each outcome and unit. */
export interface RollupBucket {
  /** What the bucket holds. */
  readonly key: BucketKey;
  /** One for each outcome and unit, the dead first. */
  readonly totals: readonly RollupTotal[];
}

/** A part of a total: how many incidents, and what they come to; 0 to 0 for none. */
export interface RollupShare {
  /** How many incidents. */
  readonly incidents: number;
  /** From the sum of the lower to the sum of the upper ends. */
  readonly range: Interval;
}

/**
 * What the incidents of a bucket come to in one outcome and unit: never one number, unless every
 * source gave that one.
 */
export interface RollupTotal extends RollupShare {
  /** The outcome; any death is `dead`, alternatives are joined by "or". */
  readonly outcome: string;
  /** What is counted. */
  readonly unit: Unit;
  /**
   * Incidents with a number that is open above: the sum of the upper ends holds only what was said
   * of them.
   */
  readonly openAbove: number;
  /** Incidents with a figure without a number: at least 1 each, and nothing above. */
  readonly withoutNumber: number;
  /** Incidents in which a word stands for its numbers by convention. */
  readonly byConvention: number;
  /** The incidents in which no two voices disagree; many have only one. */
  readonly agreed: RollupShare;
  /** The incidents in which some do. */
  readonly disputed: RollupShare;
  /** `possible`: rows of one incident may count the same people, and the range allows for it. */
  readonly overlap: 'none' | 'possible';
  /** Every incident in it, with the rows its range is made of. */
  readonly members: readonly RollupMember[];
}

/** What one incident gives to a total: where the total's numbers lead back to. */
export interface RollupMember {
  /** The incident's id. */
  readonly incident: string;
  /** What its rows come to. */
  readonly range: Interval;
  /** A number of it is open above. */
  readonly openAbove: boolean;
  /** A figure of it has no number. */
  readonly withoutNumber: boolean;
  /** A number of it is a word's by convention. */
  readonly byConvention: boolean;
  /** Voices disagree on one of the rows. */
  readonly disputed: boolean;
  /** `possible`: the rows may count the same people. */
  readonly overlap: 'none' | 'possible';
  /** The labels of the rows that were added up. */
  readonly rows: readonly string[];
  /** The labels of rows that may lie inside them and were not added. */
  readonly inside: readonly string[];
}
