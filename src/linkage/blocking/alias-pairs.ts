import type { CandidatePairs } from '../columns/candidate-pairs';
import { NONE, type LinkColumns } from '../columns/columns';
import type { Comparer } from '../comparisons/comparison';
import { comparePeriods } from '../comparisons/period';
import { COMPARISONS } from '../comparisons/levels';

/**
 * A claim that gives several names vouches for at most this many others, so that one claim cannot
 * cost a million pairs.
 */
const MOST_PARTNERS = 64;
/**
 * An alias joins claims of the same days only: places beside each other in name are beside each
 * other in war, too.
 */
const LEAST_AGREEMENT = /* @__PURE__ */ COMPARISONS.period.indexOf('open');

/**
 * **Aliases in passing**: where one claim of those days gives two names of a place ("Perryville,
 * also called Chaplin Hills"), the claims that give only the one and only the other become
 * candidates, too. Read from the claims around, never from the whole collection.
 *
 * @returns pairs that no other rule proposes, the earlier claim first
 */
export function aliasPairs(
  columns: LinkColumns,
  pairs: CandidatePairs,
  comparer: Comparer,
): readonly (readonly [number, number])[] {
  const partners = partnersOfManyNamed(columns, pairs, comparer);
  const found = new Map<number, readonly [number, number]>();
  for (const list of partners.values()) {
    for (let i = 0; i < list.length; i += 1) {
      for (let j = i + 1; j < list.length; j += 1) {
        const [x, y] = [list[i]!, list[j]!];
        const period = comparePeriods(columns, x, y);
        if (period === 0 || period > LEAST_AGREEMENT || !comparer.differsInNameOnly(x, y)) continue;
        found.set(Math.min(x, y) * columns.size + Math.max(x, y), [Math.min(x, y), Math.max(x, y)]);
      }
    }
  }
  return [...found].sort(([a], [b]) => a - b).map(([, pair]) => pair);
}

/** For each claim that gives several names, the candidates that agree with one of them. */
function partnersOfManyNamed(
  columns: LinkColumns,
  pairs: CandidatePairs,
  comparer: Comparer,
): Map<number, number[]> {
  const partners = new Map<number, number[]>();
  const isManyNamed = columns.values.places.map((place) => place.names.length > 1);
  if (!isManyNamed.includes(true)) return partners;
  const { first, second, size } = pairs;
  const note = (claim: number, other: number): void => {
    const place = columns.place[claim]!;
    if (place === NONE || isManyNamed[place] !== true) return;
    const known = partners.get(claim);
    if (known === undefined) partners.set(claim, [other]);
    else if (known.length < MOST_PARTNERS) known.push(other);
  };
  for (let at = 0; at < size; at += 1) {
    const [a, b] = [first[at]!, second[at]!];
    if (columns.place[a] === columns.place[b] || !comparer.agreesInName(a, b)) continue;
    note(a, b);
    note(b, a);
  }
  return partners;
}
