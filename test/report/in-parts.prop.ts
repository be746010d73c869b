import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  linkClaims,
  parseClaims,
  reconcileClaims,
  starterGazetteer,
  type ClaimInput,
  type Report,
  type ReportOptions,
} from 'casualty-claims';
import { linkInParts, PackedClaims } from 'casualty-claims/stream';
import { reconcileInParts, type ReportInParts } from 'casualty-claims/stream';
import {
  arbitraryDecisions,
  arbitraryWarClaim,
  hostileClaims,
} from 'casualty-claims/testing/arbitraries';
import { writeReportJson } from 'casualty-claims/io';
import { PackedReading } from '../../src/linkage/stream/packed-reading';
import { HAS_ALL_RUNS, runs } from '../runs';

/** Packed claims and claims as objects give the same, whatever is read at a time. */
const packed = (claims: readonly unknown[], batch: number): PackedClaims => {
  const all = new PackedClaims({ batch });
  for (const claim of claims) all.add([claim]);
  return all;
};
const collected = ({ lookup, ...parts }: ReportInParts): Report => {
  if (lookup === undefined) throw new Error('a report in parts finds what it names');
  return {
    ...parts,
    incidents: [...parts.incidents],
    summaries: [...parts.summaries],
    rejected: [...parts.rejected],
    issues: [...parts.issues],
    claims: [...parts.claims],
  };
};
const text = (report: ReportInParts): string => [...writeReportJson(report)].join('');

/** A war in which ids are used again, some claims bring none, and a few are of no form at all. */
const war = fc
  .tuple(
    fc.uniqueArray(arbitraryWarClaim(24), { maxLength: 24, selector: ({ id }) => id }),
    fc.array(arbitraryWarClaim(24), { maxLength: 2 }),
    fc.array(fc.nat(30), { maxLength: 3 }),
    fc.array(fc.nat(30), { maxLength: 4 }),
    hostileClaims(2),
  )
  .map(([list, others, again, nameless, hostile]): unknown[] => {
    const claims: (ClaimInput & { id?: string })[] = [
      ...list,
      ...others,
      ...again.flatMap((at) => list[at] ?? []),
    ];
    return [
      ...claims.map((claim, at) => (nameless.includes(at) ? { ...claim, id: undefined } : claim)),
      ...hostile,
    ];
  });
const batch = fc.constantFrom(1, 2, 5, 4_096);

const optionsOf: fc.Arbitrary<ReportOptions> = fc.oneof(
  fc.constantFrom<ReportOptions[]>(
    {},
    { names: { gazetteer: starterGazetteer } },
    { whatIf: { asOf: '2016-02-20' } },
    { whatIf: { asOf: '2015-06-01' }, reading: { estimate: 'gtd' } },
    { reading: { estimate: 'ucdp' } },
    { reading: { estimate: 'acled' }, whatIf: { applyCopies: true } },
    { whatIf: { applyCopies: [{ claimId: 'c1', of: 'c2' }] } },
    { whatIf: { exclude: { linksBelow: 2, kinds: ['agency'] } } },
    { linking: { previous: { incidents: [{ id: 'old', claimIds: ['c1', 'c2', 'c3'] }] } } },
  ),
  arbitraryDecisions(24).map((decisions): ReportOptions => ({ linking: { decisions } })),
);

