/**
 * Positions by (first day, id). Ids are compared by hash, a million texts being slow to sort; equal
 * hashes fall back to the texts. Days are sorted once each, then the claims within a day.
 */
export function canonicalOrder(ids: readonly string[], day: Int32Array): Int32Array {
  const size = ids.length;
  const hash = new Uint32Array(size);
  for (let at = 0; at < size; at += 1) hash[at] = quickHash(ids[at]!);
  const days = [...new Set(day.subarray(0, size))].sort((a, b) => a - b);
  const rank = new Map(days.map((value, at) => [value, at]));
  const offsets = new Int32Array(days.length + 1);
  const ranks = new Int32Array(size);
  for (let at = 0; at < size; at += 1) {
    const of = rank.get(day[at]!) ?? 0;
    ranks[at] = of;
    offsets[of + 1] = (offsets[of + 1] ?? 0) + 1;
  }
  for (let at = 0; at < days.length; at += 1)
    offsets[at + 1] = (offsets[at + 1] ?? 0) + offsets[at]!;
  const fill = offsets.slice();
  const order = new Int32Array(size);
  for (let at = 0; at < size; at += 1) {
    const of = ranks[at]!;
    order[fill[of]!] = at;
    fill[of] = fill[of]! + 1;
  }
  const keys = new Float64Array(Math.min(size, MOST_KEYED));
  for (let at = 0; at < days.length; at += 1)
    sortDay(order.subarray(offsets[at], offsets[at + 1]), hash, ids, keys);
  return order;
}

/** Room for a position beside 32 bits of hash in a number that is exact. */
const MOST_KEYED = 2 ** 21;

/**
 * Sorts the claims of a day by hash, then id: as numbers, which is quicker than by asking for every
 * two of them.
 */
function sortDay(
  claims: Int32Array,
  hash: Uint32Array,
  ids: readonly string[],
  keys: Float64Array,
): void {
  const compare = (a: number, b: number): number =>
    hash[a]! - hash[b]! || (ids[a]! < ids[b]! ? -1 : 1);
  const count = claims.length;
  if (count > MOST_KEYED) {
    claims.sort(compare);
    return;
  }
  const before = claims.slice();
  const sorted = keys.subarray(0, count);
  for (let at = 0; at < count; at += 1) sorted[at] = hash[before[at]!]! * MOST_KEYED + at;
  sorted.sort();
  let areDistinct = true;
  for (let at = 0; at < count; at += 1) {
    claims[at] = before[sorted[at]! % MOST_KEYED] ?? 0;
    if (at > 0 && hash[claims[at]!] === hash[claims[at - 1] ?? 0]) areDistinct = false;
  }
  if (!areDistinct) claims.sort(compare);
}

/** A 32-bit hash for ordering only: FNV-1a with a final mix, so that ids in sequence spread. */
function quickHash(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
