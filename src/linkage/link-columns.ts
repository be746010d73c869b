import { progressOf } from '../issue/progress';
import { blockingPairs } from './blocking/blocking';
import { clusterPairs } from './clustering/clustering';
import type { LinkColumns } from './columns/columns';
import { Comparer } from './comparisons/comparison';
import { constraintsOf, type Constraints } from './constraints/constraints';
import { localDensity } from './weights/density';
import { comparePairs, scorePairs, type ScoredPairs } from './weights/match-weight';
import type { LinkOptions } from './options';
import { defaultWeights } from './weights/weights';

/** What linking columns gives. */
export interface LinkedColumns {
  /** For every claim, by position, the smallest position in its incident. */
  readonly incidentOf: Int32Array;
  readonly pairs: ScoredPairs;
  /** Claims of its place that a claim meets by chance in a pair's window: see `localDensity`. */
  readonly density: Float32Array;
}

/**
 * The whole pipeline on columns: blocking → comparison → match weight → components → clustering.
 *
 * @param columns - from {@link ColumnsBuilder}
 * @param options - weights, kinds, progress, abort signal
 * @param constraints - must-links and cannot-links by position; those that report and event make
 *   where left out
 *
 * @example
 * ```ts
 * import { columnsOf, linkColumns } from 'casualty-claims/linkage';
 * import { normaliseClaims, parseClaims } from 'casualty-claims';
 *
 * const { claims } = parseClaims([
 *   { id: 'a', figure: 3, outcome: 'killed', date: '2016-11-30', place: 'Idlib' },
 *   { id: 'b', figure: 4, outcome: 'killed', date: '2016-12-01', place: 'Idlib' },
 * ]);
 * const columns = columnsOf(normaliseClaims(claims));
 * [...linkColumns(columns).incidentOf]; // => [0, 0]
 * ```
 */
export function linkColumns(
  columns: LinkColumns,
  options: Pick<LinkOptions, 'weights' | 'kinds' | 'onProgress' | 'signal'> = {},
  constraints: Constraints = constraintsOf(columns),
): LinkedColumns {
  const { size } = columns;
  const progress = progressOf(options);
  const report = (stage: string, done: number): void => {
    progress(stage)(done, size);
  };
  const { linkable, together, cannot } = constraints;
  const comparer = new Comparer(columns, options.kinds);
  report('blocking', 0);
  const candidates = blockingPairs(columns, comparer, linkable, (done) => {
    report('blocking', done);
  });
  report('comparison', 0);
  const patterns = comparePairs(candidates, comparer);
  report('match weight', 0);
  const density = localDensity(columns, linkable, comparer);
  const pairs = scorePairs(
    columns,
    candidates,
    patterns,
    density,
    options.weights ?? defaultWeights,
  );
  report('clustering', 0);
  const incidentOf = clusterPairs(pairs, { together, cannot, columns }, (done) => {
    report('clustering', done);
  });
  report('clustering', size);
  return { incidentOf, pairs, density };
}
