import type { Interest } from '../../../claim/source';
import type { Prose } from '../../sentences/prose';
import type { Svg } from './element';
import { label } from './label';
import type { Drawing } from './options';
import { INTERESTS } from './palette';
import { sidesOf } from './sides';
import { symbol, type SymbolPosition } from './symbols';
import { textWidth } from './text-width';
import { wrapText } from './wrap-text';

/** What a mark means. It is drawn around a spot, at most 24 pixels wide. */
export interface LegendEntry {
  readonly draw: (spot: SymbolPosition) => readonly Svg[];
  readonly words: Prose;
}

const [KEY, GAP, LINE, SIZE] = [34, 18, 18, 11] as const;

/** The entries one after the other, in as many lines as they need. */
export function legend(
  entries: readonly LegendEntry[],
  top: number,
  drawing: Drawing,
): { readonly svg: readonly Svg[]; readonly height: number } {
  const { start, end, forward } = sidesOf(drawing);
  const room = Math.abs(end - start);
  const svg: Svg[] = [];
  let [along, y] = [0, top + LINE / 2];
  for (const { draw, words } of entries) {
    const { lines } = wrapText(words, room - KEY, 3, { size: SIZE });
    const width = KEY + Math.max(...lines.map((line) => textWidth(line, SIZE)));
    if (along > 0 && along + width > room) [along, y] = [0, y + LINE];
    svg.push(...draw({ x: start + forward * (along + KEY / 2 - 3), y }));
    lines.forEach((line, at) =>
      svg.push(
        label(
          line,
          {
            x: start + forward * (along + KEY),
            y: y + 4 + at * 14,
            size: SIZE,
            fill: drawing.palette.quiet,
          },
          drawing,
        ),
      ),
    );
    y += (lines.length - 1) * 14;
    along += width + GAP;
  }
  return { svg, height: entries.length === 0 ? 0 : y - top + LINE / 2 };
}

/** The interests that occur, where there is anything to tell apart. */
export function interestLegend(
  occurring: readonly Interest[],
  { palette, phrases }: Drawing,
): LegendEntry[] {
  const interests = INTERESTS.filter((interest) => occurring.includes(interest));
  if (interests.length < 2 && !interests.some((interest) => interest !== 'third')) return [];
  return interests.map((interest) => ({
    draw: (spot) => [symbol(interest, spot, palette)],
    words: phrases.pictureWords.interest(interest),
  }));
}
