export type { ActorEntry } from './actor-entry';
export { actorTable, type ActorTable } from './actors';
export { placeTable, type GazetteerEntry, type PlaceTable, type ResolvedPlace } from './places';
export { parseActors, parseGazetteer } from './parse-tables';
export type { ParsedTable } from './parse-table';
export { starterGazetteer } from './starter-gazetteer';
export { attributionChain, type Origin } from './origin';
export { normaliseClaims, type NameTables, type NormalClaim } from './normalise';
