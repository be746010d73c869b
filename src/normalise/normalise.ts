import type { Actor } from '../claim/actor';
import type { Claim, Evidence } from '../claim/claim';
import { foldName } from '../claim/fold';
import type { Measure } from '../claim/measure';
import { isPersonOutcome, type Outcome } from '../claim/outcome';
import { alternativesOf, statusOf, type PopulationFacets } from '../claim/population';
import { periodOf } from '../claim/parse/canonical-days';
import { interestOf, type Interest } from '../claim/source';
import type { Period } from '../calendar';
import type { Figure } from '../figure';
import type { ActorEntry } from './actor-entry';
import { actorTable, type ActorTable } from './actors';
import { inherit } from './inherit';
import { originOf, publisherOf, type Origin } from './origin';
import { placeTable, type GazetteerEntry, type ResolvedPlace } from './places';

/**
 * What a claim means once names are resolved and inheritance is followed. What was claimed stays
 * beside it.
 */
export interface NormalClaim {
  /** Id of the claim. */
  readonly id: string;
  /** As it was claimed. */
  readonly claim: Claim;
  /** With what it inherits from its whole or from the claim it restates. */
  readonly effective: Claim;
  /** The figure, or at least the distinct names of the people; null for a claim without a count. */
  readonly figure: Figure | null;
  /** How the figure is known, what is inherited included. */
  readonly evidence: readonly Evidence[];
  /** What is counted, resolved; null without a figure or an outcome. */
  readonly measure: Measure | null;
  /** Who is said to have done it, resolved. */
  readonly by: readonly Actor[];
  /** The side that a claim of control names, or who is said to be responsible. */
  readonly value: Actor | null;
  /** Whose voice it is. */
  readonly origin: Origin;
  /** Who carries it. */
  readonly publisher: string;
  /** Whether the claim serves its origin. */
  readonly interest: Interest;
  /** When it happened, in days; an end not stated is null. */
  readonly period: Period;
  /** Day of publication, or null. */
  readonly reportedOn: number | null;
  /** Day up to which it is a running total, or null. */
  readonly asOf: number | null;
  /** Where it happened, resolved; null where not stated. */
  readonly place: ResolvedPlace | null;
  /** Kind of event, folded. */
  readonly kind: string | null;
}

/**
 * Tables that resolve names of actors, sources and places. Bring your own: where a name is in both,
 * yours goes before the starter set. Places are resolved by your own table alone:
 * `starterGazetteer` is one to begin with.
 */
export interface NameTables {
  /** Aliases of actors and sources. */
  readonly actors?: readonly ActorEntry[];
  /** Places. */
  readonly gazetteer?: readonly GazetteerEntry[];
}

/** Claims between two words about progress. */
const TOLD_EVERY = 4_096;

/**
 * Resolves names and follows inheritance, claim by claim, in the order given.
 *
 * @example
 * ```ts
 * import { normaliseClaims, parseClaims } from 'casualty-claims';
 *
 * const { claims } = parseClaims([
 *   { id: 'whole', figure: 42, outcome: 'bodies found', source: 'SOHR', place: 'Aleppo', date: '2014-01-08' },
 *   { id: 'part', figure: 'at least 5', population: 'activists', partOf: 'whole' },
 * ]);
 * const part = normaliseClaims(claims)[1];
 * [part?.measure?.outcomes, part?.evidence, part?.origin.lineage]; // => [['dead'], ['bodies'], 'named:sohr']
 * ```
 */
export function normaliseClaims(
  claims: readonly Claim[],
  tables: NameTables = {},
  onClaims?: (done: number, total: number) => void,
): NormalClaim[] {
  return normaliserOf(tables)(claims, onClaims);
}

/** As {@link normaliseClaims}, with the tables made once for many calls. */
export function normaliserOf(
  tables: NameTables,
): (claims: readonly Claim[], onClaims?: (done: number, total: number) => void) => NormalClaim[] {
  const actors = actorTable(tables.actors);
  const places = placeTable(tables.gazetteer);
  return (claims, onClaims) => {
    const inherited = inherit(claims);
    const speakers = speakersOf(inherited);
    return inherited.map((effective, at) => {
      if (at % TOLD_EVERY === 0) onClaims?.(at, claims.length);
      return normaliseOne(claims[at]!, effective, speakers(effective), actors, places);
    });
  };
}

