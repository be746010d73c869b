import { hashText } from '../claim/content-id';
import type { LevelName, ComparisonName } from './levels';
import type { MustLinkReason } from './must-links';

/** What one comparison of a pair found and how much it weighs, in nats. */
export interface ComparisonFinding {
  readonly comparison: ComparisonName;
  readonly level: LevelName;
  readonly weight: number;
}

/**
 * What joins two claims of an incident: a must-link with its reason, or a pair that was compared, with
 * its prior and what every comparison found. `weight` is the sum, in nats.
 */
export type Link =
  | { readonly kind: 'must'; readonly a: string; readonly b: string; readonly reason: MustLinkReason }
  | { readonly kind: 'scored'; readonly a: string; readonly b: string; readonly weight: number; readonly prior: number; readonly findings: readonly ComparisonFinding[] };

/** Claims that are about one incident, and what joins them. */
export interface LinkedIncident {
  readonly id: string;
  /** Sorted. */
  readonly claimIds: readonly string[];
  /** A spanning set: must-links first, then the strongest pairs that reach every claim, strongest first. */
  readonly links: readonly Link[];
}

/**
 * The id of an incident: a hash of the id of its **anchor**, the member with the smallest
 * (`reportedOn`, id), unknown days last. It stays the same when anything else is corrected and when
 * later claims come in.
 *
 * @example
 * ```ts
 * import { incidentIdOf } from 'casualty-claims';
 *
 * const claims = [{ id: 'b', reportedOn: 16078 }, { id: 'a', reportedOn: null }];
 * incidentIdOf(claims) === incidentIdOf([{ id: 'b', reportedOn: 16078 }]); // => true
 * ```
 */
export function incidentIdOf(members: readonly { readonly id: string; readonly reportedOn: number | null }[]): string {
  let anchor: { readonly id: string; readonly reportedOn: number | null } | undefined;
  for (const member of members) {
    if (anchor === undefined || isEarlier(member, anchor)) anchor = member;
  }
  return `incident-${hashText(anchor?.id ?? '')}`;
}

function isEarlier(x: { id: string; reportedOn: number | null }, y: { id: string; reportedOn: number | null }): boolean {
  const [a, b] = [x.reportedOn ?? Infinity, y.reportedOn ?? Infinity];
  return a === b ? x.id < y.id : a < b;
}
