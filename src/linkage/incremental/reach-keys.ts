import { cellOf, neighbourCells } from '../../geo';
import { CELL_KM, nameKeyOf } from '../blocking/blocking-keys';
import type { LinkRow } from '../columns/row';
import { phoneticKey } from '../names/phonetic-key';

/**
 * By what a claim can be found, and what it looks for: at least everything that blocking goes by. A
 * key begins with its rule, so that all rules share one index.
 */
export interface ReachKeys {
  readonly own: readonly string[];
  readonly sought: readonly string[];
}

/**
 * As {@link ReachKeys}, for the surroundings that local density counts: under which key it is
 * counted, and for which it counts.
 */
export interface DensityKeys {
  readonly own: string | null;
  readonly countsFor: readonly string[];
}

/** Makes the keys of claims; names are met again and again, so what they come to is remembered. */
export class KeyMaker {
  readonly #nameKeys = new Map<string, string>();
  readonly #phoneticKeys = new Map<string, string>();

  reach({ place, by, report, people }: LinkRow): ReachKeys {
    const persons = people.map((name) => `person ${name}`);
    if (place === null) {
      const keys = [
        ...persons,
        ...(report === null ? [] : [`report ${report}`]),
        ...(by.length === 0
          ? []
          : [
              `by ${by
                .map(({ id }) => id)
                .sort()
                .join(' ')}`,
            ]),
      ];
      return { own: keys, sought: keys };
    }
    const names = [...new Set(place.names.map((name) => this.#nameKey(name)))];
    const within = [...new Set(place.within.map((name) => this.#nameKey(name)))].filter(
      (key) => !names.includes(key),
    );
    const area = within[0] === undefined ? [] : [`area ${within[0]}`];
    const cell = place.position === null ? null : cellOf(place.position, CELL_KM);
    const own = [
      ...persons,
      ...area,
      ...names.map((key) => `name ${key}`),
      ...within.map((key) => `in ${key}`),
      ...(cell === null ? [] : [`cell ${String(cell)}`]),
    ];
    const around =
      cell === null ? [] : neighbourCells(cell, CELL_KM).map((near) => `cell ${String(near)}`);
    return {
      own,
      sought: [
        ...persons,
        ...area,
        ...names.flatMap((key) => [`name ${key}`, `in ${key}`]),
        ...within.map((key) => `name ${key}`),
        ...around,
      ],
    };
  }

  density({ place }: LinkRow): DensityKeys {
    if (place === null) return { own: null, countsFor: [] };
    const { names, within } = place;
    const own = this.#densityKey(names[0], within[0]);
    const countsFor = new Set([own]);
    for (let i = 0; i < within.length; i += 1)
      for (let j = i + 1; j <= within.length; j += 1)
        countsFor.add(this.#densityKey(within[i], within[j]));
    return { own, countsFor: [...countsFor] };
  }

  #densityKey(name = '', around = ''): string {
    return `${remembered(this.#phoneticKeys, name, phoneticKey)}|${remembered(this.#phoneticKeys, around, phoneticKey)}`;
  }

  #nameKey(name: string): string {
    return remembered(this.#nameKeys, name, nameKeyOf);
  }
}

function remembered(
  known: Map<string, string>,
  text: string,
  work: (text: string) => string,
): string {
  let value = known.get(text);
  if (value === undefined) known.set(text, (value = work(text)));
  return value;
}
