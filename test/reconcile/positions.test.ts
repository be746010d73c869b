import { describe, expect, test } from 'vitest';
import { acledConvention } from 'casualty-claims/figure';
import {
  reconcileIncident,
  type ClaimInput,
  type MeasureReport,
  type ReconcileOptions,
} from 'casualty-claims';

const said = (
  id: string,
  figure: NonNullable<ClaimInput['figure']>,
  more: ClaimInput = {},
): ClaimInput => ({ id, figure, outcome: 'killed', source: id, ...more });
function row(claims: readonly ClaimInput[], options: ReconcileOptions = {}): MeasureReport {
  const [first] = reconcileIncident(claims, options).measures;
  if (first === undefined) throw new Error('no row');
  return first;
}
const between = (low: number, high: number) => ({ kind: 'between', low, high }) as const;

describe('a pair of positions', () => {
  test('says who stands where, how far apart they are, and what had to be assumed', () => {
    expect(
      row([said('a', 40), said('b', between(50, 60), { population: 'civilians' }), said('c', 40)])
        .disagreements,
    ).toEqual([
      {
        state: 'conflicting',
        between: [
          {
            lineages: ['named:a', 'named:c'],
            claimIds: ['a', 'c'],
            asserted: { lower: 40, upper: 40 },
            read: { lower: 40, upper: 40 },
          },
          {
            lineages: ['named:b'],
            claimIds: ['b'],
            asserted: { lower: 50, upper: 60 },
            read: { lower: 50, upper: 60 },
          },
        ],
        gap: 10,
        ratio: 1.25,
        causes: [],
        unexplained: 10,
        labels: [],
        assumptions: [{ kind: 'population-unstated' }],
      },
    ]);
  });

  test('is told the same whichever of the two is the larger, by the nearest ends', () => {
    const told = (...claims: ClaimInput[]): unknown =>
      row(claims).disagreements.map(({ gap, ratio, unexplained }) => [gap, ratio, unexplained]);
    expect(told(said('a', between(10, 20)), said('b', between(50, 60)))).toEqual([[30, 2.5, 30]]);
    expect(told(said('a', between(50, 60)), said('b', between(10, 20)))).toEqual([[30, 2.5, 30]]);
    expect(told(said('a', 3), said('b', 10))).toEqual([[7, 3.33, 7]]);
    expect(told(said('a', 0), said('b', 10))).toEqual([[10, null, 10]]);
  });

  test('that agrees has no gap, no ratio and nothing to explain', () => {
    const { agreements, disagreements } = row([
      said('a', between(10, 20)),
      said('b', between(15, 60)),
      said('c', between(16, 17)),
      said('d', 20),
    ]);
    expect(disagreements.map(({ between: [x, y], gap }) => [x.claimIds, y.claimIds, gap])).toEqual([
      [['c'], ['d'], 3],
    ]);
    expect(
      agreements.map(({ state, between: [x, y], gap, ratio, unexplained, causes }) => [
        state,
        x.claimIds,
        y.claimIds,
        gap,
        ratio,
        unexplained,
        causes,
      ]),
    ).toEqual([
      ['compatible', ['a'], ['b'], 0, null, 0, []],
      ['agreed', ['a'], ['c'], 0, null, 0, []],
      ['agreed', ['a'], ['d'], 0, null, 0, []],
      ['agreed', ['b'], ['c'], 0, null, 0, []],
      ['agreed', ['b'], ['d'], 0, null, 0, []],
    ]);
  });

  test('may conflict although a convention reads both alike: 12 for dozens, which are at least 24', () => {
    const options = { convention: acledConvention };
    const [hidden] = row([said('a', 'dozens'), said('b', 12)], options).disagreements;
    expect(hidden).toMatchObject({
      state: 'conflicting',
      gap: 0,
      ratio: null,
      unexplained: 0,
      between: [{ claimIds: ['a'] }, { claimIds: ['b'] }],
    });
    expect(row([said('b', 'dozens'), said('a', 12)], options).disagreements).toMatchObject([
      { state: 'conflicting', gap: 0 },
    ]);
    // Twelve bodies found do not exclude dozens; nor do twelve that were executed, of dozens dead.
    expect(
      row([said('a', 'dozens'), said('b', 12, { evidence: 'bodies' })], options).disagreements,
    ).toEqual([]);
    expect(
      row(
        [said('a', 'dozens', { outcome: 'dead' }), said('b', 12, { outcome: 'executed' })],
        options,
      ).disagreements,
    ).toEqual([]);
    expect(
      row(
        [said('a', 'dozens', { outcome: 'executed' }), said('b', 12, { outcome: 'dead' })],
        options,
      ).disagreements,
    ).toMatchObject([{ state: 'conflicting', gap: 0 }]);
    expect(row([said('a', 'dozens'), said('b', 24)], options).disagreements).toMatchObject([
      { state: 'strained', gap: 12 },
    ]);
  });
});

