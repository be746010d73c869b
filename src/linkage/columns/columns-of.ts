import type { NormalClaim } from '../../normalise/normalise';
import { ColumnsBuilder, type LinkColumns } from './columns';
import { rowOf } from './row';

/**
 * The columns of normalised claims: what the stages of linkage work on.
 *
 * @example
 * ```ts
 * import { columnsOf } from 'casualty-claims/linkage';
 * import { normaliseClaims, parseClaims } from 'casualty-claims';
 *
 * const { claims } = parseClaims([
 *   { id: 'a', figure: 3, outcome: 'killed', date: '2016-11-30', place: 'Idlib' },
 *   { id: 'b', figure: 4, outcome: 'killed', date: '2016-12-01', place: 'Idlib' },
 * ]);
 * const columns = columnsOf(normaliseClaims(claims));
 * columns.ids; // => ['a', 'b']
 * ```
 */
export function columnsOf(claims: readonly NormalClaim[]): LinkColumns {
  const builder = new ColumnsBuilder();
  for (const claim of claims) builder.add(rowOf(claim));
  return builder.finish();
}
