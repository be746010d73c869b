import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  hull,
  isWithin,
  parseClaims,
  reconcileClaims,
  reconcileIncident,
  type ClaimInput,
  type MeasureReport,
  type Report,
} from 'casualty-claims';
import {
  arbitraryClaim as claim,
  arbitraryClaims as claims,
} from 'casualty-claims/testing/arbitraries';
import { runs } from '../runs';

/** Fixed seed: CI sees the same cases every time; the deep run varies it. */
const RUNS = runs(150, 20161128);

function rowsOf(report: Report): MeasureReport[] {
  return [...report.incidents, ...report.summaries].flatMap(({ measures }) => measures);
}

describe('a report', () => {
  test('does not depend on the order of the claims', () => {
    fc.assert(
      fc.property(
        claims().chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
        ([list, shuffled]) => {
          expect(reconcileClaims(shuffled)).toStrictEqual(reconcileClaims(list));
        },
      ),
      RUNS,
    );
  });

  test('survives a round trip through JSON', () => {
    fc.assert(
      fc.property(claims(), (list) => {
        const report = reconcileClaims(list);
        expect(JSON.parse(JSON.stringify(report))).toStrictEqual(report);
      }),
      RUNS,
    );
  });

  test('is not changed by saying a claim twice', () => {
    fc.assert(
      fc.property(claims(), (list) => {
        expect(reconcileClaims([...list, ...list])).toStrictEqual(reconcileClaims(list));
      }),
      RUNS,
    );
  });

  test('places every claim exactly once, and every number leads to claims that exist', () => {
    fc.assert(
      fc.property(claims(), (list) => {
        const report = reconcileClaims(list);
        const ids = report.claims.map(({ id }) => id);
        const placed = [...report.incidents, ...report.summaries].flatMap(
          ({ claimIds }) => claimIds,
        );
        expect([...placed, ...report.unplaced].sort()).toEqual(ids);
        for (const row of rowsOf(report)) {
          const cited = [
            ...row.accounts.flatMap((account) => [
              ...account.claimIds,
              ...account.parts.map((part) => part.claimId),
            ]),
            ...row.implied.flatMap(({ from }) => from),
          ];
          for (const id of cited) expect(ids).toContain(id);
        }
      }),
      RUNS,
    );
  });

  test('keeps its bounds in order: the range within what flags allow, minima within what is asserted', () => {
    fc.assert(
      fc.property(claims(), (list) => {
        for (const row of rowsOf(reconcileClaims(list))) {
          if (row.range.upper !== null)
            expect(row.range.lower).toBeLessThanOrEqual(row.range.upper);
          expect(row.asserted).toEqual(hull(row.accounts.map(({ asserted }) => asserted)));
          expect(row.undisputedMinimum).toBeGreaterThanOrEqual(row.asserted.lower);
          expect(row.voices.lower).toBeGreaterThanOrEqual(1);
          expect(row.voices.upper).toBeGreaterThanOrEqual(row.voices.lower);
          for (const { state, gap } of row.disagreements)
            expect([gap > 0, state === 'strained' || state === 'conflicting']).toEqual([
              true,
              true,
            ]);
          for (const { state, gap } of row.agreements)
            expect([gap, state === 'agreed' || state === 'compatible']).toEqual([0, true]);
        }
      }),
      RUNS,
    );
  });
});

describe('an incident', () => {
  const without = (one: ClaimInput, ...fields: (keyof ClaimInput)[]): ClaimInput =>
    Object.fromEntries(Object.entries(one).filter(([key]) => !(fields as string[]).includes(key)));
  const killed = (list: readonly ClaimInput[]): ClaimInput[] =>
    list.map((one, at) => ({
      ...without(one, 'population', 'side', 'modality'),
      outcome: 'killed',
      source: `Source ${String(at)}`,
    }));

  test('never narrows what is asserted when another voice speaks', () => {
    fc.assert(
      fc.property(
        fc.array(claim('x'), { minLength: 1, maxLength: 6 }),
        claim('new'),
        (list, added) => {
          const base = killed(list.map((one, at) => ({ ...one, id: `c${String(at)}` })));
          const before = reconcileIncident(base).measures[0];
          const after = reconcileIncident([
            ...base,
            ...killed([added]).map((one) => ({ ...one, source: 'Another voice' })),
          ]).measures[0];
          if (before === undefined || after === undefined) throw new Error('every list has a row');
          expect(isWithin(before.asserted, after.asserted)).toBe(true);
          expect(after.voices.upper).toBe(before.voices.upper + 1);
        },
      ),
      RUNS,
    );
  });

  test('counts a voice once however many reports carry it', () => {
    fc.assert(
      fc.property(claim('x'), fc.integer({ min: 1, max: 9 }), (one, copies) => {
        const base = without(one, 'modality');
        const list = Array.from({ length: copies }, (_, at): ClaimInput => ({
          ...base,
          id: `c${String(at)}`,
          source: 'SOHR',
          via: `Outlet ${String(at)}`,
          report: `r${String(at)}`,
        }));
        const [row] = reconcileIncident(list).measures;
        expect(row?.voices).toEqual({ lower: 1, upper: 1 });
        expect(row?.publishers).toHaveLength(copies);
      }),
      RUNS,
    );
  });
});

describe('parsing', () => {
  test('is idempotent: regular claims stay as they are', () => {
    fc.assert(
      fc.property(claims(), (list) => {
        const { claims: regular } = parseClaims(list);
        expect(parseClaims(regular).claims).toStrictEqual(regular);
      }),
      RUNS,
    );
  });

  test('never throws and never drops: every input comes back used, collapsed or rejected', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.anything(),
            fc.record({
              id: fc.string(),
              figure: fc.anything(),
              outcome: fc.anything(),
              place: fc.anything(),
              date: fc.anything(),
            }),
          ),
        ),
        (list) => {
          const { claims: used, rejected } = parseClaims(list);
          expect(used.length + rejected.length).toBeLessThanOrEqual(list.length);
          const ids = new Set(used.map(({ id }) => id));
          expect(ids.size).toBe(used.length);
          if (list.length > 0) expect(used.length + rejected.length).toBeGreaterThan(0);
        },
      ),
      runs(1_000, 20161128),
    );
  });
});
