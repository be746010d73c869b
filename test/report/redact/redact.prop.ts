import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  reconcileClaims,
  redact,
  type ClaimInput,
  type CodebookName,
  type RedactionPolicy,
  type Report,
} from 'casualty-claims';
import { violations } from 'casualty-claims/testing';
import { arbitraryClaims } from 'casualty-claims/testing/arbitraries';
import { runs } from '../../runs';

/** A string that stands nowhere by chance. */
const secret = (word: string, at: number): string => `${word}Qx${String(at)}zW`;

/**
 * Claims in which every field that may give somebody away holds a string of its own, and repeats
 * those of others.
 */
function withSecrets(list: readonly (ClaimInput & { id: string })[]): {
  claims: ClaimInput[];
  secrets: string[];
} {
  const secrets: string[] = [];
  const of = (word: string, at: number): string => {
    const made = secret(word, at);
    secrets.push(made);
    return made;
  };
  const ids = new Map(list.map(({ id }, at) => [id, of('id', at)]));
  const claims = list.map((claim, at): ClaimInput => {
    const [victim, doctor] = [of('Victim', at), of('Doctor', at)];
    const witness = at % 3 === 1 ? of('Witness', at) : 'Nobody';
    return {
      ...claim,
      id: ids.get(claim.id) ?? '',
      ...(claim.partOf === undefined ? {} : { partOf: ids.get(claim.partOf) ?? '' }),
      ...(claim.restates === undefined ? {} : { restates: ids.get(claim.restates) ?? '' }),
      ...(claim.denies === undefined ? {} : { denies: ids.get(claim.denies) ?? '' }),
      people: [victim, of('Child', at)],
      source:
        at % 3 === 0
          ? { name: doctor, kind: 'medical' }
          : at % 3 === 1
            ? { name: witness, named: false }
            : (claim.source ?? 'SOHR'),
      via: [{ name: doctor, kind: 'activist' }, 'Reuters'],
      quote: of('quote', at),
      url: `https://example.org/${of('url', at)}`,
      note: of('note', at),
      report: of('report', at % 4),
      place: {
        name: `House of ${victim}`,
        lat: 36.2137 + at / 1000,
        lon: 37.1547,
        radiusKm: 1,
        within: [`Street of ${doctor}`],
      },
      population: { role: [`friend of ${victim}`] },
      side: `Brigade of ${witness}`,
      kind: `attack on ${victim}`,
    };
  });
  const bad: ClaimInput[] = [
    {
      id: of('bad', 1),
      figure: -1,
      outcome: 'killed',
      people: [of('Lost', 1)],
      [of('field', 1)]: 1,
      place: { name: 'x', [of('part', 1)]: 1 },
    },
  ];
  return { claims: [...claims, ...bad], secrets };
}

const numbersOf = (report: Report): unknown =>
  [...report.incidents, ...report.summaries].map(({ measures, conflicts, claimIds }) => [
    claimIds.length,
    conflicts.map(({ least, most }) => [least, most]),
    measures.map(
      ({
        range,
        asserted,
        voices,
        undisputedMinimum,
        documentedMinimum,
        concededMinimum,
        coverage,
        disagreements,
        accounts,
      }) => [
        range,
        asserted,
        voices,
        undisputedMinimum,
        documentedMinimum,
        concededMinimum,
        coverage,
        disagreements.map(({ state, gap, unexplained }) => [state, gap, unexplained]),
        accounts.map(({ read, stated }) => [read, stated]),
      ],
    ),
  ]);

describe('a redacted report', () => {
  const holdsNothing = (
    report: Report,
    secrets: readonly string[],
    policy: RedactionPolicy = {},
  ): void => {
    const before = JSON.stringify(report);
    const redacted = redact(report, policy);
    const text = JSON.stringify(redacted).toLowerCase();
    expect(secrets.filter((one) => text.includes(one.toLowerCase()))).toEqual([]);
    expect(text).not.toMatch(/36\.2137|37\.1547/);
    expect(numbersOf(redacted.report)).toEqual(numbersOf(report));
    expect(violations(redacted.report)).toEqual([]);
    expect(JSON.stringify(report)).toBe(before);
  };

  test('holds none of the strings that were removed, anywhere in its JSON, keeps every number and every law', () => {
    fc.assert(
      fc.property(arbitraryClaims(8).map(withSecrets), ({ claims, secrets }) => {
        const report = reconcileClaims(claims);
        const small = JSON.stringify(report).toLowerCase();
        // The search would find them: they are in the report itself.
        expect(secrets.filter((one) => !small.includes(one.toLowerCase()))).toEqual([]);
        holdsNothing(report, secrets);
      }),
      runs(40),
    );
  });

  test('holds none of them either with an estimate, the changes since an earlier report, or as of an earlier day', () => {
    fc.assert(
      fc.property(
        arbitraryClaims(8).map(withSecrets),
        fc.constantFrom<CodebookName>('acled', 'gtd', 'ucdp', 'emdat', 'ibc', 'wikimpacts'),
        fc.boolean(),
        ({ claims, secrets }, estimate, early) => {
          const previous = reconcileClaims(claims.slice(0, -2));
          const told = claims.map((claim, at): ClaimInput =>
            at % 2 === 0 ? claim : { ...claim, reportedOn: '2016-10-21' },
          );
          holdsNothing(
            reconcileClaims(told, {
              reading: { estimate },
              linking: { previous },
              ...(early ? { whatIf: { asOf: '2016-10-05' } } : {}),
            }),
            secrets,
          );
        },
      ),
      runs(40),
    );
  });

  test('numbers ids in spite of the policy where one of them repeats what was removed', () => {
    fc.assert(
      fc.property(
        arbitraryClaims(6).map(withSecrets),
        fc.nat(5),
        fc.constantFrom<'id' | 'report' | 'event'>('id', 'report', 'event'),
        ({ claims, secrets }, which, field) => {
          const ids = new Set(claims.flatMap(({ id, report }) => [id, report]));
          const names = secrets.filter((one) => !ids.has(one) && !/^(field|part)/.test(one));
          const plain = claims.map((claim, at): ClaimInput => {
            const rest = Object.fromEntries(
              Object.entries(claim).filter(
                ([field]) => !['partOf', 'restates', 'denies'].includes(field),
              ),
            );
            return {
              ...rest,
              id: `c${String(at)}`,
              report: 'r',
              stance: 'asserts',
              place: { name: 'Aleppo', lat: 36.2137, lon: 37.1547 },
            };
          });
          const [victim] = plain[which % plain.length]?.people ?? [];
          const telling = plain.map((claim, at) =>
            at === 0 ? { ...claim, [field]: `file of ${victim ?? ''}` } : claim,
          );
          holdsNothing(reconcileClaims(plain), names, { ids: 'keep' });
          holdsNothing(reconcileClaims(telling), names, { ids: 'keep' });
        },
      ),
      runs(40),
    );
  });
});
