import { countable } from '../interval/countable';
import { defaultConvention, type Convention } from './convention';
import type { Figure, VagueFigure } from './figure';
import { statedShare } from './share';
import { VAGUE_TERMS } from './vague-terms';

/**
 * The **stated** bounds: the number or numbers actually uttered, with flags for how. They make the
 * published range: nobody is shown a number that no source said, except for words, by convention
 * and flagged. `null` where no number was uttered, or no upper one.
 */
export interface Stated {
  readonly lower: number | null;
  readonly upper: number | null;
  /** There may be more than `upper`: at least, more than, an unknown number. */
  readonly openAbove: boolean;
  /** There may be fewer than `lower`: at most, fewer than. */
  readonly openBelow: boolean;
  /** About, nearly. */
  readonly approximate: boolean;
  /** The numbers stand for a word ("dozens") under a convention. */
  readonly byConvention: boolean;
  /** Worked out from a whole, for a share of it. */
  readonly derived: boolean;
  /**
   * The number in the words where the bound is another: 80 of "more than 80", whose bound is 81.
   */
  readonly said?: number;
}

/** What `statedBounds` may be told: the convention for words, the whole for shares. */
export interface StatedOptions {
  /** Where words get their numbers; the default table stands in for what it does not list. */
  readonly convention?: Convention | undefined;
  /** The stated bounds of the whole, for a share of it. */
  readonly whole?: Stated | undefined;
}

type Flags = Partial<Omit<Stated, 'lower' | 'upper'>>;

/**
 * Written out field by field, so that all of them are one kind of object: there is one for every
 * claim.
 */
function stated(
  lower: number | null,
  upper: number | null,
  {
    openAbove = false,
    openBelow = false,
    approximate = false,
    byConvention = false,
    derived = false,
    said,
  }: Flags = {},
): Stated {
  const bounds = { openAbove, openBelow, approximate, byConvention, derived, lower, upper };
  return said === undefined ? bounds : { ...bounds, said };
}

/**
 * The stated bounds of a figure.
 *
 * @param figure - how the count is worded
 * @param options - the convention for words, the whole for shares
 * @returns the uttered numbers with their flags
 *
 * @example
 * ```ts
 * import { statedBounds } from 'casualty-claims/figure';
 *
 * const { lower, upper, openAbove, said } = statedBounds({ kind: 'more-than', value: 80, words: 'more than 80' });
 * [lower, upper, openAbove, said]; // => [81, 81, true, 80]
 * ```
 */
export function statedBounds(figure: Figure, options: StatedOptions = {}): Stated {
  switch (figure.kind) {
    case 'exact':
      return stated(figure.value, figure.value);
    case 'at-least':
      return stated(figure.value, figure.value, { openAbove: true });
    case 'more-than':
      return stated(countable(figure.value + 1), countable(figure.value + 1), {
        openAbove: true,
        said: figure.value,
      });
    case 'at-most':
      return stated(figure.value, figure.value, { openBelow: true });
    case 'fewer-than': {
      const allowed = Math.max(0, figure.value - 1);
      return stated(allowed, allowed, { openBelow: true, said: figure.value });
    }
    case 'about':
      return stated(figure.value, figure.value, { approximate: true });
    case 'between':
      return stated(figure.low, figure.high, {
        openAbove: figure.openAbove === true,
        approximate: figure.approximate === true,
      });
    case 'vague':
      return vagueStated(figure, options.convention ?? defaultConvention);
    case 'share': {
      const { whole } = options;
      if (whole === undefined) return stated(null, null, { openAbove: true, derived: true });
      const { comparator } = figure;
      return {
        ...statedShare(figure.share, comparator, whole),
        openAbove: whole.openAbove || comparator === 'at-least' || comparator === 'more-than',
        openBelow: whole.openBelow || comparator === 'at-most' || comparator === 'fewer-than',
        approximate: whole.approximate || comparator === 'about' || comparator === 'nearly',
        byConvention: whole.byConvention,
        derived: true,
      };
    }
    case 'unknown':
      return stated(null, null, { openAbove: true });
    case 'none':
      return stated(0, 0);
  }
}

function vagueStated({ term, base, comparator }: VagueFigure, convention: Convention): Stated {
  const listed = convention.terms[term];
  const rule = listed !== undefined && 'low' in listed ? listed : defaultConvention.terms[term];
  if (rule === undefined || 'blank' in rule)
    return stated(null, null, { openAbove: true, byConvention: true });
  const added = VAGUE_TERMS[term]?.addsTo === true ? (base ?? 0) : 0;
  const upper = rule.high === null ? null : rule.high + added;
  if (comparator !== undefined) {
    const allowed =
      upper === null ? null : comparator === 'fewer-than' ? Math.max(0, upper - 1) : upper;
    return stated(allowed, allowed, { openBelow: true, byConvention: true });
  }
  return stated(rule.low + added, upper, { openAbove: upper === null, byConvention: true });
}
