import type { Claim } from '../claim/claim';
import type { ClaimInput } from '../claim/input';
import { parseClaims } from '../claim/parse/parse-claims';
import type { Unchecked } from '../claim/unchecked';
import { defaultConvention } from '../figure';
import { progressOf } from '../issue/progress';
import { linkColumns } from '../linkage';
import { linkableClaims } from '../linkage/linkable-claims';
import { linkedClaims } from '../linkage/linked-claims';
import { normaliseClaims } from '../normalise/normalise';
import { knownByDay } from './known-by-day';
import { checkOptions, linkOptionsOf, type ReportOptions } from './options';
import { issuesInOrder, rejectionsInOrder } from './order';
import { finderOf, holdSummaries, reconcileIncidents } from './reconcile-incidents';
import { reconcilingOf } from './reconcile-linked';
import { REPORT_VERSION, type Report } from './report';
import { doubtsOf } from './report-issues';

/** Claims that nobody has checked yet: see the other signature. */
export function reconcileClaims<T>(input: Unchecked<T>, options?: ReportOptions): Report;
/**
 * The whole way: checks claims, finds those about the same incident, and reports, measure by
 * measure, the range, who stands where and where they disagree. Each stage is exported by itself as
 * well.
 *
 * @param input - claims in the written form, or canonical ones; bad ones come back in `rejected` and
 *   `issues`, so that what a file or a form gave (`unknown`) may be handed in as it is
 * @param options - tables of names, how to link and to read, what to try, progress and abort
 * @returns plain JSON, equal for equal claims in any order
 * @throws a {@link MisuseError} for an option that does not exist; the signal's reason when aborted
 *
 * @example
 * ```ts
 * import { reconcileClaims } from 'casualty-claims';
 *
 * const report = reconcileClaims([
 *   {
 *     id: 'a',
 *     figure: 'more than 80',
 *     outcome: 'killed',
 *     source: 'Jaysh al-Fath',
 *     date: '2016-10-31',
 *     place: 'West Aleppo',
 *     kind: 'battle',
 *   },
 *   {
 *     id: 'b',
 *     figure: 200,
 *     outcome: 'killed',
 *     source: 'Suqour al-Sham',
 *     date: '2016-10-31',
 *     place: 'West Aleppo',
 *     kind: 'battle',
 *   },
 * ]);
 * const killed = report.incidents[0]?.measures[0];
 * [killed?.range, killed?.openAbove, killed?.disagreements[0]?.state]; // => [{ lower: 81, upper: 200 }, true, 'strained']
 * ```
 */
export function reconcileClaims(
  input: readonly (Claim | ClaimInput)[],
  options?: ReportOptions,
): Report;
export function reconcileClaims(input: unknown, options: ReportOptions = {}): Report {
  checkOptions('reconcileClaims', options);
  const progress = progressOf(options);
  const reconciling = reconcilingOf(options);

  const parsed = parseClaims(input, progress('parse'));
  const known = knownByDay(parsed, options.whatIf?.asOf);
  const claims = normaliseClaims(known.claims, options.names, progress('normalise'));

  const linking = linkOptionsOf(options);
  const linkable = linkableClaims(claims, linking.decisions);
  const pairs = linkColumns(linkable.columns, linking, linkable.constraints);
  const linked = linkedClaims(linkable, pairs, linking);

  const claimsOf = finderOf(claims);
  const incidents = reconcileIncidents(
    [...linked.incidents],
    claimsOf,
    reconciling,
    progress('reconcile'),
  );
  const summaries = holdSummaries(
    linked.summaries,
    incidents,
    claimsOf,
    reconciling,
    progress('summaries'),
  );
  const doubts = doubtsOf([...incidents, ...summaries], options.whatIf?.applyCopies);

  return {
    version: REPORT_VERSION,
    convention: (options.reading?.convention ?? defaultConvention).name,
    incidents,
    summaries,
    unplaced: linked.unplaced,
    rejected: rejectionsInOrder(parsed.rejected),
    issues: issuesInOrder([...known.issues, ...linked.issues, ...doubts]),
    claims: claims.map(({ claim }) => claim),
    ...(linking.previous === undefined ? {} : { changes: linked.changes }),
    ...(reconciling.estimates === null ? {} : { estimate: reconciling.estimates.by }),
    ...(known.replay === undefined ? {} : { replay: known.replay }),
  };
}
