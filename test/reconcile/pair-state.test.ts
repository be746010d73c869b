import { describe, expect, test } from 'vitest';
import type { Account } from 'casualty-claims/types';
import { pairState } from '../../src/reconcile/disagreement/disagreement';
import { rangesByInterest, stateRange } from '../../src/reconcile/accounts/range';

const of = (lower: number, upper: number | null = lower) => ({ lower, upper });

describe('two accounts', () => {
  test.each([
    ['84 against 200 conflict', of(84), of(200), of(84), of(200), 'conflicting'],
    [
      'more than 80 against 200 are strained',
      of(81, null),
      of(200),
      of(81, 100),
      of(200),
      'strained',
    ],
    ['dozens against 30 agree', of(24, null), of(30), of(24, 99), of(30), 'agreed'],
    [
      'at least 21 against an unknown number are compatible: the outer one has no end',
      of(21, null),
      of(1, null),
      of(21, 32),
      of(1, null),
      'compatible',
    ],
    ['that overlap are compatible', of(40, 50), of(45, 60), of(40, 50), of(45, 60), 'compatible'],
    [
      'of which neither has an end are compatible',
      of(5, null),
      of(5, null),
      of(5, null),
      of(5, null),
      'compatible',
    ],
    ['that are equal agree', of(42), of(42), of(42), of(42), 'agreed'],
  ] as const)('%s', (_, assertedA, assertedB, readA, readB, state) => {
    expect(pairState(assertedA, assertedB, readA, readB)).toBe(state);
    expect(pairState(assertedB, assertedA, readB, readA)).toBe(state);
  });
});

type Stated = Account['stated'];
const account = (
  lower: number | null,
  upper: number | null,
  more: Partial<Stated> = {},
  interest: Account['interest'] = 'third',
  lineage = 'named:a',
): Account =>
  ({
    lineage,
    interest,
    stated: {
      lower,
      upper,
      openAbove: false,
      openBelow: false,
      approximate: false,
      byConvention: false,
      derived: false,
      ...more,
    },
  }) as Account;

describe('the range of a row', () => {
  test('is the hull of what is stated, a lower end alone among it', () => {
    expect(stateRange([account(42, 42), account(70, 70)]).range).toEqual({ lower: 42, upper: 70 });
    expect(stateRange([account(42, 42), account(3, null, { openAbove: true })]).range).toEqual({
      lower: 3,
      upper: 42,
    });
    expect(stateRange([account(90, null, { openAbove: true }), account(42, 42)]).range).toEqual({
      lower: 42,
      upper: 90,
    });
    expect(stateRange([account(null, 50), account(null, null)]).range).toEqual({
      lower: 1,
      upper: 50,
    });
  });

  test('is from 1 on where nobody states a number, and without an end where nobody states one', () => {
    expect(stateRange([account(null, null, { openAbove: true })]).range).toEqual({
      lower: 1,
      upper: null,
    });
    expect(stateRange([account(3, null)]).range).toEqual({ lower: 3, upper: null });
    expect(stateRange([account(0, 0)]).range).toEqual({ lower: 0, upper: 0 });
  });

  test.each(['openAbove', 'openBelow', 'approximate', 'byConvention', 'derived'] as const)(
    'is %s where any of its accounts is, wherever it stands, and no other flag comes with it',
    (flag) => {
      const flags = (told: ReturnType<typeof stateRange>) =>
        Object.entries(told).flatMap(([name, isSet]) => (isSet === true ? name : []));
      expect([
        flags(stateRange([account(1, 2, { [flag]: true }), account(1, 2)])),
        flags(stateRange([account(1, 2), account(1, 2, { [flag]: true })])),
        flags(stateRange([account(1, 2)])),
      ]).toEqual([[flag], [flag], []]);
    },
  );

  test('is told by interest, in a fixed order, with each lineage once', () => {
    const list = [
      account(9, 9, {}, 'third', 'named:z'),
      account(5, 5, { openAbove: true }, 'against', 'named:b'),
      account(7, 7, {}, 'against', 'named:a'),
      account(6, 6, {}, 'against', 'named:b'),
    ];
    expect(rangesByInterest(list)).toEqual([
      {
        interest: 'against',
        range: { lower: 5, upper: 7 },
        openAbove: true,
        lineages: ['named:a', 'named:b'],
      },
      { interest: 'third', range: { lower: 9, upper: 9 }, openAbove: false, lineages: ['named:z'] },
    ]);
    expect(rangesByInterest([])).toEqual([]);
  });
});
