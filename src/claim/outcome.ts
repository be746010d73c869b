import { frozen } from '../issue/frozen';

/**
 * What happened to the people or things counted. Outcomes of persons form a small tree (§3 of the
 * design, after the lexicons of ACLED, UCDP and Every Casualty): `casualties` ⊇ `dead`, `wounded`;
 * `dead` ⊃ `killed` ⊃ `executed`; `wounded` ⊃ `suffocated`. Sources differ on what else
 * "casualties" includes, so dead and wounded are never a complete split of it. `displaced` is a
 * stock (are away from home), `departed` a flow (left within the window): never comparable.
 */
export type Outcome = PersonOutcome | ThingOutcome;

/** Outcomes of people. */
const PERSON_OUTCOMES = [
  'casualties',
  'dead',
  'killed',
  'executed',
  'wounded',
  'suffocated',
  'missing',
  'captured',
  'detained',
  'abducted',
  'released',
  'surrendered',
  'besieged',
  'displaced',
  'departed',
] as const;

/** Outcomes of things: vehicles, weapons, munitions, sites. */
const THING_OUTCOMES = ['destroyed', 'damaged', 'seized', 'fired'] as const;

/** What happened to people. @inline */
type PersonOutcome = (typeof PERSON_OUTCOMES)[number];
/** What happened to things. @inline */
type ThingOutcome = (typeof THING_OUTCOMES)[number];

/**
 * Every outcome, persons first, in the order in which reports list them. The written form takes a
 * few other words for them too (injured, freed, arrested, deaths …).
 *
 * @example
 * ```ts
 * import { OUTCOMES, parseClaims } from 'casualty-claims';
 *
 * OUTCOMES.length; // => 19
 * parseClaims([
 *   { figure: 3, outcome: 'injured' },
 *   { figure: 3, outcome: 'freed' },
 * ]).claims.map((claim) => claim.outcome); // => ['wounded', 'released']
 * ```
 */
export const OUTCOMES: readonly Outcome[] = /* @__PURE__ */ frozen([
  ...PERSON_OUTCOMES,
  ...THING_OUTCOMES,
]);

const PARENT: Partial<Record<Outcome, Outcome>> = {
  dead: 'casualties',
  wounded: 'casualties',
  killed: 'dead',
  executed: 'killed',
  suffocated: 'wounded',
};

/**
 * Other words for an outcome that the written form accepts; what is kept is the outcome's own word.
 */
const SYNONYMS: Readonly<Record<string, Outcome>> = {
  casualty: 'casualties',
  death: 'dead',
  deaths: 'dead',
  died: 'dead',
  fatalities: 'dead',
  injured: 'wounded',
  injuries: 'wounded',
  disappeared: 'missing',
  arrested: 'detained',
  kidnapped: 'abducted',
  freed: 'released',
};

const KNOWN = new Set<string>(OUTCOMES);
const OF_PEOPLE = new Set<string>(PERSON_OUTCOMES);

/** The outcome a word names, or `null` where it names none. */
export function outcomeFromWord(word: string): Outcome | null {
  const key = word.trim().toLowerCase();
  if (KNOWN.has(key)) return key as Outcome;
  return Object.hasOwn(SYNONYMS, key) ? SYNONYMS[key]! : null;
}

/** Whether the outcome is one of people, not of things. */
export function isPersonOutcome(outcome: Outcome): boolean {
  return OF_PEOPLE.has(outcome);
}

/** Whether everyone with outcome `narrow` also has outcome `wide`; an outcome is part of itself. */
export function isOutcomePartOf(narrow: Outcome, wide: Outcome): boolean {
  for (let at: Outcome | undefined = narrow; at !== undefined; at = PARENT[at]) {
    if (at === wide) return true;
  }
  return false;
}

/**
 * Outcomes that one person cannot be counted under twice in one breakdown: nobody is dead and
 * wounded, dead and missing. Custody, flight and siege leave room for any other outcome.
 */
const FATE: readonly Outcome[] = ['dead', 'wounded', 'missing'];

/**
 * Whether nobody (or nothing) can have both outcomes in one count. Among people only the dead, the
 * wounded and the missing exclude each other: a detainee may be executed.
 */
export function areOutcomesDisjoint(a: Outcome, b: Outcome): boolean {
  if (isPersonOutcome(a) !== isPersonOutcome(b)) return true;
  const [x, y] = [fateOf(a), fateOf(b)];
  return x !== undefined && y !== undefined && x !== y;
}

/**
 * Whether an outcome belongs to the dead branch, which is compared as one toll, whatever the word.
 */
export function isDeath(outcome: Outcome): boolean {
  return isOutcomePartOf(outcome, 'dead');
}

function fateOf(outcome: Outcome): Outcome | undefined {
  return FATE.find((fate) => isOutcomePartOf(outcome, fate));
}
