import { makeIssue, type Issue } from '../issue/issue';
import type { CopyDecision } from '../reconcile';
import { MOST_MEASURES } from '../reconcile/rows';
import type { ReconciledIncident } from '../reconcile/types';

/** What became doubtful in reconciling: an incident of more measures than are held against each other, a copy that nothing proposes. */
export function reportIssues(incidents: readonly ReconciledIncident[], applyCopies: true | readonly CopyDecision[] | undefined): Issue[] {
  const applied = new Set(incidents.flatMap(({ proposedCopies }) => proposedCopies.flatMap(({ claimId, of, applied: was }) => (was ? JSON.stringify([claimId, of]) : []))));
  const asked = applyCopies === undefined || applyCopies === true ? [] : applyCopies;
  return [
    ...incidents
      .filter(({ measures }) => measures.length > MOST_MEASURES)
      .map(({ measures, claimIds }) =>
        makeIssue({
          code: 'too-many-measures',
          severity: 'warning',
          claimId: claimIds[0],
          path: [],
          received: `an incident of ${String(measures.length)} different measures`,
          expected: `at most ${String(MOST_MEASURES)}; each figure was held against the first ${String(MOST_MEASURES)} only`,
        }),
      ),
    ...asked
      .filter(({ claimId, of }) => !applied.has(JSON.stringify([claimId, of])))
      .map(({ claimId, of }) =>
        makeIssue({ code: 'copy-not-proposed', severity: 'warning', claimId, path: ['applyCopies'], received: `a copy of ${of}`, expected: 'a copy that the report proposes; write `restates` in the claim where you know better' }),
      ),
  ];
}
