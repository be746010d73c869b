import { match, P } from 'ts-pattern';
import { assertedBounds, isNumberless, type Convention, type Figure } from '../../figure';
import { normaliseClaims } from '../../normalise/normalise';
import { readClaims, type BoundedClaim } from '../../reconcile/bounded-claim';
import type { Account, MeasureReport, ReconciledIncident } from '../../reconcile/model/types';
import type { End, FigureBehind, FigureRule } from './explanation';
import type { Report } from '../report';

/** The three kinds of bounds of a figure. */
export type BoundKind = 'stated' | 'asserted' | 'read';

/** A row with the readings of its incident's claims: what its explanations are made from. */
export interface MeasureEvidence {
  readonly measure: MeasureReport;
  readonly claims: ReadonlyMap<string, BoundedClaim>;
  readonly convention: string;
}

/**
 * Readings of incidents that were asked about before: whoever explains one number explains the
 * next.
 */
const READ = new WeakMap<
  ReconciledIncident,
  { readonly convention: Convention; readonly claims: ReadonlyMap<string, BoundedClaim> }
>();

/**
 * Reads the counted claims of an incident again, as they were read for the report; names play no
 * part in it.
 */
export function measureEvidence(
  report: Report,
  incident: ReconciledIncident,
  measure: MeasureReport,
  convention: Convention,
): MeasureEvidence {
  const known = READ.get(incident);
  const claims =
    known?.convention === convention ? known.claims : readingsOf(report, incident, convention);
  READ.set(incident, { convention, claims });
  return { measure, claims, convention: report.convention };
}

function readingsOf(
  report: Report,
  incident: ReconciledIncident,
  convention: Convention,
): ReadonlyMap<string, BoundedClaim> {
  const [members, uncounted] = [
    new Set(incident.claimIds),
    new Set(incident.notCounted.map(({ claimId }) => claimId)),
  ];
  const normal = normaliseClaims(report.claims.filter(({ id }) => members.has(id)));
  return readClaims(
    normal.filter(({ id }) => !uncounted.has(id)),
    convention,
  );
}

/** The accounts that make the range: those with a number, where any has one. */
export function speakingAccounts({
  accounts,
}: Pick<MeasureReport, 'accounts'>): readonly Account[] {
  const numbered = accounts.filter(({ figure }) => !isNumberless(figure));
  return numbered.length > 0 ? numbered : accounts;
}

/**
 * An end of an account's bounds; the upper end of what was stated is the number itself where only
 * one was.
 */
export function endOf(account: Account, kind: BoundKind, end: End): number | null {
  const { lower, upper } = account[kind];
  return end === 'lower' ? lower : kind === 'stated' ? (upper ?? lower) : upper;
}

/**
 * The figures of an account that make an end of its bounds: the one that speaks, or, where its
 * wordings do not meet, those that reach as far.
 */
export function figuresBehind(
  account: Account,
  kind: BoundKind,
  end: End,
  evidence: MeasureEvidence,
): FigureBehind[] {
  const { lineage, claimId, figure, asserted } = account;
  const bounds = account[kind];
  const speaking = {
    claimId,
    lineage,
    figure,
    bounds: { lower: bounds.lower, upper: bounds.upper },
    rule: ruleOf(account, kind, evidence),
  };
  if (account.sumOfParts) return [speaking];
  const of = (id: string): { lower: number | null; upper: number | null } | undefined => {
    const bounded = evidence.claims.get(id);
    if (bounded === undefined) return undefined;
    const own = bounded[kind];
    return {
      lower: own.lower,
      upper: kind === 'asserted' && asserted.upper === null ? null : own.upper,
    };
  };
  const value = endOf(account, kind, end);
  const reaches = (one: { lower: number | null; upper: number | null } | undefined): boolean =>
    one !== undefined &&
    (end === 'lower' ? one.lower : kind === 'stated' ? (one.upper ?? one.lower) : one.upper) ===
      value;
  const own = of(claimId);
  if (reaches(own)) return [{ ...speaking, bounds: own ?? speaking.bounds }];
  const others = account.otherWordings.flatMap((wording): FigureBehind[] => {
    const reading = of(wording.claimId);
    if (reading === undefined || !reaches(reading)) return [];
    return [
      {
        claimId: wording.claimId,
        lineage,
        figure: wording.figure,
        bounds: reading,
        rule: figureRule(
          wording.figure,
          kind,
          evidence.claims.get(wording.claimId),
          evidence.convention,
        ),
      },
    ];
  });
  return others.length > 0 ? others : [speaking];
}

/** A claim's own figure, apart from any account; none where it has no figure. */
export function figureOfClaim(
  claimId: string,
  kind: BoundKind,
  { claims, convention }: MeasureEvidence,
): FigureBehind[] {
  const bounded = claims.get(claimId);
  if (bounded === undefined) return [];
  const { lower, upper } = bounded[kind];
  return [
    {
      claimId,
      lineage: bounded.claim.origin.lineage,
      figure: bounded.figure,
      bounds: { lower, upper },
      rule: figureRule(bounded.figure, kind, bounded, convention),
    },
  ];
}

function ruleOf(
  account: Account,
  kind: BoundKind,
  { claims, convention }: MeasureEvidence,
): FigureRule {
  const { figure, evidence } = account;
  if (account.sumOfParts) return { kind: 'sum-of-parts', claimIds: account.claimIds };
  if (kind === 'read') return { kind: 'read-by', rule: account.readBy };
  const bounded = claims.get(account.claimId);
  const own = bounded?.asserted ?? assertedBounds(figure);
  if (kind === 'asserted' && account.asserted.upper === null && own.upper !== null)
    return evidence.length > 0 ? { kind: 'evidence', evidence } : { kind: 'narrower-word' };
  return figureRule(figure, kind, bounded, convention);
}

function figureRule(
  figure: Figure,
  kind: BoundKind,
  bounded: BoundedClaim | undefined,
  convention: string,
): FigureRule {
  if (kind === 'read') return { kind: 'read-by', rule: bounded?.readBy ?? convention };
  return match(figure)
    .with(
      { kind: 'between', approximate: true },
      { kind: 'between', openAbove: true },
      (): FigureRule => ({ kind: 'comparator' }),
    )
    .with({ kind: P.union('exact', 'between', 'none') }, (): FigureRule => ({ kind: 'said' }))
    .with(
      { kind: P.union('at-least', 'more-than', 'at-most', 'fewer-than', 'about') },
      (): FigureRule => ({ kind: 'comparator' }),
    )
    .with({ kind: 'vague' }, (): FigureRule =>
      isNumberless(figure) ? { kind: 'no-number' } : { kind: 'word', convention },
    )
    .with({ kind: 'share' }, (): FigureRule => ({
      kind: 'share',
      of: bounded?.claim.effective.partOf ?? null,
    }))
    .with({ kind: 'unknown' }, (): FigureRule => ({ kind: 'no-number' }))
    .exhaustive();
}
