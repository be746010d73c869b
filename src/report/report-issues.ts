import { makeIssue, type Issue } from '../issue/issue';
import type { CopyDecision } from '../reconcile';
import { MOST_MEASURES } from '../reconcile/groups/measures';
import type { ReconciledIncident } from '../reconcile/model/types';

/**
 * What became doubtful in reconciling: an incident of more measures than are held against each
 * other, a copy that nothing proposes.
 */
export class ReportIssues {
  readonly #asked: readonly CopyDecision[];
  readonly #applied = new Set<string>();
  /** By incident, which may be looked at again. */
  readonly #tooMany = new Map<string, Issue>();

  constructor(applyCopies: true | readonly CopyDecision[] | undefined) {
    this.#asked = applyCopies === undefined || applyCopies === true ? [] : applyCopies;
  }

  /** Notes what is doubtful of an incident or a summary. */
  note({
    id,
    measures,
    claimIds,
    proposedCopies,
  }: ReconciledIncident & { readonly id: string }): void {
    if (this.#asked.length > 0)
      for (const { claimId, of, applied } of proposedCopies)
        if (applied) this.#applied.add(JSON.stringify([claimId, of]));
    if (measures.length <= MOST_MEASURES) return;
    this.#tooMany.set(
      id,
      makeIssue({
        code: 'too-many-measures',
        severity: 'warning',
        claimId: claimIds[0],
        path: [],
        received: `an incident of ${String(measures.length)} different measures`,
        expected: `at most ${String(MOST_MEASURES)}; each figure was held against the first ${String(MOST_MEASURES)} only`,
      }),
    );
  }

  /** What there is to say once all were looked at. */
  found(): readonly Issue[] {
    const missing = this.#asked.filter(
      ({ claimId, of }) => !this.#applied.has(JSON.stringify([claimId, of])),
    );
    return [
      ...this.#tooMany.values(),
      ...missing.map(({ claimId, of }) =>
        makeIssue({
          code: 'copy-not-proposed',
          severity: 'warning',
          claimId,
          path: ['applyCopies'],
          received: `a copy of ${of}`,
          expected:
            'a copy that the report proposes; write `restates` in the claim where you know better',
        }),
      ),
    ];
  }
}

/** What became doubtful in reconciling all of these. */
export function doubtsOf(
  groups: readonly (ReconciledIncident & { readonly id: string })[],
  applyCopies: true | readonly CopyDecision[] | undefined,
): readonly Issue[] {
  const issues = new ReportIssues(applyCopies);
  for (const group of groups) issues.note(group);
  return issues.found();
}
