export { reconcileClaims } from './reconcile-claims';
export { reconcileInParts } from './stream/reconcile-in-parts';
export type { ReportOptions } from './options';
export type { ReportInParts, ReportLookup } from './stream/report-in-parts';
export {
  REPORT_VERSION,
  type IncidentReport,
  type Replay,
  type Report,
  type SummaryReport,
} from './report';
export { parseReport, type ParsedReport } from './schema/parse-report';
export type { EstimateCodebook } from './estimate-codebook';
export { claimsKnownBy, type CutReference, type KnownClaims } from './known-claims';
export { timeline, type TimelineOptions, type TimelineStep } from './timeline/timeline';
export { diffReports } from './diff/diff-reports';
export type {
  IncidentDiff,
  IncidentsDiff,
  Portion,
  ReportDiff,
  MeasureChange,
  SettingChange,
} from './diff/report-diff';
export type { ChangeReason, ClaimWhereabouts } from './timeline/measure-change';
export type { MeasureState } from './diff/measure-state';
export {
  reviewRanges,
  type ReviewedMeasure,
  type ReviewedPair,
  type MeasureUnderAnswer,
} from './review-ranges';
export { rollup } from './rollup/rollup';
export type {
  BucketKey,
  Rollup,
  RollupBucket,
  RollupBy,
  RollupMember,
  RollupShare,
  RollupTotal,
} from './rollup/rollup-types';
export { explain, type ExplainOptions } from './explain/explain';
export type {
  Explanation,
  ExplanationReason,
  FigureBehind,
  FigureRule,
  PositionEnd,
} from './explain/explanation';
export type { ReportPath } from './explain/report-path';
export { redact } from './redact/redact';
export type { RedactedReport, Redaction, RedactionPolicy } from './redact/redaction-policy';
