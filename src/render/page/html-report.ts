import { OUTCOMES } from '../../claim/outcome';
import { MisuseError } from '../../issue/misuse';
import { rollup, type Report, type TimelineStep } from '../../report';
import { LANGUAGES } from '../document/language';
import { lookupOf } from '../sentences/lookup';
import { checkLanguage, checkRendering, type Language } from '../document/options';
import { spelledFor } from '../sentences/spelling';
import { incidentChunk, summaryChunk } from './chunk';
import { entriesOf, inEach } from './entries';
import { htmlPage } from './html-page';
import type { PageData, Review, Rendered } from './page-data';
import { reviewData, type ReviewTasks } from './review-data';

/** What a page of HTML holds besides the report. */
export interface PageOptions {
  /** The language in which it opens; a reader may switch. English (`en`) where it is left out. */
  readonly language?: Language;
  /** What the page is about. */
  readonly title?: string;
  /** What was known when, as `timeline` returns it, of the rows that are to show it. */
  readonly timelines?: readonly {
    readonly incident: string;
    readonly measure: string;
    readonly steps: readonly TimelineStep[];
  }[];
}

const OPTIONS: readonly string[] = [
  'language',
  'title',
  'timelines',
] satisfies readonly (keyof PageOptions)[];

/** How many sentences of what could not be used are told of each kind. */
const SENTENCES = 200;

/**
 * A report as one page of HTML that needs nothing from elsewhere and opens without a network: all
 * incidents to search and filter, and for each its disputes as pictures, who says what, why they
 * differ, and every number back to its claims and their quotations. In English and Arabic, on
 * screen and in print. A strict content security policy stands in it; whatever names and quotations
 * hold is shown as text.
 *
 * @param report - as `reconcileClaims` returns it, or read back from JSON
 * @param options - the language it opens in, a title, and timelines
 * @returns the page; equal reports give equal pages
 * @throws a `MisuseError` for anything but a report, and for unknown options
 *
 * @example
 * ```ts
 * import { reconcileClaims } from 'casualty-claims';
 * import { htmlReport } from 'casualty-claims/render/page';
 *
 * const report = reconcileClaims([
 *   {
 *     id: 'a',
 *     figure: 42,
 *     outcome: 'bodies found',
 *     source: '<b>SOHR</b>',
 *     date: '2014-01-08',
 *     place: 'Qadi Askar',
 *     kind: 'execution',
 *   },
 *   {
 *     id: 'b',
 *     figure: 70,
 *     outcome: 'executed',
 *     source: 'activists',
 *     date: '2014-01-08',
 *     place: 'Qadi Askar',
 *     kind: 'execution',
 *   },
 * ]);
 * const page = htmlReport(report);
 * page.includes('"Disputed: 42 to 70 dead."'); // => true
 * page.includes('<b>SOHR'); // => false
 * ```
 */
export function htmlReport(report: Report, options: PageOptions = {}): string {
  return pageOf('htmlReport', report, options, null);
}

/**
 * The same page for whoever decides: besides the report it asks about doubtful pairs (with what
 * speaks for and against, and what either answer does to the ranges) and about the drafts of an
 * article. It takes answers by mouse and keyboard, and saves them as a file of decisions:
 * `decisions` of `reconcileClaims`, and what `acceptDrafts` takes. A saved file can be loaded
 * again.
 *
 * @param report - of the same claims
 * @param tasks - pairs, drafts, and what was decided before
 * @param options - as for {@link htmlReport}
 * @returns the page
 * @throws a `MisuseError` for anything but a report, and for unknown options
 *
 * @example
 * ```ts
 * import { reconcileClaims } from 'casualty-claims';
 * import { draftClaims } from 'casualty-claims/text';
 * import { htmlReview } from 'casualty-claims/render/page';
 *
 * const text = '12 people were killed in Naria.';
 * const page = htmlReview(reconcileClaims([]), { drafts: { text, drafted: draftClaims(text) } });
 * page.includes('"id":"draft-1"'); // => true
 * ```
 */
