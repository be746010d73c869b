/**
 * Five Arabic news reports on Aleppo, coded by hand (`examples/data/aleppo`), reconciled: what is
 * known, who says it, where they disagree and why.
 */
import { readFileSync } from 'node:fs';
import { reconcileClaims } from 'casualty-claims';
import { renderText } from 'casualty-claims/render';

const claims: unknown = JSON.parse(readFileSync(new URL('data/aleppo/claims.json', import.meta.url), 'utf8'));
console.log(renderText(reconcileClaims(claims)));
