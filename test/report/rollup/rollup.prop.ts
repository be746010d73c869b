import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { actorTable } from '../../../src/normalise/actors';
import { includes, reconcileClaims, sum, type MeasureReport } from 'casualty-claims';
import type { Measure, PopulationFacets } from 'casualty-claims/types';
import { incidentToll, type TollMeasure } from '../../../src/report/rollup/incident-toll';
import { rollup } from '../../../src/report/rollup/rollup';
import { arbitraryClaims as claims } from 'casualty-claims/testing/arbitraries';
import { runs } from '../../runs';

const RUNS = runs(100, 20161130);
const resolve = actorTable();

/** A small world: people by status, sex and side, and how many of each were killed. */
const CELLS = (['civilian', 'combatant'] as const).flatMap((status) =>
  (['female', 'male'] as const).flatMap((sex) =>
    ['Syrian army', 'opposition'].map((side) => ({ status, sex, side })),
  ),
);
const world = fc.tuple(...CELLS.map(() => fc.nat(9)));
const facets = fc.record(
  {
    status: fc.constantFrom('civilian', 'combatant'),
    sex: fc.constantFrom('female', 'male'),
    side: fc.constantFrom('Syrian army', 'opposition'),
  },
  { requiredKeys: [] },
);

describe('the toll of an incident', () => {
  test('holds the true number of people that its rows count, whatever the rows, each right about its own', () => {
    fc.assert(
      fc.property(
        world,
        fc.uniqueArray(facets, {
          minLength: 1,
          maxLength: 5,
          selector: (one) => JSON.stringify([one.status, one.sex, one.side]),
        }),
        fc.nat(3),
        (counts, groups, slack) => {
          const counted = new Set<number>();
          const rows = groups.map((group): TollMeasure => {
            const cells = CELLS.flatMap((cell, at) =>
              (group.status ?? cell.status) === cell.status &&
              (group.sex ?? cell.sex) === cell.sex &&
              (group.side ?? cell.side) === cell.side
                ? [at]
                : [],
            );
            for (const at of cells) counted.add(at);
            const right = cells.reduce((total, at) => total + (counts[at] ?? 0), 0);
            const { side, ...people } = group;
            const population: PopulationFacets[] = Object.keys(people).length === 0 ? [] : [people];
            const measure: Measure = {
              outcomes: ['dead'],
              unit: 'person',
              types: [],
              population,
              side: side === undefined ? [] : [resolve(side)],
            };
            return {
              measure,
              report: {
                label: JSON.stringify(group),
                range: { lower: Math.max(0, right - slack), upper: right + slack },
              } as MeasureReport,
            };
          });
          const total = [...counted].reduce((all, at) => all + (counts[at] ?? 0), 0);
          const { range, overlap, outside, inside } = incidentToll(rows);
          expect(includes(range, total)).toBe(true);
          expect([...outside, ...inside].map(({ report }) => report.label).sort()).toEqual(
            rows.map(({ report }) => report.label).sort(),
          );
          if (overlap === 'none' && slack === 0)
            expect(range).toEqual({ lower: total, upper: total });
        },
      ),
      runs(500, 20161130),
    );
  });
});

describe('a rollup', () => {
  test('adds up: shares make the total, members make the shares, and each incident is in one bucket of a month or place', () => {
    fc.assert(
      fc.property(claims(), fc.constantFrom('month' as const, 'place' as const), (list, by) => {
        const report = reconcileClaims(list);
        const { buckets, breakdowns, withoutFigures, summaries } = rollup(report, by);
        const totals = buckets.flatMap((bucket) => bucket.totals);
        for (const { range, incidents, agreed, disputed, members } of totals) {
          expect(range).toEqual(sum([agreed.range, disputed.range]));
          expect(range).toEqual(sum(members.map((member) => member.range)));
          expect(incidents).toBe(agreed.incidents + disputed.incidents);
          expect(new Set(members.map(({ incident }) => incident)).size).toBe(members.length);
        }
        const rows = totals.flatMap(({ members }) =>
          members.flatMap((member) =>
            [...member.rows, ...member.inside].map((label) => `${member.incident} ${label}`),
          ),
        );
        const all = report.incidents.flatMap(({ id, measures }) =>
          measures.filter(({ partOf }) => partOf === null).map(({ label }) => `${id} ${label}`),
        );
        expect(rows.sort()).toEqual(all.sort());
        expect(breakdowns + all.length).toBe(
          report.incidents.flatMap(({ measures }) => measures).length,
        );
        expect(
          withoutFigures +
            new Set(totals.flatMap(({ members }) => members.map(({ incident }) => incident))).size,
        ).toBe(report.incidents.length);
        expect(summaries).toBe(report.summaries.length);
      }),
      RUNS,
    );
  });

  test('by month and by place come to the same in the end', () => {
    fc.assert(
      fc.property(claims(), (list) => {
        const report = reconcileClaims(list);
        const grand = (by: 'month' | 'place'): Record<string, unknown> => {
          const totals = rollup(report, by).buckets.flatMap((bucket) => bucket.totals);
          return Object.fromEntries(
            [...new Set(totals.map(({ outcome, unit }) => `${outcome} ${unit}`))]
              .sort()
              .map((name) => [
                name,
                sum(
                  totals
                    .filter(({ outcome, unit }) => `${outcome} ${unit}` === name)
                    .map(({ range }) => range),
                ),
              ]),
          );
        };
        expect(grand('month')).toEqual(grand('place'));
      }),
      RUNS,
    );
  });
});
