import type { PhraseNode } from './lexicon';
import type { Phrase } from './phrases';
import { SIGN, type Token } from './token';

/** A set phrase that stands at a place, with the token after it. */
export interface PhraseMatch {
  readonly says: readonly Phrase[];
  readonly next: number;
}

const NONE: readonly PhraseMatch[] = [];

/**
 * All set phrases that begin at a token, the longest first.
 *
 *     no | more | than | about 50
 *     ^no   ^no more   ^no more than
 */
export function phrasesAt(tokens: readonly Token[], start: number): readonly PhraseMatch[] {
  const first = tokens[start];
  if (first?.info?.phrases === undefined) return NONE;
  const found: PhraseMatch[] = [];
  let node: PhraseNode | undefined = first.info.phrases;
  let at = start + 1;
  for (;;) {
    if (node.says.length > 0) found.unshift({ says: node.says, next: at });
    if (node.next.size === 0) break;
    let token = tokens[at];
    // "no-one", "two-thirds": the hyphen is skipped.
    if (
      token?.kind === SIGN &&
      token.text === '-' &&
      !token.spaced &&
      tokens[at + 1]?.spaced === false
    )
      token = tokens[++at];
    if (token === undefined) break;
    node =
      node.next.get(token.text) ??
      (token.conjunction || token.preposition ? undefined : node.next.get(token.base));
    if (node === undefined) break;
    at++;
  }
  return found;
}
