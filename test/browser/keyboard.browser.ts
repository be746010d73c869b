import { readFileSync } from 'node:fs';
import { reconcileClaims, type Decision } from 'casualty-claims';
import { acceptDrafts, type DraftDecision } from 'casualty-claims/text';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aleppo, Desk, drafted, hospital, pages } from './open';

let desk: Desk;
beforeAll(async () => {
  desk = await Desk.open();
});
afterAll(async () => {
  await desk.close();
});

function focused(page: Page): Promise<string> {
  return page.evaluate(
    "(document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '').trim()",
  );
}

/** Presses Tab until the focus is on something with these words. */
async function tabTo(page: Page, words: string): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press('Tab');
    const text = await focused(page);
    if (text === words) return;
    passed.push(text.slice(0, 40));
  }
  throw new Error(
    `Tab never came to ${JSON.stringify(words)}; it passed ${JSON.stringify(passed)}`,
  );
}

async function saved(page: Page, act: () => Promise<void>): Promise<unknown> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return JSON.parse(readFileSync(await download.path(), 'utf8'));
}

describe('with the keyboard alone, an editor', () => {
  it('skips to the content, searches, opens an incident, asks a number for its claims and comes back', async () => {
    const { page, complaints } = await desk.read(pages.report());
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('To the content');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement?.id')).toBe('content');
    await page.keyboard.press('Tab');
    await page.keyboard.type('مستشفى الأطفال');
    expect(await page.locator('.entries li:visible').count()).toBeGreaterThan(0);
    expect(await page.locator('.entries li:visible').count()).toBeLessThan(10);
    await tabTo(page, "Children's Hospital, Qadi Askar, Aleppo, 8 January 2014");
    await page.keyboard.press('Enter');
    await page.waitForURL(/#\/incident\//);
    expect(await focused(page)).toBe("Children's Hospital, Qadi Askar, Aleppo, 8 January 2014");
    await tabTo(page, 'Its 3 claims');
    await page.keyboard.press('Enter');
    expect(await page.locator('dialog').textContent()).toContain('70 شهيد');
    expect(await page.locator('dialog .card').count()).toBe(3);
    await page.keyboard.press('Escape');
    await page.locator('dialog').waitFor({ state: 'detached' });
    expect(await focused(page)).toBe('Its 3 claims');
    await tabTo(page, 'What was known when');
    await page.keyboard.press('Enter');
    await page.locator('details[open] svg').waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('switches the language and stays on the same incident, which the address keeps', async () => {
    const { page } = await desk.read(pages.report(), `#/incident/${hospital}`);
    await tabTo(page, 'العربية');
    await page.keyboard.press('Enter');
    await page.locator('html[dir=rtl][lang=ar]').waitFor();
    expect(page.url()).toContain(`#/incident/${hospital}?lang=ar`);
    expect(await page.locator('h1').textContent()).toContain('مشفى الأطفال');
    await page.close();
  });

  it('answers pairs, takes one back, and saves decisions that the library reads; a loaded file resumes', async () => {
    const { page, complaints } = await desk.read(pages.review(), '#/pairs');
    await page.locator('.question').focus();
    await page.keyboard.press('s');
    await page.keyboard.press('d');
    await page.keyboard.press('d');
    await page.keyboard.press('p');
    await page.keyboard.press('u');
    expect(await page.locator('header nav').textContent()).toContain('(4)');
    await tabTo(page, 'Save decisions').catch(async () => {
      await page.getByRole('button', { name: 'Save decisions' }).focus();
    });
    const decisions = (await saved(page, () => page.keyboard.press('Enter'))) as Decision[];
    expect(decisions.map(({ answer }) => answer)).toEqual(['same', 'different']);
    expect(decisions.every(({ on }) => on !== undefined && /^\d{4}-\d\d-\d\d$/.test(on))).toBe(
      true,
    );
    const { a, b } = decisions[0]!;
    expect(
      reconcileClaims(aleppo, { linking: { decisions } }).incidents.some(
        ({ claimIds }) => claimIds.includes(a) && claimIds.includes(b),
      ),
    ).toBe(true);
    expect(complaints).toEqual([]);
    await page.close();

    const { page: later } = await desk.read(pages.review(), '#/pairs');
    await later.locator('input[type=file]').setInputFiles({
      name: 'decisions.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(decisions)),
    });
    await later.getByText('2 decisions loaded.').waitFor();
    expect(await later.locator('header nav').textContent()).toContain('(4)');
    expect(await later.locator('.answer').textContent()).toBe('Answered: the same incident.');
    await later.locator('input[type=file]').setInputFiles({
      name: 'x.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"a":1}'),
    });
    await later.getByText('This file is no list of decisions.').waitFor();
    await later.close();
  });

  it('does not answer by a letter that is written into a field', async () => {
    const { page } = await desk.read(pages.review(), '#/pairs');
    await page.locator('.note input').focus();
    await page.keyboard.type('sounds different');
    expect(await page.locator('.answer').textContent()).toBe('Not answered yet.');
    expect(await page.locator('.note input').inputValue()).toBe('sounds different');
    await page.close();
  });

  it('accepts, edits and rejects drafts, and saves what acceptDrafts takes', async () => {
    const { page, complaints } = await desk.read(pages.review(), '#/drafts');
    await page.locator('#draft-1').focus();
    await page.keyboard.press('e');
    expect(await page.evaluate("document.activeElement?.getAttribute('name')")).toBe('figure');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('at least 12');
    await page.keyboard.press('Enter');
    expect(await page.locator('#draft-1 .answer').textContent()).toBe('Accepted with changes.');
    await page.keyboard.press('n');
    await page.keyboard.press('a');
    await page.keyboard.press('n');
    await page.keyboard.press('r');
    await page.getByRole('button', { name: 'Save decisions' }).focus();
    const decisions = (await saved(page, () => page.keyboard.press('Enter'))) as DraftDecision[];
    const { claims, undecided, issues } = acceptDrafts(drafted, decisions);
    expect(claims.map(({ id, figure }) => [id, figure])).toEqual([
      ['draft-1', 'at least 12'],
      ['draft-2', '3'],
    ]);
    expect([undecided, issues]).toEqual([['draft-4'], []]);
    expect(decisions[0]).toMatchObject({ decision: 'edit', claim: { figure: 'at least 12' } });
    expect(complaints).toEqual([]);
    await page.close();
  });
});
