import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { collectClaims, parseBatch, readCsv } from 'casualty-claims/io';

/** A made-up row in UCDP's columns. */
const HEADER =
  'id,type_of_violence,side_a,side_b,source_article,where_prec,where_coordinates,adm_1,adm_2,latitude,longitude,country,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,low,best,high';
const ROW = {
  id: '7',
  type: '1',
  a: 'Government of X',
  b: 'Rebels of X',
  articles: '"""A,2016-01-01,Ten said dead; more later"";""B,2016-01-02,""Dozens"" killed"""',
  prec: '1',
  where: 'Tal town',
  clarity: '1',
  datePrec: '1',
  start: '2016-01-01',
  end: '2016-01-01',
  deaths: '2,3,4,1',
  toll: '8,10,12',
};
const row = (over: Partial<typeof ROW> = {}): string => {
  const it = { ...ROW, ...over };
  return [
    it.id,
    it.type,
    it.a,
    it.b,
    it.articles,
    it.prec,
    it.where,
    'North',
    'Tal district',
    '36.2',
    '37.1',
    'X',
    it.clarity,
    it.datePrec,
    it.start,
    it.end,
    it.deaths,
    it.toll,
  ].join(',');
};
const read = (...rows: string[]) => collectClaims(readCsv([HEADER, ...rows, ''].join('\n')));

describe('a row of UCDP GED', () => {
  test('is a claim of its toll and a part for each side with deaths', async () => {
    const { claims } = await read(row());
    expect(claims).toEqual([
      {
        id: 'ucdp-ged:7',
        figure: { kind: 'between', low: 8, best: 10, high: 12 },
        outcome: 'killed',
        source: { name: 'UCDP', kind: 'dataset' },
        report: 'UCDP GED',
        event: '7',
        basedOn: ['A,2016-01-01,Ten said dead; more later', 'B,2016-01-02,"Dozens" killed'],
        date: { from: '2016-01-01', to: '2016-01-01' },
        place: {
          name: 'Tal town',
          lat: 36.2,
          lon: 37.1,
          radiusKm: 10,
          within: ['Tal district', 'North', 'X'],
        },
        kind: 'state-based violence',
        scope: 'incident',
      },
      {
        id: 'ucdp-ged:7:a',
        figure: 2,
        partOf: 'ucdp-ged:7',
        population: 'combatants',
        side: 'Government of X',
      },
      {
        id: 'ucdp-ged:7:b',
        figure: 3,
        partOf: 'ucdp-ged:7',
        population: 'combatants',
        side: 'Rebels of X',
      },
      { id: 'ucdp-ged:7:civilians', figure: 4, partOf: 'ucdp-ged:7', population: 'civilians' },
      { id: 'ucdp-ged:7:unknown', figure: 1, partOf: 'ucdp-ged:7' },
    ]);
  });

  test.each([
    ['3', { radiusKm: 25, level: 'area' }],
    ['4', { radiusKm: 100, level: 'province' }],
    ['6', { radiusKm: 500, level: 'country' }],
  ])('with where_prec %s has the radius and level of %j', async (prec, extent) => {
    expect((await read(row({ prec }))).claims[0]?.['place']).toMatchObject(extent);
  });

  test.each([
    ['2', '2016-01-08', { from: '2016-01-05', to: '2016-01-11' }],
    ['4', '2016-02-08', { from: '2016-02-01', to: '2016-02-29' }],
    ['5', '2016-02-08', { from: '2016-01-01', to: '2016-12-31' }],
  ])('with date_prec %s on one day has a window', async (datePrec, day, window) => {
    expect((await read(row({ datePrec, start: day, end: day }))).claims[0]?.['date']).toEqual(
      window,
    );
    expect(
      (await read(row({ datePrec, start: '2016-01-04', end: '2016-01-07' }))).claims[0]?.['date'],
    ).toEqual({ from: '2016-01-04', to: '2016-01-07' });
  });

  test('of clarity 2 is a summary, and a one-sided one names who did it', async () => {
    const { claims } = await read(row({ clarity: '2', type: '3' }));
    expect(claims[0]).toMatchObject({
      scope: 'summary',
      by: 'Government of X',
      kind: 'one-sided violence',
    });
  });

  test('whose high is below its best is kept, and flagged', async () => {
    const batch = await read(row({ toll: '2,16,2' }), row({ id: '8' }));
    expect(batch.claims[0]?.['figure']).toEqual({ kind: 'between', low: 2, best: 16, high: 16 });
    expect(
      batch.issues.map(({ code, line, column, received }) => [code, line, column, received]),
    ).toEqual([['toll-disordered', 2, 'high', '"2 / 16 / 2"']]);
    expect(batch).toMatchObject({ rows: 2, flagged: 1 });
  });

  test('with a toll that is no number is named, and costs no other row', async () => {
    const batch = await read(row({ toll: 'x,10,' }), row({ id: '8', start: '2016-13-01' }));
    expect(batch.issues.map(({ code, line, column }) => [code, line, column])).toEqual([
      ['not-a-count', 2, 'low'],
      ['not-a-count', 2, 'high'],
      ['invalid-date', 3, 'date_start'],
    ]);
    expect(
      batch.claims
        .filter((claim) => claim['partOf'] === undefined)
        .map((claim) => [claim['id'], claim['date']]),
    ).toEqual([['ucdp-ged:8', undefined]]);
  });

  test('in a table without its columns says which', async () => {
    const { issues } = await collectClaims(
      readCsv('id,low,best,high\n1,1,1,1\n', { table: 'ucdp' }),
    );
    expect(
      issues.filter(({ code }) => code === 'missing-column').map(({ expected }) => expected),
    ).toEqual([
      'a column "date_start", as UCDP GED has it',
      'a column "date_end", as UCDP GED has it',
    ]);
  });
});

