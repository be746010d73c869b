import { makeIssue, type Issue } from '../issue/issue';
import { checkParts } from './breakdown';
import { checkFields } from './check-fields';
import type { Claim } from './claim';
import { canonicalJson } from './content-id';
import { withoutReferences } from './reference';
import { checkReferences } from './references';
import { regularClaim } from './regular';
import { missingParts } from './required';

/**
 * A claim that could not be used, with its input as it came and what was wrong with it.
 *
 * @example
 * ```ts
 * import { parseClaims, type RejectedClaim } from 'casualty-claims';
 *
 * const rejected: readonly RejectedClaim[] = parseClaims([{ id: 'a', figure: 7, outcome: 'killed' }, { id: 'a', figure: 8, outcome: 'killed' }]).rejected;
 * rejected.map(({ claimId, issues }) => [claimId, issues[0]?.code]); // => [['a', 'duplicate-id'], ['a', 'duplicate-id']]
 * ```
 */
export interface RejectedClaim {
  /** Its id, where one could be read. */
  readonly claimId?: string;
  /** What was given, untouched. */
  readonly input: unknown;
  /** What was wrong with it; at least one is an error. */
  readonly issues: readonly Issue[];
}

/**
 * What {@link parseClaims} makes of its input: every item is in `claims` or in `rejected`.
 *
 * @example
 * ```ts
 * import { parseClaims, type ParsedClaims } from 'casualty-claims';
 *
 * const parsed: ParsedClaims = parseClaims([{ id: 'a', figure: 7, outcome: 'killed' }, { id: 'b', figure: 'plenty?', outcome: 'killed' }]);
 * [parsed.claims.length, parsed.rejected.length]; // => [1, 1]
 * ```
 */
export interface ParsedClaims {
  /** The usable claims in regular form, in the order of the input. */
  readonly claims: readonly Claim[];
  /** The others, with their input, in the order of the input. */
  readonly rejected: readonly RejectedClaim[];
  /** Every issue, those of rejected claims among them, in the order of the input. */
  readonly issues: readonly Issue[];
}

/** Claims between two words about progress. */
const TOLD_EVERY = 4_096;

/**
 * Checks claims in the written form and brings them into regular form. It never throws and drops
 * nothing: a claim with an error is in `rejected` with its input and the reasons, a claim with a
 * warning is used without the bad field. Equal duplicates collapse into one.
 *
 * @param input - a list of claims in the written form ({@link ClaimInput}), or of regular claims
 * @param onClaims - told every 4,096 claims how far it is; what it throws ends the reading
 * @returns the usable claims in the order of the input, the rejected ones, and all issues
 *
 * @example
 * ```ts
 * import { parseClaims } from 'casualty-claims';
 *
 * const { claims, rejected, issues } = parseClaims([
 *   { id: 'a', figure: 'dozens', outcome: 'killed', place: { name: 'Aleppo', lat: 4239, lon: 37.1 } },
 *   { id: 'b', figure: 12, outcome: 'vaporised' },
 * ]);
 * claims.map((claim) => [claim.id, claim.place]); // => [['a', { name: 'Aleppo' }]]
 * rejected.map((claim) => claim.claimId); // => ['b']
 * issues.map((issue) => [issue.claimId, issue.path.join('.'), issue.received]); // => [['a', 'place.lat', '4239'], ['b', 'outcome', '"vaporised"']]
 * ```
 */
export function parseClaims(input: unknown, onClaims?: (done: number, total: number) => void): ParsedClaims {
  if (!Array.isArray(input)) return nothing('not-a-list', 'error', input, 'a list of claims');
  if (input.length === 0) return nothing('no-claims', 'warning', input, 'at least one claim');
  const items: unknown[] = input;
  // Not map: it would skip the holes of a sparse list.
  const read = Array.from(items, (item, at) => {
    if (at % TOLD_EVERY === 0) onClaims?.(at, items.length);
    return readOne(item);
  });
  const conflicting = conflictingIds(read);
  const seen = new Set<string>();
  let kept = read.flatMap((item, at): Kept[] => {
    if (item.claim === null || conflicting.has(item.claim.id) || seen.has(item.claim.id)) return [];
    seen.add(item.claim.id);
    return [{ at, claim: item.claim, input: item.input, issues: item.issues }];
  });
  const refused: { readonly at: number; readonly item: RejectedClaim }[] = [];
  const issues: Issue[] = [];
  for (const [at, item] of read.entries()) {
    const duplicate = item.claim !== null && conflicting.has(item.claim.id) ? duplicateIssue(item.claim.id) : null;
    if (item.claim !== null && duplicate === null) continue;
    const all = duplicate === null ? item.issues : [...item.issues, duplicate];
    const claimId = item.claim?.id ?? item.claimId;
    refused.push({ at, item: { ...(claimId === undefined ? {} : { claimId }), input: item.input, issues: all } });
  }
  // A claim may live only by a reference; without it, it claims nothing and is rejected in its turn.
  for (let settled = false; !settled; ) {
    const checked = checkReferences(kept.map((item) => item.claim));
    issues.push(...checked.issues);
    kept = kept.map((item, at) => ({ ...item, claim: checked.claims[at] ?? item.claim }));
    const lost = withDependents(kept.filter((item) => missingParts(item.claim).length > 0), kept);
    for (const { at, claim, input: written, issues: own } of lost) {
      refused.push({ at, item: { claimId: claim.id, input: written, issues: [...own, ...missingParts(withoutReferences(claim))] } });
    }
    kept = kept.filter((item) => !lost.has(item));
    settled = lost.size === 0;
  }
  const claims = kept.map((item) => item.claim);
  const rejected = refused.sort((x, y) => x.at - y.at).map(({ item }) => item);
  const all = [...read.flatMap((item) => item.issues), ...rejected.flatMap((item) => item.issues), ...issues, ...checkParts(claims)];
  return { claims, rejected, issues: inInputOrder([...new Set(all)], read) };
}

