/** A stretch of the text that stands for itself: a paragraph, a headline, a caption. */
export interface Paragraph {
  readonly start: number;
  readonly end: number;
  /** A title: the first line of several, or a short line without an end mark. */
  readonly heading: boolean;
  /** The same words were a paragraph before. */
  readonly repeated: boolean;
}

/** Longest line of a text whose lines are broken by a typewriter rather than by sense. */
const WIDEST = 100;
const LONGEST_HEADING = 160;

/**
 * The text with the line breaks inside paragraphs turned into spaces, offset for offset, where its
 * lines are broken at a width; and its paragraphs.
 */
export function layoutOf(text: string): {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
} {
  const lines = linesOf(text);
  const wrapped = isWrapped(text, lines);
  const paragraphs: { start: number; end: number }[] = [];
  let open: { start: number; end: number } | undefined;
  for (const { start, end, indent } of lines) {
    if (start === end) {
      open = undefined;
    } else if (open !== undefined && wrapped && indent === 0) {
      open.end = end;
    } else {
      open = { start, end };
      paragraphs.push(open);
    }
  }
  const flowing = wrapped
    ? text.replace(/\r?\n(?=[^\s])/g, (found) => ' '.repeat(found.length))
    : text;
  const seen = new Set<string>();
  const sized = paragraphs.map(({ start, end }, at) => {
    const words = text.slice(start, end);
    const repeated = seen.has(words);
    seen.add(words);
    return { start, end, heading: isHeading(text, start, end, at, paragraphs.length), repeated };
  });
  return { text: flowing, paragraphs: sized };
}

interface Line {
  readonly start: number;
  readonly end: number;
  readonly indent: number;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  while (from <= text.length) {
    const found = text.indexOf('\n', from);
    const stop = found < 0 ? text.length : found;
    let start = from;
    let end = stop;
    while (start < end && isBlank(text.charCodeAt(start))) start++;
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
    lines.push({ start, end, indent: start - from });
    if (found < 0) break;
    from = found + 1;
  }
  return lines;
}

function isBlank(code: number): boolean {
  return code <= 0x20 || code === 0xa0 || code === 0x200f || code === 0x200e || code === 0xfeff;
}

/** Whether most lines are full and none is long, so that a break says nothing. */
function isWrapped(text: string, lines: readonly Line[]): boolean {
  let full = 0;
  let all = 0;
  let joined = 0;
  lines.forEach(({ start, end }, at) => {
    if (start === end) return;
    all++;
    if (end - start > WIDEST) full -= lines.length;
    if (end - start >= 45) full++;
    const next = lines[at + 1];
    if (
      next !== undefined &&
      next.start < next.end &&
      next.indent === 0 &&
      !/[.!?؟"”)\]:]/.test(text.charAt(end - 1))
    )
      joined++;
  });
  return all >= 3 && full >= all * 0.6 && joined >= 2;
}

/** A first line, or any short one, that does not end like a sentence. */
function isHeading(text: string, start: number, end: number, at: number, count: number): boolean {
  if (count < 2 || end - start > LONGEST_HEADING) return false;
  const last = text.charAt(end - 1);
  return (at === 0 || end - start <= 80) && !/[.!?؟"”،,:;؛-]/.test(last);
}
