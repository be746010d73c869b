import { alternativesOf, statusOf, type Population, type Status } from '../../claim/population';
import type { Account, MeasureReport, Part, ReconciledIncident } from '../model/types';

/**
 * Whether the victims of a row are said to have been civilians. `contested`: a dispute about their
 * status, or one voice counts combatants among them and another gives the toll without. `mixed`:
 * every voice counts combatants among them. `unknown`: nobody says.
 */
export interface CivilianStatus {
  /** What is said of them. */
  readonly kind: 'civilian' | 'contested' | 'mixed' | 'unknown';
  /** The claims that contest it, or that count combatants among them. */
  readonly claimIds: readonly string[];
}

/** The status of a row's victims. */
export function civilianStatus(
  measure: MeasureReport,
  disputes: ReconciledIncident['disputes'],
): CivilianStatus {
  const disputed = disputes.filter(
    ({ topic, disputed: isDisputed }) => topic === 'victim-status' && isDisputed,
  );
  if (disputed.length > 0) {
    return {
      kind: 'contested',
      claimIds: sorted(
        disputed.flatMap(({ positions }) => positions.flatMap(({ claimIds }) => claimIds)),
      ),
    };
  }
  if (statusOfPopulation(measure.measure.population) === 'civilian')
    return { kind: 'civilian', claimIds: [] };
  const accounts = measure.accounts.filter(({ sumOfParts }) => !sumOfParts);
  const tell = accounts.filter((account) => combatantParts(account).length > 0);
  const claimIds = sorted(
    tell.flatMap((account) => combatantParts(account).map(({ claimId }) => claimId)),
  );
  if (tell.length === 0) return { kind: 'unknown', claimIds };
  return { kind: tell.length < accounts.length ? 'contested' : 'mixed', claimIds };
}

/**
 * The status that every alternative of a population has, stated or by the convention of a role;
 * null where there is none.
 */
export function statusOfPopulation(population: Population | undefined): Status | null {
  const statuses = new Set(
    alternativesOf(population).map((facets) => statusOf(facets)?.status ?? null),
  );
  return statuses.size === 1 ? ([...statuses][0] ?? null) : null;
}

/** The parts of a figure that are said to be combatants. */
export function combatantParts({ parts }: Account): readonly Part[] {
  return parts.filter(
    ({ measure, asserted }) =>
      asserted.lower > 0 && statusOfPopulation(measure.population) === 'combatant',
  );
}

function sorted(ids: readonly string[]): string[] {
  return [...new Set(ids)].sort();
}
