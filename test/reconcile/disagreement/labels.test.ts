import { describe, expect, test } from 'vitest';
import { reconcileIncident, type ClaimInput } from 'casualty-claims';

const killed = (
  id: string,
  figure: ClaimInput['figure'],
  source: ClaimInput['source'],
  more: ClaimInput = {},
): ClaimInput => ({
  id,
  outcome: 'killed',
  ...(figure === undefined ? {} : { figure }),
  ...(source === undefined ? {} : { source }),
  ...more,
});
/** The labels of the widest disagreement. */
const labels = (...claims: ClaimInput[]) =>
  reconcileIncident(claims).measures[0]?.disagreements[0]?.labels;
const kinds = (...claims: ClaimInput[]) => labels(...claims)?.map(({ kind }) => kind);

describe('the difference of two positions', () => {
  test('may be bodies against what was told; names count as found, footage alone does not', () => {
    expect(labels(killed('a', 42, 'A', { evidence: 'names' }), killed('b', 70, 'B'))).toEqual([
      { kind: 'found-against-killed', found: ['a'], killed: ['b'] },
    ]);
    expect(kinds(killed('a', 42, 'A', { evidence: 'footage' }), killed('b', 70, 'B'))).toEqual([]);
    expect(
      kinds(
        killed('a', 42, 'A', { evidence: 'graves' }),
        killed('b', 70, 'B', { evidence: 'footage' }),
      ),
    ).toEqual([]);
    expect(
      kinds(
        killed('a', 42, 'A', { evidence: 'names' }),
        killed('b', 70, 'B', { evidence: 'bodies' }),
      ),
    ).toEqual([]);
  });

  test('names, of a position that several take, only those to whom it applies', () => {
    expect(
      labels(
        killed('a', 70, 'A', { outcome: 'executed' }),
        killed('b', 70, 'B', { outcome: 'executed' }),
        killed('c', 90, 'C'),
      ),
    ).toEqual([{ kind: 'narrower-outcome', narrower: ['a', 'b'], wider: ['c'] }]);
    expect(
      labels(
        killed('a', 70, 'A', { outcome: 'executed' }),
        killed('b', 70, 'B', { evidence: 'footage' }),
        killed('c', 90, 'C'),
      ),
    ).toEqual([{ kind: 'narrower-outcome', narrower: ['a'], wider: ['c'] }]);
  });

  test('may be interest: one speaks for its side and the other against its own, or both for', () => {
    const soldiers = { side: 'Syrian army', population: 'soldiers' } as const;
    expect(
      labels(
        killed('army', 12, 'SANA', soldiers),
        killed('enemy', 84, 'Ahrar al-Sham', soldiers),
        killed('third', 84, 'UN', soldiers),
      ),
    ).toEqual([{ kind: 'opposed-interest', for: ['enemy'], against: ['army'] }]);
    expect(
      kinds(killed('third', 12, 'UN', soldiers), killed('enemy', 84, 'Ahrar al-Sham', soldiers)),
    ).toEqual([]);
    expect(
      labels(
        killed('x', 12, 'Free Syrian Army', soldiers),
        killed('y', 84, 'Ahrar al-Sham', soldiers),
      ),
    ).toEqual([{ kind: 'both-for', claimIds: ['x', 'y'] }]);
  });

  test('may be a slip of a digit, where both state one number', () => {
    expect(labels(killed('b', 120, 'B'), killed('a', 12, 'A'))).toEqual([
      { kind: 'digit-slip', values: [12, 120], claimIds: ['a', 'b'] },
    ]);
    expect(kinds(killed('a', '10 to 14', 'A'), killed('b', 120, 'B'))).toEqual([]);
  });

  test('may be that one position is a sum of parts', () => {
    const parts = (whole: string, source: string): ClaimInput[] => [
      killed('men', 20, source, { population: 'men', partOf: whole, complete: true }),
      killed('women', 30, source, { population: 'women', partOf: whole, complete: true }),
    ];
    expect(kinds(killed('a', 12, 'A'), killed('b', 50, 'B'), ...parts('b', 'B'))).not.toContain(
      'sum-against-whole',
    );
  });
});

