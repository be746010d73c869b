import { bestSupported } from '../../interval/coverage';
import { isNumberless, statedBounds } from '../../figure';
import type { Interval } from '../../interval/interval';
import type { Interest, SourceKind } from '../../claim/source';
import type { Account, MeasureReport } from '../../reconcile/model/types';

/** From how many voices on a row is more than a list of who says what. */
const SEVERAL = 3;

/** How a row hangs together, as far as a reader would not see it from who says what. */
export interface Weighing {
  /** The figures by interest, where some interest has several voices. */
  readonly interests: readonly {
    readonly interest: Interest;
    readonly accounts: readonly Account[];
  }[];
  /** Voices without which the range is another, and who is left then. */
  readonly movers: readonly { readonly voice: Account; readonly left: readonly Account[] }[];
  /**
   * The voice that would speak with another figure of its own, and so move the range, were its
   * claim lost.
   */
  readonly claim: { readonly voice: Account; readonly left: readonly Account[] } | null;
  /** Kinds of source with several voices, without which the range is another. */
  readonly kinds: readonly { readonly kind: SourceKind; readonly left: readonly Account[] }[];
  /** Voices that only a link of low weight holds in the incident, and who is left without them. */
  readonly links: readonly {
    readonly lost: readonly Account[];
    readonly left: readonly Account[];
  }[];
  /** The voices on which the documented minimum hangs. */
  readonly documented: readonly Account[];
  /** The counts that the most voices allow, as read. */
  readonly bestFit: {
    readonly range: Interval;
    readonly support: number;
    readonly of: number;
  } | null;
}

/** What the sensitivity, coverage and interests of a row tell that its list of voices does not. */
export function weighingOf(row: MeasureReport): Weighing {
  const telling = row.accounts.filter(({ figure }) => !isNumberless(figure));
  const lineages = [...new Set(telling.map(({ lineage }) => lineage))];
  const interests = row.byInterest
    .map(({ interest, lineages: of }) => ({
      interest,
      accounts: telling.filter(({ lineage }) => of.includes(lineage)),
    }))
    .filter(({ accounts }) => accounts.length > 0);
  return {
    interests: interests.length >= 2 && lineages.length > interests.length ? interests : [],
    movers: lineages.length < SEVERAL ? [] : moversOf(row, telling),
    claim: claimOf(row),
    kinds: kindsOf(row, telling),
    links: linksOf(row, telling),
    documented:
      lineages.length < 2 || row.documentedMinimum === null
        ? []
        : row.accounts.filter(({ lineage }) => (row.sensitivity.halving ?? []).includes(lineage)),
    bestFit:
      lineages.length < SEVERAL || row.disagreements.length === 0
        ? null
        : bestFitOf(row, lineages.length),
  };
}

function moversOf(row: MeasureReport, telling: readonly Account[]): Weighing['movers'] {
  return row.sensitivity.without.flatMap(({ lineage, range, openAbove }) => {
    const voice = telling.find((account) => account.lineage === lineage);
    if (voice === undefined || range === null || isSame(range, openAbove, row)) return [];
    return [{ voice, left: telling.filter((account) => account.lineage !== lineage) }];
  });
}

/** A kind with a single voice is told by its voice. */
function kindsOf(row: MeasureReport, telling: readonly Account[]): Weighing['kinds'] {
  return row.sensitivity.withoutKinds.flatMap(({ kind, range, openAbove }) => {
    const of = new Set(
      telling.filter((account) => account.kind === kind).map(({ lineage }) => lineage),
    );
    return of.size < 2 || range === null || isSame(range, openAbove, row)
      ? []
      : [{ kind, left: telling.filter((account) => account.kind !== kind) }];
  });
}

/**
 * A voice that has another claim in the incident is not lost with the one that hangs on the link.
 */
function linksOf(row: MeasureReport, telling: readonly Account[]): Weighing['links'] {
  return row.sensitivity.withoutLinks.flatMap(({ claimIds, range, openAbove }) => {
    const ids = new Set(claimIds);
    const lost = telling.filter((account) => account.claimIds.every((id) => ids.has(id)));
    const left = telling.filter((account) => !lost.includes(account));
    const isPartly = left.some((account) => account.claimIds.some((id) => ids.has(id)));
    return lost.length === 0 || isPartly || range === null || isSame(range, openAbove, row)
      ? []
      : [{ lost, left }];
  });
}

/**
 * The claim that moves the range most, where its voice has given another number that would then
 * stand.
 */
function claimOf({ sensitivity: { moves }, accounts }: MeasureReport): Weighing['claim'] {
  const voice = accounts.find(({ claimId }) => claimId === moves?.claimId);
  const range = moves?.range ?? null;
  if (voice === undefined || range === null) return null;
  const others = [...voice.otherWordings, ...voice.superseded].filter(
    ({ figure }) => figure.kind !== 'vague' && figure.kind !== 'share' && !isNumberless(figure),
  );
  const lefts = others.map(({ claimId, figure }) =>
    accounts.map((account) =>
      account === voice ? { ...voice, claimId, figure, stated: statedBounds(figure) } : account,
    ),
  );
  const left = lefts.find((accountsLeft) => isRange(accountsLeft, range));
  return left === undefined ? null : { voice, left };
}

function isRange(accounts: readonly Account[], { lower, upper }: Interval): boolean {
  const stated = accounts.map((account) => account.stated).filter((one) => one.lower !== null);
  return (
    Math.min(...stated.map((one) => one.lower ?? 0)) === lower &&
    Math.max(...stated.map((one) => one.upper ?? one.lower ?? 0)) === upper
  );
}

function bestFitOf({ coverage }: MeasureReport, of: number): Weighing['bestFit'] {
  const [best, second] = bestSupported(coverage);
  return best === undefined || second !== undefined || best.support < 2 || best.support >= of
    ? null
    : { ...best, of };
}

function isSame(range: Interval, openAbove: boolean, row: MeasureReport): boolean {
  return (
    range.lower === row.range.lower &&
    range.upper === row.range.upper &&
    openAbove === row.openAbove
  );
}
