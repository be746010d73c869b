import { cellOf, neighbourCells } from '../geo';
import type { NormalClaim } from '../normalise/normalise';
import { CELL_KM, nameKeyOf } from './blocking-keys';
import { rowOf } from './row';

/**
 * Everything by which linking one claim may depend on another, whatever their days: names of the place and of what it
 * lies in, cells in reach, victims, report, who did it, references. Claims without a key in common, directly or through
 * others, cannot touch each other.
 */
export function realmKeys(claim: NormalClaim): string[] {
  const row = rowOf(claim);
  const { place } = row;
  const { partOf, restates, denies, supersedes } = claim.claim;
  const keys = [`claim ${claim.id}`];
  for (const target of [partOf, restates, denies, supersedes]) if (target !== undefined) keys.push(`claim ${target}`);
  if (row.report !== null) keys.push(`report ${row.report}`);
  for (const name of row.people) keys.push(`person ${name}`);
  if (place === null) for (const actor of row.by) keys.push(`by ${actor.id}`);
  for (const name of [...(place?.names ?? []), ...(place?.within ?? [])]) keys.push(`name ${nameKeyOf(name)}`);
  if (place?.position !== null && place?.position !== undefined) {
    for (const cell of neighbourCells(cellOf(place.position, CELL_KM), CELL_KM)) keys.push(`cell ${String(cell)}`);
  }
  return keys;
}
