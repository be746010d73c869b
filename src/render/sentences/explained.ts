import { isNumberless } from '../../figure';
import type { Claim } from '../../claim/claim';
import type { Account, Cause, MeasureReport, PositionPair } from '../../reconcile/model/types';
import type { Lookup } from './lookup';

/** A cause with the voice that shows it and the claim by which it does. */
export interface ExplainedShare {
  readonly kind: Cause['kind'];
  readonly share: number;
  readonly voice: Account;
  readonly counterpart: Claim;
}

/** What of a gap is explained, and what is left of it. */
export interface Explained {
  readonly shares: readonly ExplainedShare[];
  readonly left: number;
}

/**
 * The causes of a gap that can be told: whose claim it is and what it says are known, and it says a
 * number. That a voice also said "dozens" is told beside its figure and convinces nobody.
 */
export function explainedOf(
  { causes, gap }: Pick<PositionPair, 'causes' | 'gap'>,
  { accounts }: MeasureReport,
  lookup: Lookup,
): Explained {
  const shares = causes.flatMap(({ kind, claimId, counterpart, share }) => {
    const voice = accounts.find((account) => account.claimId === claimId);
    const claim = lookup.claim(counterpart);
    return voice === undefined ||
      claim?.figure === undefined ||
      claim.figure.kind === 'vague' ||
      isNumberless(claim.figure)
      ? []
      : [{ kind, share, voice, counterpart: claim }];
  });
  return { shares, left: gap - shares.reduce((sum, { share }) => sum + share, 0) };
}
