import { aliasPairs } from './alias-pairs';
import { CandidatePairs } from './candidate-pairs';
import { KeySpace, placeKeys } from './blocking-keys';
import { NONE, type LinkColumns } from './columns';
import type { Comparer } from './comparison';
import { MOST_DAYS_APART } from './comparisons/period';
import { Postings } from './postings';
import { NO_DAY } from './window';

/**
 * **Blocking**: proposes the pairs worth comparing, in one pass over the claims by day. A claim is held
 * against the earlier ones within reach of its days that share
 *
 * 1. a name of the place (by consonant skeleton, across scripts and spellings),
 * 2. a name of the one and something the other lies in,
 * 3. the nearest thing both lie in,
 * 4. the grid cell or one beside it,
 * 5. a named victim,
 * 6. and, where a claim states no place: the report, or who did it.
 *
 * Undated claims are held against all claims of the same place name or victim. A pair is proposed once,
 * whatever rules agree on it, and only where the places leave it possible.
 *
 * @example
 * ```ts
 * import { blockingPairs, columnsOf, Comparer, normaliseClaims, parseClaims } from 'casualty-claims';
 *
 * const { claims } = parseClaims([
 *   { id: 'a', figure: 3, outcome: 'killed', date: '2016-11-30', place: 'Idlib' },
 *   { id: 'b', figure: 4, outcome: 'killed', date: '2016-12-01', place: 'Idlib' },
 * ]);
 * const columns = columnsOf(normaliseClaims(claims));
 * blockingPairs(columns, new Comparer(columns), new Uint8Array(2).fill(1)).size; // => 1
 * ```
 */
export function blockingPairs(columns: LinkColumns, comparer: Comparer, isLinkable: Uint8Array, tick: (done: number) => void = () => undefined): CandidatePairs {
  const keys = new KeySpace();
  const places = placeKeys(columns, keys);
  const people = columns.values.people.map((names) => names.map((name) => keys.numberOf(`person ${name}`)));
  const [self, within, area, cell, other] = [new Postings(), new Postings(), new Postings(), new Postings(), new Postings()];
  const pairs = new CandidatePairs();
  const seen = new Int32Array(columns.size).fill(NONE);
  const cells = new Int32Array(columns.size);
  for (let claim = 0; claim < columns.size; claim += 1) cells[claim] = isLinkable[claim] === 1 ? keys.cellKey(columns, claim) : NONE;

  const walk = (postings: Postings, key: number, claim: number): void => {
    const start = columns.start[claim] ?? NO_DAY;
    const undated = start === NO_DAY;
    for (let slot = postings.firstDay(key); slot !== NONE; slot = postings.next(slot)) {
      const earlier = postings.claim(slot);
      if (!undated && start - (columns.start[earlier] ?? 0) > MOST_DAYS_APART) break;
      if (seen[earlier] === claim) continue;
      seen[earlier] = claim;
      if (comparer.isPlausible(earlier, claim)) pairs.push(earlier, claim);
    }
    for (let slot = postings.firstLong(key); slot !== NONE; slot = postings.next(slot)) {
      const earlier = postings.claim(slot);
      if (!undated && start - (columns.end[earlier] ?? 0) > MOST_DAYS_APART) continue;
      if (seen[earlier] === claim) continue;
      seen[earlier] = claim;
      if (comparer.isPlausible(earlier, claim)) pairs.push(earlier, claim);
    }
  };

  for (let claim = 0; claim < columns.size; claim += 1) {
    if ((claim & 0xffff) === 0) tick(claim);
    if (isLinkable[claim] !== 1) continue;
    const long = columns.start[claim] !== columns.end[claim];
    const undated = columns.start[claim] === NO_DAY;
    const number = columns.place[claim] ?? NONE;
    const place = number === NONE ? undefined : places[number];
    if (place === undefined) {
      for (const key of keysWithoutPlace(columns, claim, keys)) {
        if (!undated) walk(other, key, claim);
        other.add(key, claim, long);
      }
    } else {
      for (const key of place.self) {
        walk(self, key, claim);
        walk(within, key, claim);
        self.add(key, claim, long);
      }
      for (const key of place.within) {
        if (!undated) walk(self, key, claim);
        within.add(key, claim, long);
      }
      if (place.area !== NONE && !undated) {
        walk(area, place.area, claim);
        area.add(place.area, claim, long);
      }
      const own = cells[claim] ?? NONE;
      if (own !== NONE && !undated) {
        for (const key of keys.cellsAround(own)) walk(cell, key, claim);
        cell.add(own, claim, long);
      }
    }
    const named = columns.people[claim] ?? NONE;
    if (named === NONE) continue;
    for (const key of people[named] ?? []) {
      walk(other, key, claim);
      other.add(key, claim, long);
    }
  }
  const aliases = aliasPairs(columns, pairs, comparer);
  pairs.aliasesFrom = pairs.size;
  for (const [first, second] of aliases) pairs.push(first, second);
  return pairs;
}

/** What a claim without a place can be found by. */
function keysWithoutPlace(columns: LinkColumns, claim: number, keys: KeySpace): number[] {
  const found: number[] = [];
  const report = columns.report[claim] ?? NONE;
  const by = columns.by[claim] ?? NONE;
  if (report !== NONE) found.push(keys.numberOf(`report ${String(report)}`));
  if (by !== NONE) found.push(keys.numberOf(`by ${String(by)}`));
  return found;
}
