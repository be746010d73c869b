import type { Report } from '../report/report';
import { english } from './english';
import type { Block } from './document';
import { FIRST_STRONG_ISOLATE, POP_ISOLATE } from './outside';
import { checkRendering, type RenderOptions } from './options';
import { reportBlocks } from './report';

const WIDTH = 80;

/**
 * A report as plain text for a terminal: lines of at most 80 characters, no colours. Incident by
 * incident it says what is agreed, the range of each measure in the words of the sources, who says what,
 * what disagrees and how, and which figures stand alone.
 *
 * @param report - as `reconcileClaims` returns it, or read back from JSON
 * @param options - which incidents, and whether to end with the issues
 * @returns the text, ending with a line break; equal reports give equal text everywhere
 * @throws a `MisuseError` for anything but a report, an unknown option or an unknown incident
 *
 * @example
 * ```ts
 * import { reconcileClaims } from 'casualty-claims';
 * import { renderText } from 'casualty-claims/render';
 *
 * const report = reconcileClaims([
 *   { figure: 'أكثر من 80', outcome: 'killed', source: 'Jaysh al-Fath', date: '2016-10-31', place: 'West Aleppo', report: 'r', event: 'battle' },
 * ]);
 * renderText(report).includes('more than 80 killed'); // => true
 * ```
 */
export function renderText(report: Report, options: RenderOptions = {}): string {
  checkRendering('renderText', report, options);
  return `${reportBlocks(report, options, english).flatMap(layOut).join('\n').trim()}\n`;
}

function layOut(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return headingLines(block.text, block.level);
    case 'paragraph':
      return [...wrap(block.text, '', ''), ''];
    case 'list': {
      const label = block.label === null ? [] : wrap(block.label, '  ', '  ');
      const indent = block.label === null ? '' : '  ';
      return [...label, ...block.items.flatMap((item) => wrap(item, `${indent}- `, `${indent}  `)), ''];
    }
  }
}

function headingLines(text: string, level: 1 | 2 | 3): string[] {
  const lines = wrap(text, '', '');
  if (level === 3) return lines;
  const widest = Math.max(...lines.map(widthOf));
  return ['', ...lines, (level === 1 ? '=' : '-').repeat(widest), ...(level === 1 ? [''] : [])];
}

/** Breaks at spaces; a word longer than the line stands out. `first` and `next` are put before the lines. */
function wrap(text: string, first: string, next: string): string[] {
  const lines: string[] = [];
  let line = first;
  let isEmpty = true;
  for (const word of text.split(' ')) {
    if (!isEmpty && widthOf(line) + 1 + widthOf(word) > WIDTH) {
      // An isolate ends with its line; what is left of it is isolated anew.
      const isOpen = line.lastIndexOf(FIRST_STRONG_ISOLATE) > line.lastIndexOf(POP_ISOLATE);
      lines.push(isOpen ? line + POP_ISOLATE : line);
      line = isOpen ? next + FIRST_STRONG_ISOLATE : next;
      isEmpty = true;
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, line];
}

/** Characters that take a column: marks and direction isolates take none. */
function widthOf(text: string): number {
  return Array.from(text.replace(/[\p{M}\p{Cf}]/gu, '')).length;
}
