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
  /** Descriptions of runners-up that no longer hold. */
  readonly gone: Set<ScoredPair>;
}

/** Makes a change set in which nothing has been touched. */
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

/** Takes the description of a pair back: its weight may have changed. */
export function retractPair(pair: Pair, { gone }: ChangeSet): void {
  if (pair.described !== null) gone.add(pair.described);
  pair.described = null;
}
