import type { Claim } from '../claim/claim';
import type { ClaimInput } from '../claim/input';
import { parseClaims } from '../claim/parse-claims';
import { normaliseClaims, type NormalClaim } from '../normalise/normalise';
import { carryOver } from './carry-over';
import type { Decision } from './decisions';
import { linkNormalClaims, type LinkResult } from './link-claims';
import type { LinkOptions } from './options';
import { realmKeys } from './realm-keys';
import type { SummaryGroup } from './summary-claims';

/** What linking one realm gave; `rejected` and `issues` of parsing belong to the whole. */
type RealmResult = Pick<LinkResult, 'incidents' | 'summaries' | 'nearMisses' | 'unplaced' | 'issues'>;

/**
 * Keeps claims linked while they are added, corrected and removed. {@link Linker.result} always equals
 * `linkClaims` of the claims it holds; what has changed since the last call is linked anew with its **realm**,
 * everything that shared names, reports, victims or references lead to, however far in time, and the rest is kept.
 *
 * @example
 * ```ts
 * import { Linker } from 'casualty-claims';
 *
 * const linker = new Linker();
 * linker.add([{ id: 'a', figure: 12, outcome: 'killed', date: '2016-12-15', place: 'Idlib', kind: 'air strike' }]);
 * linker.add([{ id: 'b', figure: 14, outcome: 'killed', date: '2016-12-15', place: 'Idlib', kind: 'air strike' }]);
 * linker.result().incidents.map(({ claimIds }) => claimIds); // => [['a', 'b']]
 * linker.remove(['a']);
 * linker.result().incidents.map(({ claimIds }) => claimIds); // => [['b']]
 * ```
 */
export class Linker {
  readonly #options: LinkOptions;
  readonly #claims = new Map<string, Claim | ClaimInput>();
  /** What was linked for a realm, by the content of its claims. */
  #realms = new Map<string, { readonly claims: readonly NormalClaim[]; readonly result: RealmResult }>();
  #normal = new Map<string, { readonly claim: Claim; readonly normal: NormalClaim }>();
  #last: LinkResult | null = null;

  constructor(options: LinkOptions = {}) {
    this.#options = options;
  }

  /** Adds claims; one with the id of a claim that is held takes its place. Claims without an id get the hash of their content. */
  add(claims: readonly (Claim | ClaimInput)[]): void {
    for (const claim of claims) {
      const id = claim.id ?? parseClaims([claim]).claims[0]?.id ?? JSON.stringify(claim);
      this.#claims.set(id, claim);
    }
    this.#last = null;
  }

  /** Removes claims by id; ids that are not held are passed over. */
  remove(ids: readonly string[]): void {
    for (const id of ids) this.#claims.delete(id);
    this.#last = null;
  }

