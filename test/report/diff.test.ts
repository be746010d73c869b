import { describe, expect, test } from 'vitest';
import { reconcileClaims, type ClaimInput, type Report } from 'casualty-claims';
import { diffReports } from '../../src/report/diff/diff-reports';
import type { ReportDiff } from '../../src/report/diff/report-diff';

const killed: ClaimInput = {
  outcome: 'killed',
  place: 'Aleppo',
  date: '2014-01-08',
  kind: 'battle',
  report: 'r',
  event: 'e',
};
const a: ClaimInput = { ...killed, id: 'a', figure: 42, source: 'SOHR' };
const b: ClaimInput = { ...killed, id: 'b', figure: 70, source: 'SANA' };
const elsewhere: ClaimInput = {
  id: 'x',
  figure: 5,
  outcome: 'killed',
  place: 'Hama',
  date: '2015-03-01',
  source: 'SOHR',
};

const diff = (before: readonly ClaimInput[], after: readonly ClaimInput[]): ReportDiff =>
  diffReports(reconcileClaims(before), reconcileClaims(after));

describe('a row', () => {
  test('that moves says from what to what, and which claim of which voice moved it', () => {
    const { kept, unchanged } = diff([a, elsewhere], [a, b, elsewhere]).incidents;
    expect(unchanged).toBe(1);
    expect(kept).toHaveLength(1);
    expect(kept[0]?.rows).toMatchObject([
      {
        kind: 'moved',
        before: {
          range: { lower: 42, upper: 42 },
          voices: { upper: 1 },
          disagreements: { conflicting: 0 },
        },
        after: {
          range: { lower: 42, upper: 70 },
          voices: { upper: 2 },
          disagreements: { conflicting: 1, widestGap: 28 },
        },
        because: [{ kind: 'claim-added', claimId: 'b', lineage: 'named:sana' }],
      },
    ]);
    expect(kept[0]?.claims).toEqual({
      added: ['b'],
      removed: [],
      changed: [],
      joined: [],
      left: [],
    });
  });

  test.each<[string, ClaimInput[], ClaimInput[], object[]]>([
    [
      'because a claim is gone',
      [a, b],
      [a],
      [{ kind: 'claim-removed', claimId: 'b', lineage: 'named:sana' }],
    ],
    [
      'because a claim says something else',
      [a],
      [{ ...a, figure: 46 }],
      [{ kind: 'claim-changed', claimId: 'a', lineage: 'named:sohr', fields: ['figure'] }],
    ],
    [
      'because a claim was taken back',
      [a, b],
      [a, b, { id: 'sorry', stance: 'retracts', denies: 'b', source: 'SANA' }],
      [{ kind: 'retracted', claimId: 'b', lineage: 'named:sana', by: 'sorry' }],
    ],
    [
      'because its voice speaks with a later figure',
      [a],
      [a, { ...a, id: 'later', figure: 46, supersedes: 'a' }],
      [
        { kind: 'claim-added', claimId: 'later', lineage: 'named:sohr' },
        {
          kind: 'speaks-for',
          lineage: 'named:sohr',
          before: 'a',
          after: 'later',
          because: 'superseded',
        },
      ],
    ],
    [
      'because a claim is only possible now',
      [a, b],
      [a, { ...b, modality: 'possible' }],
      [
        { kind: 'claim-changed', claimId: 'b', lineage: 'named:sana', fields: ['modality'] },
        {
          kind: 'left',
          claimId: 'b',
          lineage: 'named:sana',
          to: { kind: 'not-counted', because: 'possible', by: null },
        },
      ],
    ],
  ])('moves %s', (_, before, after, because) => {
    expect(diff(before, after).incidents.kept[0]?.rows.map((row) => row.because)).toEqual([
      because,
    ]);
  });

  test('tells that a claim left it for no row, or is in no incident any more', () => {
    const wounded: ClaimInput = {
      ...killed,
      id: 'w',
      figure: 90,
      outcome: 'wounded',
      source: 'SOHR',
    };
    const left = (after: ClaimInput) =>
      diff([a, b, wounded], [a, after, wounded]).incidents.kept[0]?.rows[0]?.because.at(-1);
    expect(
      left({ ...killed, id: 'b', topic: 'control', value: 'Syrian army', source: 'SANA' }),
    ).toEqual({ kind: 'left', claimId: 'b', lineage: 'named:sana', to: { kind: 'no-row' } });
  });

  test('comes and goes with its claims', () => {
    const wounded: ClaimInput = {
      ...killed,
      id: 'w',
      figure: 90,
      outcome: 'wounded',
      source: 'SOHR',
    };
    const came = diff([a], [a, wounded]).incidents.kept[0]?.rows;
    expect(came).toMatchObject([
      {
        kind: 'added',
        before: null,
        after: { label: 'wounded' },
        because: [{ kind: 'claim-added' }],
      },
    ]);
    const went = diff([a, wounded], [a]).incidents.kept[0]?.rows;
    expect(went).toMatchObject([
      {
        kind: 'removed',
        before: { label: 'wounded' },
        after: null,
        because: [{ kind: 'claim-removed' }],
      },
    ]);
  });

  test('is the same row when its label follows another member', () => {
    const soldiers: ClaimInput = { ...a, population: 'soldiers' };
    expect(
      diff([soldiers], [soldiers, { ...b, outcome: 'dead' }]).incidents.kept[0]?.rows,
    ).toMatchObject([
      { kind: 'moved', before: { label: 'killed / soldier' }, after: { label: 'dead' } },
    ]);
  });
});

