import type { ScoredPair } from '../incident';
import type { Node, Pair, Unit } from './pair-graph';

/** What one change has touched so far. */
export interface ChangeSet {
  readonly isMostNew: boolean;
  /** Claims whose pairs or density have changed. */
  readonly touched: Set<Node>;
  /** Claims whose density may have changed. */
  readonly counted: Set<Node>;
  /**
   * Claims of several names whose partners have changed, and claims that were partners of one that
   * is gone.
   */
  readonly vouchers: Set<Node>;
  readonly aliased: Set<Node>;
  readonly oldUnits: Set<Unit>;
  /** Near misses that were told and are no longer as told. */
  readonly gone: Set<ScoredPair>;
}

/** A round in which nothing has been touched. */
export function emptyChangeSet(isMostNew: boolean): ChangeSet {
  return {
    isMostNew,
    touched: new Set(),
    counted: new Set(),
    vouchers: new Set(),
    aliased: new Set(),
    oldUnits: new Set(),
    gone: new Set(),
  };
}

/** Takes back what was told of a pair. */
export function retractPair(pair: Pair, { gone }: ChangeSet): void {
  if (pair.told !== null) gone.add(pair.told);
  pair.told = null;
}
