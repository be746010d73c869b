import { describe, expect, it } from 'vitest';
import { ColumnsBuilder, type LinkRow } from '../../src/linkage';

describe('columns', () => {
  it('keep every row whole, over the end of a block and in any order', () => {
    // More than two blocks of 65,536 rows; days and figures follow from the number of the row.
    const size = 140_000;
    const row = (at: number): LinkRow => ({
      id: `c${String(at)}`, from: at % 977, to: at % 977, reportedOn: null, place: { names: [`p${String(at % 13)}`], within: [], position: { lat: (at % 180) - 90, lon: 0, radiusKm: 1 }, level: null },
      by: [], side: [], kind: null, lineage: 's', measure: null, lower: at, upper: at, people: [], report: null, event: null, quote: null,
    });
    const [there, back] = [new ColumnsBuilder(), new ColumnsBuilder()];
    for (let at = 0; at < size; at += 1) there.add(row(at));
    for (let at = size - 1; at >= 0; at -= 1) back.add(row(at));
    const columns = there.finish();
    const wrong = columns.ids.filter((id, at) => {
      const number = Number(id.slice(1));
      return columns.lower[at] !== number || columns.start[at] !== number % 977 || columns.lat[at] !== (number % 180) - 90 || columns.values.places[columns.place[at] ?? -1]?.names[0] !== `p${String(number % 13)}`;
    });
    expect(wrong).toEqual([]);
    expect(new Set(columns.ids).size).toBe(size);
    const { ids, lower } = back.finish();
    expect([ids, lower]).toEqual([columns.ids, columns.lower]);
  });

  it('of a builder go on to be added to after they have been asked for', () => {
    const builder = new ColumnsBuilder();
    const row: LinkRow = { id: 'b', from: 2, to: 2, reportedOn: null, place: null, by: [], side: [], kind: null, lineage: 's', measure: null, lower: null, upper: null, people: [], report: null, event: null, quote: null };
    builder.add(row);
    expect(builder.finish().ids).toEqual(['b']);
    builder.add({ ...row, id: 'a', from: 1, to: 1 });
    expect(builder.finish().ids).toEqual(['a', 'b']);
  });
});