/**
 * The lost claims, and those that claim nothing without them, and so on: followed in one sweep, since a
 * chain of parts may be as long as the input.
 */
function withDependents(lost: readonly Kept[], kept: readonly Kept[]): ReadonlySet<Kept> {
  const all = new Set(lost);
  if (lost.length === 0) return all;
  const living = new Map<string, Kept[]>();
  for (const item of kept) {
    if (missingParts(withoutReferences(item.claim)).length === 0) continue;
    for (const target of [item.claim.partOf, item.claim.restates, item.claim.denies, item.claim.supersedes]) {
      if (target !== undefined) living.set(target, [...(living.get(target) ?? []), item]);
    }
  }
  const open = [...lost];
  const gone = new Set(lost.map(({ claim }) => claim.id));
  for (let item = open.pop(); item !== undefined; item = open.pop()) {
    for (const dependent of living.get(item.claim.id) ?? []) {
      const { partOf, restates, denies, supersedes } = dependent.claim;
      const left = [partOf, restates, denies, supersedes].filter((target) => target !== undefined && !gone.has(target));
      if (left.length > 0 || all.has(dependent)) continue;
      all.add(dependent);
      gone.add(dependent.claim.id);
      open.push(dependent);
    }
  }
  return all;
}

interface ReadItem {
  readonly input: unknown;
  readonly claim: Claim | null;
  readonly claimId?: string | undefined;
  readonly issues: readonly Issue[];
}

interface Kept {
  readonly at: number;
  readonly input: unknown;
  readonly claim: Claim;
  readonly issues: readonly Issue[];
}

function readOne(input: unknown): ReadItem {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    const issue = makeIssue({ code: 'not-a-claim', severity: 'error', path: [], received: input, expected: 'an object with the fields of a claim' });
    return { input, claim: null, issues: [issue] };
  }
  const checked = checkFields(input as Record<string, unknown>);
  const issues = [...checked.issues];
  const claim = regularClaim(checked.fields, (issue) => issues.push(issue));
  const broken = issues.some((issue) => issue.severity === 'error');
  // One error is enough: a figure that cannot be read is not also reported as missing.
  if (!broken) issues.push(...missingParts(claim));
  const usable = !issues.some((issue) => issue.severity === 'error');
  return { input, claim: usable ? claim : null, claimId: checked.fields.id ?? claim.id, issues };
}

/** Ids that stand for different contents: nobody can say which was meant, so none is used. */
function conflictingIds(read: readonly ReadItem[]): ReadonlySet<string> {
  const content = new Map<string, string>();
  const conflicting = new Set<string>();
  const byId = new Map<string, Claim>();
  const unusable = new Set(read.flatMap(({ claim, claimId }) => (claim === null && claimId !== undefined ? [claimId] : [])));
  for (const { claim } of read) {
    if (claim === null) continue;
    // The other claim of this id could not even be read: its content differs for certain.
    if (unusable.has(claim.id)) conflicting.add(claim.id);
    const first = byId.get(claim.id);
    if (first === undefined) {
      byId.set(claim.id, claim);
      continue;
    }
    const known = content.get(claim.id) ?? canonicalJson(first);
    content.set(claim.id, known);
    if (known !== canonicalJson(claim)) conflicting.add(claim.id);
  }
  return conflicting;
}

function duplicateIssue(id: string): Issue {
  return makeIssue({
    code: 'duplicate-id',
    severity: 'error',
    claimId: id,
    path: ['id'],
    received: id,
    expected: 'an id that no other claim of different content has',
  });
}

function inInputOrder(issues: readonly Issue[], read: readonly ReadItem[]): Issue[] {
  const position = new Map<string, number>();
  read.forEach((item, at) => {
    const id = item.claim?.id ?? item.claimId;
    if (id !== undefined && !position.has(id)) position.set(id, at);
  });
  const at = (issue: Issue): number => (issue.claimId === undefined ? -1 : (position.get(issue.claimId) ?? -1));
  return [...issues].sort((a, b) => at(a) - at(b));
}

function nothing(code: string, severity: 'error' | 'warning', received: unknown, expected: string): ParsedClaims {
  return { claims: [], rejected: [], issues: [makeIssue({ code, severity, path: [], received, expected })] };
}
