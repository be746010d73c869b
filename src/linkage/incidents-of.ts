import { NONE, type LinkColumns } from './columns';
import { incidentIdOf, type Link, type LinkedIncident } from './incident';
import { NO_DAY } from './window';

/** Incidents, in the order of their first positions, and the claims that nothing places. */
export interface FoundIncidents {
  readonly incidents: LinkedIncident[];
  readonly unplaced: string[];
}

/**
 * Spells clusters out as incidents. A claim alone, with neither date, place, event nor reference, is unplaced; `isTied`
 * says whether a reference ties a claim to another.
 */
export function incidentsOf(columns: LinkColumns, linkable: Uint8Array, incidentOf: Int32Array, links: ReadonlyMap<number, readonly Link[]>, isTied: (id: string) => boolean): FoundIncidents {
  const members = new Map<number, number[]>();
  for (let at = 0; at < columns.size; at += 1) {
    if (linkable[at] !== 1) continue;
    const known = members.get(incidentOf[at] ?? 0);
    if (known === undefined) members.set(incidentOf[at] ?? 0, [at]);
    else known.push(at);
  }
  const idOf = (at: number): string => columns.ids[at] ?? '';
  const dayOf = (day: number | undefined): number | null => (day === undefined || day === NO_DAY ? null : day);
  const found: FoundIncidents = { incidents: [], unplaced: [] };
  for (const [first, group] of members) {
    const nothing = columns.start[first] === NO_DAY && columns.place[first] === NONE && columns.event[first] === NONE;
    if (group.length === 1 && nothing && !isTied(idOf(first))) found.unplaced.push(idOf(first));
    else {
      const id = incidentIdOf(group.map((at) => ({ id: idOf(at), reportedOn: dayOf(columns.reportedOn[at]) })));
      found.incidents.push({ id, firstDay: dayOf(columns.start[first]), claimIds: group.map(idOf).sort(), links: links.get(first) ?? [] });
    }
  }
  return found;
}

/** By first day, then id; undated last. */
export function byFirstDay(x: LinkedIncident, y: LinkedIncident): number {
  const [a, b] = [x.firstDay ?? NO_DAY, y.firstDay ?? NO_DAY];
  return a === b ? (x.id < y.id ? -1 : x.id > y.id ? 1 : 0) : a - b;
}
