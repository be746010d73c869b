import { format } from 'node:util';
import type { DocBlock } from './block';
import { compileBlock } from './compile-block';

/**
 * Imports a module for a block. The test hands in its own `import`, so that names resolve to the
 * source.
 */
export type Load = (specifier: string) => Promise<unknown>;

/**
 * Compares the value of an expression with the literal behind its `// =>`; throws where they
 * differ.
 */
export type Compare = (actual: unknown, expected: unknown) => void;

/**
 * Runs a block. Rejects where a value differs from its `// =>`, where a `// =>` is never reached
 * (a check that does not run is no check), and where the printed lines differ from the `text`
 * block.
 */
export async function runBlock(block: DocBlock, load: Load, compare: Compare): Promise<void> {
  const { javascript, expectations } = compileBlock(block.code);
  const reached = new Set<number>();
  const printed: string[] = [];
  const print = (...values: unknown[]): void => {
    printed.push(format(...values));
  };
  const check = (index: number, actual: unknown, expected: unknown): unknown => {
    reached.add(index);
    compare(actual, expected);
    return actual;
  };
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- running documentation is the purpose
  const run = new Function('__load', '__check', 'console', javascript) as (
    load: Load,
    check: (index: number, actual: unknown, expected: unknown) => unknown,
    console: Pick<Console, 'log' | 'info' | 'warn' | 'error'>,
  ) => Promise<void>;
  await run(load, check, { log: print, info: print, warn: print, error: print });
  if (reached.size < expectations) {
    throw new Error(
      `${String(expectations - reached.size)} of ${String(expectations)} // => were never reached`,
    );
  }
  if (block.printed !== undefined) compare(tidy(printed.join('\n')), tidy(block.printed));
}

/** Trailing blanks do not show on a page. */
function tidy(text: string): string {
  return text.replace(/[ \t]+$/gm, '').trimEnd();
}
