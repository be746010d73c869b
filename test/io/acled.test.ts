import { describe, expect, test } from 'vitest';
import { collectClaims, parseBatch, readCsv, type CsvOptions } from 'casualty-claims/io';

const HEADER =
  'event_id_cnty,event_date,time_precision,event_type,sub_event_type,actor1,actor2,country,admin1,admin2,location,latitude,longitude,geo_precision,source,notes,fatalities';
const read = (rows: string[], options?: CsvOptions) =>
  collectClaims(readCsv([HEADER, ...rows].join('\n'), options));

describe('a row of ACLED', () => {
  test('is a claim of its fatalities, ACLED the origin and its sources consulted', async () => {
    const { claims } = await read([
      'SYR1,31 October 2016,1,Battles,Armed clash,Rebels,Army,Syria,Aleppo,Jebel ' +
        'Saman,Aleppo,36.2,37.15,1,SOHR; Al Jazeera,"On 31 October, clashes.",84',
    ]);
    expect(claims).toEqual([
      {
        id: 'acled:SYR1',
        figure: 84,
        outcome: 'killed',
        source: { name: 'ACLED', kind: 'dataset' },
        report: 'ACLED',
        event: 'SYR1',
        basedOn: ['SOHR', 'Al Jazeera'],
        date: '2016-10-31',
        place: {
          name: 'Aleppo',
          lat: 36.2,
          lon: 37.15,
          radiusKm: 10,
          within: ['Jebel Saman', 'Syria'],
        },
        kind: 'Armed clash',
        note: 'On 31 October, clashes.',
      },
    ]);
    expect(parseBatch(await read([])).issues).toEqual([]);
  });

  test('of violence against civilians names who is said to have done it, within a week of the month around its day', async () => {
    const { claims } = await read([
      'SYR2,2016-10-20,2,Violence against civilians,Attack,Militia,Civilians,Syria,Aleppo,,Aleppo,36.2,37.15,3,X,,3',
      'SYR3,2016-10-20,3,Battles,,A,B,Syria,Aleppo,,Aleppo,36.2,37.15,2,X,,3',
    ]);
    expect(claims[0]).toMatchObject({
      by: 'Militia',
      date: { from: '2016-10-17', to: '2016-10-23' },
      place: { level: 'province', radiusKm: 100 },
    });
    expect(claims[1]).toMatchObject({
      date: { from: '2016-10-01', to: '2016-10-31' },
      place: { radiusKm: 25 },
    });
  });

  test('with no fatalities claims that it occurred, and no count', async () => {
    const batch = await read([
      'SYR4,2016-10-20,1,Battles,Armed clash,A,B,Syria,Aleppo,,Aleppo,36.2,37.15,1,X,,0',
    ]);
    expect(batch.claims[0]).toMatchObject({ topic: 'occurrence' });
    expect(batch.claims[0]).not.toHaveProperty('figure');
    expect(parseBatch(batch)).toMatchObject({ rejected: [], issues: [] });
  });

  test('whose date or count cannot be read is named, and asked about', async () => {
    const rows = [
      'SYR5,8/1/2014,1,Battles,,A,B,Syria,Aleppo,,Aleppo,36.2,37.15,1,X,,3',
      'SYR6,soon,1,Battles,,A,B,Syria,Aleppo,,Aleppo,36.2,37.15,1,X,,3',
      'SYR7,2014-01-08,1,Battles,,A,B,Syria,Aleppo,,Aleppo,36.2,37.15,1,X,,many',
    ];
    const batch = await read(rows);
    expect(
      batch.issues.map(({ code, line, column, claimId }) => [code, line, column, claimId]),
    ).toEqual([
      ['ambiguous-date', 2, 'event_date', 'acled:SYR5'],
      ['invalid-date', 3, 'event_date', 'acled:SYR6'],
      ['not-a-count', 4, 'fatalities', 'acled:SYR7'],
    ]);
    expect(batch.claims).toHaveLength(2);
    expect((await read(rows, { dateOrder: 'day-first' })).claims[0]?.['date']).toBe('2014-01-08');
  });
});
