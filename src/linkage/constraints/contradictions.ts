import { makeIssue, type Issue } from '../../issue/issue';
import { NONE, type LinkColumns } from '../columns/columns';
import type { DisjointSets } from '../columns/disjoint-sets';
import type { CannotLink } from './cannot-links';
import type { PlacedMustLink } from './must-links';

/** Makes the issue of two answers of analysts that contradict each other. */
export function contradictedDecision(columns: LinkColumns, [a, b]: CannotLink): Issue {
  return makeIssue({
    code: 'decisions-contradict',
    severity: 'warning',
    claimId: columns.ids[a],
    path: ['decisions'],
    received: `different from ${columns.ids[b]!}`,
    expected: 'no chain of "same" answers between the two claims; "same" was followed',
  });
}

/**
 * Makes an issue of each set in which references or decisions have joined two events of one report.
 */
export function joinedEvents(columns: LinkColumns, together: DisjointSets): Issue[] {
  const events = new Map<string, { event: number; claim: number }>();
  const issues: Issue[] = [];
  for (let at = 0; at < columns.size; at += 1) {
    const [report, event] = [columns.report[at]!, columns.event[at]!];
    if (event === NONE) continue;
    const key = `${String(together.find(at))} ${String(report)}`;
    const known = events.get(key);
    if (known === undefined) events.set(key, { event, claim: at });
    else if (known.event !== event) {
      const other = columns.ids[known.claim]!;
      issues.push(
        makeIssue({
          code: 'events-joined',
          severity: 'warning',
          claimId: columns.ids[at],
          path: ['event'],
          received: `another event than claim ${other}`,
          expected: `no reference or decision that joins it with claim ${other} of another event of its report`,
        }),
      );
    }
  }
  return issues;
}

/** Makes the issue of a reference or event that joins claims which an analyst called different. */
export function contradictedLink(
  columns: LinkColumns,
  link: PlacedMustLink,
  [a, b]: CannotLink,
): Issue {
  return makeIssue({
    code: 'decision-contradicts-claims',
    severity: 'warning',
    claimId: columns.ids[link.a],
    path: [link.reason],
    received: `the same incident as ${columns.ids[link.b]!}`,
    expected: `a "${link.reason}" that does not join claims ${columns.ids[a]!} and ${columns.ids[b]!}, which an analyst called different; the decision was followed`,
  });
}
