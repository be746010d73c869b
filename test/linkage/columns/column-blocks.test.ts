import { describe, expect, it } from 'vitest';
import type { Actor } from '../../../src/claim/actor';
import { ColumnsBuilder, type LinkColumns, type LinkRow } from 'casualty-claims/linkage';
import { ColumnBlocks } from '../../../src/linkage/columns/column-blocks';
import { NO_DAY } from '../../../src/linkage/columns/window';

describe('columns that grow', () => {
  it.each([0, 1, 1_024, 1_025, 4_097, 65_536, 65_537, 131_073])(
    'have every row, in order, after %d of them',
    (size) => {
      const blocks = new ColumnBlocks();
      for (let row = 0; row < size; row += 1) {
        const { integers, numbers, at } = blocks.next();
        integers.start[at] = row;
        integers.quote[at] = -row;
        numbers.lat[at] = row / 2;
        numbers.magnitude[at] = -row / 2;
      }
      const wrong = (column: ArrayLike<number>, value: (row: number) => number): number =>
        Array.from(column).findIndex((one, row) => one !== value(row));
      const columns = [
        blocks.integers('start'),
        blocks.integers('quote'),
        blocks.integers('event'),
        blocks.numbers('lat'),
        blocks.numbers('magnitude'),
        blocks.numbers('upper'),
      ] as const;
      expect(columns.map(({ length }) => length)).toEqual(columns.map(() => size));
      expect([
        wrong(columns[0], (row) => row),
        wrong(columns[1], (row) => 0 - row),
        wrong(columns[2], () => 0),
        wrong(columns[3], (row) => row / 2),
        wrong(columns[4], (row) => 0 - row / 2),
        wrong(columns[5], () => 0),
      ]).toEqual([-1, -1, -1, -1, -1, -1]);
    },
  );
});

const plain: LinkRow = {
  id: 'x',
  from: 1,
  to: 1,
  reportedOn: null,
  place: null,
  by: [],
  side: [],
  kind: null,
  lineage: 's',
  measure: null,
  lower: null,
  upper: null,
  people: [],
  report: null,
  event: null,
  quote: null,
};

function columnsOf(rows: readonly Partial<LinkRow>[]): LinkColumns {
  const builder = new ColumnsBuilder();
  rows.forEach((row, at) => {
    builder.add({ ...plain, id: `c${String(at)}`, from: at, to: at, ...row });
  });
  return builder.finish();
}
const actor = (id: string, rest: Partial<Actor> = {}): Actor => ({
  id,
  name: id,
  parents: [],
  camp: null,
  resolved: true,
  ...rest,
});

