import { makeIssue, type Issue } from '../../issue/issue';
import type { NormalClaim } from '../../normalise/normalise';

/** Why two claims are of one incident whatever their levels say. */
export type MustLinkReason = 'decision' | 'event' | 'partOf' | 'restates' | 'denies' | 'supersedes';

/** Two claims, by id, that must be in one incident. */
export interface MustLink {
  readonly a: string;
  readonly b: string;
  readonly reason: MustLinkReason;
}

/** A must-link by position, with its reason. */
export interface PlacedMustLink {
  readonly a: number;
  readonly b: number;
  readonly reason: MustLinkReason;
}

/** The references that tie a claim to its target; the first two win over the claim's own event. */
const REFERENCES = ['partOf', 'restates', 'denies', 'supersedes'] as const;

/**
 * The must-links that references make, and the event each claim then belongs to. A part and a
 * restatement belong where their target does; where their own event says otherwise the reference
 * wins and the contradiction is an issue. For a denial or a correction the event wins.
 */
export function referenceLinks(claims: readonly NormalClaim[]): {
  links: MustLink[];
  eventOf: ReadonlyMap<string, string>;
  issues: Issue[];
} {
  const byId = new Map<string | undefined, NormalClaim>(claims.map((claim) => [claim.id, claim]));
  const eventOf = new Map<string, string>();
  const issues: Issue[] = [];
  const links: MustLink[] = [];
  for (const { claim } of claims) if (claim.event !== undefined) eventOf.set(claim.id, claim.event);
  for (const { id, claim } of claims) {
    for (const reason of REFERENCES) {
      const target = byId.get(claim[reason]);
      if (target === undefined) continue;
      const apart =
        claim.event !== undefined &&
        claim.report !== undefined &&
        claim.report === target.claim.report &&
        target.claim.event !== undefined &&
        claim.event !== target.claim.event;
      if (apart) {
        issues.push(
          makeIssue({
            code: 'event-contradicts-reference',
            severity: 'warning',
            claimId: id,
            path: ['event'],
            received: claim.event,
            expected: `${JSON.stringify(target.claim.event)}, the event of the claim that "${reason}" names, or no "${reason}"`,
          }),
        );
        if (reason === 'denies' || reason === 'supersedes') continue;
        eventOf.delete(id);
      }
      links.push({ a: id, b: target.id, reason });
    }
  }
  return { links, eventOf, issues };
}
