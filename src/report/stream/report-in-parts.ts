import type { Claim } from '../../claim/claim';
import type { RejectedClaim } from '../../claim/parse/parse-claims';
import type { Issue } from '../../issue/issue';
import type { IncidentReport, Report, SummaryReport } from '../report';

/**
 * A report of which the long lists are made item by item, as often as they are walked: every
 * {@link Report} is one. What writes reports takes either.
 */
export interface ReportInParts extends Omit<
  Report,
  'incidents' | 'summaries' | 'rejected' | 'issues' | 'claims'
> {
  readonly incidents: Iterable<IncidentReport>;
  readonly summaries: Iterable<SummaryReport>;
  readonly rejected: Iterable<RejectedClaim>;
  readonly issues: Iterable<Issue>;
  readonly claims: Iterable<Claim>;
  /** Where what is named by its id is found; a report that is held whole needs none. */
  readonly lookup?: ReportLookup;
}

/** Finds by their ids the claims and incidents of a report that is not held. */
export interface ReportLookup {
  /** How many incidents there are. */
  readonly incidents: number;
  /** How many claims. */
  readonly claims: number;
  /** A claim by its id. */
  claim(id: string): Claim | undefined;
  /** An incident by its id, made anew each time. */
  incident(id: string): IncidentReport | undefined;
  /** What was wrong or doubtful before any incident was reconciled: nearly all of `issues`. */
  readonly early: readonly Issue[];
  /**
   * Which of the claims an issue is of, by its place in the order of coming; undefined where it is
   * of none.
   */
  placeOf(issue: Issue): number | undefined;
}
