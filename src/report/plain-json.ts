/**
 * Text beyond this is cut in what a report quotes back; a 10 MB mistake does not make a 10 MB
 * report.
 */
const LONGEST = 2_000;
const DEEPEST = 12;
const MOST_ITEMS = 200;

/**
 * An input as it came, made safe for JSON: what JSON cannot hold (NaN, undefined, functions,
 * cycles) is named in text, and what is too long, too deep or too much is cut with its size told.
 */
export function plainJson(value: unknown): unknown {
  try {
    return plain(value, 0);
  } catch {
    return '(an object that throws when it is read)';
  }
}

function plain(value: unknown, depth: number): unknown {
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value === 'string') {
    return value.length <= LONGEST
      ? value
      : `${value.slice(0, LONGEST)}… (${String(value.length)} characters)`;
  }
  if (typeof value === 'number')
    return Number.isFinite(value) && !Object.is(value, -0)
      ? value
      : Object.is(value, -0)
        ? '-0'
        : String(value);
  if (typeof value !== 'object')
    return typeof value === 'bigint' ? value.toString() : `(${typeof value})`;
  if (depth >= DEEPEST) return '(nested deeper than is shown)';
  if (Array.isArray(value)) {
    // Array.from, as map would keep the holes of a sparse list.
    const shown = Array.from(value.slice(0, MOST_ITEMS), (item: unknown) => plain(item, depth + 1));
    return value.length > MOST_ITEMS
      ? [...shown, `(${String(value.length - MOST_ITEMS)} more)`]
      : shown;
  }
  const keys = Object.keys(value);
  const entries = keys
    .slice(0, MOST_ITEMS)
    .map(
      (key) =>
        [key.slice(0, LONGEST), plain((value as Record<string, unknown>)[key], depth + 1)] as const,
    );
  // fromEntries defines own properties, so that a key named __proto__ stays a key.
  return Object.fromEntries(
    keys.length > MOST_ITEMS
      ? [...entries, ['…', `(${String(keys.length - MOST_ITEMS)} more)`]]
      : entries,
  );
}
