import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { PackedClaims } from 'casualty-claims/stream';
import { reconcileClaims, type ReportOptions } from 'casualty-claims';
import { reconcileInParts, type ReportInParts } from 'casualty-claims/stream';
import { arbitraryWarClaim } from 'casualty-claims/testing/arbitraries';
import {
  incidentsGeoJson,
  writeGeoJson,
  writeIncidentsNdjson,
  writeRangesCsv,
  writeReportJson,
  writeUcdpCsv,
  writeUwaziCsv,
} from 'casualty-claims/io';
import {
  renderMarkdown,
  renderText,
  writeMarkdown,
  writeText,
  type RenderOptions,
} from 'casualty-claims/render';
import { runs } from '../runs';

/** A report in parts is written as one that is held, letter by letter. */
const war = fc.uniqueArray(arbitraryWarClaim(24), { maxLength: 24, selector: ({ id }) => id });
const optionsOf: fc.Arbitrary<ReportOptions> = fc.constantFrom<ReportOptions[]>(
  {},
  { whatIf: { asOf: '2016-02-20' } },
  { reading: { estimate: 'ucdp' } },
);
const both = fc.tuple(war, optionsOf, fc.constantFrom(1, 3, 512)).map(([list, options, batch]) => {
  const claims = new PackedClaims({ batch });
  claims.add(list);
  return { whole: reconcileClaims(list, options), parts: reconcileInParts(claims, options) };
});

const WRITERS: readonly (readonly [string, (report: ReportInParts) => Iterable<string>])[] = [
  ['JSON', writeReportJson],
  ['NDJSON', writeIncidentsNdjson],
  ['ranges', writeRangesCsv],
  ['ranges with tags', (report) => writeRangesCsv(report, { hxl: true })],
  ['UCDP', writeUcdpCsv],
  ['Uwazi', writeUwaziCsv],
  ['GeoJSON', writeGeoJson],
];

test.each(WRITERS)('%s of a report in parts', (_, write) => {
  let letters = 0;
  fc.assert(
    fc.property(both, ({ whole, parts }) => {
      const text = [...write(whole)].join('');
      expect([...write(parts)].join('')).toBe(text);
      letters += text.length;
    }),
    runs(40),
  );
  expect(letters).toBeGreaterThan(5_000);
});

test('GeoJSON piece by piece is that of one piece', () => {
  fc.assert(
    fc.property(both, ({ whole }) => {
      expect(JSON.parse([...writeGeoJson(whole)].join(''))).toEqual(
        JSON.parse(JSON.stringify(incidentsGeoJson(whole))),
      );
    }),
    runs(20),
  );
});

test.each<RenderOptions>([
  {},
  { language: 'ar' },
  { codebooks: ['acled', 'ucdp'] },
  { showIssues: false },
])('text and Markdown of a report in parts, piece by piece: %j', (options) => {
  fc.assert(
    fc.property(both, ({ whole, parts }) => {
      const [text, markdown] = [renderText(whole, options), renderMarkdown(whole, options)];
      expect([...writeText(parts, options)].join('')).toBe(text);
      expect([...writeMarkdown(parts, options)].join('')).toBe(markdown);
      expect([...writeText(whole, options)].join('')).toBe(text);
      expect([text.trim(), `${text.trim()}\n`]).toEqual([text.slice(0, -1), text]);
    }),
    runs(25),
  );
});
