import { directed } from '../../document/direction';
import type { Prose } from '../../sentences/prose';
import { element, written, type Svg } from './element';
import { label, TITLE } from './label';
import type { Drawing } from './options';
import { MARGIN, sidesOf } from './sides';
import { wrapText } from './wrap-text';

/** The fonts that are asked for: each has both scripts, or stands beside one that has the other. */
const FONTS =
  "'Noto Sans', 'Noto Sans Arabic', 'DejaVu Sans', 'Segoe UI', Tahoma, Arial, sans-serif";

/** What is said above a picture, and to those who do not see it. */
export interface Caption {
  readonly title: Prose;
  readonly subtitle: Prose;
  /** The content of the picture in sentences, for screen readers. */
  readonly description: readonly Prose[];
}

/** The lines above a picture, and how high they are. */
export function captionLines(
  { title, subtitle }: Caption,
  drawing: Drawing,
): { readonly svg: readonly Svg[]; readonly height: number } {
  const { start, end } = sidesOf(drawing);
  const room = Math.abs(end - start);
  const { palette } = drawing;
  const head = wrapText(title, room, 3, { size: TITLE, isBold: true }).lines;
  const below = subtitle === '' ? [] : wrapText(subtitle, room, 2, { size: 12 }).lines;
  const heads = head.map((line, at) =>
    label(
      line,
      { x: start, y: MARGIN + TITLE + at * 20, size: TITLE, isBold: true, fill: palette.text },
      drawing,
    ),
  );
  const top = MARGIN + TITLE + (head.length - 1) * 20;
  const belows = below.map((line, at) =>
    label(line, { x: start, y: top + 18 + at * 16, size: 12, fill: palette.quiet }, drawing),
  );
  return {
    svg: [...heads, ...belows],
    height: top + (below.length === 0 ? 0 : 2 + below.length * 16) + 12,
  };
}

/** A whole picture: an image with a title and a description, drawn on paper. */
export function framed(
  caption: Caption,
  height: number,
  content: readonly Svg[],
  drawing: Drawing,
): string {
  const { width, prefix, language, script, palette } = drawing;
  const [titleId, descId] = [`${prefix}-title`, `${prefix}-desc`];
  const told = [caption.subtitle, ...caption.description]
    .filter((sentence) => sentence !== '')
    .map((sentence) => directed(sentence, script));
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${String(width)} ${String(Math.ceil(height))}`,
      width,
      height: Math.ceil(height),
      role: 'img',
      'aria-labelledby': `${titleId} ${descId}`,
      lang: language,
      direction: script === 'Arabic' ? 'rtl' : 'ltr',
      'font-family': FONTS,
    },
    [
      element('title', { id: titleId }, [written(caption.title)]),
      element('desc', { id: descId }, [written(told.join('\n') as Prose)]),
      element('rect', { width, height: Math.ceil(height), fill: palette.paper }),
      ...content,
    ],
  );
}
