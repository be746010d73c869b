import { actorTable } from '../../normalise/actors';
import type { NameTables } from '../../normalise/normalise';
import type { MeasureReport } from '../../reconcile/model/types';
import { mayOverlap, type TollMeasure } from './incident-toll';
import type { Report } from '../report';
import { keyFunction, sortKey } from './rollup-bucket';
import { byOutcome, memberOf, totalOf } from './rollup-total';
import type { BucketKey, Rollup, RollupBy, RollupMember } from './rollup-types';
import { measureFacets, tollOf } from './measure-of';

/**
 * Puts the incidents of a report together, as intervals: from the sum of their lower to the sum of
 * their upper ends, with the disputed ones told apart. Nobody is counted twice: summaries and
 * breakdowns stay out, of rows that lie in each other the wider one counts, and rows that may count
 * the same people are flagged as an `overlap`.
 *
 * @param report - from `reconcileClaims`
 * @param by - month, place or side, or a key of your own
 * @param tables - the actors that the claims were resolved with, so that sides are told apart in
 *   the same way
 * @throws a {@link MisuseError} for any other word
 *
 * @example
 * ```ts
 * import { reconcileClaims, rollup } from 'casualty-claims';
 *
 * const killed = { outcome: 'killed', source: 'SOHR' } as const;
 * const report = reconcileClaims([
 *   {
 *     ...killed,
 *     figure: 'more than 80',
 *     side: 'Syrian army',
 *     date: '2016-10-31',
 *     place: 'West Aleppo',
 *   },
 *   {
 *     ...killed,
 *     figure: 200,
 *     side: 'Syrian army',
 *     date: '2016-10-31',
 *     place: 'West Aleppo',
 *     source: 'Suqour al-Sham',
 *   },
 *   { ...killed, figure: 12, side: 'Syrian army', date: '2016-10-02', place: 'Hama' },
 *   { ...killed, figure: 3, date: '2016-11-02', place: 'Hama' },
 * ]);
 * rollup(report, 'month').buckets.map(({ key, totals: [dead] }) => [
 *   key,
 *   dead?.range,
 *   dead?.openAbove,
 *   dead?.disputed.range,
 * ]);
 * // => [
 * //   [{ kind: 'month', name: '2016-10' }, { lower: 93, upper: 212 }, 1, { lower: 81, upper: 200 }],
 * //   [{ kind: 'month', name: '2016-11' }, { lower: 3, upper: 3 }, 0, { lower: 0, upper: 0 }],
 * // ]
 * rollup(report, 'side').buckets.map(({ key }) => key); // => [{ kind: 'side', name: 'Syrian army' }, { kind: 'unknown' }]
 * ```
 */
export function rollup(
  report: Report,
  by: RollupBy,
  tables: Pick<NameTables, 'actors'> = {},
): Rollup {
  const keyOf = keyFunction(by);
  const resolve = actorTable(tables.actors);
  const buckets = new Map<
    string,
    { readonly key: BucketKey; readonly totals: Map<string, RollupMember[]> }
  >();
  const all: Placed[][] = report.incidents.map((incident) =>
    incident.measures.filter(isTopLevel).map((report) => {
      const toll = tollOf(report.measure);
      const measure = measureFacets(report.measure, resolve);
      // Executed, killed and dead are counts of one toll, so that the word alone puts no row inside
      // another.
      return {
        report,
        bucket: keyOf(incident, report),
        total: `${toll}\n${report.measure.unit}`,
        measure: toll === 'dead' ? { ...measure, outcomes: ['dead'] } : measure,
      };
    }),
  );
  report.incidents.forEach(({ id }, at) => {
    for (const together of groupedBy(
      all[at]!,
      ({ bucket, total }) => `${sortKey(bucket)}\n${total}`,
    )) {
      const [{ bucket: key, total }] = together;
      const bucket = known(buckets, sortKey(key), () => ({
        key,
        totals: new Map<string, RollupMember[]>(),
      }));
      known(bucket.totals, total, () => []).push(memberOf(id, together));
    }
  });
  return {
    buckets: [...buckets].sort(byKey).map(([, { key, totals }]) => ({
      key,
      totals: [...totals]
        .sort(([a], [b]) => byOutcome(a, b))
        .map(([name, members]) => totalOf(name, members)),
    })),
    overlap: all.some(mayOverlapAcross) ? 'possible' : 'none',
    summaries: report.summaries.length,
    breakdowns: report.incidents.reduce(
      (count, { measures }) => count + measures.filter((measure) => !isTopLevel(measure)).length,
      0,
    ),
    withoutFigures: all.filter((tolls) => tolls.length === 0).length,
  };
}

interface Placed extends TollMeasure {
  readonly bucket: BucketKey;
  readonly total: string;
}

function isTopLevel(measure: MeasureReport): boolean {
  return measure.partOf === null;
}

/** Whether rows of one toll went to different buckets, though they may count the same people. */
function mayOverlapAcross(tolls: readonly Placed[]): boolean {
  return groupedBy(tolls, ({ total }) => total).some((together) =>
    mayOverlap(together, ({ bucket }) => sortKey(bucket)),
  );
}

function groupedBy<T>(items: readonly T[], keyOf: (item: T) => string): (readonly [T, ...T[]])[] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return [...groups.values()];
}

function known<V>(map: Map<string, V>, key: string, make: () => V): V {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}
