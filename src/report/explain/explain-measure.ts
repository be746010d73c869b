import { match, P } from 'ts-pattern';
import { foldName } from '../../claim/fold';
import type { Account, MeasureReport, PositionPair } from '../../reconcile/model/types';
import type { End, ExplanationReason, FigureBehind, PositionEnd } from './explanation';
import {
  endOf,
  figureOfClaim,
  figuresBehind,
  speakingAccounts,
  type BoundKind,
  type MeasureEvidence,
} from './figures-behind';

type Step = string | number;
const END = P.union('lower', 'upper');
const PAIRS = P.union('disagreements', 'agreements');
const BOUNDS = P.union('bounds', 'withoutConvention');

/** Why a number of a row is what it is; `null` for a number that has no kind of its own. */
export function explainMeasure(
  steps: readonly Step[],
  value: number | null,
  evidence: MeasureEvidence,
): ExplanationReason | null {
  const { measure: report } = evidence;
  const account = (at: number): Account => item(report.accounts, at);
  const pair = (list: 'disagreements' | 'agreements', at: number): PositionPair =>
    item(report[list], at);
  return match<readonly Step[], ExplanationReason | null>(steps)
    .with(['range', END], ([, end]) =>
      rangeEnd(end, value, 'row', speakingAccounts(report), evidence),
    )
    .with(['asserted', END], ([, end]) => ({
      kind: 'asserted-bound',
      end,
      figures: reaching(report.accounts, 'asserted', end, value, evidence),
    }))
    .with(['undisputedMinimum'], () => ({
      kind: 'minimum',
      minimum: 'undisputed',
      figures: reaching(speakingAccounts(report), 'asserted', 'lower', value, evidence),
      names: [],
    }))
    .with(['concededMinimum'], () => ({
      kind: 'minimum',
      minimum: 'conceded',
      figures: reaching(
        speakingAccounts(report).filter(({ interest }) => interest === 'against'),
        'asserted',
        'lower',
        value,
        evidence,
      ),
      names: [],
    }))
    .with(['documentedMinimum'], () => documented(value, evidence))
    .with(['voices', END], ([, end]) => voices(end, report))
    .with(['omitted'], () => ({ kind: 'omitted' }))
    .with(['implied', P.number, BOUNDS, END], ([, at, bounds, end]) => {
      const implied = item(report.implied, at);
      const ids =
        implied.kind === 'rest'
          ? [
              ...report.accounts
                .filter((one) => one.lineage === implied.lineage && one.rest !== null)
                .map(({ claimId }) => claimId),
              ...implied.from,
            ]
          : implied.from;
      return {
        kind: 'implied',
        end,
        implied,
        withoutConvention: bounds === 'withoutConvention',
        figures: figuresOf(ids, evidence),
      };
    })
    .with(
      [
        'accounts',
        P.number,
        P.union('stated', 'asserted', 'read'),
        P.union('lower', 'upper', 'said'),
      ],
      ([, at, bounds, end]) => ({
        kind: 'account-bound',
        bounds,
        end,
        figures: figuresBehind(account(at), bounds, end === 'said' ? 'lower' : end, evidence),
      }),
    )
    .with(['accounts', P.number, 'rest', BOUNDS, END], ([, at, , bounds, end]) => {
      const { claimId, rest } = account(at);
      return {
        kind: 'rest',
        end,
        withoutConvention: bounds === 'withoutConvention',
        byConvention: rest?.byConvention ?? false,
        whole: figureOfClaim(claimId, 'asserted', evidence),
        parts: figuresOf(rest?.from ?? [], evidence),
      };
    })
    .with(
      ['accounts', P.number, 'parts', P.number, P.union('asserted', 'implied'), END],
      ([, at, , of, bounds, end]) => {
        const { claimId, parts } = account(at);
        const { claimId: part, byConvention } = item(parts, of);
        const ids =
          bounds === 'asserted'
            ? [part]
            : [...new Set([part, claimId, ...parts.map((one) => one.claimId)])];
        return {
          kind: 'part-bound',
          bounds,
          end,
          byConvention: bounds === 'implied' && byConvention,
          part,
          figures: figuresOf(ids, evidence),
        };
      },
    )
    .with([PAIRS, P.number, P.union('gap', 'ratio')], ([list, at, measure]) => ({
      kind: 'gap',
      measure,
      state: pair(list, at).state,
      ends: nearestEnds(pair(list, at)),
    }))
    .with([PAIRS, P.number, 'unexplained'], ([list, at]) => ({
      kind: 'gap-share',
      of: 'unexplained',
      gap: pair(list, at).gap,
      causes: pair(list, at).causes,
    }))
    .with([PAIRS, P.number, 'causes', P.number, 'share'], ([list, at, , of]) => ({
      kind: 'gap-share',
      of: 'cause',
      gap: pair(list, at).gap,
      causes: [item(pair(list, at).causes, of)],
    }))
    .with(
      [PAIRS, P.number, 'between', P.number, P.union('asserted', 'read'), END],
      ([list, at, , side, bounds, end]) => {
        const { claimIds, lineages } = item(pair(list, at).between, side);
        const accounts = report.accounts.filter(
          (one) => claimIds.includes(one.claimId) && lineages.includes(one.lineage),
        );
        return {
          kind: 'position-bound',
          bounds,
          end,
          figures: reaching(accounts, bounds, end, value, evidence),
        };
      },
    )
    .with(['byInterest', P.number, 'range', END], ([, at, , end]) => {
      const { interest } = item(report.byInterest, at);
      return rangeEnd(
        end,
        value,
        { interest },
        speakingAccounts(report).filter((one) => one.interest === interest),
        evidence,
      );
    })
    .with(['sensitivity', 'without', P.number, 'range', END], ([, , at, , end]) => {
      const { lineage } = item(report.sensitivity.without, at);
      return rangeEnd(
        end,
        value,
        { withoutLineage: lineage },
        speakingAccounts(report).filter((one) => one.lineage !== lineage),
        evidence,
      );
    })
    .with(['sensitivity', 'withoutKinds', P.number, 'range', END], ([, , at, , end]) => {
      const { kind } = item(report.sensitivity.withoutKinds, at);
      return rangeEnd(
        end,
        value,
        { withoutKind: kind },
        speakingAccounts(report).filter((one) => one.kind !== kind),
        evidence,
      );
    })
    .with(['sensitivity', 'withoutLinks', P.number, 'range', END], ([, , at, , end]) => {
      const { between, claimIds } = item(report.sensitivity.withoutLinks, at);
      return withoutClaims(end, value, { withoutLink: between }, new Set(claimIds), evidence);
    })
    .with(['sensitivity', 'moves', 'range', END], ([, , , end]) => {
      const claimId = report.sensitivity.moves?.claimId ?? '';
      return withoutClaims(end, value, { withoutClaim: claimId }, new Set([claimId]), evidence);
    })
    .with(['coverage', P.number, 'support'], ([, at]) => {
      const { range } = item(report.coverage, at);
      const over = speakingAccounts(report).filter(
        ({ read }) =>
          read.lower <= range.lower && (read.upper === null || read.upper >= range.lower),
      );
      // Where nobody's reading reaches, the readings on either side say so.
      if (over.length === 0)
        over.push(
          ...speakingAccounts(report).filter(
            ({ read }) =>
              read.upper === range.lower - 1 ||
              (range.upper !== null && read.lower === range.upper + 1),
          ),
        );
      return {
        kind: 'coverage',
        part: 'support',
        figures: over.flatMap((one) => figuresBehind(one, 'read', 'lower', evidence)),
      };
    })
    .with(['coverage', P.number, 'range', END], ([, , , end]) => {
      // A stretch ends where a reading does, or just before the next begins.
      const [near, beside] =
        end === 'lower'
          ? [value, value === null ? null : value - 1]
          : [value, value === null ? null : value + 1];
      const cut = speakingAccounts(report).filter(({ read }) =>
        end === 'lower'
          ? read.lower === near || read.upper === beside
          : read.upper === near || read.lower === beside,
      );
      return {
        kind: 'coverage',
        part: end,
        figures: cut.flatMap((one) => figuresBehind(one, 'read', end, evidence)),
      };
    })
    .otherwise(() => null);
}

