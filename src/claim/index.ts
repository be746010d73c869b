export { COURSES, EVIDENCE, EXTENTS, MODALITIES, STANCES, TOPICS, UNITS } from './claim';
export type { AnyOf, Claim, DateRange, Evidence, Modality, Stance, Topic, Unit } from './claim';
export type { ClaimInput } from './input';
export type { Unchecked } from './unchecked';
export { OUTCOMES, type Outcome } from './outcome';
export type { Age, Population, PopulationFacets, Sex, Status } from './population';
export type { Place } from './place';
export {
  SOURCE_KINDS,
  type Interest,
  type InterestParties,
  type Reliability,
  type Source,
  type SourceKind,
} from './source';
export type { Actor } from './actor';
export { type Assumption, type Comparability, type Incomparable, type Measure } from './measure';
export { parseClaims, type ParsedClaims, type RejectedClaim } from './parse/parse-claims';
export type {
  DraftClaim,
  DraftConfidence,
  DraftedClaims,
  DraftReason,
  OpenField,
  PassedFigure,
  TextSpan,
} from './draft';
