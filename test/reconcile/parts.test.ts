import { describe, expect, test } from 'vitest';
import { defaultConvention } from 'casualty-claims/figure';
import { normaliseClaims, parseClaims, reconcileIncident, type ClaimInput } from 'casualty-claims';
import type { Account, Implied } from 'casualty-claims/types';
import { propagate } from '../../src/reconcile/accounts/laws';
import { readClaims, type BoundedClaim } from '../../src/reconcile/bounded-claim';

const whole = (figure: NonNullable<ClaimInput['figure']>, more: ClaimInput = {}): ClaimInput => ({
  id: 'w',
  figure,
  outcome: 'killed',
  source: 'SOHR',
  ...more,
});
const part = (
  id: string,
  figure: NonNullable<ClaimInput['figure']>,
  population: ClaimInput['population'],
  more: ClaimInput = {},
): ClaimInput => ({
  id,
  figure,
  partOf: 'w',
  ...(population === undefined ? {} : { population }),
  ...more,
});
const atLeast = (value: number) => ({ kind: 'at-least', value }) as const;
const atMost = (value: number) => ({ kind: 'at-most', value }) as const;

/** The account of the whole, whatever the order of the claims. */
function accountOf(...claims: ClaimInput[]): Account {
  const find = (list: ClaimInput[]) =>
    reconcileIncident(list)
      .measures.flatMap(({ accounts }) => accounts)
      .find(({ claimId }) => claimId === 'w');
  const account = find(claims);
  if (account === undefined) throw new Error('no account of the whole');
  expect(find([...claims].reverse())).toEqual(account);
  return account;
}
const implied = (...claims: ClaimInput[]): readonly Implied[] =>
  reconcileIncident(claims).measures.find(({ accounts }) =>
    accounts.some(({ claimId }) => claimId === 'w'),
  )?.implied ?? [];

describe('the parts of a figure', () => {
  test('are told with what they say and what follows, by id', () => {
    expect(
      accountOf(
        whole(42),
        part('y', atLeast(21), 'fighters'),
        part('x', atLeast(5), 'activists', { people: ['Milad', 'Yasir'] }),
      ).parts,
    ).toEqual(
      [
        {
          claimId: 'x',
          figure: { kind: 'at-least', value: 5, words: '≥5' },
          measure: { outcome: 'killed', unit: 'person', population: { role: ['activist'] } },
          people: ['Milad', 'Yasir'],
          asserted: { lower: 5, upper: null },
          implied: { lower: 5, upper: 21 },
          byConvention: true,
          tight: true,
        },
        {
          claimId: 'y',
          figure: { kind: 'at-least', value: 21, words: '≥21' },
          measure: { outcome: 'killed', unit: 'person', population: { role: ['fighter'] } },
          people: [],
          asserted: { lower: 21, upper: null },
          implied: { lower: 21, upper: 37 },
          byConvention: true,
          tight: true,
        },
      ].map((one) => ({
        ...one,
        figure: expect.objectContaining({ kind: 'at-least', value: one.figure.value }) as unknown,
      })),
    );
  });

  test('rest on no convention where the facets themselves exclude each other', () => {
    expect(
      accountOf(
        whole(42),
        part('x', atLeast(5), 'civilians'),
        part('y', atLeast(21), 'combatants'),
      ).parts.map(({ implied: bounds, byConvention, tight }) => [bounds, byConvention, tight]),
    ).toEqual([
      [{ lower: 5, upper: 21 }, false, true],
      [{ lower: 21, upper: 37 }, false, true],
    ]);
  });

  test('may overlap, and are then held to the whole alone, and not called tight', () => {
    expect(
      accountOf(
        whole(42),
        part('x', atLeast(5), 'women'),
        part('y', atLeast(21), 'combatants'),
      ).parts.map(({ implied: bounds, byConvention, tight }) => [bounds, byConvention, tight]),
    ).toEqual([
      [{ lower: 5, upper: 42 }, false, false],
      [{ lower: 21, upper: 42 }, false, false],
    ]);
  });

  test('hold as much as a complete split leaves each of them', () => {
    const split = (x: NonNullable<ClaimInput['figure']>, y: NonNullable<ClaimInput['figure']>) =>
      accountOf(
        whole(42),
        part('x', x, 'women', { complete: true }),
        part('y', y, 'combatants', { complete: true }),
      ).parts.map(({ implied: { lower, upper }, tight }) => [lower, upper, tight]);
    expect(split(atMost(5), atLeast(10))).toEqual([
      [0, 5, true],
      [37, 42, true],
    ]);
    expect(split(atLeast(5), atLeast(10))).toEqual([
      [5, 32, true],
      [10, 37, true],
    ]);
    expect(split(atMost(30), atMost(30))).toEqual([
      [12, 30, true],
      [12, 30, true],
    ]);
  });
});