type RangeEnd = Extract<ExplanationReason, { readonly kind: 'range-end' | 'no-number' }>;
type RangeOf = Extract<RangeEnd, { readonly kind: 'range-end' }>['of'];

/**
 * The accounts whose stated number is the end of a range; where nobody stated one, that there were
 * some.
 */
function rangeEnd(
  end: End,
  value: number | null,
  of: RangeOf,
  accounts: readonly Account[],
  evidence: MeasureEvidence,
): RangeEnd {
  const figures = value === null ? [] : reaching(accounts, 'stated', end, value, evidence);
  if (figures.length > 0) return { kind: 'range-end', end, of, figures };
  return {
    kind: 'no-number',
    end,
    figures: accounts.flatMap((one) => figuresBehind(one, 'stated', end, evidence)),
  };
}

/**
 * A range without some claims: the voices that speak with another, and what else the voices of the
 * lost ones said.
 */
function withoutClaims(
  end: End,
  value: number | null,
  of: RangeOf,
  lost: ReadonlySet<string>,
  evidence: MeasureEvidence,
): ExplanationReason {
  const accounts = speakingAccounts(evidence.measure);
  const isLost = ({ claimId, addends }: Account): boolean =>
    lost.has(claimId) || addends.some((one) => lost.has(one.claimId));
  const rest = rangeEnd(
    end,
    value,
    of,
    accounts.filter((one) => !isLost(one)),
    evidence,
  );
  if (rest.kind === 'range-end') return rest;
  const others = accounts
    .filter(isLost)
    .flatMap(({ claimIds, sumOfParts }) =>
      sumOfParts
        ? []
        : claimIds
            .filter((id) => !lost.has(id))
            .flatMap((id) => figureOfClaim(id, 'stated', evidence)),
    );
  const reach = others.filter(
    ({ bounds }) =>
      value !== null && (end === 'lower' ? bounds.lower : (bounds.upper ?? bounds.lower)) === value,
  );
  return reach.length > 0
    ? { kind: 'range-end', end, of, figures: reach }
    : { ...rest, figures: [...rest.figures, ...others] };
}

