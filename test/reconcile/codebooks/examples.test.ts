import { readdirSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { blocksOfSource, titleOf } from '../../../scripts/docs/block';
import { runBlock } from '../../../scripts/docs/run-block';
import { typeErrorsOf } from '../../../scripts/docs/type-check';

// Until the names are exported from 'casualty-claims'; then test/docs runs these examples, and this
// file goes.
const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');
const folder = resolve(root, 'src/reconcile/codebooks');
const blocks = readdirSync(folder).flatMap((file) =>
  blocksOfSource(file, readFileSync(resolve(folder, file), 'utf8')),
);

test.each(blocks.map((block) => [titleOf(block), block] as const))('%s', async (_title, block) => {
  await runBlock(
    block,
    () => import('./with-codebooks'),
    (actual, expected) => {
      expect(actual, `${block.file}:${String(block.line)}`).toStrictEqual(expected);
    },
  );
});

test('the examples compile under strict', () => {
  expect(
    typeErrorsOf(blocks, root, {
      'casualty-claims': ['./test/reconcile/codebooks/with-codebooks.ts'],
    }),
  ).toEqual([]);
});
