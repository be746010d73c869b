import ts from 'typescript';
import { examplesOf, findDocComments } from './comment';
import { findFences, type Fence } from './fence';

/** A piece of documentation that runs. */
export interface DocBlock {
  readonly file: string;
  readonly line: number;
  /** What it documents: the name above which it stands, or the heading of the Markdown section. */
  readonly name: string;
  /** Counted from 1 within its name. */
  readonly number: number;
  readonly code: string;
  /** What it must print, where a `text` block follows directly. */
  readonly printed?: string;
}

/** The title of the test of a block. */
export function titleOf(block: DocBlock): string {
  return `${block.file} › ${block.name} › example ${String(block.number)}`;
}

/** The `ts` blocks under the `@example` tags of a TypeScript file. */
export function blocksOfSource(file: string, text: string): DocBlock[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const blocks = findDocComments(source).flatMap(({ name, lines }) =>
    examplesOf(lines, file).flatMap((fences) =>
      runnable(fences, (index) => lines[index]?.text).map((found) => ({ file, name, ...found })),
    ),
  );
  return numbered(blocks);
}

/** The `ts` blocks of a Markdown file, each under its nearest heading. */
export function blocksOfMarkdown(file: string, text: string): DocBlock[] {
  const lines = text.split(/\r?\n/).map((line, index) => ({ text: line, number: index + 1 }));
  const fences = findFences(lines, file);
  const inFence = (index: number): boolean =>
    fences.some((fence) => fence.opens < index && index < fence.closes);
  const headings = lines.filter((line, index) => /^#+ /.test(line.text) && !inFence(index));
  const blocks = runnable(fences, (index) => lines[index]?.text).map((found) => {
    const heading = headings.filter((line) => line.number < found.line).at(-1);
    return { file, name: heading?.text.replace(/^#+ /, '') ?? 'the top', ...found };
  });
  return numbered(blocks);
}

function runnable(
  fences: readonly Fence[],
  lineAt: (index: number) => string | undefined,
): Pick<DocBlock, 'line' | 'code' | 'printed'>[] {
  return fences.flatMap((fence, at) => {
    if (fence.language !== 'ts' && fence.language !== 'typescript') return [];
    const next = fences[at + 1];
    const { line, code } = fence;
    if (next?.language !== 'text') return [{ line, code }];
    for (let index = fence.closes + 1; index < next.opens; index += 1) {
      if (lineAt(index)?.trim() !== '') return [{ line, code }];
    }
    return [{ line, code, printed: next.code }];
  });
}

function numbered(blocks: readonly Omit<DocBlock, 'number'>[]): DocBlock[] {
  const counts = new Map<string, number>();
  return blocks.map((block) => {
    const number = (counts.get(block.name) ?? 0) + 1;
    counts.set(block.name, number);
    return { ...block, number };
  });
}
