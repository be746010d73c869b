import type { Actor } from '../../claim/actor';
import { hashText } from '../../claim/content-id';
import { canonicalOrder } from './canonical-order';
import { ColumnBlocks, type IntegerColumn, type NumberColumn } from './column-blocks';
import { Interned, NONE } from './intern';
import { InternedActors } from './interned-actors';
import { InternedPlaces } from './interned-places';
import { scaleOf } from './magnitude';
import { NO_DAY, WINDOW_BASIS, windowOf } from './window';
import type { LinkPlace, LinkRow } from './row';

export { NONE } from './intern';

/**
 * Claims as **typed columns**, in canonical order: first day, then a hash of the id, undated last.
 * Everything after this stage runs on positions in that order, so that the order of the input is
 * forgotten here and nowhere else.
 */
export interface LinkColumns {
  readonly size: number;
  readonly ids: readonly string[];
  /** First and last day of the window it is looked for in; `NO_DAY` for an undated claim. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** What the window rests on: a `WindowBasis`. */
  readonly basis: Uint8Array;
  /** Day of publication, `NO_DAY` where unknown. */
  readonly reportedOn: Int32Array;
  /** Degrees; NaN where there is no position. */
  readonly lat: Float64Array;
  readonly lon: Float64Array;
  /** Kilometres. */
  readonly radiusKm: Float32Array;
  /** Numbers of interned values, -1 where not stated. */
  readonly place: Int32Array;
  readonly by: Int32Array;
  readonly side: Int32Array;
  readonly kind: Int32Array;
  readonly lineage: Int32Array;
  readonly measure: Int32Array;
  readonly people: Int32Array;
  readonly report: Int32Array;
  readonly event: Int32Array;
  /**
   * The list that the claim is of, and the entry it is there: what its window and the name of its
   * place make it.
   */
  readonly list: Int32Array;
  readonly entry: Int32Array;
  readonly quote: Int32Array;
  /** Asserted bounds; NaN where there is no figure, `upper` Infinity where nothing bounds it. */
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  /**
   * The lower bound in dead that would go with it, plus a half; NaN where nothing follows for other
   * measures.
   */
  readonly magnitude: Float64Array;
  readonly values: {
    readonly places: readonly LinkPlace[];
    readonly actors: readonly (readonly Actor[])[];
    readonly kinds: readonly string[];
    readonly people: readonly (readonly string[])[];
  };
}

/**
 * Longer texts (quotes) are compared by 64 bits of hash: a million of them would be kept in memory
 * for nothing but that.
 */
const LONG = 64;

/**
 * Collects rows into columns. Rows can be added one at a time while a file is read; none is kept.
 *
 * @example
 * ```ts
 * import { ColumnsBuilder, rowOf } from 'casualty-claims/linkage';
 * import { parseClaims, normaliseClaims } from 'casualty-claims';
 *
 * const builder = new ColumnsBuilder();
 * const { claims } = parseClaims([
 *   { id: 'b', figure: 3, outcome: 'killed' },
 *   { id: 'a', figure: 4, outcome: 'killed', date: '2016-11-30' },
 * ]);
 * for (const claim of normaliseClaims(claims)) builder.add(rowOf(claim));
 * builder.finish().ids; // => ['a', 'b']
 * ```
 */
export class ColumnsBuilder {
  readonly #ids: string[] = [];
  readonly #blocks = new ColumnBlocks();
  readonly #places = new InternedPlaces();
  readonly #actors = new InternedActors();
  readonly #kinds = new Interned<string>();
  readonly #people = new Interned<readonly string[]>();
  readonly #scales = new Interned<number | null>();
  readonly #texts: Readonly<
    Record<'lineage' | 'report' | 'event' | 'list' | 'entry' | 'quote', Interned<null>>
  > = {
    lineage: new Interned(),
    report: new Interned(),
    event: new Interned(),
    list: new Interned(),
    entry: new Interned(),
    quote: new Interned(),
  };

