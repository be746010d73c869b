import { describe, expect, test } from 'vitest';
import type { Measure } from '../../../src/claim/measure';
import type { BuiltAccount } from '../../../src/reconcile/accounts/account';
import { impliedWholes, partMeasures } from '../../../src/reconcile/groups/implied-wholes';
import { MOST_MEASURES } from '../../../src/reconcile/groups/measures';

const whole: Measure = {
  outcomes: ['destroyed'],
  unit: 'vehicle',
  types: [],
  population: [],
  side: [],
};
const typed = (...types: string[]): Measure => ({ ...whole, types });
const actor = (name: string): Measure['side'][number] => ({
  id: name,
  name,
  parents: [],
  camp: null,
  resolved: true,
});
interface More {
  readonly lineage?: string;
  readonly report?: string | null;
  readonly byConvention?: boolean;
  readonly upper?: number | null;
}
/** A voice's account of a measure, as far as a sum looks at it. */
function said(
  id: string,
  measure: Measure,
  count: number,
  { lineage = 'z', report = null, byConvention = false, upper = count }: More = {},
): BuiltAccount {
  const own = { lower: count, upper };
  const account = {
    lineage,
    name: 'Z',
    claimId: id,
    claimIds: [id],
    figure: { kind: 'exact', value: count, words: String(count) },
    measure: `of ${id}`,
    read: own,
    asserted: own,
    sumOfParts: false,
    addends: [],
    readBy: 'exact',
    stated: {
      lower: count,
      upper,
      openAbove: false,
      openBelow: false,
      approximate: false,
      byConvention,
      derived: false,
    },
    otherWordings: ['x'],
    superseded: ['x'],
    falls: ['x'],
    parts: ['x'],
    rest: 'x',
  };
  return {
    account,
    claims: ['x'],
    speaking: { claim: { id, measure, effective: { report } } },
    own,
    breakdown: 'x',
  } as unknown as BuiltAccount;
}
/**
 * Each account in a row of its own measure, as parts of the row of the whole, which another voice
 * states.
 */
const of = (parts: readonly BuiltAccount[], measure: Measure = whole) =>
  impliedWholes(
    { measure, accounts: [said('y', measure, 5, { lineage: 'y' })] },
    parts.map((one) => ({ measure: one.speaking.claim.measure, accounts: [one] })),
  );
const sums = (parts: readonly BuiltAccount[], measure?: Measure) =>
  of(parts, measure).map(({ account }) => [account.figure.words, account.asserted.lower]);

test('a sum of parts, whole', () => {
  const [tanks, cars] = [
    said('t', typed('tank'), 2),
    said('c', typed('car'), 8, { byConvention: true, upper: 9 }),
  ];
  const own = { lower: 10, upper: null };
  expect(of([tanks, cars])).toEqual([
    {
      account: {
        lineage: 'z',
        name: 'Z',
        claimId: 't',
        claimIds: ['c', 't'],
        figure: { kind: 'at-least', value: 10, words: '2 + 8' },
        stated: {
          lower: 10,
          upper: 10,
          openAbove: true,
          openBelow: false,
          approximate: false,
          byConvention: true,
          derived: true,
        },
        asserted: own,
        read: { lower: 10, upper: 11 },
        readBy: 'sum-of-parts',
        sumOfParts: true,
        measure: { outcome: 'destroyed', unit: 'vehicle' },
        addends: [
          { claimId: 't', figure: tanks.account.figure, measure: 'of t' },
          { claimId: 'c', figure: cars.account.figure, measure: 'of c' },
        ],
        otherWordings: [],
        superseded: [],
        falls: [],
        parts: [],
        rest: null,
      },
      claims: [],
      speaking: tanks.speaking,
      own,
      breakdown: { parts: [], rest: null, whole: own, isWholeTight: true, contradicts: false },
    },
  ]);
  expect(
    of([said('t', typed('tank'), 2), said('c', typed('car'), 8)]).map(
      ({ account }) => account.stated.byConvention,
    ),
  ).toEqual([false]);
});

