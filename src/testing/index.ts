/**
 * Builders, scenarios and the laws of a report, for your own tests. Imports no test framework.
 *
 * @module casualty-claims/testing
 */

export {
  buildClaim,
  buildClaims,
  claimBuilder,
  type BuiltClaim,
  type Overrides,
} from './build-claim';
export { buildScenario, type ScenarioName } from './build-scenario';
export { levelOf } from './level-of';
export {
  bCubedAgreement,
  leaAgreement,
  pairwiseAgreement,
  type Agreement,
  type Groups,
} from './linkage-metrics';
export { sameReport, type ReportDifference, type ReportSameness } from './laws/same-report';
export { syntheticClaims, type SyntheticClaim, type SyntheticOptions } from './synthetic';
export type { Violation } from './laws/violation';
export { violations } from './laws/violations';
