import { MisuseError } from '../issue/misuse';
import { EARTH_RADIUS_KM, radians } from './distance';
import { checkLatitude, checkLongitude, type Position } from './position';

/**
 * Cells are made this much larger than asked for, so that rounding never puts two positions exactly
 * `sizeKm` apart out of each other's reach.
 */
const SLACK = 1 + 1e-6;
/** Below a metre the key of a cell could pass the largest safe whole number. */
const SMALLEST_KM = 0.001;

/**
 * Bands of equal height from the south pole to the north pole, each cut into its own number of
 * equal cells, which widen in degrees towards the poles; a band that reaches a pole is one cell.
 */
interface Grid {
  readonly bands: number;
  /** The radians that no cell is narrower than. */
  readonly size: number;
  /** Every band has fewer cells: the key of a cell is `band × stride + column`. */
  readonly stride: number;
  /** Into how many cells each band is cut, as far as it has been asked for; 0 where not. */
  readonly columns: Int32Array;
}

/**
 * Grids of more bands than these are worked out anew each time: they are of cells smaller than 300
 * metres.
 */
const MOST_BANDS = 1 << 16;
/** The grid asked for last: a million positions are put into one grid. */
let last: { readonly sizeKm: number; readonly grid: Grid } | undefined;

/**
 * The grid cell of a position: a whole number that is the same for positions near each other. Two
 * positions at most `sizeKm` apart (`distanceKm`) are in the same cell or in two
 * {@link neighbourCells}, across the antimeridian and the poles too. Radii count for nothing here:
 * to have all pairs whose circles may come within x km, ask for cells of x plus the largest two
 * radii.
 *
 * @param position - a point; its radius is not used
 * @param sizeKm - the reach in km, at least 0.001 (a metre); keys of different sizes have nothing
 *   in common
 * @returns the key, a whole number of at least 0
 * @throws a {@link MisuseError} where `sizeKm` is smaller or not finite, or the position is not on
 *   Earth
 */
export function cellOf({ lat, lon }: Position, sizeKm: number): number {
  return cellAt(lat, lon, sizeKm);
}

/** As {@link cellOf}, for a million positions that stand in columns. */
export function cellAt(lat: number, lon: number, sizeKm: number): number {
  if (!checkLatitude(lat) || !checkLongitude(lon)) {
    throw new MisuseError(
      'position-range',
      `cellOf: lat ${String(lat)}, lon ${String(lon)} is not a position; lat must be from -90 to 90 and lon from -180 to 180`,
    );
  }
  const grid = gridOf(sizeKm);
  const band = Math.min(grid.bands - 1, Math.floor(((lat + 90) / 180) * grid.bands));
  const columns = columnsOf(band, grid);
  // Longitude 180 is longitude -180.
  return band * grid.stride + (Math.floor(((lon + 180) / 360) * columns) % columns);
}

/**
 * All cells that can hold a position at most `sizeKm` from one in this cell: the cell itself and
 * those around it, in ascending order. If one cell is a neighbour of another, so is the other of
 * the one.
 *
 * @param cell - a key that {@link cellOf} gave for the same `sizeKm`
 * @param sizeKm - the reach in km, at least 0.001
 * @returns keys without repeats: 9 to 12 nearly everywhere, fewer beside a pole and where cells are
 *   huge
 * @throws a {@link MisuseError} where `sizeKm` is out of range, or `cell` is not a cell of that
 *   size
 */
export function neighbourCells(cell: number, sizeKm: number): number[] {
  const grid = gridOf(sizeKm);
  const band = Math.floor(cell / grid.stride);
  const column = cell - band * grid.stride;
  if (
    !Number.isInteger(cell) ||
    band < 0 ||
    band >= grid.bands ||
    column >= columnsOf(band, grid)
  ) {
    throw new MisuseError(
      'cell-unknown',
      `neighbourCells(${String(cell)}, ${String(sizeKm)}): there is no such cell of that size; pass a key that cellOf gave for the same size`,
    );
  }
  const columns = columnsOf(band, grid);
  const cells: number[] = [];
  for (let other = Math.max(0, band - 1); other <= Math.min(grid.bands - 1, band + 1); other += 1) {
    for (const near of columnsNear(column, columns, columnsOf(other, grid)))
      cells.push(other * grid.stride + near);
  }
  return cells;
}

function gridOf(sizeKm: number): Grid {
  if (last?.sizeKm === sizeKm) return last.grid;
  if (!(sizeKm >= SMALLEST_KM && Number.isFinite(sizeKm))) {
    throw new MisuseError(
      'cell-size',
      `the size of a cell is ${String(sizeKm)} km; it must be a finite number of at least ${String(SMALLEST_KM)}`,
    );
  }
  const size = (sizeKm / EARTH_RADIUS_KM) * SLACK;
  const bands = Math.max(1, Math.floor(Math.PI / size));
  const grid = {
    bands,
    size,
    stride: Math.floor((2 * Math.PI) / size) + 1,
    columns: new Int32Array(bands <= MOST_BANDS ? bands : 0),
  };
  last = { sizeKm, grid };
  return grid;
}

/**
 * Into how many cells a band is cut. From latitude φ a step of angle δ changes the longitude by at
 * most arcsin(sin δ / cos φ), or by anything where it can reach the pole (J. P. Matuschek, "Finding
 * points within a distance of a latitude/longitude using bounding coordinates",
 * http://janmatuschek.de/LatitudeLongitudeBoundingCoordinates): a cell at least that wide at the
 * edge of its band nearest the pole is never stepped over.
 */
function columnsOf(band: number, { bands, size, columns }: Grid): number {
  const known = columns[band] ?? 0;
  if (known > 0) return known;
  const count = countColumns(band, bands, size);
  if (band < columns.length) columns[band] = count;
  return count;
}

function countColumns(band: number, bands: number, size: number): number {
  const height = 180 / bands;
  const towardsPole = Math.max(Math.abs(band * height - 90), Math.abs((band + 1) * height - 90));
  const latitude = radians(towardsPole);
  if (latitude + size >= Math.PI / 2) return 1;
  return Math.floor((2 * Math.PI) / Math.asin(Math.sin(size) / Math.cos(latitude)));
}

/**
 * Which of the `others` columns of a band lie within reach of one of the `columns` columns of the
 * same or the next band, ascending. The reach is the narrower of the two cell widths, which bounds
 * the step for either end of a pair. In units of 1 / (columns × others) of the circle all is whole
 * numbers, so that nothing is rounded:
 *
 *     reach │  column  │ reach
 *     ├─────┼──────────┼─────┤
 *      │ other │ other │ other │
 */
function columnsNear(column: number, columns: number, others: number): number[] {
  const reach = Math.min(columns, others);
  const first = Math.floor((column * others - reach) / columns);
  const last = Math.ceil(((column + 1) * others + reach) / columns) - 1;
  if (last - first + 1 >= others) return Array.from({ length: others }, (_, index) => index);
  const near: number[] = [];
  for (let index = first; index <= last; index += 1) near.push((index + others) % others);
  return first < 0 || last >= others ? near.sort((a, b) => a - b) : near;
}
