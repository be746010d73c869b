/** A line of prose or code with its place in the file it came from. */
export interface Line {
  readonly text: string;
  /** Counted from 1, as editors do. */
  readonly number: number;
}

/** A fenced block: what stands between ``` and ```. */
export interface Fence {
  /** The word after the opening fence: ts, text, sh … */
  readonly language: string;
  readonly code: string;
  /** Line of the first line of code. */
  readonly line: number;
  /** Index, in the lines given, of the opening and the closing fence. */
  readonly opens: number;
  readonly closes: number;
}

/**
 * The fenced blocks of some lines, in order. A fence that never closes throws: everything after it
 * would silently stop being tested.
 */
export function findFences(lines: readonly Line[], file: string): Fence[] {
  const fences: Fence[] = [];
  let open: { mark: string; language: string; index: number; number: number } | undefined;
  for (const [index, { text, number }] of lines.entries()) {
    const [, mark, language] = /^\s*(`{3,})\s*([\w-]*)/.exec(text) ?? [];
    if (mark === undefined) continue;
    if (open === undefined) {
      open = { mark, language: language ?? '', index, number };
    } else if (mark === open.mark && text.trim() === mark) {
      const code = lines.slice(open.index + 1, index).map((line) => line.text);
      fences.push({
        language: open.language,
        code: code.join('\n'),
        line: open.number + 1,
        opens: open.index,
        closes: index,
      });
      open = undefined;
    }
  }
  if (open !== undefined)
    throw new Error(`${file}:${String(open.number)}: this code fence is never closed`);
  return fences;
}