describe('rows are matched', () => {
  const rows = (before: readonly ClaimInput[], after: readonly ClaimInput[]) =>
    diff(before, after).incidents.kept[0]?.rows.map((row) => [
      row.kind,
      row.before?.label ?? null,
      row.after?.label ?? null,
    ]);

  test('by their claims first: of two that could be called alike each is taken once', () => {
    const before: ClaimInput[] = [
      { ...a, population: 'soldiers' },
      { ...b, population: 'civilians' },
    ];
    expect(rows(before, [{ ...a, population: 'civilians' }])).toEqual([
      ['moved', 'killed / soldier', 'killed / civilian'],
      ['removed', 'killed / civilian', null],
    ]);
  });

  test('by label where no claim is shared', () => {
    const wounded: ClaimInput = { ...b, outcome: 'wounded' };
    expect(rows([a, wounded], [{ ...a, id: 'a2', figure: 46 }, wounded])).toEqual([
      ['moved', 'killed', 'killed'],
    ]);
  });

  test('not by what is only a sum of parts there: those belong to the rows of the parts', () => {
    const lost = { ...killed, outcome: 'destroyed', unit: 'vehicle' } as const;
    const parts: ClaimInput[] = [
      { ...lost, id: 'm', figure: 2, type: 'tank', source: 'SOHR' },
      { ...lost, id: 'w', figure: 8, type: 'carrier', source: 'SOHR' },
    ];
    const tanks = parts.map((part, at): ClaimInput => ({
      ...part,
      type: 'tank',
      ...(at === 0 ? {} : { source: 'SANA' }),
    }));
    expect(rows([{ ...lost, id: 'y', figure: 5, source: 'UN' }, ...parts], tanks)).toEqual([
      ['removed', 'destroyed / vehicle', null],
      ['removed', 'destroyed / vehicle / carrier', null],
      ['moved', 'destroyed / vehicle / tank', 'destroyed / vehicle / tank'],
    ]);
  });
});

