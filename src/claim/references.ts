import { makeIssue, type Issue } from '../issue/issue';
import type { Claim } from './claim';
import { REFERENCES, withoutReferences, type Reference } from './reference';

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
    return withoutReferences(claim, missing);
  });
  const looped = claimsInLoops(present);
  const straight = present.map((claim) => {
    if (!looped.has(claim.id)) return claim;
    const fields = INHERITING.filter((field) => claim[field] !== undefined);
    for (const field of fields) {
      issues.push(warning('looped-reference', claim, field, 'a claim that does not lead back to this one'));
    }
    return withoutReferences(claim, fields);
  });
  return { claims: straight, issues };
}

/**
 * Ids of the claims on a cycle of partOf / restates: those in a strongly connected component of more than
 * one claim, or that name themselves (Tarjan 1972, without recursion: a chain may be as long as the input).
 */
function claimsInLoops(claims: readonly Claim[]): ReadonlySet<string> {
  const targets = new Map(claims.map((claim) => [claim.id, targetsOf(claim)]));
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();
  const looped = new Set<string>();
  for (const { id: root } of claims) {
    if (order.has(root)) continue;
    const path: { readonly id: string; next: number }[] = [{ id: root, next: 0 }];
    for (let at = path.at(-1); at !== undefined; at = path.at(-1)) {
      const { id } = at;
      if (at.next === 0) {
        order.set(id, order.size);
        low.set(id, order.get(id) ?? 0);
        open.push(id);
        isOpen.add(id);
      }
      const target = (targets.get(id) ?? [])[at.next];
      at.next += 1;
      if (target !== undefined) {
        if (target === id) looped.add(id);
        if (!order.has(target)) path.push({ id: target, next: 0 });
        else if (isOpen.has(target)) low.set(id, Math.min(low.get(id) ?? 0, order.get(target) ?? 0));
        continue;
      }
      path.pop();
      const parent = path.at(-1);
      if (parent !== undefined) low.set(parent.id, Math.min(low.get(parent.id) ?? 0, low.get(id) ?? 0));
      if (low.get(id) === order.get(id)) close(id, open, isOpen, looped);
    }
  }
  return looped;
}

/** Takes a finished component off the stack; more than one claim in it are a loop. */
function close(root: string, open: string[], isOpen: Set<string>, looped: Set<string>): void {
  const component = open.splice(open.lastIndexOf(root));
  for (const id of component) {
    isOpen.delete(id);
    if (component.length > 1) looped.add(id);
  }
}

function targetsOf(claim: Claim): string[] {
  return INHERITING.map((field) => claim[field]).filter((target) => target !== undefined);
}

function warning(code: string, claim: Claim, field: Reference, expected: string): Issue {
  return makeIssue({ code, severity: 'warning', claimId: claim.id, path: [field], received: claim[field], expected });
}
