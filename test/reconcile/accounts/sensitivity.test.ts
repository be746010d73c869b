import { describe, expect, test } from 'vitest';
import type { BuiltAccount } from '../../../src/reconcile/accounts/account';
import { sensitivityOf, type Without } from '../../../src/reconcile/accounts/sensitivity';
import type { WeakLink } from '../../../src/reconcile/accounts/weak-links';

/** A figure of a voice: the id of its claim, and what it states. */
type Said = readonly [id: string, lower: number | null, upper: number | null];
interface More {
  readonly kind?: string | null;
  readonly openAbove?: boolean;
  readonly addends?: readonly string[];
}

/**
 * A voice's account, as far as sensitivity looks at it; its later figures speak when the first is
 * lost.
 */
function voice(
  lineage: string,
  [[id, lower, upper], ...later]: readonly [Said, ...Said[]],
  { kind = null, openAbove = false, addends }: More = {},
): BuiltAccount {
  const all = [id, ...later.map(([other]) => other)];
  const claims = all.map((one) => ({ claim: { id: one } }));
  const account = {
    lineage,
    kind,
    claimId: id,
    claimIds: addends ?? all,
    sumOfParts: addends !== undefined,
    addends: (addends ?? []).map((claimId) => ({ claimId })),
    stated: {
      lower,
      upper,
      openAbove,
      openBelow: false,
      approximate: false,
      byConvention: false,
      derived: false,
    },
    asserted: { lower: lower ?? 0, upper },
  };
  return { account, claims, speaking: claims[0], later } as unknown as BuiltAccount;
}
const without: Without = (built, isLost) => {
  const { account, claims, later } = built as BuiltAccount & { readonly later: readonly Said[] };
  if (!claims.slice(0, 1).some(isLost)) return built;
  const [next, ...others] = later.filter((_, at) => !claims.slice(at + 1, at + 2).some(isLost));
  return next === undefined
    ? null
    : voice(account.lineage, [next, ...others], { kind: account.kind });
};
const of = (
  accounts: readonly BuiltAccount[],
  documented: Readonly<Record<string, number>> = {},
  weak: readonly WeakLink[] = [],
) => sensitivityOf(accounts, (lineage) => documented[lineage] ?? null, without, weak);
const range = (lower: number, upper: number | null, openAbove = false) => ({
  range: { lower, upper },
  openAbove,
});

test('of a row without weak links, whole', () => {
  expect(
    of([
      voice('c', [['3', 30, 30]], { kind: 'official' }),
      voice('b', [['2', 40, 60]], { kind: 'agency', openAbove: true }),
      voice('a', [['1', 10, 20]]),
    ]),
  ).toEqual({
    without: [
      { lineage: 'a', ...range(30, 60, true) },
      { lineage: 'b', ...range(10, 30) },
      { lineage: 'c', ...range(10, 60, true) },
    ],
    withoutKinds: [
      { kind: 'agency', ...range(10, 30) },
      { kind: 'official', ...range(10, 60, true) },
    ],
    withoutLinks: [],
    moves: { claimId: '2', range: { lower: 10, upper: 30 } },
    halving: ['b', 'c'],
  });
});

test('of one voice and of two', () => {
  expect(of([voice('a', [['1', 10, 20]])])).toEqual({
    without: [],
    withoutKinds: [],
    withoutLinks: [],
    moves: { claimId: '1', range: null },
    halving: null,
  });
  expect(of([voice('a', [['1', 10, 10]]), voice('b', [['2', 30, 30]])])).toMatchObject({
    without: [
      { lineage: 'a', ...range(30, 30) },
      { lineage: 'b', ...range(10, 10) },
    ],
    halving: ['b'],
  });
});

test('the kinds of voices matter where there are two, or voices of no known kind', () => {
  const kinds = (...list: (string | null)[]) =>
    of(
      list.map((kind, at) =>
        voice(`v${String(at)}`, [[String(at), 10 * (at + 1), 10 * (at + 1)]], { kind }),
      ),
    ).withoutKinds;
  expect(kinds('official', 'official')).toEqual([]);
  expect(kinds('official', null)).toEqual([{ kind: 'official', ...range(20, 20) }]);
  expect(kinds(null, null)).toEqual([]);
});

