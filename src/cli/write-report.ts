import { incidentsGeoJson, writeIncidentsNdjson, writeRangesCsv, writeReportJson, writeUcdpCsv, writeUwaziCsv } from '../io';
import { jsonByItem } from '../io/json-by-item';
import { renderMarkdown, renderText } from '../render';
import { htmlReport, type PageOptions } from '../render/page';
import type { Report } from '../report';
import type { Reconciling } from './options';

/** The forms in which a report is written. */
export const FORMATS = ['text', 'markdown', 'html', 'json', 'ndjson', 'csv', 'hxl', 'geojson', 'ucdp', 'uwazi'] as const;
/** One of them. */
export type Format = (typeof FORMATS)[number];

/** A report in a form, piece by piece. */
export function writtenReport(report: Report, format: Format, { language, codebook, timelines = [] }: Pick<Reconciling, 'language' | 'codebook'> & Pick<PageOptions, 'timelines'>): Iterable<string> {
  const rendering = { language, ...(codebook === undefined ? {} : { codebooks: [codebook] }) };
  switch (format) {
    case 'text':
      return [renderText(report, rendering), '\n'];
    case 'markdown':
      return [renderMarkdown(report, rendering), '\n'];
    case 'html':
      return [htmlReport(report, { language, timelines })];
    case 'json':
      return writeReportJson(report);
    case 'ndjson':
      return writeIncidentsNdjson(report);
    case 'csv':
      return writeRangesCsv(report);
    case 'hxl':
      return writeRangesCsv(report, { hxl: true });
    case 'geojson':
      return jsonByItem(incidentsGeoJson(report));
    case 'ucdp':
      return writeUcdpCsv(report);
    case 'uwazi':
      return writeUwaziCsv(report);
  }
}
