import type { Interval } from '../../../interval/interval';
import type { Account, Implied, MeasureReport } from '../../../reconcile/model/types';
import type { Phrases } from '../../english';
import type { Prose } from '../../sentences/prose';

/** How many bounds that follow are drawn under one position. */
const MOST = 6;

/** Bounds that nobody stated, and words for what they are of. */
export interface Following {
  readonly bounds: Interval;
  readonly words: Prose;
}

/**
 * What follows from the figures of some voices and tells a reader something: of a part more than
 * that it is at most the whole, of the rest what the parts leave.
 */
export function followingFrom(
  accounts: readonly Account[],
  row: Pick<MeasureReport, 'implied'>,
  phrases: Pick<Phrases, 'pictureWords' | 'impliedWords'>,
): Following[] {
  const speaking = new Map(accounts.map((account) => [account.lineage, account]));
  return row.implied
    .flatMap((implied) => {
      const account = speaking.get(implied.lineage);
      return account === undefined ? [] : wordsOf(implied, account, phrases);
    })
    .slice(0, MOST);
}

function wordsOf(
  implied: Implied,
  account: Account,
  { pictureWords, impliedWords }: Pick<Phrases, 'pictureWords' | 'impliedWords'>,
): Following[] {
  const { kind, bounds } = implied;
  if (kind === 'part') {
    const part = account.parts.find(({ claimId }) => claimId === implied.claimId);
    const whole = account.stated.upper ?? account.stated.lower;
    const isTrivial =
      part === undefined ||
      (bounds.lower === part.asserted.lower &&
        (bounds.upper === null || (whole !== null && bounds.upper >= whole)));
    return isTrivial ? [] : [{ bounds, words: pictureWords.part(part, account) }];
  }
  const words = impliedWords(implied, account);
  if (words !== '') return [{ bounds, words }];
  // A part by itself: how large its whole lets it be.
  return kind === 'whole' && !account.sumOfParts && account.parts.length === 0
    ? [{ bounds, words: pictureWords.follows(bounds) }]
    : [];
}
