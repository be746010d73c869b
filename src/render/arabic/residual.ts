import type { ReconciledIncident, Residual } from '../../reconcile/types';
import type { IncidentReport } from '../../report/report';
import type { Lookup } from '../lookup';
import { outsideInArabic } from '../outside';
import { join, say, type Prose } from '../prose';
import { spannedRows, type Spanned } from '../spanned';
import { incidentTitle } from './headings';
import { measureTitle } from './measure';
import { bounds, count } from './number';
import { rangeSpoken } from './range';

/** How many incidents that a summary spans are named. */
const INCIDENTS = 5;

/** A summary figure held against the incidents it spans; nothing where there are none. */
export function residualSentence(residual: Residual, summary: ReconciledIncident, incidents: readonly IncidentReport[], lookup: Lookup): Prose {
  const [inside, possibly] = [spannedRows(residual.inside, incidents), spannedRows(residual.possiblyInside, incidents)];
  const row = summary.measures.find(({ label }) => label === residual.label);
  if (inside.length + possibly.length === 0) return say``;
  const title = row === undefined ? outsideInArabic(residual.label) : say`${measureTitle(row.measure)}، والمجموع ${rangeSpoken(row, lookup).alone}`;
  const surely = inside.length === 0 ? say`` : say`يدخل فيه مما سبق: ${told(inside, lookup)}؛ ${leaves(residual.rest)}.`;
  const perhaps = possibly.length === 0 ? say`` : say`وربما دخل فيه: ${told(possibly, lookup)}؛ وعندئذ ${leaves(residual.restIfAllInside)}.`;
  return join([say`${title}.`, surely, perhaps]);
}

function leaves(rest: Residual['rest']): Prose {
  if (rest === null) return say`تزيد هذه على المجموع`;
  if (rest.upper === null && rest.lower === 0) return say`قد يبقى أي عدد`;
  return rest.upper === 0 ? say`لا يبقى شيء` : say`يبقى ${bounds(rest)}`;
}

function told(spanned: readonly Spanned[], lookup: Lookup): Prose {
  const names = spanned.map(({ incident, row }) => say`${incidentTitle(incident)} (${rangeSpoken(row, lookup).alone})`);
  const rest = names.length - INCIDENTS;
  return join([...names.slice(0, INCIDENTS), ...(rest > 0 ? [say`${count(rest)} غيرها`] : [])], '، و');
}
