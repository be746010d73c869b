import type { Assumption } from '../../claim/measure';
import type { Interval } from '../../interval/interval';

/**
 * How two positions stand to each other, on what they assert and on how they read; see
 * {@link pairState}. The first two are disagreements.
 *
 * @example
 * ```ts
 * import { reconcileIncident, type PairState } from 'casualty-claims';
 *
 * const state = (a: string | number, b: string | number): PairState | undefined => {
 *   const [row] = reconcileIncident([{ figure: a, outcome: 'killed', source: 'A' }, { figure: b, outcome: 'killed', source: 'B' }]).measures;
 *   return [...(row?.disagreements ?? []), ...(row?.agreements ?? [])][0]?.state;
 * };
 * [state(84, 200), state('more than 80', 200), state('dozens', 30), state('at least 21', 'more than 30')];
 * // => ['conflicting', 'strained', 'agreed', 'compatible']
 * ```
 */
export type PairState = 'conflicting' | 'strained' | 'agreed' | 'compatible';

/**
 * Accounts with equal bounds: one position, however many voices take it.
 *
 * @example
 * ```ts
 * import { type AccountPosition, reconcileIncident } from 'casualty-claims';
 *
 * const [killed] = reconcileIncident([
 *   { id: 'a', figure: 84, outcome: 'killed', source: 'A' },
 *   { id: 'b', figure: 200, outcome: 'killed', source: 'B' },
 *   { id: 'c', figure: 200, outcome: 'killed', source: 'C' },
 * ]).measures;
 * const positions: readonly AccountPosition[] | undefined = killed?.disagreements[0]?.between;
 * positions?.map(({ claimIds, read }) => [claimIds, read]); // => [[['a'], { lower: 84, upper: 84 }], [['b', 'c'], { lower: 200, upper: 200 }]]
 * ```
 */
export interface AccountPosition {
  /** The voices that take it. */
  readonly lineages: readonly string[];
  /** The claims that speak for them. */
  readonly claimIds: readonly string[];
  /** What their words commit them to. */
  readonly asserted: Interval;
  /** What a careful reader takes them to mean. */
  readonly read: Interval;
}

/**
 * Why two figures may differ without either being wrong, or what to look at first.
 *
 * @example
 * ```ts
 * import { type CauseLabel, reconcileIncident } from 'casualty-claims';
 *
 * const [killed] = reconcileIncident([
 *   { id: 'army', figure: 31, outcome: 'killed', side: 'Syrian army', source: 'SANA' },
 *   { id: 'rebels', figure: 200, outcome: 'killed', side: 'Syrian army', source: 'Free Syrian Army' },
 * ]).measures;
 * const labels: readonly CauseLabel[] | undefined = killed?.disagreements[0]?.labels;
 * labels; // => [{ kind: 'opposed-interest', for: ['rebels'], against: ['army'] }]
 * ```
 */
export type CauseLabel =
  /**
   * One counts bodies (graves, names) found, the other people killed: fewer may be found than were
   * killed.
   */
  | {
      readonly kind: 'found-against-killed';
      readonly found: readonly string[];
      readonly killed: readonly string[];
    }
  /** One uses a narrower word than the other: executed against killed. */
  | {
      readonly kind: 'narrower-outcome';
      readonly narrower: readonly string[];
      readonly wider: readonly string[];
    }
  /** Both speak about their enemy's losses, or their enemy's deeds. */
  | { readonly kind: 'both-for'; readonly claimIds: readonly string[] }
  /** One speaks for and the other against its interest. */
  | {
      readonly kind: 'opposed-interest';
      readonly for: readonly string[];
      readonly against: readonly string[];
    }
  /** One is a sum of parts, the other a figure for the whole. */
  | {
      readonly kind: 'sum-against-whole';
      readonly sum: readonly string[];
      readonly whole: readonly string[];
    }
  /**
   * One number is the other with a digit more or less, or two digits swapped: 70 and 700, 42 and
   * 24.
   */
  | {
      readonly kind: 'digit-slip';
      readonly values: readonly [number, number];
      readonly claimIds: readonly string[];
    };

/**
 * Something that explains part of a gap: another claim of the same voice which, put in place of the
 * one that speaks, comes closer to the other side. `share` is what of the gap it takes away.
 *
 * @example
 * ```ts
 * import { type Cause, reconcileIncident } from 'casualty-claims';
 *
 * const [killed] = reconcileIncident([
 *   { id: 'day2', figure: 81, outcome: 'killed', source: 'B', asOf: '2014-02-02' },
 *   { id: 'day1', figure: 60, outcome: 'killed', source: 'B', asOf: '2014-02-01' },
 *   { id: 'other', figure: 55, outcome: 'killed', source: 'C', asOf: '2014-02-01' },
 * ]).measures;
 * const causes: readonly Cause[] | undefined = killed?.disagreements[0]?.causes;
 * causes; // => [{ kind: 'older-as-of', claimId: 'day2', counterpart: 'day1', share: 21 }]
 * killed?.disagreements[0]?.unexplained; // => 5
 * ```
 */
export interface Cause {
  /** In what the counterpart differs from the claim that speaks, and is like the other side. */
  readonly kind: 'same-lineage' | 'older-as-of' | 'window' | 'population' | 'measure-or-evidence';
  /** The claim that speaks. */
  readonly claimId: string;
  /** The claim of the same voice that shows the cause. */
  readonly counterpart: string;
  /** People (or things) of the gap that it explains. */
  readonly share: number;
}

/**
 * Two positions and how they stand to each other.
 *
 * @example
 * ```ts
 * import { type PositionPair, reconcileIncident } from 'casualty-claims';
 *
 * const [dead] = reconcileIncident([
 *   { id: 'bodies', figure: 42, outcome: 'bodies found', source: 'SOHR' },
 *   { id: 'executed', figure: 70, outcome: 'executed', source: 'activists' },
 * ]).measures;
 * const pairs: readonly PositionPair[] | undefined = dead?.disagreements;
 * pairs?.map(({ state, gap, ratio, labels }) => [state, gap, ratio, labels[0]?.kind]); // => [['strained', 28, 1.67, 'found-against-killed']]
 * ```
 */
export interface PositionPair {
  /** How the two stand to each other. */
  readonly state: PairState;
  /** The two positions. */
  readonly between: readonly [AccountPosition, AccountPosition];
  /** Distance between the nearest read ends; 0 where they meet. */
  readonly gap: number;
  /** The larger nearest end by the smaller; null where there is no gap, or the smaller is 0. */
  readonly ratio: number | null;
  /** What explains some of the gap, each with the claim that shows it and its share. */
  readonly causes: readonly Cause[];
  /** What the causes leave of the gap: shares and this add up to it. */
  readonly unexplained: number;
  /** What the difference may come from; each names the claims that show it. */
  readonly labels: readonly CauseLabel[];
  /** What had to be assumed to compare them. */
  readonly assumptions: readonly Assumption[];
}
