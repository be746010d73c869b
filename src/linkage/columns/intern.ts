/** What is not stated, in a column of numbers of interned values. */
export const NONE = -1;

/**
 * Gives each distinct value a small whole number, in order of first sight, so that claims can hold
 * numbers where they would hold texts. -1 stands for "not stated" and is never given out.
 */
export class Interned<T> {
  readonly values: T[] = [];
  readonly #numbers = new Map<string, number>();

  /** The number of the value with this key; `make` is called when it is met for the first time. */
  number(key: string, make: () => T): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const fresh = this.values.length;
    this.#numbers.set(key, fresh);
    this.values.push(make());
    return fresh;
  }

  get size(): number {
    return this.values.length;
  }
}
