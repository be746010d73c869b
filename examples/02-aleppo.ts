/**
 * Five Arabic news reports on Aleppo, coded by hand (`examples/data/aleppo`), reconciled: what is
 * known, who says it, where they disagree and why, and what six codebooks would enter. In English,
 * then in Arabic.
 */
import { readFileSync } from 'node:fs';
import { reconcileClaims } from 'casualty-claims';
import { renderText } from 'casualty-claims/render';

const claims: unknown = JSON.parse(
  readFileSync(new URL('data/aleppo/claims.json', import.meta.url), 'utf8'),
);
const report = reconcileClaims(claims);
console.log(renderText(report, { codebooks: true }));
console.log(renderText(report, { codebooks: true, language: 'ar' }));
