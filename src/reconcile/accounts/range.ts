import type { Account, InterestRange, MeasureReport } from '../model/types';
import type { Interest } from '../../claim/source';

/** The range of a row and what it rests on. */
export type RangeFields = Pick<
  MeasureReport,
  'range' | 'openAbove' | 'openBelow' | 'approximate' | 'byConvention' | 'derived'
>;

/**
 * The hull of stated bounds, with their flags; 1 and nothing above where nobody stated a number.
 */
export function stateRange(accounts: readonly Account[]): RangeFields {
  let [lower, upper] = [Number.POSITIVE_INFINITY, 0];
  // Only a word without a number ("many") and no number beside it: nothing bounds it above.
  let isUnbounded = true;
  let [openAbove, openBelow, approximate, byConvention, derived] = [
    false,
    false,
    false,
    false,
    false,
  ];
  for (const { stated } of accounts) {
    const end = stated.upper ?? stated.lower;
    if (stated.lower !== null && stated.lower < lower) lower = stated.lower;
    if (end !== null && end > upper) upper = end;
    if (stated.upper !== null) isUnbounded = false;
    openAbove ||= stated.openAbove;
    openBelow ||= stated.openBelow;
    approximate ||= stated.approximate;
    byConvention ||= stated.byConvention;
    derived ||= stated.derived;
  }
  return {
    range: {
      lower: lower === Number.POSITIVE_INFINITY ? 1 : lower,
      upper: isUnbounded ? null : upper,
    },
    openAbove,
    openBelow,
    approximate,
    byConvention,
    derived,
  };
}

const INTERESTS: readonly Interest[] = ['against', 'for', 'third'];

/** The range of each interest that speaks, in a fixed order. */
export function rangesByInterest(accounts: readonly Account[]): InterestRange[] {
  return INTERESTS.flatMap((interest) => {
    const speaking = accounts.filter((account) => account.interest === interest);
    if (speaking.length === 0) return [];
    const { range, openAbove } = stateRange(speaking);
    return [
      {
        interest,
        range,
        openAbove,
        lineages: [...new Set(speaking.map(({ lineage }) => lineage))].sort(),
      },
    ];
  });
}
