import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reconcileClaims } from 'casualty-claims';
import { disputePlot } from 'casualty-claims/render';

/**
 * The pictures that the documentation shows, by their files: drawn from the claims of
 * `examples/data`, so that they stay true.
 */
export function docsPictures(root: string): Readonly<Record<string, string>> {
  const report = reconcileClaims(
    JSON.parse(readFileSync(join(root, 'examples/data/aleppo/claims.json'), 'utf8')),
  );
  const hospital = report.incidents.find(({ place }) => place?.name.includes('Hospital'));
  const of = { incident: hospital?.id ?? '', measure: 'dead' };
  return {
    'docs/images/dispute-plot.svg': `${disputePlot(report, of)}\n`,
    'docs/images/dispute-plot-ar.svg': `${disputePlot(report, of, { language: 'ar' })}\n`,
  };
}
