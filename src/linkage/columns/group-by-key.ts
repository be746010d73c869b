/**
 * Positions by a key: those of each key one after the other, in their order, from its offset to
 * that of the next key.
 */
export interface GroupedPositions {
  readonly order: Int32Array;
  readonly offsets: Int32Array;
}

/** Groups positions by a key (a counting sort into compressed sparse rows). */
export function groupByKey(keys: Int32Array, count: number, keyCount: number): GroupedPositions {
  const offsets = new Int32Array(keyCount + 1);
  for (let at = 0; at < count; at += 1) offsets[keys[at]! + 1] = (offsets[keys[at]! + 1] ?? 0) + 1;
  for (let key = 0; key < keyCount; key += 1)
    offsets[key + 1] = (offsets[key + 1] ?? 0) + offsets[key]!;
  const fill = offsets.slice(0, keyCount);
  const order = new Int32Array(count);
  for (let at = 0; at < count; at += 1) {
    const key = keys[at]!;
    const slot = fill[key]!;
    fill[key] = slot + 1;
    order[slot] = at;
  }
  return { order, offsets };
}