describe('what is left beside the parts', () => {
  const rest = (...claims: ClaimInput[]): unknown => accountOf(...claims).rest;

  test('is bounded by the whole less the groups that exclude each other, with and without a convention', () => {
    expect(rest(whole(42), part('x', 5, 'civilians'), part('y', 21, 'combatants'))).toEqual({
      bounds: { lower: 16, upper: 16 },
      byConvention: false,
      withoutConvention: { lower: 16, upper: 16 },
      from: ['y', 'x'],
      tight: true,
    });
    expect(rest(whole(42), part('x', 5, 'activists'), part('y', 21, 'fighters'))).toEqual({
      bounds: { lower: 16, upper: 16 },
      byConvention: true,
      withoutConvention: { lower: 16, upper: 21 },
      from: ['y', 'x'],
      tight: true,
    });
    expect(
      rest(
        whole(atMost(42)),
        part('x', atMost(5), 'activists'),
        part('y', atLeast(21), 'fighters'),
      ),
    ).toEqual({
      bounds: { lower: 0, upper: 21 },
      byConvention: false,
      withoutConvention: { lower: 0, upper: 21 },
      from: ['y', 'x'],
      tight: true,
    });
  });

  test('is beside groups that may overlap what the largest leave, and at least what the whole holds beyond their sum', () => {
    expect(rest(whole(42), part('x', 5, 'women'), part('y', 21, 'combatants'))).toEqual({
      bounds: { lower: 16, upper: 21 },
      byConvention: false,
      withoutConvention: { lower: 16, upper: 21 },
      from: ['y'],
      tight: false,
    });
    expect(
      rest(whole(42), part('x', atMost(5), 'women'), part('y', 21, 'combatants')),
    ).toMatchObject({ bounds: { lower: 16, upper: 21 }, from: ['y'], tight: false });
  });

  test('takes groups by the largest first, then by id', () => {
    // Women overlap with both; the two statuses exclude each other.
    expect(
      rest(whole(42), part('a', 6, 'women'), part('b', 5, 'civilians'), part('c', 4, 'combatants')),
    ).toMatchObject({ from: ['a'], bounds: { upper: 36 } });
    expect(
      rest(whole(42), part('a', 3, 'women'), part('b', 5, 'civilians'), part('c', 4, 'combatants')),
    ).toMatchObject({ from: ['b', 'c'], bounds: { upper: 33 } });
    expect(rest(whole(42), part('b', 5, 'women'), part('a', 5, 'civilians'))).toMatchObject({
      from: ['a'],
    });
  });

  test('is nothing to tell of a complete split, of a voice at odds with itself, of an open whole, or without groups', () => {
    expect(
      rest(
        whole(42),
        part('x', 21, 'civilians', { complete: true }),
        part('y', 21, 'combatants', { complete: true }),
      ),
    ).toBeNull();
    expect(
      rest(whole(42), part('x', 21, 'civilians', { complete: true }), part('y', 20, 'combatants')),
    ).toMatchObject({ bounds: { lower: 1, upper: 1 } });
    expect(rest(whole(42), part('x', 43, 'civilians'))).toBeNull();
    expect(rest(whole(atLeast(42)), part('x', 21, 'civilians'))).toBeNull();
    expect(rest(whole(42))).toBeNull();
    expect(rest(whole(42), part('x', 4, undefined))).toBeNull();
    expect(
      rest(
        whole(42, { population: 'civilians' }),
        part('x', 4, 'civilians'),
        part('y', 5, { status: 'civilian', sex: 'female' }),
      ),
    ).toMatchObject({ from: ['y'], bounds: { lower: 37, upper: 37 } });
  });

  test('may be at odds by convention alone, and is then not told', () => {
    expect(rest(whole(20), part('x', 15, 'activists'), part('y', 15, 'fighters'))).toBeNull();
  });
});

