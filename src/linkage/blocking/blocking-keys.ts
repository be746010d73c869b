import { neighbourCells } from '../../geo';
import { cellAt } from '../../geo/cell';
import { NONE, type LinkColumns } from '../columns/columns';
import { CsrBuilder, type CsrLists } from '../columns/csr-lists';
import { IntMap } from '../columns/int-map';
import { phoneticKey } from '../names/phonetic-key';

/**
 * Reach of the grid, in km: positions at most this far apart are candidates whatever their names.
 */
export const CELL_KM = 16;
/**
 * A position with a wider radius is no position for blocking: it would be a candidate for
 * everything.
 */
const MOST_RADIUS_KM = 15;

/**
 * How much of a phonetic key is the key: the ends of names are where their forms differ ("Champion
 * Hill", "Champion's Hill").
 */
const KEY_SIGNS = 4;

/** The blocking key of a folded name. */
export function nameKeyOf(name: string): string {
  return keyOfPhonetic(phoneticKey(name));
}

/** The blocking key of a name by its phonetic key. */
export function keyOfPhonetic(phonetic: string): string {
  return phonetic.replace(/ /g, '').slice(0, KEY_SIGNS);
}

/** Gives texts their numbers. */
export class KeySpace {
  readonly #numbers = new Map<string, number>();

  numberOf(key: string): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const fresh = this.#numbers.size;
    this.#numbers.set(key, fresh);
    return fresh;
  }
}

/** The grid cells that claims are in. */
export interface CellKeys {
  /** The number of the cell of each claim; -1 without a position that is exact enough. */
  readonly cells: Int32Array;
  /** For each cell those around it and its own, as far as any claim is in them. */
  readonly around: CsrLists;
  /**
   * The one area that all claims in a cell are in; -1 where there are several, or where one states
   * none. What shares it is held against each other for that already.
   */
  readonly areas: Int32Array;
  /** 1 for a cell with one around it that has several areas: only such need to be looked up. */
  readonly isMixed: Uint8Array;
  /** Whether two claims are in one cell or in two beside each other. */
  touch(a: number, b: number): boolean;
}

/** Puts claims into cells. `areaOf` gives the number of the area of a claim, -1 without one. */
export function cellKeys(
  columns: LinkColumns,
  isLinkable: Uint8Array,
  areaOf: (claim: number) => number,
): CellKeys {
  const numbers = new IntMap();
  const keys: number[] = [];
  const areas: number[] = [];
  const cells = new Int32Array(columns.size).fill(NONE);
  for (let claim = 0; claim < columns.size; claim += 1) {
    const lat = columns.lat[claim]!;
    const radiusKm = columns.radiusKm[claim]!;
    if (isLinkable[claim] !== 1 || !(lat === lat) || radiusKm > MOST_RADIUS_KM) continue;
    const key = cellAt(lat, columns.lon[claim]!, CELL_KM);
    const cell = numbers.numberOf(key);
    cells[claim] = cell;
    const area = areaOf(claim);
    if (cell === keys.length) {
      keys.push(key);
      areas.push(area);
    } else if (areas[cell] !== area) areas[cell] = NONE;
  }
  const near = new CsrBuilder();
  for (const key of keys) {
    for (const other of neighbourCells(key, CELL_KM)) {
      const number = numbers.known(other);
      if (number !== undefined) near.append(number);
    }
    near.close();
  }
  const around = near.finish();
  /** Whether all cells around one, itself among them, pass. */
  const every = (cell: number, test: (other: number) => boolean): boolean => {
    for (let at = around.from(cell); at < around.to(cell); at += 1)
      if (!test(around.at(at))) return false;
    return true;
  };
  const common = Int32Array.from(areas, (area, cell) =>
    every(cell, (other) => areas[other] === area) ? area : NONE,
  );
  return {
    cells,
    around,
    areas: Int32Array.from(areas),
    isMixed: Uint8Array.from(areas, (_, cell) =>
      every(cell, (other) => common[other] !== NONE) ? 0 : 1,
    ),
    touch: (a, b) => {
      const [x, y] = [cells[a]!, cells[b]!];
      if (x === NONE || y === NONE) return false;
      return x === y || around.has(x, y);
    },
  };
}
