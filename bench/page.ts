/**
 * The page of 2,000 incidents in a real browser: how long until a reader can use it, and how long
 * each thing takes that a reader then does. Times are the middle of several runs, in milliseconds.
 *
 *     npm run bench -- page [INCIDENTS] [RUNS]
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { reconcileClaims, type ClaimInput, type Report } from 'casualty-claims';
import { syntheticClaims } from 'casualty-claims/testing';
import { htmlReport } from 'casualty-claims/render/page';
import { chromium } from 'playwright-core';
import { bundlePage } from '../scripts/bundle-page';
import { chromiumPath } from '../scripts/chromium';

const [wanted, runs] = [Number(process.argv[2] ?? 2_000), Number(process.argv[3] ?? 5)];

/** A report of so many incidents, of made-up claims. */
function reportOf(incidents: number): Report {
  for (let size = incidents * 3; ; size *= 2) {
    const report = reconcileClaims(
      [...syntheticClaims({ size, seed: 9, density: 2 })].map(({ claim }): ClaimInput => ({
        ...claim,
        quote: `so many were harmed, says claim ${claim.id}`,
      })),
    );
    if (report.incidents.length >= incidents)
      return { ...report, incidents: report.incidents.slice(0, incidents) };
  }
}

/** Does something in the page and waits for the frame after it is drawn. */
function timed(act: string): string {
  return `new Promise((done) => { requestAnimationFrame(() => { const start = performance.now(); ${act}; requestAnimationFrame(() => setTimeout(() => done(performance.now() - start))); }); })`;
}

const FIRST = timed(
  "const field = document.querySelector('input[name=q]'); field.value = 's'; " +
    "field.dispatchEvent(new Event('input', { bubbles: true }))",
);
const ACTS: Readonly<Record<string, string>> = {
  'search, one letter': FIRST,
  'search, a word': timed(
    "const field = document.querySelector('input[name=q]'); field.value = 'source 3'; " +
      "field.dispatchEvent(new Event('input', { bubbles: true }))",
  ),
  'disputed only': timed("document.querySelector('input[name=disputed]').click()"),
  clear: timed("document.querySelector('.filter button').click()"),
  'scroll to the end': timed('window.scrollTo(0, document.body.scrollHeight)'),
  'open an incident': timed("document.querySelector('.entries li:nth-child(7) a').click()"),
  'back to the list': timed('history.back()'),
  'switch to Arabic': timed("document.querySelector('.language').click()"),
};

await bundlePage(process.cwd());
const executablePath = chromiumPath();
if (executablePath === null) console.log('page: SKIPPED, no Chromium is here');
else {
  const report = reportOf(wanted);
  const start = performance.now();
  const html = htmlReport(report);
  console.log(
    `${String(report.incidents.length)} incidents, ${String(report.claims.length)} claims: a page of ${(Buffer.byteLength(html) / 1e6).toFixed(1)} MB, written in ${((performance.now() - start) / 1000).toFixed(1)} s`,
  );
  const folder = mkdtempSync(join(tmpdir(), 'casualty-claims-bench-'));
  const file = join(folder, 'page.html');
  writeFileSync(file, html);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const times = new Map<string, number[]>();
  const note = (name: string, time: number): void =>
    void times.set(name, [...(times.get(name) ?? []), time]);
  for (let run = 0; run < runs; run++) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(pathToFileURL(file).href);
    const [parsed, loaded] = await page.evaluate<[number, number]>(
      "new Promise((done) => { const [entry] = performance.getEntriesByType('navigation'); " +
        'done([entry.domInteractive, entry.loadEventEnd || performance.now()]); })',
    );
    note('open: document read, list drawn', parsed);
    note('open: load event', loaded);
    note('after load: first answer to a key', await page.evaluate<number>(FIRST));
    for (const [name, act] of Object.entries(ACTS)) note(name, await page.evaluate<number>(act));
    await page.close();
  }
  await browser.close();
  rmSync(folder, { recursive: true });
  for (const [name, all] of times) {
    const sorted = all.filter(Number.isFinite).sort((a, b) => a - b);
    console.log(
      `${name.padEnd(34)} ${(sorted[Math.floor(sorted.length / 2)] ?? NaN).toFixed(0).padStart(6)} ms, at most ${(sorted.at(-1) ?? NaN).toFixed(0)}`,
    );
  }
}
