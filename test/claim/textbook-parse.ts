import type { Claim, Issue } from 'casualty-claims';
import { checkParts } from '../../src/claim/parse/breakdown';
import { checkFields } from '../../src/claim/parse/check-fields';
import { canonicalJson } from '../../src/claim/content-id';
import type { ParsedClaims, RejectedClaim } from '../../src/claim/parse/parse-claims';
import { withoutReferences } from '../../src/claim/parse/reference';
import { checkReferences } from '../../src/claim/parse/references';
import { canonicalClaim } from '../../src/claim/parse/canonical-claim';
import { duplicateIssue } from '../../src/claim/parse/repeated-ids';
import { missingParts } from '../../src/claim/parse/required';
import { makeIssue } from '../../src/issue/issue';

interface Item {
  readonly input: unknown;
  readonly claim: Claim | null;
  readonly claimId?: string | undefined;
  readonly issues: readonly Issue[];
}

/**
 * As `parseClaims`, in the plainest way: every field is asked of its schema, nothing is remembered,
 * and every rule looks at every claim.
 */
export function textbookParse(input: readonly unknown[]): ParsedClaims {
  const items = Array.from(input, readOne);
  const refused = new Map<Item, RejectedClaim>();
  const refuse = (item: Item, issues: readonly Issue[]): void => {
    const claimId = item.claim?.id ?? item.claimId;
    refused.set(item, { ...(claimId === undefined ? {} : { claimId }), input: item.input, issues });
  };
  const idOf = (item: Item): string | undefined => item.claim?.id ?? item.claimId;
  let kept: { item: Item; claim: Claim }[] = [];
  for (const [at, item] of items.entries()) {
    if (item.claim === null) refuse(item, item.issues);
    else if (
      items.some(
        (other) =>
          idOf(other) === idOf(item) && canonicalJson(other.claim) !== canonicalJson(item.claim),
      )
    )
      refuse(item, [...item.issues, duplicateIssue(item.claim.id)]);
    else if (!items.slice(0, at).some((other) => idOf(other) === idOf(item)))
      kept.push({ item, claim: item.claim });
  }
  const issues: Issue[] = [];
  for (let before = -1; before !== kept.length;) {
    before = kept.length;
    const checked = checkReferences(kept.map(({ claim }) => claim));
    issues.push(...checked.issues);
    kept = kept.map(({ item }, at) => ({
      item,
      claim: checked.claims[at] ?? (item.claim as Claim),
    }));
    // Those that claim nothing, and those that claim nothing without them.
    for (let lost = kept.filter(({ claim }) => missingParts(claim).length > 0); lost.length > 0;) {
      for (const { item, claim } of lost)
        refuse(item, [...item.issues, ...missingParts(withoutReferences(claim))]);
      const gone = new Set([...refused.values()].map(({ claimId }) => claimId));
      kept = kept.filter(({ item }) => !refused.has(item));
      lost = kept.filter(({ claim }) => {
        const targets = [claim.partOf, claim.restates, claim.denies, claim.supersedes].filter(
          (target) => target !== undefined,
        );
        return (
          targets.length > 0 &&
          targets.every((target) => gone.has(target)) &&
          missingParts(withoutReferences(claim)).length > 0
        );
      });
    }
  }
  const claims = kept.map(({ claim }) => claim);
  const rejected = items.flatMap((item) => refused.get(item) ?? []);
  const all = [...items, ...rejected, { issues: [...issues, ...checkParts(claims)] }].flatMap(
    (one) => one.issues,
  );
  const placeOf = ({ claimId }: Issue): number =>
    claimId === undefined ? -1 : items.findIndex((item) => idOf(item) === claimId);
  return { claims, rejected, issues: [...new Set(all)].sort((a, b) => placeOf(a) - placeOf(b)) };
}

function readOne(input: unknown): Item {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return {
      input,
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
    };
  }
  const checked = checkFields(input as Readonly<Record<string, unknown>>);
  const issues = [...checked.issues];
  const claim = canonicalClaim(checked.fields, (issue) => issues.push(issue));
  if (!issues.some(({ severity }) => severity === 'error')) issues.push(...missingParts(claim));
  return {
    input,
    claim: issues.some(({ severity }) => severity === 'error') ? null : claim,
    claimId: checked.fields.id ?? claim.id,
    issues,
  };
}
