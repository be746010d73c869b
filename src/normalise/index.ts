export type { ActorEntry } from './actor-entry';
export type { ActorTable } from './actors';
export type { GazetteerEntry, PlaceTable, ResolvedPlace } from './places';
export { parseActors, parseGazetteer } from './parse-tables';
export type { ParsedTable } from './parse-table';
export { starterGazetteer } from './starter-gazetteer';
export type { Origin } from './origin';
export { normaliseClaims, type NameTables, type NormalClaim } from './normalise';
