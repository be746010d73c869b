import { printable } from './printable';

/**
 * How bad an issue is. `error`: the claim cannot be used and goes to `rejected` with its input.
 * `warning`: the claim is used, the bad field counts as unstated.
 */
export type Severity = 'error' | 'warning';

/**
 * Something wrong, or doubtful, in the data. Bad data never throws and is never dropped: it comes
 * back as issues that name the claim, the path, the value received and what would have been right.
 */
export interface Issue {
  /** What is wrong, as a stable key such as `unknown-outcome`. */
  readonly code: string;
  /** Whether the claim could be used. */
  readonly severity: Severity;
  /** The claim it is about, where it has an id. */
  readonly claimId?: string;
  /** Where in the input: keys and array positions, outermost first. */
  readonly path: readonly (string | number)[];
  /** The value that was wrong, as JSON text, shortened when long. */
  readonly received: string;
  /** What would be right. */
  readonly expected: string;
  /** One English sentence for a developer or a log. */
  readonly message: string;
}

/**
 * The received value as short JSON-like text. Long values are cut with their length told, so that
 * a report about a 10 MB string is not itself 10 MB; what would falsify the line it is printed in
 * is escaped.
 */
export function showReceived(value: unknown, most = 120): string {
  return printable(shown(value, most));
}

function shown(value: unknown, most: number): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string') {
    return value.length <= most
      ? JSON.stringify(value)
      : `${JSON.stringify(value.slice(0, most))}… (${String(value.length)} characters)`;
  }
  if (typeof value === 'number') return Object.is(value, -0) ? '-0' : String(value);
  if (typeof value === 'bigint')
    return value > -MOST_DIGITS && value < MOST_DIGITS
      ? String(value)
      : 'a whole number of more than 60 digits';
  if (typeof value === 'boolean' || value === null) return String(value);
  if (typeof value === 'function' || typeof value === 'symbol') return typeof value;
  if (Array.isArray(value)) return `an array of ${String(value.length)}`;
  return `an object with ${describeKeys(Object.keys(value))}`;
}

/** To write out more of a number takes as long as somebody likes. */
const MOST_DIGITS = 10n ** 60n;

function describeKeys(keys: readonly string[]): string {
  if (keys.length === 0) return 'no keys';
  const shown = keys.slice(0, 5).map((key) => JSON.stringify(key.slice(0, 40)));
  return keys.length > 5 ? `${shown.join(', ')} … (${String(keys.length)} keys)` : shown.join(', ');
}

/** What an issue is made from: the raw value instead of its text, and no sentence yet. */
export interface IssueDraft {
  readonly code: string;
  readonly severity: Severity;
  readonly claimId?: string | undefined;
  readonly path: readonly (string | number)[];
  readonly received: unknown;
  readonly expected: string;
}

/** Makes an issue, with a sentence that names the place, the value and what would be right. */
export function makeIssue(draft: IssueDraft): Issue {
  const { code, severity, claimId, path, expected } = draft;
  const received = showReceived(draft.received);
  const where = path.length === 0 ? 'the claim' : printable(path.map(String).join('.'));
  const message = `${claimId === undefined ? '' : `claim ${showReceived(claimId)}: `}${where} is ${received}; expected ${expected}`;
  return {
    code,
    severity,
    ...(claimId === undefined ? {} : { claimId }),
    path,
    received,
    expected,
    message,
  };
}
