import type { LinkColumns } from '../columns';

/** Small tolls repeat every day: the larger two equal figures are, the less it is by chance. */
const LARGE = 20;
const MEDIUM = 6;
/** Bounds at most this many times apart are near. */
const NEAR = 1.5;

/**
 * The level of the figure comparison: see `COMPARISONS.figure`. Only figures of one measure are compared. "At least 20"
 * and 90 overlap, which is no contradiction and no agreement either; 24 is contained in "20 to 30".
 */
export function compareFigures(columns: LinkColumns, a: number, b: number): number {
  const lowA = columns.lower[a] ?? NaN;
  const lowB = columns.lower[b] ?? NaN;
  if (!(lowA === lowA && lowB === lowB) || columns.measure[a] !== columns.measure[b] || columns.measure[a] === -1) return 0;
  const highA = columns.upper[a] ?? NaN;
  const highB = columns.upper[b] ?? NaN;
  if (lowA === lowB && (highA === highB || (lowA === highA && highB === Infinity) || (lowB === highB && highA === Infinity))) {
    return lowA >= LARGE ? 1 : lowA >= MEDIUM ? 2 : 3;
  }
  const lowRatio = lowA > lowB ? (lowA + 1) / (lowB + 1) : (lowB + 1) / (lowA + 1);
  if (lowA <= highB && lowB <= highA) {
    if (highA !== Infinity && highB !== Infinity) return 4;
    return lowRatio <= NEAR ? 5 : 6;
  }
  const gapRatio = lowA > highB ? (lowA + 1) / (highB + 1) : (lowB + 1) / (highA + 1);
  return gapRatio <= NEAR ? 5 : 7;
}
