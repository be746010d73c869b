import { upperEnd } from '../interval/interval';
import type { Reading } from './readings';
import type { Fall } from './types';

/**
 * Running totals of one voice that fell. A total "so far" can only grow, so growth is no dispute; a
 * later one that reads below an earlier one was corrected, or one of the two was miscounted.
 *
 * @param readings - the figures of one lineage for one measure
 */
export function fallsOf(readings: readonly Reading[]): Fall[] {
  const totals = readings
    .filter(({ claim }) => claim.asOf !== null)
    .sort((a, b) => (a.claim.asOf ?? 0) - (b.claim.asOf ?? 0) || (a.claim.id < b.claim.id ? -1 : 1));
  return totals.flatMap((later, at): Fall[] => {
    const earlier = totals[at - 1];
    if (earlier === undefined || earlier.claim.asOf === later.claim.asOf) return [];
    return upperEnd(later.read) < earlier.read.lower ? [{ from: earlier.claim.id, to: later.claim.id }] : [];
  });
}
