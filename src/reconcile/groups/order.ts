import { OUTCOMES } from '../../claim/outcome';
import { byText } from '../by-text';
import type { MeasureReport } from '../model/types';

/**
 * Rows in the order of the outcomes (the dead first), wholes before their breakdown, then by label.
 */
export function byOutcome(a: MeasureReport, b: MeasureReport): number {
  return (
    rankOf(a) - rankOf(b) ||
    Number(a.partOf !== null) - Number(b.partOf !== null) ||
    byText(a.label, b.label)
  );
}

function rankOf({ measure: { outcome } }: MeasureReport): number {
  return typeof outcome === 'string'
    ? OUTCOMES.indexOf(outcome)
    : Math.min(...outcome.anyOf.map((one) => OUTCOMES.indexOf(one)));
}
