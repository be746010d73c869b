import { scan } from '../../src/figure/words/scan';
import type { Token } from '../../src/figure/words/token';

/** The tokens of a text in which | stands before one of them: `at`. */
export function marked(text: string): {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly at: number;
} {
  const plain = text.replace('|', '');
  const tokens = scan(plain, 'both');
  const at = tokens.findIndex((token) => token.end > text.indexOf('|'));
  return { text: plain, tokens, at: at < 0 ? tokens.length : at };
}

/** The words from one token up to another. */
export const wordsOf = (
  text: string,
  tokens: readonly Token[],
  from: number,
  next: number,
): string => text.slice(tokens[from]?.start, tokens[next - 1]?.end);
