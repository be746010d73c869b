import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Claim } from 'casualty-claims';
import { checkReferences } from '../../../src/claim/parse/references';
import { runs } from '../../runs';

const idOf = (at: number): string => `c${String(at)}`;

/** Claims with random partOf and restates among eight ids, two of which nobody bears. */
const graph: fc.Arbitrary<Claim[]> = fc
  .array(
    fc.record({ partOf: fc.option(fc.nat(7).map(idOf)), restates: fc.option(fc.nat(7).map(idOf)) }),
    { minLength: 1, maxLength: 6 },
  )
  .map((list) =>
    list.map(({ partOf, restates }, at): Claim => ({
      id: idOf(at),
      unit: 'person',
      stance: 'asserts',
      modality: 'asserted',
      ...(partOf === null ? {} : { partOf }),
      ...(restates === null ? {} : { restates }),
    })),
  );

/** The slow, obvious twin: whether one gets from a claim back to itself, step by step. */
function reaches(claims: readonly Claim[], from: string): boolean {
  const next = (id: string): string[] =>
    claims
      .filter((claim) => claim.id === id)
      .flatMap(({ partOf, restates }) =>
        [partOf, restates].filter((target) => target !== undefined),
      );
  const seen = new Set<string>();
  const open = next(from);
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === from) return true;
    if (!seen.has(id)) open.push(...next(id));
    seen.add(id);
  }
  return false;
}

test('every claim that leads back to itself loses its references', () => {
  fc.assert(
    fc.property(graph, (claims) => {
      const { claims: checked, issues } = checkReferences(claims);
      const looped = claims.filter(({ id }) => reaches(claims, id)).map(({ id }) => id);
      expect(
        issues.filter(({ code }) => code === 'looped-reference').map(({ claimId }) => claimId),
      ).toEqual(expect.arrayContaining(looped));
      if (looped.length === 0)
        expect(issues.filter(({ code }) => code === 'looped-reference')).toEqual([]);
      for (const { id, partOf, restates } of checked)
        if (looped.includes(id)) expect([partOf, restates]).toEqual([undefined, undefined]);
    }),
    runs(2_000),
  );
});

test('what is left has no loop, leads to claims that exist, and stays as it is when checked again', () => {
  fc.assert(
    fc.property(graph, (claims) => {
      const { claims: checked } = checkReferences(claims);
      const ids = new Set(claims.map(({ id }) => id));
      for (const { id, partOf, restates } of checked) {
        expect(reaches(checked, id)).toBe(false);
        for (const target of [partOf, restates])
          if (target !== undefined) expect(ids.has(target)).toBe(true);
      }
      expect(checkReferences(checked)).toEqual({ claims: checked, issues: [] });
    }),
    runs(1_000),
  );
});
