import { aliasPairs } from './alias-pairs';
import { AreaPostings } from './area-postings';
import { CandidatePairs } from '../columns/candidate-pairs';
import { cellKeys, KeySpace } from './blocking-keys';
import { NONE, type LinkColumns } from '../columns/columns';
import { FAR, type Comparer } from '../comparisons/comparison';
import { MOST_DAYS_APART } from '../comparisons/period';
import { placeBlocks } from './place-blocks';
import { Postings } from './postings';
import { NO_DAY } from '../columns/window';

/**
 * **Blocking**: proposes the pairs worth comparing, in one pass over the claims by day. A claim is
 * compared with the earlier ones within reach of its days that share
 *
 * 1. a name of the place (by phonetic key, across scripts and spellings),
 * 2. a name of the one and something the other lies in,
 * 3. the nearest thing both lie in,
 * 4. the grid cell or one beside it,
 * 5. a named victim,
 * 6. and, where a claim states no place: the report, or who did it.
 *
 * Undated claims are compared with all claims of the same place name or victim. A pair is proposed
 * once, whatever rules agree on it, and only where the places leave it possible: names that differ
 * need positions in cells that touch.
 *
 * @example
 * ```ts
 * import { blockingPairs, columnsOf, Comparer } from 'casualty-claims/linkage';
 * import { normaliseClaims, parseClaims } from 'casualty-claims';
 *
 * const { claims } = parseClaims([
 *   { id: 'a', figure: 3, outcome: 'killed', date: '2016-11-30', place: 'Idlib' },
 *   { id: 'b', figure: 4, outcome: 'killed', date: '2016-12-01', place: 'Idlib' },
 * ]);
 * const columns = columnsOf(normaliseClaims(claims));
 * blockingPairs(columns, new Comparer(columns), new Uint8Array(2).fill(1)).size; // => 1
 * ```
 */
export function blockingPairs(
  columns: LinkColumns,
  comparer: Comparer,
  isLinkable: Uint8Array,
  tick: (done: number) => void = () => undefined,
): CandidatePairs {
  const { size, place, start: starts, end: ends } = columns;
  const space = new KeySpace();
  const places = placeBlocks(comparer);
  const people = columns.values.people.map((names) =>
    names.map((name) => space.numberOf(`person ${name}`)),
  );
  const grid = cellKeys(columns, isLinkable, (claim) => places.area[place[claim]!]!);
  const area = new AreaPostings(columns, places.area, places.areaCount);
  const [own, named, within, cell, other] = [
    new Postings(),
    new Postings(),
    new Postings(),
    new Postings(),
    new Postings(),
  ];
  const pairs = new CandidatePairs(2 * size);
  const seen = new Int32Array(size).fill(NONE);
  // Undated claims come last.
  const allDated = size === 0 || starts[size - 1] !== NO_DAY;
  let claim = 0;
  const meet = (earlier: number): void => {
    if (seen[earlier] === claim) return;
    seen[earlier] = claim;
    const where = comparer.whereIfNear(earlier, claim);
    if (where === FAR) return;
    // Names that differ need positions beside each other, whatever brought the two together.
    if (!comparer.differ(where) || grid.touch(earlier, claim)) pairs.push(earlier, claim, where);
  };

  /** Most of what shares a name with places elsewhere is far from them. */
  const meetElsewhere = (earlier: number): void => {
    if (!comparer.areFarNorth(earlier, claim)) meet(earlier);
  };

  for (; claim < size; claim += 1) {
    if ((claim & 0xffff) === 0) tick(claim);
    if (isLinkable[claim] !== 1) continue;
    const [start, end] = [starts[claim]!, ends[claim]!];
    const isDated = start !== NO_DAY;
    // An undated claim reaches back to any day.
    const earliest = isDated ? start - MOST_DAYS_APART : -Infinity;
    const of = place[claim]!;
    if (of === NONE) {
      for (const key of keysWithoutPlace(columns, claim, space)) {
        if (isDated) other.visit(key, earliest, meet);
        other.add(key, claim, start, end);
      }
    } else {
      const nearest = places.area[of]!;
      if (isDated && nearest !== NONE) {
        area.visit(nearest, claim, earliest, meet);
        area.add(nearest, claim);
      }
      const at = grid.cells[claim]!;
      if (at !== NONE && isDated && grid.isMixed[at] === 1) {
        for (let near = grid.around.from(at); near < grid.around.to(at); near += 1) {
          const other = grid.around.at(near);
          if (nearest === NONE || grid.areas[other] !== nearest) cell.visit(other, earliest, meet);
        }
        cell.add(at, claim, start, end);
      }
      // Dated claims of one area have met for that.
      const reach = isDated ? places.elsewhere : places.near;
      const isAlone = allDated && places.isLocal[of] === 1;
      for (let at = places.blocks.from(of); !isAlone && at < places.blocks.to(of); at += 1) {
        const block = places.blocks.at(at);
        for (let near = reach.from(block); near < reach.to(block); near += 1)
          own.visit(reach.at(near), earliest, meetElsewhere);
        own.add(block, claim, start, end);
      }
      for (let at = places.names.from(of); !isAlone && at < places.names.to(of); at += 1) {
        within.visit(places.names.at(at), earliest, meet);
        named.add(places.names.at(at), claim, start, end);
      }
      for (let at = places.within.from(of); !isAlone && at < places.within.to(of); at += 1) {
        if (isDated) named.visit(places.within.at(at), earliest, meet);
        within.add(places.within.at(at), claim, start, end);
      }
    }
    const victims = columns.people[claim]!;
    if (victims === NONE) continue;
    for (const key of people[victims]!) {
      other.visit(key, earliest, meet);
      other.add(key, claim, start, end);
    }
  }
  const aliases = aliasPairs(columns, pairs, comparer);
  pairs.aliasesFrom = pairs.size;
  for (const [first, second] of aliases) pairs.push(first, second);
  return pairs;
}

/** What a claim without a place can be found by. */
function keysWithoutPlace(columns: LinkColumns, claim: number, space: KeySpace): number[] {
  const found: number[] = [];
  const report = columns.report[claim]!;
  const by = columns.by[claim]!;
  if (report !== NONE) found.push(space.numberOf(`report ${String(report)}`));
  if (by !== NONE)
    found.push(
      space.numberOf(
        `by ${columns.values.actors[by]!.map(({ id }) => id)
          .sort()
          .join(' ')}`,
      ),
    );
  return found;
}
