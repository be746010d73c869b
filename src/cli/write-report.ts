import {
  writeGeoJson,
  writeIncidentsNdjson,
  writeRangesCsv,
  writeReportJson,
  writeUcdpCsv,
  writeUwaziCsv,
} from '../io';
import { writeMarkdown, writeText } from '../render';
import type { ReportInParts } from '../report';
import type { Reconciling } from './options';

/** The forms in which a report is written as its incidents are made. */
const FORMATS_IN_PARTS = [
  'text',
  'markdown',
  'json',
  'ndjson',
  'csv',
  'hxl',
  'geojson',
  'ucdp',
  'uwazi',
] as const;
/** One of them. */
export type FormatInParts = (typeof FORMATS_IN_PARTS)[number];
/** Every form; a page is made of all incidents at once. */
export const FORMATS = [
  ...FORMATS_IN_PARTS.slice(0, 2),
  'html',
  ...FORMATS_IN_PARTS.slice(2),
] as const;
/** One of these. */
export type Format = (typeof FORMATS)[number];

/** A report in a form, piece by piece. */
export function writtenReport(
  report: ReportInParts,
  format: FormatInParts,
  { language, codebook }: Pick<Reconciling, 'language' | 'codebook'>,
): Iterable<string> {
  const rendering = { language, ...(codebook === undefined ? {} : { codebooks: [codebook] }) };
  switch (format) {
    case 'text':
      return withBlankLine(writeText(report, rendering));
    case 'markdown':
      return withBlankLine(writeMarkdown(report, rendering));
    case 'json':
      return writeReportJson(report);
    case 'ndjson':
      return writeIncidentsNdjson(report);
    case 'csv':
      return writeRangesCsv(report);
    case 'hxl':
      return writeRangesCsv(report, { hxl: true });
    case 'geojson':
      return writeGeoJson(report);
    case 'ucdp':
      return writeUcdpCsv(report);
    case 'uwazi':
      return writeUwaziCsv(report);
  }
}

function* withBlankLine(pieces: Iterable<string>): Generator<string> {
  yield* pieces;
  yield '\n';
}