/**
 * Who speaks in a claim, as a claim: for a restatement the claim it repeats, for a part that names
 * no source its whole. Their voice is one, also where an unnamed voice has nothing but its report
 * to be known by.
 */
function speakersOf(claims: readonly Claim[]): (claim: Claim) => Claim {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const known = new Map<string, Claim>();
  return (claim) => {
    const path: string[] = [];
    let speaker = claim;
    for (const met = new Set<string>(); !met.has(speaker.id);) {
      const settled = known.get(speaker.id);
      if (settled !== undefined) {
        speaker = settled;
        break;
      }
      met.add(speaker.id);
      path.push(speaker.id);
      const target: Claim | undefined =
        byId.get(speaker.restates ?? '') ??
        (isSaidWithWhole(speaker, byId) ? byId.get(speaker.partOf ?? '') : undefined);
      if (target === undefined) break;
      speaker = target;
    }
    for (const id of path) known.set(id, speaker);
    return speaker;
  };
}

/** Whether a part names the voice of its whole, or (having inherited it) none of its own. */
function isSaidWithWhole(part: Claim, byId: ReadonlyMap<string, Claim>): boolean {
  const whole = byId.get(part.partOf ?? '');
  return (
    whole !== undefined &&
    part.source?.name === whole.source?.name &&
    (part.report === undefined || part.report === whole.report)
  );
}

function normaliseOne(
  claim: Claim,
  effective: Claim,
  speaker: Claim,
  actors: ActorTable,
  places: ReturnType<typeof placeTable>,
): NormalClaim {
  const resolveAll = (names: Claim['side']): Actor[] => listOf(names).map(actors);
  const outcomes: readonly Outcome[] = listOf(effective.outcome);
  const figure = figureOf(claim);
  const side = resolveAll(effective.side);
  const by = resolveAll(effective.by);
  const origin = originOf(speaker, actors);
  const population = effective.population === undefined ? [] : alternativesOf(effective.population);
  const measure =
    outcomes.length === 0 || figure === null
      ? null
      : {
          outcomes,
          unit: effective.unit,
          types: listOf(effective.type).map(foldName),
          population,
          side,
        };
  return {
    id: claim.id,
    claim,
    effective,
    figure,
    evidence: evidenceOf(effective),
    measure,
    by,
    value: effective.value === undefined ? null : actors(effective.value),
    origin,
    publisher: publisherOf(effective),
    interest: interestOf({
      source: origin.camp,
      side: oneCamp(side),
      by: oneCamp(by),
      combatants: outcomes.some((outcome) => !isPersonOutcome(outcome)) || isOfAParty(population),
    }),
    period: periodOf(effective.date),
    reportedOn: periodOf({
      ...(effective.reportedOn === undefined ? {} : { from: effective.reportedOn }),
    }).from,
    asOf: periodOf({ ...(effective.asOf === undefined ? {} : { from: effective.asOf }) }).from,
    place: effective.place === undefined ? null : places(effective.place),
    kind: effective.kind === undefined ? null : foldName(effective.kind),
  };
}

/** The figure of a claim; named people without one count as at least the distinct names. */
function figureOf(claim: Claim): Figure | null {
  if (claim.figure !== undefined) return claim.figure;
  const names = new Set((claim.people ?? []).map(foldName)).size;
  return names === 0 ? null : { kind: 'at-least', value: names, words: `${String(names)} named` };
}

function evidenceOf(claim: Claim): readonly Evidence[] {
  const named = claim.figure === undefined && (claim.people ?? []).length > 0;
  return [
    ...new Set<Evidence>([...(claim.evidence ?? []), ...(named ? (['names'] as const) : [])]),
  ].sort();
}

/**
 * Whoever a party loses is taken for one of its combatants unless somebody says that they were
 * civilians.
 */
function isOfAParty(population: readonly PopulationFacets[]): boolean {
  return population.every((facets) => statusOf(facets)?.status !== 'civilian');
}

function oneCamp(actors: readonly Actor[]): string | null {
  const camps = new Set(actors.map((actor) => actor.camp));
  return camps.size === 1 ? ([...camps][0] ?? null) : null;
}

function listOf<T extends string>(
  value: T | { readonly anyOf: readonly T[] } | undefined,
): readonly T[] {
  if (value === undefined) return [];
  return typeof value === 'string' ? [value] : value.anyOf;
}