describe('without a weak link', () => {
  const weak = (...claimIds: string[]): WeakLink => ({ a: 'x', b: 'y', weight: 1, claimIds });
  const lost = (...claimIds: string[]) =>
    of(
      [
        voice('a', [
          ['1', 10, 10],
          ['2', 15, 15],
        ]),
        voice('b', [['3', 30, 30]]),
        voice('s', [['t', 50, 50]], { addends: ['t', 'u'] }),
      ],
      {},
      [weak(...claimIds)],
    ).withoutLinks;
  const told = (lower: number, upper: number, ...claimIds: string[]) => [
    { between: ['x', 'y'], weight: 1, claimIds, ...range(lower, upper) },
  ];

  test('a row loses the claims beyond it, a sum with any of its parts, and is not told of where it has none of them', () => {
    expect(lost('1')).toEqual(told(15, 50, '1'));
    expect(lost('2')).toEqual(told(10, 50, '2'));
    expect(lost('1', '2')).toEqual(told(30, 50, '1', '2'));
    expect(lost('u')).toEqual(told(10, 30, 'u'));
    expect(lost('elsewhere')).toEqual([]);
  });

  test('nothing may be left of a row', () => {
    expect(
      of([voice('a', [['1', 10, 10]], { openAbove: true })], {}, [weak('1')]).withoutLinks,
    ).toEqual([{ between: ['x', 'y'], weight: 1, claimIds: ['1'], range: null, openAbove: false }]);
  });
});

describe('the claim that moves the range most', () => {
  const moves = (...accounts: BuiltAccount[]) => of(accounts).moves;
  const three = (low: Said, high: Said) =>
    moves(voice('a', [low]), voice('b', [high]), voice('c', [['m', 30, 30]]));

  test('is that of the greater distance; of equal ones that of the smaller id', () => {
    expect(three(['z', 10, 10], ['a', 50, 50])).toEqual({
      claimId: 'a',
      range: { lower: 10, upper: 30 },
    });
    expect(three(['a', 10, 10], ['z', 50, 50])).toEqual({
      claimId: 'a',
      range: { lower: 30, upper: 50 },
    });
    expect(three(['z', 0, 0], ['a', 50, 50])).toEqual({
      claimId: 'z',
      range: { lower: 30, upper: 50 },
    });
    expect(three(['a', 10, 10], ['z', 60, 60])).toEqual({
      claimId: 'z',
      range: { lower: 10, upper: 30 },
    });
  });

  test("counts the voice's next figure in its place, and both ways", () => {
    expect(
      moves(
        voice('a', [
          ['a', 10, 10],
          ['a2', 2, 2],
        ]),
        voice('b', [
          ['b', 50, 50],
          ['b2', 45, 45],
        ]),
      ),
    ).toEqual({ claimId: 'a', range: { lower: 2, upper: 50 } });
    expect(
      moves(
        voice('a', [
          ['a', 10, 10],
          ['a2', 10, 10],
        ]),
        voice('b', [
          ['b', 50, 50],
          ['b2', 50, 50],
        ]),
        voice('c', [['c', 30, 30]], { openAbove: true }),
      ),
    ).toBeNull();
  });

  test("is never a sum of parts, which is nobody's claim", () => {
    expect(
      moves(voice('a', [['a', 10, 10]]), voice('s', [['s', 500, 500]], { addends: ['s', 't'] })),
    ).toEqual({ claimId: 'a', range: { lower: 500, upper: 500 } });
  });

  test('is before all others one that bounds a range that nothing else bounds, or whose loss would bound it', () => {
    expect(
      moves(
        voice('a', [
          ['z', null, null],
          ['z2', 40, 40],
        ]),
        voice('b', [
          ['b', 30, null],
          ['b2', 300, null],
        ]),
      ),
    ).toEqual({ claimId: 'z', range: { lower: 30, upper: 40 } });
    expect(
      moves(
        voice('b', [['z', 3, 3]]),
        voice('d', [
          ['d', 1000, null],
          ['d2', 5000, null],
        ]),
      ),
    ).toEqual({ claimId: 'z', range: { lower: 1000, upper: null } });
  });
});

describe('the voices whose loss halves the minimum', () => {
  const halving = (figures: readonly number[], documented: Readonly<Record<string, number>> = {}) =>
    of(
      figures.map((figure, at) => voice(`v${String(at)}`, [[String(at), figure, figure]])),
      documented,
    ).halving;

  test('are those above the half of the largest, not those at the half', () => {
    expect(halving([100, 50, 51])).toEqual(['v0', 'v2']);
    expect(halving([0, 0])).toBeNull();
  });

  test('go by what is documented where anything is', () => {
    expect(halving([100, 50, 51], { v1: 20 })).toEqual(['v1']);
    expect(halving([100, 50, 51], { v0: 4, v1: 20, v2: 11 })).toEqual(['v1', 'v2']);
  });

  test('go by the most that a voice of several accounts gives', () => {
    expect(
      of([voice('a', [['1', 10, 10]]), voice('a', [['2', 4, 4]]), voice('b', [['3', 8, 8]])])
        .halving,
    ).toEqual(['a', 'b']);
    expect(
      of([voice('a', [['1', 4, 4]]), voice('a', [['2', 10, 10]]), voice('b', [['3', 5, 5]])])
        .halving,
    ).toEqual(['a']);
  });
});
