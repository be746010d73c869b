/**
 * Files in and out: CSV, JSON, NDJSON, the tables of UCDP GED, ACLED and GTD, HXL, GeoJSON.
 *
 * @module casualty-claims/io
 */

export { collectClaims, type ClaimBatch, type UncheckedClaim } from './claim-batch';
export { parseBatch, type ParsedBatch } from './parse-batch';
export { readCsv, type CsvOptions, type TableName } from './read-csv';
export { readJson } from './read-json';
export { readParquet } from './read-parquet';
export { readNdjson, type ReadOptions } from './read-ndjson';
export type { RowIssue } from './row-issue';
export type { MappedCount, MappedField, TableMapping } from './table-mapping';
export type { TextInput } from './text-input';
export type { DateOrder } from './written-date';
export { writeClaimsCsv, writeClaimsNdjson, type WriteCsvOptions } from './write-claims';
export { writeRangesCsv, type RangesCsvOptions } from './write-ranges';
export {
  incidentsGeoJson,
  writeGeoJson,
  writeIncidentsNdjson,
  writeReportJson,
  type IncidentFeature,
} from './write-report';
export { writeUcdpCsv } from './write-ucdp';
export { writeUwaziCsv } from './write-uwazi';
