export { buildClaim, buildClaims, claimBuilder, type BuiltClaim, type Overrides } from './build-claim';
export { buildScenario, type ScenarioName } from './build-scenario';
export { bCubedAgreement, leaAgreement, pairwiseAgreement, type Agreement, type Groups } from './linkage-metrics';
export { syntheticClaims, type SyntheticClaim, type SyntheticOptions } from './synthetic';
