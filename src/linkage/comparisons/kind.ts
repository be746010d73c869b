import type { ResolvedKind } from '../kinds/kinds';

/**
 * The level of the comparison of kinds: see `COMPARISONS.kind`. A kind no table has is *not
 * comparable* with a different one: "cleansing operation" may be anything.
 */
export function compareKinds(a: ResolvedKind, b: ResolvedKind): number {
  if (a.id === b.id) return 1;
  if (!a.resolved || !b.resolved) return 0;
  if (
    a.families.includes(b.id) ||
    b.families.includes(a.id) ||
    a.families.some((family) => b.families.includes(family))
  )
    return 2;
  return 3;
}
