import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Desk, hospital, pages } from './open';

const FOLDER = 'test/browser/screens';
/** Where what differs is left to look at. */
const SEEN = 'reports/screens';
/**
 * The share of pixels that may differ: another release of the browser draws its letters a little
 * otherwise.
 */
const TOLERANCE = 0.02;
const SCREENS = [
  ['incident-en-wide', 'report', `#/incident/${hospital}?lang=en`, 1280, 'screen'],
  ['incident-ar-wide', 'report', `#/incident/${hospital}?lang=ar`, 1280, 'screen'],
  ['incident-ar-phone', 'report', `#/incident/${hospital}?lang=ar`, 390, 'screen'],
  ['pairs-en-print', 'review', '#/pairs?lang=en', 1280, 'print'],
] as const;

/**
 * Letters decide most pixels: without the fonts that the references were drawn in there is nothing
 * to compare.
 */
const hasFonts = ['Noto Sans', 'Noto Sans Arabic'].every(
  (family) => spawnSync('fc-list', [family], { encoding: 'utf8' }).stdout.trim() !== '',
);
if (!hasFonts)
  console.log(
    'screens: SKIPPED, not compared. Install fonts-noto-core, in which the references are drawn.',
  );

let desk: Desk;
beforeAll(async () => {
  desk = await Desk.open();
});
afterAll(async () => {
  await desk.close();
});

describe.skipIf(!hasFonts)('the page looks as it was last looked at', () => {
  it.each(SCREENS)('%s', async (name, kind, hash, width, media) => {
    const { page } = await desk.read(pages[kind](), hash, {
      width,
      height: width < 500 ? 900 : 640,
    });
    await page.emulateMedia({ media, reducedMotion: 'reduce' });
    await page.evaluate('document.fonts.ready.then(() => null)');
    const seen = await page.screenshot({ scale: 'css', animations: 'disabled' });
    await page.close();
    const file = join(FOLDER, `${name}.png`);
    if (process.env['UPDATE_SCREENS'] !== undefined) writeFileSync(file, seen);
    expect(
      existsSync(file),
      `${file} is there; UPDATE_SCREENS=1 npm run test:browser writes it`,
    ).toBe(true);
    const [before, now] = [PNG.sync.read(readFileSync(file)), PNG.sync.read(seen)];
    expect([now.width, now.height]).toEqual([before.width, before.height]);
    const differences = new PNG({ width: now.width, height: now.height });
    const share =
      pixelmatch(before.data, now.data, differences.data, now.width, now.height, {
        threshold: 0.2,
      }) /
      (now.width * now.height);
    if (share > TOLERANCE) {
      mkdirSync(SEEN, { recursive: true });
      writeFileSync(join(SEEN, `${name}.png`), seen);
      writeFileSync(join(SEEN, `${name}-differences.png`), PNG.sync.write(differences));
    }
    expect(share, `the share of pixels of ${name} that differ; see ${SEEN}`).toBeLessThanOrEqual(
      TOLERANCE,
    );
  });
});
