import { daysIn, periodText } from '../../calendar';
import { hashText } from '../../claim/content-id';
import { isCityOrWider } from '../../geo';
import type { NormalClaim } from '../../normalise/normalise';

/**
 * Summary claims of one place and one window: they reconcile among themselves, above the incidents.
 */
export interface SummaryGroup {
  readonly id: string;
  /** Sorted. */
  readonly claimIds: readonly string[];
}

/**
 * Whether a claim, by itself, sums up several incidents: a stated `scope` decides; else a window of
 * more than one day over a place that is a city or wider. A window with an open end is not known to
 * be longer than a day.
 *
 * @example
 * ```ts
 * import { isSummaryClaim } from 'casualty-claims/linkage';
 * import { normaliseClaims, parseClaims } from 'casualty-claims';
 *
 * const city = { name: 'Aleppo', level: 'city' } as const;
 * const { claims } = parseClaims([
 *   { id: 'month', figure: 480, outcome: 'killed', date: '2016-11', place: city },
 *   { id: 'day', figure: 14, outcome: 'killed', date: '2016-11-30', place: city },
 * ]);
 * normaliseClaims(claims).map(isSummaryClaim); // => [true, false]
 * ```
 */
export function isSummaryClaim({ effective, period, place }: NormalClaim): boolean {
  if (effective.scope !== undefined) return effective.scope === 'summary';
  return (
    (daysIn(period) ?? 0) > 1 &&
    place?.level !== undefined &&
    place.level !== null &&
    isCityOrWider(place.level)
  );
}

/**
 * Finds the summary claims; parts and restatements of one, and denials and corrections of one,
 * follow it.
 *
 * @example
 * ```ts
 * import { normaliseClaims, parseClaims } from 'casualty-claims';
 * import { summaryClaims } from 'casualty-claims/linkage';
 *
 * const { claims } = parseClaims([
 *   { id: 'a', figure: 3, outcome: 'killed', date: '2016-11-30', place: 'Idlib' },
 *   { id: 'b', figure: 4, outcome: 'killed', date: '2016-12-01', place: 'Idlib' },
 * ]);
 * const normal = normaliseClaims(claims);
 * [...summaryClaims(normal)]; // => []
 * ```
 */
export function summaryClaims(claims: readonly NormalClaim[]): ReadonlySet<string> {
  const byId = new Map<string | undefined, NormalClaim>(claims.map((claim) => [claim.id, claim]));
  const known = new Map<string, boolean>();
  const isSummary = (start: NormalClaim): boolean => {
    const path: string[] = [];
    let answer = false;
    for (let claim: NormalClaim | undefined = start; claim !== undefined;) {
      const settled = known.get(claim.id);
      answer = settled ?? isSummaryClaim(claim);
      if (settled !== undefined || answer || path.includes(claim.id)) break;
      path.push(claim.id);
      const { partOf, restates, denies, supersedes, scope }: NormalClaim['claim'] = claim.claim;
      const target: string | undefined =
        scope === undefined ? (restates ?? partOf ?? denies ?? supersedes) : undefined;
      claim = byId.get(target);
    }
    for (const id of [start.id, ...path]) known.set(id, answer);
    return answer;
  };
  return new Set(claims.filter(isSummary).map((claim) => claim.id));
}

/**
 * Groups summary claims by place and window, parts and restatements with what they refer to.
 *
 * @example
 * ```ts
 * import { groupSummaries, summaryClaims } from 'casualty-claims/linkage';
 * import { normaliseClaims, parseClaims } from 'casualty-claims';
 *
 * const { claims } = parseClaims([
 *   { id: 'a', figure: 3, outcome: 'killed', date: '2016-11-30', place: 'Idlib' },
 *   { id: 'b', figure: 4, outcome: 'killed', date: '2016-12-01', place: 'Idlib' },
 * ]);
 * const normal = normaliseClaims(claims);
 * groupSummaries(normal, summaryClaims(normal)); // => []
 * ```
 */
export function groupSummaries(
  claims: readonly NormalClaim[],
  isSummary: ReadonlySet<string>,
): SummaryGroup[] {
  const byId = new Map<string | undefined, NormalClaim>(claims.map((claim) => [claim.id, claim]));
  const keyOf = (claim: NormalClaim): string => {
    const passed = new Set<string>();
    for (let at = claim; ;) {
      passed.add(at.id);
      const { restates, partOf, denies, supersedes } = at.claim;
      const next = byId.get(restates ?? partOf ?? denies ?? supersedes);
      if (next === undefined || !isSummary.has(next.id) || passed.has(next.id))
        return `${at.place?.key ?? 'nowhere'} ${periodText(at.period)}`;
      at = next;
    }
  };
  const groups = new Map<string, string[]>();
  for (const claim of claims) {
    if (!isSummary.has(claim.id)) continue;
    const key = keyOf(claim);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [claim.id]);
    else known.push(claim.id);
  }
  return [...groups]
    .map(([key, ids]) => ({ id: `summary-${hashText(key)}`, claimIds: ids.sort() }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
