import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reconcileClaims } from 'casualty-claims';
import { diffReports } from '../../src/report/diff/diff-reports';
import { arbitraryClaims as claims } from 'casualty-claims/testing/arbitraries';
import { runs } from '../runs';

const RUNS = runs(100, 20140108);
const pair = claims().chain((list) => fc.tuple(fc.constant(list), fc.subarray(list)));

describe('the difference of two reports', () => {
  test('is empty for a report and itself, read from JSON or not', () => {
    fc.assert(
      fc.property(claims(), (list) => {
        const report = reconcileClaims(list);
        const diff = diffReports(report, JSON.parse(JSON.stringify(report)) as typeof report);
        expect(diff).toMatchObject({
          same: true,
          incidents: {
            kept: [],
            unchanged: report.incidents.length,
            split: [],
            joined: [],
            new: [],
            gone: [],
          },
        });
        expect(diff.claims).toEqual({ added: [], removed: [], changed: [] });
      }),
      RUNS,
    );
  });

  test('turned around is the same with the two sides swapped', () => {
    fc.assert(
      fc.property(pair, ([all, some]) => {
        const [one, other] = [reconcileClaims(all), reconcileClaims(some)];
        const [there, back] = [diffReports(one, other), diffReports(other, one)];
        expect([there.claims.added, there.claims.removed]).toEqual([
          back.claims.removed,
          back.claims.added,
        ]);
        expect(there.incidents.new).toEqual(back.incidents.gone);
        const moved = ({ incidents }: typeof there, side: 'before' | 'after') =>
          incidents.kept.flatMap(({ rows }) => rows.map((row) => JSON.stringify(row[side]))).sort();
        expect(moved(there, 'before')).toEqual(moved(back, 'after'));
      }),
      RUNS,
    );
  });

  test('accounts for every incident of both, and names only claims that one of them has', () => {
    fc.assert(
      fc.property(pair, ([all, some]) => {
        const [before, after] = [reconcileClaims(some), reconcileClaims(all)];
        const {
          kept,
          unchanged,
          split,
          joined,
          new: came,
          gone,
        } = diffReports(before, after).incidents;
        const taken = new Set(joined.flatMap(({ from }) => from.map(({ id }) => id)));
        expect(kept.length + unchanged + gone.length + taken.size).toBeGreaterThanOrEqual(
          before.incidents.length,
        );
        const parts = new Set(split.flatMap(({ into }) => into.map(({ id }) => id)));
        expect(kept.length + unchanged + came.length + parts.size).toBeGreaterThanOrEqual(
          after.incidents.length,
        );
        const ids = new Set(all.map(({ id }) => id));
        for (const { rows } of kept) {
          for (const { because } of rows) {
            expect(because.length).toBeGreaterThan(0);
            expect(because.map(({ kind }) => kind)).not.toContain('unexplained');
            for (const reason of because)
              if ('claimId' in reason) expect(ids).toContain(reason.claimId);
          }
        }
      }),
      RUNS,
    );
  });
});