describe('an incident', () => {
  test('is new or gone where it shares no claim with any', () => {
    const { incidents } = diff([a], [elsewhere]);
    expect([
      incidents.new.map(({ claimIds }) => claimIds),
      incidents.gone.map(({ claimIds }) => claimIds),
    ]).toEqual([[['x']], [['a']]]);
    expect([incidents.kept, incidents.split, incidents.joined]).toEqual([[], [], []]);
  });

  test('that others join, or that splits, is kept with its greatest part', () => {
    const apart: ClaimInput[] = [
      a,
      { ...a, id: 'a2', source: 'UN' },
      { ...b, event: 'f', date: '2014-01-20' },
    ];
    const together: ClaimInput[] = [
      a,
      { ...a, id: 'a2', source: 'UN' },
      { ...b, date: '2014-01-20' },
    ];
    const joined = diff(apart, together).incidents;
    expect(joined.joined.map(({ from }) => from.map(({ claimIds }) => claimIds))).toEqual([
      [['a', 'a2'], ['b']],
    ]);
    expect([joined.kept.length, joined.split, joined.gone]).toEqual([1, [], []]);
    expect(joined.kept[0]?.claims).toMatchObject({ added: [], joined: ['b'] });
    expect(joined.kept[0]?.rows[0]?.because).toContainEqual({
      kind: 'joined',
      claimId: 'b',
      lineage: 'named:sana',
      from: expect.objectContaining({ kind: 'incident' }) as unknown,
    });
    const split = diff(together, apart).incidents;
    expect(split.split.map(({ into }) => into.map(({ claimIds }) => claimIds))).toEqual([
      [['a', 'a2'], ['b']],
    ]);
    expect([split.kept[0]?.claims.left, split.new]).toEqual([['b'], []]);
  });

  test('tells when its setting or an answer without a figure changed', () => {
    const control: ClaimInput = {
      ...killed,
      id: 'c',
      topic: 'control',
      value: 'Syrian army',
      source: 'SANA',
    };
    const [kept] = diff(
      [a],
      [
        { ...a, kind: 'execution' },
        { ...control, kind: 'execution' },
      ],
    ).incidents.kept;
    expect(kept?.setting).toEqual([{ field: 'kind', before: 'battle', after: 'execution' }]);
    expect(kept?.disputes).toMatchObject([
      { topic: 'control', before: null, after: { positions: [{ value: 'Syrian army' }] } },
    ]);
    const [back] = diff([a, control], [a]).incidents.kept;
    expect(back?.disputes).toMatchObject([
      { topic: 'control', before: { positions: [{ value: 'Syrian army' }] }, after: null },
    ]);
  });
});

test('summaries are held against each other like incidents', () => {
  const month: ClaimInput = {
    id: 'm',
    figure: 1_000,
    outcome: 'killed',
    date: '2014-01',
    place: { name: 'Aleppo', level: 'province' },
    source: 'SOHR',
  };
  expect(diff([a, month], [a, { ...month, figure: 1_200 }]).summaries.kept[0]?.rows).toMatchObject([
    { kind: 'moved', because: [{ kind: 'claim-changed' }] },
  ]);
});

test('a row of thousands of voices, all of which went to another row, is told in bounded time', () => {
  const report = reconcileClaims([a]);
  const [incident, claim] = [report.incidents[0], report.claims[0]];
  const [row] = incident?.measures ?? [];
  const [account] = row?.accounts ?? [];
  if (incident === undefined || claim === undefined || row === undefined || account === undefined)
    throw new Error('one of each');
  const ids = Array.from({ length: 10_000 }, (_, at) => `c${String(at)}`);
  const accounts = ids.map((id) => ({
    ...account,
    lineage: `named:${id}`,
    claimId: id,
    claimIds: [id],
  }));
  const holding = (stay: number): Report => ({
    ...report,
    claims: ids.map((id) => ({ ...claim, id })),
    incidents: [
      {
        ...incident,
        claimIds: ids,
        measures: [
          {
            ...row,
            label: 'one',
            accounts: accounts.slice(0, stay),
            voices: { lower: 1, upper: stay },
          },
          { ...row, label: 'two', accounts: accounts.slice(stay) },
        ],
      },
    ],
  });
  const rows = diffReports(holding(9_999), holding(6_000)).incidents.kept[0]?.rows;
  expect(rows?.map(({ kind, because }) => [kind, because.length])).toEqual([['moved', 3_999]]);
  expect(rows?.[0]?.because[0]).toMatchObject({ kind: 'left', to: { kind: 'row', label: 'two' } });
});
