import { alternativesOf, type Population, type PopulationFacets } from '../../claim/population';

/**
 * The groups of a population in the order in which one says them: women and children, not children
 * and women.
 */
export function groupsOf(population: Population | undefined): readonly PopulationFacets[] {
  return [...alternativesOf(population)].sort(
    (a, b) => Number(a.age === 'child') - Number(b.age === 'child'),
  );
}
