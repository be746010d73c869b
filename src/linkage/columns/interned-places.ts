import { Interned, NONE } from './intern';
import type { LinkPlace } from './row';

const MOST_STEPS = 8;

/**
 * Interns places by names, level and what they lie in. Places of the same names are chained, so that
 * most are found without a text of all that being made.
 */
export class InternedPlaces {
  readonly #places = new Interned<LinkPlace>();
  /** By its names, the last place met with them. */
  readonly #lastOf = new Map<string, number>();
  /** For each place, the one of the same names that was met before it. */
  readonly #sameNames: number[] = [];
  /** What each place lies in and its level, in columns: objects of their own are slower to reach. */
  readonly #around: (readonly string[])[] = [];
  readonly #levels: LinkPlace['level'][] = [];

  get values(): readonly LinkPlace[] {
    return this.#places.values;
  }

  /** Returns the number of a place; its position is not part of it. */
  number(place: LinkPlace): number {
    const { names, within, level } = place;
    const namesAlone = names.length === 1 ? names[0]! : names.join('\n');
    // Few places share their names: comparing them is quicker than joining what they lie in.
    const first = this.#lastOf.get(namesAlone) ?? NONE;
    for (
      let at = first, steps = 0;
      at !== NONE && steps < MOST_STEPS;
      at = this.#sameNames[at]!, steps += 1
    ) {
      if (this.#levels[at] === level && areEqual(this.#around[at]!, within)) return at;
    }
    const number = this.#places.number(
      `${namesAlone}\t${within.join('\n')}\t${level ?? ''}`,
      () => ({ ...place, position: null }),
    );
    if (number === this.#sameNames.length) {
      this.#sameNames.push(first);
      this.#around.push(within);
      this.#levels.push(level);
      this.#lastOf.set(namesAlone, number);
    }
    return number;
  }
}

function areEqual(a: readonly string[], b: readonly string[]): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at += 1) if (a[at] !== b[at]) return false;
  return true;
}
