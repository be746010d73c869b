import { compareMeasures, type Assumption, type Measure } from '../claim/measure';
import { isOutcomePartOf } from '../claim/outcome';
import { gap } from '../interval/combine';
import { upperEnd, type Interval } from '../interval/interval';
import { intersects, isWithin } from '../interval/relation';
import { narrows, type BuiltAccount } from './account';
import type { CauseLabel, PairState, AccountPosition, PositionPair } from './types';

/** The most pairs that one list holds; the rest are counted. */
const MOST_PAIRS = 1_000;

/**
 * How two answers stand to each other, on what they assert (A, B) and how they read (a, b); the first
 * that holds. *conflicting*: the words exclude each other. *strained*: only the usual readings do.
 * *agreed*: one reading lies in the other, which is bounded above. *compatible*: the rest.
 *
 * @example
 * ```ts
 * import { assertedBounds, pairState, readFigure } from 'casualty-claims';
 *
 * pairState({ lower: 81, upper: null }, { lower: 200, upper: 200 }, { lower: 81, upper: 100 }, { lower: 200, upper: 200 }); // => 'strained'
 * pairState({ lower: 84, upper: 84 }, { lower: 200, upper: 200 }, { lower: 84, upper: 84 }, { lower: 200, upper: 200 }); // => 'conflicting'
 * ```
 */
export function pairState(assertedA: Interval, assertedB: Interval, readA: Interval, readB: Interval): PairState {
  if (!intersects(assertedA, assertedB)) return 'conflicting';
  if (!intersects(readA, readB)) return 'strained';
  if ((isWithin(readA, readB) && readB.upper !== null) || (isWithin(readB, readA) && readA.upper !== null)) return 'agreed';
  return 'compatible';
}

interface Stand {
  readonly position: AccountPosition;
  readonly accounts: readonly BuiltAccount[];
  readonly first: BuiltAccount;
}

/** All pairs of positions among the accounts of a row, sorted into disagreements and agreements. */
export function pairsOf(accounts: readonly BuiltAccount[]): { disagreements: PositionPair[]; agreements: PositionPair[]; omitted: number } {
  const stands = standsOf(accounts);
  const all: PositionPair[] = [];
  stands.forEach((a, at) => {
    for (const b of stands.slice(at + 1)) all.push(pairOf(a, b));
  });
  all.sort(widestFirst);
  const disagreements = all.filter(({ state }) => state === 'conflicting' || state === 'strained');
  const agreements = all.filter(({ state }) => state === 'agreed' || state === 'compatible');
  return {
    disagreements: disagreements.slice(0, MOST_PAIRS),
    agreements: agreements.slice(0, MOST_PAIRS),
    omitted: Math.max(0, disagreements.length - MOST_PAIRS) + Math.max(0, agreements.length - MOST_PAIRS),
  };
}

/** Accounts with equal bounds form one position. */
function standsOf(accounts: readonly BuiltAccount[]): Stand[] {
  const groups = new Map<string, BuiltAccount[]>();
  for (const built of accounts) {
    const { asserted, read } = built.account;
    const key = [asserted.lower, asserted.upper, read.lower, read.upper, built.own.upper].join();
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [built]);
    else known.push(built);
  }
  return [...groups.values()].flatMap((members) => {
    const [first] = members;
    if (first === undefined) return [];
    const position: AccountPosition = {
      lineages: members.map(({ account }) => account.lineage),
      claimIds: members.map(({ account }) => account.claimId),
      asserted: first.account.asserted,
      read: first.account.read,
    };
    return [{ position, accounts: members, first }];
  });
}

function pairOf(a: Stand, b: Stand): PositionPair {
  const [x, y] = [a.first.account.read, b.first.account.read];
  const apart = gap(x, y);
  const [near, far] = x.lower > y.lower ? [upperEnd(y), x.lower] : [upperEnd(x), y.lower];
  return {
    state: stateOf(a, b),
    between: [a.position, b.position],
    gap: apart,
    ratio: apart === 0 || near === 0 ? null : Math.round((far / near) * 100) / 100,
    labels: labelsOf(a.accounts, b.accounts),
    assumptions: assumptionsOf(a.first, b.first),
  };
}

