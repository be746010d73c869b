import { MisuseError } from '../../issue/misuse';
import type { IncidentDiff, IncidentsDiff, Report, ReviewedPair, TimelineStep } from '../../report';
import { diffReports } from '../../report/diff/diff-reports';
import type { MeasureReport, ReconciledIncident } from '../../reconcile/model/types';
import { heading, list, paragraph, section, type Block } from './block';
import type { Phrases } from '../english';
import { lookupOf, type Lookup } from '../sentences/lookup';
import type { Prose } from '../sentences/prose';

/** How many items of one list are printed; the rest is counted. */
const ITEMS = 30;

/** What was known when, and which claim changed it. */
export function timelineBlocks(
  steps: readonly TimelineStep[],
  report: Report,
  { incident, measure }: { readonly incident: string; readonly measure: string },
  phrases: Phrases,
): Block[] {
  const group = [...report.incidents, ...report.summaries].find(({ id }) => id === incident);
  const row = group?.measures.find(({ label }) => label === measure);
  if (group === undefined || row === undefined)
    throw new MisuseError(
      'unknown-incident',
      `renderTimeline: the report has no row ${JSON.stringify(measure)} of an incident ${JSON.stringify(incident)}`,
    );
  const lookup = lookupOf(report);
  return [
    heading(1, phrases.labels.timeline),
    paragraph(phrases.incidentTitle(group)),
    paragraph(phrases.measureTitle(row.measure)),
    ...steps.flatMap((step) =>
      list(
        phrases.stepSentence(step, row.measure, lookup),
        step.because.map((reason) => phrases.reasonSentence(reason, lookup)),
        ITEMS,
        phrases.labels.more,
      ),
    ),
  ];
}

/** What is different between two reports, and why. */
export function diffBlocks(before: Report, after: Report, phrases: Phrases): Block[] {
  const diff = diffReports(before, after);
  const { labels } = phrases;
  const both: Sides = {
    before,
    after,
    was: lookupOf(before),
    is: lookupOf(after),
    either: lookupOf({ claims: [...before.claims, ...after.claims] }),
  };
  return [
    heading(1, labels.diff),
    ...(diff.same ? [paragraph(labels.same)] : []),
    ...(diff.convention === null ? [] : [paragraph(phrases.conventionChange(diff.convention))]),
    ...incidentsBlocks(diff.incidents, both, phrases),
    ...incidentsBlocks(diff.summaries, both, phrases),
  ];
}

/** Both reports, and where the words of their claims are found. */
interface Sides {
  readonly before: Report;
  readonly after: Report;
  readonly was: Lookup;
  readonly is: Lookup;
  readonly either: Lookup;
}

function incidentsBlocks(diff: IncidentsDiff, sides: Sides, phrases: Phrases): Block[] {
  const { labels } = phrases;
  const title = (report: Report, id: string): Prose[] => {
    const group = groupOf(report, id);
    return group === undefined ? [] : [phrases.incidentTitle(group)];
  };
  const parts = (report: Report, groups: readonly { readonly id: string }[]): Prose =>
    phrases.listed(groups.flatMap(({ id }) => title(report, id)));
  return [
    ...diff.kept.flatMap((one) => keptBlocks(one, sides, phrases)),
    ...section(
      2,
      labels.newIncidents,
      list(
        null,
        diff.new.flatMap(({ id }) => title(sides.after, id)),
        ITEMS,
        labels.more,
      ),
    ),
    ...section(
      2,
      labels.goneIncidents,
      list(
        null,
        diff.gone.flatMap(({ id }) => title(sides.before, id)),
        ITEMS,
        labels.more,
      ),
    ),
    ...section(
      2,
      labels.splitIncidents,
      list(
        null,
        diff.split.flatMap(({ id, into }) =>
          title(sides.before, id).map((was) =>
            phrases.becameSentence(was, parts(sides.after, into)),
          ),
        ),
        ITEMS,
        labels.more,
      ),
    ),
    ...section(
      2,
      labels.joinedIncidents,
      list(
        null,
        diff.joined.flatMap(({ id, from }) =>
          title(sides.after, id).map((now) =>
            phrases.becameSentence(parts(sides.before, from), now),
          ),
        ),
        ITEMS,
        labels.more,
      ),
    ),
  ];
}

function keptBlocks(
  { before, after, setting, rows, disputes }: IncidentDiff,
  sides: Sides,
  phrases: Phrases,
): Block[] {
  const [was, is] = [groupOf(sides.before, before), groupOf(sides.after, after)];
  if (was === undefined || is === undefined) return [];
  const phrase = (
    incident: ReconciledIncident,
    label: string | undefined,
    lookup: Lookup,
  ): Prose | null => {
    const row = rowOf(incident, label);
    return row === undefined ? null : phrases.measurePhrase(row, lookup);
  };
  const moved = rows.flatMap((row) => {
    const sentence = phrases.movedSentence(
      phrase(was, row.before?.label, sides.was),
      phrase(is, row.after?.label, sides.is),
    );
    return list(
      sentence,
      row.because.map((reason) => phrases.reasonSentence(reason, sides.either)),
      ITEMS,
      phrases.labels.more,
    );
  });
  const other = [
    ...setting.map(phrases.settingSentence),
    ...disputes.map(({ topic, place }) =>
      phrases.answeredOtherwise(phrases.topicTitle({ topic, place })),
    ),
  ];
  if (moved.length + other.length === 0) return [];
  return [
    heading(2, phrases.incidentTitle(is)),
    ...list(null, other, ITEMS, phrases.labels.more),
    ...moved,
  ];
}

function groupOf({ incidents, summaries }: Report, id: string): ReconciledIncident | undefined {
  return [...incidents, ...summaries].find((group) => group.id === id);
}

function rowOf(
  { measures }: ReconciledIncident,
  label: string | undefined,
): MeasureReport | undefined {
  return measures.find((row) => row.label === label);
}

/** Questions for an analyst, with the ranges under either answer. */
export function reviewBlocks(
  pairs: readonly ReviewedPair[],
  report: Report,
  phrases: Phrases,
): Block[] {
  const lookup = lookupOf(report);
  const { labels } = phrases;
  return [
    heading(1, labels.review),
    ...(pairs.length === 0 ? [paragraph(labels.nothingToReview)] : []),
    ...pairs.flatMap((pair) => {
      const changed = pair.measures
        .filter(({ changes }) => changes)
        .map((measure) => phrases.reviewedWords(measure, lookup));
      return list(
        phrases.reviewQuestion(pair, lookup),
        changed.length === 0 ? [labels.noRangeChanges] : changed,
        ITEMS,
        labels.more,
      );
    }),
  ];
}
