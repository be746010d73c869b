import { MisuseError } from '../issue/misuse';

/** The languages that figures are read and written in: English and Arabic. */
export type FigureLanguage = 'en' | 'ar';

/** Which word tables are used: those of one language, or of both. */
export type Languages = FigureLanguage | 'both';

/** What `parseFigure` and `findFigures` may be told. */
export interface ParseOptions {
  /**
   * The words of one language only; digits and signs are read in either script, but not beside a
   * word of the other language. Both languages where left out.
   */
  readonly language?: FigureLanguage | undefined;
}

/** Throws where a language is none of ours, which plain JavaScript can ask for. */
export function checkLanguage(caller: string, language: unknown): void {
  if (language === 'ar' || language === 'en') return;
  throw new MisuseError(
    'unknown-language',
    `${caller}: cannot read or write figures in ${JSON.stringify(language)}; language is 'ar' or 'en'`,
  );
}

/** The tables that the options ask for. */
export function languagesOf(caller: string, { language }: ParseOptions): Languages {
  if (language === undefined) return 'both';
  checkLanguage(caller, language);
  return language;
}
