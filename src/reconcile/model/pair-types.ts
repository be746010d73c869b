import type { Assumption } from '../../claim/measure';
import type { Interval } from '../../interval/interval';

/**
 * How two positions stand to each other, on what they assert and on how they read; see
 * `pairState`. The first two are disagreements.
 */
export type PairState = 'conflicting' | 'strained' | 'agreed' | 'compatible';

/** Accounts with equal bounds: one position, however many voices take it. */
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

/** Why two figures may differ without either being wrong, or what to look at first. */
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

/** Two positions and how they stand to each other. */
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
