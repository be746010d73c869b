import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import packageJson from '../../package.json';
import { exportList, publicNames } from '../../scripts/public-api/public-api';
import tsconfig from '../../tsconfig.json';
import committed from './exports.json';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

describe('the public names', { timeout: 60_000 }, () => {
  const now = exportList(publicNames(root));

  test.each(Object.keys(now))(
    'of %s are the committed ones (npm run exports:update after a change that is meant)',
    (entry) => {
      expect(now[entry]).toEqual((committed as typeof now)[entry]);
    },
  );

  test('have no committed list for an entry that is gone', () => {
    expect(Object.keys(committed)).toEqual(Object.keys(now));
  });
});

test('package.json exports exactly the entry points of tsconfig.json, so that tests and users import the same', () => {
  const published = Object.keys(packageJson.exports).filter((path) => !path.endsWith('.json'));
  expect(published.map((path) => path.replace(/^\./, packageJson.name))).toEqual(
    Object.keys(tsconfig.compilerOptions.paths),
  );
});
