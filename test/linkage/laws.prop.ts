import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  blockingPairs,
  clusterPairs,
  columnsOf,
  Comparer,
  constraintsOf,
  DisjointSets,
  linkColumns,
  linkNormalClaims,
  summaryClaims,
  type LinkRow,
} from 'casualty-claims/linkage';
import {
  explainPair,
  linkClaims,
  normaliseClaims,
  parseClaims,
  type ClaimInput,
} from 'casualty-claims';
import {
  cutIntoPieces,
  linkPieces,
  pairsOfPiece,
  pieceByDays,
} from '../../src/linkage/partition/pieces';
import type { NormalClaim } from 'casualty-claims/types';
import { blockByTheBook } from './textbook-blocking';
import { apartByTheBook, clusterByTheBook } from './textbook-twin';
import { crowdOfAliases, warClaim, warDecisions } from './random-claims';

const IDS = 40;
const war = fc.uniqueArray(warClaim(IDS), {
  minLength: 12,
  maxLength: IDS,
  size: 'max',
  selector: ({ id }) => id,
});
const normal = (claims: readonly object[]): NormalClaim[] =>
  normaliseClaims(parseClaims(claims).claims);

describe('blocking', () => {
  it('proposes the pairs that its rules name, looked up one by one', () => {
    fc.assert(
      fc.property(war, (claims) => {
        const columns = columnsOf(normal(claims));
        const comparer = new Comparer(columns);
        const linkable = Uint8Array.from(columns.ids, (id) => (id.endsWith('7') ? 0 : 1));
        const { first, second, size, aliasesFrom } = blockingPairs(columns, comparer, linkable);
        const found = Array.from(
          { length: size },
          (_, at) => `${String(first[at])} ${String(second[at])}`,
        );
        const { pairs, aliases } = blockByTheBook(columns, comparer, linkable);
        expect([...found.slice(0, aliasesFrom)].sort()).toEqual(pairs.sort());
        expect([...found.slice(aliasesFrom)].sort()).toEqual(aliases.sort());
      }),
      { numRuns: 200 },
    );
  });
});

