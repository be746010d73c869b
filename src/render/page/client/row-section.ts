import type { Account, MeasureReport } from '../../../reconcile/model/types';
import { disputePlot } from '../../picture/dispute/dispute-plot';
import { timelinePlot } from '../../picture/timeline/timeline-plot';
import type { Lookup } from '../../sentences/lookup';
import { standingOf } from '../../sentences/standing';
import type { Chunk, Trace } from '../page-data';
import { quotation, whereabouts } from './claim-card';
import { h, onDemand, picture, pictureWidth, type Content } from './dom';
import { sentence, type Page } from './page';
import { traced, traceMarks } from './trace';

/**
 * How many accounts of a row stand in its table, and how many sentences in a list; the rest is
 * counted.
 */
const [ACCOUNTS, SENTENCES] = [60, 20];

/** What of an incident a row is drawn from. */
export interface Drawn {
  readonly chunk: Chunk;
  readonly incident: string;
  readonly rows: readonly MeasureReport[];
  readonly lookup: Lookup;
}

/**
 * A row on which several voices speak: its picture, who says what, why they disagree, and where its
 * numbers come from.
 */
export function measureSection(
  row: MeasureReport,
  at: number,
  drawn: Drawn,
  page: Page,
): HTMLElement {
  const { chunk, rows, lookup, incident } = drawn;
  const { words, phrases, language } = page;
  const heading = `row-${String(at)}`;
  const plot = disputePlot(
    chunk.report,
    { incident, measure: row.label },
    { language, width: pictureWidth(), idPrefix: `dispute-${String(at)}` },
  );
  const notes = [
    phrases.minimumWords(row, lookup),
    ...phrases.weighingSentences(row, lookup),
    ...phrases.conventionWords(row),
    ...phrases.comparisonSentences(row, rows, lookup),
  ].filter((note) => note !== '');
  const steps = chunk.timelines[row.label] ?? [];
  return h(
    'section',
    { 'aria-labelledby': heading, class: 'row' },
    h(
      'h2',
      { id: heading },
      sentence(phrases.rowTitle(row, lookup), page),
      standingOf(row) === 'disputed' ? h('span', { class: 'tag disputed' }, words.disputed) : null,
    ),
    saysTable(
      row.accounts.map((account) => ({ account, row })),
      phrases.labels.whoSays(phrases.voicesWords(row)),
      'without-side',
      lookup,
      page,
    ),
    sentences(
      words.why,
      row.disagreements.map((pair) => phrases.pairWords(pair, row, lookup)),
      page,
      row.omitted,
    ),
    traceMarks(picture(plot), lookup, page),
    sentences(phrases.labels.agrees, phrases.agreementSentences(row, lookup), page),
    sentences(phrases.labels.notes, notes, page),
    numbers(row, chunk.traces[row.label] ?? [], lookup, page),
    steps.length === 0
      ? null
      : onDemand(words.whenKnown, () =>
          traceMarks(
            picture(
              timelinePlot(
                steps,
                chunk.report,
                { incident, measure: row.label },
                { language, width: pictureWidth(), idPrefix: `timeline-${String(at)}` },
              ),
            ),
            lookup,
            page,
          ),
        ),
  );
}

/** Who says what, in the words of whom: one row for each voice. */
export function saysTable(
  told: readonly { readonly account: Account; readonly row: MeasureReport }[],
  caption: string | null,
  side: 'with-side' | 'without-side',
  lookup: Lookup,
  page: Page,
): HTMLElement {
  const { words, phrases } = page;
  const line = ({ account, row }: (typeof told)[number]): HTMLTableRowElement => {
    const claim = lookup.claim(account.claimId);
    const figure = phrases.accountFigure(account, row, lookup);
    return h(
      'tr',
      {},
      h('th', { scope: 'row' }, sentence(phrases.accountVoice(account), page)),
      h(
        'td',
        {},
        h('p', {}, sentence(phrases.accountSaid(account, row, lookup, side), page)),
        traced(
          words.showClaims(account.claimIds.length),
          figure,
          phrases.accountVoice(account),
          account.claimIds,
          lookup,
          page,
        ),
      ),
      h('td', {}, claim === null ? null : [quotation(claim, page), whereabouts(claim, page)]),
    );
  };
  return h(
    'div',
    { class: 'table' },
    h(
      'table',
      { 'aria-labelledby': caption === null ? 'alone' : null },
      caption === null ? null : h('caption', {}, sentence(caption, page)),
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          [words.who, words.says, words.words].map((name) => h('th', { scope: 'col' }, name)),
        ),
      ),
      h('tbody', {}, told.slice(0, ACCOUNTS).map(line)),
    ),
    told.length > ACCOUNTS
      ? h('p', {}, sentence(phrases.labels.more(told.length - ACCOUNTS), page))
      : null,
  );
}

/** A list of sentences under a heading; nothing for none. */
export function sentences(
  title: string,
  list: readonly string[],
  page: Page,
  uncounted = 0,
): Content {
  if (list.length === 0) return null;
  const rest = Math.max(0, list.length - SENTENCES) + uncounted;
  const items = [
    ...list.slice(0, SENTENCES),
    ...(rest > 0 ? [page.phrases.labels.more(rest)] : []),
  ];
  return [
    h('h3', {}, sentence(title, page)),
    h(
      'ul',
      { class: 'sentences' },
      items.map((item) => h('li', {}, sentence(item, page))),
    ),
  ];
}

/** The ends of the range and its minima, each back to its claims. */
function numbers(
  row: MeasureReport,
  traces: readonly Trace[],
  lookup: Lookup,
  page: Page,
): Content {
  const { words, phrases } = page;
  if (traces.length === 0) return null;
  const title = phrases.measureTitle(row.measure);
  const told = traces.map(({ of, value, claimIds }) => {
    const number = phrases.pictureWords.tick(value);
    return h(
      'li',
      {},
      traced(number, `${title}: ${number}`, words[of], claimIds, lookup, page),
      ` ${words[of]}`,
    );
  });
  return [h('h3', {}, words.numbers), h('ul', { class: 'numbers' }, told)];
}
