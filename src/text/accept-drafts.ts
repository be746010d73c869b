import type { ClaimInput } from '../claim/input';
import type { DraftClaim, DraftedClaims } from '../claim/draft';
import { makeIssue, type Issue } from '../issue/issue';
import { MisuseError } from '../issue/misuse';

/** Fields to put in place of those of a draft; `null` takes one away. Its id stays. */
export type DraftEdit = {
  readonly [Field in Exclude<keyof ClaimInput, 'id'>]?: ClaimInput[Field] | null;
};

/** What a person decides of a draft. `by`, `on` and `note` are kept and read by nothing. */
export type DraftDecision = {
  /** Id of the draft. */
  readonly draft: string;
  readonly by?: string;
  readonly on?: string;
  readonly note?: string;
} & (
  | { readonly decision: 'accept' }
  | { readonly decision: 'reject' }
  | { readonly decision: 'edit'; readonly claim: DraftEdit }
);

/**
 * A draft with every decision on it, in the order in which they were made, and what came of it:
 * `null` for one that was rejected or that nobody has decided.
 */
export interface DraftHistory {
  readonly draft: DraftClaim;
  readonly decisions: readonly DraftDecision[];
  readonly claim: ClaimInput | null;
}

/** What became of the drafts of an article. */
export interface AcceptedDrafts {
  /** Claims in the written form, for `parseClaims` and `reconcileClaims`. */
  readonly claims: readonly ClaimInput[];
  /** Every draft with its decisions. */
  readonly history: readonly DraftHistory[];
  /** Ids of drafts that nobody has decided; they are not among the claims. */
  readonly undecided: readonly string[];
  /**
   * Decisions on drafts that are not there, and references of claims to drafts that were not
   * accepted.
   */
  readonly issues: readonly Issue[];
}

const REFERENCES = ['partOf', 'restates', 'denies', 'supersedes'] as const;

/**
 * Turns decided drafts into claims. Only what a person accepted or edited becomes one; of several
 * decisions on a draft the last holds. A claim that refers to a draft which was not accepted loses
 * that reference, with an issue: a part without its whole stands by itself.
 *
 * @param drafted - as `draftClaims` returned them, or the drafts alone
 * @param decisions - in the order in which they were made
 * @returns the claims, the history of every draft, and what is undecided
 * @throws a `MisuseError` for anything but drafts and decisions
 *
 * @example
 * ```ts
 * import { acceptDrafts, draftClaims } from 'casualty-claims/text';
 *
 * const drafts = draftClaims('12 people were killed, among them 3 children.', { publisher: 'Daily News' });
 * const { claims, issues } = acceptDrafts(drafts, [
 *   { draft: 'draft-1', decision: 'edit', claim: { figure: 'at least 12' } },
 *   { draft: 'draft-2', decision: 'accept' },
 * ]);
 * claims.map(({ figure, partOf }) => [figure, partOf]); // => [['at least 12', undefined], ['3', 'draft-1']]
 * issues; // => []
 * ```
 */
export function acceptDrafts(
  drafted: DraftedClaims | readonly DraftClaim[],
  decisions: readonly DraftDecision[],
): AcceptedDrafts {
  const drafts = 'drafts' in drafted ? drafted.drafts : drafted;
  if (!Array.isArray(drafts) || !Array.isArray(decisions))
    throw new MisuseError(
      'not-drafts',
      'acceptDrafts: give what draftClaims returned, and a list of decisions',
    );
  const byDraft = new Map<string, DraftDecision[]>();
  for (const decision of decisions as readonly DraftDecision[]) {
    const known = byDraft.get(decision.draft);
    if (known === undefined) byDraft.set(decision.draft, [decision]);
    else known.push(decision);
  }
  const ids = new Set((drafts as readonly DraftClaim[]).map(({ id }) => id));
  const issues: Issue[] = [...byDraft.keys()]
    .filter((id) => !ids.has(id))
    .map((id) =>
      makeIssue({
        code: 'unknown-draft',
        severity: 'warning',
        path: ['draft'],
        received: id,
        expected: 'the id of a draft of this article',
      }),
    );
  const decided = (drafts as readonly DraftClaim[]).map((draft) => ({
    draft,
    decisions: byDraft.get(draft.id) ?? [],
    claim: decide(draft, byDraft.get(draft.id)?.at(-1)),
  }));
  const accepted = new Set(
    decided.flatMap(({ claim }) => (claim?.id === undefined ? [] : [claim.id])),
  );
  const history = decided.map((one): DraftHistory =>
    one.claim === null ? one : { ...one, claim: withoutLost(one.claim, ids, accepted, issues) },
  );
  return {
    claims: history.flatMap(({ claim }) => (claim === null ? [] : [claim])),
    history,
    undecided: history.filter((one) => one.decisions.length === 0).map(({ draft }) => draft.id),
    issues,
  };
}

function decide(draft: DraftClaim, decision: DraftDecision | undefined): ClaimInput | null {
  switch (decision?.decision) {
    case 'accept':
      return draft.claim;
    case 'edit':
      return Object.fromEntries(
        Object.entries({ ...draft.claim, ...decision.claim, id: draft.id }).filter(
          ([, value]) => (value ?? null) !== null,
        ),
      );
    case 'reject':
    case undefined:
      return null;
  }
}

/** The claim without references to drafts that did not become claims. */
function withoutLost(
  claim: ClaimInput,
  drafts: ReadonlySet<string>,
  accepted: ReadonlySet<string>,
  issues: Issue[],
): ClaimInput {
  let kept = claim;
  for (const field of REFERENCES) {
    const of = kept[field];
    if (of === undefined || !drafts.has(of) || accepted.has(of)) continue;
    issues.push(
      makeIssue({
        code: 'draft-not-accepted',
        severity: 'warning',
        claimId: kept.id,
        path: [field],
        received: of,
        expected: 'a draft that was accepted; the claim stands without it',
      }),
    );
    kept = Object.fromEntries(Object.entries(kept).filter(([key]) => key !== field));
  }
  return kept;
}
