import { foldName } from '../claim/fold';
import type { NormalClaim } from '../normalise/normalise';
import { byClaimId, byText } from './by-text';
import type { BoundedClaim } from './bounded-claim';
import type { CopyEvidence, ProposedCopy } from './model/types';

/**
 * A proposed copy that is to be applied: the claim and the one it repeats, as a report proposes
 * them.
 */
export interface CopyDecision {
  /** The claim that repeats. */
  readonly claimId: string;
  /** The claim it repeats. */
  readonly of: string;
}

/**
 * Figures at least this large and not round are rare enough to be telling when two voices give
 * them.
 */
const RARE_FROM = 20;
/** Share of common word pairs from which two quotes are nearly the same. */
const NEAR_SAME = 0.6;
/** Days within which a copy is expected. */
const WITHIN_DAYS = 14;

/**
 * Claims of one row that may repeat another voice's: the same rare figure or nearly the same words,
 * said later. They are proposed, never merged: two witnesses who counted the same bodies also
 * agree.
 */
export function proposedCopies(claims: readonly BoundedClaim[]): ProposedCopy[] {
  const groups = new Map<string, BoundedClaim[]>();
  for (const bounded of claims) {
    const { figure, claim } = bounded;
    if (claim.claim.restates !== undefined || !('value' in figure)) continue;
    const key = `${figure.kind} ${String(figure.value)}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [bounded]);
    else known.push(bounded);
  }
  return [...groups.values()]
    .flatMap(copiesAmong)
    .sort((a, b) => byText(a.claimId, b.claimId) || byText(a.of, b.of));
}

/** The proposals that were asked to be applied; none where nothing was asked. */
export function appliedCopies(
  proposed: readonly ProposedCopy[],
  asked: true | readonly CopyDecision[] | undefined,
): readonly ProposedCopy[] {
  if (asked === undefined) return [];
  if (asked === true) return proposed;
  const wanted = new Set(asked.map(({ claimId, of }) => JSON.stringify([claimId, of])));
  return proposed.filter(({ claimId, of }) => wanted.has(JSON.stringify([claimId, of])));
}

/**
 * Claims with their copies told as relays: the voice is that of the claim copied, on whose day it
 * was said, and the copying source is a link of its chain. So it adds no voice, its publisher stays
 * named, and the original speaks.
 */
export function asRelays(
  claims: readonly NormalClaim[],
  applied: readonly ProposedCopy[],
): NormalClaim[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const originals = new Map(applied.map(({ claimId, of }) => [claimId, byId.get(of)]));
  return claims.map((claim) => {
    const original = originals.get(claim.id);
    if (original === undefined) return claim;
    const { source, via = [] } = claim.effective;
    const first = original.effective.source ?? {
      name: original.origin.name,
      named: original.origin.named,
    };
    return {
      ...claim,
      effective: {
        ...claim.effective,
        source: first,
        via: [...(original.effective.via ?? []), ...(source === undefined ? [] : [source]), ...via],
      },
      origin: original.origin,
      interest: original.interest,
      reportedOn: original.reportedOn,
      asOf: original.asOf,
    };
  });
}

/**
 * Each claim against the earliest other voice of its group only, so that ten copies make nine
 * proposals.
 */
function copiesAmong(group: readonly BoundedClaim[]): ProposedCopy[] {
  const dated = group
    .flatMap((bounded) =>
      bounded.claim.reportedOn === null ? [] : [{ bounded, day: bounded.claim.reportedOn }],
    )
    .sort((a, b) => a.day - b.day || byClaimId(a.bounded, b.bounded));
  const [earliest] = dated;
  if (earliest === undefined) return [];
  const first = earliest.bounded;
  return dated.slice(1).flatMap(({ bounded: later, day }): ProposedCopy[] => {
    if (later.claim.origin.lineage === first.claim.origin.lineage) return [];
    const days = day - earliest.day;
    if (days < 1 || days > WITHIN_DAYS) return [];
    const evidence = evidenceOf(later, first);
    return evidence.length === 0
      ? []
      : [
          {
            claimId: later.claim.id,
            of: first.claim.id,
            evidence: [...evidence, { kind: 'later', days }],
            applied: false,
          },
        ];
  });
}

function evidenceOf(later: BoundedClaim, first: BoundedClaim): CopyEvidence[] {
  const value = 'value' in first.figure ? first.figure.value : 0;
  const similarity = sameWords(later.claim.claim.quote ?? '', first.claim.claim.quote ?? '');
  return [
    ...(value >= RARE_FROM && value % 10 !== 0 ? [{ kind: 'rare-figure' as const, value }] : []),
    ...(similarity >= NEAR_SAME
      ? [{ kind: 'near-same-words' as const, similarity: Math.round(similarity * 100) / 100 }]
      : []),
  ];
}

/** Jaccard similarity of pairs of neighbouring words; 0 for quotes of fewer than four words. */
function sameWords(a: string, b: string): number {
  const [x, y] = [wordPairs(a), wordPairs(b)];
  if (x.size < 3 || y.size < 3) return 0;
  const common = [...x].filter((pair) => y.has(pair)).length;
  return common / (x.size + y.size - common);
}

function wordPairs(quote: string): Set<string> {
  const words = foldName(quote).split(' ');
  return new Set(words.slice(1).map((word, at) => `${words[at] as string} ${word}`));
}
