import { accountWords, aloneSentences } from './account';
import { claimWords, notCountedWords } from './claim';
import { digestLine, rowPhrase, rowTitle } from './digest';
import { conventionNote, incidentSources, incidentTitle, labels, reportTitle } from './headings';
import { comparisonSentences, incomparablePairWords, issueWords } from './notes';
import { minimumWords } from './minimum';
import { agreementSentences, pairWords } from './pair';
import { conventionWords } from './range';
import { positionSentence, settledSentence, topicTitle } from './topic';
import { voicesWords } from './voice';

/** Every sentence of a report in English. */
export const english = {
  accountWords,
  agreementSentences,
  aloneSentences,
  claimWords,
  comparisonSentences,
  conventionNote,
  conventionWords,
  digestLine,
  incidentSources,
  incidentTitle,
  incomparablePairWords,
  issueWords,
  labels,
  minimumWords,
  notCountedWords,
  pairWords,
  positionSentence,
  reportTitle,
  rowPhrase,
  rowTitle,
  settledSentence,
  topicTitle,
  voicesWords,
} as const;
