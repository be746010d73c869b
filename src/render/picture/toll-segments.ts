import type { RollupTotal } from '../../report/rollup-types';

/** A stretch of a total: what nobody goes below in incidents without and with a disagreement, and what may be added to both. */
export interface TollSegment {
  readonly kind: 'undisputed' | 'disputed' | 'possible';
  readonly from: number;
  /** `null` where nothing bounds it. */
  readonly to: number | null;
}

/**
 * A total as stretches from zero. What may be counted twice is in the total only once, so that the shares are cut to fit it;
 * the sum of all three is its range.
 */
export function tollSegments({ range, agreed, disputed }: Pick<RollupTotal, 'range' | 'agreed' | 'disputed'>): TollSegment[] {
  const floor = range.lower;
  const undisputed = Math.max(floor - disputed.range.lower, Math.min(agreed.range.lower, floor));
  const segments: TollSegment[] = [
    { kind: 'undisputed', from: 0, to: Math.min(undisputed, floor) },
    { kind: 'disputed', from: Math.min(undisputed, floor), to: floor },
    { kind: 'possible', from: floor, to: range.upper },
  ];
  return segments.filter(({ from, to }) => to === null || to > from);
}
