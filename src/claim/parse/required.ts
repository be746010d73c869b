import { makeIssue, type Issue } from '../../issue/issue';
import type { Claim } from '../claim';

/**
 * What a claim must say to be a claim: something (a figure, named people, or a topic), about
 * something (an outcome of its own, or that of the claim it is part of or restates).
 */
export function missingParts(claim: Claim): readonly Issue[] {
  // Nearly every claim: a figure, and what happened to so many.
  if (claim.figure !== undefined && claim.outcome !== undefined) return NOTHING;
  if (claim.stance !== 'asserts' && (claim.denies ?? claim.supersedes) !== undefined)
    return NOTHING;
  const issue = (code: string, path: string, expected: string): Issue =>
    makeIssue({
      code,
      severity: 'error',
      claimId: claim.id,
      path: [path],
      received: undefined,
      expected,
    });
  const counts = claim.figure !== undefined || (claim.people ?? []).length > 0;
  if (!counts && claim.topic === undefined && claim.restates === undefined) {
    return [
      issue(
        'nothing-claimed',
        'figure',
        'a figure, a list of people, or a topic (control, occurrence, responsibility, victim-status)',
      ),
    ];
  }
  if (
    counts &&
    claim.outcome === undefined &&
    claim.partOf === undefined &&
    claim.restates === undefined
  ) {
    return [
      issue(
        'no-outcome',
        'outcome',
        'an outcome such as "killed", or partOf / restates naming the claim whose outcome it shares',
      ),
    ];
  }
  if (
    claim.topic === 'control' &&
    !counts &&
    claim.value === undefined &&
    claim.stance === 'asserts' &&
    claim.restates === undefined
  ) {
    return [issue('no-value', 'value', 'the side that holds the place afterwards')];
  }
  return NOTHING;
}

const NOTHING: readonly Issue[] = [];
