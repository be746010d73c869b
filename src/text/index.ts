/**
 * From written words to figures and draft claims, in Arabic and English.
 *
 * @module casualty-claims/text
 */

// `casualty-claims/text`: what reads counts out of running text, and drafts of claims out of
// articles.
export * from '../figure';
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
