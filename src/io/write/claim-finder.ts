import type { Claim } from '../../claim';
import type { ReportInParts } from '../../report/stream/report-in-parts';

/** Finds the claims of a report by their ids. */
export function claimFinder({
  claims,
  lookup,
}: Pick<ReportInParts, 'claims' | 'lookup'>): (id: string) => Claim | undefined {
  if (lookup !== undefined) return (id) => lookup.claim(id);
  const byId = new Map<string, Claim>();
  for (const claim of claims) byId.set(claim.id, claim);
  return (id) => byId.get(id);
}
