import { isNumberless, type Figure } from '../../figure';
import type { Account, MeasureReport } from '../../reconcile/model/types';
import type { Lookup } from './lookup';

/**
 * A word for a number that stands beside the numbers of a range, with the figure that a share was
 * said of.
 */
export interface RangeWord {
  readonly figure: Figure;
  readonly whole: Figure | null;
}

/**
 * The numbers of a range by the figures that gave its ends, so that they are told as they were
 * said.
 */
export type RangeNumbers =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'same';
      readonly value: number;
      readonly figures: readonly Figure[];
      readonly isOpen: boolean;
      readonly isApproximate: boolean;
    }
  | { readonly kind: 'span'; readonly low: Figure; readonly high: Figure };

/** What the range of a row is made of, before any language puts it into words. */
export interface RangeShape {
  readonly numbers: RangeNumbers;
  readonly words: readonly RangeWord[];
}

/**
 * The range of some accounts: the figures at its ends, and the words beside them. A figure without
 * a number hides none.
 */
export function rangeShape(accounts: readonly Account[], lookup: Lookup): RangeShape {
  const telling = accounts.filter(({ figure }) => !isNumberless(figure));
  const speaking = telling.length === 0 ? accounts : telling;
  const numbers = speaking.filter(({ figure, stated }) => !isWord(figure) && stated.lower !== null);
  const words = speaking
    .filter((account) => !numbers.includes(account))
    .map(({ figure, claimId }) => ({ figure, whole: lookup.wholeOf(claimId) }));
  return { numbers: numbersOf(numbers), words };
}

function numbersOf(accounts: readonly Account[]): RangeNumbers {
  if (accounts.length === 0) return { kind: 'none' };
  const low = extreme(accounts, ({ stated }) => -(stated.lower ?? 0));
  const high = extreme(accounts, upperOf);
  const [from, to] = [low.stated.lower ?? 0, upperOf(high)];
  if (from !== to) return { kind: 'span', low: low.figure, high: high.figure };
  const isOpen = accounts.some(({ stated }) => stated.openAbove);
  return {
    kind: 'same',
    value: from,
    figures: accounts.map(({ figure }) => figure),
    isOpen,
    isApproximate: accounts.every(({ stated }) => stated.approximate),
  };
}

function upperOf({ stated }: Account): number {
  return stated.upper ?? stated.lower ?? 0;
}

function isWord(figure: Figure): boolean {
  return figure.kind === 'vague' || figure.kind === 'share' || figure.kind === 'unknown';
}

/** The account at an end; of several, the one with the plainest wording, then the first. */
function extreme(accounts: readonly Account[], by: (account: Account) => number): Account {
  return accounts.reduce((best, account) => {
    const more = by(account) - by(best);
    return more > 0 ||
      (more === 0 && account.figure.kind === 'exact' && best.figure.kind !== 'exact')
      ? account
      : best;
  });
}

/** The vague words of a row that a convention turned into numbers. */
export function wordsByConvention({
  accounts,
}: Pick<MeasureReport, 'accounts'>): readonly Account[] {
  return accounts.filter(
    ({ figure, stated }) =>
      figure.kind === 'vague' &&
      !isNumberless(figure) &&
      stated.byConvention &&
      stated.lower !== null,
  );
}
