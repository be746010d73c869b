import { makeIssue, type Issue } from '../../issue/issue';
import type { Decision } from './decisions';

/**
 * Where a claim stands that a decision names: among those that are linked, among the summaries, or
 * nowhere.
 */
export type ClaimRole = 'linked' | 'summary' | 'unknown';

/**
 * Why an answer cannot be followed, or null where it can: it is about claims that are not there,
 * about a claim and itself, or about a summary claim, which stands above incidents and is in none.
 *
 * @param at - its position among the decisions
 */
export function strayDecision(
  { a, b }: Decision,
  at: number,
  roleOf: (id: string) => ClaimRole,
): Issue | null {
  const path = ['decisions', at];
  const missing = [a, b].find((id) => roleOf(id) === 'unknown');
  if (missing !== undefined)
    return makeIssue({
      code: 'decision-unknown-claim',
      severity: 'warning',
      path,
      received: missing,
      expected: 'the ids of two different claims in the list',
    });
  if (a === b)
    return makeIssue({
      code: 'decision-on-itself',
      severity: 'warning',
      path,
      received: a,
      expected: 'the ids of two different claims in the list',
    });
  const summary = [a, b].find((id) => roleOf(id) === 'summary');
  if (summary === undefined) return null;
  return makeIssue({
    code: 'decision-on-summary',
    severity: 'warning',
    path,
    received: summary,
    expected:
      'two claims that are each about one incident, not a summary; state "scope": ' +
      '"incident" for the claim if it is about one',
  });
}