describe('the columns of rows', () => {
  it('have what is stated, and signs of their own for what is not', () => {
    const place = {
      names: ['maren'],
      within: ['land'],
      position: { lat: 35.5, lon: -7.25, radiusKm: 2.5 },
      level: 'city',
    } as const;
    const columns = columnsOf([
      {
        from: 3,
        to: 5,
        reportedOn: 9,
        place,
        by: [actor('army')],
        side: [actor('rebels')],
        kind: 'shelling',
        lineage: 'SOHR',
        measure: 'killed person  [] ',
        lower: 4,
        upper: 9,
        people: ['sara', 'ali', 'sara'],
        report: 'r',
        event: 'e',
        quote: 'q',
      },
      { from: 6, to: 6, lower: 2, upper: null, lineage: 'AFP' },
      { from: null, to: null, lineage: 'SOHR', report: 'r' },
    ]);
    const { values, ...rest } = columns;
    const lists = Object.fromEntries(
      Object.entries(rest).map(([name, column]) => [
        name,
        typeof column === 'number' ? column : Array.from(column as ArrayLike<unknown>),
      ]),
    );
    expect(lists).toEqual({
      size: 3,
      ids: ['c0', 'c1', 'c2'],
      start: [3, 6, NO_DAY],
      end: [5, 6, NO_DAY],
      basis: [1, 1, 0],
      reportedOn: [9, NO_DAY, NO_DAY],
      lat: [35.5, NaN, NaN],
      lon: [-7.25, NaN, NaN],
      radiusKm: [2.5, 0, 0],
      place: [0, -1, -1],
      by: [0, -1, -1],
      side: [1, -1, -1],
      kind: [0, -1, -1],
      lineage: [0, 1, 0],
      measure: [0, -1, -1],
      people: [0, -1, -1],
      report: [0, -1, 0],
      event: [0, -1, -1],
      list: [-1, -1, -1],
      entry: [-1, -1, -1],
      quote: [0, -1, -1],
      lower: [4, 2, NaN],
      upper: [9, Infinity, NaN],
      magnitude: [4.5, NaN, NaN],
    });
    expect(values).toEqual({
      places: [{ ...place, position: null }],
      actors: [[actor('army')], [actor('rebels')]],
      kinds: ['shelling'],
      people: [['sara', 'ali']],
    });
    expect(
      [columns.basis, columns.radiusKm, columns.lat].map((column) => column.constructor.name),
    ).toEqual(['Uint8Array', 'Float32Array', 'Float64Array']);
  });

  it('number values as they come, and what is told in them in canonical order', () => {
    const columns = columnsOf([
      {
        from: 9,
        to: 9,
        kind: 'k1',
        lineage: 'b',
        people: ['x', 'y'],
        quote: 'one',
        report: 'r1',
        event: 'e',
      },
      {
        from: 7,
        to: 7,
        kind: 'k2',
        lineage: 'a',
        people: ['y', 'x'],
        quote: 'two',
        report: 'r2',
        event: 'e',
      },
      {
        from: 8,
        to: 8,
        kind: 'k1',
        lineage: 'b',
        people: ['x', 'y'],
        quote: 'one',
        report: 'r1',
        event: 'e',
      },
      {
        from: 6,
        to: 6,
        kind: null,
        lineage: 'a',
        people: ['x'],
        quote: null,
        report: null,
        event: 'e',
      },
      {
        from: 5,
        to: 5,
        kind: 'k2',
        lineage: 'c',
        people: ['xy'],
        quote: 'one',
        report: 'r1',
        event: null,
      },
    ]);
    expect([
      columns.ids,
      [...columns.kind],
      [...columns.lineage],
      [...columns.people],
      [...columns.quote],
      [...columns.report],
      [...columns.event],
    ]).toEqual([
      ['c4', 'c3', 'c1', 'c2', 'c0'],
      [1, -1, 1, 0, 0],
      [2, 1, 1, 0, 0],
      [3, 2, 1, 0, 0],
      [0, -1, 1, 0, 0],
      [0, -1, 1, 0, 0],
      [-1, -1, 1, 0, 0],
    ]);
    expect([columns.values.kinds, columns.values.people]).toEqual([
      ['k1', 'k2'],
      [['x', 'y'], ['y', 'x'], ['x'], ['xy']],
    ]);
  });

  it('have a magnitude only where something follows for the dead', () => {
    const measures = ['killed person  [] ', 'wounded person  [] ', 'destroyed vehicle  [] ', null];
    const { magnitude, measure } = columnsOf([
      ...measures.map((one) => ({ measure: one, lower: 12, upper: 12 })),
      { measure: measures[0] ?? null, lower: 0, upper: 0 },
      { measure: measures[0] ?? null },
    ]);
    expect([...measure]).toEqual([0, 1, 2, -1, 0, 0]);
    expect([magnitude[0], magnitude[4], magnitude[5], magnitude[2], magnitude[3]]).toEqual([
      12.5,
      0.5,
      NaN,
      NaN,
      NaN,
    ]);
    expect(magnitude[1]).toBeGreaterThan(0.5);
    expect(magnitude[1]).toBeLessThan(12.5);
  });

  it('give places of one name, of the same things around and of one level one number', () => {
    const at = (
      names: readonly string[],
      within: readonly string[] = [],
      level: 'city' | 'district' | null = null,
    ): Partial<LinkRow> => ({ place: { names, within, level, position: null } });
    const rows = [
      at(['a']),
      at(['a'], ['x']),
      at(['a'], ['x', 'y']),
      at(['a'], ['x'], 'city'),
      at(['a', 'b']),
      at(['b', 'a']),
      at([]),
      at(['a'], ['y']),
      at(['a\nb']),
      at(['a'], [], 'district'),
      at(['a'], ['y', 'x']),
      at(['c'], ['x']),
      at(['a'], [], 'city'),
      at(['a'], ['xy']),
    ];
    const { place, values } = columnsOf([...rows, ...rows, ...rows]);
    // Two names, and one that is written as they are joined, are taken for one: no folded name has
    // such a sign.
    const numbers = [0, 1, 2, 3, 4, 5, 6, 7, 4, 8, 9, 10, 11, 12];
    expect([...place]).toEqual([...numbers, ...numbers, ...numbers]);
    expect(values.places).toHaveLength(13);
    expect(values.places[2]).toEqual({
      names: ['a'],
      within: ['x', 'y'],
      level: null,
      position: null,
    });
  });

  it('give lists of actors one number whatever their order, and one to one alone', () => {
    const [a, b, written, other] = [
      actor('a'),
      actor('b'),
      actor('n', { name: 'N', resolved: false }),
      actor('n', { name: 'n', resolved: false }),
    ];
    const lists = [
      [a],
      [b],
      [a, b],
      [b, a],
      [a],
      [written],
      [other],
      [written],
      [actor('a', { name: 'another form' })],
      [written, a],
      [a, written],
      [other, a],
      [b],
      [],
      [actor('c'), actor('de')],
      [actor('cd'), actor('e')],
    ];
    const { by, side, values } = columnsOf([
      ...lists.map((list) => ({ by: list })),
      ...lists.map((list) => ({ side: list })),
    ]);
    const numbers = [0, 1, 2, 2, 0, 3, 4, 3, 0, 5, 5, 6, 1, -1, 7, 8];
    expect([[...by.subarray(0, 16)], [...side.subarray(16)]]).toEqual([numbers, numbers]);
    expect(values.actors.map((list) => list.map(({ name }) => name).join(' '))).toEqual([
      'a',
      'b',
      'a b',
      'N',
      'n',
      'N a',
      'n a',
      'c de',
      'cd e',
    ]);
  });

  it('know long texts from each other as short ones', () => {
    const texts = ['x'.repeat(64), 'x'.repeat(65), 'x'.repeat(66), 'x'.repeat(65), 'x'.repeat(64)];
    expect([...columnsOf(texts.map((quote) => ({ quote }))).quote]).toEqual([0, 1, 2, 1, 0]);
  });

  it('of nothing are empty', () => {
    const { size, ids, start, values } = columnsOf([]);
    expect([size, ids, start.length, values]).toEqual([
      0,
      [],
      0,
      { places: [], actors: [], kinds: [], people: [] },
    ]);
  });
});
