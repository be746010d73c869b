/**
 * Prints how well `draftClaims` reads articles: Arabic reports with hand-marked claims, and English
 * news with expert templates, both kept beside the repository. `npx tsx scripts/eval/eval-drafts.ts`
 */
import { existsSync, readFileSync } from 'node:fs';
import { draftClaims } from 'casualty-claims/text';
import { scoreReports } from './eval-drafts-reports';
import { scoreTemplates } from './eval-drafts-templates';

const shared = new URL('../../../shared/', import.meta.url);

/** Everything, for `npm run eval`; skips what is not there. */
export function evaluateDrafts(): void {
  console.log('\nDraft claims from articles');
  if (existsSync(new URL('gold/claims.json', shared))) scoreReports(shared);
  else console.log('  Arabic reports: skipped, ../shared/gold is not there');
  if (existsSync(new URL('data/muc34/docs.ndjson', shared))) scoreTemplates(shared);
  else console.log('  English templates: skipped, ../shared/data/muc34 is not there');
  speed();
}

/** Megabytes a minute on one core, and hostile text of growing length. */
function speed(): void {
  const reports = [
    '000_fe479f8998661bf4',
    '001_d51ee1c9fd6e81bc',
    '002_e1e3e40d7f5e5c95',
    '003_a35a48608608c21e',
    '004_00960de12e54e937',
  ]
    .map((name) => new URL(`reports/${name}.txt`, shared))
    .filter((url) => existsSync(url));
  if (reports.length > 0)
    rate(
      'Arabic reports, 20 times over',
      reports
        .map((url) => readFileSync(url, 'utf8'))
        .join('\n\n')
        .repeat(20),
    );
  const hostile: Readonly<Record<string, string>> = {
    'one endless list of figures': 'ومقتل 5 مدنيين و3 جنود بينهم 2 ',
    'words without an end mark': 'said that the ',
    'quotation marks and commas': '", said "',
    'figures without words': '12 and 13 killed, ',
    'lines of capitals': 'THE ARMY SAID 12\n',
  };
  for (const [name, piece] of Object.entries(hostile)) {
    const [small, large] = [5_000, 20_000].map((times) => seconds(piece.repeat(times)));
    console.log(
      `  hostile, ${name}: 4 times the text takes ${((large ?? 0) / (small ?? 1)).toFixed(1)} times as long (${(large ?? 0).toFixed(2)} s for ${String((piece.length * 20_000) >> 10)} kB)`,
    );
  }
}

function rate(name: string, text: string): void {
  const taken = seconds(text);
  const bytes = Buffer.byteLength(text);
  console.log(`  speed, ${name}: ${((bytes / 1e6 / taken) * 60).toFixed(0)} MB a minute`);
}

function seconds(text: string): number {
  const from = process.hrtime.bigint();
  draftClaims(text, { publisher: 'x', reportedOn: '2016-12-01' });
  return Number(process.hrtime.bigint() - from) / 1e9;
}

if (process.argv[1]?.endsWith('eval-drafts.ts') === true) evaluateDrafts();
