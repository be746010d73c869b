import type { Link } from '../../../linkage';
import type { MeasureReport } from '../../../reconcile/model/types';
import type { IncidentReport, SummaryReport } from '../../../report';
import { LANGUAGES } from '../../document/language';
import { lookupOf, type Lookup } from '../../sentences/lookup';
import { incidentMap } from '../../picture/map/incident-map';
import { waterfallPlot } from '../../picture/waterfall-plot';
import { spannedIn } from '../../sentences/spanned';
import { spelledFor } from '../../sentences/spelling';
import { isToldElsewhere, standingOf } from '../../sentences/standing';
import type { Chunk } from '../page-data';
import { claimCard } from './claim-card';
import { codebookSection } from './codebook-section';
import { h, onDemand, picture, pictureWidth, type Content } from './dom';
import { chunkAt, sentence, type Page } from './page';
import { hashTo } from './route';
import { measureSection, saysTable, sentences, type Drawn } from './row-section';

/** How many links are drawn. */
const LINKS = 30;

/** Everything about one incident, or a sentence where there is none of this id. */
export function incidentView(id: string, page: Page): Content {
  const { data, words, language } = page;
  const at = data.entries.findIndex((entry) => entry.id === id);
  const back = h(
    'nav',
    { 'aria-label': words.asBreadcrumb },
    h('a', { href: hashTo('list', language), class: 'back' }, words.back),
  );
  const entry = data.entries[at];
  if (entry === undefined) return [back, h('h1', { tabindex: -1 }, words.notThere)];
  const chunk = chunkAt(at);
  const told: Chunk = { ...chunk, report: spelledFor(chunk.report, LANGUAGES[language].script) };
  const group = [...told.report.incidents, ...told.report.summaries].find((one) => one.id === id);
  return group === undefined
    ? [back]
    : [back, ...incident(group, told, entry.digest[language], page)];
}

function incident(
  group: IncidentReport | SummaryReport,
  chunk: Chunk,
  digest: readonly string[],
  page: Page,
): Content[] {
  const { words, phrases } = page;
  const { labels } = phrases;
  const lookup = lookupOf(chunk.report);
  const rows = group.measures.filter((row) => !isToldElsewhere(row, group));
  const isAlone = (row: MeasureReport): boolean =>
    row.accounts.length === 1 && standingOf(row) === 'alone';
  const [alone, several] = [rows.filter(isAlone), rows.filter((row) => !isAlone(row))];
  const drawn: Drawn = { chunk, incident: group.id, rows: group.measures, lookup };
  return [
    h('h1', { tabindex: -1 }, sentence(phrases.incidentTitle(group), page)),
    h('p', { class: 'quiet' }, sentence(phrases.incidentSources(group), page)),
    digest.length === 0
      ? null
      : h(
          'section',
          { 'aria-label': words.digest, class: 'digest' },
          digest.map((line) => h('p', {}, sentence(line, page))),
        ),
    several.map((row, at) => measureSection(row, at, drawn, page)),
    several.length === 0 ? null : h('p', { class: 'quiet on-screen' }, words.pressed),
    alone.length === 0
      ? null
      : h(
          'section',
          { 'aria-labelledby': 'alone' },
          h('h2', { id: 'alone' }, labels.alone),
          saysTable(
            alone.flatMap((row) => row.accounts.map((account) => ({ account, row }))),
            null,
            'with-side',
            lookup,
            page,
          ),
        ),
    questions(group, chunk, lookup, page),
    codebookSection(chunk.codebooks, lookup, page),
    map(group, chunk, page),
    links(group, chunk, page),
    onDemand(words.allClaims(group.claimIds.length), () =>
      group.claimIds.map((id) => claimCard(id, lookup, page)),
    ),
  ];
}

/** What is disputed or settled without figures, and what is told beside the rows. */
function questions(
  group: IncidentReport | SummaryReport,
  { report }: Chunk,
  lookup: Lookup,
  page: Page,
): Content {
  const { phrases } = page;
  const { labels } = phrases;
  const answers = new Set(
    group.disputes.flatMap(({ positions }) => positions.flatMap(({ claimIds }) => claimIds)),
  );
  const notCounted = group.notCounted.filter(
    ({ because, claimId }) => because !== 'denial' || !answers.has(claimId),
  );
  const [disputed, settled] = [
    group.disputes.filter((one) => one.disputed),
    group.disputes.filter((one) => !one.disputed),
  ];
  const spanned = spannedIn(report);
  const residuals =
    'residuals' in group
      ? group.residuals
          .map((residual) => phrases.residualSentence(residual, group, spanned, lookup))
          .filter((told) => told !== '')
      : [];
  const parts = [
    ...disputed.map(({ topic, place, positions }) =>
      sentences(
        labels.disputedQuestion(phrases.topicTitle({ topic, place })),
        positions.map((position) => phrases.positionSentence(topic, position)),
        page,
      ),
    ),
    sentences(
      labels.undisputedTopics,
      settled.flatMap((question) =>
        question.positions.map((position) => phrases.settledSentence(question, position)),
      ),
      page,
    ),
    sentences(
      labels.conflicts,
      group.conflicts.map((set) => phrases.conflictSentence(set, lookup)),
      page,
    ),
    sentences(
      labels.copies,
      group.proposedCopies.map((copy) => phrases.copySentence(copy, lookup)),
      page,
    ),
    sentences(labels.residuals, residuals, page),
    sentences(
      labels.notCompared,
      group.incomparable.map((pair) => phrases.incomparablePairWords(pair, lookup)),
      page,
    ),
    sentences(
      labels.notCounted,
      notCounted.map((item) => phrases.notCountedWords(item, lookup)),
      page,
    ),
  ];
  return parts.every((part) => part === null)
    ? null
    : h(
        'section',
        { 'aria-labelledby': 'besides' },
        h('h2', { id: 'besides' }, page.words.besides),
        parts,
      );
}

function map(
  { id }: IncidentReport | SummaryReport,
  { report }: Chunk,
  { language, words }: Page,
): Content {
  const isLocated = report.claims.some(
    ({ place }) => place?.lat !== undefined && place.lon !== undefined,
  );
  return isLocated
    ? onDemand(words.whereItWas, () =>
        picture(
          incidentMap(
            report,
            { incident: id },
            { language, width: pictureWidth(), idPrefix: 'map' },
          ),
        ),
      )
    : null;
}

function links(group: IncidentReport | SummaryReport, { report }: Chunk, page: Page): Content {
  if (!('links' in group) || group.links.length === 0) return null;
  const { language, words, phrases } = page;
  const lookup = lookupOf(report);
  const both = ({ a, b }: Link): string =>
    phrases.listed([a, b].map((id) => phrases.claimWords(id, lookup)));
  const must = group.links.flatMap((link) =>
    link.kind === 'must' ? [`${both(link)}: ${phrases.mustLinkWords(link.reason)}`] : [],
  );
  const scored = group.links.filter(({ kind }) => kind === 'scored');
  return onDemand(words.together, () => [
    sentences(words.must, must, page),
    scored.slice(0, LINKS).map((link, at) =>
      picture(
        waterfallPlot(link, report, {
          language,
          width: pictureWidth(),
          idPrefix: `link-${String(at)}`,
        }),
      ),
    ),
    scored.length > LINKS
      ? h('p', {}, sentence(phrases.labels.more(scored.length - LINKS), page))
      : null,
  ]);
}
