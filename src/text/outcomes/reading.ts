import type { DraftReason } from '../../claim/draft';
import type { Evidence, Unit } from '../../claim/claim';
import type { Outcome } from '../../claim/outcome';
import type { FigureMention } from '../article/figure-mention';

/** What is read of one figure before anybody is asked who says so. */
export interface FigureContext {
  readonly mention: FigureMention;
  /** The word that is read first for the claim: the governor, or the figure itself. */
  readonly at: number;
  readonly outcome: Outcome;
  readonly unit: Unit;
  readonly type?: string;
  readonly evidence: readonly Evidence[];
  readonly reasons: readonly DraftReason[];
  /** The reading it is a part of. */
  readonly whole?: number;
  /** "Among them" without a whole to be found. */
  readonly partOfNobody?: true;
  /** Two figures stand before "among them", and it may be said of either. */
  readonly eitherWhole?: true;
  readonly possible?: true;
  /** The noun is of no list, or the governor far. */
  readonly doubtful?: true;
  /** Words that the claim covers beyond the figure and its noun. */
  readonly until?: number;
}