  /** Adds one row. The caller makes sure that ids are distinct. */
  add(row: LinkRow): void {
    this.#ids.push(row.id);
    const { integers, numbers, at } = this.#blocks.next();
    const window = windowOf(row);
    integers.start[at] = window.start;
    integers.end[at] = window.end;
    integers.basis[at] = window.basis;
    integers.reportedOn[at] = row.reportedOn ?? NO_DAY;
    integers.place[at] = row.place === null ? NONE : this.#places.number(row.place);
    integers.by[at] = this.#actors.number(row.by);
    integers.side[at] = this.#actors.number(row.side);
    integers.kind[at] =
      row.kind === null ? NONE : this.#kinds.number(row.kind, () => row.kind ?? '');
    integers.people[at] =
      row.people.length === 0
        ? NONE
        : this.#people.number(row.people.join('\n'), () => [...new Set(row.people)]);
    for (const key of ['lineage', 'report', 'quote'] as const) {
      const text = row[key];
      integers[key][at] =
        text === null
          ? NONE
          : this.#texts[key].number(text.length <= LONG ? text : hashText(text), () => null);
    }
    const { measure } = row;
    integers.measure[at] =
      measure === null ? NONE : this.#scales.number(measure, () => scaleOf(measure));
    // An event is local to its report.
    integers.event[at] =
      row.event === null || row.report === null
        ? NONE
        : this.#texts.event.number(`${row.report}\n${row.event}`, () => null);
    // Two entries differ by what both of them state.
    const [isDated, isPlaced] = [window.basis === WINDOW_BASIS.stated, row.place !== null];
    const list =
      row.list === undefined || row.list === null || !(isDated || isPlaced)
        ? NONE
        : this.#texts.list.number(
            `${row.list}\n${String(isDated)} ${String(isPlaced)}`,
            () => null,
          );
    integers.list[at] = list;
    const days = isDated ? `${String(window.start)} ${String(window.end)}` : '';
    integers.entry[at] =
      list === NONE
        ? NONE
        : this.#texts.entry.number(
            `${String(list)} ${days} ${row.place?.names[0] ?? ''}`,
            () => null,
          );
    const position = row.place?.position ?? null;
    numbers.lat[at] = position?.lat ?? NaN;
    numbers.lon[at] = position?.lon ?? NaN;
    numbers.radiusKm[at] = position?.radiusKm ?? 0;
    numbers.lower[at] = row.lower ?? NaN;
    numbers.upper[at] = row.lower === null ? NaN : (row.upper ?? Infinity);
    const scale = this.#scales.values[integers.measure[at]] ?? null;
    numbers.magnitude[at] = row.lower === null || scale === null ? NaN : row.lower / scale + 0.5;
  }

  /** The columns of all rows added so far, in canonical order. */
  finish(): LinkColumns {
    const blocks = this.#blocks;
    const order = canonicalOrder(this.#ids, blocks.integers('start'));
    const sorted = (name: IntegerColumn): Int32Array => {
      const column = blocks.integers(name);
      const out = new Int32Array(order.length);
      for (let at = 0; at < order.length; at += 1) out[at] = column[order[at]!]!;
      return out;
    };
    // What no claim states is the same in any order.
    const unstated = new Int32Array(order.length).fill(NONE);
    const sortedTexts = (name: 'report' | 'event' | 'list' | 'entry' | 'quote'): Int32Array =>
      this.#texts[name].size === 0 ? unstated : sorted(name);
    const sortedNumbers = (name: NumberColumn): Float64Array => {
      const [column, out] = [blocks.numbers(name), new Float64Array(order.length)];
      for (let at = 0; at < order.length; at += 1) out[at] = column[order[at]!]!;
      return out;
    };
    const ids = new Array<string>(order.length);
    for (let at = 0; at < order.length; at += 1) ids[at] = this.#ids[order[at]!]!;
    return {
      size: order.length,
      ids,
      start: sorted('start'),
      end: sorted('end'),
      basis: new Uint8Array(sorted('basis')),
      reportedOn: sorted('reportedOn'),
      lat: sortedNumbers('lat'),
      lon: sortedNumbers('lon'),
      radiusKm: new Float32Array(sortedNumbers('radiusKm')),
      place: sorted('place'),
      by: sorted('by'),
      side: sorted('side'),
      kind: sorted('kind'),
      lineage: sorted('lineage'),
      measure: sorted('measure'),
      people: sorted('people'),
      report: sortedTexts('report'),
      event: sortedTexts('event'),
      list: sortedTexts('list'),
      entry: sortedTexts('entry'),
      quote: sortedTexts('quote'),
      lower: sortedNumbers('lower'),
      upper: sortedNumbers('upper'),
      magnitude: sortedNumbers('magnitude'),
      values: {
        places: this.#places.values,
        actors: this.#actors.values,
        kinds: this.#kinds.values,
        people: this.#people.values,
      },
    };
  }
}
