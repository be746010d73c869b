import { describe, expect, test } from 'vitest';
import { reconcileIncident, type ClaimInput, type ReconcileOptions } from 'casualty-claims';

/**
 * The rows of claims, whatever their order: label, of what it is a part, the claims behind its
 * accounts, and the rows that it could also be held against.
 */
function rows(claims: readonly ClaimInput[], options: ReconcileOptions = {}): unknown[] {
  const told = (list: readonly ClaimInput[]) =>
    reconcileIncident(list, options).measures.map(({ label, partOf, accounts, comparisons }) => [
      label,
      partOf,
      accounts
        .flatMap(({ claimIds }) => claimIds)
        .sort()
        .join(' '),
      comparisons.map((one) => `${one.claimId}: ${one.label}`).join(', '),
    ]);
  const found = told(claims);
  expect(told([...claims].reverse())).toEqual(found);
  return found;
}
const killed = (id: string, more: ClaimInput = {}): ClaimInput => ({
  id,
  figure: 10,
  outcome: 'killed',
  source: id,
  ...more,
});
const vehicles = (id: string, type?: string, side?: string): ClaimInput => ({
  id,
  figure: 10,
  outcome: 'destroyed',
  unit: 'vehicle',
  source: id,
  ...(type === undefined ? {} : { type }),
  ...(side === undefined ? {} : { side }),
});
/** The label of the only row. */
const label = (...claims: ClaimInput[]): unknown => {
  const found = rows(claims) as [string][];
  expect(found).toHaveLength(1);
  return found[0]?.[0];
};

describe('a figure with an unstated facet', () => {
  test('joins the only row in which it is comparable with all, those that state most first', () => {
    expect(
      rows([
        vehicles('a', 'tank', 'Syrian army'),
        vehicles('b', 'tank'),
        vehicles('c', undefined, 'opposition'),
      ]),
    ).toEqual([
      ['destroyed / vehicle / Syrian opposition', null, 'c', ''],
      ['destroyed / vehicle / tank', null, 'a b', ''],
    ]);
    expect(
      rows([
        vehicles('a', 'tank', 'Syrian army'),
        vehicles('b', 'tank'),
        vehicles('c', undefined, 'opposition'),
        vehicles('d'),
      ]),
    ).toEqual([
      [
        'destroyed / vehicle',
        null,
        'd',
        'd: destroyed / vehicle / tank, d: destroyed / vehicle / Syrian opposition',
      ],
      ['destroyed / vehicle / Syrian opposition', null, 'c', ''],
      ['destroyed / vehicle / tank', null, 'a b', ''],
    ]);
    expect(
      rows([
        killed('a', { population: 'soldiers', side: 'Syrian army' }),
        killed('b', { side: 'Syrian army' }),
        killed('c'),
      ]),
    ).toEqual([['killed', null, 'a b c', '']]);
  });

  test('has a row of its own where several would take it', () => {
    expect(rows([vehicles('a', 'tank'), vehicles('b', 'car'), vehicles('c')])).toEqual([
      [
        'destroyed / vehicle',
        null,
        'c',
        'c: destroyed / vehicle / car, c: destroyed / vehicle / tank',
      ],
      ['destroyed / vehicle / car', null, 'b', ''],
      ['destroyed / vehicle / tank', null, 'a', ''],
    ]);
  });

  test('names at most twenty rows beside its own, and says that there are more', () => {
    const beside = (count: number): unknown => {
      const found = reconcileIncident([
        ...Array.from({ length: count }, (_, at) =>
          vehicles(`v${String(at)}`, `type ${String(at)}`),
        ),
        vehicles('all'),
      ]).measures.find(({ label: name }) => name === 'destroyed / vehicle');
      return [found?.comparisons.length, found?.moreComparisons];
    };
    expect([beside(2), beside(20), beside(21), beside(30)]).toEqual([
      [2, false],
      [20, false],
      [20, true],
      [20, true],
    ]);
  });
});

describe('a row of parts', () => {
  test('takes what states the same, and is no breakdown once somebody gives it by itself', () => {
    const part = killed('p', { population: 'civilians', partOf: 'w', source: 'w' });
    expect(rows([killed('w'), part])).toEqual([
      ['killed', null, 'w', ''],
      ['killed / civilian', 'killed', 'p', ''],
    ]);
    expect(rows([killed('w'), part, killed('x', { population: 'civilians' })])).toEqual([
      ['killed', null, 'w', ''],
      ['killed / civilian', null, 'p x', ''],
    ]);
    expect(rows([killed('w'), part, killed('x', { population: 'women' })])).toEqual([
      ['killed', null, 'w', ''],
      ['killed / female', null, 'x', ''],
      ['killed / civilian', 'killed', 'p', ''],
    ]);
  });

  test('does not hold a part without a facet of its own, which stays with its whole', () => {
    expect(rows([killed('w'), killed('p', { partOf: 'w', source: 'w', figure: 4 })])).toEqual([
      ['killed', null, 'w', ''],
    ]);
    expect(
      rows([
        killed('w', { outcome: 'dead' }),
        killed('p', { partOf: 'w', source: 'w', figure: 4, outcome: 'executed' }),
      ]),
    ).toEqual([['dead', null, 'w', '']]);
    expect(
      rows([
        killed('w', { outcome: 'wounded' }),
        killed('p', { partOf: 'w', source: 'w', figure: 4, outcome: 'suffocated' }),
      ]),
    ).toEqual([
      ['wounded', null, 'w', ''],
      ['suffocated', 'wounded', 'p', ''],
    ]);
  });
});

