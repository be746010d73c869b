import type { Claim } from '../../claim/claim';
import type { Figure } from '../../figure';
import type { MeasureFacets } from '../../reconcile/model/types';
import type { ReportInParts } from '../../report/stream/report-in-parts';

/**
 * The claims behind a report, by id: where sentences find the words of a figure that is only
 * referred to.
 */
export interface Lookup {
  claim(id: string): Claim | null;
  /** The figure that a share ("most of them") was said of. */
  wholeOf(claimId: string): Figure | null;
  /** What a claim counts, with what it takes from the claim it is part of or restates. */
  measureOf(claim: Claim): MeasureFacets | null;
}

/** How many references are followed from one claim; a longer chain is a mistake in the data. */
const DEEPEST = 20;

/** The claims of a report by id, and what they take from each other. */
export function lookupOf({ claims, lookup }: Pick<ReportInParts, 'claims' | 'lookup'>): Lookup {
  const byId = new Map<string, Claim>();
  if (lookup === undefined) for (const claim of claims) byId.set(claim.id, claim);
  const claim = (id: string): Claim | null =>
    (lookup === undefined ? byId.get(id) : lookup.claim(id)) ?? null;
  const wider = (of: Claim): Claim | null => claim(of.partOf ?? of.restates ?? '');
  const wholeOf = (claimId: string): Figure | null => {
    const part = claim(claimId);
    return part?.partOf === undefined ? null : (claim(part.partOf)?.figure ?? null);
  };
  const measureOf = (of: Claim): MeasureFacets | null => {
    let known: Partial<MeasureFacets> = {};
    for (
      let at: Claim | null = of, depth = 0;
      at !== null && depth < DEEPEST;
      at = wider(at), depth++
    ) {
      const { outcome, type, population, side } = at;
      const stated = {
        ...(outcome === undefined ? {} : { outcome }),
        ...(type === undefined ? {} : { type }),
        ...(population === undefined ? {} : { population }),
        ...(side === undefined ? {} : { side }),
      };
      known = { ...stated, ...known };
    }
    return known.outcome === undefined ? null : { unit: of.unit, ...known, outcome: known.outcome };
  };
  return { claim, wholeOf, measureOf };
}
