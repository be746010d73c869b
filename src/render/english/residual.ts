import type { ReconciledIncident, Residual } from '../../reconcile/types';
import type { IncidentReport } from '../../report/report';
import type { Lookup } from '../lookup';
import { outside } from '../outside';
import { join, say, type Prose } from '../prose';
import { spannedRows, type Spanned } from '../spanned';
import { incidentTitle } from './headings';
import { listOfMost } from './list';
import { measureTitle } from './measure';
import { bounds } from './number';
import { rangeSpoken } from './range';

/** How many incidents that a summary spans are named. */
const INCIDENTS = 5;

/** A summary figure held against the incidents it spans; nothing where there are none. */
export function residualSentence(residual: Residual, summary: ReconciledIncident, incidents: readonly IncidentReport[], lookup: Lookup): Prose {
  const [inside, possibly] = [spannedRows(residual.inside, incidents), spannedRows(residual.possiblyInside, incidents)];
  const row = summary.measures.find(({ label }) => label === residual.label);
  if (inside.length + possibly.length === 0) return say``;
  const title = row === undefined ? outside(residual.label) : say`${measureTitle(row.measure)}, ${rangeSpoken(row, lookup).text} in all`;
  const surely = inside.length === 0 ? say`` : say`Told here and inside it: ${named(inside, lookup)}; ${leaves(residual.rest)}.`;
  const perhaps = possibly.length === 0 ? say`` : say`Possibly inside it: ${named(possibly, lookup)}; if so, ${leaves(residual.restIfAllInside)}.`;
  return join([say`${title}.`, surely, perhaps]);
}

function leaves(rest: Residual['rest']): Prose {
  if (rest === null) return say`together they are more than the total`;
  if (rest.upper === null && rest.lower === 0) return say`any number may remain`;
  return rest.upper === 0 ? say`none remain` : say`${bounds(rest)} remain`;
}

function named(spanned: readonly Spanned[], lookup: Lookup): Prose {
  return listOfMost(spanned.map(({ incident, row }) => say`${incidentTitle(incident)} (${rangeSpoken(row, lookup).text})`), INCIDENTS);
}
