/** An item of a JSON list, as text, and the line on which it begins. */
export interface JsonItem {
  readonly text: string;
  readonly line: number;
}

/**
 * Longest item that is waited for: a brace that is never closed must not swallow a file of
 * gigabytes.
 */
const LONGEST = 1_000_000;
const [QUOTE, BACKSLASH, COMMA, NEWLINE] = [34, 92, 44, 10];
const OPENING = new Set([91, 123]);
const CLOSING = new Set([93, 125]);

/**
 * Splits a JSON list into the texts of its items as its pieces arrive. A string ends at the end of
 * its line, as JSON has it; and an item that never closes ends where a later line begins with a
 * brace at the depth of an item, so that one broken item does not cost those after it.
 */
export class JsonItems {
  /** Whether the list was closed. */
  closed = false;
  private rest = '';

  private opened = false;

  /** Begins with the line on which the text begins; there it is told which line was reached. */
  constructor(public line = 1) {}

  /** The items that end in this piece of text; the first piece begins with the list. */
  push(piece: string): JsonItem[] {
    return this.split(this.rest + piece, false);
  }

  /** What is left when the text has ended. */
  end(): JsonItem[] {
    return this.split(this.rest, true);
  }

  private split(text: string, ended: boolean): JsonItem[] {
    const items: JsonItem[] = [];
    let at = 0;
    if (!this.opened) {
      at = text.indexOf('[') + 1;
      this.line += linesIn(text, 0, at);
      this.opened = true;
    }
    while (!this.closed && at < text.length) {
      const end = endOfItem(text, at);
      let to = end ?? text.length;
      if (end === null && !ended && text.length - at <= LONGEST) break;
      // What swallowed the rest, or an item behind it, is cut where the next item seems to begin.
      const next = nextItem(text, at, to);
      if (next !== null && (end === null || !isJson(text.slice(at, to)))) to = next;
      const item = text.slice(at, to);
      const shown = item.trim();
      const lead = item.length - item.trimStart().length;
      // A comma behind an item that was cut at a line end belongs to the cut.
      if (shown !== '')
        items.push({ text: shown.replace(/,$/, ''), line: this.line + linesIn(item, 0, lead) });
      this.line += linesIn(item, 0, item.length);
      const stop = text.charCodeAt(to);
      this.closed = stop === 93;
      at = stop === COMMA || CLOSING.has(stop) ? to + 1 : to;
    }
    this.rest = text.slice(at);
    return items;
  }
}

/**
 * Where the list of a field of an object begins, whatever stands before it; null where there is
 * none.
 */
export function listOf(text: string, field: string): number | null {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      const end = endOfString(text, at + 1);
      if (end === -1) return null;
      if (depth === 1 && text.slice(at + 1, end) === field) {
        const list = /^\s*:\s*\[/.exec(text.slice(end + 1, end + 100));
        if (list !== null) return end + list[0].length;
      }
      at = end;
    } else if (OPENING.has(code)) depth += 1;
    else if (CLOSING.has(code)) depth -= 1;
  }
  return null;
}

/**
 * Where the item ends: at its comma, or at the end of the list; null where it does not in this
 * text.
 */
function endOfItem(text: string, from: number): number | null {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      at = endOfString(text, at + 1);
      if (at === -1) return null;
    } else if (code === COMMA) {
      if (depth === 0) return at;
    } else if (OPENING.has(code)) depth += 1;
    else if (CLOSING.has(code)) {
      if (depth === 0) return at;
      depth -= 1;
    }
  }
  return null;
}

function endOfString(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE || code === NEWLINE) return at;
    if (code === BACKSLASH) at += 1;
  }
  return -1;
}

/** The next line that begins with an object, within the item that is broken. */
function nextItem(text: string, from: number, to: number): number | null {
  const begun = /\S/.exec(text.slice(from, to))?.index ?? 0;
  const next = /\n[ \t]*\{/.exec(text.slice(from + begun + 1, to));
  return next === null ? null : from + begun + 1 + next.index;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return text.trim() === '';
  }
}

/** Line ends between two places of a text. */
export function linesIn(text: string, from: number, to: number): number {
  let lines = 0;
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1))
    lines += 1;
  return lines;
}
