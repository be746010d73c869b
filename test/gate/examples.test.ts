import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { findExamples, runExample } from '../../scripts/examples/example';
import { lineDiff } from '../../scripts/line-diff';

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

describe('the diff of two outputs', () => {
  test('is empty for equal texts', () => {
    expect(lineDiff('a\nb\n', 'a\nb\n')).toBe('');
  });

  test('shows what went and what came, with the lines around', () => {
    expect(lineDiff('1\n2\n3\n4\n5\n6\n', '1\n2\n3\nfour\n5\n6\n')).toBe(
      '@ line 4\n  2\n  3\n- 4\n+ four\n  5\n  6',
    );
  });

  test('keeps lines that both share between two changes', () => {
    expect(lineDiff('a\nb\nc', 'A\nb\nC')).toBe('@ line 1\n- a\n+ A\n  b\n- c\n+ C');
  });

  test('leaves out equal lines far from any change, and says how many', () => {
    expect(lineDiff('a\n1\n2\n3\n4\n5\n6\nb', 'A\n1\n2\n3\n4\n5\n6\nB', 1)).toBe(
      '@ line 1\n- a\n+ A\n  1\n  … 4 equal lines\n  6\n- b\n+ B',
    );
  });

  test('shows a line that was only added', () => {
    expect(lineDiff('a\nb', 'a\nx\nb')).toBe('@ line 2\n  a\n+ x\n  b');
  });
});
