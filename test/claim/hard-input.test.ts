import { expect, test } from 'vitest';
import { parseClaims, type Claim } from 'casualty-claims';
import { checkReferences } from '../../src/claim/references';
import { regularSchemas } from '../../src/claim/regular-schema';

test('a figure in a circle, of a claim without an id, is refused and not thrown', () => {
  const circle: Record<string, unknown> = {};
  circle['self'] = circle;
  expect(() => parseClaims([{ figure: circle, outcome: 'killed' }])).not.toThrow();
});

test('an id borne by a bad and a good claim of differing content rejects both', () => {
  const { claims } = parseClaims([{ id: 'x', figure: -1, outcome: 'killed' }, { id: 'x', figure: 5, outcome: 'killed' }]);
  expect(claims).toEqual([]);
});

test('a claim between two loops, on none, keeps its reference', () => {
  const claim = (id: string, fields: Partial<Claim>): Claim => ({ id, unit: 'person', stance: 'asserts', modality: 'asserted', ...fields });
  const { issues } = checkReferences([claim('a', { partOf: 'a' }), claim('b', { partOf: 'm', restates: 'b' }), claim('m', { partOf: 'a' })]);
  expect(issues.map(({ claimId }) => claimId)).not.toContain('m');
});

test('the schema of the regular form keeps the alternatives of a population', () => {
  const [claim] = parseClaims([{ id: 'a', figure: 1, outcome: 'killed', population: 'women and children' }]).claims;
  expect(regularSchemas().claim.parse(claim)).toEqual(claim);
});

test('a chain of twenty thousand parts whose whole is rejected is rejected to its end', () => {
  const chain = Array.from({ length: 20_000 }, (_, at) => (at === 0 ? { id: 'c0', figure: -1, outcome: 'killed' } : { id: `c${String(at)}`, figure: 1, partOf: `c${String(at - 1)}` }));
  const { claims, rejected } = parseClaims(chain);
  expect([claims.length, rejected.length]).toEqual([0, 20_000]);
});
