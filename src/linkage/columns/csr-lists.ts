/**
 * Lists of whole numbers in compressed sparse row form, one after the other in one typed array:
 * where a list is asked for with
 * every claim, a list that is an object of its own costs more to reach than to read, and a hundred
 * thousand of them keep the collector busy.
 */
export class CsrLists {
  readonly #offsets: Int32Array;
  readonly #values: Int32Array;

  /** `offsets` has where each list begins, and where the last one ends. */
  constructor(offsets: Int32Array, values: Int32Array) {
    this.#offsets = offsets;
    this.#values = values;
  }

  /** Where a list begins; it ends where the next one begins. */
  from(list: number): number {
    return this.#offsets[list] ?? 0;
  }

  to(list: number): number {
    return this.#offsets[list + 1] ?? 0;
  }

  at(index: number): number {
    return this.#values[index] ?? 0;
  }

  /** Whether a list has a number. */
  has(list: number, value: number): boolean {
    for (let at = this.from(list); at < this.to(list); at += 1)
      if (this.#values[at] === value) return true;
    return false;
  }
}

/** Makes {@link CsrLists}, list by list. */
export class CsrBuilder {
  #offsets = new Int32Array(1 << 8);
  #values = new Int32Array(1 << 8);
  #lists = 0;
  #size = 0;

  /** Adds a number to the list that is open, unless it has it. */
  push(value: number): void {
    for (let at = this.#offsets[this.#lists]!; at < this.#size; at += 1)
      if (this.#values[at] === value) return;
    this.append(value);
  }

  /** Adds a number that the list does not have. */
  append(value: number): void {
    if (this.#size === this.#values.length) this.#values = wider(this.#values);
    this.#values[this.#size] = value;
    this.#size += 1;
  }

  /** Closes the open list, gives its number, and opens the next one. */
  close(): number {
    this.#lists += 1;
    if (this.#lists === this.#offsets.length) this.#offsets = wider(this.#offsets);
    this.#offsets[this.#lists] = this.#size;
    return this.#lists - 1;
  }

  finish(): CsrLists {
    return new CsrLists(
      this.#offsets.subarray(0, this.#lists + 1),
      this.#values.subarray(0, this.#size),
    );
  }
}

/** Puts lists one after the other. */
export function csrListsOf(lists: readonly (readonly number[])[]): CsrLists {
  const builder = new CsrBuilder();
  for (const list of lists) {
    for (const value of list) builder.append(value);
    builder.close();
  }
  return builder.finish();
}

function wider(column: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const grown = new Int32Array(column.length * 2);
  grown.set(column);
  return grown;
}
