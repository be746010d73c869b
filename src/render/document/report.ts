import type { Issue } from '../../issue/issue';
import type { ReconciledIncident } from '../../reconcile/model/types';
import type { IncidentReport, SummaryReport } from '../../report/report';
import type { ReportInParts } from '../../report/stream/report-in-parts';
import { codebookBlocks, estimateBlocks } from './codebooks';
import { heading, list, listOfFirst, paragraph, section, type Block } from './block';
import type { Phrases } from '../english';
import { incidentBlocks } from './incident';
import { lookupOf, type Lookup } from '../sentences/lookup';
import type { RenderOptions } from './options';
import { spannedIn, type SpannedFinder } from '../sentences/spanned';

/** How many claims and issues are listed at the end; the rest is counted. */
const CLAIMS = 20;

/** A whole report: incidents, summaries apart, then what could not be placed or used. */
export function* reportBlocks(
  report: ReportInParts,
  { incidents, showIssues = true, codebooks }: RenderOptions,
  phrases: Phrases,
): Generator<Block> {
  const lookup = lookupOf(report);
  const spanned = spannedIn(report);
  const { labels } = phrases;
  const wanted = incidents === undefined ? null : new Set(incidents);
  const isWanted = ({ id }: { readonly id: string }): boolean => wanted === null || wanted.has(id);
  const beside = (incident: IncidentReport | SummaryReport): Block[] => [
    ...estimateBlocks(incident, report, phrases),
    ...(codebooks === undefined
      ? []
      : codebookBlocks(incident, lookup, codebooks === true ? undefined : codebooks, phrases)),
  ];
  yield heading(1, phrases.reportTitle(countsOf(report, wanted)));
  yield paragraph(phrases.conventionNote(report));
  let number = 0;
  for (const incident of report.incidents) {
    if (!isWanted(incident)) continue;
    number += 1;
    yield* incidentBlocks(incident, number, lookup, phrases);
    yield* beside(incident);
  }
  let summed = false;
  for (const summary of report.summaries) {
    if (!isWanted(summary)) continue;
    if (!summed) yield* [heading(1, labels.summaries), paragraph(labels.summariesNote)];
    summed = true;
    number += 1;
    yield* incidentBlocks(summary, number, lookup, phrases);
    yield* residualBlocks(summary, spanned, lookup, phrases);
    yield* beside(summary);
  }
  if (number === 0) yield paragraph(labels.nothing);
  if (showIssues && wanted === null) yield* remainderBlocks(report, lookup, phrases);
}

/** How many incidents are told, and how many claims. */
function countsOf(
  { incidents, summaries, claims, lookup }: ReportInParts,
  wanted: ReadonlySet<string> | null,
): { incidents: number; claims: number } {
  if (wanted === null && lookup !== undefined)
    return { incidents: lookup.incidents, claims: lookup.claims };
  if (wanted === null) return { incidents: [...incidents].length, claims: [...claims].length };
  const shown = [...incidents].filter(({ id }) => wanted.has(id));
  return {
    incidents: shown.length,
    claims: count(shown) + count([...summaries].filter(({ id }) => wanted.has(id))),
  };
}

/** The figures of a summary held against the incidents inside it. */
function residualBlocks(
  summary: SummaryReport,
  spanned: SpannedFinder,
  lookup: Lookup,
  phrases: Phrases,
): Block[] {
  const sentences = summary.residuals
    .map((residual) => phrases.residualSentence(residual, summary, spanned, lookup))
    .filter((sentence) => sentence !== '');
  return section(3, phrases.labels.residuals, list(null, sentences, CLAIMS, phrases.labels.more));
}

function count(list: readonly ReconciledIncident[]): number {
  return list.reduce((sum, { claimIds }) => sum + claimIds.length, 0);
}

/**
 * What belongs to no incident: unplaced claims, rejected ones with the reasons, and the issues of
 * claims used in part.
 */
function remainderBlocks(report: ReportInParts, lookup: Lookup, phrases: Phrases): Block[] {
  const { labels } = phrases;
  const reasons: Issue[] = [];
  for (const { issues } of report.rejected) for (const issue of issues) reasons.push(issue);
  const told = new Set(reasons.map(({ message }) => message));
  return [
    ...section(
      2,
      labels.unplaced,
      listOfFirst(report.unplaced, (id) => phrases.claimWords(id, lookup), CLAIMS, labels.more),
    ),
    ...section(2, labels.rejected, listOfFirst(reasons, phrases.issueWords, CLAIMS, labels.more)),
    ...section(
      2,
      labels.issues,
      listOfFirst(
        [...report.issues].filter(({ message }) => !told.has(message)),
        phrases.issueWords,
        CLAIMS,
        labels.more,
      ),
    ),
  ];
}
