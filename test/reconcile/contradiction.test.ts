import { describe, expect, test } from 'vitest';
import { reconcileIncident, type ClaimInput } from 'casualty-claims';

/** The figures of one voice that cannot be what it says they are. */
function atOdds(...claims: ClaimInput[]): readonly string[] {
  const { measures } = reconcileIncident(claims.map((claim) => ({ source: 'SOHR', ...claim })));
  return [
    ...new Set(
      measures.flatMap(({ accounts }) =>
        accounts.flatMap(({ claimId, selfContradiction }) => (selfContradiction ? claimId : [])),
      ),
    ),
  ].sort();
}

const whole: ClaimInput = { id: 'whole', figure: 7, outcome: 'killed' };
const civilians: ClaimInput = {
  id: 'civilians',
  figure: { kind: 'between', low: 0, high: 3 },
  population: 'civilians',
  partOf: 'whole',
};
const women: ClaimInput = {
  id: 'women',
  figure: 4,
  population: { status: 'civilian', sex: 'female' },
  partOf: 'civilians',
  complete: true,
};

describe('a voice is at odds with itself', () => {
  test('in a part that holds more than it may, and in the whole that counts on that part', () => {
    expect(atOdds(whole, civilians, { ...women, figure: 3 })).toEqual([]);
    expect(atOdds(whole, civilians, women)).toEqual(['civilians', 'whole']);
  });

  test('in a whole that is too small, and in the part that is too large for it and has parts of its own', () => {
    expect(
      atOdds(
        { ...whole, figure: 2 },
        { ...civilians, figure: { kind: 'at-least', value: 7 } },
        { ...women, figure: 2, complete: false },
      ),
    ).toEqual(['civilians', 'whole']);
  });

  test('only where it says so: what would follow from the contradiction is not told of the figures below it', () => {
    const claims: ClaimInput[] = [
      { ...whole, figure: { kind: 'between', low: 2, high: 5 } },
      { id: 'men', figure: 0, population: { sex: 'male' }, partOf: 'whole', complete: true },
      {
        id: 'rest',
        figure: { kind: 'at-least', value: 6 },
        population: { status: 'combatant' },
        partOf: 'whole',
        complete: true,
      },
      {
        id: 'some',
        figure: { kind: 'between', low: 1, high: 3 },
        population: { status: 'combatant', sex: 'female' },
        partOf: 'rest',
      },
      {
        id: 'fighters',
        figure: { kind: 'between', low: 0, high: 2 },
        population: { status: 'combatant', sex: 'female', age: 'child' },
        partOf: 'some',
      },
    ];
    expect(atOdds(...claims)).toEqual(['rest', 'whole']);
  });
});
