import {
  AGES,
  CHAIN_LIMIT,
  EVIDENCE_LIMIT,
  LEVELS,
  LIST_LIMIT,
  RADIUS_LIMIT_KM,
  RELIABILITIES,
  SEXES,
  STATUSES,
} from '../allowed';
import { EVIDENCE, type AnyOf, type Evidence } from '../../claim';
import type { WellFormedClaim } from '../../input';
import {
  countKeys,
  isPlain,
  quickCount,
  quickDay,
  quickFlag,
  quickList,
  quickName,
  quickNumber,
  quickWord,
} from './quick-values';
import { SOURCE_KINDS } from '../../source';

/*
 * The fields that are more than a word, as `quick-values.ts` reads values: keys in the order of the
 * schema, which is the order in which it gives them.
 */

type Writable<T> = { -readonly [K in keyof T]: T[K] };
type Written<K extends keyof WellFormedClaim> = NonNullable<WellFormedClaim[K]>;
type WrittenSource = Written<'source'>;
type WrittenFacets = Exclude<Written<'population'>, AnyOf<unknown>>;
type ObjectOf<T> = Writable<Exclude<T, string>>;

/** A list of names. */
export function quickNames(value: unknown, least = 0): string[] | undefined {
  return quickList(value, least, LIST_LIMIT, quickName);
}

/** A word, or several of which one holds. */
export function quickWordOrAny(value: unknown): string | AnyOf<string> | undefined {
  return typeof value === 'string' ? quickName(value) : quickAnyOf(value, LIST_LIMIT, quickName);
}

function quickAnyOf<T>(
  value: unknown,
  most: number,
  read: (item: unknown) => T | undefined,
): AnyOf<T> | undefined {
  if (!isPlain(value)) return undefined;
  const anyOf = quickList(value['anyOf'], 1, most, read);
  return anyOf === undefined || countKeys(value) > 1 ? undefined : { anyOf };
}

/** Evidence, one sort or several. */
export function quickEvidence(value: unknown): Evidence | Evidence[] | undefined {
  return typeof value === 'string'
    ? quickWord(value, EVIDENCE)
    : quickList(value, 0, EVIDENCE_LIMIT, (item) => quickWord(item, EVIDENCE));
}

/** A source: its name, or what is known of it. */
export function quickSource(value: unknown): WrittenSource | undefined {
  if (typeof value === 'string') return quickName(value);
  if (!isPlain(value)) return undefined;
  const { name, kind, side, reliability, named } = value;
  const read = quickName(name);
  if (read === undefined) return undefined;
  const source: ObjectOf<WrittenSource> = { name: read };
  let stated = 1;
  if (kind !== undefined) {
    const word = quickWord(kind, SOURCE_KINDS);
    if (word === undefined) return undefined;
    source.kind = word;
    stated += 1;
  }
  if (side !== undefined) {
    const word = quickName(side);
    if (word === undefined) return undefined;
    source.side = word;
    stated += 1;
  }
  if (reliability !== undefined) {
    const word = quickWord(reliability, RELIABILITIES);
    if (word === undefined) return undefined;
    source.reliability = word;
    stated += 1;
  }
  if (named !== undefined) {
    const flag = quickFlag(named);
    if (flag === undefined) return undefined;
    source.named = flag;
    stated += 1;
  }
  return countKeys(value) === stated ? source : undefined;
}

/** A source, or a list of them. */
export function quickSources(
  value: unknown,
  most: number,
): WrittenSource | WrittenSource[] | undefined {
  return Array.isArray(value) ? quickList(value, 0, most, quickSource) : quickSource(value);
}

/** A population: a word, facets, or several of which one holds. */
export function quickPopulation(value: unknown): Written<'population'> | undefined {
  if (isPlain(value) && value['anyOf'] !== undefined)
    return quickAnyOf(value, CHAIN_LIMIT, quickFacets);
  return quickFacets(value);
}

function quickFacets(value: unknown): WrittenFacets | undefined {
  if (typeof value === 'string') return quickName(value);
  if (!isPlain(value)) return undefined;
  const { status, role, sex, age } = value;
  const facets: ObjectOf<WrittenFacets> = {};
  let stated = 0;
  if (status !== undefined) {
    const word = quickWord(status, STATUSES);
    if (word === undefined) return undefined;
    facets.status = word;
    stated += 1;
  }
  if (role !== undefined) {
    const words = typeof role === 'string' ? quickName(role) : quickNames(role, 1);
    if (words === undefined) return undefined;
    facets.role = words;
    stated += 1;
  }
  if (sex !== undefined) {
    const word = quickWord(sex, SEXES);
    if (word === undefined) return undefined;
    facets.sex = word;
    stated += 1;
  }
  if (age !== undefined) {
    const word = quickWord(age, AGES);
    if (word === undefined) return undefined;
    facets.age = word;
    stated += 1;
  }
  return countKeys(value) === stated ? facets : undefined;
}

/** A place: its name, or what is known of it. */
export function quickPlace(value: unknown): Written<'place'> | undefined {
  if (typeof value === 'string') return quickName(value);
  if (!isPlain(value)) return undefined;
  const { name, names, lat, lon, radiusKm, level, within } = value;
  const read = quickName(name);
  if (read === undefined) return undefined;
  const place: ObjectOf<Written<'place'>> = { name: read };
  let stated = 1;
  if (names !== undefined) {
    const list = quickNames(names);
    if (list === undefined) return undefined;
    place.names = list;
    stated += 1;
  }
  if (lat !== undefined) {
    const degrees = quickNumber(lat, -90, 90);
    if (degrees === undefined) return undefined;
    place.lat = degrees;
    stated += 1;
  }
  if (lon !== undefined) {
    const degrees = quickNumber(lon, -180, 180);
    if (degrees === undefined) return undefined;
    place.lon = degrees;
    stated += 1;
  }
  if (radiusKm !== undefined) {
    const radius = quickNumber(radiusKm, 0, RADIUS_LIMIT_KM);
    if (radius === undefined) return undefined;
    place.radiusKm = radius;
    stated += 1;
  }
  if (level !== undefined) {
    const word = quickWord(level, LEVELS);
    if (word === undefined) return undefined;
    place.level = word;
    stated += 1;
  }
  if (within !== undefined) {
    const list = typeof within === 'string' ? quickName(within) : quickNames(within);
    if (list === undefined) return undefined;
    place.within = list;
    stated += 1;
  }
  return countKeys(value) === stated ? place : undefined;
}

/** A date: text, or both ends of a window. */
export function quickDate(value: unknown): Written<'date'> | undefined {
  if (typeof value === 'string') return quickDay(value);
  if (!isPlain(value)) return undefined;
  const { from, to } = value;
  const date: Writable<Exclude<Written<'date'>, string>> = {};
  let stated = 0;
  if (from !== undefined) {
    const day = from === null ? null : quickDay(from);
    if (day === undefined) return undefined;
    date.from = day;
    stated += 1;
  }
  if (to !== undefined) {
    const day = to === null ? null : quickDay(to);
    if (day === undefined) return undefined;
    date.to = day;
    stated += 1;
  }
  return countKeys(value) === stated ? date : undefined;
}

/** Where words stand. */
export function quickSpan(value: unknown): Written<'span'> | undefined {
  if (!isPlain(value)) return undefined;
  const [start, end] = [quickCount(value['start']), quickCount(value['end'])];
  return start === undefined || end === undefined || countKeys(value) !== 2
    ? undefined
    : { start, end };
}
