import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { REPORT_VERSION, reconcileClaims } from 'casualty-claims';
import { buildScenario, type ScenarioName } from 'casualty-claims/testing';

// `npm run store-report`: stores a report of today's version, for test/report/parse-report.test.ts
// to read for ever. Made once, when REPORT_VERSION was raised; `-- --unreleased` overwrites it
// while no release has that version.
const file = `test/report/stored/version-${String(REPORT_VERSION)}.json`;
if (existsSync(file) && !process.argv.includes('--unreleased')) {
  throw new Error(
    `${file} stands and is not made again: what a release stored does not change. If no release has version ${String(REPORT_VERSION)}, add -- --unreleased`,
  );
}

/** Each scenario in a town of its own, its ids and reports named after it. */
const TOWNS: readonly (readonly [ScenarioName, string])[] = [
  ['breakdown-at-odds', 'Kafr Zita'],
  ['partisan-dispute', 'Manbij'],
  ['circular-reporting', 'Douma'],
  ['growing-toll', 'Saraqib'],
  ['found-against-killed', 'Palmyra'],
];
const told = TOWNS.flatMap(([name, town]) =>
  buildScenario(name).map((claim) => ({
    ...claim,
    id: `${name}/${claim.id}`,
    report: `${name}/${claim.report ?? ''}`,
    place: { name: town, level: 'district', within: [`${town} governorate`] },
    ...(claim.partOf === undefined ? {} : { partOf: `${name}/${claim.partOf}` }),
  })),
);
const aleppo = (
  JSON.parse(readFileSync('examples/data/aleppo/claims.json', 'utf8')) as {
    readonly report: string;
  }[]
).filter(({ report }) => report === 'aleppo-000' || report === 'aleppo-003');
const odd = [
  { id: 'refused', figure: -7, outcome: 'killed' },
  { id: 'nowhere', figure: 7, outcome: 'killed' },
  { id: 'too-late', figure: 7, outcome: 'killed', date: '2017-03-01', reportedOn: '2018-01-01' },
];
const claims: unknown[] = [...aleppo, ...told, ...buildScenario('summary-over-incidents'), ...odd];

// An earlier report in which an analyst had joined two incidents, so that the stored one tells of a
// split.
const [one, other] = reconcileClaims(claims).incidents.map(({ claimIds }) => claimIds[0] ?? '');
const previous = reconcileClaims(claims, {
  linking: { decisions: [{ a: one ?? '', b: other ?? '', answer: 'same' }] },
});
const report = reconcileClaims(claims, {
  reading: { estimate: 'ucdp' },
  whatIf: { asOf: '2017-06-01' },
  linking: { previous },
});
writeFileSync(file, `${JSON.stringify(report)}\n`);
console.log(
  `${file}: ${String(report.claims.length)} claims, ${String(report.incidents.length)} incidents, ${String(report.summaries.length)} summaries`,
);
