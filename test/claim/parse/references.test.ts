import { describe, expect, test } from 'vitest';
import { parseClaims, type Claim } from 'casualty-claims';
import { checkReferences } from '../../../src/claim/parse/references';

const claim = (id: string, fields: Partial<Claim> = {}): Claim => ({
  id,
  unit: 'person',
  stance: 'asserts',
  modality: 'asserted',
  outcome: 'killed',
  ...fields,
});

describe('a reference that leads nowhere', () => {
  test.each(['partOf', 'restates', 'denies', 'supersedes'] as const)(
    'is taken out of %s with a warning that names it',
    (field) => {
      const { claims, issues } = checkReferences([claim('a', { [field]: 'nowhere' })]);
      expect(claims).toEqual([claim('a')]);
      expect(issues).toMatchObject([
        {
          code: 'missing-reference',
          severity: 'warning',
          claimId: 'a',
          path: [field],
          received: '"nowhere"',
        },
      ]);
    },
  );
});

describe('a loop of references', () => {
  test('is broken where a claim is part of itself', () => {
    expect(checkReferences([claim('a', { partOf: 'a' })]).claims).toEqual([claim('a')]);
  });

  test('is found across partOf and restates together', () => {
    const { claims, issues } = checkReferences([
      claim('a', { partOf: 'b' }),
      claim('b', { restates: 'a' }),
    ]);
    expect(claims).toEqual([claim('a'), claim('b')]);
    expect(issues.map(({ claimId, path }) => [claimId, ...path])).toEqual([
      ['a', 'partOf'],
      ['b', 'restates'],
    ]);
  });

  test('is no loop where two claims deny each other or correct each other', () => {
    const claims = [
      claim('a', { denies: 'b', supersedes: 'b' }),
      claim('b', { denies: 'a', supersedes: 'a' }),
    ];
    expect(checkReferences(claims)).toEqual({ claims, issues: [] });
  });

  test('leaves alone what only leads into it, and what leads out of it', () => {
    const { claims } = checkReferences([
      claim('in', { partOf: 'a' }),
      claim('a', { partOf: 'b', restates: 'out' }),
      claim('b', { partOf: 'a' }),
      claim('out'),
    ]);
    expect(claims.map(({ id, partOf, restates }) => [id, partOf, restates])).toEqual([
      ['in', 'a', undefined],
      ['a', undefined, undefined],
      ['b', undefined, undefined],
      ['out', undefined, undefined],
    ]);
  });

  test('of a hundred thousand claims is found without a deep stack', () => {
    const count = 100_000;
    const ring = Array.from({ length: count }, (_, at) =>
      claim(`c${String(at)}`, { partOf: `c${String((at + 1) % count)}` }),
    );
    expect(checkReferences(ring).issues).toHaveLength(count);
  });
});

test('a chain of parts that meets again below is no loop', () => {
  const diamond = [
    { id: 'top', figure: 9, outcome: 'killed' },
    { id: 'left', figure: 5, outcome: 'killed', partOf: 'top' },
    { id: 'bottom', figure: 2, outcome: 'killed', partOf: 'left', restates: 'top' },
  ];
  expect(parseClaims(diamond).issues).toEqual([]);
});

describe('a claim that lives by a reference', () => {
  const good = { id: 'good', figure: 12, outcome: 'killed' };

  test('is lost with what it refers to, and takes with it what lives by it alone; its neighbours stay', () => {
    const inputs = [
      { id: 'sub', figure: 1, partOf: 'part' },
      good,
      { id: 'part', figure: 3, partOf: 'nowhere' },
      { id: 'own', figure: 1, outcome: 'killed', partOf: 'part' },
      { id: 'again', figure: 2, partOf: 'part', restates: 'good' },
      { id: 'last', figure: 5, outcome: 'wounded' },
    ];
    const { claims, rejected } = parseClaims(inputs);
    expect(claims.map(({ id, partOf, restates }) => [id, partOf, restates])).toEqual([
      ['good', undefined, undefined],
      ['own', undefined, undefined],
      ['again', undefined, 'good'],
      ['last', undefined, undefined],
    ]);
    expect(rejected.map(({ claimId, input }) => [claimId, input]).sort()).toEqual([
      ['part', inputs[2]],
      ['sub', inputs[0]],
    ]);
  });

  test('is none where it denies or replaces another, nor where it names a topic of its own', () => {
    const { claims, rejected } = parseClaims([
      good,
      { id: 'no', stance: 'denies', denies: 'good' },
      { id: 'held', topic: 'control', value: 'rebels' },
      { id: 'happened', topic: 'occurrence' },
      { id: 'whose', topic: 'control' },
    ]);
    expect([claims.map(({ id }) => id), rejected.map(({ claimId }) => claimId)]).toEqual([
      ['good', 'no', 'held', 'happened'],
      ['whose'],
    ]);
  });
});
