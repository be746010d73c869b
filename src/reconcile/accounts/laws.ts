import { upperEnd, upperFrom, type Interval } from '../../interval/interval';
import { disjointSet, type Apart } from './apartness';
import { byClaimId } from '../by-text';
import type { BoundedClaim } from '../bounded-claim';

/** Bounds of every figure of one voice as the laws of parts tighten them. */
export interface Propagated {
  /** What follows from what the voice said. */
  readonly boundsOf: (bounded: BoundedClaim) => Interval;
  /** Figures that cannot be what the voice says they are, given its others. */
  readonly contradicts: (bounded: BoundedClaim) => boolean;
  /**
   * Whether both ends of the bounds are reached by some assignment of counts: every whole of the
   * tree falls into parts that exclude each other.
   */
  readonly isTight: (bounded: BoundedClaim) => boolean;
}

/**
 * Bounds of a tree settle in two rounds, up and down; the cap is for parts that overlap, which may
 * take many small steps.
 */
const MOST_ROUNDS = 16;
/**
 * With more parts of one whole than this, the other parts are chosen once, not anew for each part.
 */
const MANY_PARTS = 48;

interface Box {
  lower: number;
  upper: number;
}

/** A figure with the parts that its voice gives of it. */
interface Whole {
  readonly bounded: BoundedClaim;
  readonly parts: BoundedClaim[];
  /** Every two of its parts exclude each other; null until it was looked at. */
  areAllApart: boolean | null;
}

/**
 * Applies the laws of parts to a fixed point, over whole trees of parts: a part holds at most what
 * its whole leaves beside the other parts that exclude it; a whole holds at least what disjoint
 * parts hold together; a complete split holds exactly their sum. Each step only cuts away counts
 * that no assignment of whole numbers could have, so what is left is sound; it is tight where parts
 * form a tree of disjoint splits.
 *
 * @param claims - figures of one voice, wholes and parts
 * @param wholeOf - the figure that a part is part of
 * @param isApart - whether to take parts for disjoint that exclude each other only by a convention
 */
export function propagate(
  claims: readonly BoundedClaim[],
  wholeOf: (bounded: BoundedClaim) => BoundedClaim | undefined,
  isApart: (apart: Apart) => boolean,
): Propagated {
  const wholes = wholesOf(claims, wholeOf);
  if (wholes.length === 0)
    return { boundsOf: ({ asserted }) => asserted, contradicts: () => false, isTight: () => true };
  const boxes = new Map<BoundedClaim, Box>(
    claims.map((bounded) => [
      bounded,
      { lower: bounded.asserted.lower, upper: upperEnd(bounded.asserted) },
    ]),
  );
  const at = (bounded: BoundedClaim): Box => boxes.get(bounded) as Box;
  const broken = new Set<BoundedClaim>();
  let changed = true;
  for (let round = 0; changed && round < MOST_ROUNDS; round += 1) {
    changed = false;
    // Up from the innermost wholes, then down again: one round carries a bound from anywhere to
    // anywhere.
    for (const whole of wholes) changed = settle(whole, at, isApart, broken) || changed;
    for (const whole of [...wholes].reverse())
      changed = settle(whole, at, isApart, broken) || changed;
  }
  const loose = looseTrees(wholes, wholeOf);
  return {
    // A voice at odds with itself implies nothing: its words stand as they were said.
    boundsOf: (bounded) =>
      broken.size > 0
        ? bounded.asserted
        : { lower: at(bounded).lower, upper: upperFrom(at(bounded).upper) },
    contradicts: (bounded) => broken.has(bounded),
    isTight: (bounded) => !changed && broken.size === 0 && !loose.has(rootOf(bounded, wholeOf)),
  };
}

