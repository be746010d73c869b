import {
  alternativesOf,
  statusOf,
  type Population,
  type PopulationFacets,
  type Status,
} from '../../claim/population';
import type { Part } from '../../reconcile/model/types';

/** A group that is taken to be civilian or combatant for the role it has. */
export interface RoleTaken {
  readonly group: PopulationFacets;
  readonly status: Status;
}

/**
 * The roles that are taken to imply a status. That fighters are combatants goes without saying
 * where somebody is taken for a civilian.
 */
export function rolesTaken(parts: readonly Part[]): readonly RoleTaken[] {
  const taken = parts.flatMap(({ measure }) =>
    alternativesOf(measure.population).flatMap((group) => {
      const status = statusOf(group);
      return status?.byConvention === true ? [{ group, status: status.status }] : [];
    }),
  );
  const civilians = taken.filter(({ status }) => status === 'civilian');
  return civilians.length > 0 ? civilians : taken;
}

/** Who are civilians is said of the whole: of a part, it is enough that they are women. */
export function withoutStatus(population: Population): Population {
  const groups = alternativesOf(population).map(({ status, ...rest }) =>
    Object.keys(rest).length > 0 || status === undefined ? rest : { status },
  );
  return { anyOf: groups };
}
