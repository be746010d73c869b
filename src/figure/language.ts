import { MisuseError } from '../issue/misuse';
import type { Languages } from './lexicon';
import { WORD, type Token } from './token';

/**
 * The languages that figures are read and written in: English and Arabic.
 *
 * @example
 * ```ts
 * import { formatFigure, type FigureLanguage } from 'casualty-claims';
 *
 * const language: FigureLanguage = 'ar';
 * formatFigure({ kind: 'share', share: 'most', words: 'most of them' }, language); // => 'معظمهم'
 * ```
 */
export type FigureLanguage = 'en' | 'ar';

/**
 * What `parseFigure` and `findFigures` may be told.
 *
 * @example
 * ```ts
 * import { parseFigure, type ParseOptions } from 'casualty-claims';
 *
 * const options: ParseOptions = { language: 'en' };
 * parseFigure('عشرات', options).ok; // => false
 * parseFigure('at least ٤٢', options).ok; // => true
 * ```
 */
export interface ParseOptions {
  /**
   * The words of one language only; digits and signs are read in either script, but not beside a word of the other
   * language. Both languages where left out.
   */
  readonly language?: FigureLanguage | undefined;
}

/** Throws where a language is none of ours, which plain JavaScript can ask for. */
export function checkLanguage(caller: string, language: unknown): void {
  if (language === 'ar' || language === 'en') return;
  throw new MisuseError('unknown-language', `${caller}: cannot read or write figures in ${JSON.stringify(language) ?? 'no language'}; language is 'ar' or 'en'`);
}

/**
 * Whether a word of the language that is not read stands right beside the tokens: "at least 42" must
 * not become 42 where only Arabic is read.
 */
export function isAmongOthers(tokens: readonly Token[], from: number, next: number, languages: Languages): boolean {
  return languages !== 'both' && (isOther(tokens[from - 1], languages) || isOther(tokens[next], languages));
}

function isOther(token: Token | undefined, language: FigureLanguage): boolean {
  return token?.kind === WORD && token.text.charCodeAt(0) > 0x600 !== (language === 'ar');
}

/** The tables that the options ask for. */
export function languagesOf(caller: string, { language }: ParseOptions): Languages {
  if (language === undefined) return 'both';
  checkLanguage(caller, language);
  return language;
}