export function htmlReview(report: Report, tasks: ReviewTasks, options: PageOptions = {}): string {
  return pageOf('htmlReview', report, options, tasks);
}

function pageOf(
  caller: string,
  report: Report,
  options: PageOptions,
  tasks: ReviewTasks | null,
): string {
  checkRendering(caller, report, {});
  for (const key of Object.keys(options)) {
    if (!OPTIONS.includes(key))
      throw new MisuseError(
        'unknown-option',
        `${caller}: there is no option ${JSON.stringify(key)}; the options are ${OPTIONS.join(', ')}`,
      );
  }
  const { language = 'en', title = null, timelines = [] } = options;
  checkLanguage(caller, language);
  const byId = new Map(report.claims.map((claim) => [claim.id, claim]));
  const steps = new Map<string, Record<string, readonly TimelineStep[]>>();
  for (const { incident, measure, steps: told } of timelines)
    steps.set(incident, { ...steps.get(incident), [measure]: told });
  const chunks = [
    ...report.incidents.map((incident) =>
      incidentChunk(incident, report, byId, steps.get(incident.id) ?? {}),
    ),
    ...report.summaries.map((summary) =>
      summaryChunk(summary, report, byId, steps.get(summary.id) ?? {}),
    ),
  ];
  return htmlPage(
    dataOf(report, language, title, tasks === null ? null : reviewData(report, tasks, byId)),
    chunks,
  );
}

function dataOf(
  report: Report,
  language: Language,
  title: string | null,
  review: Review | null,
): PageData {
  const rolled = rollup(report, 'month');
  const buckets = rolled.buckets.map((bucket) => ({
    ...bucket,
    totals: bucket.totals.map((total) => ({ ...total, members: [] })),
  }));
  const outcomes = new Set(
    buckets.flatMap(({ totals }) =>
      totals.filter(({ unit }) => unit === 'person').map(({ outcome }) => outcome),
    ),
  );
  return {
    language,
    title,
    convention: report.convention,
    claims: report.claims.length,
    ...entriesOf(report),
    rollup: { ...rolled, buckets },
    outcomes: sorted(outcomes).map((outcome) => ({ outcome, title: titleOf(outcome) })),
    remainder: remainderOf(report),
    review,
  };
}

/** The dead first, then as outcomes are listed anywhere; alternatives last. */
function sorted(outcomes: ReadonlySet<string>): readonly string[] {
  const known = ['dead' as const, ...OUTCOMES].filter(
    (one, at, all) => outcomes.has(one) && all.indexOf(one) === at,
  );
  return [...known, ...[...outcomes].filter((one) => !known.some((other) => other === one)).sort()];
}

/** An outcome of a rollup, where "or" stands between alternatives, in words. */
function titleOf(outcome: string): Rendered {
  const alternatives = OUTCOMES.filter((one) => outcome.split(' or ').includes(one));
  const [only] = alternatives;
  return inEach((language) =>
    LANGUAGES[language].phrases.measureTitle({
      outcome: only !== undefined && alternatives.length === 1 ? only : { anyOf: alternatives },
      unit: 'person',
    }),
  );
}

function remainderOf(report: Report): PageData['remainder'] {
  const reasons = report.rejected.flatMap(({ issues }) => issues);
  const told = new Set(reasons.map(({ message }) => message));
  return {
    unplaced: inEach((language) => {
      const { phrases, script } = LANGUAGES[language];
      const lookup = lookupOf(spelledFor(report, script));
      return report.unplaced.slice(0, SENTENCES).map((id) => phrases.claimWords(id, lookup));
    }),
    rejected: inEach((language) =>
      reasons.slice(0, SENTENCES).map(LANGUAGES[language].phrases.issueWords),
    ),
    issues: inEach((language) =>
      report.issues
        .filter(({ message }) => !told.has(message))
        .slice(0, SENTENCES)
        .map(LANGUAGES[language].phrases.issueWords),
    ),
  };
}
