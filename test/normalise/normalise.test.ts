import { describe, expect, test } from 'vitest';
import { normaliseClaims, parseClaims, type ClaimInput } from 'casualty-claims';
import type { NormalClaim } from 'casualty-claims/types';

function one(claim: ClaimInput): NormalClaim {
  return normaliseClaims(
    parseClaims([{ id: 'a', outcome: 'killed', ...claim }]).claims,
  )[0] as NormalClaim;
}

describe('a claim that names people', () => {
  test('without a figure counts at least the distinct names, with names as evidence', () => {
    expect(one({ people: ['Ahmad', 'أحمد', 'احمد', 'AHMAD'] })).toMatchObject({
      figure: { kind: 'at-least', value: 2, words: '2 named' },
      evidence: ['names'],
    });
  });

  test('beside a figure leaves the figure and its evidence alone', () => {
    expect(one({ figure: 70, people: ['Ahmad'] })).toMatchObject({
      figure: { kind: 'exact', value: 70 },
      evidence: [],
    });
  });
});

describe('the measure of a claim', () => {
  test('is resolved: sides to actors, types folded, words to outcomes', () => {
    const { measure } = one({
      figure: 2,
      outcome: 'destroyed',
      unit: 'vehicle',
      type: 'Tank',
      side: { anyOf: ['the Syrian army', 'Unit 12'] },
    });
    expect(measure).toMatchObject({
      outcomes: ['destroyed'],
      unit: 'vehicle',
      types: ['tank'],
      population: [],
      side: [{ id: 'name:unit 12', resolved: false }, { id: 'syrian-army' }],
    });
  });

  test('is null for a claim without a count', () => {
    expect(
      one({
        outcome: undefined as never,
        topic: 'control',
        value: 'الجيش السوري',
        place: 'Minyan',
      }),
    ).toMatchObject({ measure: null, figure: null, value: { id: 'syrian-army' } });
  });
});

describe('the days of a claim', () => {
  test('are whole days, an end not stated is null, and days not given are null', () => {
    const day = one({ figure: 1, date: '1970-01-02', reportedOn: '1970-01-03' });
    expect([day.period, day.reportedOn, day.asOf]).toEqual([{ from: 1, to: 1 }, 2, null]);
    expect(one({ figure: 1, date: { to: '1970-01-31' } }).period).toEqual({ from: null, to: 30 });
    expect(one({ figure: 1 }).period).toEqual({ from: null, to: null });
  });
});

describe('the interest of a claim', () => {
  test.each([
    [
      'an army in its own soldiers',
      { source: 'SANA', side: 'Syrian army', population: 'soldiers' },
      'against',
    ],
    ['an army in its own losses, not said who', { source: 'SANA', side: 'Syrian army' }, 'against'],
    [
      'an army in civilians of its side',
      { source: 'SANA', side: 'Syrian government', population: 'civilians' },
      'third',
    ],
    [
      'rebels in soldiers of the army',
      { source: 'Free Syrian Army', side: 'Syrian army', population: 'soldiers' },
      'for',
    ],
    [
      'rebels in tanks of the army',
      { source: 'Free Syrian Army', side: 'Syrian army', outcome: 'destroyed', unit: 'vehicle' },
      'for',
    ],
    [
      'rebels in civilians the army killed',
      { source: 'Free Syrian Army', population: 'civilians', by: 'regime forces' },
      'for',
    ],
    [
      'rebels in the dead that an ally of theirs killed',
      { source: 'Free Syrian Army', population: 'civilians', by: 'Jaysh al-Fath' },
      'against',
    ],
    ['a monitor in anybody', { source: 'SOHR', side: 'Syrian army', by: 'rebels' }, 'third'],
    [
      'rebels in a side of two camps',
      { source: 'Free Syrian Army', side: { anyOf: ['Syrian army', 'Islamic State'] } },
      'third',
    ],
  ] as const)('of %s', (_, claim, interest) => {
    expect(one({ figure: 9, ...claim }).interest).toBe(interest);
  });
});

test('claims come back in the order given, one for each', () => {
  const ids = ['c', 'a', 'b'];
  expect(
    normaliseClaims(
      parseClaims(ids.map((id) => ({ id, figure: 1, outcome: 'killed' }))).claims,
    ).map(({ id }) => id),
  ).toEqual(ids);
});

test('the kind of event is folded, and null where not stated', () => {
  expect([one({ figure: 1, kind: 'Air-Strike' }).kind, one({ figure: 1 }).kind]).toEqual([
    'air strike',
    null,
  ]);
});
