import { cellOf, neighbourCells } from '../../src/geo';
import { CELL_KM, nameKeyOf } from '../../src/linkage/blocking/blocking-keys';
import type { LinkColumns } from '../../src/linkage/columns/columns';
import { FAR, type Comparer } from '../../src/linkage/comparisons/comparison';
import { comparePeriods, MOST_DAYS_APART } from '../../src/linkage/comparisons/period';
import { COMPARISONS } from '../../src/linkage/comparisons/levels';
import { NO_DAY } from '../../src/linkage/columns/window';

const meet = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.some((x) => b.includes(x));

/**
 * Blocking as its rules say: every pair of claims is looked at, and the rules are asked in words.
 * No index, no chains of claims by day.
 *
 * @returns pairs as "a b", those by alias apart
 */
export function blockByTheBook(
  columns: LinkColumns,
  comparer: Comparer,
  isLinkable: Uint8Array,
): { pairs: string[]; aliases: string[] } {
  const place = (
    at: number,
  ): {
    names: string[];
    within: string[];
    written: readonly string[];
    around: readonly string[];
  } | null => {
    const stated = columns.values.places[columns.place[at] ?? -1];
    if (stated === undefined) return null;
    const names = stated.names.map(nameKeyOf);
    return {
      names,
      within: stated.within.map(nameKeyOf).filter((key) => !names.includes(key)),
      written: stated.names,
      around: stated.within,
    };
  };
  const cell = (at: number): number | null => {
    const [lat, lon, radiusKm] = [
      columns.lat[at] ?? NaN,
      columns.lon[at] ?? NaN,
      columns.radiusKm[at] ?? 0,
    ];
    return Number.isNaN(lat) || radiusKm > 15 ? null : cellOf({ lat, lon, radiusKm }, CELL_KM);
  };
  const isUndated = (at: number): boolean => columns.start[at] === NO_DAY;
  const people = (at: number): readonly string[] =>
    columns.values.people[columns.people[at] ?? -1] ?? [];
  const actors = (at: number): string =>
    (columns.values.actors[columns.by[at] ?? -1] ?? [])
      .map(({ id }) => id)
      .sort()
      .join(' ');
  const areInReach = (a: number, b: number): boolean => {
    if (isUndated(a) || isUndated(b)) return true;
    return (
      Math.max(
        (columns.start[a] ?? 0) - (columns.end[b] ?? 0),
        (columns.start[b] ?? 0) - (columns.end[a] ?? 0),
      ) <= MOST_DAYS_APART
    );
  };
  const doTouch = (a: number, b: number): boolean => {
    const [p, q] = [cell(a), cell(b)];
    return p !== null && q !== null && neighbourCells(p, CELL_KM).includes(q);
  };
  const areOfOnePlace = (a: number, b: number): boolean => {
    const [x, y] = [place(a), place(b)];
    if (x === null && y === null) {
      const sameReport = columns.report[a] !== -1 && columns.report[a] === columns.report[b];
      return !isUndated(b) && (sameReport || (actors(a) !== '' && actors(a) === actors(b)));
    }
    if (x === null || y === null) return false;
    if (
      meet(x.names, y.names) &&
      !comparer.places.areAreasApart(columns.place[a] ?? -1, columns.place[b] ?? -1)
    )
      return true;
    // b is the later one: where it is undated it looks for its own names alone.
    if (meet(x.around, y.written)) return true;
    if (isUndated(b)) return false;
    if (meet(x.written, y.around)) return true;
    if (x.within[0] !== undefined && x.within[0] === y.within[0]) return true;
    return doTouch(a, b);
  };
  const mayBeOnePlace = (a: number, b: number): boolean => {
    const where = comparer.whereIfNear(a, b);
    return where !== FAR && (!comparer.differ(where) || doTouch(a, b));
  };
  const pairs: [number, number][] = [];
  for (let b = 0; b < columns.size; b += 1) {
    for (let a = 0; a < b; a += 1) {
      if (isLinkable[a] !== 1 || isLinkable[b] !== 1 || !areInReach(a, b)) continue;
      if ((areOfOnePlace(a, b) || meet(people(a), people(b))) && mayBeOnePlace(a, b))
        pairs.push([a, b]);
    }
  }
  const aliases = new Set<string>();
  for (let c = 0; c < columns.size; c += 1) {
    if ((columns.values.places[columns.place[c] ?? -1]?.names.length ?? 0) < 2) continue;
    const partners = pairs
      .filter(
        ([a, b]) =>
          (a === c || b === c) &&
          columns.place[a] !== columns.place[b] &&
          comparer.agreesInName(a, b),
      )
      .map(([a, b]) => (a === c ? b : a));
    for (const x of partners) {
      for (const y of partners) {
        const period = x < y ? comparePeriods(columns, x, y) : 0;
        if (
          period > 0 &&
          period <= COMPARISONS.period.indexOf('open') &&
          comparer.differsInNameOnly(x, y)
        )
          aliases.add(`${String(x)} ${String(y)}`);
      }
    }
  }
  return { pairs: pairs.map(([a, b]) => `${String(a)} ${String(b)}`), aliases: [...aliases] };
}
