/**
 * A count, or the last that a number holds exactly where it is past that: no source can state one
 * beyond it.
 */
export function countable(count: number): number {
  return Math.min(count, Number.MAX_SAFE_INTEGER);
}
