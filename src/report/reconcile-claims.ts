import { reconcileMemory } from './stream/reconcile-in-parts';
import type { Report } from './report';
import type { ReportOptions } from './report-options';

/**
 * The whole way: checks claims, finds those about the same incident, and reports, measure by
 * measure, the range, who stands where and where they disagree. Each stage is exported by itself as
 * well.
 *
 * @param input - claims in the written form, or regular ones; bad ones come back in `rejected` and
 *   `issues`
 * @param options - name tables, convention, weights, progress and abort
 * @returns plain JSON, equal for equal claims in any order
 * @throws a {@link MisuseError} for an option that does not exist; the signal's reason when aborted
 *
 * @example
 * ```ts
 * import { reconcileClaims } from 'casualty-claims';
 *
 * const report = reconcileClaims([
 *   { id: 'a', figure: 'more than 80', outcome: 'killed', source: 'Jaysh al-Fath', date: '2016-10-31', place: 'West Aleppo', kind: 'battle' },
 *   { id: 'b', figure: 200, outcome: 'killed', source: 'Suqour al-Sham', date: '2016-10-31', place: 'West Aleppo', kind: 'battle' },
 * ]);
 * const killed = report.incidents[0]?.measures[0];
 * [killed?.range, killed?.openAbove, killed?.disagreements[0]?.state]; // => [{ lower: 81, upper: 200 }, true, 'strained']
 * ```
 */
export function reconcileClaims(input: unknown, options: ReportOptions = {}): Report {
  const {
    version,
    convention,
    incidents,
    summaries,
    unplaced,
    rejected,
    issues,
    claims,
    changes,
    estimate,
    replay,
  } = reconcileMemory(input, options);
  return {
    version,
    convention,
    incidents: [...incidents],
    summaries: [...summaries],
    unplaced,
    rejected: [...rejected],
    issues: [...issues],
    claims: [...claims],
    ...(changes === undefined ? {} : { changes }),
    ...(estimate === undefined ? {} : { estimate }),
    ...(replay === undefined ? {} : { replay }),
  };
}
