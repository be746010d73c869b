import { areMeasuresDisjoint, isMeasurePartOf, type Measure } from '../../claim/measure';
import { sum } from '../../interval/combine';
import { upperEnd, upperFrom, type Interval } from '../../interval/interval';
import type { MeasureReport } from '../../reconcile/model/types';

/**
 * A row and its measure, of which the outcome is the toll's: "executed" and "killed" are both
 * counts of the dead.
 */
export interface TollMeasure {
  readonly row: MeasureReport;
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
export function incidentToll(rows: readonly TollMeasure[]): IncidentToll {
  const few = rows.length <= MOST_ROWS;
  const [outside, inside] = few ? split(rows) : [rows, []];
  const clusters = few ? overlapping(outside) : [rows];
  const ranges = clusters.map((cluster): Interval => ({
    lower: cluster.reduce((most, { row }) => Math.max(most, row.range.lower), 0),
    upper: sum(cluster.map((row) => ({ lower: 0, upper: reach(row, inside) }))).upper,
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
  rows: readonly T[],
  keyOf: (row: T) => string,
): boolean {
  if (rows.length > MOST_ROWS) return new Set(rows.map(keyOf)).size > 1;
  return rows.some((a, at) =>
    rows.slice(at + 1).some((b) => keyOf(a) !== keyOf(b) && !areDisjoint(a, b)),
  );
}

/** Rows that stand by themselves, and rows that may lie inside one of them. */
function split(rows: readonly TollMeasure[]): [TollMeasure[], TollMeasure[]] {
  const inside = new Set(rows.filter((row) => rows.some((other) => isInside(row, other))));
  return [rows.filter((row) => !inside.has(row)), [...inside]];
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
    .filter((row) => isInside(row, top))
    .map(({ row: { range } }) => range.upper ?? range.lower);
  return upperFrom(Math.max(upperEnd(top.row.range), ...within));
}

/**
 * Rows in groups: within a group each may count somebody that another counts; two groups never do.
 */
function overlapping(rows: readonly TollMeasure[]): TollMeasure[][] {
  let clusters: TollMeasure[][] = [];
  for (const row of rows) {
    const touching = clusters.filter((cluster) =>
      cluster.some((other) => !areDisjoint(other, row)),
    );
    clusters = [
      ...clusters.filter((cluster) => !touching.includes(cluster)),
      [...touching.flat(), row],
    ];
  }
  return clusters;
}
