import type { Report } from '../report/report';
import type { ReportInParts } from '../report/stream/report-in-parts';
import { directed } from './document/direction';
import type { Block } from './document/block';
import { LANGUAGES } from './document/language';
import { checkRendering, checkWriting, type RenderOptions } from './document/options';
import type { Script } from './sentences/outside';
import { reportBlocks } from './document/report';
import { spelledInParts } from './sentences/spelling';

/** What starts markup anywhere in a line. */
const MARKUP = /[\\`*_[\]<>|~$&@#]/g;
/** What starts a block at the head of a line: a heading, a list, a quotation, a rule. */
const BLOCK_START = /^(?:[+=-]|\d{1,9}[.)])/;

/**
 * A report as Markdown (CommonMark, as a newsroom would paste it): the same sentences as
 * {@link renderText}, with headings and lists. Whatever names and quotations hold is printed as it
 * reads and never becomes markup.
 *
 * @param report - as `reconcileClaims` returns it, or read back from JSON
 * @param options - the language, which incidents, and whether to end with the issues
 * @returns the Markdown, ending with a line break; equal reports give equal text everywhere
 * @throws a `MisuseError` for anything but a report, an unknown option, language or incident
 *
 * @example
 * ```ts
 * import { reconcileClaims } from 'casualty-claims';
 * import { renderMarkdown } from 'casualty-claims/render';
 *
 * const report = reconcileClaims([
 *   {
 *     figure: 'dozens',
 *     outcome: 'killed',
 *     source: '**SANA**',
 *     date: '2016-11-30',
 *     place: 'Aleppo',
 *     report: 'r',
 *     event: 'battle',
 *   },
 * ]);
 * renderMarkdown(report).includes('\\*\\*SANA\\*\\*: dozens killed.'); // => true
 * ```
 */
export function renderMarkdown(report: Report, options: RenderOptions = {}): string {
  checkRendering('renderMarkdown', report, options);
  return [...markdownPieces(report, options)].join('');
}

/**
 * As {@link renderMarkdown}, piece by piece.
 *
 * @param report - a report, or one in parts, whose incidents are made as they are told
 * @param options - the language, which incidents, and whether to end with the issues
 * @throws a `MisuseError` for anything but a report, an unknown option, language or incident
 *
 * @example
 * ```ts
 * import { reconcileClaims } from 'casualty-claims';
 * import { renderMarkdown, writeMarkdown } from 'casualty-claims/render';
 *
 * const report = reconcileClaims([
 *   { figure: 'dozens', outcome: 'killed', source: 'SANA', date: '2016-11-30', place: 'Aleppo' },
 * ]);
 * [...writeMarkdown(report)].join('') === renderMarkdown(report); // => true
 * ```
 */
export function* writeMarkdown(
  report: ReportInParts,
  options: RenderOptions = {},
): Generator<string> {
  checkWriting('writeMarkdown', report, options);
  yield* markdownPieces(report, options);
}

function* markdownPieces(report: ReportInParts, options: RenderOptions): Generator<string> {
  const { phrases, script } = LANGUAGES[options.language ?? 'en'];
  yield* piecesOfMarkdown(reportBlocks(spelledInParts(report, script), options, phrases), script);
}

/** Blocks as CommonMark, tables in the way of GitHub. */
export function layOutMarkdown(blocks: readonly Block[], script: Script): string {
  return [...piecesOfMarkdown(blocks, script)].join('');
}

function* piecesOfMarkdown(blocks: Iterable<Block>, script: Script): Generator<string> {
  let between = '';
  for (const block of blocks) {
    yield between + layOut(block, script);
    between = '\n\n';
  }
  yield '\n';
}

function layOut(block: Block, script: Script): string {
  const line = (text: string): string => directed(escapeMarkdown(text), script);
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${directed(escapeInline(block.text), script)}`;
    case 'paragraph':
      return line(block.text);
    case 'table': {
      const row = (cells: readonly string[]): string =>
        `| ${cells.map((cell) => directed(escapeInline(cell), script)).join(' | ')} |`;
      return [
        row(block.head),
        `| ${block.head.map(() => '---').join(' | ')} |`,
        ...block.rows.map(row),
      ].join('\n');
    }
    case 'list': {
      const items = block.items.map((item) => `- ${line(item)}`).join('\n');
      return block.label === null ? items : `**${line(block.label)}**\n\n${items}`;
    }
  }
}

/** Text as Markdown that reads the same, at the head of a paragraph or an item. */
function escapeMarkdown(text: string): string {
  return escapeInline(text).replace(
    BLOCK_START,
    (mark) => `${mark.slice(0, -1)}\\${mark.slice(-1)}`,
  );
}

/** The same inside a line: nothing in it starts markup, a link or a mention. */
function escapeInline(text: string): string {
  return text
    .replace(MARKUP, '\\$&')
    .replace(/(https?):(?=\/\/)/gi, '$1\\:')
    .replace(/(www)\.(?=\S)/gi, '$1\\.');
}