describe('positions', () => {
  test('are one for accounts of equal bounds, and of as wide an own word', () => {
    const stands = (...claims: ClaimInput[]): unknown =>
      row(claims).disagreements.flatMap(({ between: sides }) =>
        sides.map(({ claimIds }) => claimIds),
      );
    expect(stands(said('a', 40), said('b', 90), said('c', 40), said('d', 90))).toEqual([
      ['a', 'c'],
      ['b', 'd'],
    ]);
    // 42 bodies found and at least 42 read apart; 42 found and 42 executed assert alike and do not
    // conflict alike.
    expect(stands(said('a', 42), said('b', { kind: 'at-least', value: 42 }), said('c', 7))).toEqual(
      [['a'], ['c'], ['b'], ['c']],
    );
  });

  test('with a sum of parts among them name the claims that were added up', () => {
    const things = (id: string, figure: number, source: string, type?: string): ClaimInput => ({
      id,
      figure,
      unit: 'vehicle',
      outcome: 'destroyed',
      source,
      report: 'r',
      ...(type === undefined ? {} : { type }),
    });
    const whole = row([
      things('t', 2, 'Z', 'tank'),
      things('c', 8, 'Z', 'car'),
      things('w', 5, 'A'),
    ]);
    expect(whole.disagreements).toEqual([
      {
        state: 'conflicting',
        between: [
          {
            lineages: ['named:a'],
            claimIds: ['w'],
            asserted: { lower: 5, upper: 5 },
            read: { lower: 5, upper: 5 },
          },
          {
            lineages: ['named:z'],
            claimIds: ['c', 't'],
            asserted: { lower: 10, upper: null },
            read: { lower: 10, upper: 10 },
          },
        ],
        gap: 5,
        ratio: 2,
        causes: [],
        unexplained: 5,
        labels: [{ kind: 'sum-against-whole', sum: ['c'], whole: ['w'] }],
        assumptions: [{ kind: 'type-unstated' }],
      },
    ]);
  });
});

describe('of more than a thousand pairs', () => {
  const count = 100;
  /** Spread so that the widest gaps come neither first nor last; some gaps are equal. */
  const figures = Array.from({ length: count }, (_, at) => 1 + 3 * ((at * 37) % 101));
  const voices = (figure: (at: number) => NonNullable<ClaimInput['figure']>): ClaimInput[] =>
    figures.map((_, at) => said(`v${String(at).padStart(3, '0')}`, figure(at)));

  test('the widest are listed, of equal ones the first, and the rest are counted', () => {
    const { disagreements, omitted, agreements } = row(voices((at) => figures[at] ?? 0));
    const all = figures.flatMap((x, a) =>
      figures.slice(a + 1).map((y, at) => ({ a, b: a + 1 + at, gap: Math.abs(x - y) })),
    );
    const widest = all.sort((x, y) => y.gap - x.gap || x.a - y.a || x.b - y.b).slice(0, 1_000);
    const id = (at: number): string => `v${String(at).padStart(3, '0')}`;
    expect(
      disagreements.map(({ gap, between: [x, y] }) => [gap, x.claimIds[0], y.claimIds[0]]),
    ).toEqual(widest.map(({ a, b, gap }) => [gap, id(a), id(b)]));
    expect([omitted, agreements]).toEqual([(count * (count - 1)) / 2 - 1_000, []]);
  });

  test('that agree the first are listed', () => {
    const { agreements, disagreements, omitted } = row(voices((at) => between(at, 1_000 - at)));
    expect(
      agreements.map(({ between: [x, y] }) => [x.claimIds[0], y.claimIds[0]]).slice(98, 100),
    ).toEqual([
      ['v000', 'v099'],
      ['v001', 'v002'],
    ]);
    expect([agreements.length, disagreements, omitted]).toEqual([
      1_000,
      [],
      (count * (count - 1)) / 2 - 1_000,
    ]);
  });

  test('of both kinds the rest of both are counted together', () => {
    const mixed = [
      ...Array.from({ length: 60 }, (_, at) => said(`a${String(at)}`, between(at, 1_000 - at))),
      ...Array.from({ length: 60 }, (_, at) => said(`b${String(at)}`, 5_000 + at)),
    ];
    const { agreements, disagreements, omitted } = row(mixed);
    const among = (60 * 59) / 2;
    expect([agreements.length, disagreements.length, omitted]).toEqual([
      1_000,
      1_000,
      among - 1_000 + (60 * 60 + among - 1_000),
    ]);
  });

  test('none are counted beyond exactly a thousand', () => {
    expect(row(Array.from({ length: 46 }, (_, at) => said(`v${String(at)}`, at))).omitted).toBe(
      (46 * 45) / 2 - 1_000,
    );
    expect(row(Array.from({ length: 45 }, (_, at) => said(`v${String(at)}`, at))).omitted).toBe(0);
  });
});
