/**
 * A sorted list without some of its items and with fresh ones (which are sorted in place), in one
 * sweep.
 */
export function renewed<T>(
  list: readonly T[],
  isGone: (item: T) => boolean,
  fresh: T[],
  compare: (x: T, y: T) => number,
): T[] {
  fresh.sort(compare);
  const merged: T[] = [];
  let next = 0;
  for (const item of list) {
    if (isGone(item)) continue;
    for (
      let waiting = fresh[next];
      waiting !== undefined && compare(waiting, item) < 0;
      waiting = fresh[next]
    ) {
      merged.push(waiting);
      next += 1;
    }
    merged.push(item);
  }
  for (; next < fresh.length; next += 1) merged.push(fresh[next] as T);
  return merged;
}
