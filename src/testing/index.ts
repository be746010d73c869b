export { buildClaim, buildClaims, claimBuilder, type BuiltClaim, type Overrides } from './build-claim';
export { buildScenario, type ScenarioName } from './build-scenario';
