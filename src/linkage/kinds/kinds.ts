import { foldName } from '../../claim/fold';
import { checkEntries } from '../../normalise/check-entries';
import type { KindEntry } from './kind-entry';
import { STARTER_KINDS } from './starter-kinds';

/** A kind as resolved: itself, and the families it may belong to. */
export interface ResolvedKind {
  readonly id: string;
  readonly families: readonly string[];
  readonly resolved: boolean;
}

/** Resolves a folded kind of event. */
export type KindTable = (folded: string) => ResolvedKind;

/**
 * Makes a resolver of kinds of event. Later entries win, so a user's table overrides the starter
 * set (kinds as ACLED and GTD sort them, in English and Arabic). A kind that no entry has is kept
 * as itself.
 *
 * @throws a `MisuseError` for an entry that lacks what its type asks for
 *
 * @example
 * ```ts
 * import { kindTable } from 'casualty-claims/linkage';
 *
 * const resolve = kindTable([{ id: 'drone-strike', names: ['UAV strike'], partOf: ['explosion'] }]);
 * resolve('uav strike'); // => { id: 'drone-strike', families: ['explosion'], resolved: true }
 * resolve('قصف جوي').id; // => 'airstrike'
 * ```
 */
export function kindTable(entries: readonly KindEntry[] = []): KindTable {
  checkEntries('kindTable', 'parseKinds', entries, ['id']);
  const byName = new Map<string, KindEntry>();
  const byId = new Map<string, KindEntry>();
  for (const { entry, keys } of [...starter(), ...entries.map(keyed)]) {
    byId.set(entry.id, entry);
    for (const key of keys) byName.set(key, entry);
  }
  const cache = new Map<string, ResolvedKind>();
  return (folded) => {
    const known = cache.get(folded);
    if (known !== undefined) return known;
    const entry = byName.get(folded);
    const kind: ResolvedKind =
      entry === undefined
        ? { id: `name:${folded}`, families: [], resolved: false }
        : { id: entry.id, families: familiesOf(entry, byId), resolved: true };
    cache.set(folded, kind);
    return kind;
  };
}

interface KeyedKind {
  readonly entry: KindEntry;
  readonly keys: readonly string[];
}

const keyed = (entry: KindEntry): KeyedKind => ({
  entry,
  keys: [entry.id, ...(entry.names ?? [])].map(foldName),
});
let starterKinds: readonly KeyedKind[] | undefined;

/** The starter set with its names folded, once for all tables. */
function starter(): readonly KeyedKind[] {
  starterKinds ??= STARTER_KINDS.map(keyed);
  return starterKinds;
}

function familiesOf(entry: KindEntry, byId: ReadonlyMap<string, KindEntry>): string[] {
  const families: string[] = [];
  const open = [...(entry.partOf ?? [])];
  for (let id = open.shift(); id !== undefined; id = open.shift()) {
    if (id === entry.id || families.includes(id)) continue;
    families.push(id);
    open.push(...(byId.get(id)?.partOf ?? []));
  }
  return families;
}
