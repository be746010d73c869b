// What a page would load; it is bundled, and run where nothing of Node exists. Prints the report of claims.json.
import { reconcileClaims } from 'casualty-claims';
import * as io from 'casualty-claims/io';
import * as render from 'casualty-claims/render';
import * as text from 'casualty-claims/text';
import claims from './claims.json';

// Named, so that the bundler keeps them.
globalThis.entries = { io, render, text };
console.log(JSON.stringify(reconcileClaims(claims)));
