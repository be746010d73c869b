/**
 * The Aleppo report as one page of HTML to mail to an editor: what it weighs, what its policy
 * allows, and what stands in it. Written to a file it opens in any browser, without a network:
 * `npx tsx examples/08-page.ts page.html`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { reconcileClaims, timeline } from 'casualty-claims';
import { htmlReport } from 'casualty-claims/render/page';

const claims: unknown = JSON.parse(
  readFileSync(new URL('data/aleppo/claims.json', import.meta.url), 'utf8'),
);
const report = reconcileClaims(claims);

// What was known when, for every row on which several voices speak.
const timelines = report.incidents.flatMap(({ id, measures }) =>
  measures
    .filter(({ accounts }) => accounts.length > 1)
    .map(({ label }) => ({ incident: id, measure: label, steps: timeline(claims, id, label) })),
);
const page = htmlReport(report, { title: 'Aleppo', timelines });

const [, data = ''] =
  /<script type="application\/json" id="page-data">(.*?)<\/script>/.exec(page) ?? [];
const { entries } = JSON.parse(data) as {
  entries: readonly {
    readonly title: Record<string, string>;
    readonly digest: Record<string, readonly string[]>;
    readonly disputed: boolean;
  }[];
};

console.log(
  `A page of ${String(Math.round(Buffer.byteLength(page) / 100_000) / 10)} MB, with ${String(entries.length)} entries and ${String(timelines.length)} timelines.`,
);
console.log(
  `It loads nothing: ${String(!/<(?:link|img|iframe)|src=/.test(page.replace(/<script>.*<\/script>/s, '')))}.`,
);
console.log('\nIn dispute:');
for (const { title, digest } of entries.filter(({ disputed }) => disputed)) {
  console.log(`  ${title['en'] ?? ''}\n    ${digest['en']?.[0] ?? ''}`);
  console.log(`  ${title['ar'] ?? ''}\n    ${digest['ar']?.[0] ?? ''}`);
}

const [file] = process.argv.slice(2);
if (file !== undefined) writeFileSync(file, page);
