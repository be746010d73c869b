import type { Drawing } from './options';

/** What stays free around a picture. */
export const MARGIN = 16;

/** Where lines begin and end: from left to right, or from right to left. */
export interface Sides {
  readonly start: number;
  readonly end: number;
  /** 1 where reading goes to the right, −1 where it goes to the left. */
  readonly forward: 1 | -1;
}

/** The sides of a picture in its language. */
export function sidesOf({ width, script }: Pick<Drawing, 'width' | 'script'>): Sides {
  return script === 'Arabic'
    ? { start: width - MARGIN, end: MARGIN, forward: -1 }
    : { start: MARGIN, end: width - MARGIN, forward: 1 };
}

/**
 * The two columns of a picture: words on the side where reading begins, and marks beside them, as
 * from left to right.
 */
export interface Columns {
  /** Where lines of words begin, and how wide they may be. */
  readonly words: { readonly start: number; readonly width: number };
  readonly marks: { readonly left: number; readonly right: number };
}

/**
 * So much is kept free at the right of the marks for arrows, and at the left for the first number.
 */
const [ARROWS, FIRST] = [22, 8];

/**
 * Columns with `share` of the room for words. Layout is mirrored for Arabic; numbers and time run
 * from left to right in both, as in the schoolbooks and newspapers of Arabic (where even a notation
 * written from right to left has its axes so).
 */
export function columnsOf(drawing: Drawing, share: number): Columns {
  const { start, end, forward } = sidesOf(drawing);
  const width = Math.round(Math.abs(end - start) * share);
  const edge = start + forward * (width + 14);
  const [left, right] = forward === 1 ? [edge, end] : [end, edge];
  return { words: { start, width }, marks: { left: left + FIRST, right: right - ARROWS } };
}
