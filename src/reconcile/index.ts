export * from './codebooks';
export type { CopyDecision } from './copies';
export { isDigitSlip } from './disagreement/digit-slip';
export { pairState } from './disagreement/disagreement';
export type { Exclusion } from './exclude';
export { reconcileIncident, type ReconcileOptions } from './reconcile-incident';
export type {
  Account,
  Addend,
  Cause,
  CauseLabel,
  Comparison,
  ConflictSet,
  CopyEvidence,
  Fall,
  Implied,
  IncomparableFigures,
  InterestRange,
  LinkLoss,
  MeasureFacets,
  MeasureReport,
  NotCounted,
  PairState,
  Part,
  AccountPosition,
  PositionPair,
  ProposedCopy,
  ReconciledIncident,
  Residual,
  Rest,
  Sensitivity,
  SpannedMeasure,
  Superseded,
  TopicAnswer,
  TopicDispute,
  TopicPosition,
  Wording,
} from './model/types';
