import { reconcileClaims, reviewRanges, type ClaimInput } from 'casualty-claims';
import { draftClaims } from 'casualty-claims/text';
import { htmlReport, htmlReview } from 'casualty-claims/render/page';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Desk, hospital, pages, report } from './open';

let desk: Desk;
beforeAll(async () => {
  desk = await Desk.open();
});
afterAll(async () => {
  await desk.close();
});

const HOSTILE = [
  '<img src=x onerror="window.hacked=1">',
  '</script><script>window.hacked=1</script>',
  '<!--<script>',
  '"><svg onload=window.hacked=1>',
  'javascript:window.hacked=1',
  '\u202eevil\u2066\u2067 \u200b name',
  'long name '.repeat(1_000),
  '&lt;b&gt; &#x27; \u0000 \ud800 \u2028',
  '{{7*7}} ${7*7}',
  '__proto__',
];

/** Two voices on one incident whose every word from outside is this. */
function claimsOf(name: string, at: number): ClaimInput[] {
  const shared = {
    date: `2016-10-${String(10 + at)}`,
    place: { name: name.slice(0, 900), lat: 36, lon: 37, radiusKm: 1 },
    kind: name.slice(0, 900),
    outcome: 'killed',
    quote: name,
    url: name,
    people: [name.slice(0, 900)],
    side: name.slice(0, 900),
  } as const;
  return [
    {
      ...shared,
      id: `a-${String(at)}-${name.slice(0, 60)}`,
      figure: 12,
      source: `${name.slice(0, 900)} A`,
      report: name.slice(0, 900),
      event: 'e',
    },
    {
      ...shared,
      id: `b-${String(at)}-${name.slice(0, 60)}`,
      figure: 30,
      source: `${name.slice(0, 900)} B`,
      report: name.slice(0, 900),
      event: 'e',
    },
  ];
}

