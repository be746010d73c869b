import type { FigureLanguage, Languages } from '../language';
import { WORD, type Token } from './token';

/**
 * Whether a word of the language that is not read stands right beside the tokens: "at least 42"
 * must not become 42 where only Arabic is read.
 */
export function isAmongOthers(
  tokens: readonly Token[],
  from: number,
  next: number,
  languages: Languages,
): boolean {
  return (
    languages !== 'both' &&
    (isOther(tokens[from - 1], languages) || isOther(tokens[next], languages))
  );
}

function isOther(token: Token | undefined, language: FigureLanguage): boolean {
  return token?.kind === WORD && token.text.charCodeAt(0) > 0x600 !== (language === 'ar');
}
