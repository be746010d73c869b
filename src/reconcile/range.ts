import type { Account, InterestRange, MeasureReport } from './types';
import type { Interest } from '../claim/source';

/** The range of a row and what it rests on. */
export type RangeFields = Pick<MeasureReport, 'range' | 'openAbove' | 'openBelow' | 'approximate' | 'byConvention' | 'derived'>;

/** The hull of stated bounds, with their flags; 1 and nothing above where nobody stated a number. */
export function stateRange(accounts: readonly Account[]): RangeFields {
  const stated = accounts.map((account) => account.stated);
  const lowers = stated.flatMap(({ lower }) => (lower === null ? [] : [lower]));
  const uppers = stated.flatMap(({ lower, upper }) => (upper ?? lower) ?? []);
  const flags = {
    openAbove: stated.some((one) => one.openAbove),
    openBelow: stated.some((one) => one.openBelow),
    approximate: stated.some((one) => one.approximate),
    byConvention: stated.some((one) => one.byConvention),
    derived: stated.some((one) => one.derived),
  };
  // Only a word without a number ("many") and no number beside it: nothing bounds it above.
  const isUnbounded = stated.every(({ upper }) => upper === null);
  return { range: { lower: lowers.length === 0 ? 1 : least(lowers), upper: isUnbounded ? null : most(uppers) }, ...flags };
}

const INTERESTS: readonly Interest[] = ['against', 'for', 'third'];

/** The range of each interest that speaks, in a fixed order. */
export function rangesByInterest(accounts: readonly Account[]): InterestRange[] {
  return INTERESTS.flatMap((interest) => {
    const speaking = accounts.filter((account) => account.interest === interest);
    if (speaking.length === 0) return [];
    const { range, openAbove } = stateRange(speaking);
    return [{ interest, range, openAbove, lineages: [...new Set(speaking.map(({ lineage }) => lineage))].sort() }];
  });
}

/** The smallest of a list of any length, which spreading into Math.min could not take. */
function least(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.min(a, b));
}

function most(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.max(a, b));
}
