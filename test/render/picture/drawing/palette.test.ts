import { describe, expect, it } from 'vitest';
import { INTERESTS, PALETTES } from '../../../../src/render/picture/drawing/palette';

type Rgb = readonly [number, number, number];

/** Linear light of an sRGB colour (IEC 61966-2-1). */
function linear(hex: string): Rgb {
  return [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
}

function times(matrix: readonly Rgb[], [r, g, b]: Rgb): Rgb {
  return matrix.map((row) =>
    Math.min(1, Math.max(0, row[0] * r + row[1] * g + row[2] * b)),
  ) as unknown as Rgb;
}

/** Relative luminance and contrast by WCAG 2.2. */
function luminance([r, g, b]: Rgb): number {
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [x, y] = [luminance(linear(a)), luminance(linear(b))];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

/** CIE L*a*b* under D65. */
function lab(rgb: Rgb): Rgb {
  const [x, y, z] = times(
    [
      [0.4124, 0.3576, 0.1805],
      [0.2126, 0.7152, 0.0722],
      [0.0193, 0.1192, 0.9505],
    ],
    rgb,
  );
  const f = (t: number): number =>
    t > 216 / 24389 ? Math.cbrt(t) : (t * 24389) / 27 / 116 + 16 / 116;
  const [fx, fy, fz] = [f(x / 0.95047), f(y), f(z / 1.08883)];
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
}

function apart(a: Rgb, b: Rgb): number {
  return Math.hypot(...lab(a).map((value, at) => value - (lab(b)[at] ?? 0)));
}

/**
 * Machado, Oliveira, Fernandes 2009, severity 1, in linear light; grey is what a printer without
 * colour makes.
 */
const SEEN: Readonly<Record<string, (rgb: Rgb) => Rgb>> = {
  'as it is': (rgb) => rgb,
  'with deuteranopia': (rgb) =>
    times(
      [
        [0.367322, 0.860646, -0.227968],
        [0.280085, 0.672501, 0.047413],
        [-0.01182, 0.04294, 0.968881],
      ],
      rgb,
    ),
  'with protanopia': (rgb) =>
    times(
      [
        [0.152286, 1.052583, -0.204868],
        [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
      ],
      rgb,
    ),
  'with tritanopia': (rgb) =>
    times(
      [
        [1.255528, -0.076749, -0.178779],
        [-0.078411, 0.930809, 0.147602],
        [0.004733, 0.691367, 0.3039],
      ],
      rgb,
    ),
  'in grey': (rgb) => [luminance(rgb), luminance(rgb), luminance(rgb)],
};

describe.each(Object.entries(PALETTES))('the palette %s', (_name, palette) => {
  const marks = INTERESTS.map((interest) => palette.interest[interest]);

  it('has marks that stand out from paper, by 3 to 1 or more', () => {
    for (const mark of [...marks, palette.disputed, palette.settled, palette.axis])
      expect(contrast(mark, palette.paper)).toBeGreaterThanOrEqual(3);
  });

  it('has text that can be read on paper, by 4.5 to 1 or more, and on a range', () => {
    for (const text of [palette.text, palette.quiet])
      expect(contrast(text, palette.paper)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.text, palette.best)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(Object.entries(SEEN))('has marks that can be told apart %s', (_seen, see) => {
    const seen = marks.map((mark) => see(linear(mark)));
    for (const [a, b] of [
      [0, 1],
      [0, 2],
      [1, 2],
    ] as const)
      expect(apart(seen[a]!, seen[b]!)).toBeGreaterThanOrEqual(15);
    expect(
      apart(see(linear(palette.disputed)), see(linear(palette.settled))),
    ).toBeGreaterThanOrEqual(15);
  });
});

describe('the measure of colours', () => {
  it('finds what is known: black on white 21 to 1, and red and green near each other without green', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    const see = SEEN['with deuteranopia']!;
    const [red, green] = [linear('#b04040'), linear('#707010')];
    expect(apart(see(red), see(green))).toBeLessThan(apart(red, green) / 2);
  });
});
