import { cellOf, neighbourCells } from '../geo';
import { NONE, type LinkColumns } from './columns';
import { skeletonOf } from './skeleton';

/** Reach of the grid, in km: positions at most this far apart are candidates whatever their names. */
export const CELL_KM = 16;
/** A position with a wider radius is no position for blocking: it would be a candidate for everything. */
const MOST_RADIUS_KM = 15;

/** How much of a skeleton is the key: the ends of names are where their forms differ ("Champion Hill", "Champion's Hill"). */
const KEY_SIGNS = 4;

/** The blocking key of a folded name. */
export function nameKeyOf(name: string): string {
  return skeletonOf(name).replace(/ /g, '').slice(0, KEY_SIGNS);
}

/** The keys of one distinct place. */
export interface PlaceKeys {
  /** Its own names. */
  readonly self: readonly number[];
  /** What it lies in, from near to far. */
  readonly within: readonly number[];
  /** The nearest it lies in; -1 where nothing is stated. */
  readonly area: number;
}

/** Gives blocking keys their numbers: one number space for all rules, so that one set of lists serves all. */
export class KeySpace {
  readonly #numbers = new Map<string, number>();
  readonly #cells = new Map<number, number>();
  readonly #cellOfKey = new Map<number, number>();
  readonly #around = new Map<number, readonly number[]>();
  #size = 0;

  get size(): number {
    return this.#size;
  }

  numberOf(key: string): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const fresh = this.#size;
    this.#size += 1;
    this.#numbers.set(key, fresh);
    return fresh;
  }

  /** The key of the grid cell of a claim, -1 without a position that is exact enough. */
  cellKey(columns: LinkColumns, claim: number): number {
    const lat = columns.lat[claim] ?? NaN;
    const radiusKm = columns.radiusKm[claim] ?? 0;
    if (!(lat === lat) || radiusKm > MOST_RADIUS_KM) return NONE;
    return this.#cellNumber(cellOf({ lat, lon: columns.lon[claim] ?? 0, radiusKm }, CELL_KM));
  }

  /** The keys of the cells around a cell and its own, as far as any claim is in them: call it when all have their keys. */
  cellsAround(key: number): readonly number[] {
    const known = this.#around.get(key);
    if (known !== undefined) return known;
    const cell = this.#cellOfKey.get(key);
    const found = cell === undefined ? [] : neighbourCells(cell, CELL_KM).flatMap((near) => this.#cells.get(near) ?? []);
    this.#around.set(key, found);
    return found;
  }

  #cellNumber(cell: number): number {
    const known = this.#cells.get(cell);
    if (known !== undefined) return known;
    const fresh = this.#size;
    this.#size += 1;
    this.#cells.set(cell, fresh);
    this.#cellOfKey.set(fresh, cell);
    return fresh;
  }
}

/** The keys of every distinct place of the columns. */
export function placeKeys(columns: LinkColumns, keys: KeySpace): readonly PlaceKeys[] {
  const skeletons = new Map<string, number>();
  const keyOf = (name: string): number => {
    const known = skeletons.get(name);
    if (known !== undefined) return known;
    const fresh = keys.numberOf(nameKeyOf(name));
    skeletons.set(name, fresh);
    return fresh;
  };
  return columns.values.places.map((place) => {
    const self = [...new Set(place.names.map(keyOf))];
    const within = [...new Set(place.within.map(keyOf))].filter((key) => !self.includes(key));
    return { self, within, area: within[0] ?? NONE };
  });
}