describe('the parts that are summed', () => {
  const [tank, car] = [typed('tank'), typed('car')];
  test('are two or more of one voice and one report, which says no whole itself', () => {
    expect(sums([said('a', tank, 2)])).toEqual([]);
    expect(sums([said('a', tank, 2), said('b', car, 8, { lineage: 'w' })])).toEqual([]);
    expect(
      sums([said('a', tank, 2, { lineage: 'y' }), said('b', car, 8, { lineage: 'y' })]),
    ).toEqual([]);
    expect(sums([said('a', tank, 2, { report: 'r' }), said('b', car, 8, { report: 's' })])).toEqual(
      [],
    );
    expect(
      sums([
        said('a', tank, 2, { report: 'r' }),
        said('b', car, 8, { report: 's' }),
        said('c', car, 4, { report: 'r' }),
      ]),
    ).toEqual([['2 + 4', 6]]);
  });

  test('exclude each other: what may be counted already is left out', () => {
    expect(
      sums([said('a', tank, 2), said('b', car, 8), said('c', typed('tank', 'gun'), 3)]),
    ).toEqual([['2 + 8', 10]]);
    expect(sums([said('a', tank, 2), said('b', tank, 8)])).toEqual([]);
  });

  test('state a type, a population or a side where the whole states none', () => {
    const [army, rebels] = [
      { ...whole, side: [actor('army')] },
      { ...whole, side: [actor('rebels')] },
    ];
    const [civilians, fighters] = (['civilian', 'combatant'] as const).map((status): Measure => ({
      ...whole,
      outcomes: ['wounded'],
      unit: 'person',
      population: [{ status }],
    }));
    expect(sums([said('a', army, 2), said('b', rebels, 8)])).toEqual([['2 + 8', 10]]);
    if (civilians === undefined || fighters === undefined) throw new Error('two');
    expect(
      sums([said('a', civilians, 2), said('b', fighters, 8)], { ...civilians, population: [] }),
    ).toEqual([['2 + 8', 10]]);
    // As wide as the row, or wider: no parts of it.
    expect(sums([said('a', whole, 2), said('b', tank, 8)])).toEqual([]);
    expect(sums([said('a', tank, 2), said('b', car, 8)], typed('tank', 'car'))).toEqual([]);
    expect(
      sums([said('a', army, 2), said('b', rebels, 8)], {
        ...whole,
        side: [actor('army'), actor('rebels')],
      }),
    ).toEqual([]);
    expect(
      sums([said('a', civilians, 2), said('b', fighters, 8)], {
        ...civilians,
        population: [{ status: 'civilian' }, { status: 'combatant' }],
      }),
    ).toEqual([]);
  });

  test('are of the same outcome and unit', () => {
    expect(
      sums([
        said('a', { ...tank, outcomes: ['seized'] }, 2),
        said('b', { ...car, outcomes: ['seized'] }, 8),
      ]),
    ).toEqual([]);
    expect(
      sums([said('a', { ...tank, unit: 'weapon' }, 2), said('b', { ...car, unit: 'weapon' }, 8)]),
    ).toEqual([]);
  });
});

describe('the rows that may hold parts of a row', () => {
  const row = (name: string, more: Partial<Measure>) => ({
    name,
    measure: { ...whole, ...more },
    accounts: [],
  });
  const [army, women] = [[actor('army')], [{ sex: 'female' }]] as const;
  const rows = [
    row('whole', {}),
    row('tank', { types: ['tank'] }),
    row('car', { types: ['car'] }),
    row('women', { population: women }),
    row('army', { side: army }),
    row('tank women', { types: ['tank'], population: women }),
    row('tank army', { types: ['tank'], side: army }),
    row('women army', { population: women, side: army }),
    row('all', { types: ['tank'], population: women, side: army }),
  ];
  const narrower = (name: string, among: ReturnType<typeof row>[] = rows): string[] =>
    among
      .filter((one) => one.name === name)
      .flatMap((one) => partMeasures(among)(one).map((other) => other.name));

  test('state a facet that it does not', () => {
    expect(narrower('whole')).toEqual([
      'tank',
      'car',
      'women',
      'army',
      'tank women',
      'tank army',
      'women army',
      'all',
    ]);
    expect(narrower('tank')).toEqual([
      'women',
      'army',
      'tank women',
      'tank army',
      'women army',
      'all',
    ]);
    expect(narrower('women')).toEqual([
      'tank',
      'car',
      'army',
      'tank women',
      'tank army',
      'women army',
      'all',
    ]);
    expect(narrower('army')).toEqual([
      'tank',
      'car',
      'women',
      'tank women',
      'tank army',
      'women army',
      'all',
    ]);
    expect(narrower('tank women')).toEqual(['army', 'tank army', 'women army', 'all']);
    expect(narrower('tank army')).toEqual(['women', 'tank women', 'women army', 'all']);
    expect(narrower('women army')).toEqual(['tank', 'car', 'tank women', 'tank army', 'all']);
    expect(narrower('all')).toEqual([]);
  });

  test('are of its unit and its outcomes in any order; all deaths are one outcome', () => {
    const kinds = [
      row('w', { outcomes: ['killed'] }),
      row('x', { outcomes: ['executed'], side: army }),
      row('u', { outcomes: ['killed'], unit: 'person', side: army }),
      row('s', { outcomes: ['killed', 'wounded'], side: army }),
      row('i', { outcomes: ['wounded'], side: army }),
    ];
    expect(narrower('w', kinds)).toEqual(['x']);
    expect(
      narrower('w', [
        row('w', { outcomes: ['wounded', 'missing'] }),
        row('x', { outcomes: ['missing', 'wounded'], side: army }),
        row('i', { outcomes: ['wounded'], side: army }),
      ]),
    ).toEqual(['x']);
  });

  test('are no more than the most measures of an incident', () => {
    const many = Array.from({ length: MOST_MEASURES + 1 }, (_, at) =>
      row('part', { types: [`t${String(at)}`] }),
    );
    expect(narrower('whole', [row('whole', {}), ...many])).toHaveLength(MOST_MEASURES);
    expect(narrower('whole', [row('whole', {}), ...many.slice(2)])).toHaveLength(MOST_MEASURES - 1);
  });
});
