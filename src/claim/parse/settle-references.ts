import type { Issue } from '../../issue/issue';
import { checkParts } from './breakdown';
import type { Claim } from '../claim';
import { positionsById } from './positions-by-id';
import { REFERENCES, withoutReferences } from './reference';
import { checkReferences } from './references';
import { missingParts } from './required';

/** Claims that can be used, no two of one id. */
export interface KeptClaims {
  readonly claims: readonly Claim[];
  /** Where each stands in the input. */
  readonly places: readonly number[];
  readonly positions: ReadonlyMap<string, number>;
}

/**
 * Checks what claims say of one another. A claim may live only by a reference; without it, it
 * claims nothing and is lost, and what refers to it leads nowhere in its turn.
 */
export function settleReferences(kept: KeptClaims): {
  claims: readonly Claim[];
  lost: readonly { readonly at: number; readonly claim: Claim }[];
  issues: readonly Issue[];
} {
  const issues: Issue[] = [];
  const lost: { readonly at: number; readonly claim: Claim }[] = [];
  let { claims, places, positions } = kept;
  for (;;) {
    const checked = checkReferences(claims, positions);
    for (const issue of checked.issues) issues.push(issue);
    const fallen: number[] = [];
    // Nothing was missing from a claim that is as it was.
    checked.claims.forEach((claim, at) => {
      if (claim !== claims[at] && missingParts(claim).length > 0) fallen.push(at);
    });
    claims = checked.claims;
    if (fallen.length === 0) break;
    const gone = withDependents(fallen, claims);
    claims.forEach((claim, at) => {
      if (gone.has(at)) lost.push({ at: places[at]!, claim });
    });
    claims = claims.filter((_, at) => !gone.has(at));
    places = places.filter((_, at) => !gone.has(at));
    positions = positionsById(claims);
  }
  for (const issue of checkParts(claims, positions)) issues.push(issue);
  return { claims, lost, issues };
}

/**
 * The lost claims, and those that claim nothing without them, and so on: followed in one sweep,
 * since a chain of parts may be as long as the input.
 */
function withDependents(lost: readonly number[], claims: readonly Claim[]): ReadonlySet<number> {
  const living = new Map<string, number[]>();
  claims.forEach((claim, at) => {
    const targets = targetsOf(claim);
    if (targets.length === 0 || missingParts(withoutReferences(claim)).length === 0) return;
    for (const target of targets) {
      const known = living.get(target);
      if (known === undefined) living.set(target, [at]);
      else known.push(at);
    }
  });
  const all = new Set(lost);
  const open = [...lost];
  const gone = new Set(lost.map((at) => claims[at]?.id));
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const dependent of living.get(claims[at]?.id ?? '') ?? []) {
      const claim = claims[dependent];
      if (
        claim === undefined ||
        all.has(dependent) ||
        targetsOf(claim).some((target) => !gone.has(target))
      )
        continue;
      all.add(dependent);
      gone.add(claim.id);
      open.push(dependent);
    }
  }
  return all;
}

function targetsOf(claim: Claim): string[] {
  return REFERENCES.map((field) => claim[field]).filter((target) => target !== undefined);
}
