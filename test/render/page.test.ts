import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { reconcileClaims, reviewRanges, timeline } from 'casualty-claims';
import { htmlReport, htmlReview } from 'casualty-claims/render/page';
import { describe, expect, it } from 'vitest';

const claims = JSON.parse(readFileSync('examples/data/aleppo/claims.json', 'utf8')) as unknown[];
const report = reconcileClaims(claims);

/** The texts of the elements of one name, as a browser would end them: at the first end tag. */
function textsOf(
  html: string,
  name: 'script' | 'style',
): { readonly attributes: string; readonly text: string }[] {
  return [...html.matchAll(new RegExp(`<${name}([^>]*)>([\\s\\S]*?)</${name}>`, 'g'))].map(
    ([, attributes = '', text = '']) => ({ attributes, text }),
  );
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;
}

describe('the page of a report', () => {
  const html = htmlReport(report);
  const [policy = ''] = /(?<=Content-Security-Policy" content=")[^"]+/.exec(html) ?? [];

  it('allows one script and one style, by the hash of what stands in it, and nothing else', () => {
    const programs = textsOf(html, 'script').filter(({ attributes }) => attributes === '');
    const styles = textsOf(html, 'style');
    expect([programs.length, styles.length]).toEqual([1, 1]);
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `script-src ${hashOf(programs[0]!.text)}`,
      `style-src ${hashOf(styles[0]!.text)}`,
      "base-uri 'none'",
      "form-action 'none'",
    ]);
    expect(html).not.toMatch(/ (?:style|on\w+)="/);
  });

  it('ends with the notices of those whose code it contains, as THIRD-PARTY.md has them', () => {
    const [, notices = ''] = /<\/html>\n<!--\n([^]*)\n-->\n$/.exec(html) ?? [];
    const [ours, ...others] = notices.match(/^.*, Copyright .*$/gm) ?? [];
    expect(ours).toMatch(/^casualty-claims, /);
    expect(others.map((line) => line.split(' ')[0])).toEqual([
      'date-fns',
      'ts-pattern',
      'd3-array',
      'd3-color',
      'd3-format',
      'd3-interpolate',
      'd3-scale',
    ]);
    const shipped = readFileSync('THIRD-PARTY.md', 'utf8').replace(/^> ?/gm, '');
    expect(others.filter((line) => !shipped.includes(`- ${line}\n`))).toEqual([]);
    const licences = notices.split('\n\n').filter((part) => !part.includes('Copyright ('));
    expect(licences.filter((part) => !/^d3|^MIT/.test(part) && !shipped.includes(part))).toEqual(
      [],
    );
    expect(notices).not.toContain('--');
  });

  it('is less than 300 kB before its data', () => {
    const code = [
      ...textsOf(html, 'script').filter(({ attributes }) => attributes === ''),
      ...textsOf(html, 'style'),
    ];
    const bytes = code.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
    expect(bytes).toBeGreaterThan(50_000);
    expect(bytes).toBeLessThan(300_000);
  });

  it('holds an entry and a part of its own for each incident and summary', () => {
    const data = textsOf(html, 'script').filter(({ attributes }) =>
      attributes.includes('application/json'),
    );
    const [index, ...chunks] = data.map(({ text }) => JSON.parse(text) as Record<string, unknown>);
    const ids = [...report.incidents, ...report.summaries].map(({ id }) => id);
    expect((index!['entries'] as readonly { readonly id: string }[]).map(({ id }) => id)).toEqual(
      ids,
    );
    expect(chunks.length).toBe(ids.length);
    for (const [at, chunk] of chunks.entries()) {
      const own = chunk['report'] as typeof report;
      expect([...own.incidents, ...own.summaries].map(({ id }) => id)).toContain(ids[at]);
      const group = [...report.incidents, ...report.summaries][at]!;
      expect(own.claims.map(({ id }) => id)).toEqual(expect.arrayContaining([...group.claimIds]));
    }
  });

  it('is the same for the same claims in another order', () => {
    expect(htmlReport(reconcileClaims([...claims].reverse()))).toBe(html);
  });

  it('is the same for a report that was written down and read back', () => {
    expect(htmlReport(JSON.parse(JSON.stringify(report)) as typeof report)).toBe(html);
  });

  it('ends no element and begins no comment with what a claim holds', () => {
    const name = '</script><!--<script><b>x</b>';
    const hostile = reconcileClaims([
      {
        id: name,
        figure: 3,
        outcome: 'killed',
        source: name,
        quote: name,
        place: name,
        date: '2016-10-01',
        kind: name,
      },
    ]);
    const page = htmlReport(hostile, { title: name });
    const programs = textsOf(page, 'script');
    expect(programs.map(({ attributes }) => attributes)).toEqual([
      ' type="application/json" id="page-data"',
      ' type="application/json" id="chunk-0"',
      '',
    ]);
    // The one comment is that of the notices.
    expect(page.match(/<b>|<!--/g)).toEqual(['<!--']);
    expect(page.indexOf('<!--')).toBeGreaterThan(page.indexOf('</html>'));
    expect(page).toContain(
      '<title>&lt;/script&gt;&lt;!--&lt;script&gt;&lt;b&gt;x&lt;/b&gt;</title>',
    );
  });

  it('holds the timelines that it is given, at their rows', () => {
    const [incident] = report.incidents.filter(({ measures }) =>
      measures.some(({ label, accounts }) => label === 'dead' && accounts.length > 1),
    );
    const steps = timeline(claims, incident!.id, 'dead');
    const page = htmlReport(report, {
      timelines: [{ incident: incident!.id, measure: 'dead', steps }],
    });
    const chunk = textsOf(page, 'script')
      .map(({ text }) => text)
      .find((text) => text.includes('"timelines":{"dead":'));
    expect((JSON.parse(chunk!) as { timelines: unknown }).timelines).toEqual({ dead: steps });
  });

  it.each([
    ['no report', {}, {}],
    ['an unknown option', report, { languages: ['en'] }],
    ['an unknown language', report, { language: 'fr' }],
  ])('is refused for %s', (_what, given, options) => {
    expect(() => htmlReport(given as never, options as never)).toThrow(/htmlReport: /);
  });
});

describe('the page that asks', () => {
  it('holds the pairs with what speaks for and against, and with every claim that is named', () => {
    const pairs = reviewRanges(claims, 3);
    const [index] = textsOf(htmlReview(report, { pairs }), 'script');
    const { review } = JSON.parse(index!.text) as {
      review: { pairs: { pair: (typeof pairs)[number]; report: typeof report }[] };
    };
    expect(review.pairs.map(({ pair }) => pair)).toEqual(JSON.parse(JSON.stringify(pairs)));
    for (const { pair, report: own } of review.pairs) {
      expect(own.claims.map(({ id }) => id)).toEqual(expect.arrayContaining([...pair.between]));
      expect(pair.prior + pair.findings.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(
        pair.weight,
        2,
      );
    }
  });
});
