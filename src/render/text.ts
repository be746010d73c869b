import type { Report } from '../report/report';
import { directed } from './direction';
import type { Block } from './document';
import { LANGUAGES } from './language';
import { FIRST_STRONG_ISOLATE, POP_ISOLATE, type Script } from './outside';
import { checkRendering, type RenderOptions } from './options';
import { reportBlocks } from './report';
import { spelledFor } from './spelling';

const WIDTH = 80;

/**
 * A report as plain text for a terminal: lines of at most 80 characters, no colours. Incident by
 * incident it says what is agreed, the range of each measure in the words of the sources, who says what,
 * what disagrees and how, and which figures stand alone.
 *
 * @param report - as `reconcileClaims` returns it, or read back from JSON
 * @param options - the language, which incidents, and whether to end with the issues
 * @returns the text, ending with a line break; equal reports give equal text everywhere
 * @throws a `MisuseError` for anything but a report, an unknown option, language or incident
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
  const { phrases, script } = LANGUAGES[options.language ?? 'en'];
  return layOutText(reportBlocks(spelledFor(report, script), options, phrases), script);
}

/** Blocks as lines of at most 80 characters. */
export function layOutText(blocks: readonly Block[], script: Script): string {
  return `${blocks.flatMap((block) => layOut(block, script)).join('\n').trim()}\n`;
}

function layOut(block: Block, script: Script): string[] {
  const wrap = (text: string, first: string, next: string): string[] => wrapped(text, first, next).map((line) => directed(line, script));
  switch (block.kind) {
    case 'heading':
      return headingLines(wrapped(block.text, '', ''), block.level).map((line) => directed(line, script));
    case 'paragraph':
      return [...wrap(block.text, '', ''), ''];
    case 'table':
      return [...tableLines(block, script).map((line) => directed(line, script)), ''];
    case 'list': {
      const label = block.label === null ? [] : wrap(block.label, '  ', '  ');
      const indent = block.label === null ? '' : '  ';
      return [...label, ...block.items.flatMap((item) => wrap(item, `${indent}- `, `${indent}  `)), ''];
    }
  }
}

/** A cell that holds nothing; told as such only beside others. */
const EMPTY = '–';

/** Columns side by side, or where they are too wide for a line, each row as lines of its own. */
function tableLines({ head, rows }: Extract<Block, { readonly kind: 'table' }>, script: Script): string[] {
  const all = [head, ...rows];
  const widths = head.map((_, at) => Math.max(...all.map((row) => widthOf(row[at] ?? ''))));
  const total = widths.reduce((sum, width) => sum + width + 2, -2);
  const between = script === 'Arabic' ? '؛' : ';';
  if (total > WIDTH) return rows.flatMap((row) => wrapped(`${row[0] ?? ''}: ${row.flatMap((cell, at) => (at === 0 || cell === EMPTY ? [] : [`${head[at] ?? ''} ${cell}`])).join(`${between} `)}.`, '- ', '  '));
  const line = (row: readonly string[]): string => row.map((cell, at) => cell + ' '.repeat(Math.max(0, (widths[at] ?? 0) - widthOf(cell)))).join('  ').trimEnd();
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)];
}

function headingLines(lines: readonly string[], level: 1 | 2 | 3): string[] {
  if (level === 3) return [...lines];
  const widest = Math.max(...lines.map(widthOf));
  return ['', ...lines, (level === 1 ? '=' : '-').repeat(widest), ...(level === 1 ? [''] : [])];
}

/** Breaks at spaces; a word longer than the line stands out. `first` and `next` are put before the lines. */
function wrapped(text: string, first: string, next: string): string[] {
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
