import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { reconcileClaims, reviewRanges, timeline, type Report } from 'casualty-claims';
import { draftClaims } from 'casualty-claims/text';
import { htmlReport, htmlReview } from 'casualty-claims/render/page';
import { chromium, type Browser, type Page } from 'playwright-core';
import { chromiumPath } from '../../scripts/chromium';

/** What the browser complained about or asked for while a page was open. */
export interface Watched {
  readonly page: Page;
  /** Requests for anything but the page itself. */
  readonly requests: string[];
  /** Errors, warnings and violations of the content security policy. */
  readonly complaints: string[];
}

/** The Aleppo claims of `examples/data`. */
export const aleppo: unknown = JSON.parse(readFileSync('examples/data/aleppo/claims.json', 'utf8'));
/** Their report. */
export const report: Report = reconcileClaims(aleppo);
/** The incident at the children's hospital that two voices count. */
export const hospital =
  report.incidents.find(({ measures }) =>
    measures.some(({ range }) => range.lower === 42 && range.upper === 70),
  )?.id ?? '';

/** An article with drafts to decide. */
const article =
  'Police said 12 people were killed in the town of Naria, among them 3 children.\n\n' +
  'Activists said 20 fighters were killed and 5 wounded in Naria on Monday.';
/** What was drafted from it. */
export const drafted = draftClaims(article, { publisher: 'Daily News', reportedOn: '2016-10-31' });

/** The page of the Aleppo report, and the page that asks about its doubtful pairs. */
export const pages = {
  report: once(() =>
    htmlReport(report, {
      timelines: report.incidents
        .filter(({ id }) => id === hospital)
        .map(({ id }) => ({ incident: id, measure: 'dead', steps: timeline(aleppo, id, 'dead') })),
    }),
  ),
  review: once(() =>
    htmlReview(report, { pairs: reviewRanges(aleppo, 6), drafts: { text: article, drafted } }),
  ),
};

function once(make: () => string): () => string {
  let made: string | null = null;
  return () => (made ??= make());
}

/** The source of axe, which is run inside the page. */
export const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** A browser, and files to open in it. */
export class Desk {
  private readonly folder = mkdtempSync(join(tmpdir(), 'casualty-claims-page-'));
  private constructor(readonly browser: Browser) {}

  static async open(): Promise<Desk> {
    const executablePath = chromiumPath();
    if (executablePath === null)
      throw new Error('no Chromium: run npm run test:browser, which says how to get one');
    return new Desk(
      await chromium.launch({
        executablePath,
        args: ['--no-sandbox', '--font-render-hinting=none', '--disable-lcd-text'],
      }),
    );
  }

  /** Opens a page from a file, as a reader would who got it by mail. */
  async read(html: string, hash = '', { width = 1280, height = 900 } = {}): Promise<Watched> {
    const file = join(this.folder, 'page.html');
    writeFileSync(file, html);
    const address = pathToFileURL(file).href;
    const page = await this.browser.newPage({
      viewport: { width, height },
      reducedMotion: 'reduce',
    });
    const [requests, complaints]: [string[], string[]] = [[], []];
    // As text: the types of a page's own world are not those of a test.
    await page.addInitScript({
      content:
        "document.addEventListener('securitypolicyviolation', (event) => { " +
        "console.error('violation of ' + event.violatedDirective + ' by ' + " +
        'event.blockedURI); });',
    });
    await page.route('**/*', (route) => {
      const url = route.request().url();
      if (url.split('#')[0] === address) return route.continue();
      requests.push(url);
      return route.abort();
    });
    page.on('request', (request) => {
      const url = request.url();
      if (url.split('#')[0] !== address && !url.startsWith('blob:')) requests.push(url);
    });
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(address + hash);
    return { page, requests, complaints };
  }

  async close(): Promise<void> {
    await this.browser.close();
    rmSync(this.folder, { recursive: true });
  }
}
