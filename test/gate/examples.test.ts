import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { findExamples, runExample } from '../../scripts/examples/example';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const examples = findExamples(root);

describe('examples', { timeout: 60_000 }, () => {
  test.each(examples.map((example) => [example.file, example] as const))(
    '%s prints its committed output',
    (_file, example) => {
      const run = runExample(example, root);
      expect(run).toMatchObject({ ok: true });
      if (run.ok) expect(run.output).toBe(readFileSync(join(root, example.outputFile), 'utf8'));
    },
  );

  test('have no output left over from an example that is gone', () => {
    const outputs = readdirSync(join(root, 'examples/output'));
    expect(outputs.sort()).toEqual(examples.map((example) => `${example.name}.txt`));
  });
});
