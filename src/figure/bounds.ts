import { countable } from '../interval/countable';
import type { Interval } from '../interval/interval';
import type { BetweenFigure, Figure, ShareFigure } from './figure';
import { comparedShare } from './share';
import { leastMeaning } from './vague-terms';

/**
 * The **asserted** bounds: what the words of a figure commit the source to, under no convention.
 * They decide what contradicts. Only "about" needs a width to mean anything at all: half to twice
 * the number, so wide that nobody who said "about 100" could have meant 49 or 201.
 *
 * @param figure - how the count is worded
 * @param whole - the asserted bounds of the whole, for a share ("most of them"); without it a share
 * says only that there were some (a percentage not even that)
 * @returns whole numbers of people or things; `upper: null` where nothing bounds them above
 *
 * @example
 * ```ts
 * import { assertedBounds } from 'casualty-claims/figure';
 * import { interval } from 'casualty-claims';
 *
 * assertedBounds({ kind: 'more-than', value: 80, words: 'more than 80' }); // => { lower: 81, upper: null }
 * assertedBounds({ kind: 'share', share: 'most', words: 'most of them' }, interval(84)); // => { lower: 43, upper: 84 }
 * ```
 */
export function assertedBounds(figure: Figure, whole?: Interval): Interval {
  switch (figure.kind) {
    case 'exact':
      return { lower: figure.value, upper: figure.value };
    case 'at-least':
      return { lower: figure.value, upper: null };
    case 'more-than':
      return { lower: countable(figure.value + 1), upper: null };
    case 'at-most':
      return { lower: 0, upper: figure.value };
    case 'fewer-than':
      return { lower: 0, upper: Math.max(0, figure.value - 1) };
    case 'about':
      return {
        lower: Math.ceil(figure.value / 2),
        upper: figure.side === 'below' ? figure.value : countable(figure.value * 2),
      };
    case 'between':
      return between(figure);
    case 'vague':
      return {
        lower: figure.comparator === undefined ? leastMeaning(figure.term, figure.base) : 0,
        upper: null,
      };
    case 'share': {
      if (whole === undefined) return { lower: leastOfShare(figure), upper: null };
      const { lower, upper } = comparedShare(figure.share, figure.comparator, whole);
      return { lower: lower ?? 0, upper };
    }
    case 'unknown':
      return { lower: 1, upper: null };
    case 'none':
      return { lower: 0, upper: 0 };
  }
}

/** "About 40 to 50" is as wide as "about" is of each end. */
function between({ low, high, approximate, openAbove }: BetweenFigure): Interval {
  return {
    lower: approximate === true ? Math.ceil(low / 2) : low,
    upper: openAbove === true ? null : approximate === true ? countable(high * 2) : high,
  };
}

/** Of a share whose whole nobody knows: that there were some, where the words say so. */
export function leastOfShare({ share, comparator }: ShareFigure): number {
  if (comparator === 'more-than') return 1;
  return comparator === 'at-most' || comparator === 'fewer-than' || typeof share === 'object'
    ? 0
    : 1;
}

/** The terms of the vague table that tell of some, but not of how many. */
const NUMBERLESS_TERMS: ReadonlySet<string> = new Set(['barePlural', 'some', 'numberOf']);

/**
 * Whether a figure holds no number at all: "an unknown number", a bare plural ("bodies"), "some",
 * "a number of". Such a figure never hides one: beside any account that states a number, it adds
 * nothing to the range.
 *
 * @example
 * ```ts
 * import { isNumberless } from 'casualty-claims/figure';
 *
 * isNumberless({ kind: 'vague', term: 'barePlural', words: 'جثث' }); // => true
 * isNumberless({ kind: 'vague', term: 'dozens', words: 'dozens' }); // => false
 * ```
 */
export function isNumberless(figure: Figure): boolean {
  return (
    figure.kind === 'unknown' || (figure.kind === 'vague' && NUMBERLESS_TERMS.has(figure.term))
  );
}
