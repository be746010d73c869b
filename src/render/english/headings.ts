import type { IncidentReport, Report } from '../../report/report';
import { outside } from '../sentences/outside';
import { capital, join, say, type Prose } from '../sentences/prose';
import { dateWords } from './words/date';
import { count } from './words/number';

/** How many of the places around may be named after the place itself. */
const AROUND = 2;

export const labels = {
  whoSays: (voices: Prose): Prose => say`Who says what (${voices})`,
  disagrees: say`What disagrees`,
  agrees: say`What fits together`,
  notes: say`To note`,
  alone: say`One voice only`,
  undisputedTopics: say`Also said, and not disputed`,
  numbered: (number: number, title: Prose): Prose => say`${count(number)}. ${title}`,
  disputedQuestion: (question: Prose): Prose => capital(say`${question}: disputed`),
  conflicts: say`At odds between part and whole`,
  copies: say`Possible copies`,
  residuals: say`Beside the incidents`,
  notCompared: say`Not held against each other`,
  notCounted: say`Listed, not counted`,
  summaries: say`Summary figures`,
  summariesNote: say`These totals cover a longer time or a wider area. They stand above the incidents and enter no incident’s range.`,
  unplaced: say`Without place, date or event`,
  rejected: say`Claims that could not be used`,
  issues: say`Claims used in part`,
  nothing: say`No incident.`,
  codebooks: say`What codebooks would publish`,
  figure: say`Figure`,
  noColumn: say`–`,
  byRule: say`By which rule`,
  timeline: say`What was known when`,
  diff: say`What changed between two reports`,
  same: say`Nothing is different.`,
  newIncidents: say`New incidents`,
  goneIncidents: say`Incidents no longer there`,
  splitIncidents: say`Incidents that came apart`,
  joinedIncidents: say`Incidents that came together`,
  review: say`For an analyst: the same incident or not?`,
  nothingToReview: say`Nothing is in doubt.`,
  noRangeChanges: say`Either answer leaves every range as it is.`,
  more: (rest: number): Prose => say`… and ${count(rest)} more.`,
} as const;

/** What became of incidents. */
export function becameSentence(before: Prose, after: Prose): Prose {
  return say`${before} became ${after}.`;
}

/** A question that is answered otherwise than before. */
export function answeredOtherwise(question: Prose): Prose {
  return say`${capital(question)}: the answers are other ones.`;
}

/** Words are read by another convention. */
export function conventionChange({
  before,
  after,
}: {
  readonly before: string;
  readonly after: string;
}): Prose {
  return say`Words were read by the convention “${outside(before)}”, and now by “${outside(after)}”.`;
}

/** A name as it stands in a heading. */
export function nameOf(name: string): Prose {
  return outside(name);
}

/** "What the sources claim: 2 incidents, 14 claims". */
export function reportTitle({
  incidents,
  claims,
}: {
  readonly incidents: number;
  readonly claims: number;
}): Prose {
  return say`What the sources claim: ${plural(incidents, say`incident`)}, ${plural(claims, say`claim`)}`;
}

/** By which convention words were read, and where exact wordings are. */
export function conventionNote({ convention }: Pick<Report, 'convention'>): Prose {
  return say`Figures are given in the words of their sources. Where two are held against each other, words and comparators are read by the convention “${outside(convention)}”.`;
}

/** Where and when: "Sheikh Saeed, Aleppo, 30 November 2016". */
export function incidentTitle({ place, date }: Pick<IncidentReport, 'place' | 'date'>): Prose {
  if (place === null) return join([say`Place not stated`, dateWords(date)], ', ');
  const around = place.within
    .slice(0, AROUND)
    .filter((name) => !place.name.includes(name) && !name.includes(place.name));
  return join(
    [
      outside(place.name),
      ...around
        .filter((name, at) => !around.slice(0, at).some((other) => name.includes(other)))
        .map((name) => outside(name)),
      dateWords(date),
    ],
    ', ',
  );
}

/** What sort of event and how many reports and claims tell of it. */
export function incidentSources({
  kind,
  reports,
  claimIds,
}: Pick<IncidentReport, 'kind' | 'reports' | 'claimIds'>): Prose {
  const told = reports.length === 0 ? say`` : say` from ${plural(reports.length, say`report`)}`;
  return join([
    kind === null ? say`` : say`Kind of event: ${outside(kind)}.`,
    say`${plural(claimIds.length, say`claim`)}${told}.`,
  ]);
}

function plural(value: number, singular: Prose): Prose {
  return say`${count(value)} ${singular}${value === 1 ? say`` : say`s`}`;
}
