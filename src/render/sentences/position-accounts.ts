import type {
  Account,
  AccountPosition,
  MeasureReport,
  PositionPair,
} from '../../reconcile/model/types';

/** The accounts that take a position. */
export function accountsOf({ claimIds }: AccountPosition, row: MeasureReport): readonly Account[] {
  return row.accounts.filter(({ claimId }) => claimIds.includes(claimId));
}

/**
 * Whether the two sides of a pair are single numbers, so that their gap is one of numbers and not
 * of readings.
 */
export function isExactPair({ between }: PositionPair): boolean {
  return between.every(({ read }) => read.lower === read.upper);
}

/**
 * Whether all that fits together on a row fits alike and unconditionally, so that one sentence says
 * it.
 */
export function fitsAlike({ agreements, disagreements, omitted }: MeasureReport): boolean {
  const [first] = agreements;
  return (
    agreements.length > 1 &&
    disagreements.length + omitted === 0 &&
    agreements.every(({ state, assumptions }) => state === first?.state && assumptions.length === 0)
  );
}
