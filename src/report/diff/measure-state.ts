import type { Interval } from '../../interval/interval';
import type { MeasureReport } from '../../reconcile/model/types';

/** What a row shows, without who says it: enough to tell whether it moved. */
export interface MeasureState {
  /** The row's label, which follows its widest member. */
  readonly label: string;
  /** From the smallest to the largest number stated. */
  readonly range: Interval;
  /** Some figure is open above. */
  readonly openAbove: boolean;
  /** Some figure is open below. */
  readonly openBelow: boolean;
  /** Some figure is approximate. */
  readonly approximate: boolean;
  /** Some end rests on a convention for a word. */
  readonly byConvention: boolean;
  /** Hull of what the accounts assert. */
  readonly asserted: Interval;
  /** The smallest asserted lower bound. */
  readonly undisputedMinimum: number;
  /** What bodies, graves or names document. */
  readonly documentedMinimum: number | null;
  /** What is conceded against interest. */
  readonly concededMinimum: number | null;
  /** Independent voices. */
  readonly voices: Interval;
  /** How many positions conflict or are strained, and the widest gap between two of them. */
  readonly disagreements: {
    readonly conflicting: number;
    readonly strained: number;
    readonly widestGap: number;
  };
}

/** What a row shows. */
export function measureState(measure: MeasureReport): MeasureState {
  const {
    label,
    range,
    openAbove,
    openBelow,
    approximate,
    byConvention,
    asserted,
    undisputedMinimum,
    documentedMinimum,
    concededMinimum,
    voices,
    disagreements,
  } = measure;
  const count = (state: string): number =>
    disagreements.filter((pair) => pair.state === state).length;
  const widestGap = disagreements.reduce((most, { gap }) => Math.max(most, gap), 0);
  return {
    label,
    range,
    openAbove,
    openBelow,
    approximate,
    byConvention,
    asserted,
    undisputedMinimum,
    documentedMinimum,
    concededMinimum,
    voices,
    disagreements: { conflicting: count('conflicting'), strained: count('strained'), widestGap },
  };
}
