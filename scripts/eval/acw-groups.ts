import { existsSync, readFileSync } from 'node:fs';
import { linkClaims, type ClaimInput } from 'casualty-claims';
import type { Groups } from '../../src/testing/linkage-metrics';

/**
 * A claim of the American Civil War data, as far as linkage reads it. Ids of battles with a colon
 * have no counterpart in the survey.
 */
export interface AcwRow {
  readonly claimId: string;
  readonly incidentGold: string;
  readonly source: string;
  readonly dateStart?: string | null;
  readonly dateEnd?: string | null;
  readonly placeNames: readonly string[];
  readonly admin1?: string | null;
  readonly outcome: string;
  readonly low: number | null;
  readonly high: number | null;
  readonly victimSide: string;
}

/**
 * Entries of one source that together are entries of the survey, one of the two sides being what
 * contains the other's.
 */
interface PartOf {
  readonly source: string;
  readonly battles_from: readonly string[];
  readonly battles_to: readonly string[];
}

const FOLDER = new URL('../../../shared/data/acw/', import.meta.url);
const linesOf = (file: string): unknown[] =>
  readFileSync(new URL(file, FOLDER), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as unknown);

/**
 * The rows, and which entries are parts of which; null where the data are not beside the
 * repository.
 */
export function readAcwRows(): {
  readonly rows: readonly AcwRow[];
  readonly parts: readonly PartOf[];
} | null {
  return existsSync(FOLDER)
    ? { rows: linesOf('claims.ndjson') as AcwRow[], parts: linesOf('partof.ndjson') as PartOf[] }
    : null;
}

/** How all rows are grouped, undated ones among them. */
export function acwGroups(rows: readonly AcwRow[]): Groups {
  const { incidents, summaries, unplaced } = linkClaims(rows.map(acwClaim));
  return [...incidents, ...summaries]
    .map(({ claimIds }) => claimIds)
    .concat(unplaced.map((id) => [id]));
}

/** Rows by their battle, of the battles that the survey has. */
export function acwGold(rows: readonly AcwRow[]): Groups {
  const battles = new Map<string, string[]>();
  for (const { incidentGold, claimId } of rows)
    if (!incidentGold.includes(':'))
      battles.set(incidentGold, [...(battles.get(incidentGold) ?? []), claimId]);
  return [...battles.values()];
}

/**
 * Of the entries that partof.ndjson names: how many pairs of siblings, and of a whole and a part,
 * have claims in one group.
 */
export function partsMet(
  rows: readonly AcwRow[],
  parts: readonly PartOf[],
  found: Groups,
): Readonly<Record<'siblings' | 'wholes', { readonly pairs: number; readonly met: number }>> {
  const groupOf = new Map(found.flatMap((ids, group) => ids.map((id) => [id, group] as const)));
  const groupsOf = new Map<string, Set<number>>();
  for (const { incidentGold, claimId } of rows) {
    groupsOf.set(
      incidentGold,
      (groupsOf.get(incidentGold) ?? new Set()).add(groupOf.get(claimId) ?? -1),
    );
  }
  const counts = { siblings: { pairs: 0, met: 0 }, wholes: { pairs: 0, met: 0 } };
  const count = (of: 'siblings' | 'wholes', source: string, x: string, y: string): void => {
    // An entry of the source itself, or of the survey.
    const [a, b] = [x, y].map((entry) => groupsOf.get(`${source}:${entry}`) ?? groupsOf.get(entry));
    if (a === undefined || b === undefined) return;
    counts[of].pairs += 1;
    if ([...a].some((group) => b.has(group))) counts[of].met += 1;
  };
  for (const { source, battles_from: from, battles_to: to } of parts) {
    for (const side of [from, to])
      side.forEach((x, at) => {
        for (const y of side.slice(at + 1)) count('siblings', source, x, y);
      });
    for (const x of from) for (const y of to) count('wholes', source, x, y);
  }
  return counts;
}

function acwClaim(row: AcwRow): ClaimInput {
  const { low, high, dateStart, dateEnd, placeNames, admin1 } = row;
  const [name, ...names] = placeNames;
  const figure =
    low === null
      ? ('unknown number' as const)
      : high === null
        ? { kind: 'at-least' as const, value: low }
        : low === high
          ? low
          : { kind: 'between' as const, low: Math.min(low, high), high: Math.max(low, high) };
  return {
    id: row.claimId,
    figure,
    outcome: row.outcome === 'captured+missing' ? { anyOf: ['captured', 'missing'] } : row.outcome,
    side: row.victimSide,
    source: { name: row.source, kind: 'dataset' },
    ...(dateStart === undefined || dateStart === null
      ? {}
      : { date: { from: dateStart, to: dateEnd ?? dateStart } }),
    ...(name === undefined
      ? {}
      : {
          place: {
            name,
            names,
            ...(admin1 === undefined || admin1 === null ? {} : { within: admin1 }),
          },
        }),
  };
}
