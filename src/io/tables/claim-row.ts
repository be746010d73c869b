import type { UncheckedClaim } from '../input/claim-batch';

/**
 * Puts a value at a dotted path of a claim that is being made; a name written beside parts becomes
 * the part `name`.
 */
export function setAt(claim: Record<string, unknown>, path: string, value: unknown): void {
  const dot = path.indexOf('.');
  if (dot === -1) {
    const there = claim[path];
    // "place" beside "place.lat": the name of the place.
    if (isPlain(there) && typeof value === 'string' && (path === 'place' || path === 'source'))
      there['name'] ??= value;
    else claim[path] = value;
    return;
  }
  const [field, part] = [path.slice(0, dot), path.slice(dot + 1)];
  const there = claim[field];
  // A figure written out wins over its parts.
  if (field === 'figure' && there !== undefined && !isPlain(there)) return;
  if (isPlain(there)) there[part] = value;
  else
    claim[field] =
      typeof there === 'string' && (field === 'place' || field === 'source')
        ? { name: there, [part]: value }
        : { [part]: value };
}

/** What a row leaves to be filled in: a figure of two ends is a range. */
export function settled(claim: Record<string, unknown>): UncheckedClaim {
  const { figure } = claim;
  if (isPlain(figure) && figure['kind'] === undefined) claim['figure'] = kindOfParts(figure);
  return claim;
}

function kindOfParts({ low, best, high, value, ...rest }: Record<string, unknown>): unknown {
  if (value !== undefined)
    return Object.keys(rest).length === 0 ? value : { kind: 'exact', value, ...rest };
  const known = {
    ...(low === undefined ? {} : { low }),
    ...(best === undefined ? {} : { best }),
    ...(high === undefined ? {} : { high }),
  };
  if (low !== undefined && high !== undefined)
    return low === high && (best === undefined || best === low)
      ? low
      : { kind: 'between', ...known, ...rest };
  // One end alone is no range: the other is open, not equal. What was thought best is kept.
  if (low !== undefined)
    return best === undefined
      ? { kind: 'at-least', value: low, ...rest }
      : { kind: 'between', low, best, high: best, openAbove: true, ...rest };
  if (high !== undefined)
    return {
      kind: 'at-most',
      value: high,
      ...(typeof best !== 'number' || typeof high !== 'number'
        ? {}
        : { words: `at most ${String(high)}, best ${String(best)}` }),
      ...rest,
    };
  return best ?? { ...rest };
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
