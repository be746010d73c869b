import { makeIssue, type Issue } from '../../issue/issue';
import { checkFields } from './check-fields';
import type { Claim } from '../claim';
import type { ParseCache } from './parse-cache';
import { quickFields } from './quick/quick-fields';
import { canonicalClaim } from './canonical-claim';
import { missingParts } from './required';

/** An item of the input that is not used without more ado. */
export interface ClaimProblems {
  /** The claim, where it can be used for all that. */
  readonly claim: Claim | null;
  /** Its id, where one could be read. */
  readonly claimId?: string | undefined;
  readonly issues: readonly Issue[];
}

/**
 * Reads one item of the input, by itself; where there was anything to say about it, `tell` is told.
 */
export function readClaim(
  input: unknown,
  memo: ParseCache,
  tell: (trouble: ClaimProblems) => void,
): Claim | null {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    tell({
      claim: null,
      issues: [
        makeIssue({
          code: 'not-a-claim',
          severity: 'error',
          path: [],
          received: input,
          expected: 'an object with the fields of a claim',
        }),
      ],
    });
    return null;
  }
  const quick = quickFields(input);
  const { fields, issues: found } =
    quick === null
      ? checkFields(input as Readonly<Record<string, unknown>>)
      : { fields: quick, issues: NONE };
  const issues = found.length === 0 ? [] : [...found];
  const claim = canonicalClaim(fields, (issue) => issues.push(issue), memo);
  // One error is enough: a figure that cannot be read is not also reported as missing.
  if (!issues.some(isError)) issues.push(...missingParts(claim));
  if (issues.length === 0) return claim;
  const usable = issues.some(isError) ? null : claim;
  tell({ claim: usable, claimId: fields.id ?? claim.id, issues });
  return usable;
}

const NONE: readonly Issue[] = [];

function isError({ severity }: Issue): boolean {
  return severity === 'error';
}
