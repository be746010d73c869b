import { frozen } from '../issue/frozen';

/**
 * Whether people took part in the fighting. A person is one or the other, so the two exclude each
 * other.
 */
export type Status = 'civilian' | 'combatant';

/** Sex, as sources report it. It cuts across status, role and age. */
export type Sex = 'female' | 'male';

/** Age, as sources report it: a child is under 18, and a civilian by convention. */
export type Age = 'child' | 'adult';

/**
 * Who is counted. What is not stated is neither match nor exclusion. `role` is a set: one person
 * may be an activist and a detainee. Roles never exclude each other by themselves; most imply a
 * status by convention (a judgement of this library, flagged wherever a result rests on it), which
 * a stated status overrides; `detainee` implies none.
 */
export interface PopulationFacets {
  /** Civilian or combatant, where stated. */
  readonly status?: Status;
  /** Roles that all hold, in the singular, in order. */
  readonly role?: readonly string[];
  /** Where stated. */
  readonly sex?: Sex;
  /** Where stated. */
  readonly age?: Age;
}

/**
 * A population: facets that hold together, or any of several. A role is kept as said, without the
 * status it implies.
 */
export type Population = PopulationFacets | { readonly anyOf: readonly PopulationFacets[] };

interface RoleEntry {
  /** The status it implies by convention, where it implies one. */
  readonly implies?: Status;
  /**
   * Whether naming it picks some people out of a toll ("3 journalists"), rather than saying who the
   * dead were ("80 soldiers").
   */
  readonly singlesOut?: true;
}

/**
 * What a role says beyond itself. A convention, a judgement of this project: what rests on it is
 * flagged.
 */
const ROLES: Readonly<Record<string, RoleEntry>> = /* @__PURE__ */ frozen({
  activist: { implies: 'civilian', singlesOut: true },
  journalist: { implies: 'civilian', singlesOut: true },
  medic: { implies: 'civilian', singlesOut: true },
  'aid worker': { implies: 'civilian', singlesOut: true },
  rescuer: { implies: 'civilian', singlesOut: true },
  commander: { implies: 'combatant', singlesOut: true },
  fighter: { implies: 'combatant' },
  soldier: { implies: 'combatant' },
});

const WORDS: Readonly<Record<string, Population>> = /* @__PURE__ */ frozen({
  civilian: { status: 'civilian' },
  civilians: { status: 'civilian' },
  combatant: { status: 'combatant' },
  combatants: { status: 'combatant' },
  women: { sex: 'female' },
  woman: { sex: 'female' },
  men: { sex: 'male' },
  man: { sex: 'male' },
  children: { age: 'child' },
  child: { age: 'child' },
  adults: { age: 'adult' },
  adult: { age: 'adult' },
  'women and children': { anyOf: [{ age: 'child' }, { sex: 'female' }] },
});

/**
 * A population from one word: a known group, else a role in the singular ("fighters" → fighter).
 */
export function populationFromWord(word: string): Population {
  const key = word.trim().toLowerCase();
  if (Object.hasOwn(WORDS, key)) return WORDS[key]!;
  return { role: [roleFromWord(key)] };
}

/** A role's own spelling: lower case, singular where a known role has that plural. */
export function roleFromWord(word: string): string {
  const key = word.trim().toLowerCase();
  const singular = key.replace(/s$/, '');
  return Object.hasOwn(ROLES, singular) || singular === 'detainee' ? singular : key;
}

/** The alternatives of a population, as a list; one empty alternative where nothing is stated. */
export function alternativesOf(population: Population | undefined): readonly PopulationFacets[] {
  if (population === undefined) return [{}];
  return 'anyOf' in population ? population.anyOf : [population];
}

/** The status stated, or else implied by a role (then by convention). */
export function statusOf(
  facets: PopulationFacets,
): { status: Status; byConvention: boolean } | null {
  if (facets.status !== undefined) return { status: facets.status, byConvention: false };
  const implied = new Set(
    (facets.role ?? []).flatMap((role) =>
      Object.hasOwn(ROLES, role) ? (ROLES[role]?.implies ?? []) : [],
    ),
  );
  // An activist who is a fighter: the roles imply both, so nothing follows.
  if (implied.size > 1) return null;
  const [status] = implied;
  if (status !== undefined) return { status, byConvention: true };
  return facets.age === 'child' ? { status: 'civilian', byConvention: true } : null;
}

/**
 * Whether the population picks some people out of a toll: by sex, by age, or by a role named
 * because it stands out.
 */
export function singlesOut(facets: PopulationFacets): boolean {
  if (facets.sex !== undefined || facets.age !== undefined) return true;
  return (facets.role ?? []).some(
    (role) => Object.hasOwn(ROLES, role) && ROLES[role]?.singlesOut === true,
  );
}

/** Whether two facet sets can describe nobody in common, and whether that rests on a convention. */
export function excludes(a: PopulationFacets, b: PopulationFacets): 'yes' | 'by-convention' | 'no' {
  if (a.sex !== undefined && b.sex !== undefined && a.sex !== b.sex) return 'yes';
  if (a.age !== undefined && b.age !== undefined && a.age !== b.age) return 'yes';
  const [x, y] = [statusOf(a), statusOf(b)];
  if (x === null || y === null || x.status === y.status) return 'no';
  return x.byConvention || y.byConvention ? 'by-convention' : 'yes';
}

/** Whether all that `wide` states, `narrow` states too (or its roles imply it, by convention). */
export function isNarrowerOrEqual(
  narrow: PopulationFacets,
  wide: PopulationFacets,
): 'yes' | 'by-convention' | 'no' {
  if (wide.sex !== undefined && wide.sex !== narrow.sex) return 'no';
  if (wide.age !== undefined && wide.age !== narrow.age) return 'no';
  if ((wide.role ?? []).some((role) => !(narrow.role ?? []).includes(role))) return 'no';
  if (wide.status === undefined) return 'yes';
  const status = statusOf(narrow);
  if (status?.status !== wide.status) return 'no';
  return status.byConvention ? 'by-convention' : 'yes';
}