describe('packed claims', () => {
  test('make the report that claims as objects make, in any order of coming and with any number at a time', () => {
    let [summaries, rejected, families] = [0, 0, 0];
    fc.assert(
      fc.property(
        war.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
        batch,
        optionsOf,
        ([list, shuffled], most, options) => {
          const whole = reconcileClaims(shuffled, options);
          [summaries, rejected, families] = [
            summaries + whole.summaries.length,
            rejected + whole.rejected.length,
            families +
              whole.incidents.filter(({ links }) => links.some(({ kind }) => kind === 'must'))
                .length,
          ];
          const parts = reconcileInParts(packed(shuffled, most), options);
          expect(JSON.stringify(collected(parts))).toBe(JSON.stringify(whole));
          // Once more: what is walked twice is the same twice.
          expect(text(parts)).toBe(text(whole));
          const other = reconcileInParts(packed(list, most), options);
          expect(
            JSON.stringify([[...other.incidents], [...other.summaries], [...other.claims]]),
          ).toBe(JSON.stringify([whole.incidents, whole.summaries, whole.claims]));
        },
      ),
      runs(150),
    );
    if (HAS_ALL_RUNS) expect(Math.min(summaries, rejected, families)).toBeGreaterThan(30);
  });

  test('are known by a day as claims as objects are: a part whose whole came later stands by itself', () => {
    const list: ClaimInput[] = [
      {
        id: 'whole',
        figure: 42,
        outcome: 'killed',
        source: 'SOHR',
        kind: 'shelling',
        place: 'Aleppo',
        date: '2016-02-03',
        reportedOn: '2016-02-09',
      },
      {
        id: 'part',
        figure: 5,
        outcome: 'killed',
        population: 'children',
        partOf: 'whole',
        place: 'Aleppo',
        date: '2016-02-03',
        reportedOn: '2016-02-04',
      },
      { id: 'waiting', figure: 3, population: 'women', partOf: 'whole', reportedOn: '2016-02-04' },
      { id: 'late', figure: 6, outcome: 'wounded', place: 'Homs', date: '2016-02-08' },
    ];
    const whole = reconcileClaims(list, { whatIf: { asOf: '2016-02-05' } });
    expect(whole.replay?.cut.length).toBe(1);
    for (const most of [1, 2, 4])
      expect(
        JSON.stringify(
          collected(reconcileInParts(packed(list, most), { whatIf: { asOf: '2016-02-05' } })),
        ),
      ).toBe(JSON.stringify(whole));
  });

  test('are linked as claims as objects are', () => {
    fc.assert(
      fc.property(war, batch, optionsOf, (list, most, options) => {
        const linking = { ...options.names, ...options.linking };
        const { runnersUp, incidents, rejected, placeOf, ...rest } = linkInParts(
          packed(list, most),
          linking,
        );
        if (list.length > 0)
          for (const issue of rest.issues)
            if (issue.path[0] !== 'decisions') expect(placeOf(issue)).toBeGreaterThanOrEqual(0);
        const whole = linkClaims(list as ClaimInput[], linking);
        expect({
          ...rest,
          runnersUp: [...runnersUp],
          incidents: [...incidents],
          rejected: [...rejected],
        }).toEqual(whole);
      }),
      runs(80),
    );
  });

  test('are read as claims as objects are, with the same to say of each, and every issue is placed', () => {
    let issuesSeen = 0;
    fc.assert(
      fc.property(fc.oneof(war, hostileClaims(24)), batch, (list, most) => {
        const reading = new PackedReading(packed(list, most));
        const claims = [...reading.batches()].flat();
        const whole = parseClaims(list);
        const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);
        expect(claims.sort(byId)).toEqual([...whole.claims].sort(byId));
        expect(reading.issues).toEqual(whole.issues);
        expect(reading.rejected.map(({ claimId, issues }) => ({ claimId, issues }))).toEqual(
          whole.rejected.map(({ claimId, issues }) => ({ claimId, issues })),
        );
        if (list.length > 0)
          for (const issue of reading.issues)
            expect(reading.placeOf(issue)).toBeGreaterThanOrEqual(0);
        issuesSeen += whole.issues.length;
      }),
      runs(150),
    );
    expect(issuesSeen).toBeGreaterThan(100);
  });

  test('find any claim and any incident by its id, whether or not it was walked', () => {
    fc.assert(
      fc.property(war, batch, (list, most) => {
        const whole = reconcileClaims(list);
        const { lookup } = reconcileInParts(packed(list, most));
        expect([lookup?.incidents, lookup?.claims]).toEqual([
          whole.incidents.length,
          whole.claims.length,
        ]);
        for (const claim of whole.claims) expect(lookup?.claim(claim.id)).toEqual(claim);
        for (const incident of whole.incidents)
          expect(lookup?.incident(incident.id)).toEqual(incident);
        expect([lookup?.claim('nobody'), lookup?.incident('nothing')]).toEqual([
          undefined,
          undefined,
        ]);
      }),
      runs(30),
    );
  });
});
