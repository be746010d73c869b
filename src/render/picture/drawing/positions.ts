import { match, P } from 'ts-pattern';
import { canonicalJson } from '../../../claim/content-id';
import type { Interest } from '../../../claim/source';
import { isNumberless } from '../../../figure';
import type { Account, MeasureReport } from '../../../reconcile/model/types';
import { INTERESTS } from './palette';

/** The voices that mean the same count, and how it is drawn. */
export interface Position {
  readonly accounts: readonly [Account, ...Account[]];
  readonly interests: readonly Interest[];
  readonly mark: Mark;
}

/** How a figure is drawn. `usual` is the end of what a careful reader takes it to mean. */
export type Mark =
  | { readonly kind: 'dot'; readonly at: number }
  | {
      readonly kind: 'bar';
      readonly from: number;
      readonly to: number;
      readonly best: number | null;
      readonly isOpen: boolean;
    }
  | { readonly kind: 'about'; readonly at: number; readonly from: number; readonly to: number }
  | {
      readonly kind: 'fading';
      readonly from: number;
      readonly to: number;
      readonly isOpen: boolean;
    }
  | { readonly kind: 'or-more'; readonly from: number; readonly usual: number }
  | { readonly kind: 'or-fewer'; readonly to: number; readonly usual: number }
  | { readonly kind: 'no-number' };

/**
 * The positions of a row, smallest first, those without a number last. Voices of equal bounds,
 * asserted and read, share one.
 */
export function positionsOf({ accounts }: Pick<MeasureReport, 'accounts'>): Position[] {
  const groups = new Map<string, [Account, ...Account[]]>();
  for (const account of accounts) {
    const key = canonicalJson([account.asserted, account.read, markOf(account)]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [account]);
    else group.push(account);
  }
  return [...groups.values()]
    .map((group) => ({
      accounts: group,
      interests: INTERESTS.filter((interest) =>
        group.some((account) => account.interest === interest),
      ),
      mark: markOf(group[0]),
    }))
    .sort(
      (a, b) =>
        firstCount(a.mark) - firstCount(b.mark) ||
        lastCount(a.mark) - lastCount(b.mark) ||
        (a.accounts[0].lineage < b.accounts[0].lineage ? -1 : 1),
    );
}

/** How the figure of an account is drawn. */
function markOf({ figure, stated, read }: Account): Mark {
  const { lower, upper } = stated;
  if (isNumberless(figure)) return { kind: 'no-number' };
  const fading = (): Mark =>
    lower === null
      ? { kind: 'no-number' }
      : {
          kind: 'fading',
          from: lower,
          to: upper ?? lower,
          isOpen: upper === null || stated.openAbove,
        };
  return match(figure)
    .returnType<Mark>()
    .with({ kind: 'exact' }, ({ value }) => ({ kind: 'dot', at: value }))
    .with({ kind: 'none' }, () => ({ kind: 'dot', at: 0 }))
    .with({ kind: P.union('at-least', 'more-than') }, ({ value }) => ({
      kind: 'or-more',
      from: lower ?? value,
      usual: read.upper ?? lower ?? value,
    }))
    .with({ kind: P.union('at-most', 'fewer-than') }, ({ value }) => ({
      kind: 'or-fewer',
      to: upper ?? value,
      usual: read.lower,
    }))
    .with({ kind: 'about' }, ({ value }) => ({
      kind: 'about',
      at: value,
      from: read.lower,
      to: read.upper ?? value,
    }))
    .with({ kind: 'between' }, ({ low, high, best, openAbove }) => ({
      kind: 'bar',
      from: low,
      to: high,
      best: best ?? null,
      isOpen: openAbove === true,
    }))
    .with({ kind: P.union('vague', 'share', 'unknown') }, fading)
    .exhaustive();
}

/** Every count that a mark shows, for the scale. */
export function countsOf(mark: Mark): number[] {
  return match(mark)
    .returnType<number[]>()
    .with({ kind: 'dot' }, ({ at }) => [at])
    .with({ kind: 'bar' }, ({ from, to }) => [from, to])
    .with({ kind: 'about' }, ({ from, at, to }) => [from, at, to])
    .with({ kind: 'fading' }, ({ from, to }) => [from, to])
    .with({ kind: 'or-more' }, ({ from, usual }) => [from, usual])
    .with({ kind: 'or-fewer' }, ({ to, usual }) => [usual, to])
    .with({ kind: 'no-number' }, () => [])
    .exhaustive();
}

function firstCount(mark: Mark): number {
  if (mark.kind === 'or-fewer') return mark.to;
  return mark.kind === 'about' ? mark.at : (countsOf(mark)[0] ?? Number.MAX_SAFE_INTEGER);
}

function lastCount(mark: Mark): number {
  return countsOf(mark).at(-1) ?? Number.MAX_SAFE_INTEGER;
}
