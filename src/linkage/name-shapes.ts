import { NONE } from './columns';
import { areUnlike, type Glance } from './glance';
import type { NameBook } from './names';

/**
 * What can be seen of the names of places at a glance: enough to say of most pairs that they differ, which most pairs
 * of a region do, without looking closer. Only places of one name have a shape.
 */
export class NameShapes {
  readonly #bare: Glances;
  readonly #full: Glances;
  readonly #skeleton: Int32Array;
  readonly #script: Uint8Array;

  /**
   * Looks at every name once.
   *
   * @param book - the names by their numbers
   * @param names - for each place the number of its one name, or -1 where it has several or others may lie in it
   */
  constructor(book: NameBook, names: Int32Array) {
    const skeletons = new Map<string, number>();
    const scripts = new Map<string, number>();
    this.#bare = new Glances(names.length);
    this.#full = new Glances(names.length);
    this.#skeleton = new Int32Array(names.length);
    this.#script = new Uint8Array(names.length);
    names.forEach((number, at) => {
      const name = number === NONE ? undefined : book.known(number);
      // A number in a name tells by itself, and a script that is not one may be held against any.
      if (name === undefined || name.script === 'mixed' || name.digits !== '') return;
      this.#bare.set(at, name.bareGlance);
      this.#full.set(at, name.glance);
      this.#skeleton[at] = numberOf(skeletons, name.skeleton);
      this.#script[at] = numberOf(scripts, name.script) + 1;
    });
  }

  /** Whether two places surely differ in name: neither a word more, nor a letter, nor likeness can make them one. */
  differ(a: number, b: number): boolean {
    const script = this.#script[a] ?? 0;
    return script !== 0 && script === this.#script[b] && this.#skeleton[a] !== this.#skeleton[b] && this.#bare.areUnlike(a, b) && this.#full.areUnlike(a, b);
  }
}

/** Glances of many texts, four numbers each (the last unused, so that none is split between two lines of the cache). */
class Glances {
  readonly #numbers: Int32Array;

  constructor(size: number) {
    this.#numbers = new Int32Array(size * 4);
  }

  set(at: number, { letters, start, length }: Glance): void {
    this.#numbers[at * 4] = letters;
    this.#numbers[at * 4 + 1] = start;
    this.#numbers[at * 4 + 2] = length;
  }

  areUnlike(a: number, b: number): boolean {
    const numbers = this.#numbers;
    const [x, y] = [a * 4, b * 4];
    return areUnlike(numbers[x] ?? 0, numbers[x + 1] ?? 0, numbers[x + 2] ?? 1, numbers[y] ?? 0, numbers[y + 1] ?? 0, numbers[y + 2] ?? 1);
  }
}

function numberOf(numbers: Map<string, number>, key: string): number {
  const number = numbers.get(key) ?? numbers.size;
  numbers.set(key, number);
  return number;
}
