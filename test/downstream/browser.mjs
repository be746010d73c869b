// What a page would load; it is bundled, and run where nothing of Node exists. Prints the report of
// claims.json.
import { reconcileClaims } from 'casualty-claims';
import * as io from 'casualty-claims/io';
import * as render from 'casualty-claims/render';
import * as figure from 'casualty-claims/figure';
import * as linkage from 'casualty-claims/linkage';
import * as stream from 'casualty-claims/stream';
import * as text from 'casualty-claims/text';
import claims from './claims.json';

// Named, so that the bundler keeps them.
globalThis.entries = { figure, io, linkage, render, stream, text };
// Tables go through csv-parse and csv-stringify, which have builds of their own for browsers.
if (![...io.writeClaimsCsv([{ note: 'a "b"' }])].join('').includes('""b""'))
  throw new Error('no table was written');
globalThis.read = io
  .collectClaims(io.readCsv('figure;note\n42;"a\nb"\n'))
  .then(({ claims: read }) => {
    if (read[0]?.note !== 'a\nb') throw new Error('no table was read');
  });
console.log(JSON.stringify(reconcileClaims(claims)));
