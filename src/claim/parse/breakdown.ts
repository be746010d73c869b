import { assertedBounds } from '../../figure';
import { makeIssue, type Issue } from '../../issue/issue';
import { foldName } from '../fold';
import type { Claim } from '../claim';
import { positionsById } from './positions-by-id';
import { alternativesOf, excludes } from '../population';

/**
 * Parts that are larger than their whole, within one voice: "42 bodies, among them 50 fighters". It
 * is a warning; the claims are used, and the report shows the source at odds with itself. A part
 * from another voice is not bad data but a dispute.
 */
export function checkParts(
  claims: readonly Claim[],
  positions: ReadonlyMap<string, number> = positionsById(claims),
): Issue[] {
  const partsOf = new Map<Claim, Claim[]>();
  const folded = new Map<string, string>();
  const fold = (name: string): string => {
    const known = folded.get(name) ?? foldName(name);
    folded.set(name, known);
    return known;
  };
  for (const part of claims) {
    const at = part.partOf === undefined ? undefined : positions.get(part.partOf);
    const whole = at === undefined ? undefined : claims[at];
    if (whole === undefined || !isSameVoice(part, whole, fold)) continue;
    const known = partsOf.get(whole);
    if (known === undefined) partsOf.set(whole, [part]);
    else known.push(part);
  }
  const issues: Issue[] = [];
  for (const [whole, parts] of partsOf) {
    const most = upperOf(whole);
    if (most === null) continue;
    const large = parts.find((part) => lowerOf(part) > most);
    if (large !== undefined) issues.push(tooLarge(large, lowerOf(large), most, whole));
    else {
      const together = disjointTogether(parts);
      const total = together.reduce((sum, part) => sum + lowerOf(part), 0);
      if (total > most) issues.push(tooLarge(whole, total, most, whole));
    }
  }
  return issues;
}

/**
 * Parts that exclude each other pairwise without any convention: gathered in the order given, so at
 * least a valid set.
 */
function disjointTogether(parts: readonly Claim[]): readonly Claim[] {
  const together: Claim[] = [];
  for (const part of parts) {
    if (part.overlaps !== true && together.every((other) => excludeEachOther(part, other)))
      together.push(part);
  }
  return together;
}

function excludeEachOther(a: Claim, b: Claim): boolean {
  return alternativesOf(a.population).every((x) =>
    alternativesOf(b.population).every((y) => excludes(x, y) === 'yes'),
  );
}

function isSameVoice(part: Claim, whole: Claim, fold: (name: string) => string): boolean {
  if (part.source === undefined) return true;
  if (whole.source === undefined) return false;
  return (
    part.source.name === whole.source.name || fold(part.source.name) === fold(whole.source.name)
  );
}

function lowerOf(claim: Claim): number {
  return claim.figure === undefined || claim.figure.kind === 'share'
    ? 0
    : assertedBounds(claim.figure).lower;
}

function upperOf(claim: Claim): number | null {
  return claim.figure === undefined ? null : assertedBounds(claim.figure).upper;
}

function tooLarge(claim: Claim, received: number, most: number, whole: Claim): Issue {
  return makeIssue({
    code: 'parts-above-whole',
    severity: 'warning',
    claimId: claim.id,
    path: ['partOf'],
    received,
    expected: `parts of at most ${String(most)}, the figure of the whole (claim ${JSON.stringify(whole.id)})`,
  });
}
