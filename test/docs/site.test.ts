import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import tsconfig from '../../tsconfig.json';
import typedoc from '../../typedoc.json';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const guides = readdirSync(join(root, 'docs'))
  .filter((file) => file.endsWith('.md'))
  .map((file) => `docs/${file}`);

describe('the documentation site', () => {
  test('has every guide', () => {
    expect([...typedoc.projectDocuments].sort()).toEqual(guides.sort());
  });

  test('has every entry point', () => {
    expect(typedoc.entryPoints.map((file) => `./${file}`)).toEqual(
      Object.values(tsconfig.compilerOptions.paths).flat(),
    );
  });

  test.each(guides)('%s begins with the question it answers and an example that runs', (file) => {
    const text = readFileSync(join(root, file), 'utf8');
    expect(text).toMatch(/^# .+\n\n\*[^*]+\?[^*]*\*\n/);
    expect(text.slice(0, text.indexOf('\n## '))).toContain('```ts\n');
  });
});
