import { areMeasuresDisjoint, isMeasurePartOf, type Measure } from '../claim/measure';
import { remainder, sum } from '../interval/combine';
import type { Interval } from '../interval/interval';
import { isWithin } from '../interval/relation';
import { facetsOf } from './facets';
import type { Reading } from './readings';
import type { Part, Rest } from './types';

type Apart = 'yes' | 'by-convention' | 'no';

/** What the parts of one voice's figure imply, by part ≤ whole and disjoint parts ≤ whole. */
export interface Breakdown {
  readonly parts: readonly Part[];
  readonly rest: Rest | null;
  /** The bounds of the whole tightened by its parts. */
  readonly whole: Interval;
  /** The parts hold more than the whole for certain. */
  readonly contradicts: boolean;
}

/**
 * Applies the laws of parts inside one account. Bounds are those asserted, for bodies found exactly
 * as many as were found: 42, of whom at least 5 activists and at least 21 fighters, leaves at most 16
 * others if no activist was a fighter, and at most 21 without that convention.
 */
export function breakDown(whole: Reading, readings: readonly Reading[]): Breakdown {
  const parts = [...readings].sort((a, b) => (a.claim.id < b.claim.id ? -1 : 1));
  const strict = disjointSet(parts, (a, b) => apartness(a, b) === 'yes');
  const loose = disjointSet(parts, (a, b) => apartness(a, b) !== 'no');
  const held = sum(strict.map(({ asserted }) => asserted));
  const complete = parts.length > 0 && parts.every((part) => part.claim.claim.complete === true);
  const lower = Math.max(whole.asserted.lower, held.lower);
  const upper = complete && strict.length === parts.length ? lesser(whole.asserted.upper, held.upper) : whole.asserted.upper;
  const contradicts = remainder(whole.asserted, held) === null || parts.some((part) => remainder(whole.asserted, part.asserted) === null) || (upper !== null && upper < lower);
  return {
    parts: parts.map((part) => partOf(part, whole, loose)),
    rest: complete ? null : restOf(whole, parts.filter((part) => isGroup(part, whole))),
    whole: contradicts ? whole.asserted : { lower, upper },
    contradicts,
  };
}

/** Whether a part is a group of its own (fighters among the dead), and not just some of them by name. */
function isGroup({ claim }: Reading, whole: Reading): boolean {
  return claim.measure !== null && whole.claim.measure !== null && isMeasurePartOf(whole.claim.measure, claim.measure) === 'no';
}

/** What is left of a whole beside groups that exclude each other; null where nothing bounds it. */
function restOf(whole: Reading, groups: readonly Reading[]): Rest | null {
  const loose = disjointSet(groups, (a, b) => apartness(a, b) !== 'no');
  const strict = disjointSet(groups, (a, b) => apartness(a, b) === 'yes');
  const [left, cautious] = [loose, strict].map((parts) => remainder(whole.asserted, sum(parts.map(({ asserted }) => asserted))));
  if (groups.length === 0 || !left || !cautious || left.upper === null) return null;
  return {
    bounds: { lower: 0, upper: left.upper },
    byConvention: left.upper !== cautious.upper,
    withoutConvention: { lower: 0, upper: cautious.upper },
    from: loose.map((part) => part.claim.id),
  };
}

/** A part holds at most what the whole leaves beside the other parts that exclude it. */
function partOf(part: Reading, whole: Reading, disjoint: readonly Reading[]): Part {
  const others = disjoint.includes(part) ? disjoint.filter((other) => other !== part) : [];
  const room = remainder(whole.asserted, sum(others.map(({ asserted }) => ({ lower: asserted.lower, upper: null }))));
  const upper = room === null ? part.asserted.upper : lesser(part.asserted.upper, room.upper);
  const implied = upper !== null && upper < part.asserted.lower ? part.asserted : { lower: part.asserted.lower, upper };
  return {
    claimId: part.claim.id,
    figure: part.figure,
    measure: facetsOf(part.claim.measure ?? emptyMeasure(part)),
    people: part.claim.claim.people ?? [],
    asserted: part.asserted,
    implied,
    byConvention: !isWithin(part.asserted, implied) && others.some((other) => apartness(part, other) === 'by-convention'),
  };
}

/**
 * Parts of which every two exclude each other, taken greedily with the largest lower bound first: a
 * valid set always, the best one where the parts fall into disjoint groups.
 */
function disjointSet(parts: readonly Reading[], isApart: (a: Reading, b: Reading) => boolean): readonly Reading[] {
  const chosen: Reading[] = [];
  for (const part of [...parts].sort((a, b) => b.asserted.lower - a.asserted.lower || (a.claim.id < b.claim.id ? -1 : 1))) {
    if (chosen.every((other) => isApart(part, other))) chosen.push(part);
  }
  return chosen;
}

/** Whether two siblings exclude each other: by their facets, or as different named people. */
function apartness(a: Reading, b: Reading): Apart {
  if (a.claim.claim.overlaps === true || b.claim.claim.overlaps === true) return 'no';
  if (a.claim.claim.complete === true && b.claim.claim.complete === true) return 'yes';
  const [x, y] = [a.claim.measure, b.claim.measure];
  const [named, others] = [a.claim.claim.people ?? [], b.claim.claim.people ?? []];
  if (named.length > 0 && others.length > 0 && !named.some((name) => others.includes(name)) && areAllNamed(a) && areAllNamed(b)) return 'yes';
  return x === null || y === null ? 'no' : areMeasuresDisjoint(x, y);
}

/** Whether the names given are all the people of the figure. */
function areAllNamed({ claim, asserted }: Reading): boolean {
  return (claim.claim.people ?? []).length >= (asserted.upper ?? Number.POSITIVE_INFINITY);
}

function emptyMeasure({ claim }: Reading): Measure {
  return { outcomes: [], unit: claim.effective.unit, types: [], population: [], side: [] };
}

function lesser(a: number | null, b: number | null): number | null {
  if (a === null || b === null) return a ?? b;
  return Math.min(a, b);
}
