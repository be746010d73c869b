import type { Interval } from '../../interval/interval';
import type { BuiltAccount } from './account';
import { stateRange, type RangeFields } from './range';
import { compacted } from '../kept';
import type { BoundedClaim } from '../bounded-claim';
import type { WeakLink } from './weak-links';
import type { Account, Sensitivity } from '../model/types';

/**
 * How a lineage's account would be without some of its figures; null where nothing of it remains.
 */
export type Without = (
  built: BuiltAccount,
  isLost: (bounded: BoundedClaim) => boolean,
) => BuiltAccount | null;

/**
 * How much of a row hangs on one voice, one kind of source, one grouping decision or one claim.
 *
 * @param accounts - the accounts that make the range
 * @param documentedBy - per lineage, the largest count that its evidence stands behind; null where
 *   it has none
 * @param without - the account of a voice when some of its claims are lost
 * @param weak - the links of low weight that the incident hangs on
 */
export function sensitivityOf(
  accounts: readonly BuiltAccount[],
  documentedBy: (lineage: string) => number | null,
  without: Without,
  weak: readonly WeakLink[],
): Sensitivity {
  const lineages = [...new Set(accounts.map(({ account }) => account.lineage))].sort();
  const now = stateRange(accounts.map(({ account }) => account));
  const deciding = decidingOf(accounts, now.range);
  const withoutOne = rangesWithout(accounts, now, deciding);
  return {
    without:
      lineages.length < 2
        ? compacted([])
        : lineages.map((lineage) => ({ lineage, ...withoutOne(lineage) })),
    withoutKinds: compacted(rangesWithoutKinds(accounts)),
    withoutLinks: compacted(weak.flatMap((link) => lossOf(link, accounts, without))),
    moves: largestMove(accounts, now.range, deciding, without),
    halving: lineages.length < 2 ? null : halvingSet(accounts, lineages, documentedBy),
  };
}

/** The range without the voices of each kind, where the voices are of several. */
function rangesWithoutKinds(accounts: readonly BuiltAccount[]): Sensitivity['withoutKinds'] {
  const kinds = [...new Set(accounts.flatMap(({ account }) => account.kind ?? []))].sort();
  const isMixed = kinds.length > 1 || accounts.some(({ account }) => account.kind === null);
  return isMixed
    ? kinds.map((kind) => ({
        kind,
        ...rangeOf(accounts.filter(({ account }) => account.kind !== kind)),
      }))
    : [];
}

/**
 * What is left of a row without the claims that hang on a link; nothing to tell where it has none
 * of them.
 */
function lossOf(
  { a, b, weight, claimIds }: WeakLink,
  accounts: readonly BuiltAccount[],
  without: Without,
): Sensitivity['withoutLinks'] {
  const lost = new Set(claimIds);
  if (!accounts.some(({ account }) => account.claimIds.some((id) => lost.has(id)))) return [];
  const rest = accounts.flatMap((one) => {
    if (one.account.sumOfParts)
      return one.account.addends.some(({ claimId }) => lost.has(claimId)) ? [] : [one];
    return without(one, ({ claim }) => lost.has(claim.id)) ?? [];
  });
  return [{ between: [a, b], weight, claimIds, ...rangeOf(rest) }];
}

function rangeOf(accounts: readonly BuiltAccount[]): {
  range: Interval | null;
  openAbove: boolean;
} {
  if (accounts.length === 0) return { range: null, openAbove: false };
  const { range, openAbove } = stateRange(accounts.map(({ account }) => account));
  return { range, openAbove };
}

/**
 * The range without one lineage. Only a voice at an end, or one that opens the range, changes it;
 * for the rest it is the same.
 */
function rangesWithout(
  accounts: readonly BuiltAccount[],
  { range, openAbove }: RangeFields,
  deciding: readonly BuiltAccount[],
): (lineage: string) => { range: Interval | null; openAbove: boolean } {
  const ends = new Set(deciding.map(({ account }) => account.lineage));
  return (lineage) => {
    if (!ends.has(lineage)) return { range, openAbove };
    return rangeOf(accounts.filter(({ account }) => account.lineage !== lineage));
  };
}

/**
 * Accounts that alone hold an end of the range or keep it open; where several hold the same one,
 * the loss of any changes nothing.
 */
function decidingOf(accounts: readonly BuiltAccount[], range: Interval): readonly BuiltAccount[] {
  const isHolding: readonly ((stated: Account['stated']) => boolean)[] = [
    ({ lower }) => lower === range.lower,
    ({ lower, upper }) => (upper ?? lower) === range.upper,
    ({ openAbove }) => openAbove,
    // Alone in stating an upper end it keeps the range bounded; alone in stating a lower one it
    // holds that end anyway.
    ({ upper }) => upper !== null,
  ];
  return isHolding.flatMap((holds) => {
    const first = accounts.find(({ account }) => holds(account.stated));
    const isAlone =
      first !== undefined &&
      accounts.every(
        ({ account }) => account.lineage === first.account.lineage || !holds(account.stated),
      );
    return isAlone ? accounts.filter(({ account }) => holds(account.stated)) : [];
  });
}

/** The speaking claim whose loss moves the ends of the range most; the smallest id among equals. */
function largestMove(
  accounts: readonly BuiltAccount[],
  now: Interval,
  deciding: readonly BuiltAccount[],
  without: Without,
): Sensitivity['moves'] {
  let best: { claimId: string; range: Interval | null; distance: number } | null = null;
  for (const built of deciding) {
    if (built.account.sumOfParts) continue;
    const other = without(built, (bounded) => bounded === built.speaking);
    const rest = accounts
      .flatMap((one) => (one === built ? (other ?? []) : one))
      .map(({ account }) => account);
    const range = rest.length === 0 ? null : stateRange(rest).range;
    const distance = range === null ? Number.POSITIVE_INFINITY : movedBy(now, range);
    const { claimId } = built.account;
    if (
      distance > 0 &&
      (best === null ||
        distance > best.distance ||
        (distance === best.distance && claimId < best.claimId))
    ) {
      best = { claimId, range, distance };
    }
  }
  return best === null ? null : { claimId: best.claimId, range: best.range };
}

function movedBy(before: Interval, after: Interval): number {
  if ((before.upper === null) !== (after.upper === null)) return Number.MAX_SAFE_INTEGER;
  return Math.abs(before.lower - after.lower) + Math.abs((before.upper ?? 0) - (after.upper ?? 0));
}

/**
 * The fewest voices whose loss halves the documented minimum, or, where nothing is documented, the
 * largest count that anyone asserts as the least. Both are the largest of what voices give, so the
 * voices above the half are exactly those that must go.
 */
function halvingSet(
  accounts: readonly BuiltAccount[],
  lineages: readonly string[],
  documentedBy: (lineage: string) => number | null,
): readonly string[] | null {
  const documented = lineages.map((lineage) => documentedBy(lineage));
  const isDocumented = documented.some((count) => count !== null);
  const asserted = new Map<string, number>();
  for (const { account } of accounts)
    asserted.set(
      account.lineage,
      Math.max(asserted.get(account.lineage) ?? 0, account.asserted.lower),
    );
  const given = lineages.map((lineage, at) =>
    isDocumented ? (documented[at] ?? 0) : (asserted.get(lineage) ?? 0),
  );
  const most = given.reduce((a, b) => Math.max(a, b), 0);
  return most === 0 ? null : lineages.filter((_, at) => given[at]! > most / 2);
}
