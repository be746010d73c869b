import { isOutcomePartOf, type Outcome } from '../../claim/outcome';
import type { Interval } from '../../interval/interval';
import type { BuiltAccount } from '../accounts/account';
import { pairState } from './disagreement';
import type { AccountPosition, PairState } from '../model/types';

/** A position with the accounts that take it. */
export interface Position {
  readonly position: AccountPosition;
  readonly accounts: readonly BuiltAccount[];
  readonly first: BuiltAccount;
}

/** Accounts with equal bounds form one position; in the order of their claims. */
export function positionsOf(accounts: readonly BuiltAccount[]): Position[] {
  const groups = new Map<string, BuiltAccount[]>();
  for (const built of accounts) {
    const { asserted, read } = built.account;
    const key = [asserted.lower, asserted.upper, read.lower, read.upper, built.own.upper].join();
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [built]);
    else known.push(built);
  }
  return [...groups.values()].map((members): Position => {
    const first = members[0] as BuiltAccount;
    const position: AccountPosition = {
      lineages: members.map(({ account }) => account.lineage),
      claimIds: members.some(({ account }) => account.sumOfParts)
        ? members.flatMap(({ account }) =>
            account.sumOfParts ? account.claimIds : [account.claimId],
          )
        : members.map(({ account }) => account.claimId),
      asserted: first.account.asserted,
      read: first.account.read,
    };
    return { position, accounts: members, first };
  });
}

/**
 * The state of two positions is a matter between them alone: whether a word is the narrower one is
 * asked of the two, not of the row, so that a third voice never changes it.
 */
export function stateOf(a: Position, b: Position): PairState {
  return pairState(
    boundsBeside(a, b),
    boundsBeside(b, a),
    a.first.account.read,
    b.first.account.read,
  );
}

function boundsBeside({ first }: Position, other: Position): Interval {
  const isOpen =
    first.account.evidence.length > 0 || isNarrower(outcomesOf(first), outcomesOf(other.first));
  return isOpen ? { lower: first.own.lower, upper: null } : first.own;
}

function isNarrower(mine: readonly Outcome[], others: readonly Outcome[]): boolean {
  return mine.some((outcome) =>
    others.every((wide) => wide !== outcome && isOutcomePartOf(outcome, wide)),
  );
}

function outcomesOf({ speaking }: BuiltAccount): readonly Outcome[] {
  return speaking.claim.measure.outcomes;
}
