import { frozen } from '../issue/frozen';
import type { ClaimInput } from '../claim';
import { contentId } from '../claim/content-id';

/** A claim with its id, as the builders make it. */
export type BuiltClaim = ClaimInput & { readonly id: string };

/** 12 people killed in one district on one day, by one named source in one report. */
const DEFAULTS: ClaimInput = {
  figure: 12,
  outcome: 'killed',
  source: 'Civil Defence',
  date: '2016-11-30',
  place: frozen({ name: 'Jub al-Qubba', level: 'district', within: ['Aleppo'] }),
  kind: 'shelling',
  report: 'report-1',
  reportedOn: '2016-12-01',
};

/**
 * A valid claim in the written form: 12 people killed, one named source, a day, a place, a report.
 * State only what your test is about; a field set to `undefined` is left unstated.
 *
 * @param overrides - fields that replace those of the default
 * @returns the claim; its id is a hash of its content unless you give one, so that two which differ
 *   are two claims
 *
 * @example
 * ```ts
 * import { parseClaims } from 'casualty-claims';
 * import { buildClaim } from 'casualty-claims/testing';
 *
 * parseClaims([buildClaim()]).issues; // => []
 * parseClaims([buildClaim({ figure: -3 })]).issues[0]?.code; // => 'figure-negative'
 * 'place' in buildClaim({ place: undefined }); // => false
 * ```
 */
export function buildClaim(overrides: Overrides = {}): BuiltClaim {
  const stated = Object.fromEntries(
    Object.entries({ ...DEFAULTS, ...overrides }).filter(([, value]) => value !== undefined),
  );
  return { id: contentId(stated), ...stated };
}

/** Fields of a claim that replace those of the default; `undefined` takes the field away. */
export type Overrides = { readonly [Key in keyof ClaimInput]?: ClaimInput[Key] | undefined };

/**
 * A builder that numbers its claims: `claim-1`, `claim-2`, … The count belongs to the builder, so
 * that no test depends on what ran before it.
 *
 * @param defaults - fields that all its claims share
 *
 * @example
 * ```ts
 * import { claimBuilder } from 'casualty-claims/testing';
 *
 * const build = claimBuilder({ source: 'SOHR' });
 * [build(), build({ figure: 'dozens' })].map(({ id, source, figure }) => [id, source, figure]);
 * // => [['claim-1', 'SOHR', 12], ['claim-2', 'SOHR', 'dozens']]
 * ```
 */
export function claimBuilder(defaults: Overrides = {}): (overrides?: Overrides) => BuiltClaim {
  let built = 0;
  return (overrides = {}) => {
    built += 1;
    return buildClaim({ id: `claim-${String(built)}`, ...defaults, ...overrides });
  };
}

/**
 * So many claims with ids of their own.
 *
 * @param count - how many
 * @param overrides - what is particular to each, by its position from 0
 *
 * @example
 * ```ts
 * import { buildClaims } from 'casualty-claims/testing';
 *
 * buildClaims(2, (at) => ({ figure: 10 + at })).map(({ id, figure }) => [id, figure]); // => [['claim-1', 10], ['claim-2', 11]]
 * ```
 */
export function buildClaims(
  count: number,
  overrides: (at: number) => Overrides = () => ({}),
): readonly BuiltClaim[] {
  const build = claimBuilder();
  return Array.from({ length: count }, (_, at) => build(overrides(at)));
}
