import { upperEnd, type Interval } from '../../interval/interval';
import { byText } from '../by-text';
import type { BoundedClaim } from '../bounded-claim';
import type { Fall } from '../model/types';

/** A running total, and the day up to which it counts. */
interface Total {
  readonly id: string;
  readonly asOf: number;
  readonly read: Interval;
}

/**
 * Running totals of one voice that fell. A total "so far" can only grow, so growth is no dispute; a
 * later one that reads below an earlier one was corrected, or one of the two was miscounted. Each
 * is held against the highest of the last day before its own that has any.
 *
 * @param claims - the figures of one lineage for one measure
 */
export function fallsOf(claims: readonly BoundedClaim[]): Fall[] {
  const totals = claims
    .flatMap(({ claim: { id, asOf }, read }): Total[] =>
      asOf === null ? [] : [{ id, asOf, read }],
    )
    .sort((a, b) => a.asOf - b.asOf || byText(a.id, b.id));
  const falls: Fall[] = [];
  // The highest total of the last day before, and of the day at hand.
  let [before, today]: (Total | undefined)[] = [];
  for (const total of totals) {
    if (today !== undefined && today.asOf < total.asOf) [before, today] = [today, undefined];
    if (before !== undefined && upperEnd(total.read) < before.read.lower)
      falls.push({ from: before.id, to: total.id });
    if (today === undefined || total.read.lower > today.read.lower) today = total;
  }
  return falls;
}
