import { hashText } from '../claim/content-id';
import type { LevelName, ComparisonName } from './comparisons/levels';
import type { MustLinkReason } from './constraints/must-links';

/** What one comparison of a pair found and how much it weighs, in nats. */
export interface ComparisonFinding {
  readonly comparison: ComparisonName;
  readonly level: LevelName;
  readonly weight: number;
}

/**
 * Two claims that were compared: what every comparison found is a row of the pair's waterfall, the
 * prior the first.
 */
export interface ScoredPair {
  readonly a: string;
  readonly b: string;
  /** The sum of prior and findings, in nats. */
  readonly weight: number;
  readonly prior: number;
  readonly findings: readonly ComparisonFinding[];
}

/**
 * What joins two claims of an incident: a must-link with its reason, or a pair that was compared,
 * with its prior and what every comparison found. `weight` is the sum, in nats.
 */
export type Link =
  | {
      readonly kind: 'must';
      readonly a: string;
      readonly b: string;
      readonly reason: MustLinkReason;
    }
  | ({ readonly kind: 'scored' } & ScoredPair);

/** Claims that are about one incident, and what joins them. */
export interface LinkedIncident {
  readonly id: string;
  /** The first day of its windows, in days since 1970; null where every claim is undated. */
  readonly firstDay: number | null;
  /** Sorted. */
  readonly claimIds: readonly string[];
  /**
   * A spanning set: must-links first, then the strongest pairs that reach every claim, strongest
   * first.
   */
  readonly links: readonly Link[];
}

/**
 * The id of an incident: a hash of the id of its **anchor**, the member with the smallest
 * (`reportedOn`, id), unknown days last. It stays the same when anything else is corrected and when
 * later claims come in.
 *
 * @example
 * ```ts
 * import { incidentIdOf } from 'casualty-claims/linkage';
 *
 * const claims = [{ id: 'b', reportedOn: 16078 }, { id: 'a', reportedOn: null }];
 * incidentIdOf(claims) === incidentIdOf([{ id: 'b', reportedOn: 16078 }]); // => true
 * ```
 */
export function incidentIdOf(
  members: readonly { readonly id: string; readonly reportedOn: number | null }[],
): string {
  let anchor: { readonly id: string; readonly reportedOn: number | null } | undefined;
  for (const member of members) {
    if (anchor === undefined || isEarlier(member, anchor)) anchor = member;
  }
  return `incident-${hashText(anchor?.id ?? '')}`;
}

function isEarlier(
  x: { id: string; reportedOn: number | null },
  y: { id: string; reportedOn: number | null },
): boolean {
  const [a, b] = [x.reportedOn ?? Infinity, y.reportedOn ?? Infinity];
  return a === b ? x.id < y.id : a < b;
}
