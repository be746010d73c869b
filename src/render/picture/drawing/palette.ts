import type { Interest } from '../../../claim/source';

/**
 * The colours of a picture: of its marks, by the interest of the voice; of what stands behind them;
 * of its text.
 */
export interface Palette {
  readonly interest: Readonly<Record<Interest, string>>;
  readonly disputed: string;
  readonly settled: string;
  readonly text: string;
  readonly quiet: string;
  readonly axis: string;
  readonly grid: string;
  readonly range: string;
  readonly best: string;
  readonly paper: string;
}

const SHARED = {
  text: '#1a1a1a',
  quiet: '#5a5a5a',
  axis: '#767676',
  grid: '#dadada',
  range: '#f0f0f0',
  best: '#d4d4d4',
  paper: '#ffffff',
} as const;

/**
 * A dark, a middle and a light mark, so that a print in grey and an eye without red or green tell
 * them apart; on white each has a contrast of 3 to 1 or more (WCAG 2.2, 1.4.11). Shapes say the
 * same once more: colour is never alone.
 */
export const PALETTES = {
  colour: {
    ...SHARED,
    interest: { third: '#1f1f1f', against: '#1764ab', for: '#df6b20' },
    disputed: '#df6b20',
    settled: '#1764ab',
  },
  grey: {
    ...SHARED,
    interest: { third: '#111111', against: '#565656', for: '#8c8c8c' },
    disputed: '#8c8c8c',
    settled: '#3a3a3a',
  },
} as const satisfies Record<string, Palette>;

/** The interests in the order of a legend. */
export const INTERESTS: readonly Interest[] = ['third', 'against', 'for'];
