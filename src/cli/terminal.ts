import type { Issue } from '../issue/issue';
import { printable } from '../issue/printable';

/** What the options say of the standard error. */
export interface Telling {
  readonly quiet?: true;
}

const COLOURS = { error: 31, warning: 33, dim: 2, bold: 1 } as const;

/** Text in a colour, where the stream is a terminal and nobody asked for none (no-color.org). */
export function coloured(
  colour: keyof typeof COLOURS,
  text: string,
  stream: { readonly isTTY?: boolean } = process.stderr,
): string {
  const { NO_COLOR, TERM } = process.env;
  return stream.isTTY === true && (NO_COLOR === undefined || NO_COLOR === '') && TERM !== 'dumb'
    ? `\u001b[${String(COLOURS[colour])}m${text}\u001b[0m`
    : text;
}

/** Tells issues on the standard error, every one: a row that is not named is not found. */
export class IssuePrinter {
  private hinted = false;

  constructor(private readonly options: Telling) {}

  tell(issues: readonly Issue[]): void {
    if (this.options.quiet === true || issues.length === 0) return;
    clearProgress();
    for (const { severity, message } of issues) {
      process.stderr.write(
        `${coloured(severity === 'error' ? 'error' : 'warning', severity)}: ${printable(message)}\n`,
      );
    }
    if (this.hinted || !issues.some(({ code }) => code === 'ambiguous-date')) return;
    this.hinted = true;
    process.stderr.write(
      'hint: --dates day-first or --dates month-first says what such dates mean\n',
    );
  }
}

let shown = false;
let last = 0;

/**
 * Tells how far long work is, on one line of a terminal that goes away again; anywhere else not at
 * all.
 */
export function showProgress(text: string, { quiet }: Telling): void {
  if (quiet === true || !process.stderr.isTTY) return;
  const now = Date.now();
  // The first half second is no long work.
  if (last === 0) last = now + 400;
  if (now - last < 100) return;
  last = now;
  process.stderr.write(`\r\u001b[K${coloured('dim', printable(text))}`);
  shown = true;
}

/** Takes the line of progress away. */
export function clearProgress(): void {
  if (shown) process.stderr.write('\r\u001b[K');
  shown = false;
}
