/**
 * The files of a project that uses the published package, for try-package. Each program reconciles
 * the same two claims and prints the report, so that all of them must print the same.
 */
const CLAIMS = [
  { id: 'monitor', figure: 42, outcome: 'killed', source: 'a monitor', date: '2014-01-08', place: 'Qadi Askar' },
  { id: 'activists', figure: 70, outcome: 'killed', source: 'an activist', date: '2014-01-08', place: 'Qadi Askar' },
];
const claims = JSON.stringify(CLAIMS);

const program = `
const report = reconcileClaims(${claims});
console.log(JSON.stringify(report));
`;

const compilerOptions = { noEmit: true, strict: true, skipLibCheck: false, types: [], target: 'es2022', lib: ['es2022', 'dom'] };

/** File name → content. */
export const consumerFiles: Readonly<Record<string, string>> = {
  'package.json': JSON.stringify({ name: 'consumer', version: '1.0.0', private: true }),
  'claims.json': JSON.stringify(CLAIMS),
  'esm.mjs': `
import { reconcileClaims } from 'casualty-claims';
import * as text from 'casualty-claims/text';
import * as io from 'casualty-claims/io';
import * as render from 'casualty-claims/render';
import * as png from 'casualty-claims/render/png';
import * as page from 'casualty-claims/render/page';
import * as testing from 'casualty-claims/testing';
import * as arbitraries from 'casualty-claims/testing/arbitraries';
import * as matchers from 'casualty-claims/testing/vitest';
if ([text, io, render, png, page, testing, arbitraries, matchers].some((entry) => Object.keys(entry).length === 0)) throw new Error('an entry exports nothing');
if (!page.htmlReport(reconcileClaims([])).startsWith('<!doctype html>')) throw new Error('no page');
${program}`,
  'cjs.cjs': `
const { reconcileClaims } = require('casualty-claims');
const entries = [require('casualty-claims/text'), require('casualty-claims/io'), require('casualty-claims/render'), require('casualty-claims/render/png'), require('casualty-claims/render/page'), require('casualty-claims/testing'), require('casualty-claims/testing/arbitraries'), require('casualty-claims/testing/vitest')];
if (entries.some((entry) => Object.keys(entry).length === 0)) throw new Error('an entry exports nothing');
if (!require('casualty-claims/render/page').htmlReport(reconcileClaims([])).startsWith('<!doctype html>')) throw new Error('no page');
require('casualty-claims/schema/claim.schema.json');
require('casualty-claims/schema/report.schema.json');
${program}`,
  'browser.mjs': `
import { reconcileClaims } from 'casualty-claims';
import * as text from 'casualty-claims/text';
import * as io from 'casualty-claims/io';
import * as render from 'casualty-claims/render';
import * as page from 'casualty-claims/render/page';
// Named, so that the bundler keeps them.
globalThis.entries = { text, io, render, page };
// Tables go through csv-parse and csv-stringify, which have builds of their own for browsers.
if (![...io.writeClaimsCsv([{ note: 'a "b"' }])].join('').includes('""b""')) throw new Error('no table was written');
globalThis.read = io.collectClaims(io.readCsv('figure;note\\n42;"a\\nb"\\n')).then(({ claims }) => {
  if (claims[0]?.note !== 'a\\nb') throw new Error('no table was read');
});
${program}`,
  'consumer.mts': `
import { reconcileClaims } from 'casualty-claims';
import type {} from 'casualty-claims/text';
import type {} from 'casualty-claims/io';
import type {} from 'casualty-claims/render';
import type {} from 'casualty-claims/testing';
for (const incident of reconcileClaims(${claims}).incidents) {
  const ids: readonly string[] = incident.claimIds;
  console.log(ids.join());
}
`,
  'consumer.cts': `
import casualtyClaims = require('casualty-claims');
const report = casualtyClaims.reconcileClaims(${claims});
console.log(report.version);
`,
  'tsconfig.nodenext.json': JSON.stringify({
    compilerOptions: { ...compilerOptions, module: 'nodenext' },
    files: ['consumer.mts', 'consumer.cts'],
  }),
  'tsconfig.bundler.json': JSON.stringify({
    compilerOptions: { ...compilerOptions, module: 'esnext', moduleResolution: 'bundler' },
    files: ['consumer.mts'],
  }),
};