  /** The linked state of all claims held. */
  result(): LinkResult {
    if (this.#last !== null) return this.#last;
    const { actors, gazetteer } = this.#options;
    const parsed = parseClaims([...this.#claims.values()]);
    const normal = normaliseClaims(parsed.claims, { ...(actors === undefined ? {} : { actors }), ...(gazetteer === undefined ? {} : { gazetteer }) });
    const kept = this.#unchanged(normal);
    const realms = new Map<string, { readonly claims: readonly NormalClaim[]; readonly result: RealmResult }>();
    const { previous, decisions = [], ...options } = this.#options;
    for (const claims of realmsOf(kept, decisions)) {
      const key = claims.map(({ id }) => id).sort().join('\n');
      const known = this.#realms.get(key);
      const isSame = known?.claims.every((claim) => claims.includes(claim)) === true;
      realms.set(key, known !== undefined && isSame ? known : { claims, result: linkNormalClaims(claims, { ...options, decisions: decisionsAmong(claims, decisions) }) });
    }
    this.#realms = realms;
    const ids = new Set(kept.map(({ id }) => id));
    // Answers about claims that are not held, or about a claim and itself, are nobody's: they are reported once.
    const stray = linkNormalClaims([], { decisions: decisions.filter(({ a, b }) => a === b || !ids.has(a) || !ids.has(b)) });
    const linked = together([...[...realms.values()].map(({ result }) => result), stray], parsed.rejected, parsed.issues);
    this.#last = previous === undefined ? linked : { ...linked, ...carryOver(linked.incidents, previous) };
    return this.#last;
  }

  /** Claims that mean what they meant before, as the same objects, so that a realm is known again. */
  #unchanged(normal: readonly NormalClaim[]): NormalClaim[] {
    const kept = normal.map((claim): NormalClaim => {
      const known = this.#normal.get(claim.id);
      return known === undefined || JSON.stringify(known.normal) !== JSON.stringify(claim) ? claim : known.normal;
    });
    this.#normal = new Map(kept.map((claim) => [claim.id, { claim: claim.claim, normal: claim }]));
    return kept;
  }
}

function decisionsAmong(claims: readonly NormalClaim[], decisions: readonly Decision[]): Decision[] {
  if (decisions.length === 0) return [];
  const ids = new Set(claims.map(({ id }) => id));
  return decisions.filter(({ a, b }) => a !== b && ids.has(a) && ids.has(b));
}

/** Claims by what shared keys connect, in whatever number of steps. */
function realmsOf(claims: readonly NormalClaim[], decisions: readonly Decision[]): NormalClaim[][] {
  const byKey = new Map<string, number[]>();
  const decided = new Map<string, string[]>();
  for (const { a, b } of decisions) decided.set(a, [...(decided.get(a) ?? []), `claim ${b}`]);
  const keys = claims.map((claim) => [...realmKeys(claim), ...(decided.get(claim.id) ?? [])]);
  keys.forEach((list, at) => {
    for (const key of list) {
      const known = byKey.get(key);
      if (known === undefined) byKey.set(key, [at]);
      else known.push(at);
    }
  });
  const seen = new Set<number>();
  const opened = new Set<string>();
  const realms: NormalClaim[][] = [];
  for (let start = 0; start < claims.length; start += 1) {
    if (seen.has(start)) continue;
    seen.add(start);
    const realm: number[] = [start];
    // The list grows while it is walked.
    for (const next of realm) {
      for (const key of keys[next] ?? []) {
        if (opened.has(key)) continue;
        opened.add(key);
        for (const at of byKey.get(key) ?? []) {
          if (seen.has(at)) continue;
          seen.add(at);
          realm.push(at);
        }
      }
    }
    realms.push(realm.flatMap((at) => claims[at] ?? []));
  }
  return realms;
}

function together(results: readonly RealmResult[], rejected: LinkResult['rejected'], issues: LinkResult['issues']): LinkResult {
  const firstDay = (incident: LinkResult['incidents'][number]): number => incident.firstDay ?? Infinity;
  return {
    incidents: results.flatMap((result) => result.incidents).sort((x, y) => (firstDay(x) === firstDay(y) ? (x.id < y.id ? -1 : 1) : firstDay(x) - firstDay(y))),
    summaries: joinSummaries(results.flatMap((result) => result.summaries)),
    nearMisses: results.flatMap((result) => result.nearMisses).sort((x, y) => y.weight - x.weight || (x.a + x.b < y.a + y.b ? -1 : 1)),
    changes: [],
    unplaced: results.flatMap((result) => result.unplaced).sort(),
    rejected,
    issues: [...issues, ...results.flatMap((result) => result.issues)],
  };
}

/** Summary claims without a place meet by their window alone, from whatever realm. */
function joinSummaries(groups: readonly SummaryGroup[]): SummaryGroup[] {
  const byId = new Map<string, readonly string[]>();
  for (const { id, claimIds } of groups) byId.set(id, [...(byId.get(id) ?? []), ...claimIds].sort());
  return [...byId].map(([id, claimIds]) => ({ id, claimIds })).sort((x, y) => (x.id < y.id ? -1 : 1));
}
