import { areMeasuresDisjoint, isMeasurePartOf, type Measure } from '../../claim/measure';
import { sum } from '../../interval/combine';
import { upperEnd, upperFrom, type Interval } from '../../interval/interval';
import type { MeasureReport } from '../../reconcile/model/types';

/**
 * A row and its measure, of which the outcome is the toll's: "executed" and "killed" are both
 * counts of the dead.
 */
export interface TollMeasure {
  readonly report: MeasureReport;
  readonly measure: Measure;
}

/**
 * Past this many rows nobody asks which of them exclude each other: all may count the same people.
 */
const MOST_ROWS = 500;

/** What an incident's rows of one outcome come to, without counting anybody twice. */
export interface IncidentToll {
  readonly range: Interval;
  readonly overlap: 'none' | 'possible';
  /** The rows that make the range. */
  readonly outside: readonly TollMeasure[];
  /** The rows that may lie inside one of them. */
  readonly inside: readonly TollMeasure[];
}

/**
 * Adds up rows of one outcome of one incident. A row that may lie inside a wider one is not added;
 * the wider one's range only reaches up to it, for 8 tanks are more than 5 vehicles. What is left
 * adds up where it is disjoint (soldiers and civilians). Rows that may count the same people come
 * to anything from the largest lower bound to the sum of the upper ones, and that is flagged.
 */
export function incidentToll(tolls: readonly TollMeasure[]): IncidentToll {
  const few = tolls.length <= MOST_ROWS;
  const [outside, inside] = few ? split(tolls) : [tolls, []];
  const clusters = few ? overlapping(outside) : [tolls];
  const ranges = clusters.map((cluster): Interval => ({
    lower: cluster.reduce((most, { report: measure }) => Math.max(most, measure.range.lower), 0),
    upper: sum(cluster.map((toll) => ({ lower: 0, upper: reach(toll, inside) }))).upper,
  }));
  return {
    range: sum(ranges),
    overlap: clusters.some((cluster) => cluster.length > 1) ? 'possible' : 'none',
    outside,
    inside,
  };
}

/** Whether some two of the rows that are told apart by a key may count the same people. */
export function mayOverlap<T extends TollMeasure>(
  tolls: readonly T[],
  keyOf: (row: T) => string,
): boolean {
  if (tolls.length > MOST_ROWS) return new Set(tolls.map(keyOf)).size > 1;
  return tolls.some((a, at) =>
    tolls.slice(at + 1).some((b) => keyOf(a) !== keyOf(b) && !areDisjoint(a, b)),
  );
}

/** Rows that stand by themselves, and rows that may lie inside one of them. */
function split(tolls: readonly TollMeasure[]): [TollMeasure[], TollMeasure[]] {
  const inside = new Set(tolls.filter((toll) => tolls.some((other) => isInside(toll, other))));
  return [tolls.filter((toll) => !inside.has(toll)), [...inside]];
}

/** Whether two rows can count nobody twice, without any convention. */
function areDisjoint(a: TollMeasure, b: TollMeasure): boolean {
  return areMeasuresDisjoint(a.measure, b.measure) === 'yes';
}

function isInside(narrow: TollMeasure, wide: TollMeasure): boolean {
  return (
    narrow !== wide &&
    isMeasurePartOf(narrow.measure, wide.measure) !== 'no' &&
    isMeasurePartOf(wide.measure, narrow.measure) === 'no'
  );
}

/**
 * The upper bound of a row, or the number of a row inside it that is larger: somebody said so many,
 * and they are among its own.
 */
function reach(top: TollMeasure, inside: readonly TollMeasure[]): number | null {
  const within = inside
    .filter((toll) => isInside(toll, top))
    .map(({ report: { range } }) => range.upper ?? range.lower);
  return upperFrom(Math.max(upperEnd(top.report.range), ...within));
}

/**
 * Rows in groups: within a group each may count somebody that another counts; two groups never do.
 */
function overlapping(tolls: readonly TollMeasure[]): TollMeasure[][] {
  let clusters: TollMeasure[][] = [];
  for (const toll of tolls) {
    const touching = clusters.filter((cluster) =>
      cluster.some((other) => !areDisjoint(other, toll)),
    );
    clusters = [
      ...clusters.filter((cluster) => !touching.includes(cluster)),
      [...touching.flat(), toll],
    ];
  }
  return clusters;
}
