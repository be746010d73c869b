import { defaultConvention } from '../../figure';
import type { PackedClaims } from '../../linkage/stream/packed-claims';
import { normaliserOf } from '../../normalise/normalise';
import { checkOptions, type ReportOptions } from '../options';
import { issuesInOrder, plainRejection, rejectionOrder } from '../order';
import { REPORT_VERSION } from '../report';
import { PackedSource } from './packed-source';
import { Replaying } from './replaying';
import type { ReportInParts } from './report-in-parts';
import { openReportStream } from './report-stream';

/**
 * As `reconcileClaims`, for more claims than fit as objects: incident by incident the same report,
 * of a million claims in about a gigabyte. Incidents are reconciled when they are walked, and again
 * when they are walked again; summaries are held against the incidents walked before them.
 *
 * @param claims - all of them, packed as they came
 * @param options - as for `reconcileClaims`
 * @throws a `MisuseError` for an option that does not exist; the signal's reason when
 *   aborted, while walking too
 *
 * @example
 * ```ts
 * import { PackedClaims } from 'casualty-claims/stream';
 * import { reconcileClaims } from 'casualty-claims';
 * import { reconcileInParts } from 'casualty-claims/stream';
 *
 * const written = [
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
 * ];
 * const claims = new PackedClaims();
 * for (const claim of written) claims.add([claim]);
 * const report = reconcileInParts(claims);
 * JSON.stringify([...report.incidents]) === JSON.stringify(reconcileClaims(written).incidents); // => true
 * ```
 */
export function reconcileInParts(claims: PackedClaims, options: ReportOptions = {}): ReportInParts {
  checkOptions('reconcileInParts', options);
  const replaying = new Replaying(options.whatIf?.asOf);
  const normalise = normaliserOf(options.names ?? {});
  const source = new PackedSource(
    claims,
    (batch) => replaying.known(batch),
    (batch) => normalise(batch),
  );
  const stream = openReportStream(source, replaying, normalise, options);
  const { linked, reconciling } = stream;
  const early = [...replaying.shown(source.issues), ...linked.issues];
  const replay = replaying.replay();
  return {
    version: REPORT_VERSION,
    convention: (options.reading?.convention ?? defaultConvention).name,
    incidents: { [Symbol.iterator]: () => stream.incidents() },
    summaries: { [Symbol.iterator]: () => stream.summaries() },
    unplaced: linked.unplaced,
    rejected: {
      *[Symbol.iterator]() {
        const inputOf = (rejection: (typeof source.rejected)[number]): unknown =>
          source.inputOf(rejection);
        for (const rejection of rejectionOrder(source.rejected, inputOf))
          yield plainRejection(rejection, inputOf(rejection));
      },
    },
    issues: {
      [Symbol.iterator]: () => issuesInOrder([...early, ...stream.doubts()]).values(),
    },
    claims: source.kept,
    ...(options.linking?.previous === undefined ? {} : { changes: linked.changes }),
    ...(reconciling.estimates === null ? {} : { estimate: reconciling.estimates.by }),
    ...(replay === undefined ? {} : { replay }),
    lookup: {
      incidents: linked.incidents.size,
      claims: source.kept.size,
      claim: (id) => source.claim(id),
      incident: (id) => stream.incident(id),
      get early() {
        return issuesInOrder(early);
      },
      placeOf: (issue) => source.placeOf(issue),
    },
  };
}
