import { compareSides, type Actor, type SideRelation } from './actor';
import type { Unit } from './claim';
import { isDeath, isOutcomePartOf, areOutcomesDisjoint, type Outcome } from './outcome';
import { excludes, isNarrowerOrEqual, singlesOut, type PopulationFacets } from './population';

/**
 * What a figure counts, as a set of facets: outcome × population × side × unit × type. More facets,
 * narrower measure. Lists are alternatives ("women and children"); an empty list is *not stated*,
 * which is neither match nor exclusion.
 */
export interface Measure {
  /** What happened to them; never empty. */
  readonly outcomes: readonly Outcome[];
  /** What is counted. */
  readonly unit: Unit;
  /** Kinds of thing, folded; empty where not stated. */
  readonly types: readonly string[];
  /** Who is counted; empty where not stated. */
  readonly population: readonly PopulationFacets[];
  /** Whose people or things; empty where not stated. */
  readonly side: readonly Actor[];
}

/**
 * What had to be assumed to compare two measures: that who did not state a facet meant the other's,
 * that two sides of one camp are the same losses, that a role has the status it usually has.
 */
export type Assumption =
  | { readonly kind: 'population-unstated' }
  | { readonly kind: 'type-unstated' }
  | { readonly kind: 'side-unstated' }
  | { readonly kind: 'same-camp'; readonly camp: string }
  | { readonly kind: 'population-by-convention' };

/**
 * Why two measures cannot be compared. `side-unresolved`: two different names that no alias table
 * knows, which may or may not be the same people.
 */
export type Incomparable =
  | { readonly kind: 'unit' }
  | { readonly kind: 'outcome' }
  | { readonly kind: 'type' }
  | { readonly kind: 'population'; readonly byConvention: boolean }
  | { readonly kind: 'population-singled-out' }
  | { readonly kind: 'side' }
  | { readonly kind: 'side-unresolved' };

/** Whether two measures may be compared: with which assumptions, or why not. */
export type Comparability =
  | { readonly comparable: true; readonly assumptions: readonly Assumption[] }
  | { readonly comparable: false; readonly reason: Incomparable };

/**
 * Whether two top-level figures may be held against each other: unit, type and outcome meet, and no
 * stated facet excludes another. Deaths are one toll whatever the word; elsewhere a narrower
 * outcome is a measure of its own. So is a group that is singled out of a toll ("12 children", "3
 * journalists"): the other source's toll, which says nothing about them, does not dispute it.
 */
export function compareMeasures(a: Measure, b: Measure): Comparability {
  const assumptions: Assumption[] = [];
  if (a.unit !== b.unit) return no({ kind: 'unit' });
  if (!isSameOutcome(a.outcomes, b.outcomes)) return no({ kind: 'outcome' });
  if (a.types.length === 0 || b.types.length === 0) {
    if (a.types.length !== b.types.length) assumptions.push({ kind: 'type-unstated' });
  } else if (!a.types.some((type) => b.types.includes(type))) return no({ kind: 'type' });
  const population = comparePopulations(a.population, b.population);
  if (!population.comparable) return population;
  const side = compareSidesOf(a.side, b.side);
  if (!side.comparable) return side;
  return {
    comparable: true,
    assumptions: [...assumptions, ...population.assumptions, ...side.assumptions],
  };
}

/**
 * Whether everything counted by `narrow` is counted by `wide`, as far as both state it; a measure
 * is part of itself. `by-convention` where it rests on a role's usual status.
 */
export function isMeasurePartOf(narrow: Measure, wide: Measure): 'yes' | 'by-convention' | 'no' {
  if (narrow.unit !== wide.unit) return 'no';
  if (!narrow.outcomes.every((x) => wide.outcomes.some((y) => isOutcomePartOf(x, y)))) return 'no';
  if (
    wide.types.length > 0 &&
    !(narrow.types.length > 0 && narrow.types.every((type) => wide.types.includes(type)))
  )
    return 'no';
  if (wide.side.length > 0) {
    const relation = narrow.side.length === 0 ? 'unresolved' : compareSides(narrow.side, wide.side);
    if (relation !== 'same' && relation !== 'part-of') return 'no';
  }
  return isPopulationPartOf(narrow.population, wide.population);
}

