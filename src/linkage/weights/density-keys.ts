import { NONE } from '../columns/columns';
import { CsrBuilder, type CsrLists } from '../columns/csr-lists';
import { Interned } from '../columns/intern';
import type { LinkPlace } from '../columns/row';
import type { KnownPlaces } from '../comparisons/place';
import { placeNames, type PlaceNames } from '../comparisons/place-names';
import { phoneticKey } from '../names/phonetic-key';

/** What the claims of distinct places are counted under: a name and what it lies in. */
export interface DensityKeys {
  /** The key of each place. */
  readonly own: Int32Array;
  /** The keys of the places that each place lies in. */
  readonly around: CsrLists;
  /** How many keys there are. */
  readonly size: number;
}

/**
 * Makes the keys of places; the names of places that `known` has read already are not read again.
 */
export function densityKeys(places: readonly LinkPlace[], known: KnownPlaces | null): DensityKeys {
  const [{ names, areas, areaCount, areaOf }, { of, count }] = readNames(places, known);
  const numbers = new Map<number, number>();
  const own = Int32Array.from(areaOf, (area, place) => {
    const first = names.to(place) > names.from(place) ? of[names.at(names.from(place))]! : 0;
    const key = first * count + (area === NONE ? 0 : of[areas.at(areas.from(area))]!);
    const known = numbers.get(key) ?? numbers.size;
    numbers.set(key, known);
    return known;
  });
  // What places of an area count for: anything around them that is a place itself, by any step
  // further out.
  const outer = new CsrBuilder();
  for (let area = 0; area < areaCount; area += 1) {
    const [from, to] = [areas.from(area), areas.to(area)];
    for (let inner = from; inner < to; inner += 1) {
      for (let step = inner + 1; step <= to; step += 1) {
        const key = numbers.get(
          of[areas.at(inner)]! * count + (step === to ? 0 : of[areas.at(step)]!),
        );
        if (key !== undefined) outer.push(key);
      }
    }
    outer.close();
  }
  const byArea = outer.finish();
  const around = new CsrBuilder();
  areaOf.forEach((area, place) => {
    if (area !== NONE)
      for (let at = byArea.from(area); at < byArea.to(area); at += 1)
        if (byArea.at(at) !== own[place]) around.append(byArea.at(at));
    around.close();
  });
  return { own, around: around.finish(), size: numbers.size };
}

/** By the number of a name the number of its phonetic key; 0 is that of no name. */
interface PhoneticKeys {
  readonly of: Int32Array;
  readonly count: number;
}

function phoneticKeysOf(texts: readonly string[]): PhoneticKeys {
  const numbers = new Map([['', 0]]);
  const of = Int32Array.from(texts, (text) => {
    const known = numbers.get(text) ?? numbers.size;
    numbers.set(text, known);
    return known;
  });
  return { of, count: numbers.size };
}

/** The names of the places and their phoneticKeys; where they are compared, they are known already. */
function readNames(
  places: readonly LinkPlace[],
  known: KnownPlaces | null,
): [PlaceNames, PhoneticKeys] {
  if (known !== null)
    return [
      known,
      phoneticKeysOf(
        Array.from(
          { length: known.book.size },
          (_, name) => known.book.known(name)?.phoneticKey ?? '',
        ),
      ),
    ];
  const names = new Interned<string>();
  const read = placeNames(places, (name) => names.number(name, () => phoneticKey(name)));
  return [read, phoneticKeysOf(names.values)];
}
