// Every entry as ESM. Prints the report of claims.json.
import { readFileSync } from 'node:fs';
import { parseReport, reconcileClaims } from 'casualty-claims';
import * as io from 'casualty-claims/io';
import * as render from 'casualty-claims/render';
import * as page from 'casualty-claims/render/page';
import * as png from 'casualty-claims/render/png';
import * as testing from 'casualty-claims/testing';
import * as arbitraries from 'casualty-claims/testing/arbitraries';
import * as matchers from 'casualty-claims/testing/vitest';
import * as figure from 'casualty-claims/figure';
import * as linkage from 'casualty-claims/linkage';
import * as stream from 'casualty-claims/stream';
import * as text from 'casualty-claims/text';

for (const entry of [
  io,
  render,
  page,
  png,
  testing,
  arbitraries,
  matchers,
  figure,
  linkage,
  stream,
  text,
]) {
  if (Object.keys(entry).length === 0) throw new Error('an entry exports nothing');
}
const report = reconcileClaims(JSON.parse(readFileSync('claims.json', 'utf8')));
if (!parseReport(JSON.parse(JSON.stringify(report))).ok)
  throw new Error('a stored report is not read again');
if (!page.htmlReport(report).includes('</html>')) throw new Error('no page');
console.log(JSON.stringify(report));
