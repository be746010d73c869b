import type { NormalClaim } from '../normalise/normalise';
import type { Codebook, CodebookName, PublishedMeasure } from '../reconcile';
import { presetOf } from '../reconcile/codebooks/presets';
import { publishWith } from '../reconcile/codebooks/publish-as';
import type { ReconciledIncident } from '../reconcile/model/types';
import type { EstimateCodebook } from './estimate-codebook';

/** What a codebook would enter for the incidents and summaries of a report. */
export interface Estimates {
  readonly by: EstimateCodebook;
  /** For one incident or summary; what it would enter for the incidents inside it is told. */
  readonly of: (
    one: ReconciledIncident,
    claims: readonly NormalClaim[],
    inside: readonly PublishedMeasure[],
  ) => readonly PublishedMeasure[];
}

/**
 * Estimates by a codebook; a name that no codebook has is misuse, and said before any work is done.
 */
export function estimatesBy(codebook: Codebook | CodebookName): Estimates {
  const chosen = presetOf(codebook);
  return {
    by: { codebook: chosen.id, name: chosen.name, edition: chosen.edition },
    of: (incident, claims, inside) =>
      publishWith(
        { incident, claims: new Map(claims.map((claim) => [claim.id, claim])), identified: [] },
        chosen,
        inside,
      ),
  };
}
