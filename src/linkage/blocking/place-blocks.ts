import { KeySpace, keyOfPhonetic } from './blocking-keys';
import { NONE } from '../columns/columns';
import type { Comparer } from '../comparisons/comparison';
import type { KnownPlaces } from '../comparisons/place';
import { CsrBuilder, csrListsOf, type CsrLists } from '../columns/csr-lists';

/**
 * A name that this many areas have is one block: to hold all of them against each other would cost
 * more than it saves.
 */
const MOST_AREAS = 128;

/** Places of one name that lie in the same: all of a block are found together. */
interface Block {
  readonly name: number;
  readonly area: number;
  /** One of its places. */
  readonly place: number;
}

/** What distinct places are found by, as compressed sparse rows by the number of the place. */
export interface PlaceBlocks {
  /** Its own names, each within what it lies in: numbers of blocks. */
  readonly blocks: CsrLists;
  /** Its own names, as far as another place lies in something of that name. */
  readonly names: CsrLists;
  /** What it lies in, as far as another place has that name. */
  readonly within: CsrLists;
  /** The number of the nearest it lies in; -1 where nothing is stated. */
  readonly area: Int32Array;
  /** Numbers of areas are below this. */
  readonly areaCount: number;
  /** For each block those whose places may be its own, itself among them. */
  readonly near: CsrLists;
  /** Of those, the ones that do not state the same nearest area. */
  readonly elsewhere: CsrLists;
  /**
   * 1 for a place that dated claims of its area alone can be about: no other block is near, and
   * nothing lies in it or around it by name.
   */
  readonly isLocal: Uint8Array;
}

/** Works out once for each distinct place what its claims are found by. */
export function placeBlocks(comparer: Comparer): PlaceBlocks {
  const { places } = comparer;
  const keys = nameKeys(places);
  const area = nearestAreas(places, keys);
  const { blocks, blocksOf } = makeBlocks(places, keys, area);
  const { near, elsewhere } = nearBlocks(blocks, comparer);
  const { names, within } = nestedNames(places);
  const isLocal = new Uint8Array(places.size);
  for (let place = 0; place < places.size; place += 1) {
    if (
      area[place] === NONE ||
      names.to(place) > names.from(place) ||
      within.to(place) > within.from(place)
    )
      continue;
    isLocal[place] = 1;
    for (let at = blocksOf.from(place); at < blocksOf.to(place); at += 1)
      if (elsewhere.to(blocksOf.at(at)) > elsewhere.from(blocksOf.at(at))) isLocal[place] = 0;
  }
  return {
    blocks: blocksOf,
    names,
    within,
    area,
    areaCount: keys.length,
    near,
    elsewhere,
    isLocal,
  };
}

/** The blocking key of each name; there are no more keys than names. */
function nameKeys({ book }: KnownPlaces): Int32Array {
  const space = new KeySpace();
  return Int32Array.from({ length: book.size }, (_, name) =>
    space.numberOf(keyOfPhonetic(book.known(name)?.phoneticKey ?? '')),
  );
}

/** The key of the nearest name around each place that is not its own. */
function nearestAreas({ size, names, areas, areaOf }: KnownPlaces, keys: Int32Array): Int32Array {
  const isOwn = (place: number, key: number): boolean => {
    for (let at = names.from(place); at < names.to(place); at += 1)
      if (keys[names.at(at)] === key) return true;
    return false;
  };
  return Int32Array.from({ length: size }, (_, place) => {
    const area = areaOf[place]!;
    if (area === NONE) return NONE;
    for (let at = areas.from(area); at < areas.to(area); at += 1) {
      const key = keys[areas.at(at)]!;
      if (!isOwn(place, key)) return key;
    }
    return NONE;
  });
}

function makeBlocks(
  { size, names, areaCount, areaOf }: KnownPlaces,
  keys: Int32Array,
  nearest: Int32Array,
): { blocks: Block[]; blocksOf: CsrLists } {
  const lists = areaCount + 1;
  const keyOf = (name: number, place: number): number => name * lists + (areaOf[place]! + 1);
  /** How many areas each name has. */
  const areas = new Int32Array(keys.length);
  const met = new Map<number, number>();
  for (let place = 0; place < size; place += 1) {
    for (let at = names.from(place); at < names.to(place); at += 1) {
      const name = keys[names.at(at)]!;
      const key = keyOf(name, place);
      if (met.has(key)) continue;
      met.set(key, NONE);
      areas[name] = areas[name]! + 1;
    }
  }
  const blocks: Block[] = [];
  const blocksOf = new CsrBuilder();
  for (let place = 0; place < size; place += 1) {
    for (let at = names.from(place); at < names.to(place); at += 1) {
      const name = keys[names.at(at)]!;
      // A name of very many areas is not told apart by them; no area has the key below 0.
      const isSplit = areas[name]! <= MOST_AREAS;
      const key = isSplit ? keyOf(name, place) : -1 - name;
      let block = met.get(key) ?? NONE;
      if (block === NONE) {
        block = blocks.push({ name, area: isSplit ? nearest[place]! : NONE, place }) - 1;
        met.set(key, block);
      }
      blocksOf.push(block);
    }
    blocksOf.close();
  }
  return { blocks, blocksOf: blocksOf.finish() };
}

/**
 * For each block those of its name that may mean the same place, and of those the ones elsewhere.
 */
function nearBlocks(
  blocks: readonly Block[],
  { places }: Comparer,
): { near: CsrLists; elsewhere: CsrLists } {
  const ofName = new Map<number, number[]>();
  const found = blocks.map((_, block) => [block]);
  blocks.forEach(({ name, place }, block) => {
    const earlier = ofName.get(name);
    if (earlier === undefined) {
      ofName.set(name, [block]);
      return;
    }
    for (const other of earlier) {
      if (places.areAreasApart(place, blocks[other]?.place ?? NONE)) continue;
      found[block]?.push(other);
      found[other]?.push(block);
    }
    earlier.push(block);
  });
  return {
    near: csrListsOf(found),
    elsewhere: csrListsOf(
      found.map((list, block) =>
        list.filter(
          (other) => blocks[block]?.area === NONE || blocks[other]?.area !== blocks[block]?.area,
        ),
      ),
    ),
  };
}

/**
 * The names by which one place may be what another lies in: as they are written, since nothing less
 * makes it so.
 */
function nestedNames({ size, names, areas, areaOf, areaCount, book }: KnownPlaces): {
  names: CsrLists;
  within: CsrLists;
} {
  const [isName, isAround] = [new Uint8Array(book.size), new Uint8Array(book.size)];
  for (let at = 0; at < names.to(size - 1); at += 1) isName[names.at(at)] = 1;
  for (let at = 0; at < areas.to(areaCount - 1); at += 1) isAround[areas.at(at)] = 1;
  const [inside, around] = [new CsrBuilder(), new CsrBuilder()];
  for (let place = 0; place < size; place += 1) {
    for (let at = names.from(place); at < names.to(place); at += 1)
      if (isAround[names.at(at)] === 1) inside.push(names.at(at));
    const area = areaOf[place]!;
    for (let at = areas.from(area); area !== NONE && at < areas.to(area); at += 1)
      if (isName[areas.at(at)] === 1) around.push(areas.at(at));
    inside.close();
    around.close();
  }
  return { names: inside.finish(), within: around.finish() };
}
