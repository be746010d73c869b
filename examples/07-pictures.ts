/**
 * The Aleppo claims as pictures: the dispute about the children's hospital as an SVG document, then
 * what the other pictures show to those who do not see them, which is what stands in their
 * descriptions.
 */
import { readFileSync } from 'node:fs';
import { reconcileClaims, rollup, timeline } from 'casualty-claims';
import {
  codebookTable,
  corpusOverview,
  disputePlot,
  incidentMap,
  timelinePlot,
  waterfallPlot,
} from 'casualty-claims/render';

const claims: unknown = JSON.parse(
  readFileSync(new URL('data/aleppo/claims.json', import.meta.url), 'utf8'),
);
const report = reconcileClaims(claims);
const hospital = report.incidents.find(({ place }) => place?.name.includes('Hospital'));
if (hospital === undefined) throw new Error('the hospital is not among the incidents');
const of = { incident: hospital.id, measure: 'dead' };
console.log(disputePlot(report, of));

const link = report.incidents.flatMap(({ links }) => links).find(({ kind }) => kind === 'scored');
const pictures = {
  disputePlot: disputePlot(report, of, { language: 'ar' }),
  timelinePlot: timelinePlot(timeline(claims, of.incident, of.measure), report, of),
  incidentMap: incidentMap(report, of),
  codebookTable: codebookTable(report, of),
  corpusOverview: corpusOverview(rollup(report, 'month'), { outcome: 'dead' }),
  ...(link === undefined ? {} : { waterfallPlot: waterfallPlot(link, report) }),
};
for (const [name, svg] of Object.entries(pictures)) {
  const told = /<title[^>]*>([^<]*)<\/title><desc[^>]*>([^<]*)</.exec(svg);
  console.log(`\n${name}: ${told?.[1] ?? ''}\n${(told?.[2] ?? '').replaceAll('&#10;', '\n')}`);
}
