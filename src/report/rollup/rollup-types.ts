import type { Unit } from '../../claim/claim';
import type { Interval } from '../../interval/interval';
import type { MeasureReport } from '../../reconcile/model/types';
import type { IncidentReport } from '../report';

/**
 * By what incidents are put together: the month or the place of the incident, the side of the row,
 * or a key of your own (`null` where there is none).
 *
 * @example
 * ```ts
 * import { reconcileClaims, rollup, type RollupBy } from 'casualty-claims';
 *
 * const byYear: RollupBy = ({ date }) => date.from?.slice(0, 4) ?? null;
 * const report = reconcileClaims([{ figure: 7, outcome: 'killed', place: 'Aleppo', date: '2014-01-08' }, { figure: 5, outcome: 'killed', place: 'Hama', date: '2014-11-02' }]);
 * rollup(report, byYear).buckets.map(({ key, totals }) => [key, totals[0]?.range]);
 * // => [[{ kind: 'custom', name: '2014' }, { lower: 12, upper: 12 }]]
 * ```
 */
export type RollupBy =
  'month' | 'place' | 'side' | ((incident: IncidentReport, row: MeasureReport) => string | null);

/**
 * What a bucket holds. `spanning`: the days of the incident lie in more than one month, the row is
 * of more than one side; `unknown`: an end of the date, the place or the side is not stated, or
 * your key is `null`.
 *
 * @example
 * ```ts
 * import { reconcileClaims, rollup, type BucketKey } from 'casualty-claims';
 *
 * const killed = { figure: 7, outcome: 'killed' } as const;
 * const report = reconcileClaims([
 *   { ...killed, place: 'Aleppo', date: '2014-01-08' },
 *   { ...killed, place: 'Hama', date: { from: '2014-01-31', to: '2014-02-01' } },
 *   { ...killed, place: 'Homs', date: { to: '2014-01-08' } },
 * ]);
 * const keys: BucketKey[] = rollup(report, 'month').buckets.map(({ key }) => key);
 * keys; // => [{ kind: 'month', name: '2014-01' }, { kind: 'spanning' }, { kind: 'unknown' }]
 * ```
 */
export type BucketKey =
  | { readonly kind: 'month' | 'place' | 'side' | 'custom'; readonly name: string }
  | { readonly kind: 'spanning' }
  | { readonly kind: 'unknown' };

/**
 * Incidents put together, bucket by bucket and outcome by outcome, as intervals. What is not in the
 * totals is counted apart.
 *
 * @example
 * ```ts
 * import { reconcileClaims, rollup, type Rollup } from 'casualty-claims';
 *
 * const report = reconcileClaims([
 *   { id: 'day', figure: 42, outcome: 'killed', date: '2014-01-08', place: 'Qadi Askar', source: 'A' },
 *   { id: 'month', figure: 1_000, outcome: 'killed', date: '2014-01', place: { name: 'Aleppo', level: 'province' }, source: 'B' },
 * ]);
 * const { buckets, summaries, breakdowns }: Rollup = rollup(report, 'month');
 * buckets.map(({ totals }) => totals.map(({ range }) => range)); // => [[{ lower: 42, upper: 42 }]]
 * [summaries, breakdowns]; // => [1, 0]
 * ```
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

/**
 * One bucket: its key, and a total for each outcome and unit.
 *
 * @example
 * ```ts
 * import { reconcileClaims, rollup, type RollupBucket } from 'casualty-claims';
 *
 * const buckets: readonly RollupBucket[] = rollup(reconcileClaims([{ figure: 7, outcome: 'executed', place: 'Aleppo', date: '2014-01-08' }]), 'place').buckets;
 * buckets.map(({ key, totals }) => [key, totals.map(({ outcome, unit }) => [outcome, unit])]); // => [[{ kind: 'place', name: 'Aleppo' }, [['dead', 'person']]]]
 * ```
 */
export interface RollupBucket {
  /** What the bucket holds. */
  readonly key: BucketKey;
  /** One for each outcome and unit, the dead first. */
  readonly totals: readonly RollupTotal[];
}

/**
 * A part of a total: how many incidents, and what they come to; 0 to 0 for none.
 *
 * @example
 * ```ts
 * import { reconcileClaims, rollup, type RollupShare } from 'casualty-claims';
 *
 * const [bucket] = rollup(reconcileClaims([{ figure: 7, outcome: 'killed', place: 'Aleppo', date: '2014-01-08' }]), 'place').buckets;
 * const disputed: RollupShare | undefined = bucket?.totals[0]?.disputed;
 * disputed; // => { incidents: 0, range: { lower: 0, upper: 0 } }
 * ```
 */
export interface RollupShare {
  /** How many incidents. */
  readonly incidents: number;
  /** From the sum of the lower to the sum of the upper ends. */
  readonly range: Interval;
}

/**
 * What the incidents of a bucket come to in one outcome and unit: never one number, unless every
 * source gave that one.
 *
 * @example
 * ```ts
 * import { reconcileClaims, rollup, type RollupTotal } from 'casualty-claims';
 *
 * const killed = { outcome: 'killed', date: '2014-01-08', source: 'A' } as const;
 * const [bucket] = rollup(
 *   reconcileClaims([
 *     { ...killed, figure: 40, place: 'Aleppo', report: 'r', event: 'x' },
 *     { ...killed, figure: 70, place: 'Aleppo', report: 'r', event: 'x', source: 'B' },
 *     { ...killed, figure: 'at least 5', place: 'Hama' },
 *     { ...killed, figure: { kind: 'unknown' }, place: 'Homs' },
 *   ]),
 *   'month',
 * ).buckets;
 * const total: RollupTotal | undefined = bucket?.totals[0];
 * [total?.range, total?.openAbove, total?.withoutNumber]; // => [{ lower: 46, upper: null }, 1, 1]
 * [total?.agreed, total?.disputed]; // => [{ incidents: 2, range: { lower: 6, upper: null } }, { incidents: 1, range: { lower: 40, upper: 70 } }]
 * ```
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

/**
 * What one incident gives to a total: where the total's numbers lead back to.
 *
 * @example
 * ```ts
 * import { reconcileClaims, rollup, type RollupMember } from 'casualty-claims';
 *
 * const claim = { outcome: 'killed', date: '2014-01-08', place: 'Aleppo', source: 'A', report: 'r', event: 'e' } as const;
 * const [bucket] = rollup(reconcileClaims([{ ...claim, figure: 20, population: 'soldiers' }, { ...claim, figure: 5, population: 'children' }]), 'place').buckets;
 * const members: readonly RollupMember[] | undefined = bucket?.totals[0]?.members;
 * members?.map(({ range, rows, overlap }) => [range, rows, overlap]);
 * // => [[{ lower: 20, upper: 25 }, ['killed / child', 'killed / soldier'], 'possible']]
 * ```
 */
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
