import fc from 'fast-check';
import { runs } from '../../runs';
import { describe, expect, it } from 'vitest';
import { ColumnsBuilder, type LinkRow } from '../../../src/linkage';
import { AreaPostings } from '../../../src/linkage/blocking/area-postings';
import { Comparer, FAR } from '../../../src/linkage/comparisons/comparison';

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
  list: null,
  quote: null,
  reportedOn: null,
};
const row = fc.record({
  day: fc.nat(20),
  days: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.nat(30)),
  area: fc.nat(2),
  position: fc.option(
    fc.record({
      lat: fc.integer({ min: 0, max: 60 }).map((step) => 36 + step / 100),
      lon: fc.constant(37),
      radiusKm: fc.constantFrom(0, 1, 5),
    }),
  ),
});

describe('claims of an area side by side', () => {
  it('are visited as far as they end late enough, save those that are too far north or south', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 40 }), (rows) => {
        const builder = new ColumnsBuilder();
        rows.forEach(({ day, days, area, position }, at) => {
          builder.add({
            ...BARE,
            id: String(at),
            from: day,
            to: day + days,
            place: { names: ['p'], within: [`a${String(area)}`], position, level: null },
          } satisfies LinkRow);
        });
        const columns = builder.finish();
        const areaOf = Int32Array.from(columns.values.places, ({ within }) =>
          Number(within[0]?.slice(1)),
        );
        const comparer = new Comparer(columns);
        const runs = new AreaPostings(columns, areaOf, 3);
        for (let claim = 0; claim < columns.size; claim += 1) {
          const area = areaOf[columns.place[claim] ?? 0] ?? 0;
          const earliest = (columns.start[claim] ?? 0) - 6;
          const visited: number[] = [];
          runs.visit(area, claim, earliest, (other) => visited.push(other));
          runs.add(area, claim);
          const expected = Array.from({ length: claim }, (_, other) => other).filter(
            (other) =>
              areaOf[columns.place[other] ?? 0] === area &&
              (columns.end[other] ?? 0) >= earliest &&
              !comparer.areFarNorth(other, claim),
          );
          expect(visited.sort((a, b) => a - b)).toEqual(expected);
          // Nobody who is near is left off.
          for (let other = 0; other < claim; other += 1)
            if (comparer.areFarNorth(other, claim))
              expect(comparer.whereIfNear(other, claim)).toBe(FAR);
        }
      }),
      runs(200),
    );
  });
});
