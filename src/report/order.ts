import { canonicalJson } from '../claim/content-id';
import type { RejectedClaim } from '../claim/parse/parse-claims';
import type { Issue } from '../issue/issue';
import { byText } from '../reconcile/by-text';
import { plainJson } from './plain-json';

/** Issues in the order of a report: by claim, place in it and code, however the claims came. */
export function issuesInOrder(issues: readonly Issue[]): Issue[] {
  const keyed = issues.map((issue) => ({
    issue,
    key: [issue.claimId ?? '', issue.path.join('.'), issue.code, issue.received].join('\n'),
  }));
  return keyed.sort((a, b) => byText(a.key, b.key)).map(({ issue }) => issue);
}

/**
 * Rejected claims in the order of a report, by their content, each with its input as plain JSON.
 * Inputs are looked at only where ids do not tell claims apart.
 */
export function rejectionsInOrder(rejected: readonly RejectedClaim[]): RejectedClaim[] {
  return rejectionOrder(rejected, ({ input }) => input).map((rejection) =>
    plainRejection(rejection, rejection.input),
  );
}

/** The same order for rejections of which the inputs are fetched. */
export function rejectionOrder<T extends Omit<RejectedClaim, 'input'>>(
  rejected: readonly T[],
  inputOf: (rejection: T) => unknown,
): T[] {
  const inputKey = (rejection: T): string => `${canonicalJson(plainJson(inputOf(rejection)))}]`;
  return rejected
    .map((rejection) => ({ rejection, key: `${canonicalJson(rejection.claimId ?? '')},` }))
    .sort((a, b) => byText(a.key, b.key) || byText(inputKey(a.rejection), inputKey(b.rejection)))
    .map(({ rejection }) => rejection);
}

/** A rejected claim as a report holds it: its input as plain JSON. */
export function plainRejection(
  { claimId, issues }: Omit<RejectedClaim, 'input'>,
  input: unknown,
): RejectedClaim {
  return { ...(claimId === undefined ? {} : { claimId }), issues, input: plainJson(input) };
}
