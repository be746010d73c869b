import { expect, test } from 'vitest';
import { parseClaims, reconcileClaims, type Claim } from 'casualty-claims';
import { checkReferences } from '../../src/claim/parse/references';
import { canonicalSchemas } from '../../src/claim/parse/canonical-schema';

test('a figure in a circle, of a claim without an id, is refused and not thrown', () => {
  const circle: Record<string, unknown> = {};
  circle['self'] = circle;
  expect(() => parseClaims([{ figure: circle, outcome: 'killed' }])).not.toThrow();
});

test('an id borne by a bad and a good claim of differing content rejects both', () => {
  const { claims } = parseClaims([
    { id: 'x', figure: -1, outcome: 'killed' },
    { id: 'x', figure: 5, outcome: 'killed' },
  ]);
  expect(claims).toEqual([]);
});

test('a claim between two loops, on none, keeps its reference', () => {
  const claim = (id: string, fields: Partial<Claim>): Claim => ({
    id,
    unit: 'person',
    stance: 'asserts',
    modality: 'asserted',
    ...fields,
  });
  const { issues } = checkReferences([
    claim('a', { partOf: 'a' }),
    claim('b', { partOf: 'm', restates: 'b' }),
    claim('m', { partOf: 'a' }),
  ]);
  expect(issues.map(({ claimId }) => claimId)).not.toContain('m');
});

test('the schema of the regular form keeps the alternatives of a population', () => {
  const [claim] = parseClaims([
    { id: 'a', figure: 1, outcome: 'killed', population: 'women and children' },
  ]).claims;
  expect(canonicalSchemas().claim.parse(claim)).toEqual(claim);
});

test('a chain of twenty thousand parts whose whole is rejected is rejected to its end', () => {
  const chain = Array.from({ length: 20_000 }, (_, at) =>
    at === 0
      ? { id: 'c0', figure: -1, outcome: 'killed' }
      : { id: `c${String(at)}`, figure: 1, partOf: `c${String(at - 1)}` },
  );
  const { claims, rejected } = parseClaims(chain);
  expect([claims.length, rejected.length]).toEqual([0, 20_000]);
});

test('an unknown key of a million characters inside a field makes a short issue', () => {
  const { claims, issues } = parseClaims([
    {
      id: 'a',
      figure: 1,
      outcome: 'killed',
      population: { ['x'.repeat(1_000_000)]: 1, status: 'civilian' },
    },
  ]);
  expect(claims[0]?.population).toEqual({ status: 'civilian' });
  expect(issues.map((issue) => [issue.path.length, JSON.stringify(issue).length < 2_000])).toEqual([
    [2, true],
  ]);
});

test('a hundred and fifty thousand claims that refer to nothing make as many issues, and none is lost', () => {
  const claims = Array.from({ length: 150_000 }, (_, at) => ({
    id: `c${String(at)}`,
    figure: 1,
    outcome: 'killed',
    partOf: 'nowhere',
  }));
  expect(parseClaims(claims).issues.length).toBe(150_000);
});

test('fifty thousand parts that live by one rejected whole are rejected with it', () => {
  const parts = Array.from({ length: 50_000 }, (_, at) => ({
    id: `p${String(at)}`,
    figure: 1,
    partOf: 'whole',
  }));
  expect(
    parseClaims([{ id: 'whole', figure: 5, restates: 'nowhere' }, ...parts]).rejected.length,
  ).toBe(50_001);
});

test('a claim that throws when it is read is rejected like any other that cannot be read', () => {
  const trap = {
    id: 'a',
    get figure(): number {
      throw new Error('trap');
    },
    outcome: 'killed',
  };
  const proxy = new Proxy(
    { id: 'b' },
    {
      ownKeys: () => {
        throw new Error('trap');
      },
    },
  );
  const { claims, rejected } = parseClaims([
    trap,
    { id: 'c', figure: 1, outcome: 'killed' },
    proxy,
  ]);
  expect([
    claims.map(({ id }) => id),
    rejected.map(({ input, issues }) => [input === trap || input === proxy, issues[0]?.code]),
  ]).toEqual([
    ['c'],
    [
      [true, 'not-a-claim'],
      [true, 'not-a-claim'],
    ],
  ]);
  expect(reconcileClaims([trap]).rejected.map(({ input }) => input)).toEqual([
    '(an object that throws when it is read)',
  ]);
});
