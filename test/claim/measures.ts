import * as fc from 'fast-check';
import { actorTable } from '../../src/normalise/actors';
import { OUTCOMES, UNITS } from 'casualty-claims';
import type { Actor, Measure, PopulationFacets } from 'casualty-claims/types';

/**
 * A small world of actors: a camp with parts, its enemy, one without a camp, one that nobody knows.
 */
const resolve = actorTable([{ id: 'loose', name: 'Loose band' }]);
export const actors: readonly Actor[] = [
  'Syrian government',
  'Syrian army',
  'Afghan militias',
  'Free Syrian Army',
  'Islamic State',
  'Loose band',
  'Unit 12',
  'Border Force',
].map(resolve);

export const facets: fc.Arbitrary<PopulationFacets> = fc.record(
  {
    status: fc.constantFrom('civilian', 'combatant'),
    role: fc
      .uniqueArray(fc.constantFrom('activist', 'detainee', 'fighter', 'soldier', 'journalist'), {
        minLength: 1,
        maxLength: 2,
      })
      .map((roles) => roles.sort()),
    sex: fc.constantFrom('female', 'male'),
    age: fc.constantFrom('child', 'adult'),
  },
  { requiredKeys: [] },
);

const some = <T>(item: fc.Arbitrary<T>, most = 2): fc.Arbitrary<T[]> =>
  fc.uniqueArray(item, { maxLength: most, selector: (one) => JSON.stringify(one) });

/** Measures that often meet: few outcomes, types and actors, facets often unstated. */
export const measure: fc.Arbitrary<Measure> = fc.record({
  outcomes: fc.oneof(
    {
      weight: 3,
      arbitrary: fc
        .constantFrom('dead', 'killed', 'executed', 'wounded')
        .map((one) => [one] as const),
    },
    {
      weight: 1,
      arbitrary: fc.uniqueArray(fc.constantFrom(...OUTCOMES), { minLength: 1, maxLength: 2 }),
    },
  ),
  unit: fc.oneof(
    { weight: 5, arbitrary: fc.constant('person' as const) },
    { weight: 1, arbitrary: fc.constantFrom(...UNITS) },
  ),
  types: some(fc.constantFrom('tank', 'car')),
  population: some(facets),
  side: some(fc.constantFrom(...actors)),
});
