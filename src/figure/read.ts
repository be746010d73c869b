import { countable } from '../interval/countable';
import type { Interval } from '../interval/interval';
import {
  defaultConvention,
  type BlankRule,
  type ComparatorKind,
  type ComparatorRule,
  type Convention,
  type TermRule,
  type Width,
} from './convention';
import { assertedBounds, leastOfShare } from './bounds';
import type { BetweenFigure, Figure, ShareFigure, VagueFigure } from './figure';
import { shareOf } from './share';
import { VAGUE_TERMS } from './vague-terms';

/**
 * What a convention makes of a figure. `read`: bounds, with the rule that fired and where it comes
 * from. `blank`: its codebook says to enter no number. `not-stated`: the convention has no rule.
 */
export type Interpretation =
  | {
      readonly kind: 'read';
      readonly bounds: Interval;
      readonly rule: string;
      readonly source: string;
    }
  | { readonly kind: 'blank'; readonly rule: string; readonly source: string }
  | { readonly kind: 'not-stated'; readonly rule: 'not-stated' };

const NOT_STATED: Interpretation = { kind: 'not-stated', rule: 'not-stated' };

/**
 * The **read** bounds: what a careful reader takes the words to mean under a named convention. They
 * decide what strains.
 *
 * @param figure - how the count is worded
 * @param convention - {@link defaultConvention} where left out
 * @param whole - the read bounds of the whole, for a share of it
 * @returns the bounds with the rule that fired, or that the convention states none
 *
 * @example
 * ```ts
 * import { acledConvention, readFigure } from 'casualty-claims/figure';
 *
 * const figure = { kind: 'more-than', value: 80, words: 'more than 80' } as const;
 * const reading = readFigure(figure);
 * reading.kind === 'read' && reading.bounds; // => { lower: 81, upper: 100 }
 * readFigure(figure, acledConvention); // => { kind: 'not-stated', rule: 'not-stated' }
 * ```
 */
export function readFigure(
  figure: Figure,
  convention: Convention = defaultConvention,
  whole?: Interval,
): Interpretation {
  switch (figure.kind) {
    case 'exact':
      return read(figure.value, figure.value, 'exact', 'the count as stated');
    case 'at-least':
    case 'more-than':
    case 'at-most':
    case 'fewer-than':
      return compared(figure.kind, figure.value, convention);
    case 'about':
      return compared(figure.side === 'below' ? 'nearly' : 'about', figure.value, convention);
    case 'between':
      return ranged(figure, convention);
    case 'vague':
      return vague(figure, convention);
    case 'share':
      return shared(figure, convention, whole);
    case 'unknown':
      return termed(convention.unknown, 'unknown', 0);
    case 'none':
      return termed(convention.none, 'none', 0);
  }
}

function read(lower: number, upper: number | null, rule: string, source: string): Interpretation {
  return {
    kind: 'read',
    bounds: { lower: countable(lower), upper: upper === null ? null : countable(upper) },
    rule,
    source,
  };
}

function termed(
  rule: TermRule | BlankRule | undefined,
  name: string,
  base: number,
): Interpretation {
  if (rule === undefined) return NOT_STATED;
  if ('blank' in rule) return { kind: 'blank', rule: name, source: rule.source };
  return read(base + rule.low, rule.high === null ? null : base + rule.high, name, rule.source);
}

/** "No more than a handful" is read from the most that the word may mean. */
function vague({ term, base, comparator }: VagueFigure, convention: Convention): Interpretation {
  const rule = convention.terms[term];
  const reading = termed(
    rule,
    `vague:${term}`,
    VAGUE_TERMS[term]?.addsTo === true ? (base ?? 0) : 0,
  );
  if (comparator === undefined || reading.kind !== 'read') return reading;
  const { upper } = reading.bounds;
  const name = `vague:${term}:${comparator}`;
  if (upper === null) return read(0, null, name, reading.source);
  const below = compared(comparator, upper, convention);
  return below.kind === 'read'
    ? read(below.bounds.lower, below.bounds.upper, name, reading.source)
    : below;
}

