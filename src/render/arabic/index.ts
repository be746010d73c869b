import type { Phrases } from '../document';
import { accountWords, aloneSentences } from './account';
import { claimWords, notCountedWords } from './claim';
import { digestLine, rowPhrase, rowTitle } from './digest';
import { conflictSentence, copySentence } from './conflict';
import { conventionNote, incidentSources, incidentTitle, labels, reportTitle } from './headings';
import { comparisonSentences, incomparablePairWords, issueWords } from './notes';
import { minimumWords } from './minimum';
import { agreementSentences, pairWords } from './pair';
import { conventionWords } from './range';
import { residualSentence } from './residual';
import { confidenceWords, openWords, passedWords, proposalLines, reviewLabels, reviewTitle } from './review';
import { positionSentence, settledSentence, topicTitle } from './topic';
import { voicesWords } from './voice';
import { weighingSentences } from './weighing';

/** Every sentence of a report in Arabic. */
export const arabic: Phrases = {
  accountWords,
  agreementSentences,
  aloneSentences,
  claimWords,
  comparisonSentences,
  confidenceWords,
  conflictSentence,
  conventionNote,
  conventionWords,
  copySentence,
  digestLine,
  incidentSources,
  incidentTitle,
  incomparablePairWords,
  issueWords,
  labels,
  minimumWords,
  notCountedWords,
  openWords,
  pairWords,
  passedWords,
  positionSentence,
  proposalLines,
  reportTitle,
  residualSentence,
  reviewLabels,
  reviewTitle,
  rowPhrase,
  rowTitle,
  settledSentence,
  topicTitle,
  voicesWords,
  weighingSentences,
};
