import type { Claim } from '../../claim/claim';
import { compareCodebooks } from '../../reconcile/codebooks/compare-codebooks';
import { explain } from '../../report/explain/explain';
import type { IncidentReport, Report, ReportPath, SummaryReport, TimelineStep } from '../../report';
import { isEntered, rulesThatDiffer } from '../document/codebooks';
import { LANGUAGES } from '../document/language';
import { inEach } from './entries';
import type { Cell, Chunk, Trace } from './page-data';

const ENDS = ['lower', 'upper'] as const;
const MINIMA = ['undisputedMinimum', 'documentedMinimum', 'concededMinimum'] as const;

/** How many claims are followed by their references from those of an incident. */
const FOLLOWED = 2_000;

/** Claims with all that they are part of, repeat, deny or correct. */
export function withReferences(ids: readonly string[], byId: ReadonlyMap<string, Claim>): Claim[] {
  const found = new Map<string, Claim>();
  const open = [...ids];
  for (
    let id = open.pop();
    id !== undefined && found.size < FOLLOWED + ids.length;
    id = open.pop()
  ) {
    const claim = byId.get(id);
    if (claim === undefined || found.has(id)) continue;
    found.set(id, claim);
    open.push(
      ...[claim.partOf, claim.restates, claim.denies, claim.supersedes].filter(
        (of) => of !== undefined,
      ),
    );
  }
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** A report that holds these claims alone. */
export function reportOf(
  { version, convention, estimate }: Report,
  parts: Pick<Report, 'incidents' | 'summaries' | 'claims'>,
): Report {
  return {
    version,
    convention,
    ...parts,
    unplaced: [],
    rejected: [],
    issues: [],
    ...(estimate === undefined ? {} : { estimate }),
  };
}

/** An incident with all that its page needs. */
export function incidentChunk(
  incident: IncidentReport,
  report: Report,
  byId: ReadonlyMap<string, Claim>,
  timelines: Chunk['timelines'],
): Chunk {
  return chunkOf(
    reportOf(report, {
      incidents: [incident],
      summaries: [],
      claims: withReferences(incident.claimIds, byId),
    }),
    incident,
    ['incidents', 0],
    timelines,
  );
}

/** A summary, with the incidents that it spans. */
export function summaryChunk(
  summary: SummaryReport,
  report: Report,
  byId: ReadonlyMap<string, Claim>,
  timelines: Chunk['timelines'],
): Chunk {
  const spanned = new Set(
    summary.residuals.flatMap(({ inside, possiblyInside }) =>
      [...inside, ...possiblyInside].map(({ incidentId }) => incidentId),
    ),
  );
  const incidents = report.incidents
    .filter(({ id }) => spanned.has(id))
    .map((incident) => ({ ...incident, links: [] }));
  const ids = [...summary.claimIds, ...incidents.flatMap(({ claimIds }) => claimIds)];
  return chunkOf(
    reportOf(report, { incidents, summaries: [summary], claims: withReferences(ids, byId) }),
    summary,
    ['summaries', 0],
    timelines,
  );
}

function chunkOf(
  own: Report,
  group: IncidentReport | SummaryReport,
  path: ReportPath,
  timelines: Readonly<Record<string, readonly TimelineStep[]>>,
): Chunk {
  const traces = Object.fromEntries(
    group.measures.map((row, at) => [row.label, tracesOf(own, [...path, 'measures', at])] as const),
  );
  return { report: own, traces, codebooks: codebooksOf(own, group), timelines };
}

/** Where the numbers of a row come from. */
function tracesOf(report: Report, path: ReportPath): Trace[] {
  const trace = (of: Trace['of'], steps: ReportPath): Trace[] => {
    const { value, claimIds } = explain(report, [...path, ...steps]);
    return value === null ? [] : [{ of, value, claimIds }];
  };
  return [
    ...ENDS.flatMap((end) => trace(end, ['range', end])),
    ...MINIMA.flatMap((minimum) => trace(minimum, [minimum])),
  ];
}

function codebooksOf(
  { claims }: Report,
  group: IncidentReport | SummaryReport,
): Chunk['codebooks'] {
  const compared = compareCodebooks(group, undefined, { claims });
  const rows = compared.rows.filter(({ cells }) => cells.some(isEntered));
  if (rows.length === 0) return null;
  const rules = inEach((language) =>
    rulesThatDiffer({ ...compared, rows }, LANGUAGES[language].phrases),
  );
  return {
    names: compared.codebooks.map(({ name }) => name),
    rows: rows.map(({ measure, cells }) => ({
      measure,
      cells: cells.map(
        (cell): Cell | null =>
          cell && { published: cell.published, rule: cell.rule, claimIds: cell.claimIds },
      ),
    })),
    rules,
  };
}
