import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { defaultConvention } from 'casualty-claims/figure';
import {
  diffReports,
  explain,
  reconcileClaims,
  rollup,
  timeline,
  type ClaimInput,
} from 'casualty-claims';

const killed: ClaimInput = {
  outcome: 'killed',
  place: 'Aleppo',
  date: '2014-01-08',
  kind: 'battle',
  report: 'r',
  event: 'e',
};

test('a timeline has a step where a voice agrees, though the range stays', () => {
  const claims = [
    { ...killed, id: 'a', figure: 42, source: 'A', reportedOn: '2014-01-08' },
    { ...killed, id: 'b', figure: 42, source: 'B', reportedOn: '2014-01-09' },
  ];
  const steps = timeline(claims, reconcileClaims(claims).incidents[0]?.id ?? '', 'killed');
  expect(steps.map(({ range, voices }) => [range?.upper, voices?.upper])).toEqual([
    [42, 1],
    [42, 2],
  ]);
});

describe('a difference', () => {
  test('of conventions alone is one', () => {
    const claims = [{ ...killed, figure: 42, source: 'A' }];
    const diff = diffReports(
      reconcileClaims(claims),
      reconcileClaims(claims, { reading: { convention: { ...defaultConvention, name: 'ours' } } }),
    );
    expect([diff.same, diff.convention, diff.incidents.kept]).toEqual([
      false,
      { before: 'default', after: 'ours' },
      [],
    ]);
  });

  test.each(['Firdous', 'Salihin'])('of who holds %s is told of that place', (changed) => {
    const control = (place: string, value: string): ClaimInput => ({
      ...killed,
      id: place,
      topic: 'control',
      place,
      value,
      source: 'SANA',
    });
    const of = (value: string) =>
      reconcileClaims([
        { ...killed, id: 'a', figure: 7 },
        ...['Firdous', 'Salihin'].map((place) =>
          control(place, place === changed ? value : 'opposition'),
        ),
      ]);
    const [kept] = diffReports(of('opposition'), of('Syrian army')).incidents.kept;
    expect(
      kept?.disputes.map(({ before, after }) =>
        [before, after].map((one) => one?.positions.map(({ value }) => value)),
      ),
    ).toEqual([[['Syrian opposition'], ['Syrian army']]]);
  });

  test('tells conflicts and strains apart, and that a narrower word of the same voice speaks now', () => {
    const a: ClaimInput = {
      ...killed,
      id: 'a',
      figure: 'dozens',
      source: 'A',
      reportedOn: '2014-01-08',
    };
    const exact: ClaimInput = { ...a, id: 'b', figure: 42 };
    const against: ClaimInput = { ...exact, id: 'c', figure: 70, source: 'C' };
    const rows = (before: ClaimInput[], after: ClaimInput[]) =>
      diffReports(reconcileClaims(before), reconcileClaims(after)).incidents.kept[0]?.rows[0];
    expect(rows([a], [a, exact])?.because).toContainEqual({
      kind: 'speaks-for',
      lineage: 'named:a',
      before: 'a',
      after: 'b',
      because: 'more-specific',
    });
    expect(rows([exact], [exact, against])?.after?.disagreements).toEqual({
      conflicting: 1,
      strained: 0,
      widestGap: 28,
    });
  });
});

describe('a rollup', () => {
  const totals = (claims: readonly ClaimInput[]) =>
    rollup(reconcileClaims(claims), 'place').buckets.flatMap((bucket) => bucket.totals);

  test('puts killed children inside a toll of executed, for both count the dead', () => {
    const [total] = totals([
      { ...killed, figure: 100, outcome: 'executed', source: 'UN' },
      { ...killed, figure: 12, population: 'children', source: 'SOHR' },
    ]);
    expect(total).toMatchObject({
      range: { lower: 100, upper: 100 },
      members: [{ rows: ['executed'], inside: ['killed / child'] }],
    });
  });

  test('counts an incident as disputed where only a group inside its toll is', () => {
    const [total] = totals([
      { ...killed, figure: 100, source: 'UN' },
      { ...killed, figure: 12, population: 'children', source: 'A' },
      { ...killed, figure: 5, population: 'children', source: 'B' },
    ]);
    expect(total).toMatchObject({ agreed: { incidents: 0 }, disputed: { incidents: 1 } });
  });

  test('sees no overlap of different tolls in different buckets', () => {
    const report = reconcileClaims([
      { ...killed, outcome: 'captured', figure: 20, side: 'Syrian army' },
      { ...killed, outcome: 'displaced', figure: 30 },
    ]);
    expect(rollup(report, 'side').overlap).toBe('none');
  });
});

describe('an explanation', () => {
  test('of what is conceded names only who speaks against its interest', () => {
    const report = reconcileClaims([
      { ...killed, id: 'a', figure: 42, side: 'Syrian army', source: 'SANA' },
      { ...killed, id: 'b', figure: 42, side: 'Syrian army', source: 'SOHR' },
    ]);
    expect(explain(report, ['incidents', 0, 'measures', 0, 'concededMinimum'])).toMatchObject({
      value: 42,
      claimIds: ['a'],
    });
  });

  test('of a range without a kind of source names none of that kind', () => {
    const by = (id: string, kind: 'agency' | 'monitor', figure: number): ClaimInput => ({
      ...killed,
      id,
      figure,
      source: { name: id, kind },
    });
    const report = reconcileClaims([
      by('a', 'agency', 70),
      by('b', 'monitor', 70),
      by('c', 'monitor', 42),
    ]);
    const at =
      report.incidents[0]?.measures[0]?.sensitivity.withoutKinds.findIndex(
        ({ kind }) => kind === 'agency',
      ) ?? -1;
    expect(
      explain(report, [
        'incidents',
        0,
        'measures',
        0,
        'sensitivity',
        'withoutKinds',
        at,
        'range',
        'upper',
      ]),
    ).toMatchObject({ value: 70, claimIds: ['b'] });
  });

  test('of what a part says rests on no convention, though what is implied of it may', () => {
    const report = reconcileClaims(
      JSON.parse(
        readFileSync(new URL('../../examples/data/aleppo/claims.json', import.meta.url), 'utf8'),
      ),
    );
    const parts = report.incidents.flatMap(({ measures }, incident) =>
      measures.flatMap(({ accounts }, row) =>
        accounts.flatMap(({ parts: list }, account) =>
          list.flatMap(({ byConvention }, part) =>
            byConvention
              ? [['incidents', incident, 'measures', row, 'accounts', account, 'parts', part]]
              : [],
          ),
        ),
      ),
    );
    expect(parts.length).toBeGreaterThan(0);
    for (const part of parts)
      expect([
        explain(report, [...part, 'asserted', 'lower']),
        explain(report, [...part, 'implied', 'lower']),
      ]).toMatchObject([{ byConvention: false }, { byConvention: true }]);
  });
});
