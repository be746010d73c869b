import { match } from 'ts-pattern';
import { isNumberless, readFigure, type Figure, type Interpretation } from '../../figure';
import { hull } from '../../interval/combine';
import type { Interval } from '../../interval/interval';
import { intersects } from '../../interval/relation';
import { byText } from '../by-text';
import type { Account, MeasureReport } from '../model/types';
import { accusedOf, claimFacts, type IncidentClaims } from './claim-facts';
import type { Codebook, FamilyRule, ReadAccount } from './codebook';
import type { CodebookStep } from './published';

/** The accounts of a row as a codebook reads them, and how. */
export interface ReadMeasure {
  readonly accounts: readonly ReadAccount[];
  readonly steps: readonly CodebookStep[];
  /** Where the codebook says to leave words blank; null where it says so of none of them. */
  readonly blankBy: string | null;
}

/** One figure of a voice, as worded in one claim. */
interface Worded {
  readonly claimId: string;
  readonly figure: Figure;
}

/**
 * Reads every account of a row by the codebook's convention. A sum of parts is no figure that a
 * source stated; and a figure without a number ("bodies") stands back while another voice states
 * one, readable or not.
 */
export function readAccounts(
  measure: MeasureReport,
  { convention, families }: Codebook,
  claims: IncidentClaims,
): ReadMeasure {
  const accused = accusedOf(measure.accounts, claims);
  const accounts: ReadAccount[] = [];
  const steps: CodebookStep[] = [];
  let blankBy: string | null = null;
  const someNumber = measure.accounts.some(
    ({ figure, sumOfParts }) => !sumOfParts && !isNumberless(figure),
  );
  for (const account of [...measure.accounts].sort(byLineage)) {
    if (account.sumOfParts) {
      steps.push({ kind: 'set-aside', claimIds: account.claimIds, because: 'sum-of-parts' });
      continue;
    }
    if (someNumber && isNumberless(account.figure)) {
      steps.push({ kind: 'set-aside', claimIds: [account.claimId], because: 'numberless' });
      continue;
    }
    const read: { claimId: string; bounds: Interval }[] = [];
    for (const worded of figuresOf(account)) {
      const reading = readFigure(worded.figure, convention);
      const inPeople =
        measure.measure.unit === 'family' && families !== undefined
          ? familiesAsPeople(worded, reading, families)
          : null;
      const step = inPeople ?? stepOf(worded, reading);
      steps.push(step);
      if (step.kind === 'left-blank') blankBy ??= step.source;
      if (step.kind === 'families') read.push({ claimId: worded.claimId, bounds: step.people });
      if (step.kind === 'read') read.push({ claimId: worded.claimId, bounds: step.bounds });
    }
    if (read.length === 0) continue;
    const readings = read.map(({ bounds }) => bounds);
    const bounds = hull(readings);
    accounts.push({
      account,
      claimIds: read.map(({ claimId }) => claimId),
      readings,
      bounds,
      best: bestOf(account.figure, bounds),
      ...claimFacts(account, accused, claims),
    });
  }
  return { accounts, steps, blankBy };
}

/**
 * The figure that speaks; and where a voice is at odds with itself, the other figures that do not
 * meet it.
 */
function figuresOf(account: Account): Worded[] {
  const speaking = { claimId: account.claimId, figure: account.figure };
  if (!account.selfContradiction && !account.relayDiffers) return [speaking];
  const apart = account.otherWordings.filter(({ figure }) => areApart(figure, account.figure));
  return [
    speaking,
    ...apart
      .map(({ claimId, figure }) => ({ claimId, figure }))
      .sort((a, b) => byText(a.claimId, b.claimId)),
  ];
}

function areApart(a: Figure, b: Figure): boolean {
  const [x, y] = [readFigure(a), readFigure(b)];
  return x.kind === 'read' && y.kind === 'read' && !intersects(x.bounds, y.bounds);
}

function stepOf({ claimId, figure: { words } }: Worded, reading: Interpretation): CodebookStep {
  return match(reading)
    .returnType<CodebookStep>()
    .with({ kind: 'read' }, ({ bounds, rule, source }) => ({
      kind: 'read',
      claimId,
      words,
      bounds,
      rule,
      source,
    }))
    .with({ kind: 'blank' }, ({ source }) => ({ kind: 'left-blank', claimId, words, source }))
    .with({ kind: 'not-stated' }, () => ({ kind: 'unread', claimId, words }))
    .exhaustive();
}

function familiesAsPeople(
  { claimId, figure }: Worded,
  reading: Interpretation,
  { least, most, plural, source }: FamilyRule,
): CodebookStep | null {
  if (figure.kind === 'vague' && figure.term === 'barePlural' && plural !== undefined) {
    return {
      kind: 'families',
      claimId,
      families: { lower: 2, upper: null },
      people: plural,
      source,
    };
  }
  if (reading.kind !== 'read') return null;
  const { lower, upper } = reading.bounds;
  return {
    kind: 'families',
    claimId,
    families: reading.bounds,
    people: { lower: lower * least, upper: upper === null ? null : upper * most },
    source,
  };
}

function bestOf(figure: Figure, bounds: Interval): number | null {
  if (bounds.lower === bounds.upper) return bounds.lower;
  return figure.kind === 'between' ? (figure.best ?? null) : null;
}

function byLineage(a: Account, b: Account): number {
  return byText(a.lineage, b.lineage) || byText(a.claimId, b.claimId);
}
