import { describe, expect, test } from 'vitest';
import { isMisuseError, reconcileClaims, type ClaimInput } from 'casualty-claims';
import { rollup } from '../../../src/report/rollup/rollup';
import type { BucketKey, RollupBy, RollupTotal } from '../../../src/report/rollup/rollup-types';

const killed: ClaimInput = {
  outcome: 'killed',
  place: 'Aleppo',
  date: '2014-01-08',
  source: 'SOHR',
  report: 'r',
  event: 'e',
};

/** The one total of claims that make one bucket and one outcome. */
function only(claims: readonly ClaimInput[], by: RollupBy = 'place'): RollupTotal {
  const totals = rollup(reconcileClaims(claims), by).buckets.flatMap((bucket) => bucket.totals);
  expect(totals).toHaveLength(1);
  return totals[0] as RollupTotal;
}

const keys = (claims: readonly ClaimInput[], by: RollupBy): BucketKey[] =>
  rollup(reconcileClaims(claims), by).buckets.map(({ key }) => key);

describe('within one incident', () => {
  test('groups that exclude each other add up', () => {
    expect(
      only([
        { ...killed, figure: 20, population: 'combatants' },
        { ...killed, figure: 30, population: 'civilians' },
      ]),
    ).toMatchObject({ range: { lower: 50, upper: 50 }, overlap: 'none' });
  });

  test('groups that may hold the same people come to the largest up to their sum, and are flagged', () => {
    const total = only([
      { ...killed, figure: 20, population: 'women' },
      { ...killed, figure: 30, population: 'children' },
    ]);
    expect(total).toMatchObject({
      range: { lower: 30, upper: 50 },
      overlap: 'possible',
      members: [{ overlap: 'possible', inside: [] }],
    });
  });

  test('groups that exclude each other only by a convention may overlap', () => {
    expect(
      only([
        { ...killed, figure: 20, population: 'activists' },
        { ...killed, figure: 30, population: 'fighters' },
      ]),
    ).toMatchObject({ range: { lower: 30, upper: 50 }, overlap: 'possible' });
  });

  test('a group inside a toll is not added to it', () => {
    const total = only([
      { ...killed, figure: 100, source: 'UN' },
      { ...killed, figure: 12, population: 'children' },
    ]);
    expect(total).toMatchObject({
      range: { lower: 100, upper: 100 },
      overlap: 'none',
      members: [{ rows: ['killed'], inside: ['killed / child'] }],
    });
  });

  test('a group inside a toll that is larger than it reaches beyond it', () => {
    expect(
      only([
        { ...killed, figure: 5, source: 'UN' },
        { ...killed, figure: 12, population: 'children' },
      ]).range,
    ).toEqual({ lower: 5, upper: 12 });
  });

  test('a breakdown is not added to its whole', () => {
    const claims = [
      { ...killed, id: 'all', figure: 42 },
      { id: 'part', figure: 21, population: 'fighters', partOf: 'all' },
    ];
    expect(only(claims).range).toEqual({ lower: 42, upper: 42 });
    expect(rollup(reconcileClaims(claims), 'place').breakdowns).toBe(1);
  });

  test('killed and executed are one toll, the wounded another, and vehicles a third', () => {
    const claims = [
      { ...killed, figure: 7, outcome: 'executed' },
      { ...killed, figure: 9, outcome: 'wounded' },
      { ...killed, figure: 2, outcome: 'destroyed', unit: 'vehicle' as const },
    ] as const;
    const [bucket] = rollup(reconcileClaims(claims), 'month').buckets;
    expect(bucket?.totals.map(({ outcome, unit, range }) => [outcome, unit, range.lower])).toEqual([
      ['dead', 'person', 7],
      ['wounded', 'person', 9],
      ['destroyed', 'vehicle', 2],
    ]);
  });
});

test('an incident with thousands of groups is added up in bounded time, and flagged', () => {
  const report = reconcileClaims([{ ...killed, figure: 1, population: 'children' }]);
  const [incident] = report.incidents;
  const [row] = incident?.measures ?? [];
  if (incident === undefined || row === undefined) throw new Error('one row');
  const measures = Array.from({ length: 5_000 }, (_, at) => ({
    ...row,
    label: `group ${String(at)}`,
    measure: { ...row.measure, population: { role: [`role ${String(at)}`] } },
  }));
  const { buckets } = rollup({ ...report, incidents: [{ ...incident, measures }] }, 'place');
  expect(buckets[0]?.totals).toMatchObject([
    { range: { lower: 1, upper: 5_000 }, overlap: 'possible' },
  ]);
});

