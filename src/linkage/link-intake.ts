import type { Issue } from '../issue/issue';
import type { NormalClaim } from '../normalise/normalise';
import { carryOver, type IncidentChange, type PreviousIncidents } from './carry-over';
import { ColumnsBuilder, type LinkColumns } from './columns/columns';
import { constraintsOf, type Constraints } from './constraints/constraints';
import type { LinkedIncident, ScoredPair } from './incident';
import { FoundIncidents } from './incidents/incidents-of';
import { byClaim } from './incidents/issue-order';
import type { LinkedColumns } from './link-columns';
import { spanningLinks } from './incidents/links';
import { referenceLinks, type MustLink } from './constraints/must-links';
import { allRunnersUp } from './incidents/runners-up';
import type { LinkOptions } from './options';
import { rowWithEvent } from './columns/row-with-event';
import { groupSummaries, summaryClaims, type SummaryGroup } from './incidents/summary-claims';
import { defaultWeights } from './weights/weights';

/** A list of which the items are spelt out when they are asked for. */
export interface SpeltOut<T> extends Iterable<T> {
  readonly size: number;
  readonly ids: readonly string[];
  at(index: number): T | undefined;
}

/** What linking found, with incidents and runners-up spelt out one by one. */
export interface LinkedClaims {
  readonly incidents: SpeltOut<LinkedIncident>;
  readonly changes: readonly IncidentChange[];
  readonly summaries: readonly SummaryGroup[];
  readonly runnersUp: Iterable<ScoredPair>;
  readonly unplaced: readonly string[];
  readonly issues: readonly Issue[];
}

/**
 * Takes claims in for linking, batch by batch; of a claim its columns are kept, and what its
 * references tie.
 */
export class LinkIntake {
  readonly #builder = new ColumnsBuilder();
  readonly #summaries = new Set<string>();
  /** Ids of the claims of each summary group, by its own. */
  readonly #groups = new Map<string, string[]>();
  readonly #references: MustLink[] = [];
  readonly #issues: Issue[] = [];

  /** Adds a batch of claims that no reference leads out of. */
  add(claims: readonly NormalClaim[]): void {
    const summaries = summaryClaims(claims);
    const { links, eventOf, issues } = referenceLinks(claims);
    for (const claim of claims) this.#builder.add(rowWithEvent(claim, eventOf));
    for (const link of links) this.#references.push(link);
    for (const issue of issues) this.#issues.push(issue);
    // Stryker disable next-line ConditionalExpression: a shortcut; of no summaries there are no groups
    if (summaries.size === 0) return;
    for (const id of summaries) this.#summaries.add(id);
    for (const { id, claimIds } of groupSummaries(claims, summaries)) {
      const known = this.#groups.get(id);
      if (known === undefined) this.#groups.set(id, [...claimIds]);
      else for (const claimId of claimIds) known.push(claimId);
    }
  }

  /** Links all that was added, by a way from columns to clusters. */
  link(
    way: (columns: LinkColumns, constraints: Constraints) => LinkedColumns,
    options: LinkOptions,
  ): LinkedClaims {
    const columns = this.#builder.finish();
    const linkable = Uint8Array.from(columns.ids, (id) => (this.#summaries.has(id) ? 0 : 1));
    const constraints = constraintsOf(columns, {
      references: this.#references,
      linkable,
      decisions: options.decisions ?? [],
    });
    const linked = way(columns, constraints);
    const weights = options.weights ?? defaultWeights;
    const tied = new Set<string>();
    for (const { a, b } of this.#references) tied.add(a).add(b);
    const found = new FoundIncidents(
      columns,
      linkable,
      linked.incidentOf,
      spanningLinks(columns, linked, constraints.must, weights),
      (id) => tied.has(id),
    );
    return {
      ...(options.previous === undefined
        ? { incidents: found, changes: [] }
        : carriedOver(found, options.previous)),
      summaries: [...this.#groups]
        .map(([id, claimIds]): SummaryGroup => ({ id, claimIds: claimIds.sort() }))
        .sort((a, b) => (a.id < b.id ? -1 : 1)),
      runnersUp: { [Symbol.iterator]: () => allRunnersUp(columns, linked, weights) },
      unplaced: found.unplaced,
      issues: [...this.#issues, ...constraints.issues].sort(byClaim),
    };
  }
}

/** Ids go by what all incidents hold. */
function carriedOver(
  found: FoundIncidents,
  previous: PreviousIncidents,
): Pick<LinkedClaims, 'incidents' | 'changes'> {
  const { incidents, changes } = carryOver([...found], previous);
  return {
    incidents: {
      size: incidents.length,
      ids: incidents.map(({ id }) => id),
      at: (index) => incidents[index],
      [Symbol.iterator]: () => incidents.values(),
    },
    changes,
  };
}
