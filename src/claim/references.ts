import { makeIssue, type Issue } from '../issue/issue';
import type { Claim } from './claim';

/** The fields that name another claim. */
const REFERENCES = ['partOf', 'restates', 'denies', 'supersedes'] as const;
type Reference = (typeof REFERENCES)[number];

/** The fields along which claims inherit, so that a loop would have no beginning. */
const INHERITING = ['partOf', 'restates'] as const;

/**
 * Takes out references that lead nowhere or in a circle; each is a warning, and counts as unstated.
 * The claims themselves stay.
 */
export function checkReferences(claims: readonly Claim[]): { claims: Claim[]; issues: Issue[] } {
  const issues: Issue[] = [];
  const ids = new Set(claims.map((claim) => claim.id));
  const present = claims.map((claim) => {
    const missing = REFERENCES.filter((field) => {
      const target = claim[field];
      return target !== undefined && !ids.has(target);
    });
    for (const field of missing) {
      issues.push(warning('missing-reference', claim, field, 'the id of a claim in the same list that was not rejected'));
    }
    return without(claim, missing);
  });
  const looped = claimsInLoops(present);
  const straight = present.map((claim) => {
    if (!looped.has(claim.id)) return claim;
    const fields = INHERITING.filter((field) => claim[field] !== undefined);
    for (const field of fields) {
      issues.push(warning('looped-reference', claim, field, 'a claim that does not lead back to this one'));
    }
    return without(claim, fields);
  });
  return { claims: straight, issues };
}

/**
 * Ids of the claims on a cycle of partOf / restates. A claim may carry both, so this walks a graph:
 * claims whose every reference is settled are settled, from the ends inward; what never settles
 * either lies on a cycle or leads into one, and only the former is looped.
 */
function claimsInLoops(claims: readonly Claim[]): ReadonlySet<string> {
  const targets = new Map(claims.map((claim) => [claim.id, targetsOf(claim)]));
  const leadingIn = unsettled(targets);
  // Turned around, a claim that only leads into a cycle is settled as well.
  const backward = new Map<string, string[]>([...leadingIn].map((id) => [id, []]));
  for (const id of leadingIn) for (const target of targets.get(id) ?? []) backward.get(target)?.push(id);
  return unsettled(backward);
}

/** The nodes that are left when nodes without outgoing edges are taken away again and again. */
function unsettled(targets: ReadonlyMap<string, readonly string[]>): Set<string> {
  const left = new Map<string, number>();
  const sources = new Map<string, string[]>();
  const settled: string[] = [];
  for (const [id, list] of targets) {
    const inside = list.filter((target) => targets.has(target));
    left.set(id, inside.length);
    if (inside.length === 0) settled.push(id);
    for (const target of inside) {
      const known = sources.get(target);
      if (known === undefined) sources.set(target, [id]);
      else known.push(id);
    }
  }
  for (let id = settled.pop(); id !== undefined; id = settled.pop()) {
    left.delete(id);
    for (const source of sources.get(id) ?? []) {
      const rest = (left.get(source) ?? 0) - 1;
      left.set(source, rest);
      if (rest === 0) settled.push(source);
    }
  }
  return new Set(left.keys());
}

function targetsOf(claim: Claim): string[] {
  return INHERITING.map((field) => claim[field]).filter((target) => target !== undefined);
}

function without(claim: Claim, fields: readonly Reference[]): Claim {
  if (fields.length === 0) return claim;
  const dropped: readonly string[] = fields;
  return Object.fromEntries(Object.entries(claim).filter(([field]) => !dropped.includes(field))) as unknown as Claim;
}

function warning(code: string, claim: Claim, field: Reference, expected: string): Issue {
  return makeIssue({ code, severity: 'warning', claimId: claim.id, path: [field], received: claim[field], expected });
}
