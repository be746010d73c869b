import { match } from 'ts-pattern';
import type { ReadAccount } from './codebook';
import type { CodebookStep } from './published';
import { claimIdsOf } from './value-groups';

/**
 * Whether a codebook that leaves doubtful sources out would leave this one out: Admiralty
 * reliability D (not usually reliable) or E (unreliable), or credibility 4 (doubtful) or 5
 * (improbable). F and 6 are missing, not doubtful. The codebooks do not say what doubtful is; that
 * it is this is a judgement of this library.
 */
export function isDoubtful({
  reliability,
  credibility,
}: Pick<ReadAccount, 'reliability' | 'credibility'>): boolean {
  const unreliable = match(reliability)
    .with('D', 'E', () => true)
    .with('A', 'B', 'C', null, () => false)
    .exhaustive();
  const incredible = match(credibility)
    .with(4, 5, () => true)
    .with(1, 2, 3, null, () => false)
    .exhaustive();
  return unreliable || incredible;
}

/**
 * Accounts parted into those that a rule leaves out and the rest; where nothing would remain,
 * nothing is left out.
 */
export function setAside(
  accounts: readonly ReadAccount[],
  reasonOf: (account: ReadAccount) => 'doubtful' | 'perpetrator' | null,
): { usable: readonly ReadAccount[]; steps: readonly CodebookStep[] } {
  const usable = accounts.filter((account) => reasonOf(account) === null);
  if (usable.length === 0) return { usable: accounts, steps: [] };
  const steps = (['doubtful', 'perpetrator'] as const).flatMap((because): CodebookStep[] => {
    const claimIds = claimIdsOf(accounts.filter((account) => reasonOf(account) === because));
    return claimIds.length === 0 ? [] : [{ kind: 'set-aside', claimIds, because }];
  });
  return { usable, steps };
}

/** Doubtful sources left out. */
export function withoutDoubtful(accounts: readonly ReadAccount[]): ReturnType<typeof setAside> {
  return setAside(accounts, (account) => (isDoubtful(account) ? 'doubtful' : null));
}

/**
 * The step that says why a rule about grades of sources could not be applied; none where some
 * source is graded.
 */
export function ungraded(
  rule: string,
  accounts: readonly ReadAccount[],
  claimsGiven: boolean,
): readonly CodebookStep[] {
  const graded = accounts.some(
    ({ reliability, credibility }) => reliability !== null || credibility !== null,
  );
  return graded
    ? []
    : [
        {
          kind: 'not-applied',
          rule,
          because: claimsGiven ? 'reliability-not-given' : 'claims-not-given',
        },
      ];
}