describe('over incidents', () => {
  const other: ClaimInput = { ...killed, event: 'f', date: '2014-01-20' };

  test('the disputed ones are told apart, and both shares make the total', () => {
    expect(
      only([
        { ...killed, figure: 42 },
        { ...killed, figure: 70, source: 'SANA' },
        { ...other, figure: 5 },
      ]),
    ).toMatchObject({
      incidents: 2,
      range: { lower: 47, upper: 75 },
      agreed: { incidents: 1, range: { lower: 5, upper: 5 } },
      disputed: { incidents: 1, range: { lower: 42, upper: 70 } },
    });
  });

  test('what is open above, without a number, or a word is counted, and no number is put in its place', () => {
    const total = only([
      { ...killed, figure: 'more than 80' },
      { ...other, figure: 'dozens' },
      { ...other, event: 'g', date: '2014-02-20', figure: { kind: 'unknown' } },
    ]);
    expect(total).toMatchObject({
      range: { upper: null },
      openAbove: 1,
      withoutNumber: 1,
      byConvention: 1,
    });
  });

  test('summaries and incidents without figures are counted apart', () => {
    const report = reconcileClaims([
      { ...killed, figure: 42 },
      {
        id: 'm',
        figure: 1_000,
        outcome: 'killed',
        date: '2014-01',
        place: { name: 'Aleppo', level: 'province' },
        source: 'UN',
      },
      { id: 'c', topic: 'occurrence', place: 'Raqqa', date: '2015-05-05', source: 'UN' },
    ]);
    expect(rollup(report, 'month')).toMatchObject({
      summaries: 1,
      withoutFigures: 1,
      buckets: [{ totals: [{ range: { lower: 42, upper: 42 } }] }],
    });
  });
});

describe('buckets', () => {
  test('of months hold what lies in one month, what spans two, and what nobody dates', () => {
    const at = (event: string, date: ClaimInput['date']): ClaimInput => ({
      ...killed,
      event,
      figure: 7,
      place: event,
      ...(date === undefined ? {} : { date }),
    });
    const { date: _, ...undated } = { ...at('d', '2014'), place: 'd' };
    expect(_).toBe('2014');
    expect(
      keys(
        [
          at('a', '2014-02'),
          at('b', '2014-01-08'),
          at('c', { from: '2014-01-31', to: '2014-02-01' }),
          undated,
        ],
        'month',
      ),
    ).toEqual([
      { kind: 'month', name: '2014-01' },
      { kind: 'month', name: '2014-02' },
      { kind: 'spanning' },
      { kind: 'unknown' },
    ]);
  });

  test('of sides hold rows, and say where somebody may be counted in two of them', () => {
    const sided = (side: ClaimInput['side'], figure: number): ClaimInput => ({
      ...killed,
      figure,
      ...(side === undefined ? {} : { side }),
    });
    const apart = rollup(
      reconcileClaims([sided('Syrian army', 20), sided('opposition', 30)]),
      'side',
    );
    expect([apart.overlap, apart.buckets.map(({ totals }) => totals[0]?.range.lower)]).toEqual([
      'none',
      [20, 30],
    ]);
    const within = rollup(
      reconcileClaims([
        { ...sided('Syrian army', 20), population: 'children' },
        sided(undefined, 30),
      ]),
      'side',
    );
    expect([within.overlap, within.buckets.map(({ key }) => key.kind)]).toEqual([
      'possible',
      ['side', 'unknown'],
    ]);
  });

  test('of unknown names of sides are told apart by the user’s own table, and only by it', () => {
    const claims = [
      { ...killed, figure: 20, side: 'Unit 12' },
      { ...killed, figure: 30, side: 'Border Force' },
    ];
    const actors = [
      { id: 'u', name: 'Unit 12', camp: 'x' },
      { id: 'b', name: 'Border Force', camp: 'y' },
    ];
    const report = reconcileClaims(claims, { names: { actors } });
    expect([rollup(report, 'side').overlap, rollup(report, 'side', { actors }).overlap]).toEqual([
      'possible',
      'none',
    ]);
  });

  test('of a key of one’s own hold what it says, and what it says nothing of', () => {
    expect(
      keys(
        [
          { ...killed, figure: 7 },
          { ...killed, figure: 7, outcome: 'wounded' },
        ],
        (_, { label }) => (label === 'killed' ? 'grave' : null),
      ),
    ).toEqual([{ kind: 'custom', name: 'grave' }, { kind: 'unknown' }]);
  });

  test('by anything else are a misuse that names what there is', () => {
    let thrown: unknown;
    try {
      rollup(reconcileClaims([]), 'year' as 'month');
    } catch (error) {
      thrown = error;
    }
    expect(isMisuseError(thrown)).toBe(true);
    expect(String(thrown)).toMatch(/"year".*'month', 'place', 'side'/);
  });
});