/** The figures of the accounts whose bounds reach a value. */
function reaching(
  accounts: readonly Account[],
  kind: BoundKind,
  end: End,
  value: number | null,
  evidence: MeasureEvidence,
): FigureBehind[] {
  return accounts
    .filter((one) => endOf(one, kind, end) === value)
    .flatMap((one) => figuresBehind(one, kind, end, evidence));
}

function figuresOf(ids: readonly string[], evidence: MeasureEvidence): FigureBehind[] {
  return ids.flatMap((id) => figureOfClaim(id, 'asserted', evidence));
}

/** Bodies and graves claim by claim, or as many names as all claims give together. */
function documented(value: number | null, evidence: MeasureEvidence): ExplanationReason {
  const { measure, claims } = evidence;
  const own = new Map(
    measure.accounts.flatMap(({ claimIds, lineage }) =>
      claimIds.map((id) => [id, lineage] as const),
    ),
  );
  const documents = [...claims.values()].filter(
    ({ claim }) =>
      own.has(claim.id) || own.get(claim.effective.partOf ?? '') === claim.origin.lineage,
  );
  const found = documents.filter(
    ({ claim, asserted }) =>
      asserted.lower === value &&
      (claim.evidence.includes('bodies') || claim.evidence.includes('graves')),
  );
  const naming = documents.filter(({ claim }) => (claim.claim.people ?? []).length > 0);
  const names = new Map(
    documents.flatMap(({ claim }) =>
      (claim.claim.people ?? []).map((name) => [foldName(name), name] as const),
    ),
  );
  const byName = value !== null && found.length === 0 && names.size === value;
  return {
    kind: 'minimum',
    minimum: 'documented',
    figures: figuresOf(
      (byName ? naming : found).map(({ claim }) => claim.id),
      evidence,
    ),
    names: byName ? [...names.values()].sort() : [],
  };
}

function voices(end: End, { accounts }: MeasureReport): ExplanationReason {
  const lineages = [
    ...new Map(accounts.map(({ lineage, named }) => [lineage, { lineage, named }])).values(),
  ];
  const named = lineages.filter((one) => one.named);
  const floor = end === 'lower' && named.length === 0;
  return { kind: 'voices', end, lineages: end === 'upper' || floor ? lineages : named, floor };
}

/**
 * The ends that a gap lies between: the upper one of the lower reading, the lower one of the
 * higher.
 */
function nearestEnds({ between: [a, b] }: PositionPair): readonly [PositionEnd, PositionEnd] {
  const lowerEnd = ({ claimIds, read }: typeof a): PositionEnd => ({
    claimIds,
    end: 'lower',
    value: read.lower,
  });
  const upperEnd = ({ claimIds, read }: typeof a): PositionEnd => ({
    claimIds,
    end: 'upper',
    value: read.upper,
  });
  return a.read.lower > b.read.lower ? [lowerEnd(a), upperEnd(b)] : [upperEnd(a), lowerEnd(b)];
}

/** The path was followed before, so that every place on it exists. */
function item<T>(list: readonly T[], at: number): T {
  const found = list[at];
  if (found === undefined) throw new RangeError(`no item ${String(at)}`);
  return found;
}
