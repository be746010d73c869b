import { foldName } from '../claim/fold';
import type { Actor } from '../claim/actor';
import type { ActorEntry } from './actor-entry';
import { checkEntries } from './check-entries';
import { STARTER_ACTORS } from './starter-actors';

/**
 * Resolves names of actors (and of sources that are actors): case, accents and articles do not
 * count, and a name that no entry has stays itself, whatever it resembles.
 */
export type ActorTable = (name: string) => Actor;

/**
 * Makes a resolver from alias tables. Later entries win, so a user's table overrides the starter
 * set. A name that no entry has is kept as itself, `resolved: false`.
 *
 * @throws a `MisuseError` for an entry that lacks what its type asks for
 */
export function actorTable(entries: readonly ActorEntry[] = []): ActorTable {
  checkEntries('actorTable', 'parseActors', entries, ['id', 'name']);
  const byId = new Map<string, ActorEntry>();
  const byName = new Map<string, string>();
  for (const { entry, keys } of [...starter(), ...entries.map(keyed)]) {
    byId.set(entry.id, entry);
    for (const key of keys) byName.set(key, entry.id);
  }
  // By the name as it is written: which spelling of an unresolved name comes first must not decide
  // how it is printed or compared.
  const cache = new Map<string, Actor>();
  return (name) => {
    const known = cache.get(name);
    if (known !== undefined) return known;
    const key = keyOf(name);
    const id = byName.get(key);
    const entry = id === undefined ? undefined : byId.get(id);
    const actor: Actor =
      entry === undefined
        ? { id: `name:${key}`, name, parents: [], camp: null, resolved: false }
        : { id: entry.id, name: entry.name, ...ancestry(entry, byId), resolved: true };
    cache.set(name, actor);
    return actor;
  };
}

interface KeyedEntry {
  readonly entry: ActorEntry;
  readonly keys: readonly string[];
}

let folded: readonly KeyedEntry[] | undefined;

/**
 * The starter set with its names folded, once: a table is made for every call that takes options.
 */
function starter(): readonly KeyedEntry[] {
  folded ??= STARTER_ACTORS.map(keyed);
  return folded;
}

function keyed(entry: ActorEntry): KeyedEntry {
  return { entry, keys: [entry.name, ...(entry.names ?? [])].map(keyOf) };
}

/**
 * Parents from near to far, and the nearest camp; an entry that is its own ancestor is met once.
 */
function ancestry(
  entry: ActorEntry,
  byId: ReadonlyMap<string, ActorEntry>,
): { parents: string[]; camp: string | null } {
  const parents: string[] = [];
  let camp = entry.camp ?? null;
  const open = [...(entry.partOf ?? [])];
  for (let id = open.shift(); id !== undefined; id = open.shift()) {
    if (id === entry.id || parents.includes(id)) continue;
    parents.push(id);
    const parent = byId.get(id);
    camp ??= parent?.camp ?? null;
    open.push(...(parent?.partOf ?? []));
  }
  return { parents, camp };
}

/** Articles do not tell names apart: "the army" is "army", "الجيش" is "جيش". */
function keyOf(name: string): string {
  return foldName(name)
    .replace(/^the /, '')
    .replace(/(^| )(ال|al )/g, '$1');
}
