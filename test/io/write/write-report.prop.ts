import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseReport, reconcileClaims } from 'casualty-claims';
import { writeIncidentsNdjson, writeReportJson } from 'casualty-claims/io';
import { arbitraryClaims, hostileClaims } from 'casualty-claims/testing/arbitraries';
import { runs } from '../../runs';

test.each([
  ['valid', arbitraryClaims(8)],
  ['hostile', hostileClaims(6)],
] as const)(
  'a report of %s claims that is written reads back with every field, and is a report',
  (_, claims) => {
    fc.assert(
      fc.property(claims as fc.Arbitrary<unknown[]>, (list) => {
        const report = reconcileClaims(list);
        const written = JSON.parse([...writeReportJson(report)].join('')) as unknown;
        expect(JSON.stringify(written)).toBe(JSON.stringify(report));
        const parsed = parseReport(written);
        expect(parsed.ok && JSON.stringify(parsed.report) === JSON.stringify(report)).toBe(true);
        const lines = [
          ...report.incidents.map((one) => JSON.stringify({ scope: 'incident', ...one })),
          ...report.summaries.map((one) => JSON.stringify({ scope: 'summary', ...one })),
        ];
        expect(
          [...writeIncidentsNdjson(report)].map((line) => JSON.stringify(JSON.parse(line))),
        ).toEqual(lines);
      }),
      runs(60),
    );
  },
);
