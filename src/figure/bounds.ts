import type { Interval } from '../interval/interval';
import type { Figure } from './figure';
import { shareOf } from './share';
import { leastMeaning } from './vague-terms';

/**
 * The **asserted** bounds: what the words of a figure commit the source to, under no convention.
 * They decide what contradicts. Only "about" needs a width to mean anything at all: half to twice the
 * number, so wide that nobody who said "about 100" could have meant 49 or 201.
 *
 * @param figure - how the count is worded
 * @param whole - the asserted bounds of the whole, for a share ("most of them"); without it a share
 * says only that there were some (a percentage not even that)
 * @returns whole numbers of people or things; `upper: null` where nothing bounds them above
 *
 * @example
 * ```ts
 * import { assertedBounds, interval } from 'casualty-claims';
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
      return { lower: figure.value + 1, upper: null };
    case 'at-most':
      return { lower: 0, upper: figure.value };
    case 'fewer-than':
      return { lower: 0, upper: Math.max(0, figure.value - 1) };
    case 'about':
      return { lower: Math.ceil(figure.value / 2), upper: figure.side === 'below' ? figure.value : figure.value * 2 };
    case 'between':
      return { lower: figure.low, upper: figure.high };
    case 'vague':
      return { lower: leastMeaning(figure.term, figure.base), upper: null };
    case 'share': {
      if (whole === undefined) return { lower: typeof figure.share === 'object' ? 0 : 1, upper: null };
      const { lower, upper } = shareOf(figure.share, whole);
      return { lower: lower ?? 0, upper };
    }
    case 'unknown':
      return { lower: 1, upper: null };
    case 'none':
      return { lower: 0, upper: 0 };
  }
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
 * import { isNumberless } from 'casualty-claims';
 *
 * isNumberless({ kind: 'vague', term: 'barePlural', words: 'جثث' }); // => true
 * isNumberless({ kind: 'vague', term: 'dozens', words: 'dozens' }); // => false
 * ```
 */
export function isNumberless(figure: Figure): boolean {
  return figure.kind === 'unknown' || (figure.kind === 'vague' && NUMBERLESS_TERMS.has(figure.term));
}
