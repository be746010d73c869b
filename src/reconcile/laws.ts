import { upperEnd, upperFrom, type Interval } from '../interval/interval';
import { disjointSet, type Apart } from './apartness';
import type { Reading } from './readings';

/** Bounds of every figure of one voice as the laws of parts tighten them. */
export interface Propagated {
  /** What follows from what the voice said. */
  readonly boundsOf: (reading: Reading) => Interval;
  /** Figures that cannot be what the voice says they are, given its others. */
  readonly contradicts: (reading: Reading) => boolean;
}

/** Bounds settle in a few rounds (a round carries them up and down the whole tree); the cap is for hostile input. */
const MOST_ROUNDS = 16;
/** With more parts of one whole than this, the other parts are chosen once, not anew for each part. */
const MANY_PARTS = 48;

/**
 * Applies the laws of parts to a fixed point, over whole trees of parts: a part holds at most what its
 * whole leaves beside the other parts that exclude it; a whole holds at least what disjoint parts hold
 * together; a complete split holds exactly their sum. Each step only cuts away counts that no assignment
 * of whole numbers could have, so what is left is sound; it is tight where parts form a tree of disjoint splits.
 *
 * @param readings - figures of one voice, wholes and parts
 * @param wholeOf - the figure that a part is part of
 * @param isApart - whether to take parts for disjoint that exclude each other only by a convention
 */
export function propagate(readings: readonly Reading[], wholeOf: (reading: Reading) => Reading | undefined, isApart: (apart: Apart) => boolean): Propagated {
  const bounds = new Map<Reading, { lower: number; upper: number }>(readings.map((reading) => [reading, { lower: reading.asserted.lower, upper: upperEnd(reading.asserted) }]));
  const partsOf = new Map<Reading, Reading[]>();
  for (const reading of readings) {
    const whole = wholeOf(reading);
    if (whole === undefined || !bounds.has(whole)) continue;
    const known = partsOf.get(whole);
    if (known === undefined) partsOf.set(whole, [reading]);
    else known.push(reading);
  }
  const at = (reading: Reading): { lower: number; upper: number } => bounds.get(reading) ?? { lower: 0, upper: Number.POSITIVE_INFINITY };
  const wholes = [...partsOf.keys()];
  const broken = new Set<Reading>();
  for (let round = 0, changed = true; changed && round < MOST_ROUNDS; round += 1) {
    changed = false;
    for (const whole of wholes) changed = settle(whole, partsOf.get(whole) ?? [], at, isApart, broken) || changed;
  }
  return {
    // A voice at odds with itself implies nothing: its words stand as they were said.
    boundsOf: (reading) => (broken.size > 0 ? reading.asserted : { lower: at(reading).lower, upper: upperFrom(at(reading).upper) }),
    contradicts: (reading) => broken.has(reading),
  };
}

/** One whole and its parts, once; says whether anything changed. */
function settle(whole: Reading, parts: readonly Reading[], at: (reading: Reading) => { lower: number; upper: number }, isApart: (apart: Apart) => boolean, broken: Set<Reading>): boolean {
  const lowerOf = (reading: Reading): number => at(reading).lower;
  const disjoint = disjointSet(parts, isApart, lowerOf);
  const isSplit = disjoint.length === parts.length && parts.every((part) => part.claim.claim.complete === true);
  const box = at(whole);
  let changed = raise(box, Math.max(total(disjoint, lowerOf), ...parts.map(lowerOf)));
  if (isSplit) changed = cut(box, total(parts, (part) => at(part).upper)) || changed;
  for (const part of parts) {
    const others = parts.length > MANY_PARTS ? (disjoint.includes(part) ? disjoint : []) : disjointSet(parts, isApart, lowerOf, part);
    const held = total(others, lowerOf) - (others.includes(part) ? lowerOf(part) : 0);
    changed = cut(at(part), box.upper - held) || changed;
    if (isSplit) changed = raise(at(part), box.lower - total(parts, (one) => (one === part ? 0 : at(one).upper))) || changed;
    if (at(part).upper < at(part).lower) broken.add(whole);
  }
  if (box.upper < box.lower) broken.add(whole);
  return changed && broken.size === 0;
}

function raise(box: { lower: number; upper: number }, to: number): boolean {
  if (!(to > box.lower)) return false;
  box.lower = to;
  return true;
}

function cut(box: { lower: number; upper: number }, to: number): boolean {
  if (!(to < box.upper)) return false;
  box.upper = to;
  return true;
}

function total(readings: readonly Reading[], count: (reading: Reading) => number): number {
  return readings.reduce((sum, reading) => sum + count(reading), 0);
}
