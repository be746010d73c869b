import type { ReconciledIncident, Residual } from '../../reconcile/model/types';
import type { Lookup } from '../sentences/lookup';
import { outsideInArabic } from '../sentences/outside';
import { join, say, type Prose } from '../sentences/prose';
import { firstSpanned, type SpannedFinder } from '../sentences/spanned';
import { incidentTitle } from './headings';
import { measureTitle } from './words/measure';
import { bounds, count } from './words/number';
import { rangeSpoken } from './words/range';

/** How many incidents that a summary spans are named. */
const INCIDENTS = 5;

/** A summary figure held against the incidents it spans; nothing where there are none. */
export function residualSentence(
  residual: Residual,
  summary: ReconciledIncident,
  spanned: SpannedFinder,
  lookup: Lookup,
): Prose {
  const [inside, possibly] = [
    firstSpanned(residual.inside, spanned, INCIDENTS),
    firstSpanned(residual.possiblyInside, spanned, INCIDENTS),
  ];
  const row = summary.measures.find(({ label }) => label === residual.label);
  if (inside.first.length + possibly.first.length === 0) return say``;
  const title =
    row === undefined
      ? outsideInArabic(residual.label)
      : say`${measureTitle(row.measure)}، والمجموع ${rangeSpoken(row, lookup).alone}`;
  const surely =
    inside.first.length === 0
      ? say``
      : say`يدخل فيه مما سبق: ${told(inside, lookup)}؛ ${leaves(residual.rest)}.`;
  const perhaps =
    possibly.first.length === 0
      ? say``
      : say`وربما دخل فيه: ${told(possibly, lookup)}؛ وعندئذ ${leaves(residual.restIfAllInside)}.`;
  return join([say`${title}.`, surely, perhaps]);
}

function leaves(rest: Residual['rest']): Prose {
  if (rest === null) return say`تزيد هذه على المجموع`;
  if (rest.upper === null && rest.lower === 0) return say`قد يبقى أي عدد`;
  return rest.upper === 0 ? say`لا يبقى شيء` : say`يبقى ${bounds(rest)}`;
}

function told({ first, rest }: ReturnType<typeof firstSpanned>, lookup: Lookup): Prose {
  const names = first.map(
    ({ incident, row }) => say`${incidentTitle(incident)} (${rangeSpoken(row, lookup).alone})`,
  );
  return join([...names, ...(rest > 0 ? [say`${count(rest)} غيرها`] : [])], '، و');
}
