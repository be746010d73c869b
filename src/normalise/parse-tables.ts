import { foldName } from '../claim/fold';
import { makeIssue } from '../issue/issue';
import type { ActorEntry } from './actor-entry';
import { parseTable, type CheckedEntry, type ParsedTable } from './parse-table';
import type { GazetteerEntry } from './places';
import { STARTER_ACTORS } from './starter-actors';
import { actorFields, gazetteerFields } from './table-schema';

/**
 * Checks a gazetteer from a file or a form. It never throws: an entry without id or name is
 * rejected, a bad field counts as unstated, half a position as none; each is an issue. The JSON
 * Schema is `casualty-claims/schema/gazetteer.schema.json`.
 *
 * @param input - a list of places
 *
 * @example
 * ```ts
 * import { linkClaims, parseGazetteer } from 'casualty-claims';
 *
 * const { entries, issues } = parseGazetteer([{ id: 'aleppo', name: 'Aleppo', names: 'حلب', lat: 4239, lon: 37.15 }]);
 * entries; // => [{ id: 'aleppo', name: 'Aleppo', names: ['حلب'] }]
 * issues.map(({ code, path }) => [code, path]); // => [['invalid-lat', [0, 'lat']], ['half-a-position', [0, 'lon']]]
 * linkClaims([{ figure: 3, outcome: 'killed', place: 'حلب' }], { gazetteer: entries }).issues; // => []
 * ```
 */
export function parseGazetteer(input: unknown): ParsedTable<GazetteerEntry> {
  return parseTable<GazetteerEntry>(input, gazetteerFields(), (entries) => {
    for (const { at, fields, issues } of entries) {
      if ((fields['lat'] === undefined) === (fields['lon'] === undefined)) continue;
      const left = fields['lat'] === undefined ? 'lon' : 'lat';
      issues.push(
        makeIssue({
          code: 'half-a-position',
          severity: 'warning',
          path: [at, left],
          received: fields[left],
          expected: 'both lat and lon, or neither',
        }),
      );
      Reflect.deleteProperty(fields, left);
    }
  });
}

/**
 * Checks a table of actors from a file or a form. It never throws: an entry without id or name is
 * rejected, a bad field counts as unstated; a parent that is nowhere and a name that two entries
 * have are issues, too. The JSON Schema is `casualty-claims/schema/actors.schema.json`.
 *
 * @param input - a list of actors
 *
 * @example
 * ```ts
 * import { parseActors } from 'casualty-claims';
 *
 * const { entries, issues } = parseActors([{ id: 'm23', name: 'M23', names: ['March 23 Movement'], partOf: ['afc'] }]);
 * entries.map(({ id, names }) => [id, names]); // => [['m23', ['March 23 Movement']]]
 * issues.map(({ code, received }) => [code, received]); // => [['unknown-parent', '"afc"']]
 * ```
 */
export function parseActors(input: unknown): ParsedTable<ActorEntry> {
  return parseTable<ActorEntry>(input, actorFields(), (entries) => {
    checkParents(entries, STARTER_ACTORS);
    checkNames(entries, ({ name, names }) => [name, ...listOf(names)]);
  });
}

/** Names the parents that are neither in the table nor in the starter set. */
export function checkParents(
  entries: readonly CheckedEntry[],
  starter: readonly { readonly id: string }[],
): void {
  const ids = new Set([
    ...starter.map(({ id }) => id),
    ...entries.map(({ fields }) => fields['id']),
  ]);
  for (const { at, fields, issues } of entries) {
    for (const [index, parent] of listOf(fields['partOf']).entries()) {
      if (ids.has(parent)) continue;
      issues.push(
        makeIssue({
          code: 'unknown-parent',
          severity: 'warning',
          path: [at, 'partOf', index],
          received: parent,
          expected: 'the id of an entry of this table or of the starter set',
        }),
      );
    }
  }
}

/** Names that two entries have: the later one gets it. */
export function checkNames(
  entries: readonly CheckedEntry[],
  namesOf: (fields: CheckedEntry['fields']) => readonly unknown[],
): void {
  const owner = new Map<string, CheckedEntry>();
  for (const entry of entries) {
    for (const name of new Set(namesOf(entry.fields).map((one) => foldName(String(one))))) {
      const other = owner.get(name);
      owner.set(name, entry);
      if (other === undefined) continue;
      other.issues.push(
        makeIssue({
          code: 'shared-name',
          severity: 'warning',
          path: [other.at],
          received: name,
          expected: `names that no later entry has; entry ${String(entry.at)} got it`,
        }),
      );
    }
  }
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
