import type { ReadAccount } from './codebook';

/** The accounts that give one number. */
export interface ValueGroup {
  readonly value: number;
  readonly accounts: readonly ReadAccount[];
  /** Named voices (at least 1) to all, as an unnamed voice may be anyone's. */
  readonly voices: { readonly lower: number; readonly upper: number };
  readonly claimIds: readonly string[];
}

/** Accounts by the number they come to, smallest first. */
export function groupByValue(
  accounts: readonly ReadAccount[],
  valueOf: (account: ReadAccount) => number,
): ValueGroup[] {
  const groups = new Map<number, ReadAccount[]>();
  for (const account of accounts) {
    const value = valueOf(account);
    const known = groups.get(value);
    if (known === undefined) groups.set(value, [account]);
    else known.push(account);
  }
  return [...groups.entries()]
    .sort(([a], [b]) => a - b)
    .map(([value, members]) => ({
      value,
      accounts: members,
      voices: voicesOf(members),
      claimIds: claimIdsOf(members),
    }));
}

/** The claims behind accounts, sorted. */
export function claimIdsOf(accounts: readonly ReadAccount[]): string[] {
  return [...new Set(accounts.flatMap(({ claimIds }) => claimIds))].sort();
}

/** The lowest number that an account comes to. */
export function lowestOf({ bounds }: ReadAccount): number {
  return bounds.lower;
}

function voicesOf(accounts: readonly ReadAccount[]): ValueGroup['voices'] {
  const named = accounts.filter(({ account }) => account.named).length;
  return { lower: Math.max(1, named), upper: accounts.length };
}
