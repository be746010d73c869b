export { linkClaims, linkNormalClaims, type LinkResult } from './link-claims';
export type { LinkOptions, LinkProgress, LinkSignal } from './options';
export {
  incidentIdOf,
  type ComparisonFinding,
  type Link,
  type LinkedIncident,
  type ScoredPair,
} from './incident';
export type { MustLink, MustLinkReason } from './must-links';
export { groupSummaries, isSummaryClaim, summaryClaims, type SummaryGroup } from './summary-claims';
export {
  COMPARISONS,
  COMPARISON_NAMES,
  levelIn,
  type ComparisonName,
  type LevelName,
} from './levels';
export { defaultWeights, type LevelWeights, type LinkWeights } from './weights';
export { rowOf, type LinkPlace, type LinkRow } from './row';
export { ColumnsBuilder, type LinkColumns } from './columns';
export { columnsOf } from './columns-of';
export { blockingPairs } from './blocking';
export { CandidatePairs } from './candidate-pairs';
export { Comparer } from './comparison';
export { localDensity } from './density';
export { priorWeight } from './prior';
export { comparePairs, scorePairs, type ScoredPairs } from './match-weight';
export { DisjointSets } from './components';
export { clusterPairs, type ClusterConstraints } from './clustering';
export { cohesion } from './cohesion';
export type { CannotLink } from './cannot-links';
export {
  constraintsOf,
  type Constraints,
  type ConstraintSources,
  type PlacedMustLink,
} from './constraints';
export type { Decision } from './decisions';
export { linkColumns, type LinkedColumns } from './link-columns';
export {
  cutIntoPieces,
  linkPieces,
  pairsOfPiece,
  pieceByDays,
  type LinkPiece,
  type PiecePair,
} from './pieces';
export { nameSimilarity } from './similarity';
export { skeletonOf } from './skeleton';
export { kindTable, type KindTable, type ResolvedKind } from './kinds';
export type { KindEntry } from './kind-entry';
export { parseKinds } from './parse-kinds';
export { estimateWeights, type EstimatedWeights, type EstimateOptions } from './estimate-weights';
export { explainPair, runnersUp, weakestLink } from './explain';
export { reviewQueue, type ReviewItem } from './review-queue';
export type { IncidentChange, PreviousIncidents } from './carry-over';
export { Linker } from './linker';
export { linkInParts, type LinkResultInParts } from './link-in-parts';
export { PackedClaims } from './packed-claims';
