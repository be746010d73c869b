import type { Phrases } from '../english';
import { accountFigure, accountSaid, accountVoice, accountWords, aloneSentences } from './account';
import { movedSentence, reasonSentence, settingSentence, stepSentence } from './changes';
import { claimWords, notCountedWords } from './claim';
import { codebookRule, estimateSentence, estimateTitle, publishedWords } from './codebook';
import { dateWords } from './words/date';
import { digestLine, measurePhrase, rowTitle } from './digest';
import { conflictSentence, copySentence } from './conflict';
import {
  answeredOtherwise,
  becameSentence,
  conventionChange,
  conventionNote,
  incidentSources,
  incidentTitle,
  labels,
  nameOf,
  reportTitle,
} from './headings';
import { comparisonSentences, incomparablePairWords, issueWords } from './notes';
import { listOf as listed } from './words/list';
import { measureTitle } from './words/measure';
import { minimumWords } from './minimum';
import { agreementSentences, pairWords } from './pair';
import { findingWords, mustLinkWords } from './pair-evidence';
import { pictureWords } from './picture';
import { impliedWords } from './parts';
import { conventionWords } from './words/range';
import { residualSentence } from './residual';
import { reviewQuestion, reviewedWords } from './review';
import {
  confidenceWords,
  openWords,
  passedWords,
  proposalLines,
  draftsLabels,
  draftsTitle,
} from './drafts';
import { positionSentence, settledSentence, topicTitle } from './topic';
import { voiceWords, voicesWords } from './words/voice';
import { weighingSentences } from './weighing';

/** Every sentence of a report in Arabic. */
export const arabic: Phrases = {
  accountFigure,
  accountSaid,
  accountVoice,
  accountWords,
  agreementSentences,
  aloneSentences,
  answeredOtherwise,
  becameSentence,
  claimWords,
  codebookRule,
  comparisonSentences,
  confidenceWords,
  conflictSentence,
  conventionChange,
  conventionNote,
  conventionWords,
  dateWords,
  copySentence,
  digestLine,
  draftsLabels,
  draftsTitle,
  estimateSentence,
  estimateTitle,
  findingWords,
  impliedWords,
  incidentSources,
  incidentTitle,
  incomparablePairWords,
  issueWords,
  labels,
  listed,
  measureTitle,
  minimumWords,
  movedSentence,
  mustLinkWords,
  nameOf,
  notCountedWords,
  openWords,
  pairWords,
  pictureWords,
  passedWords,
  positionSentence,
  proposalLines,
  publishedWords,
  reasonSentence,
  reportTitle,
  residualSentence,
  reviewQuestion,
  reviewedWords,
  measurePhrase,
  rowTitle,
  settingSentence,
  settledSentence,
  stepSentence,
  topicTitle,
  voiceWords,
  voicesWords,
  weighingSentences,
};
