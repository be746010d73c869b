/**
 * Prints how well linkage does: on synthetic claims, and on data kept beside the repository where they
 * are there. `npx tsx scripts/eval.ts`
 */
import { existsSync, readFileSync } from 'node:fs';
import { linkClaims, type ClaimInput } from 'casualty-claims';
import { bCubedAgreement, leaAgreement, pairwiseAgreement, type Groups } from '../src/testing/linkage-metrics';
import { syntheticClaims, type SyntheticOptions } from '../src/testing/synthetic';
import { printDisputes } from './eval-disputes';
import { evaluateDrafts } from './eval-drafts';
import { worstErrors } from './eval-errors';

const SYNTHETIC: readonly SyntheticOptions[] = [
  { size: 10_000, seed: 1 },
  { size: 10_000, seed: 1, density: 8 },
  { size: 10_000, seed: 1, bursty: true },
  { size: 10_000, seed: 1, density: 8, bursty: true },
];

function groupBy<T>(items: readonly T[], key: (item: T) => string, id: (item: T) => string): Groups {
  const groups = new Map<string, string[]>();
  for (const item of items) {
    const known = groups.get(key(item));
    if (known === undefined) groups.set(key(item), [id(item)]);
    else known.push(id(item));
  }
  return [...groups.values()];
}

function print(name: string, found: Groups, gold: Groups): void {
  const percent = (value: number): string => value.toFixed(4);
  const [pairs, cubed, lea] = [pairwiseAgreement(found, gold), bCubedAgreement(found, gold), leaAgreement(found, gold)];
  console.log(`${name.padEnd(44)} pairwise ${percent(pairs.f1)} (${percent(pairs.precision)} ${percent(pairs.recall)})  B-cubed ${percent(cubed.f1)} (${percent(cubed.precision)} ${percent(cubed.recall)})  LEA ${percent(lea.f1)}`);
}

function groupsOf(claims: readonly ClaimInput[]): Groups {
  const { incidents, summaries, unplaced } = linkClaims(claims);
  return [...incidents, ...summaries].map(({ claimIds }) => claimIds).concat(unplaced.map((id) => [id]));
}

console.log('F1 (precision recall)');
for (const options of SYNTHETIC) {
  const made = [...syntheticClaims(options)];
  const gold = groupBy(made, ({ gold: incident }) => incident, ({ claim }) => claim.id);
  print(`synthetic ${JSON.stringify(options)}`, groupsOf(made.map(({ claim }) => claim)), gold);
  const day = groupBy(made, ({ claim }) => `${JSON.stringify(claim.date)} ${claim.place.name}`, ({ claim }) => claim.id);
  print('  baseline: same day and same name', day, gold);
}

interface AcwRow {
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

const acw = new URL('../../shared/data/acw/claims.ndjson', import.meta.url);
if (existsSync(acw)) {
  const rows = readFileSync(acw, 'utf8').split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as AcwRow);
  const found = groupsOf(rows.map(acwClaim));
  const mapped = rows.filter(({ incidentGold }) => !incidentGold.includes(':'));
  const goldOf = (some: readonly AcwRow[]): Groups => groupBy(some, ({ incidentGold }) => incidentGold, ({ claimId }) => claimId);
  const isDated = ({ dateStart }: AcwRow): boolean => dateStart !== undefined && dateStart !== null;
  print('American Civil War, all', found, goldOf(mapped));
  print('American Civil War, dated', found, goldOf(mapped.filter(isDated)));
  print('American Civil War, undated', found, goldOf(mapped.filter((row) => !isDated(row))));
  print('  baseline: same first day and first name', groupBy(mapped, ({ dateStart, placeNames }) => `${String(dateStart)} ${String(placeNames[0])}`, ({ claimId }) => claimId), goldOf(mapped));
  const label = new Map(rows.map((row) => [row.claimId, `${row.incidentGold} ${row.source}: ${row.placeNames.join(' / ')} ${row.dateStart ?? 'undated'}`]));
  for (const line of worstErrors(found, goldOf(mapped), (id) => label.get(id) ?? id, 3)) console.log(line);
} else console.log('American Civil War: skipped, ../shared/data/acw is not there');

printDisputes();
evaluateDrafts();

function acwClaim(row: AcwRow): ClaimInput {
  const { low, high, dateStart, dateEnd, placeNames, admin1 } = row;
  const [name, ...names] = placeNames;
  const figure = low === null ? ('unknown number' as const) : high === null ? { kind: 'at-least' as const, value: low } : low === high ? low : { kind: 'between' as const, low: Math.min(low, high), high: Math.max(low, high) };
  return {
    id: row.claimId,
    figure,
    outcome: row.outcome === 'captured+missing' ? { anyOf: ['captured', 'missing'] } : row.outcome,
    side: row.victimSide,
    source: { name: row.source, kind: 'dataset' },
    ...(dateStart === undefined || dateStart === null ? {} : { date: { from: dateStart, to: dateEnd ?? dateStart } }),
    ...(name === undefined ? {} : { place: { name, names, ...(admin1 === undefined || admin1 === null ? {} : { within: admin1 }) } }),
  };
}
