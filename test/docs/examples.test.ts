import { dirname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { titleOf } from '../../scripts/docs/block';
import { findBlocks } from '../../scripts/docs/find-blocks';
import { runBlock } from '../../scripts/docs/run-block';
import { typeErrorsOf } from '../../scripts/docs/type-check';
import tsconfig from '../../tsconfig.json';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const blocks = findBlocks(root);

test.each(blocks.map((block) => [titleOf(block), block] as const))('%s', async (_title, block) => {
  // Imported from here, the package's own names resolve to the source, as in every other test.
  const load = (specifier: string): Promise<unknown> => {
    const target = specifier.startsWith('.')
      ? pathToFileURL(resolve(root, specifier)).href
      : specifier;
    return import(/* @vite-ignore */ target) as Promise<unknown>;
  };
  await runBlock(block, load, (actual, expected) => {
    expect(actual, `${block.file}:${String(block.line)}`).toStrictEqual(expected);
  });
});

test('every example in the documentation compiles under strict', { timeout: 60_000 }, () => {
  expect(typeErrorsOf(blocks, root, tsconfig.compilerOptions.paths)).toEqual([]);
});
