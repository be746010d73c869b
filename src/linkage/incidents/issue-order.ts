import type { Issue } from '../../issue/issue';

/**
 * Issues of linking in an order of their own, whatever the order of the claims: those of decisions
 * first, as decisions come, then by claim.
 */
export function byClaim(x: Issue, y: Issue): number {
  if (x.claimId !== y.claimId) return (x.claimId ?? '') < (y.claimId ?? '') ? -1 : 1;
  const [i, j] = [x.path[1], y.path[1]];
  if (x.claimId === undefined && typeof i === 'number' && typeof j === 'number' && i !== j)
    return i - j;
  const [a, b] = [textOf(x), textOf(y)];
  return a < b ? -1 : a > b ? 1 : 0;
}

function textOf({ code, path, received, expected }: Issue): string {
  return JSON.stringify([code, path, received, expected]);
}
