import { KeySpace, keyOfSkeleton } from './blocking-keys';
import { NONE } from './columns';
import type { Comparer } from './comparison';
import type { KnownPlaces } from './comparisons/place';
import { FlatLists } from './flat-lists';

/** A name that this many areas have is one block: to hold all of them against each other would cost more than it saves. */
const MOST_AREAS = 128;

/** Places of one name that lie in the same: all of a block are found together. */
interface Block {
  readonly name: number;
  readonly area: number;
  /** One of its places. */
  readonly place: number;
}

/** What distinct places are found by, as flat lists by the number of the place. */
export interface PlaceBlocks {
  /** Its own names, each within what it lies in: numbers of blocks. */
  readonly blocks: FlatLists;
  /** Its own names, as far as another place lies in something of that name. */
  readonly names: FlatLists;
  /** What it lies in, as far as another place has that name. */
  readonly within: FlatLists;
  /** The nearest it lies in; -1 where nothing is stated. */
  readonly area: Int32Array;
  /** For each block those whose places may be its own, itself among them. */
  readonly near: FlatLists;
  /** Of those, the ones that do not state the same nearest area. */
  readonly elsewhere: FlatLists;
  /** 1 for a place that dated claims of its area alone can be about: no other block is near, and nothing lies in it or around it by name. */
  readonly isLocal: Uint8Array;
}

/** Works out once for each distinct place what its claims are found by. */
export function placeBlocks(comparer: Comparer): PlaceBlocks {
  const { places } = comparer;
  const keys = nameKeys(places);
  const own = places.names.map((names) => unique(names.map((name) => keys[name] ?? 0)));
  const around = places.within.map((names, place) => unique(names.map((name) => keys[name] ?? 0)).filter((key) => own[place]?.includes(key) !== true));
  const area = Int32Array.from(around, ([nearest = NONE]) => nearest);
  const { blocks, blocksOf } = makeBlocks(own, area, places);
  const near = nearBlocks(blocks, comparer);
  const elsewhere = near.map((list, block) => list.filter((other) => blocks[block]?.area === NONE || blocks[other]?.area !== blocks[block]?.area));
  const { names, within } = nestedNames(places);
  return {
    blocks: new FlatLists(blocksOf),
    names: new FlatLists(names),
    within: new FlatLists(within),
    area,
    near: new FlatLists(near),
    elsewhere: new FlatLists(elsewhere),
    isLocal: Uint8Array.from(blocksOf, (list, place) => {
      const isLocal = area[place] !== NONE && names[place]?.length === 0 && within[place]?.length === 0 && list.every((block) => elsewhere[block]?.length === 0);
      return isLocal ? 1 : 0;
    }),
  };
}

/** The blocking key of each name. */
function nameKeys({ book }: KnownPlaces): Int32Array {
  const space = new KeySpace();
  return Int32Array.from({ length: book.size }, (_, name) => space.numberOf(keyOfSkeleton(book.known(name)?.skeleton ?? '')));
}

function makeBlocks(own: readonly (readonly number[])[], area: Int32Array, places: KnownPlaces): { blocks: Block[]; blocksOf: number[][] } {
  const lists = places.areaCount + 1;
  const keyOf = (name: number, place: number): number => name * lists + (places.areaOf(place) + 1);
  const areas = new Map<number, number>();
  const met = new Set<number>();
  own.forEach((names, place) => {
    for (const name of names) {
      const key = keyOf(name, place);
      if (met.has(key)) continue;
      met.add(key);
      areas.set(name, (areas.get(name) ?? 0) + 1);
    }
  });
  const blocks: Block[] = [];
  const numbers = new Map<number, number>();
  const blocksOf = own.map((names, place) =>
    names.map((name) => {
      // A name of very many areas is not told apart by them; no area has the key below 0.
      const isTold = (areas.get(name) ?? 0) <= MOST_AREAS;
      const key = isTold ? keyOf(name, place) : -1 - name;
      const known = numbers.get(key);
      if (known !== undefined) return known;
      numbers.set(key, blocks.length);
      return blocks.push({ name, area: isTold ? (area[place] ?? NONE) : NONE, place }) - 1;
    }),
  );
  return { blocks, blocksOf };
}

/** The blocks of each block's name that may mean the same place. */
function nearBlocks(blocks: readonly Block[], comparer: Comparer): number[][] {
  const ofName = new Map<number, number[]>();
  blocks.forEach(({ name }, block) => {
    const known = ofName.get(name);
    if (known === undefined) ofName.set(name, [block]);
    else known.push(block);
  });
  const near = blocks.map((_, block) => [block]);
  for (const list of ofName.values()) {
    for (let i = 0; i < list.length; i += 1) {
      for (let j = i + 1; j < list.length; j += 1) {
        const [x, y] = [list[i] ?? 0, list[j] ?? 0];
        if (comparer.places.areAreasApart(blocks[x]?.place ?? 0, blocks[y]?.place ?? 0)) continue;
        near[x]?.push(y);
        near[y]?.push(x);
      }
    }
  }
  return near;
}

/** The names by which one place may be what another lies in: as they are written, since nothing less makes it so. */
function nestedNames({ names, within, book }: KnownPlaces): { names: number[][]; within: number[][] } {
  const [isName, isAround] = [new Uint8Array(book.size), new Uint8Array(book.size)];
  for (const list of names) for (const name of list) isName[name] = 1;
  for (const list of within) for (const name of list) isAround[name] = 1;
  return { names: names.map((list) => list.filter((name) => isAround[name] === 1)), within: within.map((list) => list.filter((name) => isName[name] === 1)) };
}

function unique(numbers: readonly number[]): number[] {
  return numbers.length < 2 ? [...numbers] : [...new Set(numbers)];
}