describe('what a whole holds', () => {
  const wholes = (...claims: ClaimInput[]): unknown =>
    implied(...claims).flatMap((one) =>
      one.kind === 'whole' ? [[one.bounds, one.from, one.tight, one.byConvention]] : [],
    );

  test('is at least its parts that exclude each other, by facets, by names or as a full split', () => {
    expect(
      wholes(whole(atLeast(10)), part('x', 8, 'civilians'), part('y', 7, 'combatants')),
    ).toEqual([[{ lower: 15, upper: null }, ['w', 'x', 'y'], true, false]]);
    expect(wholes(whole(atLeast(10)), part('x', 8, 'women'), part('y', 7, 'combatants'))).toEqual(
      [],
    );
    expect(
      wholes(
        whole(atLeast(10)),
        part('x', 8, 'women', { complete: true }),
        part('y', 7, 'combatants', { complete: true }),
      ),
    ).toEqual([[{ lower: 15, upper: 15 }, ['w', 'x', 'y'], true, false]]);
    expect(
      wholes(
        whole(atLeast(10)),
        part('x', 8, 'women', { complete: true }),
        part('y', 7, 'combatants'),
      ),
    ).toEqual([]);
    expect(
      wholes(
        whole(atLeast(10)),
        part('x', 8, 'women'),
        part('y', 7, 'combatants', { complete: true }),
      ),
    ).toEqual([]);
    expect(
      wholes(
        whole(atLeast(10)),
        part('x', 8, 'civilians', { overlaps: true }),
        part('y', 7, 'combatants'),
      ),
    ).toEqual([]);
    expect(
      wholes(
        whole(atLeast(10)),
        part('x', 8, 'civilians'),
        part('y', 7, 'combatants', { overlaps: true }),
      ),
    ).toEqual([]);
    expect(
      wholes(whole(atLeast(15)), part('x', 8, 'civilians'), part('y', 7, 'combatants')),
    ).toEqual([]);
    expect(wholes(whole(atLeast(10)), part('x', 12, 'women'), part('y', 7, 'combatants'))).toEqual([
      [{ lower: 12, upper: null }, ['w', 'x', 'y'], false, false],
    ]);
  });

  test('counts different people by name only where all of both parts are named', () => {
    const named = (
      id: string,
      people: readonly string[],
      figure: NonNullable<ClaimInput['figure']>,
    ): ClaimInput => part(id, figure, undefined, { people });
    const least = (...claims: ClaimInput[]): unknown =>
      (wholes(whole(atLeast(1)), ...claims) as [{ lower: number }][]).map(([{ lower }]) => lower);
    expect(least(named('x', ['A', 'B'], 2), named('y', ['C'], 1))).toEqual([3]);
    expect(least(named('x', ['A', 'B'], 2), named('y', ['B', 'C'], 2))).toEqual([2]);
    expect(least(named('x', ['A', 'B'], 3), named('y', ['C'], 1))).toEqual([3]);
    expect(least(part('x', 2, undefined), named('y', ['C'], 1))).toEqual([2]);
    expect(least(named('x', ['C'], 1), part('y', 2, undefined))).toEqual([2]);
  });
});

describe('a voice at odds with itself', () => {
  test('implies nothing: its words stand as they were said', () => {
    const account = accountOf(
      whole(10),
      part('x', atLeast(8), 'civilians'),
      part('y', atLeast(7), 'combatants'),
    );
    expect([
      account.selfContradiction,
      account.rest,
      account.parts.map(({ implied: bounds, tight }) => [bounds, tight]),
    ]).toEqual([
      true,
      null,
      [
        [{ lower: 8, upper: null }, false],
        [{ lower: 7, upper: null }, false],
      ],
    ]);
    expect(
      implied(whole(10), part('x', atLeast(8), 'civilians'), part('y', atLeast(7), 'combatants')),
    ).toEqual([]);
  });

  test('is none where parts fit exactly, or may overlap', () => {
    const isAtOdds = (...claims: ClaimInput[]): boolean => accountOf(...claims).selfContradiction;
    expect(isAtOdds(whole(15), part('x', 8, 'civilians'), part('y', 7, 'combatants'))).toBe(false);
    expect(isAtOdds(whole(14), part('x', 8, 'civilians'), part('y', 7, 'combatants'))).toBe(true);
    expect(isAtOdds(whole(14), part('x', 8, 'women'), part('y', 7, 'combatants'))).toBe(false);
    expect(
      isAtOdds(
        whole(16),
        part('x', 8, 'civilians', { complete: true }),
        part('y', 7, 'combatants', { complete: true }),
      ),
    ).toBe(true);
    expect(isAtOdds(whole(14), part('x', 8, 'activists'), part('y', 7, 'fighters'))).toBe(false);
  });
});

