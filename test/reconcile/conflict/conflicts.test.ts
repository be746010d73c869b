import { describe, expect, test } from 'vitest';
import { reconcileIncident, type ClaimInput } from 'casualty-claims';

const toll: ClaimInput = { id: 'toll', figure: 42, outcome: 'killed', source: 'A' };
const part = (
  id: string,
  figure: number,
  population: string,
  source: string,
  more: ClaimInput = {},
): ClaimInput => ({ id, figure, population, partOf: 'toll', source, ...more });

describe('figures of several voices that cannot all be true', () => {
  test('say where it takes a convention: a fighter is taken for a combatant, an activist for a civilian', () => {
    const byStatus = reconcileIncident([
      toll,
      part('x', 30, 'civilians', 'B'),
      part('y', 20, 'combatants', 'C'),
    ]).conflicts;
    const byRole = reconcileIncident([
      toll,
      part('x', 30, 'activists', 'B'),
      part('y', 20, 'fighters', 'C'),
    ]).conflicts;
    expect(
      [byStatus, byRole].map((sets) =>
        sets.map(({ claimIds, byConvention }) => [claimIds, byConvention]),
      ),
    ).toEqual([[[['toll', 'x', 'y'], false]], [[['toll', 'x', 'y'], true]]]);
  });

  test('are not repeated where two of one row disagree already', () => {
    const { measures, conflicts } = reconcileIncident([
      { id: 'a', figure: 42, outcome: 'dead', source: 'A' },
      { id: 'b', figure: 70, outcome: 'executed', source: 'B' },
    ]);
    expect([measures[0]?.disagreements.length, conflicts]).toEqual([1, []]);
  });

  test('do not come from bodies found, beside which there may be more', () => {
    expect(
      reconcileIncident([{ ...toll, outcome: 'bodies found' }, part('x', 50, 'civilians', 'B')])
        .conflicts,
    ).toEqual([]);
    expect(reconcileIncident([toll, part('x', 50, 'civilians', 'B')]).conflicts).toHaveLength(1);
  });
});

test('parts of a voice at odds with itself are not called tight', () => {
  const [account] =
    reconcileIncident([toll, part('x', 40, 'civilians', 'A'), part('y', 20, 'combatants', 'A')])
      .measures[0]?.accounts ?? [];
  expect([account?.selfContradiction, account?.parts.map(({ tight }) => tight)]).toEqual([
    true,
    [false, false],
  ]);
});

test('an applied copy has the interest of the voice it repeats', () => {
  const said = {
    figure: 84,
    outcome: 'killed',
    side: 'Syrian army',
    population: 'soldiers',
  } as const;
  const own = { ...said, id: 'own', source: 'SANA', reportedOn: '2016-10-01' };
  const enemy = { ...said, id: 'enemy', source: 'Ahrar al-Sham', reportedOn: '2016-10-02' };
  const [row] = reconcileIncident(
    [own, enemy, { id: 'gone', stance: 'retracts', denies: 'own', source: 'SANA' }],
    { applyCopies: true },
  ).measures;
  expect(row?.byInterest.map(({ interest }) => interest)).toEqual(['for']);
  const [applied] = reconcileIncident([own, enemy], { applyCopies: true }).measures;
  expect(applied?.byInterest.map(({ interest }) => interest)).toEqual(['against']);
});
