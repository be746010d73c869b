export { acled } from './acled';
export type { CivilianStatus } from './civilian-status';
export type { PublishOptions } from './claim-facts';
export type {
  Codebook,
  CodebookMeasure,
  FamilyRule,
  ReadAccount,
  Resolution,
  RuleText,
} from './codebook';
export {
  compareCodebooks,
  type CodebookComparison,
  type ComparedMeasure,
} from './compare-codebooks';
export { emdat } from './emdat';
export { gtd } from './gtd';
export { ibc } from './ibc';
export { codebooks, type CodebookName } from './presets';
export { publishAs } from './publish-as';
export type {
  CodebookStep,
  NotAppliedBecause,
  PublishedMeasure,
  PublishedRule,
  PublishedValue,
} from './published';
export { ucdp } from './ucdp';
export { wikimpacts } from './wikimpacts';
