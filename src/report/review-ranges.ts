import type { Interval } from '../interval/interval';
import { parseClaims } from '../claim/parse/parse-claims';
import { linkNormalClaims, reviewQueue, type ComparisonFinding } from '../linkage';
import { normaliseClaims } from '../normalise/normalise';
import { reconcileNormal } from '../reconcile/reconcile-incident';
import type { Account, MeasureReport } from '../reconcile/model/types';
import { checkOptions, linkOptionsOf, type ReportOptions } from './options';
import { reconcilingOf } from './reconcile-linked';

/** A row of a group of claims, under one answer. */
export interface MeasureUnderAnswer {
  /** The claims of the group that the row is of. */
  readonly claimIds: readonly string[];
  /** Its label there, which follows its widest member. */
  readonly label: string;
  /** From the smallest to the largest number stated. */
  readonly range: Interval;
  /** Somebody said that there may be more. */
  readonly openAbove: boolean;
  /** Independent voices. */
  readonly voices: Interval;
  /** How many positions conflict or are strained. */
  readonly disagreements: number;
  /** Who says what. */
  readonly accounts: readonly Account[];
}

/**
 * One measure of a question: its rows if both claims are about the same incident, and if they are
 * not.
 */
export interface ReviewedMeasure {
  /** The label of the row, as one incident where there is one. */
  readonly label: string;
  /** What is counted. */
  readonly measure: MeasureReport['measure'];
  /** Its rows under the answer "the same". */
  readonly ifSame: readonly MeasureUnderAnswer[];
  /** Its rows under the answer "different": one per incident that has it. */
  readonly ifDifferent: readonly MeasureUnderAnswer[];
  /**
   * Whether the answer changes what a reader is told: the range, who may be more, or whether it is
   * disputed.
   */
  readonly changes: boolean;
}

/**
 * A question for an analyst (are these two claims about the same incident?) with what either answer
 * does to the ranges.
 */
export interface ReviewedPair {
  /** The two claims. */
  readonly between: readonly [string, string];
  /** The weight of their link, in nats: above 0 speaks for the same incident. */
  readonly weight: number;
  /**
   * What spoke for the same incident before anything was compared, and what every comparison added:
   * the weight is their sum.
   */
  readonly prior: number;
  readonly findings: readonly ComparisonFinding[];
  /** What the report takes them for now. */
  readonly now: 'same' | 'different';
  /** The groups of claims under either answer. */
  readonly groups: {
    readonly ifSame: readonly (readonly string[])[];
    readonly ifDifferent: readonly (readonly string[])[];
  };
  /** Every measure of those groups. */
  readonly measures: readonly ReviewedMeasure[];
}

/**
 * The pairs of claims most worth an analyst's eye, those first that change what a reader is told,
 * with what either answer would do to the ranges, measure by measure. Both groupings are reconciled
 * as `reconcileClaims` does; an answer goes into `options.linking.decisions`.
 *
 * @param claims - in the written form, or regular ones; bad ones are left out, as in a report
 * @param n - how many pairs at most
 * @param options - as for `reconcileClaims`
 * @returns the pairs, the most telling first, as plain data
 *
 * @example
 * ```ts
 * import { reviewRanges } from 'casualty-claims';
 *
 * const [first] = reviewRanges([
 *   { id: 'a', figure: 12, outcome: 'killed', source: 'SOHR', date: '2016-12-15', place: 'Idlib', kind: 'air strike' },
 *   { id: 'b', figure: 30, outcome: 'killed', source: 'SANA', date: '2016-12-17', place: 'Idlib', kind: 'clashes' },
 * ], 1);
 * const [killed] = first?.measures ?? [];
 * [killed?.ifSame.map(({ range }) => range), killed?.ifDifferent.map(({ range }) => range), killed?.changes];
 * // => [[{ lower: 12, upper: 30 }], [{ lower: 12, upper: 12 }, { lower: 30, upper: 30 }], true]
 * ```
 */
export function reviewRanges(
  claims: unknown,
  n: number,
  options: ReportOptions = {},
): ReviewedPair[] {
  checkOptions('reviewRanges', options);
  const regular = [...parseClaims(claims).claims].sort((a, b) => (a.id < b.id ? -1 : 1));
  const normal = normaliseClaims(regular, options.names);
  const { options: reading } = reconcilingOf(options);
  const byId = new Map(normal.map((claim) => [claim.id, claim]));
  const reconciled = (ids: readonly string[]): readonly MeasureReport[] => {
    options.signal?.throwIfAborted();
    return reconcileNormal(
      ids.flatMap((id) => byId.get(id) ?? []),
      reading,
    ).measures;
  };
  const pairs = reviewQueue(linkNormalClaims(normal, linkOptionsOf(options)), LOOKED_AT * n).map(
    ({ pair: { a, b, weight, prior, findings }, now, ifSame, ifDifferent }): ReviewedPair => ({
      between: [a, b],
      weight,
      prior,
      findings,
      now,
      groups: { ifSame, ifDifferent },
      measures: reviewedMeasures(ifSame.flatMap(reconciled), ifDifferent.flatMap(reconciled)),
    }),
  );
  const matters = ({ measures }: ReviewedPair): boolean => measures.some(({ changes }) => changes);
  return [...pairs.filter(matters), ...pairs.filter((pair) => !matters(pair))].slice(0, n);
}

/** So many pairs are looked at for each one asked for, since many answers change no range. */
const LOOKED_AT = 4;

/** Rows of both groupings that claims have in common are one measure. */
function reviewedMeasures(
  same: readonly MeasureReport[],
  different: readonly MeasureReport[],
): ReviewedMeasure[] {
  const taken = new Set<MeasureReport>();
  const measures = same.map((measure): ReviewedMeasure => {
    const own = new Set(claimsOf(measure));
    const apart = different.filter(
      (other) => !taken.has(other) && claimsOf(other).some((id) => own.has(id)),
    );
    for (const other of apart) taken.add(other);
    return reviewedMeasure(measure, [measure], apart);
  });
  return [
    ...measures,
    ...different
      .filter((measure) => !taken.has(measure))
      .map((measure) => reviewedMeasure(measure, [], [measure])),
  ];
}

function reviewedMeasure(
  { label, measure }: MeasureReport,
  same: readonly MeasureReport[],
  different: readonly MeasureReport[],
): ReviewedMeasure {
  const [ifSame, ifDifferent] = [same.map(underAnswer), different.map(underAnswer)];
  const told = ({ range, openAbove, disagreements }: MeasureUnderAnswer): string =>
    JSON.stringify([range, openAbove, disagreements > 0]);
  const [x, y] = [ifSame, ifDifferent].map((measures) =>
    [...new Set(measures.map(told))].sort().join(),
  );
  return { label, measure, ifSame, ifDifferent, changes: x !== y };
}

function underAnswer(measure: MeasureReport): MeasureUnderAnswer {
  const { label, range, openAbove, voices, disagreements, omitted, accounts } = measure;
  return {
    claimIds: claimsOf(measure),
    label,
    range,
    openAbove,
    voices,
    disagreements: disagreements.length + (disagreements.length > 0 ? omitted : 0),
    accounts,
  };
}

function claimsOf({ accounts }: MeasureReport): string[] {
  return [...new Set(accounts.flatMap(({ claimIds }) => claimIds))].sort();
}