/** Figures with parts, the innermost first. */
function wholesOf(
  claims: readonly BoundedClaim[],
  wholeOf: (bounded: BoundedClaim) => BoundedClaim | undefined,
): Whole[] {
  const own = new Set(claims);
  const wholes = new Map<BoundedClaim, Whole>();
  for (const part of claims) {
    const whole = wholeOf(part);
    if (whole === undefined || !own.has(whole)) continue;
    const known = wholes.get(whole);
    if (known === undefined)
      wholes.set(whole, { bounded: whole, parts: [part], areAllApart: null });
    else known.parts.push(part);
  }
  const depths = new Map<BoundedClaim, number>();
  const depthOf = (bounded: BoundedClaim): number => {
    const path: BoundedClaim[] = [];
    const met = new Set<BoundedClaim>();
    let top: BoundedClaim | undefined = bounded;
    for (; top !== undefined && !depths.has(top) && !met.has(top); top = wholeOf(top)) {
      path.push(top);
      met.add(top);
    }
    let depth = top === undefined ? 0 : (depths.get(top) ?? 0) + 1;
    for (let one = path.pop(); one !== undefined; one = path.pop()) {
      depths.set(one, depth);
      depth += 1;
    }
    return depths.get(bounded) ?? 0;
  };
  return [...wholes.values()].sort(
    (a, b) => depthOf(b.bounded) - depthOf(a.bounded) || byClaimId(a.bounded, b.bounded),
  );
}

/**
 * Roots of the trees in which some whole has parts that may overlap: there the laws may leave
 * counts that nothing reaches.
 */
function looseTrees(
  wholes: readonly Whole[],
  wholeOf: (bounded: BoundedClaim) => BoundedClaim | undefined,
): ReadonlySet<BoundedClaim> {
  return new Set(
    wholes
      .filter(({ areAllApart }) => areAllApart !== true)
      .map(({ bounded }) => rootOf(bounded, wholeOf)),
  );
}

function rootOf(
  bounded: BoundedClaim,
  wholeOf: (boundedClaim: BoundedClaim) => BoundedClaim | undefined,
): BoundedClaim {
  const met = new Set([bounded]);
  let root = bounded;
  for (let whole = wholeOf(root); whole !== undefined && !met.has(whole); whole = wholeOf(root)) {
    met.add(whole);
    root = whole;
  }
  return root;
}

/** One whole and its parts, once; says whether anything changed. */
function settle(
  whole: Whole,
  at: (bounded: BoundedClaim) => Box,
  isApart: (apart: Apart) => boolean,
  broken: Set<BoundedClaim>,
): boolean {
  const { bounded, parts } = whole;
  const lowerOf = (part: BoundedClaim): number => at(part).lower;
  const disjoint = new Set(
    whole.areAllApart === true ? parts : disjointSet(parts, isApart, lowerOf),
  );
  whole.areAllApart = disjoint.size === parts.length;
  const chosenOnce = whole.areAllApart || parts.length > MANY_PARTS;
  const isSplit = whole.areAllApart && parts.every((part) => part.claim.claim.complete === true);
  const box = at(bounded);
  // Sums over the parts, kept up to date: what disjoint ones hold at the least, and what all may
  // hold at the most.
  let held = 0;
  for (const part of disjoint) held += lowerOf(part);
  let [most, unbounded] = [0, 0];
  for (const part of parts) {
    if (at(part).upper === Number.POSITIVE_INFINITY) unbounded += 1;
    else most += at(part).upper;
  }
  let changed = raise(
    box,
    parts.reduce((largest, part) => Math.max(largest, lowerOf(part)), held),
  );
  if (isSplit && unbounded === 0) changed = cut(box, most) || changed;
  for (const part of parts) {
    const own = at(part);
    const { lower, upper } = own;
    const isOpen = upper === Number.POSITIVE_INFINITY;
    const beside = disjoint.has(part) ? held - lower : 0;
    const others = chosenOnce
      ? beside
      : sumOfLowers(disjointSet(parts, isApart, lowerOf, part), lowerOf) - lower;
    changed = cut(own, box.upper - others) || changed;
    if (isSplit && unbounded === Number(isOpen))
      changed = raise(own, box.lower - (most - (isOpen ? 0 : upper))) || changed;
    if (own.upper < own.lower) broken.add(bounded);
    if (disjoint.has(part)) held += own.lower - lower;
    if (own.upper !== upper) {
      most += own.upper - (isOpen ? 0 : upper);
      unbounded -= Number(isOpen);
    }
  }
  if (box.upper < box.lower) broken.add(bounded);
  return changed && broken.size === 0;
}

function raise(box: Box, to: number): boolean {
  if (!(to > box.lower)) return false;
  box.lower = to;
  return true;
}

function cut(box: Box, to: number): boolean {
  if (!(to < box.upper)) return false;
  box.upper = to;
  return true;
}

function sumOfLowers(
  claims: readonly BoundedClaim[],
  lowerOf: (bounded: BoundedClaim) => number,
): number {
  return claims.reduce((sum, bounded) => sum + lowerOf(bounded), 0);
}