describe('the label of a measure', () => {
  const labelsOf = (...claims: ClaimInput[]): string[] =>
    reconcileIncident(claims)
      .measures.map(({ label }) => label)
      .sort();

  test('is its stated facets in a fixed order', () => {
    expect(
      labelsOf(
        killed('a', 3, 'A', {
          population: { status: 'civilian', sex: 'female', age: 'adult', role: ['medic'] },
        }),
      ),
    ).toEqual(['killed / civilian female adult medic']);
    expect(labelsOf(killed('a', 3, 'A', { population: 'women and children' }))).toEqual([
      'killed / child or female',
    ]);
    expect(
      labelsOf({
        id: 'a',
        figure: 3,
        outcome: { anyOf: ['destroyed', 'seized'] },
        unit: 'vehicle',
        type: { anyOf: ['tank', 'car'] },
        side: 'Syrian army',
      }),
    ).toEqual(['destroyed or seized / vehicle / car or tank / Syrian army']);
    expect(
      labelsOf(killed('a', 3, 'A', { side: { anyOf: ['Syrian army', 'Free Syrian Army'] } })),
    ).toEqual(['killed / Free Syrian Army or Syrian army']);
  });

  test('is never that of two rows', () => {
    const found = labelsOf(
      killed('a', 3, 'A', { side: 'Unit 12' }),
      killed('b', 4, 'B', { side: 'Unit 13' }),
      killed('c', 5, 'C', { population: 'children' }),
      killed('d', 6, 'D'),
    );
    expect(new Set(found).size).toBe(found.length);
  });
});

describe('figures that a name keeps apart', () => {
  const apart = (...claims: ClaimInput[]) => reconcileIncident(claims).incomparable;

  test('are told as pairs in order of their ids, with the names', () => {
    expect(
      apart(
        killed('b', 3, 'A', { side: 'Unit 12' }),
        killed('a', 4, 'B', { side: 'Border Force' }),
      ),
    ).toMatchObject([{ claimIds: ['a', 'b'], reason: { kind: 'side-unresolved' } }]);
  });

  test('are none where the sides are known, or the outcomes differ, or one names no side', () => {
    expect(
      apart(
        killed('a', 3, 'A', { side: 'Syrian army' }),
        killed('b', 4, 'B', { side: 'Free Syrian Army' }),
      ),
    ).toEqual([]);
    expect(
      apart(
        killed('a', 3, 'A', { side: 'Unit 12' }),
        killed('b', 4, 'B', { side: 'Border Force', outcome: 'wounded' }),
      ),
    ).toEqual([]);
    expect(apart(killed('a', 3, 'A', { side: 'Unit 12' }), killed('b', 4, 'B'))).toEqual([]);
  });
});

describe('what one voice says of one measure', () => {
  const account = (...claims: ClaimInput[]) => reconcileIncident(claims).measures[0]?.accounts[0];
  const dropped = (...claims: ClaimInput[]) =>
    account(...claims)?.superseded.map(({ claimId, because, by }) => [claimId, because, by]);

  test('is what its own later word has not replaced', () => {
    expect(dropped(killed('a', 50, 'A'), killed('b', 40, 'A', { supersedes: 'a' }))).toEqual([
      ['a', 'superseded', 'b'],
    ]);
    expect(account(killed('a', 50, 'A'), killed('b', 40, 'A', { supersedes: 'a' }))?.claimId).toBe(
      'b',
    );
  });

  test('is the widest measure, then the latest day, then the shortest chain', () => {
    expect(dropped(killed('a', 20, 'A', { outcome: 'executed' }), killed('b', 84, 'A'))).toEqual([
      ['a', 'narrower', 'b'],
    ]);
    expect(
      dropped(
        killed('a', 20, 'A', { reportedOn: '2014-01-08' }),
        killed('b', 30, 'A', { reportedOn: '2014-01-09' }),
        killed('c', 31, 'A'),
      ),
    ).toEqual([['a', 'later-figure', 'b']]);
    expect(
      dropped(killed('a', 20, 'A', { via: ['X', 'Y'] }), killed('b', 30, 'A', { via: ['X'] })),
    ).toEqual([['a', 'longer-chain', 'b']]);
  });

  test('of two figures that meet is the more exact, then the first by id', () => {
    expect(account(killed('a', 'dozens', 'A'), killed('b', 42, 'A'))?.claimId).toBe('b');
    expect(account(killed('b', 42, 'A'), killed('a', 42, 'A'))?.claimId).toBe('a');
  });
});
