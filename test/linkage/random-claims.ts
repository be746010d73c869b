import type { ClaimInput } from 'casualty-claims';
import {
  arbitraryCrowd,
  arbitraryDecisions,
  arbitraryWarClaim,
} from 'casualty-claims/testing/arbitraries';

/** The generators of linkage's laws, by the names the laws have for them. */
export const crowdedClaims = arbitraryCrowd();
export const warClaim = arbitraryWarClaim;
export const warDecisions = arbitraryDecisions;

const day = (days: number): string =>
  new Date(Date.UTC(2015, 0, 1 + days)).toISOString().slice(0, 10);

/**
 * One of a crowd of claims about a place of two names, more in a few days than one claim can vouch
 * for; some give both names.
 */
export function crowdOfAliases(at: number): ClaimInput & { id: string } {
  const name =
    at % 53 === 0 ? 'Perryville (Chaplin Hills)' : at % 2 === 0 ? 'Perryville' : 'Chaplin Hills';
  const by = `Brigade ${String(at % 23)} of ${['Maren', 'Tokil', 'Bozad'][at % 3] ?? ''}`;
  return {
    id: `c${String(at)}`,
    figure: (at * 7) % 30,
    outcome: 'killed',
    source: `S${String(at)}`,
    by,
    date: day(400 + ((at * 5) % 31)),
    place: { name, within: ['Kentucky'] },
  };
}
