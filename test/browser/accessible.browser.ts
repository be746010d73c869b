import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeSource, Desk, hospital, pages } from './open';

let desk: Desk;
beforeAll(async () => {
  desk = await Desk.open();
});
afterAll(async () => {
  await desk.close();
});

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const VIEWS = [
  ['report', '#/'],
  ['report', '#/months'],
  ['report', `#/incident/${hospital}`],
  ['report', '#/incident/none'],
  ['review', '#/pairs'],
  ['review', '#/drafts'],
] as const;

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

describe.each(['en', 'ar'] as const)('in %s', (language) => {
  it.each(VIEWS)(
    'the %s at %s has no accessibility violation of level A or AA, wide or narrow',
    async (kind, hash) => {
      for (const width of [1280, 390]) {
        const { page, complaints, requests } = await desk.read(
          pages[kind](),
          `${hash}?lang=${language}`,
          { width },
        );
        // Everything that can be opened is looked at too.
        await page.evaluate(
          "for (const details of document.querySelectorAll('details')) details.open = true",
        );
        await page.evaluate('new Promise((done) => setTimeout(done, 50))');
        await page.evaluate(axeSource);
        const violations: readonly Violation[] = await page.evaluate(
          `axe.run(document, { runOnly: { type: 'tag', values: ${JSON.stringify(RULES)} } }).then(({ violations }) => violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => ({ html: html.slice(0, 200) })) })))`,
        );
        expect(violations).toEqual([]);
        expect(
          await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth'),
        ).toBe(true);
        expect([complaints, requests]).toEqual([[], []]);
        await page.close();
      }
    },
  );

  it('an opened trace has none either', async () => {
    const { page } = await desk.read(pages.report(), `#/incident/${hospital}?lang=${language}`);
    await page.locator('.numbers .number').first().click();
    await page.evaluate(axeSource);
    expect(
      await page.evaluate(
        `axe.run(document, { runOnly: { type: 'tag', values: ${JSON.stringify(RULES)} } }).then(({ violations }) => violations.map(({ id }) => id))`,
      ),
    ).toEqual([]);
    await page.close();
  });
});

describe('axe', () => {
  it('finds a violation where there is one', async () => {
    const { page } = await desk.read(pages.report());
    await page.evaluate("document.querySelector('main').append(document.createElement('button'))");
    await page.evaluate(axeSource);
    expect(
      await page.evaluate(
        "axe.run(document, { runOnly: { type: 'tag', values: ['wcag2a'] } }).then(({ " +
          'violations }) => violations.map(({ id }) => id))',
      ),
    ).toEqual(['button-name']);
    await page.close();
  });
});
