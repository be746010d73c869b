import { foldName } from '../claim/fold';
import type { Place } from '../claim/place';
import { defaultRadiusKm, type PlaceLevel, type Position } from '../geo';
import { checkEntries } from './check-entries';

/**
 * A place of a gazetteer: names in any script, a position, a level, and what it lies in (ids or
 * names of places of the gazetteer, from near to far).
 */
export interface GazetteerEntry extends Place {
  /** The key that resolved places carry. */
  readonly id: string;
}

/**
 * A place as resolved: what is known of where it is. `names` holds every folded name of it,
 * `within` the folded names of what it lies in, so that two spellings or an entry and a bare name
 * can meet.
 */
export interface ResolvedPlace {
  /** The gazetteer's id, or the folded name where no entry has it. */
  readonly key: string;
  /** The gazetteer's name, or the claim's own. */
  readonly name: string;
  /** Every folded name of it. */
  readonly names: readonly string[];
  /** Folded names of what it lies in. */
  readonly within: readonly string[];
  /** The claim's own position, else the gazetteer's, else null. */
  readonly position: Position | null;
  /** How wide the place is, or null. */
  readonly level: PlaceLevel | null;
  /** Whether exactly one entry fits. */
  readonly resolved: boolean;
}

/** Resolves the place of a claim. Without an entry the place is known by its folded name alone. */
export type PlaceTable = (place: Place) => ResolvedPlace;

/**
 * Makes a resolver of places from a gazetteer. What the claim itself states (a position, a level)
 * goes before what the gazetteer says. A name shared by several entries is resolved only where the
 * claim's `within` tells them apart; else it stays unresolved.
 *
 * @throws a `MisuseError` for an entry that lacks what its type asks for
 */
export function placeTable(gazetteer: readonly GazetteerEntry[] = []): PlaceTable {
  checkEntries('placeTable', 'parseGazetteer', gazetteer, ['id', 'name']);
  const byName = new Map<string, GazetteerEntry[]>();
  const byId = new Map<string, GazetteerEntry>();
  for (const entry of gazetteer) {
    byId.set(entry.id, entry);
    for (const name of new Set(namesOf(entry).map(foldName))) {
      const known = byName.get(name);
      if (known === undefined) byName.set(name, [entry]);
      else known.push(entry);
    }
  }
  // Thousands of claims name the same few places.
  const folded = new Map<string, string>();
  const fold = (name: string): string => {
    const known = folded.get(name) ?? foldName(name);
    folded.set(name, known);
    return known;
  };
  const withinOf = (list: readonly string[]): string[] =>
    list.flatMap((item) => {
      const entry = byId.get(item) ?? only(byName.get(fold(item)) ?? []);
      return entry === undefined ? [fold(item)] : namesOf(entry).map(fold);
    });
  return (place) => {
    const names = namesOf(place).map(fold);
    const within = withinOf(place.within ?? []);
    const candidates = [...new Set(names.flatMap((name) => byName.get(name) ?? []))];
    const fitting = candidates.filter((entry) =>
      fits(withinOf(entry.within ?? []), within, candidates.length > 1),
    );
    const entry = only(fitting);
    const level = place.level ?? entry?.level ?? null;
    const around = [...within, ...(entry === undefined ? [] : withinOf(entry.within ?? []))];
    return {
      key: entry?.id ?? `name:${names[0]!}`,
      name: entry?.name ?? place.name,
      names: [...new Set([...names, ...(entry === undefined ? [] : namesOf(entry).map(fold))])],
      within: [...new Set(around)],
      position: positionOf(place, level) ?? (entry === undefined ? null : positionOf(entry, level)),
      level,
      resolved: entry !== undefined,
    };
  };
}

/**
 * A claim that says "Tripoli, Libya" is not about the Tripoli in Lebanon; of several, one must be
 * told by what it lies in.
 */
function fits(entry: readonly string[], claimed: readonly string[], mustTell: boolean): boolean {
  if (entry.some((name) => claimed.includes(name))) return true;
  return !mustTell && (entry.length === 0 || claimed.length === 0);
}

function namesOf({ name, names }: Place): readonly string[] {
  return names === undefined ? [name] : [name, ...names];
}

function positionOf(
  place: { lat?: number; lon?: number; radiusKm?: number },
  level: PlaceLevel | null,
): Position | null {
  const { lat, lon, radiusKm } = place;
  if (lat === undefined || lon === undefined) return null;
  return { lat, lon, radiusKm: radiusKm ?? defaultRadiusKm(level ?? 'city') };
}

function only<T>(list: readonly T[]): T | undefined {
  return list.length === 1 ? list[0] : undefined;
}
