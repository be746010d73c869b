import { describe, expect, it } from 'vitest';
import { ColumnsBuilder, Comparer, type LinkPlace } from '../../src/linkage';
import type { CsrLists } from '../../src/linkage/columns/csr-lists';
import { placeBlocks } from '../../src/linkage/blocking/place-blocks';
import { placeNames } from '../../src/linkage/comparisons/place-names';

const place = (names: string | readonly string[], ...within: readonly string[]): LinkPlace => ({
  names: typeof names === 'string' ? [names] : names,
  within,
  position: null,
  level: null,
});
const BARE = {
  side: [],
  by: [],
  kind: null,
  lineage: 's',
  measure: null,
  lower: null,
  upper: null,
  people: [],
  report: null,
  event: null,
  quote: null,
  reportedOn: null,
  from: 1,
  to: 1,
};

/** All lists, each sorted where its order means nothing. */
const spread = (lists: CsrLists, count: number): number[][] =>
  Array.from({ length: count }, (_, list) =>
    Array.from({ length: lists.to(list) - lists.from(list) }, (_, at) =>
      lists.at(lists.from(list) + at),
    ),
  );

function blocksOf(places: readonly LinkPlace[]) {
  const builder = new ColumnsBuilder();
  places.forEach((of, at) => {
    builder.add({ ...BARE, id: String(at).padStart(4, '0'), place: of });
  });
  const comparer = new Comparer(builder.finish());
  const { blocks, names, within, area, areaCount, near, elsewhere, isLocal } =
    placeBlocks(comparer);
  const count = Math.max(-1, ...spread(blocks, places.length).flat()) + 1;
  const words = (lists: CsrLists): (string | undefined)[][] =>
    spread(lists, places.length).map((list) =>
      list.map((name) => comparer.places.book.known(name)?.name),
    );
  return {
    blocks: spread(blocks, places.length),
    names: words(names),
    within: words(within),
    area: [...area],
    areaCount,
    near: spread(near, count),
    elsewhere: spread(elsewhere, count),
    isLocal: [...isLocal],
  };
}

describe('the names of places', () => {
  it('are numbered, those that places lie in first, and lists that are the same are one area', () => {
    const shared = ['aleppo', 'syria'];
    const places: LinkPlace[] = [
      { ...place('sakhour'), within: shared },
      place('idlib', 'syria'),
      { ...place('shaar'), within: shared },
      place(['hama', 'hamah'], 'aleppo', 'syria'),
      place('syria'),
      place('x', 'syria', 'syria'),
      place([]),
    ];
    const numbers = new Map<string, number>();
    const known = placeNames(
      places,
      (name) => numbers.get(name) ?? (numbers.set(name, numbers.size), numbers.size - 1),
    );
    expect([...numbers.keys()]).toEqual([
      'aleppo',
      'syria',
      'sakhour',
      'idlib',
      'shaar',
      'hama',
      'hamah',
      'x',
    ]);
    expect(spread(known.names, 7)).toEqual([[2], [3], [4], [5, 6], [1], [7], []]);
    expect(spread(known.areas, 3)).toEqual([[0, 1], [1], [1]]);
    expect([known.areaCount, [...known.depths], [...known.areaOf]]).toEqual([
      3,
      [2, 1, 2],
      [0, 1, 0, 0, -1, 2, -1],
    ]);
  });
});

describe('the numbers of areas', () => {
  it('are told apart though their steps have several digits', () => {
    const numbers = new Map<string, number>();
    const steps = Array.from({ length: 12 }, (_, at) => `s${String(at)}`);
    const known = placeNames(
      [
        place('x', ...steps),
        place('y', 's1', 's11'),
        place('z', 's11', 's1'),
        place('w', 's1', 's1', 's1'),
      ],
      (name) => numbers.get(name) ?? (numbers.set(name, numbers.size), numbers.size - 1),
    );
    expect([...known.areaOf]).toEqual([0, 1, 2, 3]);
    expect([...known.depths]).toEqual([12, 2, 2, 3]);
  });
});

describe('the blocks of places', () => {
  it('are their names within what they lie in, and near those that may mean the same', () => {
    const found = blocksOf([
      place('darayya', 'rif dimashq'),
      place('darayya'),
      place('darayya', 'hamburg'),
      place('moadamiya', 'rif dimashq'),
      place(['darayya', 'kafr batna'], 'rif dimashq'),
    ]);
    expect(found.blocks).toEqual([[0], [1], [2], [3], [0, 4]]);
    // Rif Dimashq and Hamburg cannot be one; where no area is stated it may be either.
    expect(found.near).toEqual([[0, 1], [1, 0, 2], [2, 1], [3], [4]]);
    expect(found.elsewhere).toEqual([[1], [1, 0, 2], [1], [], []]);
    expect(found.isLocal).toEqual([0, 0, 0, 1, 0]);
    expect(found.names).toEqual([[], [], [], [], []]);
    expect(found.within).toEqual([[], [], [], [], []]);
    expect(found.area).toEqual([0, -1, 1, 0, 0]);
    expect(found.areaCount).toBe(5);
  });

  it('know by which names one place is what another lies in', () => {
    const found = blocksOf([
      place('sakhour', 'aleppo', 'syria'),
      place('aleppo', 'syria'),
      place('idlib', 'syria'),
      place('shaar', 'aleppo', 'levant'),
      place(['halab', 'aleppo']),
    ]);
    expect(found.names).toEqual([[], ['aleppo'], [], [], ['aleppo']]);
    expect(found.within).toEqual([['aleppo'], [], [], ['aleppo'], []]);
    expect(found.isLocal).toEqual([0, 0, 1, 0, 0]);
  });

  it('have as their area the nearest name around them that is not their own', () => {
    const found = blocksOf([
      place('aleppo', 'aleppo', 'syria'),
      place('idlib', 'syria'),
      place('hama', 'hama'),
      place('aleppo', 'syria'),
    ]);
    expect(found.area.map((area) => area === found.area[1])).toEqual([true, true, false, true]);
    expect(found.area[2]).toBe(-1);
    // One area in two ways of saying it is not elsewhere.
    expect([found.near[0], found.elsewhere[0]]).toEqual([[0, 3], []]);
  });

  it('do not tell a name of more than 128 areas apart by them', () => {
    const areas = (count: number): LinkPlace[] =>
      Array.from({ length: count }, (_, at) =>
        place(
          'salihiya',
          `area ${'bdfghklmnrst'.charAt(Math.floor(at / 12))}o${'bdfghklmnrst'.charAt(at % 12)}ir`,
        ),
      );
    expect(new Set(blocksOf(areas(128)).blocks.flat()).size).toBe(128);
    const found = blocksOf([...areas(129), place('idlib', 'area boir')]);
    expect(new Set(found.blocks.slice(0, 129).flat()).size).toBe(1);
    expect(found.blocks.at(-1)).toEqual([1]);
    expect([found.near, found.elsewhere]).toEqual([
      [[0], [1]],
      [[0], []],
    ]);
    expect([found.isLocal[0], found.isLocal.at(-1)]).toEqual([0, 1]);
  });
});
