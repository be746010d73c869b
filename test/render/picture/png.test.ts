import { existsSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { reconcileClaims } from 'casualty-claims';
import { disputePlot, type Language } from 'casualty-claims/render';
import { pictureAsPng } from 'casualty-claims/render/png';
import { laidOut } from '../../../src/render/png/laid-out';

const report = reconcileClaims([
  { figure: 42, outcome: 'killed', source: 'SANA', date: '2016-11-30', place: 'Homs' },
]);
const picture = (language: Language): string =>
  disputePlot(report, { incident: report.incidents[0]?.id ?? '', measure: 'killed' }, { language });

const DEJAVU = [
  '/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf',
  '/usr/share/fonts/truetype/dejavu/DejaVuSans-Bold.ttf',
];
const NOTO = [
  '/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf',
  '/usr/share/fonts/truetype/noto/NotoSans-Bold.ttf',
];
const fonts = { files: DEJAVU, family: 'DejaVu Sans' };

/** The size that a PNG says it has, from its header. */
function sizeOf(bytes: Uint8Array): readonly [number, number] {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
}

// Fonts are installed in CI (fonts-dejavu-core, fonts-noto-core); elsewhere these are skipped.
describe.skipIf(!DEJAVU.every((file) => existsSync(file)))(
  `a PNG (skipped where ${DEJAVU[0] ?? ''} is not installed)`,
  () => {
    it.each(['en', 'ar'] as const)(
      'is drawn in %s, so many times as large as the picture',
      async (language) => {
        const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(picture(language)) ?? [];
        const bytes = await pictureAsPng(picture(language), { fonts, zoom: 3 });
        expect([...bytes.slice(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
        expect(sizeOf(bytes)).toEqual([3 * Number(width), 3 * Number(height)]);
        expect(await pictureAsPng(picture(language), { fonts, zoom: 3 })).toEqual(bytes);
      },
    );

    it('is refused where the fonts do not exist, or cannot be read', async () => {
      await expect(
        pictureAsPng(picture('en'), { fonts: { files: ['/nowhere.ttf'], family: 'DejaVu Sans' } }),
      ).rejects.toThrow(/has the letter a/);
    });

    it.skipIf(!NOTO.every((file) => existsSync(file)))(
      'in Arabic is refused with a family that has no Arabic letters',
      async () => {
        const noto = { files: NOTO, family: 'Noto Sans' };
        await expect(pictureAsPng(picture('ar'), { fonts: noto })).rejects.toThrow(
          /has the letter ع/,
        );
        expect((await pictureAsPng(picture('en'), { fonts: noto })).length).toBeGreaterThan(1000);
      },
    );
  },
);

describe('making a PNG', () => {
  it.each([
    ['what is no picture', 'hello', { fonts }, /first argument/],
    ['no fonts', '<svg></svg>', {}, /options\.fonts must be/],
    ['a size of nothing', '<svg></svg>', { fonts, zoom: 0 }, /options\.zoom is 0/],
  ])('of %s is misuse', async (_what, text, options, message) => {
    await expect(pictureAsPng(text, options as never)).rejects.toThrow(message);
  });

  it('without the peer says what to install', async () => {
    vi.doMock('@resvg/resvg-js', () => {
      throw new Error('Cannot find package');
    });
    await expect(pictureAsPng(picture('en'), { fonts })).rejects.toThrow(
      /npm install @resvg\/resvg-js/,
    );
    vi.doUnmock('@resvg/resvg-js');
  });

  it('writes the direction into the text, for a renderer that knows none, and turns its anchors', () => {
    const arabic =
      '<svg xmlns="x" direction="rtl" font-family="A, B"><text x="9">أ</text><text x="9" ' +
      'text-anchor="end">ب</text><text x="9" text-anchor="middle">ت</text></svg>';
    expect(laidOut(arabic, 'DejaVu "Sans"')).toBe(
      '<svg xmlns="x" direction="rtl" font-family="DejaVu Sans"><text x="9" ' +
        'text-anchor="end">\u2067أ\u2069</text><text x="9">\u2067ب\u2069</text><text x="9" ' +
        'text-anchor="middle">\u2067ت\u2069</text></svg>',
    );
    expect(laidOut('<svg font-family="A"><text x="9">a</text></svg>', 'B')).toBe(
      '<svg font-family="B"><text x="9">a</text></svg>',
    );
  });
});
