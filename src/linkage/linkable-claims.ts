import type { Issue } from '../issue/issue';
import type { NormalClaim } from '../normalise/normalise';
import { ColumnsBuilder, type LinkColumns } from './columns/columns';
import { rowWithEvent } from './columns/row-with-event';
import { constraintsOf, type Constraints } from './constraints/constraints';
import type { Decision } from './constraints/decisions';
import { referenceLinks, type MustLink } from './constraints/must-links';
import { groupSummaries, summaryClaims, type SummaryGroup } from './incidents/summary-claims';

/** What linking goes by: the columns of claims, what ties or parts them, and what stands above. */
export interface LinkableClaims {
  readonly columns: LinkColumns;
  readonly constraints: Constraints;
  /** References between claims, which keep the claims they name from being unplaced. */
  readonly references: readonly MustLink[];
  readonly summaries: readonly SummaryGroup[];
  readonly issues: readonly Issue[];
}

/** Puts normalised claims into the form that linking works on. */
export function linkableClaims(
  claims: readonly NormalClaim[],
  decisions: readonly Decision[] = [],
): LinkableClaims {
  const builder = new LinkableBuilder();
  builder.add(claims);
  return builder.finish(decisions);
}

/**
 * The same for claims that come batch by batch, where no reference leads out of a batch: what stays
 * of a batch is its columns.
 */
export class LinkableBuilder {
  readonly #columns = new ColumnsBuilder();
  readonly #summaries = new Set<string>();
  /** Ids of the claims of each summary group, by the id of the group. */
  readonly #groups = new Map<string, string[]>();
  readonly #references: MustLink[] = [];
  readonly #issues: Issue[] = [];

  /** Adds a batch of claims. */
  add(claims: readonly NormalClaim[]): void {
    const summaries = summaryClaims(claims);
    const { links, eventOf, issues } = referenceLinks(claims);
    for (const claim of claims) this.#columns.add(rowWithEvent(claim, eventOf));
    for (const link of links) this.#references.push(link);
    for (const issue of issues) this.#issues.push(issue);
    for (const id of summaries) this.#summaries.add(id);
    for (const { id, claimIds } of groupSummaries(claims, summaries)) {
      const known = this.#groups.get(id);
      if (known === undefined) this.#groups.set(id, [...claimIds]);
      else for (const claimId of claimIds) known.push(claimId);
    }
  }

  /** Ends the columns and settles what ties or parts the claims, decisions of analysts first. */
  finish(decisions: readonly Decision[] = []): LinkableClaims {
    const columns = this.#columns.finish();
    const constraints = constraintsOf(columns, {
      references: this.#references,
      linkable: Uint8Array.from(columns.ids, (id) => (this.#summaries.has(id) ? 0 : 1)),
      decisions,
    });
    return {
      columns,
      constraints,
      references: this.#references,
      summaries: [...this.#groups]
        .map(([id, claimIds]): SummaryGroup => ({ id, claimIds: claimIds.sort() }))
        .sort((a, b) => (a.id < b.id ? -1 : 1)),
      issues: [...this.#issues, ...constraints.issues],
    };
  }
}
