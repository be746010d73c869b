export { pairState } from './disagreement';
export { reconcileIncident, type ReconcileOptions } from './reconcile-incident';
export type {
  Account,
  CauseLabel,
  Comparison,
  Implied,
  IncomparableFigures,
  MeasureFacets,
  MeasureReport,
  NotCounted,
  PairState,
  Part,
  AccountPosition,
  PositionPair,
  ReconciledIncident,
  Rest,
  Superseded,
  TopicDispute,
  TopicPosition,
  Wording,
} from './types';
