import type { Measure } from '../../claim/measure';
import { isDeath, type Outcome } from '../../claim/outcome';
import { alternativesOf } from '../../claim/population';
import type { ActorTable } from '../../normalise/actors';
import type { MeasureFacets } from '../../reconcile/model/types';

/**
 * The facets of a row as a measure again, its sides resolved by the same table that resolved the
 * claims.
 */
export function measureFacets(
  { outcome, unit, type, population, side }: MeasureFacets,
  resolve: ActorTable,
): Measure {
  return {
    outcomes: listOf(outcome),
    unit,
    types: listOf(type),
    population: population === undefined ? [] : alternativesOf(population),
    side: listOf(side).map(resolve),
  };
}

/**
 * What a row is added up under: deaths are one toll, whatever the word; other outcomes each their
 * own.
 */
export function tollOf({ outcome }: MeasureFacets): string {
  const outcomes: readonly Outcome[] = listOf(outcome);
  return outcomes.every(isDeath) ? 'dead' : [...outcomes].sort().join(' or ');
}

/** A facet's alternatives as a list; none where it is not stated. */
export function listOf<T extends string>(
  value: T | { readonly anyOf: readonly T[] } | undefined,
): readonly T[] {
  if (value === undefined) return [];
  return typeof value === 'string' ? [value] : value.anyOf;
}
