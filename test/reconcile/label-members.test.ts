import { expect, test } from 'vitest';
import type { BuiltAccount } from '../../src/reconcile/accounts/account';
import { labelsOf } from '../../src/reconcile/disagreement/labels';

interface Said {
  readonly outcomes?: readonly string[];
  readonly evidence?: readonly string[];
  readonly interest?: string;
  readonly sum?: boolean;
  readonly figure?: object;
}

/** As much of an account as labels look at. */
function account(
  claimId: string,
  {
    outcomes = ['killed'],
    evidence = ['footage'],
    interest = 'third',
    sum = false,
    figure = { kind: 'exact', value: 5 },
  }: Said = {},
): BuiltAccount {
  return {
    account: { claimId, evidence, interest, sumOfParts: sum, figure },
    speaking: { claim: { measure: { outcomes } } },
  } as unknown as BuiltAccount;
}

const found: Said = { evidence: ['footage', 'names'] };
const told: Said = { evidence: [] };
const filmed: Said = {};
const executed: Said = { outcomes: ['executed'] };
const sum: Said = { sum: true };
const twelve: Said = { figure: { kind: 'exact', value: 12 } };
const oneTwenty: Said = { figure: { kind: 'exact', value: 120 } };
const someone: Said = { figure: { kind: 'unknown' } };

test.each<[string, Said[], Said[], object[]]>([
  [
    'some found, some told: those alone are named',
    [found, filmed],
    [told, filmed],
    [{ kind: 'found-against-killed', found: ['a0'], killed: ['b0'] }],
  ],
  [
    'the same the other way round',
    [told, filmed],
    [filmed, found],
    [{ kind: 'found-against-killed', found: ['b1'], killed: ['a0'] }],
  ],
  ['found on both sides', [found], [found], []],
  [
    'a narrower word than every other',
    [executed, filmed],
    [filmed, filmed],
    [{ kind: 'narrower-outcome', narrower: ['a0'], wider: ['b0', 'b1'] }],
  ],
  ['a narrower word than one of two', [executed], [filmed, executed], []],
  ['a narrower word beside one found', [executed], [filmed, found], []],
  [
    'a word of which only one reading is narrower',
    [{ outcomes: ['executed', 'killed'] }],
    [filmed],
    [],
  ],
  ['the same word', [executed], [executed], []],
  [
    'one for, one against',
    [{ interest: 'for' }, filmed],
    [filmed, { interest: 'against' }],
    [{ kind: 'opposed-interest', for: ['a0'], against: ['b1'] }],
  ],
  [
    'all for',
    [{ interest: 'for' }],
    [{ interest: 'for' }, { interest: 'for' }],
    [{ kind: 'both-for', claimIds: ['a0', 'b0', 'b1'] }],
  ],
  ['not all for on one side', [{ interest: 'for' }], [{ interest: 'for' }, filmed], []],
  ['not all for on the other', [filmed, { interest: 'for' }], [{ interest: 'for' }], []],
  [
    'a sum among the first, a whole among the second',
    [sum, filmed],
    [sum, filmed],
    [
      { kind: 'sum-against-whole', sum: ['a0'], whole: ['b1'] },
      { kind: 'sum-against-whole', sum: ['b0'], whole: ['a1'] },
    ],
  ],
  ['sums on both sides', [sum], [sum], []],
  [
    'a digit too many',
    [twelve],
    [oneTwenty, filmed],
    [{ kind: 'digit-slip', values: [12, 120], claimIds: ['a0', 'b0', 'b1'] }],
  ],
  [
    'a digit too many in a sum of parts',
    [{ ...twelve, sum: true }],
    [{ ...oneTwenty, sum: true }],
    [],
  ],
  ['no number in the first', [someone], [oneTwenty], []],
  ['no number in the second', [twelve], [someone], []],
  ['nobody', [], [], [{ kind: 'both-for', claimIds: [] }]],
])('labels of %s', (_, a, b, expected) => {
  expect(
    labelsOf(
      a.map((one, at) => account(`a${String(at)}`, one)),
      b.map((one, at) => account(`b${String(at)}`, one)),
    ),
  ).toEqual(expected);
});