describe('the page', () => {
  it('asks nobody for anything and breaks no rule of its policy, wherever a reader goes', async () => {
    const { page, requests, complaints } = await desk.read(pages.review());
    const hashes = [
      '#/months',
      '#/pairs',
      '#/drafts',
      '#/remainder',
      ...report.incidents.slice(0, 8).map(({ id }) => `#/incident/${id}`),
      ...report.summaries.map(({ id }) => `#/incident/${id}`),
    ];
    for (const hash of hashes.flatMap((one) => [one, `${one}?lang=ar`])) {
      await page.evaluate(`location.hash = ${JSON.stringify(hash)}`);
      await page.evaluate(
        "for (const details of document.querySelectorAll('details')) details.open = true",
      );
      await page.evaluate('new Promise((done) => setTimeout(done, 20))');
      expect(await page.locator('h1').count()).toBe(1);
    }
    expect([requests, complaints]).toEqual([[], []]);
    await page.close();
  });

  it('is held to its policy: a script, a style, an image and a request from elsewhere are refused', async () => {
    const html = pages
      .report()
      .replace(
        '</body>',
        '<script>window.hacked=1</script><style>h1{color:red}</style><img src="http://example.org/x.png"></body>',
      );
    const { page, complaints } = await desk.read(html);
    expect(await page.evaluate('window.hacked')).toBeUndefined();
    expect(
      await page.evaluate("fetch('http://example.org/').then(() => 'sent', () => 'refused')"),
    ).toBe('refused');
    await expect
      .poll(() => complaints.some((told) => told.startsWith('violation of connect-src')))
      .toBe(true);
    expect(
      complaints
        .filter((told) => told.startsWith('violation'))
        .map((told) => told.split(' ')[2])
        .sort(),
    ).toEqual(['connect-src', 'img-src', 'script-src-elem', 'style-src-elem']);
    await page.close();
  });

  it('shows hostile names as text, on every view and in both languages', async () => {
    const claims = HOSTILE.flatMap(claimsOf);
    const hostile = reconcileClaims(claims);
    expect(hostile.incidents.length).toBeGreaterThan(5);
    const text = `${HOSTILE.join('\n\n')}\n\nPolice said 12 people were killed in <b>Naria</b>.`;
    const html = htmlReview(
      hostile,
      {
        pairs: reviewRanges(claims, 5),
        drafts: { text, drafted: draftClaims(text, { publisher: HOSTILE[0] }) },
      },
      { title: HOSTILE[1]! },
    );
    const { page, requests, complaints } = await desk.read(html);
    for (const hash of [
      '#/',
      '#/pairs',
      '#/drafts',
      '#/remainder',
      '#/months',
      ...hostile.incidents.map(({ id }) => `#/incident/${id}`),
    ].flatMap((one) => [one, `${one}?lang=ar`])) {
      await page.evaluate(`location.hash = ${JSON.stringify(hash)}`);
      await page.evaluate(
        "for (const details of document.querySelectorAll('details')) details.open = true",
      );
      await page.evaluate('new Promise((done) => setTimeout(done, 20))');
      expect(
        await page
          .locator(
            'main img, main script, main b, main iframe, main [onerror], main [onload], main a[href^="javascript"]',
          )
          .count(),
      ).toBe(0);
      expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(
        true,
      );
    }
    expect(await page.evaluate('[window.hacked, Object.prototype.hacked]')).toEqual([
      undefined,
      undefined,
    ]);
    expect(await page.evaluate('document.body.innerText.includes("\\u202e")')).toBe(false);
    expect([requests, complaints]).toEqual([[], []]);
    await page.close();
  });

  it('takes an address that means nothing for the list, or says that there is no such incident', async () => {
    for (const hash of [
      '#/%E0%A4%A',
      '#/incident/%00',
      '#//evil.org',
      '#/incident/__proto__',
      '#/?measure=x&from=y&lang=zz',
      '#<script>',
    ]) {
      const { page, complaints } = await desk.read(pages.report(), hash);
      expect(await page.locator('h1').count()).toBe(1);
      expect(complaints).toEqual([]);
      await page.close();
    }
  });

  it('prints what it says: nothing to click, everything that was closed, and each number with its words', async () => {
    const { page } = await desk.read(htmlReport(report), `#/incident/${hospital}`);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate("window.dispatchEvent(new Event('beforeprint'))");
    expect(
      await page
        .locator('header, .on-screen, td p + .number, main input')
        .filter({ visible: true })
        .count(),
    ).toBe(0);
    expect(await page.locator('details:not([open])').count()).toBe(0);
    expect(await page.locator('details .card').filter({ visible: true }).count()).toBe(15);
    expect(
      await page.locator('.codebooks .number').filter({ visible: true }).allTextContents(),
    ).toContain('42 to 70');
    expect((await page.pdf()).byteLength).toBeGreaterThan(10_000);
    await page.close();
  });
});

describe('an editor who has read nothing', () => {
  it.each([
    [
      'en',
      "Children's Hospital",
      [
        '42 to 70',
        'Syrian Observatory for Human Rights',
        'Activists (unnamed)',
        'fewer may be found than were killed',
      ],
    ],
    [
      'ar',
      'مشفى الأطفال',
      ['ما بين 42 و70', 'المرصد السوري لحقوق الإنسان', 'ناشطون', 'جثث أقل من عدد القتلى'],
    ],
  ] as const)(
    'reads in %s, on the first screen of the first entry: how many, who says so, and why they differ',
    async (language, place, answers) => {
      const { page } = await desk.read(pages.report(), `#/?lang=${language}`);
      await page.locator('.entries a', { hasText: place }).first().click();
      await page.locator('main h1', { hasText: place }).waitFor();
      for (const answer of answers) {
        const told = page.locator('main').getByText(answer).first();
        expect(
          ((await told.boundingBox())?.y ?? Infinity) < 900,
          `${answer} stands on the first screen`,
        ).toBe(true);
      }
      await page.close();
    },
  );
});
