import type { Claim } from '../claim';

/** The fields that name another claim. */
export const REFERENCES = ['partOf', 'restates', 'denies', 'supersedes'] as const;

/** A field that names another claim. */
export type Reference = (typeof REFERENCES)[number];

/** The claim with some of its references unstated. */
export function withoutReferences(claim: Claim, fields: readonly Reference[] = REFERENCES): Claim {
  if (fields.length === 0) return claim;
  const dropped: readonly string[] = fields;
  // The fields that are left out are all optional, so what is left is a claim.
  return Object.fromEntries(
    Object.entries(claim).filter(([field]) => !dropped.includes(field)),
  ) as unknown as Claim;
}
