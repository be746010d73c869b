import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isWithin,
  parseClaims,
  reconcileClaims,
  type ClaimInput,
  type Report,
} from 'casualty-claims';
import { arbitraryClaims, arbitraryWarClaim } from 'casualty-claims/testing/arbitraries';
import { timeline } from '../../src/report/timeline/timeline';
import { runs } from '../runs';

/**
 * Laws of the whole way from written claims to the report, over a war with events, references,
 * summaries and claims that cannot be read.
 */
const war = fc.uniqueArray(arbitraryWarClaim(24), {
  minLength: 1,
  maxLength: 24,
  selector: ({ id }) => id,
});

type Written = ClaimInput & { id: string };

const sorted = (list: readonly unknown[]): string[] =>
  list.map((one) => JSON.stringify(one)).sort();

/** What a report says, without the order in which it lists incidents and issues. */
function content({
  incidents,
  summaries,
  unplaced,
  rejected,
  issues,
  claims,
}: Report): readonly (readonly string[])[] {
  return [incidents, summaries, unplaced, rejected, issues, claims].map(sorted);
}

/**
 * The same claims of another war, a century away on the other side of the world: ids, reports,
 * places and days are its own.
 */
function elsewhere(list: readonly Written[]): Written[] {
  const named = (id: unknown): string => `other-${String(id)}`;
  const moved = (day: unknown): unknown =>
    typeof day === 'string' ? day.replace(/^20/, '19') : day;
  return list.map((claim) => {
    const references = Object.fromEntries(
      (['partOf', 'restates', 'denies', 'supersedes'] as const).flatMap((field) =>
        typeof claim[field] === 'string' ? [[field, named(claim[field])]] : [],
      ),
    );
    const date =
      typeof claim.date === 'object'
        ? Object.fromEntries(Object.entries(claim.date).map(([end, day]) => [end, moved(day)]))
        : moved(claim.date);
    return {
      ...claim,
      id: named(claim.id),
      ...references,
      date,
      ...(claim.report === undefined ? {} : { report: named(claim.report) }),
      ...(claim.reportedOn === undefined ? {} : { reportedOn: moved(claim.reportedOn) }),
      place: { name: 'Cochabamba', lat: -17.39, lon: -66.16, level: 'city' as const },
    } as Written;
  });
}

/** Claims that say where and when, so that nothing of one war could be of another. */
const settled = (list: readonly Written[]): Written[] =>
  list.map((claim) => ({
    ...claim,
    date: claim.date ?? '2016-02-10',
    place: claim.place ?? 'Aleppo',
  }));

