import type { IsoDay } from '../calendar';
import type { Claim } from '../claim/claim';
import type { RejectedClaim } from '../claim/parse/parse-claims';
import type { Issue } from '../issue/issue';
import type { IncidentChange, LinkedIncident } from '../linkage';
import type { KnownClaims } from './known-claims';
import type { PublishedMeasure } from '../reconcile';
import type { ReconciledIncident, Residual } from '../reconcile/model/types';
import type { EstimateCodebook } from './estimate-codebook';

/**
 * The version of the report's shape; it changes when a reader of stored reports must change.
 * `parseReport` reads reports of this version and brings those of older ones to it.
 *
 * @example
 * ```ts
 * import { REPORT_VERSION, type Report } from 'casualty-claims';
 *
 * const canRead = (stored: Pick<Report, 'version'>): boolean => stored.version === REPORT_VERSION;
 * canRead({ version: 1 }); // => true
 * ```
 */
export const REPORT_VERSION = 1;

/** One incident: its claims, why they are together, and what they say measure by measure. */
export interface IncidentReport extends ReconciledIncident {
  /** A hash of its earliest report, equal on a re-run and on later additions. */
  readonly id: string;
  /** The links that joined it, strongest first, with the weights of every comparison. */
  readonly links: LinkedIncident['links'];
  /** What the codebook of the report's `estimate` would enter; absent where none was asked for. */
  readonly estimate?: readonly PublishedMeasure[];
}

/**
 * Summary claims of one place and window: they stand above incidents and never enter their ranges.
 */
export interface SummaryReport extends ReconciledIncident {
  /** A hash like that of an incident. */
  readonly id: string;
  /** Its figures held against the incidents it spans. */
  readonly residuals: readonly Residual[];
  /**
   * What the codebook of the report's `estimate` would enter, less the incidents inside where its
   * rules say so.
   */
  readonly estimate?: readonly PublishedMeasure[];
}

/** What a replay as of an earlier day left out. */
export interface Replay extends Omit<KnownClaims, 'claims'> {
  /** The day, `YYYY-MM-DD`. */
  readonly asOf: IsoDay;
}

/**
 * What many sources say, incident by incident and measure by measure. Plain JSON: it survives a
 * round trip, and equal claims give an equal report in any order.
 */
export interface Report {
  /** Version of this shape. */
  readonly version: typeof REPORT_VERSION;
  /** Name of the convention by which words were read. */
  readonly convention: string;
  /** The incidents, each with its claims, measures and disputes. */
  readonly incidents: readonly IncidentReport[];
  /** Claims that stand above incidents, grouped by place and window. */
  readonly summaries: readonly SummaryReport[];
  /** Ids of claims that nothing places: no date, no place, no event, no reference. */
  readonly unplaced: readonly string[];
  /** Claims that could not be used, with their input. */
  readonly rejected: readonly RejectedClaim[];
  /** Everything wrong or doubtful, those of rejected claims among them. */
  readonly issues: readonly Issue[];
  /** Every claim used, by id: where every number leads back to. */
  readonly claims: readonly Claim[];
  /**
   * With an earlier report given as `previous`: incidents of it that were split or joined since.
   */
  readonly changes?: readonly IncidentChange[];
  /**
   * The codebook by which incidents and summaries carry an `estimate`; absent where none was asked
   * for.
   */
  readonly estimate?: EstimateCodebook;
  /** For a report as of an earlier day: which day, and which claims were not known by then. */
  readonly replay?: Replay;
}
