import type { Resvg } from '@resvg/resvg-js';
import { MisuseError } from '../../issue/misuse';
import { laidOut } from './laid-out';

/** How a picture becomes pixels. */
export interface PngOptions {
  /**
   * The files of one font family, regular and bold, and its name. A line is set in one font, so
   * that an Arabic picture, which may hold Latin names and digits, needs a family with both
   * scripts: DejaVu Sans is one. No font of the system is guessed.
   */
  readonly fonts: { readonly files: readonly string[]; readonly family: string };
  /** Pixels of the PNG for each pixel of the picture; 2 where it is left out. */
  readonly zoom?: number;
}

/**
 * A picture as PNG, drawn by the optional peer `@resvg/resvg-js` and with the fonts that are given,
 * so that it looks the same on every machine.
 *
 * @param picture - an SVG document as the functions of `casualty-claims/render` return it
 * @param options - the fonts, and how large
 * @returns the bytes of the PNG
 * @throws a `MisuseError` where the peer is not installed, the fonts cannot be used or lack the
 *   script, or it is no picture
 *
 * @example
 * ```ts
 * import { existsSync } from 'node:fs';
 * import { reconcileClaims } from 'casualty-claims';
 * import { disputePlot } from 'casualty-claims/render';
 * import { pictureAsPng } from 'casualty-claims/render/png';
 *
 * const report = reconcileClaims([
 *   { figure: 42, outcome: 'killed', source: 'SANA', date: '2016-11-30', place: 'Homs' },
 * ]);
 * const picture = disputePlot(report, {
 *   incident: report.incidents[0]?.id ?? '',
 *   measure: 'killed',
 * });
 * const file = '/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf';
 * const bytes = existsSync(file)
 *   ? await pictureAsPng(picture, { fonts: { files: [file], family: 'DejaVu Sans' } })
 *   : undefined;
 * bytes?.length === 0; // => false
 * ```
 */
export async function pictureAsPng(picture: string, options: PngOptions): Promise<Uint8Array> {
  const { files, family, zoom } = checked(picture, options);
  const { Resvg: Renderer } = await peer();
  const font = { loadSystemFonts: false, fontFiles: [...files], defaultFontFamily: family };
  const outlineOf = (letter: string): string =>
    new Renderer(
      `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><text y="30">${letter}</text></svg>`,
      { font },
    ).toString();
  const isRightToLeft = /^<svg[^>]* direction="rtl"/.test(picture);
  const missing = outlineOf(NO_LETTER);
  for (const letter of isRightToLeft ? ['a', 'ع'] : ['a']) {
    // A family without a letter shows a box for it, and a file that is not a font shows nothing.
    if (!outlineOf(letter).includes('<path') || outlineOf(letter) === missing) {
      throw new MisuseError(
        'unusable-fonts',
        `pictureAsPng: none of options.fonts.files is a font that can be read and has the letter ${letter} in ${JSON.stringify(family)}; give the files of a family that has both scripts, such as DejaVu Sans`,
      );
    }
  }
  return new Renderer(laidOut(picture, family), { font, fitTo: { mode: 'zoom', value: zoom } })
    .render()
    .asPng();
}

/** A code point that no font has. */
const NO_LETTER = '\u{10fffd}';

function checked(
  picture: unknown,
  options: unknown,
): { readonly files: readonly string[]; readonly family: string; readonly zoom: number } {
  if (typeof picture !== 'string' || !picture.startsWith('<svg'))
    throw new MisuseError(
      'not-a-picture',
      'pictureAsPng: the first argument must be an SVG document as disputePlot and its like return it',
    );
  const { fonts, zoom = 2 } = (options ?? {}) as Partial<PngOptions>;
  const { files, family } = (fonts ?? {}) as Partial<PngOptions['fonts']>;
  if (!Array.isArray(files) || files.length === 0 || typeof family !== 'string' || family === '')
    throw new MisuseError(
      'unusable-fonts',
      'pictureAsPng: options.fonts must be { files, family }: paths of the files of one font family, and its name',
    );
  if (!(typeof zoom === 'number' && zoom > 0 && zoom <= 20))
    throw new MisuseError(
      'unknown-option',
      `pictureAsPng: options.zoom is ${String(zoom)}; write a number above 0, at most 20`,
    );
  return { files, family, zoom };
}

async function peer(): Promise<{ readonly Resvg: typeof Resvg }> {
  try {
    return await import('@resvg/resvg-js');
  } catch (cause) {
    throw new MisuseError(
      'missing-peer',
      `pictureAsPng: it draws with @resvg/resvg-js, which cannot be loaded (${cause instanceof Error ? cause.message.slice(0, 200) : String(cause)}); install it with npm install @resvg/resvg-js`,
    );
  }
}