/**
 * The state of two positions is a matter between them alone: whether a word is the narrower one is
 * asked of the two, not of the row, so that a third voice never changes it.
 */
function stateOf(a: Stand, b: Stand): PairState {
  const bounds = (mine: BuiltAccount, other: BuiltAccount): Interval => {
    const measure = other.speaking.claim.measure;
    const open = measure !== null && narrows(mine.speaking, measure);
    return open ? { lower: mine.own.lower, upper: null } : mine.own;
  };
  return pairState(bounds(a.first, b.first), bounds(b.first, a.first), a.first.account.read, b.first.account.read);
}

function labelsOf(a: readonly BuiltAccount[], b: readonly BuiltAccount[]): CauseLabel[] {
  const labels: CauseLabel[] = [];
  const ids = (list: readonly BuiltAccount[]): string[] => list.map(({ account }) => account.claimId).sort();
  const oneWay = (from: readonly BuiltAccount[], to: readonly BuiltAccount[]): void => {
    const found = from.filter(isFound);
    const told = to.filter(({ account }) => account.evidence.length === 0);
    if (found.length > 0 && told.length > 0) labels.push({ kind: 'found-against-killed', found: ids(found), killed: ids(told) });
    // "Bodies found" is the widest word for the dead, but it differs from "executed" by what is known.
    const narrower = from.filter((x) => !to.some(isFound) && to.every((y) => isNarrowerWord(x, y)));
    if (narrower.length > 0) labels.push({ kind: 'narrower-outcome', narrower: ids(narrower), wider: ids(to) });
    const speaksFor = from.filter(({ account }) => account.interest === 'for');
    const against = to.filter(({ account }) => account.interest === 'against');
    if (speaksFor.length > 0 && against.length > 0) labels.push({ kind: 'opposed-interest', for: ids(speaksFor), against: ids(against) });
    const sums = from.filter(({ account }) => account.sumOfParts);
    const wholes = to.filter(({ account }) => !account.sumOfParts);
    if (sums.length > 0 && wholes.length > 0) labels.push({ kind: 'sum-against-whole', sum: ids(sums), whole: ids(wholes) });
  };
  oneWay(a, b);
  oneWay(b, a);
  const all = [...a, ...b];
  if (all.every(({ account }) => account.interest === 'for')) labels.push({ kind: 'both-for', claimIds: ids(all) });
  return labels;
}

function isFound({ account }: BuiltAccount): boolean {
  return account.evidence.some((kind) => kind !== 'footage');
}

function isNarrowerWord(a: BuiltAccount, b: BuiltAccount): boolean {
  const [x, y] = [a.speaking.claim.measure?.outcomes ?? [], b.speaking.claim.measure?.outcomes ?? []];
  return x.length > 0 && y.length > 0 && x.every((narrow) => y.some((wide) => narrow !== wide && isOutcomePartOf(narrow, wide)));
}

function assumptionsOf(a: BuiltAccount, b: BuiltAccount): readonly Assumption[] {
  const [x, y]: (Measure | null)[] = [a.speaking.claim.measure, b.speaking.claim.measure];
  if (!x || !y) return [];
  const compared = compareMeasures(x, y);
  return compared.comparable ? compared.assumptions : [];
}

function widestFirst(a: PositionPair, b: PositionPair): number {
  if (a.gap !== b.gap) return b.gap - a.gap;
  const [x, y] = [keyOf(a), keyOf(b)];
  return x < y ? -1 : x > y ? 1 : 0;
}

function keyOf({ between }: PositionPair): string {
  return between.map((position) => position.claimIds.join()).join('|');
}
