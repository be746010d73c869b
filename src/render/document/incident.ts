import type { MeasureReport, ReconciledIncident } from '../../reconcile/model/types';
import { heading, list, paragraph, section, type Block } from './block';
import type { Phrases } from '../english';
import type { Lookup } from '../sentences/lookup';
import { measureBlocks } from './row';
import { isToldElsewhere, standingOf, type Standing } from '../sentences/standing';

/** How many items of one list are printed; the rest is counted. */
const ITEMS = 20;
/** What a reader wants to see first. */
const ORDER: readonly Standing[] = ['disputed', 'agreed', 'open', 'alone'];

/** One incident: a digest by how firmly each figure stands, then every row in full. */
export function incidentBlocks(
  incident: ReconciledIncident,
  number: number,
  lookup: Lookup,
  phrases: Phrases,
): Block[] {
  const { labels } = phrases;
  const rows = incident.measures.filter((row) => !isToldElsewhere(row, incident));
  const standing = (wanted: Standing): MeasureReport[] =>
    rows.filter((row) => standingOf(row) === wanted);
  const disputes = incident.disputes.filter(({ disputed }) => disputed);
  const settled = incident.disputes.filter(({ disputed }) => !disputed);
  // A denial of who holds a place is told as an answer to that question.
  const answers = new Set(
    incident.disputes.flatMap(({ positions }) => positions.flatMap(({ claimIds }) => claimIds)),
  );
  const notCounted = incident.notCounted.filter(
    ({ because, claimId }) => because !== 'denial' || !answers.has(claimId),
  );
  const digest = ORDER.flatMap((wanted) => {
    const said = standing(wanted).map((row) => phrases.measurePhrase(row, lookup));
    const asked =
      wanted === 'disputed' ? disputes.map((dispute) => phrases.topicTitle(dispute)) : [];
    return said.length + asked.length === 0
      ? []
      : [phrases.digestLine(wanted, [...said, ...asked])];
  });
  const alone = rows.filter((row) => row.accounts.length === 1 && standingOf(row) === 'alone');
  return [
    heading(2, labels.numbered(number, phrases.incidentTitle(incident))),
    paragraph(phrases.incidentSources(incident)),
    ...list(null, digest, ITEMS, labels.more),
    ...rows
      .filter((row) => !alone.includes(row))
      .flatMap((row) => measureBlocks(row, incident.measures, lookup, phrases)),
    ...section(
      3,
      labels.alone,
      list(null, phrases.aloneSentences(alone, lookup), ITEMS, labels.more),
    ),
    ...disputes.flatMap(({ topic, place, positions }) => [
      heading(3, labels.disputedQuestion(phrases.topicTitle({ topic, place }))),
      ...list(
        null,
        positions.map((position) => phrases.positionSentence(topic, position)),
        ITEMS,
        labels.more,
      ),
    ]),
    ...section(
      3,
      labels.undisputedTopics,
      list(
        null,
        settled.flatMap((question) =>
          question.positions.map((position) => phrases.settledSentence(question, position)),
        ),
        ITEMS,
        labels.more,
      ),
    ),
    ...section(
      3,
      labels.conflicts,
      list(
        null,
        incident.conflicts.map((set) => phrases.conflictSentence(set, lookup)),
        ITEMS,
        labels.more,
      ),
    ),
    ...section(
      3,
      labels.copies,
      list(
        null,
        incident.proposedCopies.map((copy) => phrases.copySentence(copy, lookup)),
        ITEMS,
        labels.more,
      ),
    ),
    ...section(
      3,
      labels.notCompared,
      list(
        null,
        incident.incomparable.map((pair) => phrases.incomparablePairWords(pair, lookup)),
        ITEMS,
        labels.more,
      ),
    ),
    ...section(
      3,
      labels.notCounted,
      list(
        null,
        notCounted.map((item) => phrases.notCountedWords(item, lookup)),
        ITEMS,
        labels.more,
      ),
    ),
  ];
}
