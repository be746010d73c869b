import type { LinkColumns } from '../columns/columns';
import { COMPARISONS, type LevelName } from './levels';

const level = (name: LevelName<'figure'>): number => COMPARISONS.figure.indexOf(name);
const EQUAL_LARGE = /* @__PURE__ */ level('equal-large');
const EQUAL_MEDIUM = /* @__PURE__ */ level('equal-medium');
const EQUAL_SMALL = /* @__PURE__ */ level('equal-small');
const EQUAL_TINY = /* @__PURE__ */ level('equal-tiny');
const CONTAINED = /* @__PURE__ */ level('contained');
const NEAR_LARGE = /* @__PURE__ */ level('near-large');
const NEAR_SMALL = /* @__PURE__ */ level('near-small');
const OVERLAPPING = /* @__PURE__ */ level('overlapping');
const APART = /* @__PURE__ */ level('apart');
const OVERLAPPING_FAR = /* @__PURE__ */ level('overlapping-far');
const FAR = /* @__PURE__ */ level('far');
const OTHER_NEAR = /* @__PURE__ */ level('other-near');
const OTHER_UNLIKE = /* @__PURE__ */ level('other-unlike');
const OTHER_FAR = /* @__PURE__ */ level('other-far');

/** Small tolls repeat every day: the larger two equal figures are, the less it is by chance. */
const LARGE = 20;
const MEDIUM = 6;
const SMALL = 3;
/** Lower bounds at most this many times apart are near, not far. */
const NEAR = 1.35;
const NOT_FAR = 2.2;
/**
 * Dead and wounded of one event, each in dead that would go with it, are seldom further apart than
 * these.
 */
const OTHER_ALIKE = 1.8;
const OTHER_NOT_FAR = 4;

/**
 * The level of the figure comparison: see `COMPARISONS.figure`. "At least 20" and 90 overlap, which
 * is no contradiction and no agreement either; 24 is contained in "20 to 30".
 */
export function compareFigures(columns: LinkColumns, a: number, b: number): number {
  const lowA = columns.lower[a]!;
  const lowB = columns.lower[b]!;
  if (!(lowA === lowA && lowB === lowB)) return 0;
  const measure = columns.measure[a]!;
  if (measure === -1 || measure !== columns.measure[b])
    return compareMagnitudes(columns.magnitude[a]!, columns.magnitude[b]!);
  const ratio = lowA > lowB ? (lowA + 1) / (lowB + 1) : (lowB + 1) / (lowA + 1);
  const highA = columns.upper[a]!;
  const highB = columns.upper[b]!;
  if (
    lowA === lowB &&
    (highA === highB ||
      (lowA === highA && highB === Infinity) ||
      (lowB === highB && highA === Infinity))
  ) {
    return lowA >= LARGE
      ? EQUAL_LARGE
      : lowA >= MEDIUM
        ? EQUAL_MEDIUM
        : lowA >= SMALL
          ? EQUAL_SMALL
          : EQUAL_TINY;
  }
  const overlap = lowA <= highB && lowB <= highA;
  if (overlap && highA !== Infinity && highB !== Infinity) return CONTAINED;
  if (ratio <= NEAR) return Math.min(lowA, lowB) >= MEDIUM ? NEAR_LARGE : NEAR_SMALL;
  if (ratio <= NOT_FAR) return overlap ? OVERLAPPING : APART;
  return overlap ? OVERLAPPING_FAR : FAR;
}

/** Figures of two measures that say something about each other, or not observed. */
function compareMagnitudes(a: number, b: number): number {
  const ratio = a > b ? a / b : b / a;
  if (!(ratio >= 1)) return 0;
  return ratio <= OTHER_ALIKE ? OTHER_NEAR : ratio <= OTHER_NOT_FAR ? OTHER_UNLIKE : OTHER_FAR;
}
