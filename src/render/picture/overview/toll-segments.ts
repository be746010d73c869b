import type { RollupTotal } from '../../../report/rollup/rollup-types';

/**
 * A stretch of a total: what nobody goes below in incidents without and with a disagreement, and
 * what may be added to both.
 */
export interface TollSegment {
  readonly kind: 'undisputed' | 'disputed' | 'possible';
  readonly from: number;
  /** `null` where nothing bounds it. */
  readonly to: number | null;
}

/**
 * A total as stretches from zero. Every incident is disputed or not, so that what is not in the one
 * share is in the other; no share is larger than the total.
 */
export function tollSegments({
  range,
  agreed,
}: Pick<RollupTotal, 'range' | 'agreed'>): TollSegment[] {
  const floor = range.lower;
  const undisputed = Math.min(agreed.range.lower, floor);
  const segments: TollSegment[] = [
    { kind: 'undisputed', from: 0, to: undisputed },
    { kind: 'disputed', from: undisputed, to: floor },
    { kind: 'possible', from: floor, to: range.upper },
  ];
  return segments.filter(({ from, to }) => to === null || to > from);
}
