import { draftClaims, type DraftOptions } from 'casualty-claims/text';
import type { ClaimInput } from 'casualty-claims';
import type { DraftClaim } from 'casualty-claims/types';

/** The day of report of all corpora: a Wednesday. */
export const OPTIONS: DraftOptions = { publisher: 'P', reportedOn: '2024-03-06' };

const nameOf = (source: NonNullable<ClaimInput['source']>): string =>
  typeof source === 'string' ? source : source.name;

/**
 * Drafts in short: what became of which words, in whose voice.
 *
 *     executed+bodies 70 شهيدا ∈ 1 < ناشطون
 *     ^outcome ^evidence ^words ^part of the first draft ^origin, where it is not the publisher
 */
export function told(text: string): string[] {
  const { drafts } = draftClaims(text, OPTIONS);
  const numbers = new Map(drafts.map(({ id }, at) => [id, String(at + 1)]));
  return drafts.map((draft) => short(draft, numbers));
}

function short({ words, claim }: DraftClaim, numbers: ReadonlyMap<string, string>): string {
  const {
    outcome,
    evidence,
    unit,
    partOf,
    restates,
    denies,
    source,
    modality,
    stance,
    topic,
    value,
    course,
    people,
  } = claim;
  const what =
    topic === undefined
      ? `${typeof outcome === 'string' ? outcome : JSON.stringify(outcome)}${evidence === undefined ? '' : `+${String(evidence)}`}${unit === undefined ? '' : `/${unit}`}`
      : `${topic} ${String(value)}${course === undefined ? '' : ` ${course}`}:`;
  const origin = source === undefined || nameOf(source) === 'P' ? '' : ` < ${nameOf(source)}`;
  const link =
    partOf !== undefined
      ? ` ∈ ${numbers.get(partOf) ?? '?'}`
      : restates !== undefined
        ? ` = ${numbers.get(restates) ?? '?'}`
        : denies !== undefined
          ? ` ≠ ${numbers.get(denies) ?? '?'}`
          : '';
  const firmly = stance === 'denies' ? ' (denied)' : modality === undefined ? '' : ` (${modality})`;
  return `${what} ${words}${people === undefined || claim.figure === undefined ? '' : ` {${people.join('; ')}}`}${link}${firmly}${origin}`;
}
