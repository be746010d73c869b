import { directed } from '../../document/direction';
import type { Prose } from '../../sentences/prose';
import { element, written, type Svg } from './element';
import type { Drawing } from './options';
import { textWidth } from './text-width';

/** Size of a title. */
export const TITLE = 16;

/** Where and how a line of words stands. */
export interface LabelStyle {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly fill: string;
  readonly isBold?: boolean;
  /**
   * Which part of it stands at x: where reading begins (left out), its middle, where it ends, or
   * the side that is on the left or right in any language.
   */
  readonly at?: 'start' | 'middle' | 'end' | 'left' | 'right';
}

/** So much stays free between words and the edge of the picture. */
const EDGE = 3;

/**
 * A line of words. Where its middle stands at x it moves aside rather than run out of the picture.
 */
export function label(
  text: Prose,
  { x, y, size, fill, isBold = false, at = 'start' }: LabelStyle,
  { script, width }: Pick<Drawing, 'script' | 'width'>,
): Svg {
  const half = at === 'middle' ? textWidth(text, size, isBold) / 2 + EDGE : 0;
  return element(
    'text',
    {
      x: at === 'middle' ? Math.max(half, Math.min(x, width - half)) : x,
      y,
      'font-size': size,
      fill,
      'font-weight': isBold ? 'bold' : undefined,
      'text-anchor': anchorOf(at, script === 'Arabic'),
    },
    [written(directed(text, script) as Prose)],
  );
}

/** `text-anchor` speaks of the direction of reading: `start` is on the right in Arabic. */
function anchorOf(at: NonNullable<LabelStyle['at']>, isRightToLeft: boolean): string | undefined {
  if (at === 'left') return isRightToLeft ? 'end' : undefined;
  if (at === 'right') return isRightToLeft ? undefined : 'end';
  return at === 'start' ? undefined : at;
}