describe('the label of a row', () => {
  test('is that of its widest member', () => {
    expect(
      label(killed('a'), killed('b', { outcome: 'dead' }), killed('c', { outcome: 'executed' })),
    ).toBe('dead');
    expect(
      label(killed('a', { population: 'soldiers' }), killed('b', { population: 'combatants' })),
    ).toBe('killed / combatant');
    expect(
      label(
        killed('a', { population: { role: ['soldier'], status: 'combatant' } }),
        killed('b', { population: { role: ['soldier'] } }),
      ),
    ).toBe('killed / soldier');
  });

  test('is, where no member is part of the other, that which states less, and of equal ones the first by key', () => {
    expect(label(killed('a'), killed('b', { outcome: 'dead', population: 'civilians' }))).toBe(
      'killed',
    );
    expect(label(killed('b'), killed('a', { outcome: 'dead', population: 'civilians' }))).toBe(
      'killed',
    );
    expect(
      label(killed('a', { population: 'soldiers' }), killed('b', { side: 'Syrian army' })),
    ).toBe('killed / soldier');
    expect(
      label(killed('b', { population: 'soldiers' }), killed('a', { side: 'Syrian army' })),
    ).toBe('killed / soldier');
    expect(
      label(
        killed('a', { population: { status: 'combatant', role: ['soldier'] }, outcome: 'dead' }),
        killed('b', { side: 'Syrian army' }),
      ),
    ).toBe('killed / Syrian army');
    expect(label(vehicles('a', 'tank'), vehicles('b', undefined, 'Syrian army'))).toBe(
      'destroyed / vehicle / tank',
    );
  });

  test('names every side that no other of the row contains', () => {
    expect(
      label(killed('a', { side: 'Syrian army' }), killed('b', { side: 'Afghan militias' })),
    ).toBe('killed / Afghan militias or Syrian army');
    expect(
      label(killed('a', { side: 'Syrian army' }), killed('b', { side: 'Syrian government' })),
    ).toBe('killed / Syrian government');
    expect(label(killed('a', { side: 'Syrian army' }), killed('b'))).toBe('killed');
  });

  test('is told apart by a number where two rows state the same by name', () => {
    const actors = [
      { id: 'blue-1', name: 'Blue Brigade', names: ['the Blues'] },
      { id: 'blue-2', name: 'Blue Brigade', names: ['the Azures'] },
    ];
    const found = rows(
      [killed('a', { side: 'the Azures' }), killed('b', { side: 'the Blues' }), killed('c')],
      { actors },
    ) as string[][];
    expect(found.map(([name, , ids, beside]) => [name, ids, beside])).toEqual([
      ['killed', 'c', 'c: killed / Blue Brigade, c: killed / Blue Brigade (2)'],
      ['killed / Blue Brigade', 'b', ''],
      ['killed / Blue Brigade (2)', 'a', ''],
    ]);
  });
});

describe('figures of sides that no table knows', () => {
  test('are told in pairs, with the first claim of each row, breakdowns left out', () => {
    const pairs = (...claims: ClaimInput[]): unknown =>
      reconcileIncident(claims).incomparable.map(({ claimIds }) => claimIds.join(' '));
    expect(
      pairs(
        killed('a', { side: 'Blues' }),
        killed('b', { side: 'Greens' }),
        killed('c', { side: 'Reds' }),
        killed('d', { side: 'Blues' }),
      ),
    ).toEqual(['a b', 'a c', 'b c']);
    expect(pairs(killed('z', { side: 'Blues' }), killed('b', { side: 'Greens' }))).toEqual(['b z']);
    expect(
      pairs(killed('a', { side: 'Blues' }), killed('b', { side: 'Greens', outcome: 'wounded' })),
    ).toEqual([]);
    expect(
      pairs(
        killed('a', { side: 'Blues' }),
        killed('w'),
        killed('p', { side: 'Greens', partOf: 'w', source: 'w' }),
      ),
    ).toEqual([]);
    expect(
      pairs(killed('a', { side: 'Syrian army' }), killed('b', { side: 'Islamic State' })),
    ).toEqual([]);
  });
});
