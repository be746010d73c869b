import type { Counted } from './counted';
import type { Figure } from '../figure';
import { formatArabic } from './format-arabic';
import { formatEnglish } from './format-english';
import { checkLanguage, type FigureLanguage } from '../language';

/** What `formatFigure` may be told: the noun, and digits or words. */
export interface FormatOptions {
  /** What is counted; its noun is added, in Arabic agreeing with the number. */
  readonly counted?: Counted | undefined;
  /** Numbers in digits (the default) or in words. */
  readonly numbers?: 'digits' | 'words' | undefined;
}

/**
 * A figure in words of its own, without the source's: `parseFigure(formatFigure(figure, language))`
 * is the figure again. A word for a number that the language lacks becomes its nearest ("scores" is
 * عشرات, بضعة is "several"); every other figure comes back as it was.
 *
 * @param figure - how the count is worded; a whole number below 10¹⁵
 * @param language - `en` or `ar`
 * @param options - the noun counted, digits or words
 * @returns the phrase, in lower case, without a full stop
 *
 * @example
 * ```ts
 * import { formatFigure } from 'casualty-claims/figure';
 *
 * const figure = { kind: 'at-least', value: 21, words: '' } as const;
 * formatFigure(figure, 'en', { counted: 'killed' }); // => 'at least 21 people killed'
 * formatFigure(figure, 'ar', { counted: 'killed' }); // => 'ما لا يقل عن 21 قتيلا'
 * formatFigure({ kind: 'exact', value: 2, words: '' }, 'ar', { counted: 'killed' }); // => 'قتيلان'
 * ```
 */
export function formatFigure(
  figure: Figure,
  language: FigureLanguage,
  options: FormatOptions = {},
): string {
  checkLanguage('formatFigure', language);
  const spelled = options.numbers === 'words';
  return language === 'ar'
    ? formatArabic(figure, options.counted, spelled)
    : formatEnglish(figure, options.counted, spelled);
}
