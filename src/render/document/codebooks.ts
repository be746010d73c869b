import type { CodebookName, PublishedMeasure } from '../../reconcile';
import {
  compareCodebooks,
  type CodebookComparison,
} from '../../reconcile/codebooks/compare-codebooks';
import type { IncidentReport, Report, SummaryReport } from '../../report/report';
import { list, section, type Block } from './block';
import type { Phrases } from '../english';
import type { Lookup } from '../sentences/lookup';
import type { Prose } from '../sentences/prose';

/** How many rules and estimates are listed; the rest is counted. */
const ITEMS = 30;

/** What the codebook that the report names would enter, by which rule. */
export function estimateBlocks(
  incident: IncidentReport | SummaryReport,
  { estimate }: Pick<Report, 'estimate'>,
  phrases: Phrases,
): Block[] {
  if (estimate === undefined) return [];
  return section(
    3,
    phrases.estimateTitle(estimate),
    list(null, (incident.estimate ?? []).map(phrases.estimateSentence), ITEMS, phrases.labels.more),
  );
}

/**
 * What every shipped codebook would enter: a table of the rows they have columns for, and the rules
 * that made them differ.
 */
export function codebookBlocks(
  incident: IncidentReport | SummaryReport,
  lookup: Lookup,
  names: readonly CodebookName[] | undefined,
  phrases: Phrases,
): Block[] {
  const compared = compareCodebooks(incident, names, {
    claims: incident.claimIds.flatMap((id) => lookup.claim(id) ?? []),
  });
  const { codebooks } = compared;
  const rows = compared.rows.filter(({ cells }) => cells.some(isEntered));
  if (rows.length === 0) return [];
  const { labels } = phrases;
  const table: Block = {
    kind: 'table',
    head: [labels.figure, ...codebooks.map(({ name }) => phrases.nameOf(name))],
    rows: rows.map(({ measure, cells }) => [
      phrases.measureTitle(measure),
      ...cells.map((cell) =>
        cell === null ? labels.noColumn : phrases.publishedWords(cell.published),
      ),
    ]),
  };
  return section(3, labels.codebooks, [
    table,
    ...list(labels.byRule, rulesThatDiffer({ codebooks, rows }, phrases), ITEMS, labels.more),
  ]);
}

/** The rules by which codebooks would enter different numbers, each once. */
export function rulesThatDiffer(
  { codebooks, rows }: Pick<CodebookComparison, 'codebooks' | 'rows'>,
  phrases: Phrases,
): Prose[] {
  // Where all that enter a number would enter the same, no rule decided anything.
  const differing = rows.filter(
    ({ cells }) =>
      new Set(cells.filter(isEntered).map((cell) => phrases.publishedWords(cell.published))).size >
      1,
  );
  return [
    ...new Set(
      codebooks.flatMap(({ name }, at) =>
        differing.flatMap(({ cells }) => ruleOf(name, cells[at] ?? null, phrases)),
      ),
    ),
  ];
}

/** Whether a codebook enters a number. */
export function isEntered(cell: PublishedMeasure | null): cell is PublishedMeasure {
  return cell !== null && (cell.published.kind === 'value' || cell.published.kind === 'range');
}

function ruleOf(name: string, cell: PublishedMeasure | null, phrases: Phrases): Prose[] {
  return cell === null || cell.rule.id === 'not-stated' ? [] : [phrases.codebookRule(name, cell)];
}
