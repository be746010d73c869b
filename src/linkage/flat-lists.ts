/**
 * Lists of whole numbers, one after the other in one typed array: where a list is asked for with every claim, a list
 * that is an object of its own costs more to reach than to read.
 */
export class FlatLists {
  readonly #offsets: Int32Array;
  readonly #values: Int32Array;

  constructor(lists: readonly (readonly number[])[]) {
    this.#offsets = new Int32Array(lists.length + 1);
    lists.forEach((list, at) => {
      this.#offsets[at + 1] = (this.#offsets[at] ?? 0) + list.length;
    });
    this.#values = new Int32Array(this.#offsets[lists.length] ?? 0);
    lists.forEach((list, at) => {
      this.#values.set(list, this.#offsets[at] ?? 0);
    });
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
}
