/**
 * Files in and out: CSV, JSON, NDJSON, the tables of UCDP GED, ACLED and GTD, HXL, GeoJSON.
 *
 * @module casualty-claims/io
 */

export { collectClaims, type ClaimBatch, type UncheckedClaim } from './input/claim-batch';
export { parseBatch, type ParsedBatch } from './read/parse-batch';
export { readCsv, type CsvOptions, type TableName } from './read/read-csv';
export { readJson } from './read/read-json';
export { readParquet } from './read/read-parquet';
export { readNdjson, type ReadOptions } from './read/read-ndjson';
export type { RowIssue } from './input/row-issue';
export type { MappedCount, MappedField, TableMapping } from './tables/table-mapping';
export type { TextInput } from './input/text-input';
export type { DateOrder } from './tables/written-date';
export { writeClaimsCsv, writeClaimsNdjson, type WriteCsvOptions } from './write/write-claims';
export { writeRangesCsv, type RangesCsvOptions } from './write/write-ranges';
export {
  incidentsGeoJson,
  writeGeoJson,
  writeIncidentsNdjson,
  writeReportJson,
  type IncidentFeature,
} from './write/write-report';
export { writeUcdpCsv } from './write/write-ucdp';
export { writeUwaziCsv } from './write/write-uwazi';
