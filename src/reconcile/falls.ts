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
    .flatMap(({ claim: { id, asOf }, read }) => (asOf === null ? [] : [{ id, asOf, read }]))
    .sort((a, b) => a.asOf - b.asOf || (a.id < b.id ? -1 : 1));
  return totals.flatMap((later, at): Fall[] => {
    const earlier = totals[at - 1];
    if (earlier === undefined || earlier.asOf === later.asOf) return [];
    return upperEnd(later.read) < earlier.read.lower ? [{ from: earlier.id, to: later.id }] : [];
  });
}