const SAMPLE = fileURLToPath(
  new URL('../../../shared/data/ged-syria/ged191-syria-2016-aleppo.csv', import.meta.url),
);
const present = existsSync(SAMPLE);
if (!present) console.warn('skipped: the sample of UCDP GED is not beside this repository');

describe.skipIf(!present)('the UCDP GED rows of Aleppo in 2016', () => {
  test(
    'all come in: rows read and rows with issues are the rows of the file',
    { timeout: 60_000 },
    async () => {
      const rows = parse<Record<'id' | 'low' | 'best' | 'high' | 'number_of_sources', string>>(
        readFileSync(SAMPLE, 'utf8'),
        { columns: true },
      );
      const batch = await collectClaims(readCsv(createReadStream(SAMPLE)));
      expect(batch.rows).toBe(rows.length);
      const clean = rows.filter(
        ({ low, best, high }) => Number(low) <= Number(best) && Number(best) <= Number(high),
      );
      expect(batch.flagged).toBe(rows.length - clean.length);
      expect(batch.issues.map(({ code }) => code)).toEqual(
        batch.issues.map(() => 'toll-disordered'),
      );

      const { claims, rejected } = parseBatch(batch);
      expect(rejected).toEqual([]);
      const byId = new Map(claims.map((claim) => [claim.id, claim]));
      for (const { id, low, best, high } of clean) {
        const figure = byId.get(`ucdp-ged:${id}`)?.figure;
        expect(
          figure?.kind === 'exact'
            ? [figure.value, figure.value, figure.value]
            : figure?.kind === 'between'
              ? [figure.low, figure.best, figure.high]
              : null,
        ).toEqual([low, best, high].map(Number));
      }
      for (const { id, number_of_sources: sources } of rows)
        expect(byId.get(`ucdp-ged:${id}`)?.basedOn?.length ?? 0).toBeLessThanOrEqual(
          Number(sources),
        );
    },
  );
});
