export { reconcileClaims } from './reconcile-claims';
export { reconcileInParts } from './reconcile-in-parts';
export type { ReportOptions } from './report-options';
export type { ReportInParts, ReportLookup } from './report-in-parts';
export {
  REPORT_VERSION,
  type IncidentReport,
  type Replay,
  type Report,
  type SummaryReport,
} from './report';
export { parseReport, type ParsedReport } from './parse-report';
export type { EstimateCodebook } from './estimate-codebook';
export { claimsKnownBy, type CutReference, type KnownClaims } from './known-claims';
export { timeline, type TimelineOptions, type TimelineStep } from './timeline';
export { diffReports } from './diff-reports';
export type {
  IncidentDiff,
  IncidentsDiff,
  Portion,
  ReportDiff,
  RowChange,
  SettingChange,
} from './report-diff';
export type { ChangeReason, ClaimWhereabouts } from './row-change';
export type { RowState } from './row-state';
export {
  reviewRanges,
  type ReviewedMeasure,
  type ReviewedPair,
  type ReviewedRow,
} from './review-ranges';
export { rollup } from './rollup';
export type {
  BucketKey,
  Rollup,
  RollupBucket,
  RollupBy,
  RollupMember,
  RollupShare,
  RollupTotal,
} from './rollup-types';
export { explain, type ExplainOptions } from './explain';
export type {
  Explanation,
  ExplanationReason,
  FigureBehind,
  FigureRule,
  PositionEnd,
} from './explanation';
export type { ReportPath } from './report-path';
export { redact } from './redact';
export type { RedactedReport, Redaction, RedactionPolicy } from './redaction-policy';
