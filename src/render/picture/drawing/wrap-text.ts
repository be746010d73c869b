import { FIRST_STRONG_ISOLATE, POP_ISOLATE } from '../../sentences/outside';
import type { Prose } from '../../sentences/prose';
import { textWidth } from './text-width';

/** How a line is set. */
export interface LineStyle {
  readonly size: number;
  readonly isBold?: boolean;
}

/** Letters with the marks that belong on them. */
const LETTERS = /\P{M}\p{M}*|\p{M}+/gu;

/**
 * Text in lines of at most so many pixels, and at most so many lines; what is left over is cut,
 * with an ellipsis. A word that no line holds is broken. An isolate that runs over the end of a
 * line ends there and begins again on the next.
 */
export function wrapText(
  text: Prose,
  width: number,
  mostLines: number,
  { size, isBold = false }: LineStyle,
): { readonly lines: readonly Prose[]; readonly isCut: boolean } {
  const fits = (line: string): boolean => textWidth(line, size, isBold) <= width;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (lines.length > mostLines) break;
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
    while (!fits(line) && lines.length <= mostLines) {
      const [head, rest] = brokenAt(line, fits);
      lines.push(head);
      line = rest;
    }
  }
  if (line !== '') lines.push(line);
  const isCut = lines.length > mostLines;
  const shown = isolated(lines.slice(0, mostLines));
  if (isCut) shown[mostLines - 1] = shortened(shown.at(-1) ?? '', (cut) => fits(`${cut}…`));
  return { lines: shown, isCut };
}

/** As much of a word as fits, at least one letter, and the rest. */
function brokenAt(word: string, fits: (line: string) => boolean): readonly [string, string] {
  const letters = word.match(LETTERS) ?? [];
  let [low, high] = [1, Math.max(1, letters.length - 1)];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(letters.slice(0, middle).join(''))) low = middle;
    else high = middle - 1;
  }
  return [letters.slice(0, low).join(''), letters.slice(low).join('')];
}

function shortened(line: string, fits: (line: string) => boolean): Prose {
  const letters = line.match(LETTERS) ?? [];
  while (letters.length > 0 && !fits(letters.join(''))) letters.pop();
  const cut = letters.join('').trimEnd();
  // The ellipsis is ours, and stands outside the name it cuts.
  return `${cut}${POP_ISOLATE.repeat(openIsolates(cut))}…` as Prose;
}

function openIsolates(text: string): number {
  let open = 0;
  for (const letter of text) {
    if (letter === FIRST_STRONG_ISOLATE) open += 1;
    else if (letter === POP_ISOLATE && open > 0) open -= 1;
  }
  return open;
}

function isolated(lines: readonly string[]): Prose[] {
  let open = 0;
  return lines.map((line) => {
    const begun = FIRST_STRONG_ISOLATE.repeat(open) + line;
    open = openIsolates(begun);
    return (begun + POP_ISOLATE.repeat(open)) as Prose;
  });
}
