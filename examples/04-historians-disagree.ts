/**
 * Ten battles of the American Civil War, the most disputed first: who gives which figure, how far
 * they are apart, and how much hangs on one historian. Works that repeat another are its relays,
 * and no voices of their own.
 */
import { readFileSync } from 'node:fs';
import { reconcileClaims, type IncidentReport, type MeasureReport } from 'casualty-claims';

const claims: unknown = JSON.parse(
  readFileSync(new URL('data/acw/claims.json', import.meta.url), 'utf8'),
);
const { incidents } = reconcileClaims(claims);

interface Dispute {
  readonly incident: IncidentReport;
  readonly row: MeasureReport;
  readonly gap: number;
}

/** The row of a battle on which two positions are furthest apart. */
function widest(incident: IncidentReport): Dispute[] {
  const rows = incident.measures
    .map((row) => ({ incident, row, gap: row.disagreements[0]?.gap ?? 0 }))
    .sort((a, b) => b.gap - a.gap);
  return rows.slice(0, 1).filter(({ gap }) => gap > 0);
}

const disputes = incidents.flatMap(widest).sort((a, b) => b.gap - a.gap);
console.log(`${String(incidents.length)} battles, the most disputed figure of each\n`);
for (const [at, { incident, row, gap }] of disputes.entries()) {
  const { accounts, range, disagreements, voices, sensitivity, publishers } = row;
  const byFigure = [...accounts].sort(
    (a, b) => a.read.lower - b.read.lower || (a.name < b.name ? -1 : 1),
  );
  const [pair] = disagreements;
  const lone = sensitivity.without.filter(
    (without) =>
      without.range !== null &&
      (without.range.lower !== range.lower || without.range.upper !== range.upper),
  );
  console.log(
    `${String(at + 1)}. ${incident.place?.name ?? ''}, ${incident.date.from ?? ''}: ${row.label}, ${String(range.lower)} to ${String(range.upper)}`,
  );
  console.log(`   ${byFigure.map(({ name, figure }) => `${name} ${figure.words}`).join('; ')}`);
  console.log(
    `   ${String(voices.upper)} voices in ${String(publishers.length)} works; furthest apart by ${String(gap)}${typeof pair?.ratio === 'number' ? `, ${String(pair.ratio)} times` : ''}${pair?.labels.some(({ kind }) => kind === 'digit-slip') === true ? '; perhaps a slip of digits' : ''}`,
  );
  for (const { lineage, range: left } of lone)
    console.log(
      `   without ${accounts.find((account) => account.lineage === lineage)?.name ?? lineage}: ${[...new Set([left?.lower, left?.upper])].join(' to ')}`,
    );
}
