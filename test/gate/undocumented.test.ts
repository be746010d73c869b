import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { exportList, publicNames } from '../../scripts/public-api/public-api';
import { findUndocumented } from '../../scripts/public-api/undocumented';
import tsconfig from '../../tsconfig.json';

const root = mkdtempSync(join(tmpdir(), 'casualty-claims-docs-'));
afterAll(() => {
  rmSync(root, { recursive: true });
});

const planted: Record<string, string> = {
  'src/index.ts':
    "export { bare, described, shown, type Good, overloaded, Hidden } from './names';\n" +
    "export type { Shown } from './names';\n",
  'src/text/index.ts': "export { bare } from '../names';\n",
  // The other entry points exist and export nothing.
  ...Object.fromEntries(
    Object.values(tsconfig.compilerOptions.paths)
      .flat()
      .filter((file) => !/src\/(text\/)?index\.ts$/.test(file))
      .map((file) => [file, 'export {};\n']),
  ),
  'src/names.ts': `
export function bare(): void {}
/** Says what it is and shows nothing. */
export const described = 1;
/**
 * @example
 * \`\`\`ts
 * 1;
 * \`\`\`
 */
export function shown(): void {}
/** Fine: a type needs no example. */
export interface Good { readonly a: 1 }
/**
 * Fine, on the first overload.
 * @example
 * \`\`\`ts
 * 1;
 * \`\`\`
 */
export function overloaded(a: string): void;
export function overloaded(a: number): void;
export function overloaded(): void {}
/**
 * Another language.
 * @example
 * \`\`\`json
 * {}
 * \`\`\`
 */
export class Hidden {}
/** A class of which only the type is exported. */
export class Shown {}
`,
};
for (const [file, text] of Object.entries(planted)) {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

test(
  'public names without a description, and values without a ts example, are found, once each, with file and line',
  { timeout: 60_000 },
  () => {
    expect(findUndocumented(publicNames(root), root)).toEqual(
      [
        'src/names.ts:2 bare: has no documentation comment (exported by casualty-claims, casualty-claims/text)',
        'src/names.ts:31 Hidden: has no @example with a ts block (exported by casualty-claims)',
        'src/names.ts:4 described: has no @example with a ts block (exported by casualty-claims)',
        'src/names.ts:11 shown: has no description (exported by casualty-claims)',
      ].sort(),
    );
  },
);

test('a class exported as a type is listed among the types', { timeout: 60_000 }, () => {
  expect(exportList(publicNames(root))['casualty-claims']).toEqual({
    values: ['Hidden', 'bare', 'described', 'overloaded', 'shown'],
    types: ['Good', 'Shown'],
  });
});