describe('bounds in deep and in circular parts', () => {
  const readingsOf = (claims: readonly ClaimInput[]): readonly BoundedClaim[] => [
    ...readClaims(normaliseClaims(parseClaims(claims).claims), defaultConvention).values(),
  ];
  const yes = (apart: 'yes' | 'by-convention' | 'no'): boolean => apart === 'yes';

  test('settle in one round up and down, however the ids lie to the depth', () => {
    // The ids of a chain of 199 go up and down at each step.
    const id = (depth: number): string => String((depth * 80) % 199).padStart(3, '0');
    const chain = Array.from({ length: 199 }, (_, depth): ClaimInput => ({
      id: id(depth),
      figure: depth === 0 ? atMost(50) : depth === 198 ? atLeast(30) : atLeast(1),
      ...(depth === 0 ? { outcome: 'killed', source: 'SOHR' } : { partOf: id(depth - 1) }),
    }));
    const readings = readingsOf(chain).map((reading) => ({
      ...reading,
      claim: { ...reading.claim, effective: { ...reading.claim.effective } },
    }));
    const byId = new Map(readings.map((reading) => [reading.claim.id, reading]));
    const { boundsOf, isTight, contradicts } = propagate(
      readings,
      (reading) => byId.get(reading.claim.effective.partOf ?? ''),
      yes,
    );
    for (const reading of readings)
      expect([boundsOf(reading), isTight(reading), contradicts(reading)]).toEqual([
        { lower: 30, upper: 50 },
        true,
        false,
      ]);
  });

  test('come to an end where wholes go round in a circle', () => {
    const [a, b, c] = readingsOf([
      { id: 'a', figure: atLeast(3), outcome: 'killed' },
      { id: 'b', figure: atMost(9), outcome: 'killed' },
      { id: 'c', figure: atLeast(4), outcome: 'killed' },
    ]) as [BoundedClaim, BoundedClaim, BoundedClaim];
    const next = new Map([
      [a, b],
      [b, a],
      [c, a],
    ]);
    const { boundsOf } = propagate([a, b, c], (reading) => next.get(reading), yes);
    for (const one of [a, b, c]) expect(boundsOf(one)).toEqual({ lower: 4, upper: 9 });
  });

  test('take a whole of another list for none', () => {
    const [a, b] = readingsOf([
      { id: 'a', figure: atMost(3), outcome: 'killed' },
      { id: 'b', figure: atMost(9), outcome: 'killed' },
    ]) as [BoundedClaim, BoundedClaim];
    const { boundsOf, isTight, contradicts } = propagate([b], () => a, yes);
    expect([boundsOf(b), isTight(b), contradicts(b)]).toEqual([
      { lower: 0, upper: 9 },
      true,
      false,
    ]);
  });

  test('of more than 48 parts are worked out from one choice of those that exclude each other', () => {
    // Women may be among any. The civilian women are left out of the choice of civilians and
    // combatants: beside themselves alone they leave the combatants out.
    const parts = (count: number): ClaimInput[] => [
      whole(100),
      ...Array.from({ length: count - 3 }, (_, at) =>
        part(`p${String(at).padStart(2, '0')}`, 1, 'women'),
      ),
      part('x', 20, 'civilians'),
      part('y', 30, 'combatants'),
      part('z', atLeast(5), { status: 'civilian', sex: 'female' }),
    ];
    const upper = (count: number): unknown =>
      accountOf(...parts(count)).parts.find(({ claimId }) => claimId === 'z')?.implied.upper;
    expect([upper(4), upper(48), upper(49)]).toEqual([70, 70, 100]);
  });
});
