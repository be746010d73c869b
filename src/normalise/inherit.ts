import { MODALITIES, type Claim, type Modality } from '../claim/claim';
import { alternativesOf, type Population, type PopulationFacets } from '../claim/population';

type Inherited = Partial<Record<keyof Claim, unknown>>;

/** What a part takes from its whole where it does not state it. */
const FROM_WHOLE = [
  'outcome',
  'type',
  'side',
  'by',
  'source',
  'via',
  'date',
  'dateBasis',
  'reportedOn',
  'asOf',
  'place',
  'kind',
  'report',
  'event',
  'scope',
  'evidence',
] as const;

/**
 * What a restatement takes from the claim it repeats, whatever it says itself: it is the same
 * figure said again.
 */
const FROM_RESTATED = [
  'outcome',
  'unit',
  'type',
  'population',
  'side',
  'by',
  'source',
  'date',
  'dateBasis',
  'place',
  'kind',
  'scope',
  'partOf',
  'topic',
  'value',
  'extent',
  'course',
] as const;

/**
 * Every claim with what it inherits: a part from its whole (what it does not state), a restatement
 * from the claim it repeats. The claims themselves stay as they were claimed; the result is in the
 * same order. References that lead nowhere or in a circle are passed over.
 */
export function inherit(claims: readonly Claim[]): Claim[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const done = new Map<string, Claim>();
  for (const claim of claims) settle(claim, byId, done);
  return claims.map((claim) => done.get(claim.id) ?? claim);
}

/**
 * Walks up to what is settled and comes back down, so that a chain of any depth needs no deep
 * stack.
 */
function settle(start: Claim, byId: ReadonlyMap<string, Claim>, done: Map<string, Claim>): void {
  const path: Claim[] = [start];
  const open = new Set<string>();
  for (let claim = path.at(-1); claim !== undefined; claim = path.at(-1)) {
    if (done.has(claim.id)) {
      path.pop();
      continue;
    }
    open.add(claim.id);
    const next = targetsOf(claim, byId).find(
      (target) => !done.has(target.id) && !open.has(target.id),
    );
    if (next !== undefined) {
      path.push(next);
      continue;
    }
    done.set(claim.id, inheriting(claim, byId, done));
    open.delete(claim.id);
    path.pop();
  }
}

function targetsOf(claim: Claim, byId: ReadonlyMap<string, Claim>): Claim[] {
  return [claim.restates, claim.partOf].flatMap((id) => {
    const target = id === undefined ? undefined : byId.get(id);
    return target === undefined ? [] : [target];
  });
}

function inheriting(
  claim: Claim,
  byId: ReadonlyMap<string, Claim>,
  done: ReadonlyMap<string, Claim>,
): Claim {
  const settled = (id: string | undefined): Claim | undefined => {
    const target = id === undefined ? undefined : byId.get(id);
    return target === undefined ? undefined : (done.get(target.id) ?? target);
  };
  const restated = settled(claim.restates);
  if (restated !== undefined) return fromRestated(claim, restated);
  const whole = settled(claim.partOf);
  return whole === undefined ? claim : fromWhole(claim, whole);
}

function fromRestated(claim: Claim, restated: Claim): Claim {
  const merged: Inherited = { ...claim };
  for (const field of FROM_RESTATED) {
    if (restated[field] === undefined) Reflect.deleteProperty(merged, field);
    else merged[field] = restated[field];
  }
  merged.modality = weaker(claim.modality, restated.modality);
  // Each field was taken from the same field of a claim, which the loop cannot tell the compiler.
  return merged as unknown as Claim;
}

/** What is part of, or repeats, something only possible is no surer than that. */
function weaker(own: Modality, other: Modality): Modality {
  return MODALITIES.indexOf(other) > MODALITIES.indexOf(own) &&
    MODALITIES.indexOf(other) >= MODALITIES.indexOf('possible')
    ? other
    : own;
}

function fromWhole(claim: Claim, whole: Claim): Claim {
  const merged: Inherited = { ...claim };
  for (const field of FROM_WHOLE) {
    if (claim[field] === undefined && whole[field] !== undefined) merged[field] = whole[field];
  }
  merged.modality = weaker(claim.modality, whole.modality);
  if (claim.outcome === undefined) merged.unit = whole.unit;
  // A part by another source stands on its own chain, not on the whole's publisher.
  if (
    claim.source !== undefined &&
    claim.via === undefined &&
    claim.report !== undefined &&
    claim.report !== whole.report
  ) {
    Reflect.deleteProperty(merged, 'via');
  }
  const population = withFacetsOf(claim.population, whole.population);
  if (population !== undefined) merged.population = population;
  // As above: field by field from the same field of a claim.
  return merged as unknown as Claim;
}

/** Facet by facet: what the part states wins, roles add up, the rest comes from the whole. */
function withFacetsOf(
  part: Population | undefined,
  whole: Population | undefined,
): Population | undefined {
  if (part === undefined || whole === undefined || 'anyOf' in whole) return part ?? whole;
  const merged = alternativesOf(part).map((facets): PopulationFacets => {
    const role = [...new Set([...(whole.role ?? []), ...(facets.role ?? [])])].sort();
    return { ...whole, ...facets, ...(role.length === 0 ? {} : { role }) };
  });
  const [first] = merged;
  return merged.length === 1 ? first : { anyOf: merged };
}
