import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import type { ClaimBatch } from 'casualty-claims/io';
import type * as parsing from '../../src/io/read/parse-batch';

/** How many claims were checked together, where several batches were. */
const together = vi.hoisted((): number[] => []);
vi.mock('../../src/io/read/parse-batch', async (importOriginal) => {
  const original = await importOriginal<typeof parsing>();
  return {
    ...original,
    parseBatch: (batches: ClaimBatch | readonly ClaimBatch[]) => {
      if (Array.isArray(batches))
        together.push(
          (batches as readonly ClaimBatch[]).reduce((sum, { claims }) => sum + claims.length, 0),
        );
      return original.parseBatch(batches);
    },
  };
});
const { validateFiles } = await import('../../src/cli/validate-files');
const { IssuePrinter } = await import('../../src/cli/terminal');

const folder = mkdtempSync(join(tmpdir(), 'casualty-claims-validate-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('a blank reference draws in no claim: those without an id are let go batch by batch', async () => {
  const path = join(folder, 'many.ndjson');
  const claims = [
    ...Array.from({ length: 9_000 }, (_, at) => ({ figure: at, outcome: 'killed' })),
    { figure: 3, outcome: 'killed', partOf: '  ' },
    { id: 'b', figure: 3, outcome: 'killed', partOf: 'a' },
    { id: 'a', figure: 7, outcome: 'killed' },
  ];
  writeFileSync(path, claims.map((claim) => JSON.stringify(claim)).join('\n'));
  const found = await validateFiles([path], {}, new IssuePrinter({ quiet: true }));
  expect(found).toMatchObject({ rows: 9_003, refused: 0 });
  expect(together).toEqual([3]);
});
