import { isNumberless } from '../../figure';
import type { IncidentReport } from '../../report/report';
import type { MeasureReport } from '../../reconcile/model/types';

/** How firmly a row stands. */
export type Standing = 'disputed' | 'agreed' | 'open' | 'alone';

/**
 * Disputed: two positions are strained or conflicting, or a voice is at odds with itself. Alone:
 * one voice gives a figure. Agreed: all positions agree as read. Open: nothing excludes anything,
 * and nothing confirms it.
 */
export function standingOf({ accounts, disagreements, agreements }: MeasureReport): Standing {
  if (
    disagreements.length > 0 ||
    accounts.some((account) => account.selfContradiction || account.relayDiffers)
  )
    return 'disputed';
  const telling = accounts.filter(({ figure }) => !isNumberless(figure));
  if (new Set((telling.length > 0 ? telling : accounts).map(({ lineage }) => lineage)).size <= 1)
    return 'alone';
  return agreements.every(({ state }) => state === 'agreed') ? 'agreed' : 'open';
}

/**
 * Whether a row is told already by the one voice that gives it: as a part of its whole ("among them
 * at least 5 activists"), or in a sum ("adding up 2 tanks, 2 carriers and 8 cars").
 */
export function isToldElsewhere(
  row: MeasureReport,
  { measures }: Pick<IncidentReport, 'measures'>,
): boolean {
  if (row.accounts.length !== 1) return false;
  const others = measures.filter((other) => other !== row).flatMap(({ accounts }) => accounts);
  const told = new Set(
    others.flatMap(({ parts, sumOfParts, claimIds }) => [
      ...parts.map(({ claimId }) => claimId),
      ...(sumOfParts ? claimIds : []),
    ]),
  );
  return row.accounts.every(({ claimId }) => told.has(claimId));
}
