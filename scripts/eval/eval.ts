/**
 * Prints how well linkage does: on synthetic claims, and on data kept beside the repository where
 * they are there. `npm run eval`
 */
import { linkClaims, type ClaimInput } from 'casualty-claims';
import {
  bCubedAgreement,
  leaAgreement,
  pairwiseAgreement,
  type Groups,
} from '../../src/testing/linkage-metrics';
import { syntheticClaims, type SyntheticOptions } from '../../src/testing/synthetic';
import { acwGold, acwGroups, partsMet, readAcwRows, type AcwRow } from './acw-groups';
import { printDisputes } from './eval-disputes';
import { evaluateDrafts } from './eval-drafts';
import { worstErrors } from './eval-errors';

const SYNTHETIC: readonly SyntheticOptions[] = [
  { size: 10_000, seed: 1 },
  { size: 10_000, seed: 1, density: 8 },
  { size: 10_000, seed: 1, bursty: true },
  { size: 10_000, seed: 1, density: 8, bursty: true },
];

function groupBy<T>(
  items: readonly T[],
  key: (item: T) => string,
  id: (item: T) => string,
): Groups {
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
  const [pairs, cubed, lea] = [
    pairwiseAgreement(found, gold),
    bCubedAgreement(found, gold),
    leaAgreement(found, gold),
  ];
  console.log(
    `${name.padEnd(44)} pairwise ${percent(pairs.f1)} (${percent(pairs.precision)} ${percent(pairs.recall)})  B-cubed ${percent(cubed.f1)} (${percent(cubed.precision)} ${percent(cubed.recall)})  LEA ${percent(lea.f1)}`,
  );
}

function groupsOf(claims: readonly ClaimInput[]): Groups {
  const { incidents, summaries, unplaced } = linkClaims(claims);
  return [...incidents, ...summaries]
    .map(({ claimIds }) => claimIds)
    .concat(unplaced.map((id) => [id]));
}

console.log('F1 (precision recall)');
for (const options of SYNTHETIC) {
  const made = [...syntheticClaims(options)];
  const gold = groupBy(
    made,
    ({ gold: incident }) => incident,
    ({ claim }) => claim.id,
  );
  print(`synthetic ${JSON.stringify(options)}`, groupsOf(made.map(({ claim }) => claim)), gold);
  const day = groupBy(
    made,
    ({ claim }) => `${JSON.stringify(claim.date)} ${claim.place.name}`,
    ({ claim }) => claim.id,
  );
  print('  baseline: same day and same name', day, gold);
}

const acw = readAcwRows();
if (acw !== null) {
  const { rows, parts } = acw;
  const found = acwGroups(rows);
  const isDated = ({ dateStart }: AcwRow): boolean => dateStart !== undefined && dateStart !== null;
  print('American Civil War, all', found, acwGold(rows));
  print('American Civil War, dated', found, acwGold(rows.filter(isDated)));
  print('American Civil War, undated', found, acwGold(rows.filter((row) => !isDated(row))));
  const mapped = rows.filter(({ incidentGold }) => !incidentGold.includes(':'));
  print(
    '  baseline: same first day and first name',
    groupBy(
      mapped,
      ({ dateStart, placeNames }) => `${String(dateStart)} ${String(placeNames[0])}`,
      ({ claimId }) => claimId,
    ),
    acwGold(rows),
  );
  for (const [of, { pairs, met }] of Object.entries(partsMet(rows, parts, found)))
    console.log(
      `  ${of} that meet in a group, of those partof.ndjson names: ${String(met)} of ${String(pairs)}`,
    );
  const label = new Map(
    rows.map((row) => [
      row.claimId,
      `${row.incidentGold} ${row.source}: ${row.placeNames.join(' / ')} ${row.dateStart ?? 'undated'}`,
    ]),
  );
  for (const line of worstErrors(found, acwGold(rows), (id) => label.get(id) ?? id, 3))
    console.log(line);
} else console.log('American Civil War: skipped, ../shared/data/acw is not there');

printDisputes();
evaluateDrafts();
