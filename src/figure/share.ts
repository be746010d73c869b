import type { Share } from './figure';

/** The ends of a range of people, either of them possibly unstated or without limit (`null`). */
export interface Ends {
  readonly lower: number | null;
  readonly upper: number | null;
}

/**
 * What a share of a whole comes to. `most` is more than half of the whole; `half` is rounded to a
 * head; a percentage is any count that rounds to it ("60 %" of 84: 49.98…50.82 → 50), or the nearest
 * count where none does ("50 %" of 3 → 2).
 */
export function shareOf(share: Share, whole: Ends): Ends {
  switch (share) {
    case 'all':
      return whole;
    case 'half':
      return { lower: halved(whole.lower), upper: halved(whole.upper) };
    case 'most': {
      const lower = whole.lower === null ? null : Math.floor(whole.lower / 2) + 1;
      return { lower: lower !== null && whole.upper !== null ? Math.min(lower, whole.upper) : lower, upper: whole.upper };
    }
    default:
      return percentOf(share.percent, whole);
  }
}

function halved(count: number | null): number | null {
  return count === null ? null : Math.round(count / 2);
}

function percentOf(percent: number, { lower, upper }: Ends): Ends {
  // Whole numbers throughout: 0.1 + 0.2 has no place in a count. 12.5 % stands for 12.45 to 12.55 %,
  // which in units of half its last digit is 249 to 251 of 2,000.
  const decimals = Math.min(6, (String(percent).split('.')[1] ?? '').length);
  const unit = 10 ** decimals;
  const twice = Math.round(percent * unit) * 2;
  const of = 200 * unit;
  const least = (count: number): number => Math.ceil((count * Math.max(0, twice - 1)) / of);
  const most = (count: number): number => Math.floor((count * Math.min(of, twice + 1)) / of);
  const nearest = (count: number): number => Math.round((count * twice) / of);
  const low = lower === null ? null : least(lower);
  const high = upper === null ? null : most(upper);
  if (low !== null && high !== null && low > high && lower !== null && upper !== null) {
    return { lower: nearest(lower), upper: nearest(upper) };
  }
  return { lower: low, upper: high };
}
