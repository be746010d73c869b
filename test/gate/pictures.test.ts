import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { docsPictures } from '../../scripts/docs-pictures';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

describe('pictures of the documentation', () => {
  test.each(Object.entries(docsPictures(root)))(
    '%s is what the claims of the example give; npm run pictures draws it again',
    (file, svg) => {
      expect(existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : '').toBe(svg);
    },
  );

  test('that the README shows are among them', () => {
    const shown = [
      ...readFileSync(join(root, 'README.md'), 'utf8').matchAll(/\]\((docs\/images\/[^)]+)\)/g),
    ].map(([, file]) => file);
    expect(shown.length).toBeGreaterThan(0);
    for (const file of shown) expect(Object.keys(docsPictures(root))).toContain(file);
  });
});
