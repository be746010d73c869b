import { existsSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { outside, outsideInArabic } from '../../../src/render/sentences/outside';
import { say, type Prose } from '../../../src/render/sentences/prose';
import { textWidth } from '../../../src/render/picture/drawing/text-width';
import { wrapText } from '../../../src/render/picture/drawing/wrap-text';

const FONTS = [
  {
    family: 'DejaVu Sans',
    file: '/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf',
    bold: '/usr/share/fonts/truetype/dejavu/DejaVuSans-Bold.ttf',
    scripts: 'both',
  },
  {
    family: 'Noto Sans',
    file: '/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf',
    bold: '/usr/share/fonts/truetype/noto/NotoSans-Bold.ttf',
    scripts: 'Latin',
  },
  {
    family: 'Noto Sans Arabic',
    file: '/usr/share/fonts/truetype/noto/NotoSansArabic-Regular.ttf',
    bold: '/usr/share/fonts/truetype/noto/NotoSansArabic-Bold.ttf',
    scripts: 'Arabic',
  },
] as const;

const LATIN = [
  '42 bodies found',
  'Syrian Observatory for Human Rights (monitor)',
  'MMMMMMMM',
  'WWW @@@ %%%',
  'iiiiii llll',
  'more than 80 soldiers killed (side: Syrian army)',
  '1,000,000',
  'Jaysh al-Fath: “dozens” – in place of',
  'abcdefghijklmnopqrstuvwxyz',
  'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  'Świętokrzyskie, Đà Nẵng',
];
const ARABIC = [
  'العثور على 42 جثة',
  'المرصد السوري لحقوق الإنسان',
  'سسسس ضضضض صصصص',
  'ما لا يقل عن 21 مقاتلا',
  'مشفى الأطفال',
  'قُتِلَ',
  'ببب تتت ثثث كككك لاا',
  'ا ب ت ث ج ح خ د ذ ر ز س ش ص ض ط ظ ع غ ف ق ك ل م ن ه و ي',
];

describe('the width of a line', () => {
  for (const { family, file, bold, scripts } of FONTS) {
    // Where the fonts are not installed nothing can be measured; CI installs fonts-dejavu-core and
    // fonts-noto-core.
    it.skipIf(!existsSync(file) || !existsSync(bold))(
      `is never less than it is in ${family} (skipped where ${file} is not installed)`,
      () => {
        const lines = [
          ...(scripts === 'Arabic' ? [] : LATIN),
          ...(scripts === 'Latin' ? [] : ARABIC),
        ];
        for (const line of lines) {
          for (const isBold of [false, true]) {
            const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="2000" height="60"><text x="10" y="30" font-size="20" font-family="${family}"${isBold ? ' font-weight="bold"' : ''}>${line}</text></svg>`;
            const box = new Resvg(svg, {
              font: { loadSystemFonts: false, fontFiles: [file, bold], defaultFontFamily: family },
            }).getBBox();
            expect(textWidth(line, 20, isBold), `${family}: ${line}`).toBeGreaterThanOrEqual(
              box?.width ?? Infinity,
            );
          }
        }
      },
    );
  }

  it('counts no width for marks and what is not seen', () => {
    expect(textWidth('قُتِلَ', 10)).toBe(textWidth('قتل', 10));
    expect(textWidth('\u2068a\u2069', 10)).toBe(textWidth('a', 10));
  });
});

describe('wrapping', () => {
  const style = { size: 10 };

  it('breaks between words, at most so many lines, and cuts the last with an ellipsis', () => {
    const { lines, isCut } = wrapText(say`one two three four five six seven eight`, 70, 2, style);
    expect([lines, isCut]).toEqual([['one two', 'three four…'], true]);
    expect(wrapText(say`one two`, 70, 2, style)).toEqual({ lines: ['one two'], isCut: false });
  });

  it('breaks a word that no line holds, between letters and never before a mark', () => {
    const { lines } = wrapText(outside('قُتِلَ'.repeat(20)), 60, 40, style);
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines) expect(line).toMatch(/^\u2068?\P{M}/u);
  });

  it('closes an isolate at the end of a line and opens it again on the next', () => {
    const { lines } = wrapText(
      say`Known as ${outside('المرصد السوري لحقوق الإنسان في سوريا')} (monitor)`,
      110,
      9,
      style,
    );
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines)
      expect(line.replace(/[^\u2068\u2069]/g, '')).toMatch(/^(?:\u2068\u2069)*$/);
    expect(lines.join(' ').replace(/[\u2068\u2069]/g, '')).toBe(
      'Known as المرصد السوري لحقوق الإنسان في سوريا (monitor)',
    );
  });

  it('puts the ellipsis outside the name that it cuts', () => {
    const [line] = wrapText(
      outsideInArabic('A very long name in another script'),
      80,
      1,
      style,
    ).lines;
    expect(line).toMatch(/^\u2068A very[^\u2069]*\u2069…$/);
  });

  it('gives no line wider than it may be, whatever the text', () => {
    for (const text of [...LATIN, ...ARABIC].map((line) => outside(line.repeat(3)))) {
      for (const line of wrapText(text, 90, 3, style).lines)
        expect(textWidth(line, 10)).toBeLessThanOrEqual(90);
    }
  });

  it('takes linear time for a word of ten thousand letters', () => {
    const { lines } = wrapText('x'.repeat(10_000) as Prose, 100, 3, style);
    expect(lines.map((line) => line.length > 10)).toEqual([true, true, true]);
  });
});
