import { isMeasurePartOf } from '../../claim/measure';
import { remainder, sum } from '../../interval/combine';
import type { Interval } from '../../interval/interval';
import { isEqual } from '../../interval/relation';
import { apartness, disjointSet, type Apart } from './apartness';
import { byClaimId } from '../by-text';
import { facetsOf } from '../facets';
import { propagate, type Propagated } from './laws';
import type { BoundedClaim } from '../bounded-claim';
import type { Part, Rest } from '../model/types';

/** What the parts of one voice's figure imply, by part ≤ whole and disjoint parts ≤ whole. */
export interface Breakdown {
  readonly parts: readonly Part[];
  readonly rest: Rest | null;
  /** The bounds of the whole tightened by its parts. */
  readonly whole: Interval;
  /** Both ends of those bounds are reached. */
  readonly isWholeTight: boolean;
  /** The parts hold more than the whole for certain. */
  readonly contradicts: boolean;
}

const strictly = (apart: Apart): boolean => apart === 'yes';
const byConventionToo = (apart: Apart): boolean => apart !== 'no';

/**
 * The laws of parts applied to all figures of one voice, with and without what rests on a
 * convention.
 */
export interface VoiceLaws {
  readonly strict: Propagated;
  readonly loose: Propagated;
}

/** Applies the laws to the figures of one voice. */
export function lawsOf(
  claims: readonly BoundedClaim[],
  wholeOf: (bounded: BoundedClaim) => BoundedClaim | undefined,
): VoiceLaws {
  return {
    strict: propagate(claims, wholeOf, strictly),
    loose: propagate(claims, wholeOf, byConventionToo),
  };
}

/**
 * The parts of a figure and what they imply. Bounds are those asserted, for bodies found exactly as
 * many as were found: 42, of whom at least 5 activists and at least 21 fighters, leaves at most 16
 * others if no activist was a fighter, and at most 21 without that convention.
 */
export function breakDown(
  whole: BoundedClaim,
  claims: readonly BoundedClaim[],
  { strict, loose }: VoiceLaws,
): Breakdown {
  const parts = [...claims].sort(byClaimId);
  const contradicts = strict.contradicts(whole);
  const isComplete = parts.length > 0 && parts.every((part) => part.claim.claim.complete === true);
  return {
    parts: parts.map((part) => ({
      claimId: part.claim.id,
      figure: part.figure,
      measure: facetsOf(part.claim.measure),
      people: part.claim.claim.people ?? [],
      asserted: part.asserted,
      implied: loose.boundsOf(part),
      byConvention: !isEqual(loose.boundsOf(part), strict.boundsOf(part)),
      tight: loose.isTight(part),
    })),
    rest:
      isComplete || contradicts
        ? null
        : restOf(
            whole,
            parts.filter((part) => isGroup(part, whole)),
            { strict, loose },
          ),
    whole: strict.boundsOf(whole),
    isWholeTight: strict.isTight(whole),
    contradicts,
  };
}

/**
 * Whether a part is a group of its own (fighters among the dead), and not just some of them by
 * name.
 */
function isGroup({ claim }: BoundedClaim, whole: BoundedClaim): boolean {
  return isMeasurePartOf(whole.claim.measure, claim.measure) === 'no';
}

/** What is left of a whole beside groups that exclude each other; null where nothing bounds it. */
function restOf(
  whole: BoundedClaim,
  groups: readonly BoundedClaim[],
  { strict, loose }: VoiceLaws,
): Rest | null {
  if (groups.length === 0) return null;
  const apart = disjointSet(groups, byConventionToo, (part) => loose.boundsOf(part).lower);
  const surely = disjointSet(groups, strictly, (part) => strict.boundsOf(part).lower);
  const left = remainder(loose.boundsOf(whole), sum(apart.map(loose.boundsOf)));
  const cautious = remainder(strict.boundsOf(whole), sum(surely.map(strict.boundsOf)));
  if (left === null || cautious === null || left.upper === null) return null;
  // Beside all groups, whether they overlap or not, is at least what the whole holds beyond their
  // sum.
  const lower = remainder(strict.boundsOf(whole), sum(groups.map(strict.boundsOf)))?.lower ?? 0;
  return {
    bounds: {
      lower: Math.max(lower, apart.length === groups.length ? left.lower : 0),
      upper: left.upper,
    },
    byConvention:
      left.upper !== cautious.upper &&
      apart.some((a, at) => apart.slice(at + 1).some((b) => apartness(a, b) === 'by-convention')),
    withoutConvention: { lower, upper: cautious.upper },
    from: apart.map((part) => part.claim.id),
    tight: loose.isTight(whole) && apart.length === groups.length,
  };
}
