import type { Report } from '../report/report';
import type { ReportInParts } from '../report/stream/report-in-parts';
import { directed } from './document/direction';
import type { Block } from './document/block';
import { LANGUAGES } from './document/language';
import { FIRST_STRONG_ISOLATE, POP_ISOLATE, type Script } from './sentences/outside';
import { checkRendering, checkWriting, type RenderOptions } from './document/options';
import { reportBlocks } from './document/report';
import { spelledInParts } from './sentences/spelling';

const WIDTH = 80;

/**
 * A report as plain text for a terminal: lines of at most 80 characters, no colours. Incident by
 * incident it says what is agreed, the range of each measure in the words of the sources, who says
 * what, what disagrees and how, and which figures stand alone.
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
 *   {
 *     figure: 'أكثر من 80',
 *     outcome: 'killed',
 *     source: 'Jaysh al-Fath',
 *     date: '2016-10-31',
 *     place: 'West Aleppo',
 *     report: 'r',
 *     event: 'battle',
 *   },
 * ]);
 * renderText(report).includes('more than 80 killed'); // => true
 * ```
 */
export function renderText(report: Report, options: RenderOptions = {}): string {
  checkRendering('renderText', report, options);
  return [...textPieces(report, options)].join('');
}

/**
 * As {@link renderText}, piece by piece: the text of a hundred thousand incidents is longer than
 * the longest string.
 *
 * @param report - a report, or one in parts, whose incidents are made as they are told
 * @param options - the language, which incidents, and whether to end with the issues
 * @throws a `MisuseError` for anything but a report, an unknown option, language or incident
 *
 * @example
 * ```ts
 * import { reconcileClaims } from 'casualty-claims';
 * import { renderText, writeText } from 'casualty-claims/render';
 *
 * const report = reconcileClaims([
 *   { figure: 'dozens', outcome: 'killed', source: 'SANA', date: '2016-11-30', place: 'Aleppo' },
 * ]);
 * [...writeText(report)].join('') === renderText(report); // => true
 * ```
 */
export function* writeText(report: ReportInParts, options: RenderOptions = {}): Generator<string> {
  checkWriting('writeText', report, options);
  yield* textPieces(report, options);
}

function* textPieces(report: ReportInParts, options: RenderOptions): Generator<string> {
  const { phrases, script } = LANGUAGES[options.language ?? 'en'];
  yield* piecesOfText(reportBlocks(spelledInParts(report, script), options, phrases), script);
}

/** Blocks as lines of at most 80 characters. */
export function layOutText(blocks: readonly Block[], script: Script): string {
  return [...piecesOfText(blocks, script)].join('');
}

function* piecesOfText(blocks: Iterable<Block>, script: Script): Generator<string> {
  // Blank lines are held until something comes behind them: the text neither begins nor ends with
  // any.
  let [begun, held] = [false, ''];
  for (const block of blocks) {
    const told =
      held +
      layOut(block, script)
        .map((line) => `${line}\n`)
        .join('');
    const text = (begun ? told : told.trimStart()).trimEnd();
    held = text === '' ? (begun ? told : '') : told.slice(told.trimEnd().length);
    if (text === '') continue;
    begun = true;
    yield text;
  }
  yield '\n';
}

function layOut(block: Block, script: Script): string[] {
  const wrap = (text: string, first: string, next: string): string[] =>
    wrapped(text, first, next).map((line) => directed(line, script));
  switch (block.kind) {
    case 'heading':
      return headingLines(wrapped(block.text, '', ''), block.level).map((line) =>
        directed(line, script),
      );
    case 'paragraph':
      return [...wrap(block.text, '', ''), ''];
    case 'table':
      return [...tableLines(block, script).map((line) => directed(line, script)), ''];
    case 'list': {
      const label = block.label === null ? [] : wrap(block.label, '  ', '  ');
      const indent = block.label === null ? '' : '  ';
      return [
        ...label,
        ...block.items.flatMap((item) => wrap(item, `${indent}- `, `${indent}  `)),
        '',
      ];
    }
  }
}

/** A cell that holds nothing; told as such only beside others. */
const EMPTY = '–';

/** Columns side by side, or where they are too wide for a line, each row as lines of its own. */
function tableLines(
  { head, rows }: Extract<Block, { readonly kind: 'table' }>,
  script: Script,
): string[] {
  const all = [head, ...rows];
  const widths = head.map((_, at) => Math.max(...all.map((row) => widthOf(row[at]!))));
  const total = widths.reduce((sum, width) => sum + width + 2, -2);
  const between = script === 'Arabic' ? '؛' : ';';
  if (total > WIDTH)
    return rows.flatMap((row) =>
      wrapped(
        `${row[0]!}: ${row.flatMap((cell, at) => (at === 0 || cell === EMPTY ? [] : [`${head[at]!} ${cell}`])).join(`${between} `)}.`,
        '- ',
        '  ',
      ),
    );
  const line = (row: readonly string[]): string =>
    row
      .map((cell, at) => cell + ' '.repeat(Math.max(0, widths[at]! - widthOf(cell))))
      .join('  ')
      .trimEnd();
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)];
}

function headingLines(lines: readonly string[], level: 1 | 2 | 3): string[] {
  if (level === 3) return [...lines];
  const widest = Math.max(...lines.map(widthOf));
  return ['', ...lines, (level === 1 ? '=' : '-').repeat(widest), ...(level === 1 ? [''] : [])];
}

/**
 * Breaks at spaces; a word longer than the line stands out. `first` and `next` are put before the
 * lines.
 */
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
