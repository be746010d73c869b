import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ColumnsBuilder, Comparer, localDensity } from 'casualty-claims/linkage';
import { runs } from '../../runs';

const row = fc.record({
  day: fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 900 })),
  days: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.nat(60)),
  place: fc.constantFrom('p', 'p', 'p', 'q'),
});

describe('local density', () => {
  it('is the rate in the nearest ring of days that holds eight claims of the place, however many it has', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.array(row, { maxLength: 30 }), fc.array(row, { minLength: 60, maxLength: 90 })),
        (rows) => {
          const builder = new ColumnsBuilder();
          rows.forEach(({ day, days, place }, at) => {
            builder.add({
              id: String(at),
              from: day,
              to: day + days,
              reportedOn: null,
              place: { names: [place], within: [], position: null, level: null },
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
            });
          });
          const columns = builder.finish();
          const found = localDensity(columns, new Uint8Array(columns.size).fill(1));
          const expected = columns.ids.map((id) => {
            const { day, days, place } = rows[Number(id)] ?? { day: 0, days: 0, place: '' };
            const others = rows.filter((other) => other.place === place);
            for (const outer of [12, 27, 60, 120, 360]) {
              // From four days beside the window on; where another begins counts.
              const count = others.filter(
                (other) =>
                  (other.day <= day - 4 && other.day >= day - outer) ||
                  (other.day >= day + days + 4 && other.day <= day + days + outer),
              ).length;
              if (count >= 8 || outer === 360) return Math.fround((count * 13) / (2 * (outer - 3)));
            }
            return NaN;
          });
          expect([...found]).toEqual(expected);
        },
      ),
      runs(60),
    );
  });

  it('counts a claim for all that its place lies in, as far as it is a place itself, whether the names are known or read', () => {
    // Two are one to the ear.
    const name = fc.constantFrom('tomar', 'tomer', 'belik', 'sokun', 'vadir');
    const heard = (text: string): string => text.replaceAll('tomer', 'tomar');
    const place = fc.record({
      names: fc.array(name, { maxLength: 2 }),
      within: fc.uniqueArray(name, { maxLength: 3 }),
    });
    fc.assert(
      fc.property(
        fc.array(fc.record({ day: fc.integer({ min: 0, max: 60 }), place }), { maxLength: 25 }),
        (rows) => {
          const builder = new ColumnsBuilder();
          rows.forEach(({ day, place: { names, within } }, at) => {
            builder.add({
              id: String(at),
              from: day,
              to: day,
              reportedOn: null,
              place: { names, within, position: null, level: null },
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
            });
          });
          const columns = builder.finish();
          const all = new Uint8Array(columns.size).fill(1);
          const keyOf = ({
            names,
            within,
          }: {
            names: readonly string[];
            within: readonly string[];
          }): string => heard(`${names[0] ?? ''}/${within[0] ?? ''}`);
          /** The place itself, and everything around it by any step further out or none. */
          const keysOf = (of: {
            names: readonly string[];
            within: readonly string[];
          }): Set<string> => {
            const steps = of.within.flatMap((inner, at) =>
              [...of.within.slice(at + 1), ''].map((outer) => heard(inner) + '/' + heard(outer)),
            );
            return new Set([keyOf(of), ...steps]);
          };
          const expected = columns.ids.map((id) => {
            const own = rows[Number(id)] ?? { day: 0, place: { names: [], within: [] } };
            const days = rows
              .filter(({ place: other }) => keysOf(other).has(keyOf(own.place)))
              .map(({ day }) => day);
            for (const outer of [12, 27, 60, 120, 360]) {
              const count = days.filter(
                (day) => Math.abs(day - own.day) >= 4 && Math.abs(day - own.day) <= outer,
              ).length;
              if (count >= 8 || outer === 360) return Math.fround((count * 13) / (2 * (outer - 3)));
            }
            return NaN;
          });
          expect([...localDensity(columns, all)]).toEqual(expected);
          expect([...localDensity(columns, all, new Comparer(columns))]).toEqual(expected);
        },
      ),
      runs(200),
    );
  });
});
