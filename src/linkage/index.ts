/**
 * Record linkage, stage by stage: claims as columns, candidate pairs, comparisons, match weights,
 * clusters, and the incidents made of them.
 *
 * @module casualty-claims/linkage
 */

export { linkClaims, linkNormalClaims, type LinkResult } from './link-claims';
export type { LinkOptions } from './options';
export {
  incidentIdOf,
  type ComparisonFinding,
  type Link,
  type LinkedIncident,
  type ScoredPair,
} from './incident';
export type { MustLink, MustLinkReason } from './constraints/must-links';
export {
  groupSummaries,
  isSummaryClaim,
  summaryClaims,
  type SummaryGroup,
} from './incidents/summary-claims';
export {
  COMPARISONS,
  COMPARISON_NAMES,
  levelIn,
  type ComparisonName,
  type LevelName,
} from './comparisons/levels';
export { defaultWeights, type LevelWeights, type LinkWeights } from './weights/weights';
export { rowOf, type LinkPlace, type LinkRow } from './columns/row';
export { ColumnsBuilder, type LinkColumns } from './columns/columns';
export { columnsOf } from './columns/columns-of';
export { blockingPairs } from './blocking/blocking';
export { CandidatePairs } from './columns/candidate-pairs';
export { Comparer } from './comparisons/comparison';
export { localDensity } from './weights/density';
export { priorWeight } from './weights/prior';
export { comparePairs, scorePairs, type ScoredPairs } from './weights/match-weight';
export { DisjointSets } from './columns/disjoint-sets';
export { clusterPairs, type ClusterConstraints } from './clustering/clustering';
export { cohesion } from './clustering/cohesion';
export type { CannotLink } from './constraints/cannot-links';
export {
  constraintsOf,
  type Constraints,
  type ConstraintSources,
  type PlacedMustLink,
} from './constraints/constraints';
export type { Decision } from './constraints/decisions';
export { linkColumns, type LinkedColumns } from './link-columns';
export { nameSimilarity } from './names/similarity';
export { phoneticKey } from './names/phonetic-key';
export { kindTable, type KindTable, type ResolvedKind } from './kinds/kinds';
export type { KindEntry } from './kinds/kind-entry';
export { parseKinds } from './kinds/parse-kinds';
export {
  estimateWeights,
  type EstimatedWeights,
  type EstimateOptions,
} from './weights/estimate-weights';
export { explainPair, runnersUp, weakestLink } from './review/explain';
export { reviewQueue, type ReviewItem } from './review/review-queue';
export type { IncidentChange, PreviousIncidents } from './carry-over';
export { Linker } from './incremental/linker';
