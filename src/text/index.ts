/**
 * From articles to draft claims, in Arabic and English. Figures by themselves are read by
 * `casualty-claims/figure`.
 *
 * @module casualty-claims/text
 */

export {
  acceptDrafts,
  type AcceptedDrafts,
  type DraftDecision,
  type DraftEdit,
  type DraftHistory,
} from './accept-drafts';
export { draftClaims } from './draft-claims';
export type { DraftOptions } from './reader';
export type { LexiconEntry, OutcomeRole, Sense, SpeechStance } from './lexicon/sense';
