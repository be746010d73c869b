import { areMeasuresDisjoint, isMeasurePartOf } from '../claim/measure';
import { samePeriod } from '../calendar';
import { upperEnd } from '../interval/interval';
import { measureKey } from './facets';
import type { Reading } from './readings';
import type { ConflictSet } from './types';

/** Sets beyond this are not listed: a list that long tells nobody anything. */
const MOST_SETS = 100;
/** Figures considered for one incident. */
const MOST_FIGURES = 600;
/** Figures considered for one whole; the largest lower bounds first. */
const MOST_PARTS = 200;

/**
 * Claims of several voices that cannot all be true, by part ≤ whole and disjoint parts ≤ whole: "at most 42
 * dead", "at least 30 civilians", "at least 20 fighters". Each set is deletion-minimal: without any one
 * of its claims the rest fit. Pairs of figures for one measure are disagreements and not repeated here.
 * Laws across voices only test; they never move anybody's bounds.
 *
 * @param readings - the counted figures of an incident
 */
export function conflictSets(readings: readonly Reading[]): ConflictSet[] {
  const sorted = telling(readings);
  const sets = sorted.flatMap((whole) => {
    const most = whole.claim.evidence.length > 0 ? null : whole.asserted.upper;
    return most === null ? [] : conflictOf(whole, most, partsOf(whole, sorted));
  });
  return sets.slice(0, MOST_SETS);
}

/**
 * The figures that can be at fault: of each voice, measure and setting the one with the smallest upper bound
 * and the one with the largest lower bound, and of very many the ones that claim most.
 */
function telling(readings: readonly Reading[]): readonly Reading[] {
  const best = new Map<string, Reading>();
  const keep = (key: string, reading: Reading, isBetter: (a: Reading, b: Reading) => boolean): void => {
    const known = best.get(key);
    if (known === undefined || isBetter(reading, known)) best.set(key, reading);
  };
  for (const reading of readings) {
    const { claim } = reading;
    if (claim.measure === null) continue;
    const key = `${measureKey(claim.measure, claim.measure.outcomes.join())} ${String(claim.period.from)}/${String(claim.period.to)} ${claim.place?.key ?? ''} ${claim.origin.lineage}`;
    keep(`most ${key}`, reading, (a, b) => upperEnd(a.asserted) < upperEnd(b.asserted));
    keep(`least ${key}`, reading, (a, b) => a.asserted.lower > b.asserted.lower);
  }
  return [...new Set(best.values())]
    .sort((a, b) => b.asserted.lower - a.asserted.lower || (a.claim.id < b.claim.id ? -1 : 1))
    .slice(0, MOST_FIGURES)
    .sort((a, b) => (a.claim.id < b.claim.id ? -1 : 1));
}

/** Figures of narrower measures, same place and window, that count only people of the whole. */
function partsOf(whole: Reading, readings: readonly Reading[]): Reading[] {
  return readings
    .filter((part) => part !== whole && part.asserted.lower > 0 && isStrictlyPart(part, whole) && isSameSetting(part, whole))
    .sort((a, b) => b.asserted.lower - a.asserted.lower || (a.claim.id < b.claim.id ? -1 : 1))
    .slice(0, MOST_PARTS);
}

function conflictOf(whole: Reading, most: number, parts: readonly Reading[]): ConflictSet[] {
  const [largest] = parts;
  const chosen = largest !== undefined && largest.asserted.lower > most ? [largest] : disjointAbove(parts, most);
  if (chosen === null) return [];
  const members = [whole, ...chosen];
  const voices = new Set(members.map(({ claim }) => claim.origin.lineage));
  // A voice at odds with itself is told in its own account.
  if (voices.size < 2) return [];
  return [
    {
      claimIds: members.map(({ claim }) => claim.id).sort(),
      whole: whole.claim.id,
      most,
      parts: chosen.reduce((total, part) => total + part.asserted.lower, 0),
      byConvention: chosen.some((a, at) => chosen.slice(at + 1).some((b) => apart(a, b) === 'by-convention')) || chosen.some((part) => partness(part, whole) === 'by-convention'),
    },
  ];
}

/**
 * Parts that exclude each other and together exceed the most there can be: taken greedily, largest first,
 * then thinned until every one is needed. Null where they fit.
 */
function disjointAbove(parts: readonly Reading[], most: number): Reading[] | null {
  const chosen: Reading[] = [];
  let total = 0;
  for (const part of parts) {
    if (total > most) break;
    if (!chosen.every((other) => apart(part, other) !== 'no')) continue;
    chosen.push(part);
    total += part.asserted.lower;
  }
  if (total <= most) return null;
  return chosen.filter((part) => {
    if (total - part.asserted.lower <= most) return true;
    total -= part.asserted.lower;
    return false;
  });
}

function isStrictlyPart(part: Reading, whole: Reading): boolean {
  const [x, y] = [part.claim.measure, whole.claim.measure];
  return x !== null && y !== null && partness(part, whole) !== 'no' && isMeasurePartOf(y, x) === 'no';
}

function partness(part: Reading, whole: Reading): 'yes' | 'by-convention' | 'no' {
  const [x, y] = [part.claim.measure, whole.claim.measure];
  return x === null || y === null ? 'no' : isMeasurePartOf(x, y);
}

function apart(a: Reading, b: Reading): 'yes' | 'by-convention' | 'no' {
  const [x, y] = [a.claim.measure, b.claim.measure];
  return x === null || y === null ? 'no' : areMeasuresDisjoint(x, y);
}

/** Part ≤ whole needs the same place and window. */
function isSameSetting(a: Reading, b: Reading): boolean {
  return samePeriod(a.claim.period, b.claim.period) && (a.claim.place?.key ?? null) === (b.claim.place?.key ?? null);
}
