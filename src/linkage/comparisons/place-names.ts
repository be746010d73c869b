import { NONE } from '../columns/columns';
import { CsrBuilder, type CsrLists } from '../columns/csr-lists';
import type { LinkPlace } from '../columns/row';

/** The names of distinct places, as numbers. */
export interface PlaceNames {
  /** By the number of the place: its names. */
  readonly names: CsrLists;
  /** By the number of an area: the names a place in it lies in, nearest first. */
  readonly areas: CsrLists;
  readonly areaCount: number;
  /** How many steps each area has, one said twice counted twice. */
  readonly depths: Int32Array;
  /** The area of each place; -1 where nothing is stated. */
  readonly areaOf: Int32Array;
}

/** Gives names their numbers: those that places lie in first, so that these are small. */
export function placeNames(
  places: readonly LinkPlace[],
  numberOf: (name: string) => number,
): PlaceNames {
  const areas = new CsrBuilder();
  const depths: number[] = [];
  const numbers = new Map<string, number>();
  // Claims read from one table share their lists.
  const met = new Map<readonly string[], number>();
  const areaOf = Int32Array.from(places, ({ within }) => {
    if (within.length === 0) return NONE;
    const known = met.get(within);
    if (known !== undefined) return known;
    const steps = within.map(numberOf);
    const key = steps.join(' ');
    let number = numbers.get(key);
    if (number === undefined) {
      for (const step of steps) areas.push(step);
      number = areas.close();
      depths.push(steps.length);
      numbers.set(key, number);
    }
    met.set(within, number);
    return number;
  });
  const own = new CsrBuilder();
  for (const { names } of places) {
    for (const name of names) own.push(numberOf(name));
    own.close();
  }
  return {
    names: own.finish(),
    areas: areas.finish(),
    areaCount: depths.length,
    depths: Int32Array.from(depths),
    areaOf,
  };
}
