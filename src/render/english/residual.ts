import type { ReconciledIncident, Residual } from '../../reconcile/model/types';
import type { Lookup } from '../sentences/lookup';
import { outside } from '../sentences/outside';
import { join, say, type Prose } from '../sentences/prose';
import { firstSpanned, type SpannedFinder } from '../sentences/spanned';
import { incidentTitle } from './headings';
import { listOf } from './words/list';
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
      ? outside(residual.label)
      : say`${measureTitle(row.measure)}, ${rangeSpoken(row, lookup).text} in all`;
  const surely =
    inside.first.length === 0
      ? say``
      : say`Told here and inside it: ${named(inside, lookup)}; ${leaves(residual.rest)}.`;
  const perhaps =
    possibly.first.length === 0
      ? say``
      : say`Possibly inside it: ${named(possibly, lookup)}; if so, ${leaves(residual.restIfAllInside)}.`;
  return join([say`${title}.`, surely, perhaps]);
}

function leaves(rest: Residual['rest']): Prose {
  if (rest === null) return say`together they are more than the total`;
  if (rest.upper === null && rest.lower === 0) return say`any number may remain`;
  return rest.upper === 0 ? say`none remain` : say`${bounds(rest)} remain`;
}

function named({ first, rest }: ReturnType<typeof firstSpanned>, lookup: Lookup): Prose {
  const names = first.map(
    ({ incident, row }) => say`${incidentTitle(incident)} (${rangeSpoken(row, lookup).text})`,
  );
  return listOf([...names, ...(rest > 0 ? [say`${count(rest)} more`] : [])]);
}