describe('a report', () => {
  test('of two corpora that have nothing to do with each other is the two reports together', () => {
    let incidents = 0;
    fc.assert(
      fc.property(war.map(settled), war.map(settled), (here, there) => {
        const far = elsewhere(there);
        const [one, other, both] = [here, far, [...here, ...far]].map((list) =>
          reconcileClaims(list),
        );
        if (one === undefined || other === undefined || both === undefined)
          throw new Error('three reports');
        incidents += both.incidents.length;
        expect(content(both)).toEqual(
          content(one).map((list, at) => [...list, ...(content(other)[at] ?? [])].sort()),
        );
      }),
      runs(30),
    );
    expect(incidents).toBeGreaterThan(100);
  });

  test('of its own claims is itself, whatever was said of the first writing', () => {
    fc.assert(
      fc.property(war, (list) => {
        const report = reconcileClaims(list);
        const again = reconcileClaims(report.claims);
        expect([again.incidents, again.summaries, again.unplaced, again.claims]).toStrictEqual([
          report.incidents,
          report.summaries,
          report.unplaced,
          report.claims,
        ]);
        expect(again.rejected).toEqual([]);
      }),
      runs(60),
    );
  });

  test('after itself changes nothing: ids stay, nothing was split or joined', () => {
    fc.assert(
      fc.property(war, (list) => {
        const report = reconcileClaims(list);
        const { changes, ...again } = reconcileClaims(list, { linking: { previous: report } });
        expect(content(again as Report)).toEqual(content(report));
        expect(changes).toEqual([]);
      }),
      runs(60),
    );
  });

  test('does not depend on the order, whatever refers to what, and whatever cannot be read', () => {
    fc.assert(
      fc.property(
        war.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
        ([list, shuffled]) => {
          const [report, again] = [reconcileClaims(list), reconcileClaims(shuffled)];
          expect(content(again)).toEqual(content(report));
          expect([again.incidents, again.summaries, again.unplaced, again.claims]).toStrictEqual([
            report.incidents,
            report.summaries,
            report.unplaced,
            report.claims,
          ]);
        },
      ),
      runs(60),
    );
  });

  test('says no more voices when a lineage says the same again in another report of the same event', () => {
    fc.assert(
      fc.property(arbitraryClaims(6), fc.nat(5), (list, at) => {
        const told = list.map((claim): Written => ({
          ...claim,
          source:
            typeof claim.source === 'string' && !/activists|local/.test(claim.source)
              ? claim.source
              : 'SOHR',
          report: 'r',
          event: 'e',
          date: '2016-10-01',
          place: 'Aleppo',
        }));
        const one = told[at % told.length];
        if (one === undefined) throw new Error('no claim');
        const repeated: Written = { ...one, id: 'again', via: 'Another outlet' };
        const voices = (report: Report) =>
          report.incidents.flatMap(({ measures }) =>
            measures.map((row) => [row.label, row.voices, row.range]),
          );
        expect(voices(reconcileClaims([...told, repeated]))).toEqual(voices(reconcileClaims(told)));
      }),
      runs(60),
    );
  });

  test('never asserts less when a further voice gives a figure of the same measure and event', () => {
    fc.assert(
      fc.property(war, fc.integer({ min: 1, max: 40 }), (list, figure) => {
        const before = reconcileClaims(list);
        for (const incident of before.incidents.slice(0, 3)) {
          const [row] = incident.measures;
          const account = row?.accounts.find(({ sumOfParts }) => !sumOfParts);
          const claim = list.find(({ id }) => id === account?.claimId);
          if (row === undefined || account === undefined || claim === undefined) continue;
          const further: Written = {
            ...Object.fromEntries(
              Object.entries(claim).filter(
                ([field]) => !['restates', 'supersedes', 'partOf'].includes(field),
              ),
            ),
            id: 'further',
            figure,
            source: 'A further voice',
          };
          const after = reconcileClaims([...list, further], {
            linking: { decisions: [{ a: claim.id, b: 'further', answer: 'same' }] },
          });
          const same = after.incidents
            .find(({ claimIds }) => claimIds.includes('further'))
            ?.measures.find(({ accounts }) =>
              accounts.some(({ claimId }) => claimId === 'further'),
            );
          // A further claim may bring others along; what the row had, it still has.
          const lost = row.accounts.filter(
            (one) =>
              !one.sumOfParts &&
              !same?.accounts.some(({ claimIds }) => claimIds.includes(one.claimId)),
          );
          if (same !== undefined && lost.length === 0)
            expect(isWithin(row.asserted, same.asserted), further.id).toBe(true);
        }
      }),
      runs(40),
    );
  });
});

describe('a timeline', () => {
  test('ends with what the report shows, where events come apart and claims change their incident', () => {
    let steps = 0;
    fc.assert(
      fc.property(war, (list) => {
        for (const { id, measures } of reconcileClaims(list).incidents.slice(0, 2)) {
          for (const row of measures.slice(0, 1)) {
            const told = timeline(list, id, row.label);
            steps += told.length;
            expect(told.at(-1)).toMatchObject({
              range: row.range,
              openAbove: row.openAbove,
              asserted: row.asserted,
              voices: row.voices,
              disagreements: row.disagreements.length,
            });
          }
        }
      }),
      runs(40),
    );
    expect(steps).toBeGreaterThan(40);
  });
});

test('claims that were read are read again as they are', () => {
  fc.assert(
    fc.property(war, (list) => {
      const { claims } = parseClaims(list);
      if (claims.length > 0)
        expect(parseClaims(claims)).toStrictEqual({ claims, rejected: [], issues: [] });
    }),
    runs(100),
  );
});
