import type { Incomparable } from '../../claim/measure';
import type { Interval } from '../../interval/interval';
import type { MeasureFacets } from './account-types';
import type { MeasureReport } from './measure-types';
import type { TopicDispute } from './topic-types';

/** A claim that is listed and never counted. */
export interface NotCounted {
  /** The claim that is not counted. */
  readonly claimId: string;
  /** Why not. */
  readonly because:
    | 'possible'
    | 'hypothetical'
    | 'denial'
    | 'retracted'
    | 'retraction'
    | 'restated-without-figure'
    | 'excluded';
  /** The claim it denies, repeats or takes back, or that took it back. */
  readonly of: string | null;
}

/** Claims of several voices that cannot all be true together, while any fewer of them can. */
export interface ConflictSet {
  /** Deletion-minimal: without any one of them the rest fit. */
  readonly claimIds: readonly string[];
  /**
   * The claim whose figure is the whole, where all others are parts of it; null where more laws are
   * at work.
   */
  readonly whole: string | null;
  /** The measure that the set leaves no count of. */
  readonly measure: MeasureFacets;
  /** The least that the claims together leave of it. */
  readonly least: number;
  /** The most that they leave; below the least. */
  readonly most: number;
  /** It takes a convention: a role to tell civilians from combatants. */
  readonly byConvention: boolean;
}

/**
 * A claim that may repeat another voice's: proposed with its evidence, never applied unless asked
 * for.
 */
export interface ProposedCopy {
  /** The claim that looks like a copy. */
  readonly claimId: string;
  /** The claim it looks like a copy of. */
  readonly of: string;
  /** Why; never empty. */
  readonly evidence: readonly CopyEvidence[];
  /** It was asked to be applied: the claim counts as a relay of the other, and adds no voice. */
  readonly applied: boolean;
}

/** What makes a claim look like a copy. */
export type CopyEvidence =
  | { readonly kind: 'rare-figure'; readonly value: number }
  | { readonly kind: 'near-same-words'; readonly similarity: number }
  | { readonly kind: 'later'; readonly days: number };

/**
 * Two figures of one outcome that could not be held against each other, and why: their sides are
 * names that no table knows.
 */
export interface IncomparableFigures {
  /** One claim of each row. */
  readonly claimIds: readonly [string, string];
  /** Why the rows cannot be compared. */
  readonly reason: Incomparable;
}

/**
 * What the claims of one incident say, measure by measure. Plain JSON; the same for the same claims
 * in any order.
 */
export interface ReconciledIncident {
  /** Every claim of the incident, counted or not. */
  readonly claimIds: readonly string[];
  /** The most precise window that a claim states, as days; an end that nobody states is absent. */
  readonly date: { readonly from?: string; readonly to?: string };
  /**
   * The place that most claims which count people state; null where none does. Degrees (WGS 84),
   * kilometres.
   */
  readonly place: {
    readonly name: string;
    readonly lat?: number;
    readonly lon?: number;
    readonly radiusKm?: number;
    readonly level?: string;
    readonly within: readonly string[];
  } | null;
  /** The kind of event that most claims state. */
  readonly kind: string | null;
  /** The documents that tell of it. */
  readonly reports: readonly string[];
  /** One row per measure, the dead first. */
  readonly measures: readonly MeasureReport[];
  /** Questions without a figure, and their answers. */
  readonly disputes: readonly TopicDispute[];
  /** Claims that are listed and never counted. */
  readonly notCounted: readonly NotCounted[];
  /** Figures of several voices that cannot all be true, by part and whole. */
  readonly conflicts: readonly ConflictSet[];
  /** Claims that look like copies of another voice's. */
  readonly proposedCopies: readonly ProposedCopy[];
  /** Figures of one outcome that a name kept apart. */
  readonly incomparable: readonly IncomparableFigures[];
}

/** A row of an incident that a summary figure spans. */
export interface SpannedMeasure {
  /** The incident. */
  readonly incidentId: string;
  /** The row of the incident. */
  readonly label: string;
  /** What its row asserts. */
  readonly bounds: Interval;
}

/**
 * A summary figure held against the incidents it spans. Only the same outcome inside the same place
 * and window is subtracted; what may or may not lie inside is told apart.
 */
export interface Residual {
  /** The row of the summary. */
  readonly label: string;
  /** The summary figure. */
  readonly total: Interval;
  /** Rows inside its place and window. */
  readonly inside: readonly SpannedMeasure[];
  /** Rows that may lie inside, or not. */
  readonly possiblyInside: readonly SpannedMeasure[];
  /**
   * What the incidents inside leave of the total; null where they hold more than it for certain.
   */
  readonly rest: Interval | null;
  /** The same if everything that is possibly inside were. */
  readonly restIfAllInside: Interval | null;
}
