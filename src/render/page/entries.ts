import { foldName } from '../../claim/fold';
import { canonicalJson } from '../../claim/content-id';
import type { MeasureFacets, MeasureReport, ReconciledIncident } from '../../reconcile/model/types';
import type { IncidentReport, Report, SummaryReport } from '../../report';
import { LANGUAGES } from '../document/language';
import { lookupOf } from '../sentences/lookup';
import type { Language } from '../document/options';
import { spelledFor } from '../sentences/spelling';
import { isToldElsewhere, standingOf, type Standing } from '../sentences/standing';
import type { Entry, Rendered } from './page-data';

const ORDER: readonly Standing[] = ['disputed', 'agreed', 'open', 'alone'];
const LANGUAGE_CODES = ['en', 'ar'] as const;

/** How much of what claims say is searched, in characters of one incident. */
const SEARCHED = 4_000;

/** Every language with what is made for it. */
export function inEach<T>(make: (language: Language) => T): Readonly<Record<Language, T>> {
  return { en: make('en'), ar: make('ar') };
}

/** The list of incidents and summaries, and the measures that they count. */
export function entriesOf(report: Report): {
  readonly entries: readonly Entry[];
  readonly measures: readonly Rendered[];
} {
  const told = inEach((language) => spelledFor(report, LANGUAGES[language].script));
  const lookups = inEach((language) => lookupOf(told[language]));
  const claims = new Map(report.claims.map((claim) => [claim.id, claim]));
  const measures = new Map<string, { readonly at: number; readonly title: Rendered }>();
  const place = (facets: MeasureFacets): number => {
    const bare: MeasureFacets = { outcome: facets.outcome, unit: facets.unit };
    const key = canonicalJson(bare);
    const known = measures.get(key) ?? {
      at: measures.size,
      title: inEach((language) => LANGUAGES[language].phrases.measureTitle(bare)),
    };
    measures.set(key, known);
    return known.at;
  };
  const entry = (kind: Entry['kind'], group: IncidentReport | SummaryReport, at: number): Entry => {
    const inLanguage = (language: Language): ReconciledIncident =>
      (kind === 'incident' ? told[language].incidents[at] : told[language].summaries[at]) ?? group;
    const title = inEach((language) =>
      LANGUAGES[language].phrases.incidentTitle(inLanguage(language)),
    );
    const words = group.claimIds.flatMap((id) => {
      const claim = claims.get(id);
      return claim === undefined
        ? []
        : [
            claim.source?.name,
            ...(claim.via ?? []).map(({ name }) => name),
            claim.place?.name,
            ...(claim.place?.names ?? []),
            claim.kind,
            ...(claim.people ?? []),
            claim.quote,
          ];
    });
    return {
      id: group.id,
      kind,
      title,
      sources: inEach((language) => LANGUAGES[language].phrases.incidentSources(group)),
      digest: inEach((language) => digestOf(inLanguage(language), lookups[language], language)),
      disputed:
        group.measures.some((row) => standingOf(row) === 'disputed') ||
        group.disputes.some(({ disputed }) => disputed),
      from: group.date.from ?? null,
      to: group.date.to ?? null,
      measures: [...new Set(group.measures.map(({ measure }) => place(measure)))].sort(
        (a, b) => a - b,
      ),
      claims: group.claimIds.length,
      text: foldName(
        [
          ...LANGUAGE_CODES.map((language) => title[language]),
          group.id,
          ...new Set(words.filter((word) => word !== undefined)),
        ]
          .join(' ')
          .slice(0, SEARCHED),
      ),
    };
  };
  const entries = [
    ...report.incidents.map((group, at) => entry('incident', group, at)),
    ...report.summaries.map((group, at) => entry('summary', group, at)),
  ];
  return { entries, measures: [...measures.values()].map(({ title }) => title) };
}

/** How many answers without a figure are told of an incident that has no figures. */
const ANSWERS = 2;

/**
 * How firmly each figure stands, one line for each way; of an incident without figures, what is
 * said and not disputed.
 */
function digestOf(
  group: ReconciledIncident,
  lookup: ReturnType<typeof lookupOf>,
  language: Language,
): readonly string[] {
  const { phrases } = LANGUAGES[language];
  const rows = group.measures.filter((row) => !isToldElsewhere(row, group));
  const told = ORDER.flatMap((wanted) => {
    const said = rows
      .filter((row: MeasureReport) => standingOf(row) === wanted)
      .map((row) => phrases.measurePhrase(row, lookup));
    const asked =
      wanted === 'disputed'
        ? group.disputes
            .filter(({ disputed }) => disputed)
            .map((dispute) => phrases.topicTitle(dispute))
        : [];
    return said.length + asked.length === 0
      ? []
      : [phrases.digestLine(wanted, [...said, ...asked])];
  });
  const settled = (): string[] =>
    group.disputes.flatMap((question) =>
      question.positions.map((position) => phrases.settledSentence(question, position)),
    );
  return told.length > 0 ? told : settled().slice(0, ANSWERS);
}
