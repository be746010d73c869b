import type { IncidentReport, Report, SummaryReport } from '../report/report';
import type { ReconciledIncident } from '../reconcile/types';
import { codebookBlocks, estimateBlocks } from './codebooks';
import { heading, list, paragraph, section, type Block, type Phrases } from './document';
import { incidentBlocks } from './incident';
import { lookupOf, type Lookup } from './lookup';
import type { RenderOptions } from './options';

/** How many claims and issues are listed at the end; the rest is counted. */
const CLAIMS = 20;

/** A whole report: incidents, summaries apart, then what could not be placed or used. */
export function reportBlocks(report: Report, { incidents, showIssues = true, codebooks }: RenderOptions, phrases: Phrases): Block[] {
  const lookup = lookupOf(report);
  const { labels } = phrases;
  const wanted = incidents === undefined ? null : new Set(incidents);
  const shown = report.incidents.filter(({ id }) => wanted === null || wanted.has(id));
  const summaries = report.summaries.filter(({ id }) => wanted === null || wanted.has(id));
  const beside = (incident: IncidentReport | SummaryReport): Block[] => [
    ...estimateBlocks(incident, report, phrases),
    ...(codebooks === undefined ? [] : codebookBlocks(incident, report, codebooks === true ? undefined : codebooks, phrases)),
  ];
  return [
    heading(1, phrases.reportTitle({ incidents: shown.length, claims: wanted === null ? report.claims.length : count(shown) + count(summaries) })),
    paragraph(phrases.conventionNote(report)),
    ...(shown.length + summaries.length === 0 ? [paragraph(labels.nothing)] : shown.flatMap((incident, at) => [...incidentBlocks(incident, at + 1, lookup, phrases), ...beside(incident)])),
    ...(summaries.length === 0 ? [] : [heading(1, labels.summaries), paragraph(labels.summariesNote)]),
    ...summaries.flatMap((summary, at) => [...incidentBlocks(summary, shown.length + at + 1, lookup, phrases), ...residualBlocks(summary, report, lookup, phrases), ...beside(summary)]),
    ...(showIssues && wanted === null ? remainderBlocks(report, phrases) : []),
  ];
}

/** The figures of a summary held against the incidents inside it. */
function residualBlocks(summary: SummaryReport, { incidents }: Report, lookup: Lookup, phrases: Phrases): Block[] {
  const sentences = summary.residuals.map((residual) => phrases.residualSentence(residual, summary, incidents, lookup)).filter((sentence) => sentence !== '');
  return section(3, phrases.labels.residuals, list(null, sentences, CLAIMS, phrases.labels.more));
}

function count(list: readonly ReconciledIncident[]): number {
  return list.reduce((sum, { claimIds }) => sum + claimIds.length, 0);
}

/** What belongs to no incident: unplaced claims, rejected ones with the reasons, and the issues of claims used in part. */
function remainderBlocks(report: Report, phrases: Phrases): Block[] {
  const lookup = lookupOf(report);
  const { labels } = phrases;
  const reasons = report.rejected.flatMap(({ issues }) => issues);
  const told = new Set(reasons.map(({ message }) => message));
  return [
    ...section(2, labels.unplaced, list(null, report.unplaced.map((id) => phrases.claimWords(id, lookup)), CLAIMS, labels.more)),
    ...section(2, labels.rejected, list(null, reasons.map(phrases.issueWords), CLAIMS, labels.more)),
    ...section(2, labels.issues, list(null, report.issues.filter(({ message }) => !told.has(message)).map(phrases.issueWords), CLAIMS, labels.more)),
  ];
}
