import type { ComparatorKind, Figure } from '../../src/figure';

/** A figure without its words: what a phrase means. */
export type Meaning = Figure extends infer F
  ? F extends Figure
    ? Omit<F, 'words'>
    : never
  : never;

/** One meaning and the phrases that have it. Add a phrase, get a test. */
export type Corpus = readonly (readonly [meaning: Meaning, phrases: readonly string[]])[];

export const exact = (value: number): Meaning => ({ kind: 'exact', value });
export const atLeast = (value: number): Meaning => ({ kind: 'at-least', value });
export const moreThan = (value: number): Meaning => ({ kind: 'more-than', value });
export const atMost = (value: number): Meaning => ({ kind: 'at-most', value });
export const fewerThan = (value: number): Meaning => ({ kind: 'fewer-than', value });
export const about = (value: number): Meaning => ({ kind: 'about', value });
export const nearly = (value: number): Meaning => ({ kind: 'about', value, side: 'below' });
export const between = (low: number, high: number): Meaning => ({ kind: 'between', low, high });
export const vague = (term: string): Meaning => ({ kind: 'vague', term });
/** "About 40 to 50"; "40 to 50 or more". */
export const roughly = (low: number, high: number): Meaning => ({
  kind: 'between',
  low,
  high,
  approximate: true,
});
export const orMore = (low: number, high: number): Meaning => ({
  kind: 'between',
  low,
  high,
  openAbove: true,
});
export const share = (
  of: 'most' | 'half' | 'all' | number,
  comparator?: ComparatorKind,
): Meaning => ({
  kind: 'share',
  share: typeof of === 'number' ? { percent: of } : of,
  ...(comparator === undefined ? {} : { comparator }),
});
