/**
 * Widths in em. No font is at hand, so every class is as wide as its widest common letter in the
 * fonts that pictures name.
 */
const CLASSES: readonly (readonly [RegExp, number])[] = [
  [/[\p{M}\p{Cf}]/u, 0],
  [/[ilj'’‘|.,:;!\u0627\u0621\u0622\u0623\u0625\u06f1\u0661]/u, 0.35],
  [/[ftrI()[\]/\\ \-\u00a0"“”،؛\u0631\u0632\u062f\u0630\u0648\u0624]/u, 0.5],
  [/[mwMW@%…—ʻ\u0633\u0634\u0635\u0636\u0637\u0638\u062b\u062a\u0628\u0649\u064a]/u, 1.02],
  [/[A-Z]/u, 0.79],
  [/[a-z0-9]/u, 0.645],
  [/\p{Script=Arabic}/u, 0.78],
  [/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u, 0.9],
];

/** What no class covers: ideographs, signs, pictographs. */
const WIDEST = 1.3;

/** Bold letters are this much wider. */
const BOLD = 1.13;

/** How wide a line is at most, in pixels. */
export function textWidth(text: string, size: number, isBold = false): number {
  let em = 0;
  for (const letter of text) em += CLASSES.find(([letters]) => letters.test(letter))?.[1] ?? WIDEST;
  return em * size * (isBold ? BOLD : 1);
}