/**
 * A share of a whole; with a comparator as wide as the convention reads it, within what the words
 * allow.
 */
function shared(
  figure: ShareFigure,
  convention: Convention,
  whole: Interval | undefined,
): Interpretation {
  if (convention.shares === undefined) return NOT_STATED;
  const { share, comparator } = figure;
  const rule = `share:${typeof share === 'object' ? 'percent' : share}`;
  const { source } = convention.shares;
  if (whole === undefined) return read(leastOfShare(figure), null, rule, source);
  const { lower, upper } = shareOf(share, whole);
  if (comparator === undefined) return read(lower ?? 0, upper, rule, source);
  const compares = convention.comparators[comparator];
  if (compares === undefined) return NOT_STATED;
  const low = boundsOf(compares, comparator, lower ?? 0);
  const high = upper === null ? null : boundsOf(compares, comparator, upper);
  const allowed = assertedBounds(figure, whole);
  const least = Math.max(allowed.lower, Math.min(low.lower, allowed.upper ?? low.lower));
  const most =
    high === null || allowed.upper === null
      ? null
      : Math.max(least, Math.min(high.upper, allowed.upper));
  return read(least, most, `${rule}:${comparator}`, compares.source);
}

function ranged(
  { low, high, approximate, openAbove }: BetweenFigure,
  convention: Convention,
): Interpretation {
  const { between } = convention;
  if (between === undefined) return NOT_STATED;
  switch (between.take) {
    case 'both':
      if (approximate === true || openAbove === true)
        return rangedLoosely(
          low,
          high,
          approximate === true,
          openAbove === true ? 'at-least' : 'about',
          convention,
        );
      return read(low, high, 'between', between.source);
    case 'lowest':
      return read(low, low, 'between:lowest', between.source);
    case 'mean': {
      const mean = Math.round((low + high) / 2);
      return read(mean, mean, 'between:mean', between.source);
    }
  }
}

/** Each end with the width of its comparator. */
function rangedLoosely(
  low: number,
  high: number,
  approximate: boolean,
  above: 'at-least' | 'about',
  convention: Convention,
): Interpretation {
  const least = compared(approximate ? 'about' : above, low, convention);
  const most = compared(above, high, convention);
  if (least.kind !== 'read' || most.kind !== 'read') return NOT_STATED;
  return read(
    approximate ? least.bounds.lower : low,
    most.bounds.upper,
    `between:${approximate ? 'about' : above}`,
    most.source,
  );
}

function compared(kind: ComparatorKind, said: number, convention: Convention): Interpretation {
  const rule = convention.comparators[kind];
  if (rule === undefined) return NOT_STATED;
  const { lower, upper } = boundsOf(rule, kind, said);
  return read(lower, upper, kind, rule.source);
}

function boundsOf(
  rule: ComparatorRule,
  kind: ComparatorKind,
  said: number,
): { readonly lower: number; readonly upper: number } {
  const allowed =
    kind === 'more-than' ? said + 1 : kind === 'fewer-than' ? Math.max(0, said - 1) : said;
  const from = rule.from === 'said' ? said : allowed;
  const part = kind === 'about' || kind === 'nearly' ? Math.floor : Math.ceil;
  // A side without a width ends at the first count that the words allow.
  const lower = rule.below === null ? allowed : from - reach(rule.below, said, part);
  const upper = rule.above === null ? allowed : from + reach(rule.above, said, part);
  const least = Math.min(Math.max(rule.floor, lower), Math.max(upper, 0));
  return { lower: least, upper: Math.max(least, upper) };
}

function reach({ scales, percent }: Width, value: number, part: (count: number) => number): number {
  return Math.max(scales * scaleOf(value), part((value * percent) / 100));
}

/** The power of ten of the last non-zero digit: 500 → 100, 560 → 10, 543 → 1. Of 0: 1. */
function scaleOf(value: number): number {
  let scale = 1;
  while (value > 0 && value % (scale * 10) === 0) scale *= 10;
  return scale;
}
