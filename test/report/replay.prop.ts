import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseClaims, reconcileClaims, type Claim, type ClaimInput } from 'casualty-claims';
import { diffReports } from '../../src/report/diff/diff-reports';
import { claimsKnownBy } from '../../src/report/known-claims';
import { timeline } from '../../src/report/timeline/timeline';
import { arbitraryClaims as claims } from 'casualty-claims/testing/arbitraries';
import { runs } from '../runs';

const RUNS = runs(100, 20161212);
const LAST = '2016-10-31';
const day = fc.constantFrom(
  '2016-09-30',
  '2016-10-01',
  '2016-10-02',
  '2016-10-03',
  '2016-10-20',
  '2016-10-21',
  '2016-10-30',
  LAST,
);
const regular = (list: readonly ClaimInput[]): readonly Claim[] => parseClaims(list).claims;

describe('what was known by a day', () => {
  test('is everything by the last day, and the report of it is the report', () => {
    fc.assert(
      fc.property(claims(), (list) => {
        const all = regular(list);
        const known = claimsKnownBy(all, LAST);
        expect(known).toMatchObject({ claims: all, notYet: [], waiting: [], cut: [] });
        expect(diffReports(reconcileClaims(known.claims), reconcileClaims(all)).same).toBe(true);
      }),
      RUNS,
    );
  });

  test('only grows, and every claim is known, not yet known, or waiting', () => {
    fc.assert(
      fc.property(claims(), day, day, (list, one, other) => {
        const [early, late] = [one, other].sort().map((at) => claimsKnownBy(regular(list), at));
        if (early === undefined || late === undefined) throw new Error('two days');
        for (const { claims: known, notYet, waiting } of [early, late]) {
          const all = [
            ...known.map(({ id }) => id),
            ...notYet,
            ...new Set(waiting.map(({ claimId }) => claimId)),
          ];
          expect(all.sort()).toEqual(
            regular(list)
              .map(({ id }) => id)
              .sort(),
          );
        }
        const later = new Set(late.claims.map(({ id }) => id));
        expect(early.claims.filter(({ id }) => !later.has(id))).toEqual([]);
      }),
      RUNS,
    );
  });

  test('is good input: no claim of it is rejected, no reference leads nowhere', () => {
    fc.assert(
      fc.property(claims(), day, (list, at) => {
        const { claims: known } = claimsKnownBy(regular(list), at);
        const again = parseClaims(known);
        expect(again.claims).toStrictEqual(known.length === 0 ? [] : known);
        expect(again.issues.filter(({ code }) => code.endsWith('-reference'))).toEqual([]);
      }),
      RUNS,
    );
  });
});

describe('a timeline', () => {
  test('ends with what the report shows, steps forward, repeats nothing, and does not depend on the order', () => {
    fc.assert(
      fc.property(claims(8), (list) => {
        for (const { id, measures } of reconcileClaims(list).incidents.slice(0, 2)) {
          for (const row of measures.slice(0, 2)) {
            const steps = timeline(list, id, row.label);
            expect(steps.at(-1)).toMatchObject({
              range: row.range,
              openAbove: row.openAbove,
              asserted: row.asserted,
              voices: row.voices,
              disagreements: row.disagreements.length,
            });
            expect(steps.map((step) => step.day)).toEqual(
              [...new Set(steps.map((step) => step.day))].sort(),
            );
            const shown = steps.map(({ range, openAbove, asserted, voices, disagreements }) =>
              JSON.stringify([range, openAbove, asserted, voices, disagreements]),
            );
            expect(shown.filter((one, at) => one === shown[at - 1])).toEqual([]);
            expect(timeline([...list].reverse(), id, row.label)).toStrictEqual(steps);
            for (const { changedBy } of steps)
              for (const claimId of changedBy) expect(list.map((one) => one.id)).toContain(claimId);
          }
        }
      }),
      runs(40, 20161212),
    );
  });
});
