const NOTHING: readonly never[] = Object.freeze([]);

/**
 * A list as a report keeps it. One that was grown item by item holds room for a dozen more, and
 * most lists of a report are empty: those are one and the same.
 */
export function compacted<T>(list: readonly T[]): readonly T[] {
  return list.length === 0 ? NOTHING : [...list];
}
