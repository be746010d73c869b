import type { Measure } from '../claim/measure';
import { canonicalJson } from '../claim/content-id';
import type { PopulationFacets } from '../claim/population';
import type { MeasureFacets } from './model/types';

/** A measure as plain facets, names instead of resolved actors. */
export function facetsOf(measure: Measure): MeasureFacets {
  const { outcomes, unit, types, population, side } = measure;
  const outcome = one(outcomes);
  const people = one(population);
  const type = one(types);
  const actors = one([...new Set(side.map((actor) => actor.name))].sort());
  return {
    outcome: outcome ?? { anyOf: [] },
    unit,
    ...(type === undefined ? {} : { type }),
    ...(people === undefined ? {} : { population: people }),
    ...(actors === undefined ? {} : { side: actors }),
  };
}

/**
 * The label of a measure: its stated facets in a fixed order, a stable English key.
 *
 *     killed / soldier / Syrian army
 *     seized / vehicle / tank
 */
export function labelOf(measure: MeasureFacets): string {
  const parts = [wordsOf(measure.outcome)];
  if (measure.unit !== 'person') parts.push(measure.unit);
  if (measure.type !== undefined) parts.push(wordsOf(measure.type));
  if (measure.population !== undefined) {
    const groups = 'anyOf' in measure.population ? measure.population.anyOf : [measure.population];
    parts.push(groups.map(groupWords).join(' or '));
  }
  if (measure.side !== undefined) parts.push(wordsOf(measure.side));
  return parts.join(' / ');
}

/**
 * A key by which measures with the same stated facets are the same; made for every claim, and most
 * state few facets.
 */
export function measureKey({ unit, types, population, side }: Measure, outcome: string): string {
  const listed = (items: readonly string[]): string =>
    items.length === 0 ? '' : canonicalJson(items.length === 1 ? items : [...items].sort());
  return `${outcome}|${unit}|${listed(types)}|${listed(population.map((facets) => canonicalJson(facets)))}|${listed(side.map((actor) => actor.id))}`;
}

function groupWords({ status, role, sex, age }: PopulationFacets): string {
  return [status, sex, age, ...(role ?? [])].filter((word) => word !== undefined).join(' ');
}

function wordsOf(value: string | { readonly anyOf: readonly string[] }): string {
  return typeof value === 'string' ? value : value.anyOf.join(' or ');
}

function one<T>(list: readonly T[]): T | { readonly anyOf: readonly T[] } | undefined {
  if (list.length === 0) return undefined;
  const [first] = list;
  return list.length === 1 && first !== undefined ? first : { anyOf: list };
}
