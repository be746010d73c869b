import { dayFromIso, type Day, type IsoDay } from '../calendar';
import type { Claim } from '../claim/claim';
import { REFERENCES, withoutReferences, type Reference } from '../claim/parse/reference';
import { missingParts } from '../claim/parse/required';
import { MisuseError } from '../issue/misuse';
import { inherit } from '../normalise/inherit';
import { byText } from '../reconcile/by-text';

/** The fields that name another claim; only a claim that is known itself can be meant. */

/** What was known by a day: every claim given is in `claims`, in `notYet` or in `waiting`. */
export interface KnownClaims {
  /**
   * The claims known by the day, in the order given, without references to claims that were not.
   */
  readonly claims: readonly Claim[];
  /**
   * Claims that say neither when they were published nor when it happened: taken as always known.
   */
  readonly undated: readonly string[];
  /** Claims that became known later. */
  readonly notYet: readonly string[];
  /** Claims that were known by their day, but say nothing without one that was not. */
  readonly waiting: readonly CutReference[];
  /**
   * References of the known claims that count as missing, because the claim they name was not
   * known.
   */
  readonly cut: readonly CutReference[];
}

/** A reference to a claim that was not yet known. */
export interface CutReference {
  /** The claim that has the reference. */
  readonly claimId: string;
  /** The field that holds it. */
  readonly field: Reference;
  /** The claim it names. */
  readonly of: string;
}

/**
 * The claims known by the end of a day: by `reportedOn`, else `asOf`, else the end of `date`, each
 * as inherited from a whole; a claim with none of them is always known, and listed in `undated`.
 *
 * A reference to a claim that was not yet known counts as missing. So a correction, a retraction or
 * a denial acts from its own day on, and a part that was known before its whole stands by itself;
 * one that says nothing without the other (a part without an outcome of its own, a denial) waits
 * for it.
 *
 * @param claims - regular claims, from `parseClaims` or a report
 * @param day - `YYYY-MM-DD`; that day is included
 * @throws a {@link MisuseError} for a day that does not exist
 *
 * @example
 * ```ts
 * import { claimsKnownBy, parseClaims } from 'casualty-claims';
 *
 * const { claims } = parseClaims([
 *   {
 *     id: 'whole',
 *     figure: 42,
 *     outcome: 'bodies found',
 *     source: 'SOHR',
 *     reportedOn: '2014-01-08',
 *   },
 *   { id: 'part', figure: 'at least 5', population: 'activists', partOf: 'whole' },
 *   {
 *     id: 'correction',
 *     figure: 46,
 *     outcome: 'bodies found',
 *     source: 'SOHR',
 *     supersedes: 'whole',
 *     reportedOn: '2014-01-10',
 *   },
 *   { id: 'month', figure: 1_000, outcome: 'killed', date: '2014-01' },
 * ]);
 * ['2014-01-07', '2014-01-08', '2014-01-10', '2014-01-31'].map((day) =>
 *   claimsKnownBy(claims, day).claims.map(({ id }) => id),
 * );
 * // => [[], ['whole', 'part'], ['whole', 'part', 'correction'], ['whole', 'part', 'correction', 'month']]
 * ```
 */
export function claimsKnownBy(claims: readonly Claim[], day: IsoDay): KnownClaims {
  const last = dayFromIso(day);
  if (last === null)
    throw new MisuseError(
      'invalid-day',
      `a replay needs a day: ${JSON.stringify(day)} is not one; write it as "YYYY-MM-DD"`,
    );
  const days = knownOn(claims);
  const undated = claims.filter(({ id }) => days.get(id) === null).map(({ id }) => id);
  const notYet = claims.filter(({ id }) => (days.get(id) ?? last) > last).map(({ id }) => id);
  const unknown = new Set(notYet);
  const waiting: CutReference[] = [];
  let known = claims.filter(({ id }) => !unknown.has(id));
  // What waits is not known either, so that what refers to it may have to wait in its turn.
  for (let settled = false; !settled;) {
    const stuck = known.flatMap((claim) => {
      const cut = cutReferences(claim, unknown);
      return cut.length > 0 &&
        missingParts(
          withoutReferences(
            claim,
            cut.map(({ field }) => field),
          ),
        ).length > 0
        ? [cut]
        : [];
    });
    waiting.push(...stuck.flat());
    for (const [first] of stuck) if (first !== undefined) unknown.add(first.claimId);
    known = known.filter(({ id }) => !unknown.has(id));
    settled = stuck.length === 0;
  }
  return {
    claims: known.map((claim) =>
      withoutReferences(
        claim,
        cutReferences(claim, unknown).map(({ field }) => field),
      ),
    ),
    undated: undated.filter((id) => !unknown.has(id)).sort(),
    notYet: notYet.sort(),
    waiting: waiting.sort(byClaim),
    cut: known.flatMap((claim) => cutReferences(claim, unknown)).sort(byClaim),
  };
}

/** The day on which each claim became known, by id; `null` where nothing says. */
export function knownOn(claims: readonly Claim[]): ReadonlyMap<string, Day | null> {
  return new Map(
    inherit(claims).map(({ id, reportedOn, asOf, date }) => {
      const day = reportedOn ?? asOf ?? date?.to;
      return [id, day === undefined ? null : dayFromIso(day)];
    }),
  );
}

function cutReferences(claim: Claim, unknown: ReadonlySet<string>): CutReference[] {
  return REFERENCES.flatMap((field) => {
    const of = claim[field];
    return of !== undefined && unknown.has(of) ? [{ claimId: claim.id, field, of }] : [];
  });
}

/** The order of references by the claim and the field they were cut from. */
export function byClaim(a: CutReference, b: CutReference): number {
  return byText(`${a.claimId}\n${a.field}`, `${b.claimId}\n${b.field}`);
}
