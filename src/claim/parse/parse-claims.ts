import { makeIssue, type Issue } from '../../issue/issue';
import type { Claim } from '../claim';
import { makeParseCache, type ParseCache } from './parse-cache';
import { readClaim, type ClaimProblems } from './read-claim';
import { withoutReferences } from './reference';
import { duplicateIssue, keptOf } from './repeated-ids';
import { missingParts } from './required';
import { settleReferences } from './settle-references';

/** A claim that could not be used, with its input as it came and what was wrong with it. */
export interface RejectedClaim {
  /** Its id, where one could be read. */
  readonly claimId?: string;
  /** What was given, untouched. */
  readonly input: unknown;
  /** What was wrong with it; at least one is an error. */
  readonly issues: readonly Issue[];
}

/** What {@link parseClaims} makes of its input: every item is in `claims` or in `rejected`. */
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
 *   {
 *     id: 'a',
 *     figure: 'dozens',
 *     outcome: 'killed',
 *     place: { name: 'Aleppo', lat: 4239, lon: 37.1 },
 *   },
 *   { id: 'b', figure: 12, outcome: 'vaporised' },
 * ]);
 * claims.map((claim) => [claim.id, claim.place]); // => [['a', { name: 'Aleppo' }]]
 * rejected.map((claim) => claim.claimId); // => ['b']
 * issues.map((issue) => [issue.claimId, issue.path.join('.'), issue.received]); // => [['a', 'place.lat', '4239'], ['b', 'outcome', '"vaporised"']]
 * ```
 */
export function parseClaims(
  input: unknown,
  onClaims?: (done: number, total: number) => void,
): ParsedClaims {
  if (!Array.isArray(input)) return nothing('not-a-list', 'error', input, 'a list of claims');
  if (input.length === 0) return nothing('no-claims', 'warning', input, 'at least one claim');
  const { claims, refused, issues } = parsePlaced(input, makeParseCache(), onClaims);
  return {
    claims,
    rejected: refused.map(({ item }) => item),
    issues: issues.map(({ issue }) => issue),
  };
}

/**
 * An issue, with the places in the input of the claim it is of and of that by which it is put in
 * order: the first of its id, -1 where it has none.
 */
export interface PlacedIssue {
  readonly issue: Issue;
  readonly at: number;
  readonly order: number;
}

/** What {@link parseClaims} makes of a list, and where in the list it was. */
export interface PlacedClaims {
  readonly claims: readonly Claim[];
  readonly refused: readonly Refused[];
  readonly issues: readonly PlacedIssue[];
}

/** As {@link parseClaims}, with the places in the list. */
export function parsePlaced(
  input: readonly unknown[],
  memo: ParseCache,
  onClaims?: (done: number, total: number) => void,
): PlacedClaims {
  const { claims: read, troubled } = readAll(input, memo, onClaims);
  const { kept, conflicting } = keptOf(read, troubled);
  const refused: Refused[] = [];
  for (const [at, { claim, claimId, issues }] of troubled) {
    if (claim === null) refused.push(refusal(at, input, claimId, issues));
  }
  if (conflicting.size > 0) {
    read.forEach((claim, at) => {
      if (claim !== null && conflicting.has(claim.id))
        refused.push(
          refusal(at, input, claim.id, [
            ...(troubled.get(at)?.issues ?? []),
            duplicateIssue(claim.id),
          ]),
        );
    });
  }
  const { claims, lost, issues } = settleReferences(kept);
  for (const { at, claim } of lost)
    refused.push(
      refusal(at, input, claim.id, [
        ...(troubled.get(at)?.issues ?? []),
        ...missingParts(withoutReferences(claim)),
      ]),
    );
  refused.sort((x, y) => x.at - y.at);
  const found = new Map<Issue, number>();
  for (const [at, trouble] of troubled) for (const issue of trouble.issues) found.set(issue, at);
  for (const { at, item } of refused) for (const issue of item.issues) found.set(issue, at);
  for (const issue of issues) found.set(issue, -1);
  return {
    claims,
    refused,
    issues:
      found.size === 0
        ? []
        : inInputOrder(found, (at) => read[at]?.id ?? troubled.get(at)?.claimId, read.length),
  };
}

/** A rejected claim, and its place in the input. */
export interface Refused {
  readonly at: number;
  readonly item: RejectedClaim;
}

function refusal(
  at: number,
  input: readonly unknown[],
  claimId: string | undefined,
  issues: readonly Issue[],
): Refused {
  return { at, item: { ...(claimId === undefined ? {} : { claimId }), input: input[at], issues } };
}

/** Each item by itself, and by their place in the input what there was to say about some. */
function readAll(
  items: readonly unknown[],
  memo: ParseCache,
  onClaims: ((done: number, total: number) => void) | undefined,
): { claims: (Claim | null)[]; troubled: Map<number, ClaimProblems> } {
  const claims: (Claim | null)[] = [];
  const troubled = new Map<number, ClaimProblems>();
  // Not of: a list may have holes, and an iterator of its own.
  for (let at = 0; at < items.length; at += 1) {
    if (at % TOLD_EVERY === 0) onClaims?.(at, items.length);
    const tell = (trouble: ClaimProblems): void => {
      troubled.set(at, trouble);
    };
    try {
      claims.push(readClaim(items[at], memo, tell));
    } catch {
      // An object of which a field cannot even be looked at.
      tell({
        claim: null,
        issues: [
          makeIssue({
            code: 'not-a-claim',
            severity: 'error',
            path: [],
            received: 'an object that throws when it is read',
            expected: 'an object with the fields of a claim',
          }),
        ],
      });
      claims.push(null);
    }
  }
  return { claims, troubled };
}

function inInputOrder(
  issues: ReadonlyMap<Issue, number>,
  idAt: (at: number) => string | undefined,
  length: number,
): PlacedIssue[] {
  const positions = new Map<string, number>();
  for (const { claimId } of issues.keys()) if (claimId !== undefined) positions.set(claimId, -1);
  for (let at = 0; at < length; at += 1) {
    const id = idAt(at);
    if (id !== undefined && positions.get(id) === -1) positions.set(id, at);
  }
  return Array.from(issues, ([issue, at]): PlacedIssue => {
    const order = issue.claimId === undefined ? -1 : (positions.get(issue.claimId) ?? -1);
    return { issue, at: at === -1 ? order : at, order };
  }).sort((a, b) => a.order - b.order);
}

function nothing(
  code: string,
  severity: 'error' | 'warning',
  received: unknown,
  expected: string,
): ParsedClaims {
  return {
    claims: [],
    rejected: [],
    issues: [makeIssue({ code, severity, path: [], received, expected })],
  };
}
