import { MisuseError } from '../issue/misuse';

/**
 * A closed range of whole numbers of people or things: `lower` to `upper`, both included.
 * `upper: null` means that nothing bounds it above (JSON has no Infinity). `lower` is never
 * negative and never above `upper`; there is no empty interval, functions that may find none return
 * `null`.
 *
 * Names and relations follow IEEE 1788-2015 (interval arithmetic), restricted to counts.
 */
export interface Interval {
  /** The smallest count, a whole number of at least 0. */
  readonly lower: number;
  /** The largest count, or null where nothing bounds it. */
  readonly upper: number | null;
}

/**
 * Makes an interval, checking it.
 *
 * @param lower - smallest count, a whole number of at least 0
 * @param upper - largest count, or `null` for no upper bound; `lower` when left out
 * @returns the interval
 * @throws a {@link MisuseError} when a bound is not a safe whole number or the bounds are reversed:
 * swapping them silently would hide an input error for ever
 *
 * @example
 * ```ts
 * import { interval } from 'casualty-claims';
 *
 * interval(7); // => { lower: 7, upper: 7 }
 * ```
 */
export function interval(lower: number, upper: number | null = lower): Interval {
  checkBound('lower', lower);
  if (upper !== null) {
    checkBound('upper', upper);
    if (upper < lower) {
      throw new MisuseError(
        'interval-reversed',
        `interval(${String(lower)}, ${String(upper)}): upper must not be below lower; did you mean interval(${String(upper)}, ${String(lower)})?`,
      );
    }
  }
  return { lower, upper };
}

/**
 * Whether a count lies within an interval; both ends are inside, and no count is too large for
 * `upper: null`.
 *
 * @example
 * ```ts
 * import { includes, interval } from 'casualty-claims';
 *
 * includes(interval(42, 70), 70); // => true
 * includes(interval(42, null), 1_000_000); // => true
 * ```
 */
export function includes(range: Interval, count: number): boolean {
  return count >= range.lower && (range.upper === null || count <= range.upper);
}

/**
 * The upper end as a number: positive infinity where nothing bounds it. For comparing only, never
 * for output.
 */
export function upperEnd(range: Interval): number {
  return range.upper ?? Number.POSITIVE_INFINITY;
}

/** The upper bound that a computed end stands for: `null` past all bounds. */
export function upperFrom(end: number): number | null {
  return end === Number.POSITIVE_INFINITY ? null : end;
}

function checkBound(name: string, bound: number): void {
  if (!Number.isSafeInteger(bound) || bound < 0) {
    throw new MisuseError(
      'interval-bound',
      `interval: ${name} is ${String(bound)}; it must be a whole number from 0 to ${String(Number.MAX_SAFE_INTEGER)}`,
    );
  }
}
