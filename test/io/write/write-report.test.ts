import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { reconcileClaims } from 'casualty-claims';
import { incidentsGeoJson, writeIncidentsNdjson, writeRangesCsv } from 'casualty-claims/io';

const where = {
  place: { name: '=cmd|"x"', lat: 36.2, lon: 37.17, radiusKm: 2, within: ['Aleppo'] },
  date: '2014-01-08',
  kind: 'execution',
  report: 'r',
  event: 'e',
};
const report = reconcileClaims([
  { ...where, id: 'a', figure: 42, outcome: 'bodies found', source: 'A' },
  { ...where, id: 'b', figure: 'more than 80', outcome: 'killed', source: 'B' },
  { ...where, id: 'c', figure: 'unknown number', outcome: 'wounded', source: 'B' },
  {
    id: 'm',
    figure: 1000,
    outcome: 'killed',
    date: '2014-01',
    place: { name: 'Aleppo', level: 'province' },
    source: 'C',
  },
]);
const table = (text: Iterable<string>): Record<string, string>[] =>
  parse([...text].join(''), { columns: true });

describe('the ranges of a report as a table', () => {
  test('are a row a measure, with every flag, the summaries among them', () => {
    expect(
      table(writeRangesCsv(report)).map((row) => [
        row['scope'],
        row['measure'],
        row['low'],
        row['high'],
        row['openAbove'],
        row['documentedMinimum'],
        row['claims'],
      ]),
    ).toEqual([
      ['incident', 'dead', '42', '81', 'true', '42', 'a | b'],
      ['incident', 'wounded', '1', '', 'true', '', 'c'],
      ['summary', 'killed', '1000', '1000', 'false', '', 'm'],
    ]);
  });

  test('carry no formula', () => {
    expect(table(writeRangesCsv(report))[0]?.['place']).toBe('\'=cmd|"x"');
  });

  test('with HXL tags have low and high for each outcome', () => {
    const [tags, dead, wounded] = table(writeRangesCsv(report, { hxl: true, delimiter: ',' }));
    expect([
      tags?.['dead low'],
      tags?.['dead high'],
      tags?.['killed low'],
      tags?.['place'],
    ]).toEqual(['#affected+dead+min', '#affected+dead+max', '#affected+killed+min', '#loc+name']);
    expect([
      dead?.['dead low'],
      dead?.['dead high'],
      dead?.['wounded low'],
      wounded?.['dead low'],
      wounded?.['wounded low'],
    ]).toEqual(['42', '81', '', '', '1']);
  });
});

describe('the incidents of a report', () => {
  test('are features on the map, with their radius and ranges', () => {
    const [incident, summary] = incidentsGeoJson(report).features;
    expect(incident).toMatchObject({
      geometry: { type: 'Point', coordinates: [37.17, 36.2] },
      properties: { radiusKm: 2, from: '2014-01-08', kind: 'execution', claims: ['a', 'b', 'c'] },
    });
    expect(
      incident?.properties.ranges.map(({ measure, low, high, openAbove }) => [
        measure,
        low,
        high,
        openAbove,
      ]),
    ).toEqual([
      ['dead', 42, 81, true],
      ['wounded', 1, null, true],
    ]);
    expect(summary).toMatchObject({
      geometry: null,
      properties: { scope: 'summary', radiusKm: null },
    });
  });

  test('are NDJSON, one a line', () => {
    expect([...writeIncidentsNdjson(report)].map((line) => JSON.parse(line) as unknown)).toEqual([
      ...report.incidents.map((one) => ({ scope: 'incident', ...one })),
      ...report.summaries.map((one) => ({ scope: 'summary', ...one })),
    ]);
  });
});
