/**
 * The way from claims to a report: check them, find those about the same incident, and say measure
 * by measure who claims what and where they disagree. What stands here is what most users need;
 * `./figure`, `./linkage` and `./stream` hold the stages by themselves, `./types` every type that
 * a report reaches.
 *
 * @module casualty-claims
 */

export { isMisuseError, MisuseError, type Issue } from './issue';
export type { Progress, ProgressOptions } from './issue';
export {
  bestSupported,
  coverage,
  gap,
  hull,
  includes,
  intersection,
  intersects,
  interval,
  isEqual,
  isWithin,
  relation,
  remainder,
  sum,
  type Interval,
} from './interval';
export { dayFromIso, isoFromDay } from './calendar';
export { parseFigure, type Convention, type Figure } from './figure';
export {
  COURSES,
  EVIDENCE,
  EXTENTS,
  MODALITIES,
  OUTCOMES,
  parseClaims,
  SOURCE_KINDS,
  STANCES,
  TOPICS,
  UNITS,
  type Claim,
  type ClaimInput,
} from './claim';
export {
  normaliseClaims,
  parseActors,
  parseGazetteer,
  starterGazetteer,
  type ActorEntry,
  type GazetteerEntry,
  type NameTables,
} from './normalise';
export {
  explainPair,
  linkClaims,
  parseKinds,
  reviewQueue,
  type Decision,
  type KindEntry,
  type LinkOptions,
} from './linkage';
export {
  acled,
  codebooks,
  compareCodebooks,
  emdat,
  gtd,
  ibc,
  publishAs,
  reconcileIncident,
  ucdp,
  wikimpacts,
  type Codebook,
  type CodebookName,
  type CopyDecision,
  type Exclusion,
  type MeasureReport,
  type ReconcileOptions,
} from './reconcile';
export {
  claimsKnownBy,
  diffReports,
  explain,
  parseReport,
  reconcileClaims,
  redact,
  REPORT_VERSION,
  reviewRanges,
  rollup,
  timeline,
  type ExplainOptions,
  type IncidentReport,
  type RedactionPolicy,
  type Report,
  type ReportOptions,
  type TimelineOptions,
} from './report';
