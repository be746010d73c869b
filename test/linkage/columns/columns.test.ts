import { describe, expect, it } from 'vitest';
import type { Actor } from '../../../src/claim/actor';
import { ColumnsBuilder, type LinkRow } from '../../../src/linkage';

describe('columns', () => {
  it('keep every row whole, over the end of a block and in any order', () => {
    // More than two blocks of 65,536 rows; days and figures follow from the number of the row.
    const size = 140_000;
    const row = (at: number): LinkRow => ({
      id: `c${String(at)}`,
      from: at % 977,
      to: at % 977,
      reportedOn: null,
      place: {
        names: [`p${String(at % 13)}`],
        within: [],
        position: { lat: (at % 180) - 90, lon: 0, radiusKm: 1 },
        level: null,
      },
      by: [],
      side: [],
      kind: null,
      lineage: 's',
      measure: null,
      lower: at,
      upper: at,
      people: [],
      report: null,
      event: null,
      list: null,
      quote: null,
    });
    const [there, back] = [new ColumnsBuilder(), new ColumnsBuilder()];
    for (let at = 0; at < size; at += 1) there.add(row(at));
    for (let at = size - 1; at >= 0; at -= 1) back.add(row(at));
    const columns = there.finish();
    const wrong = columns.ids.filter((id, at) => {
      const number = Number(id.slice(1));
      return (
        columns.lower[at] !== number ||
        columns.start[at] !== number % 977 ||
        columns.lat[at] !== (number % 180) - 90 ||
        columns.values.places[columns.place[at] ?? -1]?.names[0] !== `p${String(number % 13)}`
      );
    });
    expect(wrong).toEqual([]);
    expect(new Set(columns.ids).size).toBe(size);
    const { ids, lower } = back.finish();
    expect([ids, lower]).toEqual([columns.ids, columns.lower]);
  });

  it('of a builder go on to be added to after they have been asked for', () => {
    const builder = new ColumnsBuilder();
    const row: LinkRow = {
      id: 'b',
      from: 2,
      to: 2,
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
      list: null,
      quote: null,
    };
    builder.add(row);
    expect(builder.finish().ids).toEqual(['b']);
    builder.add({ ...row, id: 'a', from: 1, to: 1 });
    expect(builder.finish().ids).toEqual(['a', 'b']);
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
    list: null,
    quote: null,
  };
  const columnsOf = (rows: readonly LinkRow[]): ReturnType<ColumnsBuilder['finish']> => {
    const builder = new ColumnsBuilder();
    for (const row of rows) builder.add(row);
    return builder.finish();
  };

  it('put ids of one hash in their own order, whichever came first', () => {
    // These collide in the 32 bits that order the claims of a day.
    const ids = ['claim-139599', 'claim-322382', 'claim-139598', 'claim-322383', 'claim-7'];
    const rows = ids.map((id) => ({ ...plain, id }));
    const order = columnsOf(rows).ids;
    expect(columnsOf([...rows].reverse()).ids).toEqual(order);
    expect(order.indexOf('claim-139599')).toBe(order.indexOf('claim-322382') - 1);
    expect(order.indexOf('claim-139598')).toBe(order.indexOf('claim-322383') - 1);
  });

  it('give one place one number and another place another, however many share a name', () => {
    const place = (within: string, level: 'city' | null): LinkRow => ({
      ...plain,
      place: { names: ['salem'], within: [within], position: null, level },
    });
    const provinces = Array.from({ length: 12 }, (_, at) => `p${String(at)}`);
    const rows = [...provinces, ...provinces].map((name, at) => ({
      ...place(name, 'city'),
      id: String(at).padStart(2, '0'),
    }));
    const {
      ids,
      place: numbers,
      values,
    } = columnsOf([...rows, { ...place('p11', null), id: '99' }]);
    expect(values.places.length).toBe(13);
    ids.forEach((id, at) => {
      expect(values.places[numbers[at] ?? -1]?.within).toEqual([
        id === '99' ? 'p11' : provinces[Number(id) % 12],
      ]);
    });
  });

  it('tell an actor that is resolved from one that is not, and unresolved ones by how they are written', () => {
    const actor = (name: string, resolved: boolean): Actor => ({
      id: 'a',
      name,
      parents: [],
      camp: null,
      resolved,
    });
    const lists = [
      [actor('KF', false)],
      [actor('kf', false)],
      [actor('KF', true)],
      [actor('Kurdish Front', true)],
      [actor('KF', false), actor('kf', false)],
    ];
    const rows = [...lists, ...lists].map((by, at) => ({ ...plain, id: String(at), by }));
    const { ids, by } = columnsOf(rows);
    const numberOf = (id: number): number | undefined => by[ids.indexOf(String(id))];
    expect(lists.map((_, at) => numberOf(at))).toEqual(
      lists.map((_, at) => numberOf(at + lists.length)),
    );
    expect(new Set(by).size).toBe(4);
    expect(numberOf(2)).toBe(numberOf(3));
  });

  it('tell long quotes apart and equal ones together, as short ones', () => {
    const quote = 'what was said at some length '.repeat(20);
    const quotes = [quote, `${quote}.`, quote, 'short', 'short', 'other'];
    const { ids, quote: numbers } = columnsOf(
      quotes.map((text, at) => ({ ...plain, id: String(at), quote: text })),
    );
    const of = quotes.map((_, at) => numbers[ids.indexOf(String(at))]);
    expect(of.map((number) => of.indexOf(number))).toEqual([0, 1, 0, 3, 3, 5]);
  });
});
