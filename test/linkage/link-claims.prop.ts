import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { constraintsOf, linkColumns, rowOf, ColumnsBuilder } from 'casualty-claims/linkage';
import { linkClaims, normaliseClaims, parseClaims } from 'casualty-claims';
import { crowdedClaims, warClaim, warDecisions } from './random-claims';
import { apartByTheBook, clusterByTheBook } from './textbook-twin';

describe('linking claims', () => {
  it('gives the same result for the same claims in any order', () => {
    const any = fc.oneof(
      crowdedClaims,
      fc.uniqueArray(warClaim(30), { maxLength: 30, selector: ({ id }) => id }),
    );
    const text = (items: readonly object[]): string[] =>
      items.map((item) => JSON.stringify(item)).sort();
    fc.assert(
      fc.property(
        any.chain((claims) =>
          fc.tuple(
            fc.constant(claims),
            fc.shuffledSubarray(claims, { minLength: claims.length }),
            warDecisions(30),
          ),
        ),
        ([claims, shuffled, decisions]) => {
          const { rejected, issues, ...one } = linkClaims(claims, { decisions });
          const {
            rejected: otherRejected,
            issues: otherIssues,
            ...other
          } = linkClaims(shuffled, { decisions });
          expect(other).toEqual(one);
          // What parsing has to say comes in the order of the input.
          expect([text(otherRejected), text(otherIssues)]).toEqual([text(rejected), text(issues)]);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('puts every claim into exactly one incident, summary group or the unplaced', () => {
    fc.assert(
      fc.property(crowdedClaims, (claims) => {
        const { incidents, summaries, unplaced } = linkClaims(claims);
        const placed = [
          ...incidents.flatMap(({ claimIds }) => claimIds),
          ...summaries.flatMap(({ claimIds }) => claimIds),
          ...unplaced,
        ];
        expect([...placed].sort()).toEqual(claims.map(({ id }) => id).sort());
      }),
    );
  });

  it('spans every incident with its links', () => {
    fc.assert(
      fc.property(crowdedClaims, (claims) => {
        for (const { claimIds, links } of linkClaims(claims).incidents) {
          const reached = new Set(claimIds.slice(0, 1));
          for (let left = claimIds.length; left > 0; left -= 1) {
            for (const { a, b } of links)
              if (reached.has(a) || reached.has(b)) reached.add(a).add(b);
          }
          expect([...reached].sort()).toEqual(claimIds);
        }
      }),
    );
  });

  it('adds up prior and findings to the weight of every link', () => {
    fc.assert(
      fc.property(crowdedClaims, (claims) => {
        for (const link of linkClaims(claims).incidents.flatMap(({ links }) => links)) {
          if (link.kind !== 'scored') continue;
          expect(link.findings.reduce((sum, { weight }) => sum + weight, link.prior)).toBeCloseTo(
            link.weight,
            2,
          );
        }
      }),
    );
  });

  it('holds one event of one report together and two events of it apart', () => {
    fc.assert(
      fc.property(crowdedClaims, (claims) => {
        const incidentOf = new Map(
          linkClaims(claims).incidents.flatMap(({ id, claimIds }) =>
            claimIds.map((claimId) => [claimId, id] as const),
          ),
        );
        const told = claims.filter(
          ({ report, event }) => report !== undefined && event !== undefined,
        );
        for (const x of told)
          for (const y of told)
            if (x.report === y.report)
              expect(incidentOf.get(x.id) === incidentOf.get(y.id)).toBe(x.event === y.event);
      }),
    );
  });

  it('follows an answer of an analyst, whatever the scores say', () => {
    fc.assert(
      fc.property(
        crowdedClaims,
        fc.nat(),
        fc.nat(),
        fc.constantFrom('same', 'different'),
        (claims, i, j, answer) => {
          fc.pre(claims.length > 1);
          const [a, b] = [claims[i % claims.length]?.id ?? '', claims[j % claims.length]?.id ?? ''];
          fc.pre(a !== b);
          const { incidents } = linkClaims(claims, { decisions: [{ a, b, answer }] });
          const together = incidents.some(
            ({ claimIds }) => claimIds.includes(a) && claimIds.includes(b),
          );
          expect(together).toBe(answer === 'same');
        },
      ),
    );
  });

  it('is not touched by claims far away in place and time', () => {
    fc.assert(
      fc.property(crowdedClaims, (claims) => {
        const far = Array.from({ length: 5 }, (_, at) => ({
          id: `far${String(at)}`,
          figure: 9,
          outcome: 'killed',
          source: 'AFP',
          date: '1999-05-05',
          place: { name: 'Gornji Vakuf', within: ['Bosnia'], lat: 43.9, lon: 17.6 },
        }));
        const [alone, beside] = [linkClaims(claims), linkClaims([...claims, ...far])];
        expect(
          beside.incidents.filter(({ claimIds }) => !claimIds.some((id) => id.startsWith('far'))),
        ).toEqual(alone.incidents);
      }),
    );
  });

  it('groups as a textbook does, without components and queues', () => {
    fc.assert(
      fc.property(crowdedClaims, (claims) => {
        const builder = new ColumnsBuilder();
        for (const claim of normaliseClaims(parseClaims(claims).claims)) builder.add(rowOf(claim));
        const columns = builder.finish();
        const constraints = constraintsOf(columns);
        const { incidentOf, pairs } = linkColumns(columns, {}, constraints);
        const apart = apartByTheBook(columns, pairs, constraints.together.roots());
        const expected = clusterByTheBook(
          columns.size,
          pairs,
          constraints.together.roots(),
          (a, b) => !apart(a, b),
        );
        const found = new Map<number, number[]>();
        incidentOf.forEach((incident, at) =>
          found.set(incident, [...(found.get(incident) ?? []), at]),
        );
        const sorted = (groups: number[][]): string[] =>
          groups.map((group) => group.join(' ')).sort();
        expect(sorted([...found.values()])).toEqual(sorted(expected));
      }),
    );
  });
});
