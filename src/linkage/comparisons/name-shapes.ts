import { NONE } from '../columns/columns';
import {
  surelyDissimilarAt,
  SIGNATURE_SIZE,
  type LetterSignature,
} from '../names/letter-signature';
import type { NameBook } from '../names/names';

const BARE = 2;
const FULL = BARE + SIGNATURE_SIZE;
const WIDTH = FULL + SIGNATURE_SIZE;

/**
 * What can be seen of the names of places at a glance: enough to say of most pairs that they
 * differ, which most pairs of a region do, without looking closer. Only places of one name have a
 * shape.
 */
export class NameShapes {
  /**
   * Side by side for each place: script (0 for a place without a shape), skeleton, the glance of
   * the bare name and that of the full one.
   */
  readonly #shapes: Int32Array;

  /**
   * Looks at every name once.
   *
   * @param book - the names by their numbers
   * @param names - for each place the number of its one name, or -1 where it has several or others
   *   may lie in it
   */
  constructor(book: NameBook, names: Int32Array) {
    const phoneticKeys = new Map<string, number>();
    const scripts = new Map<string, number>();
    this.#shapes = new Int32Array(names.length * WIDTH);
    names.forEach((number, place) => {
      const name = number === NONE ? undefined : book.known(number);
      // A number in a name tells by itself, and a script that is not one may be held against any.
      if (name === undefined || name.script === 'mixed' || name.digits !== '') return;
      const at = place * WIDTH;
      this.#shapes[at] = numberOf(scripts, name.script) + 1;
      this.#shapes[at + 1] = numberOf(phoneticKeys, name.phoneticKey);
      this.#set(at + BARE, name.bareSignature);
      this.#set(at + FULL, name.signature);
    });
  }

  /**
   * Whether two places surely differ in name: neither a word more, nor a letter, nor likeness can
   * make them one.
   */
  differ(a: number, b: number): boolean {
    const shapes = this.#shapes;
    const [x, y] = [a * WIDTH, b * WIDTH];
    const script = shapes[x]!;
    return (
      script !== 0 &&
      script === shapes[y] &&
      shapes[x + 1] !== shapes[y + 1] &&
      surelyDissimilarAt(shapes, x + BARE, y + BARE) &&
      surelyDissimilarAt(shapes, x + FULL, y + FULL)
    );
  }

  #set(at: number, { once, twice, thrice, start, length }: LetterSignature): void {
    this.#shapes.set([once, twice, thrice, start, length], at);
  }
}

function numberOf(numbers: Map<string, number>, key: string): number {
  const number = numbers.get(key) ?? numbers.size;
  numbers.set(key, number);
  return number;
}
