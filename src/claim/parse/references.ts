import { makeIssue, type Issue } from '../../issue/issue';
import type { Claim } from '../claim';
import { positionsById } from './positions-by-id';
import { REFERENCES, withoutReferences, type Reference } from './reference';

/** The fields along which claims inherit, so that a loop would have no beginning. */
const INHERITING = ['partOf', 'restates'] as const;

/**
 * Takes out references that lead nowhere or in a circle; each is a warning, and counts as unstated.
 * The claims themselves stay: the same list where nothing was taken out.
 */
export function checkReferences(
  claims: readonly Claim[],
  positions: ReadonlyMap<string, number> = positionsById(claims),
): { claims: readonly Claim[]; issues: Issue[] } {
  const issues: Issue[] = [];
  const present = withFieldsDropped(claims, (claim) => {
    if (!refers(claim)) return NO_FIELDS;
    const missing = REFERENCES.filter((field) => {
      const target = claim[field];
      return target !== undefined && !positions.has(target);
    });
    for (const field of missing) {
      issues.push(
        warning(
          'missing-reference',
          claim,
          field,
          'the id of a claim in the same list that was not rejected',
        ),
      );
    }
    return missing;
  });
  const looped = claimsInLoops(present, positions);
  if (looped.size === 0) return { claims: present, issues };
  const straight = withFieldsDropped(present, (claim) => {
    if (!looped.has(claim.id)) return NO_FIELDS;
    const fields = INHERITING.filter((field) => claim[field] !== undefined);
    for (const field of fields) {
      issues.push(
        warning('looped-reference', claim, field, 'a claim that does not lead back to this one'),
      );
    }
    return fields;
  });
  return { claims: straight, issues };
}

const NO_FIELDS: readonly Reference[] = [];

function refers({ partOf, restates, denies, supersedes }: Claim): boolean {
  return (
    partOf !== undefined ||
    restates !== undefined ||
    denies !== undefined ||
    supersedes !== undefined
  );
}

function inherits(claim: Claim | undefined): boolean {
  return claim !== undefined && (claim.partOf !== undefined || claim.restates !== undefined);
}

function withFieldsDropped(
  claims: readonly Claim[],
  fieldsOf: (claim: Claim) => readonly Reference[],
): readonly Claim[] {
  const left = [...claims];
  let dropped = 0;
  claims.forEach((claim, at) => {
    const fields = fieldsOf(claim);
    if (fields.length === 0) return;
    left[at] = withoutReferences(claim, fields);
    dropped += 1;
  });
  return dropped === 0 ? claims : left;
}

/**
 * Ids of the claims on a cycle of partOf / restates: those in a strongly connected component of
 * more than one claim, or that name themselves (Tarjan 1972, without recursion: a chain may be as
 * long as the input).
 */
function claimsInLoops(
  all: readonly Claim[],
  positions: ReadonlyMap<string, number>,
): ReadonlySet<string> {
  // Who only leads to claims that lead nowhere, as nearly every part does, is on no cycle.
  const claims = all.filter(
    (claim) =>
      inherits(claim) &&
      targetsOf(claim).some((target) => inherits(all[positions.get(target) ?? -1])),
  );
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
        else if (isOpen.has(target))
          low.set(id, Math.min(low.get(id) ?? 0, order.get(target) ?? 0));
        continue;
      }
      path.pop();
      const parent = path.at(-1);
      if (parent !== undefined)
        low.set(parent.id, Math.min(low.get(parent.id) ?? 0, low.get(id) ?? 0));
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
  return makeIssue({
    code,
    severity: 'warning',
    claimId: claim.id,
    path: [field],
    received: claim[field],
    expected,
  });
}