describe('the whole pipeline', () => {
  it('groups as the textbook does: every pair looked at, one matrix, no components', () => {
    fc.assert(
      fc.property(war, (claims) => {
        const columns = columnsOf(normal(claims).filter(({ claim }) => claim.scope === undefined));
        const constraints = constraintsOf(columns);
        const linked = linkColumns(columns, {}, constraints);
        const weightOf = new Map(
          Array.from({ length: linked.pairs.size }, (_, at) => [
            `${String(linked.pairs.first[at])} ${String(linked.pairs.second[at])}`,
            linked.pairs.weights[at] ?? 0,
          ]),
        );
        const { pairs, aliases } = blockByTheBook(
          columns,
          new Comparer(columns),
          new Uint8Array(columns.size).fill(1),
        );
        const all = [...pairs, ...aliases];
        const ends = all.map((pair) => pair.split(' ').map(Number));
        const scored = {
          size: all.length,
          first: Int32Array.from(ends, ([a]) => a ?? 0),
          second: Int32Array.from(ends, ([, b]) => b ?? 0),
          patterns: new Uint32Array(all.length),
          weights: Int32Array.from(all, (pair) => weightOf.get(pair) ?? NaN),
        };
        const apart = apartByTheBook(columns, scored, constraints.together.roots());
        const expected = clusterByTheBook(
          columns.size,
          scored,
          constraints.together.roots(),
          (a, b) => !apart(a, b),
        );
        const found = new Map<number, number[]>();
        linked.incidentOf.forEach((incident, at) =>
          found.set(incident, [...(found.get(incident) ?? []), at]),
        );
        const sorted = (groups: number[][]): string[] =>
          groups.map((group) => group.join(' ')).sort();
        expect(sorted([...found.values()])).toEqual(sorted(expected));
      }),
      { numRuns: 100 },
    );
  });

  it('clusters a component by itself as it does among all others', () => {
    fc.assert(
      fc.property(war, (claims) => {
        const columns = columnsOf(normal(claims));
        const { together } = constraintsOf(columns);
        const { pairs, incidentOf } = linkColumns(columns);
        const components = new DisjointSets(columns.size);
        for (let at = 0; at < columns.size; at += 1) components.union(at, together.find(at));
        for (let at = 0; at < pairs.size; at += 1)
          if ((pairs.weights[at] ?? 0) > 0)
            components.union(pairs.first[at] ?? 0, pairs.second[at] ?? 0);
        const componentOf = components.roots();
        for (const component of new Set(componentOf)) {
          const inside = Array.from({ length: pairs.size }, (_, at) => at).filter(
            (at) =>
              componentOf[pairs.first[at] ?? 0] === component &&
              componentOf[pairs.second[at] ?? 0] === component,
          );
          const pick = (column: Int32Array): Int32Array =>
            Int32Array.from(inside, (at) => column[at] ?? 0);
          const alone = {
            size: inside.length,
            first: pick(pairs.first),
            second: pick(pairs.second),
            patterns: Uint32Array.from(inside, (at) => pairs.patterns[at] ?? 0),
            weights: pick(pairs.weights),
          };
          const found = clusterPairs(alone, { together, cannot: [], columns });
          componentOf.forEach((of, at) => {
            if (of === component) expect(found[at]).toBe(incidentOf[at]);
          });
        }
      }),
      { numRuns: 100 },
    );
  });

  it('gives the same result from overlapping pieces, however it is cut', () => {
    const cuts: readonly ((row: LinkRow) => string)[] = [
      pieceByDays(5),
      pieceByDays(90),
      ({ place }) => place?.names[0] ?? 'nowhere',
      ({ place }) => place?.within.at(-1) ?? 'nowhere',
      ({ id }) => id,
    ];
    fc.assert(
      fc.property(war, fc.constantFrom(...cuts), warDecisions(IDS), (claims, cut, decisions) => {
        const read = normal(claims);
        // There and back again, as between machines.
        const pieces = (
          JSON.parse(JSON.stringify(cutIntoPieces(read, cut))) as ReturnType<typeof cutIntoPieces>
        )
          .map((piece) => pairsOfPiece(piece))
          .reverse();
        expect(linkPieces(read, pieces, { decisions })).toEqual(
          linkNormalClaims(read, { decisions }),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('finds in pieces the same aliases, where a claim meets more than it can vouch for', () => {
    const read = normal(Array.from({ length: 330 }, (_, at) => crowdOfAliases(at)));
    const pieces = cutIntoPieces(read, pieceByDays(2)).map((piece) => pairsOfPiece(piece));
    expect(linkPieces(read, pieces)).toEqual(linkNormalClaims(read));
  });

  it('leaves an incident alone when claims beyond its neighbourhood come, of the same town at another time as well', () => {
    const elsewhere = fc.uniqueArray(warClaim(IDS), {
      minLength: 1,
      maxLength: 20,
      selector: ({ id }) => id,
    });
    fc.assert(
      fc.property(war, elsewhere, (claims, more) => {
        // The same towns three years before and later: beyond the widest ring of any window told
        // here.
        const dated = claims.map(({ date, ...claim }) => ({
          ...claim,
          date: typeof date === 'string' && /^....-..-[012]/.test(date) ? date : '2016-02-10',
        }));
        // Without what would tie them to the others: references, events, victims.
        const later = more.map(
          ({ partOf, restates, denies, supersedes, stance, people, ...claim }, at) => {
            const free: ClaimInput = {
              ...claim,
              id: `far${String(at)}`,
              report: `far ${String(at)}`,
              date: at % 2 === 0 ? '2011-06-01' : '2022-06-01',
              reportedOn: '2022-06-01',
            };
            return [partOf, restates, denies, supersedes, stance, people].every(
              (tie) => tie === undefined,
            )
              ? free
              : { ...free, kind: 'shelling' };
          },
        );
        const [alone, beside] = [linkClaims(dated), linkClaims([...dated, ...later])];
        const isFar = (id: string): boolean => id.startsWith('far');
        expect(beside.incidents.filter(({ claimIds }) => !claimIds.some(isFar))).toEqual(
          alone.incidents,
        );
        expect(beside.runnersUp.filter(({ a }) => !isFar(a))).toEqual(alone.runnersUp);
      }),
      { numRuns: 150 },
    );
  });

  it('explains every link and every near miss with the very weights that made it', () => {
    fc.assert(
      fc.property(war, (claims) => {
        const read = normal(claims);
        const { incidents, runnersUp } = linkNormalClaims(read);
        const told = [
          ...runnersUp,
          ...incidents.flatMap(({ links }) =>
            links.flatMap((link) => (link.kind === 'scored' ? [link] : [])),
          ),
        ];
        for (const { a, b, weight, prior, findings } of told) {
          expect(explainPair(read, a, b)).toEqual({ a, b, weight, prior, findings });
          expect(explainPair(read, b, a)).toEqual({ a: b, b: a, weight, prior, findings });
        }
      }),
      { numRuns: 100 },
    );
  });

  it('keeps what analysts called the same together and what they called different apart, unless it says otherwise', () => {
    fc.assert(
      fc.property(war, warDecisions(IDS), (claims, decisions) => {
        const read = normal(claims);
        const summaries = summaryClaims(read);
        const { incidents, issues } = linkNormalClaims(read, { decisions });
        const incidentOf = new Map(
          incidents.flatMap(({ id, claimIds }) =>
            claimIds.map((claimId) => [claimId, id] as const),
          ),
        );
        const told = new Set(
          issues.flatMap(({ code, path }) => (code.startsWith('decision-') ? [path[1]] : [])),
        );
        const contradicted = issues.filter(({ code }) => code === 'decisions-contradict').length;
        let broken = 0;
        for (const [at, { a, b, answer }] of decisions.entries()) {
          const follows = incidentOf.has(a) && incidentOf.has(b) && a !== b;
          expect(told.has(at)).toBe(
            a === b ||
              ![a, b].every((id) => read.some((claim) => claim.id === id)) ||
              summaries.has(a) ||
              summaries.has(b),
          );
          if (told.has(at)) continue;
          if (answer === 'same')
            expect(follows && incidentOf.get(a) === incidentOf.get(b)).toBe(true);
          else if (incidentOf.get(a) === incidentOf.get(b)) broken += 1;
        }
        expect(broken).toBe(contradicted);
      }),
      { numRuns: 300 },
    );
  });
});
