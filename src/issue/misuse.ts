import { printable } from './printable';

/**
 * The key of the mark: registered, so that two loaded copies of the package recognise each other's.
 */
const MARK = Symbol.for('casualty-claims/misuse');

/** A message may quote what it was given, and that may be as long as somebody likes. */
const LONGEST = 2_000;

/**
 * Thrown when the library itself is used wrongly: a reversed interval in code, an option that does
 * not exist. Bad data never throws it; bad data returns as {@link Issue}s.
 *
 * @example
 * ```ts
 * import { interval, isMisuseError } from 'casualty-claims';
 *
 * try { interval(5, 3); } catch (error) { isMisuseError(error); } // => true
 * ```
 */
export class MisuseError extends Error {
  override readonly name = 'MisuseError';
  /** Which rule was broken, as a stable key. */
  readonly code: string;

  constructor(code: string, message: string) {
    super(
      printable(
        message.length <= LONGEST
          ? message
          : `${message.slice(0, LONGEST)}… (${String(message.length)} characters)`,
      ),
    );
    this.code = code;
    Object.defineProperty(this, MARK, { value: true });
  }
}

/**
 * Whether an error is a {@link MisuseError}, even one thrown by another loaded copy of this package
 * (for which `instanceof` answers no).
 *
 * @example
 * ```ts
 * import { isMisuseError } from 'casualty-claims';
 *
 * isMisuseError(new Error('something else')); // => false
 * ```
 */
export function isMisuseError(error: unknown): error is MisuseError {
  return (
    typeof error === 'object' && error !== null && (error as Record<symbol, unknown>)[MARK] === true
  );
}
