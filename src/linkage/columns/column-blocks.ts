const INTEGER_COLUMNS = [
  'start',
  'end',
  'basis',
  'reportedOn',
  'place',
  'by',
  'side',
  'kind',
  'lineage',
  'measure',
  'people',
  'report',
  'event',
  'list',
  'entry',
  'quote',
] as const;
const NUMBER_COLUMNS = ['lat', 'lon', 'radiusKm', 'lower', 'upper', 'magnitude'] as const;
/** A column of whole numbers. */
export type IntegerColumn = (typeof INTEGER_COLUMNS)[number];
/** A column of measured numbers. */
export type NumberColumn = (typeof NUMBER_COLUMNS)[number];

/** Rows of a full block. */
const ROWS = 1 << 16;
const FIRST_ROWS = 1 << 6;

/** Some rows of every column. */
interface Block {
  readonly integers: Readonly<Record<IntegerColumn, Int32Array<ArrayBuffer>>>;
  readonly numbers: Readonly<Record<NumberColumn, Float64Array<ArrayBuffer>>>;
}

/**
 * Columns that grow. The first block grows until it is full; what is full stays where it is, since
 * copying columns of a million rows is what keeps the collector running.
 */
export class ColumnBlocks {
  readonly #full: Block[] = [];
  #open = makeBlock(FIRST_ROWS);
  #capacity = FIRST_ROWS;
  #size = 0;

  /** Where the next row is written. */
  next(): Block & { readonly at: number } {
    if (this.#size === this.#capacity) this.#grow();
    const at = this.#size % ROWS;
    this.#size += 1;
    return { integers: this.#open.integers, numbers: this.#open.numbers, at };
  }

  /** A column of all rows, in the order they were added. */
  integers(name: IntegerColumn): Int32Array {
    const whole = new Int32Array(this.#size);
    this.#eachBlock(({ integers }, from, rows) => {
      whole.set(integers[name].subarray(0, rows), from);
    });
    return whole;
  }

  /** As {@link ColumnBlocks.integers}. */
  numbers(name: NumberColumn): Float64Array {
    const whole = new Float64Array(this.#size);
    this.#eachBlock(({ numbers }, from, rows) => {
      whole.set(numbers[name].subarray(0, rows), from);
    });
    return whole;
  }

  #eachBlock(visit: (block: Block, from: number, rows: number) => void): void {
    [...this.#full, this.#open].forEach((block, at) => {
      visit(block, at * ROWS, Math.min(ROWS, this.#size - at * ROWS));
    });
  }

  #grow(): void {
    if (this.#capacity >= ROWS) {
      this.#full.push(this.#open);
      this.#open = makeBlock(ROWS);
      this.#capacity += ROWS;
      return;
    }
    this.#capacity *= 2;
    const wider = makeBlock(this.#capacity);
    for (const name of INTEGER_COLUMNS) wider.integers[name].set(this.#open.integers[name]);
    for (const name of NUMBER_COLUMNS) wider.numbers[name].set(this.#open.numbers[name]);
    this.#open = wider;
  }
}

function makeBlock(rows: number): Block {
  const columns = <K extends string, A>(names: readonly K[], make: () => A): Record<K, A> =>
    Object.fromEntries(names.map((name) => [name, make()])) as Record<K, A>;
  return {
    integers: columns(INTEGER_COLUMNS, () => new Int32Array(rows)),
    numbers: columns(NUMBER_COLUMNS, () => new Float64Array(rows)),
  };
}
