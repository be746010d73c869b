import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { jsonSchemas } from '../../scripts/json-schema';

const folder = join(resolve(dirname(fileURLToPath(import.meta.url)), '../..'), 'schema');

test.each(Object.entries(jsonSchemas()))(
  'schema/%s is what the zod schema generates (npm run schema)',
  (file, text) => {
    expect(readFileSync(join(folder, file), 'utf8')).toBe(text);
  },
);

test('schema/ holds nothing else', () => {
  expect(readdirSync(folder).sort()).toEqual(Object.keys(jsonSchemas()).sort());
});
