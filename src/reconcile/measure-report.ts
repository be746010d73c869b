import { foldName } from '../claim/fold';
import { isNumberless } from '../figure';
import { hull } from '../interval/combine';
import { coverage } from '../interval/coverage';
import type { Interval } from '../interval/interval';
import { isEqual } from '../interval/relation';
import type { BuiltAccount } from './accounts/account';
import { pairsOf } from './disagreement/pairs';
import { rangesByInterest, stateRange } from './accounts/range';
import { sensitivityOf, type Without } from './accounts/sensitivity';
import { facetsOf } from './facets';
import { compacted } from './kept';
import type { ProgressReporter } from './look';
import type { BoundedClaim } from './bounded-claim';
import type { StatedMeasure } from './groups/measures';
import type { WeakLink } from './accounts/weak-links';
import type { Account, Implied, MeasureReport } from './model/types';

/** So many figures of a row are named beside another row that they could be held against. */
const MOST_COMPARED = 20;

/** Everything a row's report is made from. */
export interface MeasureParts {
  readonly measure: StatedMeasure;
  readonly accounts: readonly BuiltAccount[];
  /**
   * Every counted claim of the row and of its breakdowns, for the minima that go claim by claim.
   */
  readonly documents: readonly BoundedClaim[];
  /** The row's label, told apart from others of the same facets. */
  readonly label: string;
  readonly partOfLabel: string | null;
  readonly labelOfRow: (key: string) => string;
  /** Every counted figure of a lineage in the incident. */
  readonly voice: (lineage: string) => readonly BoundedClaim[];
  readonly without: Without;
  /** Links of low weight that the incident hangs on. */
  readonly weak: readonly WeakLink[];
  readonly progress: ProgressReporter;
}

/**
 * The report of one measure. A figure without a number ("an unknown number", a bare plural) never
 * hides one: while another account states a number or a bounded word, it counts for what is
 * asserted only.
 */
export function measureReport({
  measure,
  accounts,
  documents,
  label,
  partOfLabel,
  labelOfRow,
  voice,
  without,
  weak,
  progress,
}: MeasureParts): MeasureReport {
  const counted = accounts.filter(({ account }) => !isNumberless(account.figure));
  const speaking = counted.length > 0 ? counted : accounts;
  const bounds = speaking.map(({ account }) => account);
  const counting =
    counted.length > 0 ? documents.filter(({ figure }) => !isNumberless(figure)) : documents;
  const documentsBy = new Map<string, BoundedClaim[]>();
  for (const bounded of counting) {
    const { lineage } = bounded.claim.origin;
    const known = documentsBy.get(lineage);
    if (known === undefined) documentsBy.set(lineage, [bounded]);
    else known.push(bounded);
  }
  return {
    measure: facetsOf(measure.measure),
    label,
    partOf: partOfLabel,
    ...stateRange(bounds),
    asserted: hull(accounts.map(({ account }) => account.asserted)),
    implied: compacted(impliedOf(accounts)),
    undisputedMinimum: bounds.reduce(
      (least, { asserted }) => Math.min(least, asserted.lower),
      Number.POSITIVE_INFINITY,
    ),
    documentedMinimum: documentedMinimum(counting),
    concededMinimum: mostOf(
      bounds.filter(({ interest }) => interest === 'against').map(({ asserted }) => asserted.lower),
    ),
    voices: voicesOf(accounts),
    publishers: [...new Set(accounts.flatMap(({ account }) => account.publishers))].sort(),
    accounts: accounts.map(({ account }) => account),
    coverage: coverage(bounds.map(({ read }) => read)),
    byInterest: compacted(rangesByInterest(bounds)),
    sensitivity: sensitivityOf(
      speaking,
      (lineage) => documentedMinimum(documentsBy.get(lineage) ?? []),
      without,
      weak,
    ),
    ...pairsOf(speaking, voice, progress),
    comparisons: compacted(
      measure.alsoComparable.flatMap(({ key, assumptions }) =>
        bounds
          .filter(({ sumOfParts }) => !sumOfParts)
          .slice(0, MOST_COMPARED)
          .map(({ claimId }) => ({ claimId, label: labelOfRow(key), assumptions })),
      ),
    ),
    moreComparisons:
      measure.moreComparable ||
      (measure.alsoComparable.length > 0 && bounds.length > MOST_COMPARED),
  };
}

/** An unnamed voice may be anyone's, so corroboration is an interval. */
function voicesOf(accounts: readonly BuiltAccount[]): MeasureReport['voices'] {
  const named = new Set(
    accounts.filter(({ account }) => account.named).map(({ account }) => account.lineage),
  );
  const all = new Set(accounts.map(({ account }) => account.lineage));
  return { lower: Math.max(1, named.size), upper: all.size };
}

/**
 * The largest count that evidence stands behind: of bodies and graves, claim by claim, what the
 * figure asserts at the least; of names, as many different ones as all claims give together.
 */
function documentedMinimum(documents: readonly BoundedClaim[]): number | null {
  const found = documents.filter(
    ({ claim }) => claim.evidence.includes('bodies') || claim.evidence.includes('graves'),
  );
  const names = new Set(documents.flatMap(({ claim }) => (claim.claim.people ?? []).map(foldName)));
  return mostOf([
    ...found.map(({ asserted }) => asserted.lower),
    ...(names.size > 0 ? [names.size] : []),
  ]);
}

function impliedOf(accounts: readonly BuiltAccount[]): Implied[] {
  return accounts.flatMap(({ account, own, breakdown }): Implied[] => {
    const { lineage } = account;
    const parts = account.parts
      .filter((part) => !isEqual(part.asserted, part.implied))
      .map((part): Implied => ({
        kind: 'part',
        lineage,
        claimId: part.claimId,
        bounds: part.implied,
        byConvention: part.byConvention,
        from: [account.claimId, ...account.parts.map((one) => one.claimId)],
        tight: part.tight,
      }));
    const whole =
      account.sumOfParts || !isEqual(own, breakdown.whole)
        ? [wholeOf(account, own, breakdown)]
        : [];
    const rest = account.rest === null ? [] : [{ kind: 'rest' as const, lineage, ...account.rest }];
    return [...whole, ...parts, ...rest];
  });
}

function wholeOf(
  account: Account,
  own: Interval,
  { whole, isWholeTight }: BuiltAccount['breakdown'],
): Implied {
  return {
    kind: 'whole',
    lineage: account.lineage,
    bounds: account.sumOfParts ? own : whole,
    byConvention: false,
    from: account.sumOfParts
      ? account.claimIds
      : [account.claimId, ...account.parts.map((part) => part.claimId)],
    tight: isWholeTight,
  };
}

function mostOf(counts: readonly number[]): number | null {
  return counts.length === 0 ? null : counts.reduce((a, b) => Math.max(a, b));
}
