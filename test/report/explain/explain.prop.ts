import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { reconcileClaims } from 'casualty-claims';
import { explain } from '../../../src/report/explain/explain';
import { arbitraryClaims as claims } from 'casualty-claims/testing/arbitraries';
import { runs } from '../../runs';

const RUNS = runs(60, 20141231);

function numbersOf(value: unknown, path: (string | number)[]): (string | number)[][] {
  if (typeof value === 'number') return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]: [string, unknown]) =>
    numbersOf(item, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

test('every number of every row is explained by claims of its incident, and survives JSON', () => {
  fc.assert(
    fc.property(claims(8), (list) => {
      const report = reconcileClaims(list);
      for (const [at, { measures, claimIds }] of report.incidents.entries()) {
        for (const path of numbersOf(measures, ['incidents', at, 'measures'])) {
          const why = explain(report, path);
          expect(why.claimIds.length, path.join('.')).toBeGreaterThan(0);
          expect(
            why.claimIds.filter((id) => !claimIds.includes(id)),
            path.join('.'),
          ).toEqual([]);
          expect(why.kind, path.join('.')).not.toBe('derived');
          expect(JSON.parse(JSON.stringify(why))).toStrictEqual(why);
          if (why.kind === 'range-end')
            for (const { bounds } of why.figures)
              expect([bounds.lower, bounds.upper], path.join('.')).toContain(why.value);
        }
      }
    }),
    RUNS,
  );
});

test.each(['acled', 'gtd', 'ucdp', 'emdat', 'ibc', 'wikimpacts'] as const)(
  'every number of an estimate by %s is explained by its rule, and by claims that exist',
  (codebook) => {
    let explained = 0;
    fc.assert(
      fc.property(claims(8), (list) => {
        const report = reconcileClaims(list, { reading: { estimate: codebook } });
        const ids = new Set(report.claims.map(({ id }) => id));
        for (const kind of ['incidents', 'summaries'] as const) {
          for (const [at, { estimate }] of report[kind].entries()) {
            for (const path of numbersOf(estimate, [kind, at, 'estimate'])) {
              const why = explain(report, path);
              if (why.kind !== 'estimate') throw new Error(`${path.join('.')} is ${why.kind}`);
              const row = estimate?.[Number(path[3])];
              explained += 1;
              expect([why.codebook, why.label, why.rule]).toEqual([
                codebook,
                row?.label,
                row?.rule,
              ]);
              expect(why.step).toEqual(path[4] === 'steps' ? row?.steps[Number(path[5])] : null);
              expect(why.claimIds.length, path.join('.')).toBeGreaterThan(0);
              expect(
                why.claimIds.filter((id) => !ids.has(id)),
                path.join('.'),
              ).toEqual([]);
              if (path[4] === 'published') expect(why.claimIds).toEqual(row?.claimIds);
            }
          }
        }
      }),
      runs(60, 1_231),
    );
    expect(explained).toBeGreaterThan(30);
  },
);
