import type { ComparatorKind } from './convention';
import type { Share } from './figure';

/** The ends of a range of people, either of them possibly unstated or without limit (`null`). */
export interface Ends {
  readonly lower: number | null;
  readonly upper: number | null;
}

/**
 * What a share of a whole comes to. `most` is more than half of the whole; `half` is rounded to a
 * head; a percentage is any count that rounds to it ("60 %" of 84: 49.98…50.82 → 50), or the
 * nearest count where none does ("50 %" of 3 → 2).
 */
export function shareOf(share: Share, whole: Ends): Ends {
  switch (share) {
    case 'all':
      return whole;
    case 'half':
      return { lower: halved(whole.lower), upper: halved(whole.upper) };
    case 'most': {
      const lower = whole.lower === null ? null : Math.floor(whole.lower / 2) + 1;
      return {
        lower: lower !== null && whole.upper !== null ? Math.min(lower, whole.upper) : lower,
        upper: whole.upper,
      };
    }
    default:
      return percentOf(share.percent, whole);
  }
}

/**
 * The ends that a share with a comparator allows: "fewer than half of 84" is 0 to 41. "About" is as
 * wide as it is of a number, but never more than the whole.
 */
export function comparedShare(
  share: Share,
  comparator: ComparatorKind | undefined,
  whole: Ends,
): Ends {
  const { lower, upper } = shareOf(share, whole);
  switch (comparator) {
    case undefined:
      return { lower, upper };
    case 'at-least':
      return inOrder(lower, whole.upper);
    case 'more-than':
      return inOrder(moreThan(share, whole.lower), whole.upper);
    case 'at-most':
      return { lower: 0, upper };
    case 'fewer-than':
      return { lower: 0, upper: fewerThan(share, whole.upper) };
    case 'about':
      return {
        lower: halvedUp(lower),
        upper: atMost(upper === null ? null : upper * 2, whole.upper),
      };
    case 'nearly':
      return { lower: halvedUp(lower), upper };
  }
}

/**
 * The counts that the wording names, an end each: "more than 60 %" of 84 is 51 and whatever is
 * more.
 */
export function statedShare(
  share: Share,
  comparator: ComparatorKind | undefined,
  whole: Ends,
): Ends {
  switch (comparator) {
    case 'more-than':
      return {
        lower: atMost(moreThan(share, whole.lower), whole.lower),
        upper: atMost(moreThan(share, whole.upper), whole.upper),
      };
    case 'fewer-than':
      return { lower: fewerThan(share, whole.lower), upper: fewerThan(share, whole.upper) };
    default:
      return shareOf(share, whole);
  }
}

/** The first count above a share, and the last below it. */
function moreThan(share: Share, count: number | null): number | null {
  const [part, of] = fraction(share);
  return count === null ? null : Math.floor((count * part) / of) + 1;
}

function fewerThan(share: Share, count: number | null): number | null {
  const [part, of] = fraction(share);
  return count === null ? null : Math.max(0, Math.ceil((count * part) / of) - 1);
}

/** Whole numbers, for the reason given below. */
function fraction(share: Share): readonly [part: number, of: number] {
  if (typeof share !== 'object') return share === 'all' ? [1, 1] : [1, 2];
  const unit = 10 ** decimalsOf(share.percent);
  return [Math.round(share.percent * unit), 100 * unit];
}

function decimalsOf(percent: number): number {
  return Math.min(6, (String(percent).split('.')[1] ?? '').length);
}

function atMost(count: number | null, most: number | null): number | null {
  return count !== null && most !== null ? Math.min(count, most) : count;
}

function inOrder(lower: number | null, upper: number | null): Ends {
  return { lower: atMost(lower, upper), upper };
}

function halvedUp(count: number | null): number | null {
  return count === null ? null : Math.ceil(count / 2);
}

function halved(count: number | null): number | null {
  return count === null ? null : Math.round(count / 2);
}

function percentOf(percent: number, { lower, upper }: Ends): Ends {
  // Whole numbers throughout: 0.1 + 0.2 has no place in a count. 12.5 % stands for 12.45 to 12.55
  // %, which in units of half its last digit is 249 to 251 of 2,000.
  const unit = 10 ** decimalsOf(percent);
  const twice = Math.round(percent * unit) * 2;
  const of = 200 * unit;
  const least = (count: number): number => Math.ceil((count * Math.max(0, twice - 1)) / of);
  const most = (count: number): number => Math.floor((count * Math.min(of, twice + 1)) / of);
  const nearest = (count: number): number => Math.round((count * twice) / of);
  if (lower !== null && upper !== null && least(lower) > most(upper))
    return { lower: nearest(lower), upper: nearest(upper) };
  return {
    lower: lower === null ? null : least(lower),
    upper: upper === null ? null : most(upper),
  };
}
