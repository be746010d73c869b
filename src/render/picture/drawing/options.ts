import { MisuseError } from '../../../issue/misuse';
import { hashText } from '../../../claim/content-id';
import type { Phrases } from '../../english';
import { LANGUAGES } from '../../document/language';
import { checkLanguage, type Language } from '../../document/options';
import type { Script } from '../../sentences/outside';
import { PALETTES, type Palette } from './palette';

/** How a picture is drawn. */
export interface PictureOptions {
  /** English (`en`, where it is left out) or Arabic (`ar`). */
  readonly language?: Language;
  /**
   * How wide, in pixels: 320 to 2,000; 720 where it is left out. The height follows from what is
   * shown.
   */
  readonly width?: number;
  /** In colours (where it is left out), or in greys. Shapes tell the same apart in both. */
  readonly theme?: 'colour' | 'grey';
  /**
   * What the ids in the picture begin with, so that a page may hold several. Without one they
   * follow from what is drawn.
   */
  readonly idPrefix?: string;
}

/** Options once they are checked. */
export interface Drawing {
  readonly language: Language;
  readonly phrases: Phrases;
  readonly script: Script;
  readonly width: number;
  readonly palette: Palette;
  readonly prefix: string;
}

const OPTIONS: readonly string[] = [
  'language',
  'width',
  'theme',
  'idPrefix',
] satisfies readonly (keyof PictureOptions)[];
const [NARROWEST, WIDEST, USUAL] = [320, 2000, 720];

/**
 * The drawing that the options ask for; `subject` is what is drawn, for ids that are the same on
 * every run. Throws for options that do not exist.
 */
export function drawingOf(
  caller: string,
  subject: readonly string[],
  options: PictureOptions,
): Drawing {
  for (const key of Object.keys(options)) {
    if (!OPTIONS.includes(key))
      throw new MisuseError(
        'unknown-option',
        `${caller}: there is no option ${JSON.stringify(key)}; the options are ${OPTIONS.join(', ')}`,
      );
  }
  const { language = 'en', width = USUAL, theme = 'colour', idPrefix } = options;
  checkLanguage(caller, language);
  if (!(typeof width === 'number' && width >= NARROWEST && width <= WIDEST))
    throw new MisuseError(
      'unknown-option',
      `${caller}: options.width is ${String(width)}; write a number of pixels from ${String(NARROWEST)} to ${String(WIDEST)}`,
    );
  if (!Object.hasOwn(PALETTES, theme))
    throw new MisuseError(
      'unknown-option',
      `${caller}: options.theme is ${JSON.stringify(theme)}; the themes are ${Object.keys(PALETTES).join(', ')}`,
    );
  if (idPrefix !== undefined && !/^[A-Za-z][\w-]{0,63}$/.test(idPrefix))
    throw new MisuseError(
      'unknown-option',
      `${caller}: options.idPrefix is ${JSON.stringify(idPrefix)}; write a letter, then letters, digits, - or _, at most 64`,
    );
  const { phrases, script } = LANGUAGES[language];
  return {
    language,
    phrases,
    script,
    width,
    palette: PALETTES[theme],
    prefix: idPrefix ?? `p${hashText([caller, language, theme, ...subject].join('\n'))}`,
  };
}