/**
 * Whether nothing can be counted by both, so that their figures add up. An unstated facet never
 * makes two measures disjoint.
 */
export function areMeasuresDisjoint(a: Measure, b: Measure): 'yes' | 'by-convention' | 'no' {
  if (a.unit !== b.unit) return 'yes';
  if (a.outcomes.every((x) => b.outcomes.every((y) => areOutcomesDisjoint(x, y)))) return 'yes';
  if (a.types.length > 0 && b.types.length > 0 && !a.types.some((type) => b.types.includes(type)))
    return 'yes';
  if (a.side.length > 0 && b.side.length > 0 && compareSides(a.side, b.side) === 'different')
    return 'yes';
  return excludeEachOther(a.population, b.population);
}

function isSameOutcome(a: readonly Outcome[], b: readonly Outcome[]): boolean {
  if (a.every(isDeath) && b.every(isDeath)) return true;
  return a.length === b.length && a.every((outcome) => b.includes(outcome));
}

function comparePopulations(
  a: readonly PopulationFacets[],
  b: readonly PopulationFacets[],
): Comparability {
  if (a.length === 0 && b.length === 0) return yes();
  const apart = excludeEachOther(a, b);
  if (apart !== 'no') return no({ kind: 'population', byConvention: apart === 'by-convention' });
  const [inB, inA] = [isPopulationPartOf(a, b), isPopulationPartOf(b, a)];
  if (inB !== 'no' && inA !== 'no') return yes();
  if (a.some(singlesOut) || b.some(singlesOut)) return no({ kind: 'population-singled-out' });
  return yes([
    {
      kind:
        inB === 'by-convention' || inA === 'by-convention'
          ? 'population-by-convention'
          : 'population-unstated',
    },
  ]);
}

function compareSidesOf(a: readonly Actor[], b: readonly Actor[]): Comparability {
  if (a.length === 0 || b.length === 0)
    return a.length === b.length ? yes() : yes([{ kind: 'side-unstated' }]);
  const relation: SideRelation = compareSides(a, b);
  switch (relation) {
    case 'same':
    case 'part-of':
    case 'contains':
      return yes();
    case 'same-camp':
      return yes([{ kind: 'same-camp', camp: a[0]?.camp ?? '' }]);
    case 'different':
      return no({ kind: 'side' });
    case 'unresolved':
      return no({ kind: 'side-unresolved' });
  }
}

function isPopulationPartOf(
  narrow: readonly PopulationFacets[],
  wide: readonly PopulationFacets[],
): 'yes' | 'by-convention' | 'no' {
  if (wide.length === 0) return 'yes';
  if (narrow.length === 0) return 'no';
  let byConvention = false;
  for (const x of narrow) {
    const fits = wide.map((y) => isNarrowerOrEqual(x, y));
    if (!fits.includes('yes')) {
      if (!fits.includes('by-convention')) return 'no';
      byConvention = true;
    }
  }
  return byConvention ? 'by-convention' : 'yes';
}

function excludeEachOther(
  a: readonly PopulationFacets[],
  b: readonly PopulationFacets[],
): 'yes' | 'by-convention' | 'no' {
  if (a.length === 0 || b.length === 0) return 'no';
  let byConvention = false;
  for (const x of a) {
    for (const y of b) {
      const apart = excludes(x, y);
      if (apart === 'no') return 'no';
      byConvention ||= apart === 'by-convention';
    }
  }
  return byConvention ? 'by-convention' : 'yes';
}

function yes(assumptions: readonly Assumption[] = []): Comparability & { comparable: true } {
  return { comparable: true, assumptions };
}

function no(reason: Incomparable): Comparability & { comparable: false } {
  return { comparable: false, reason };
}
