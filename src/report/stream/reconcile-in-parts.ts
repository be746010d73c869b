import type { Claim } from '../../claim/claim';
import { canonicalJson } from '../../claim/content-id';
import type { RejectedClaim } from '../../claim/parse/parse-claims';
import type { Issue } from '../../issue/issue';
import type { PackedClaims } from '../../linkage';
import type { PlacedRejection } from '../../linkage/stream/packed-reading';
import { normaliserOf, type NormalClaim } from '../../normalise/normalise';
import { byText } from '../../reconcile/by-text';
import { memorySource, type ClaimSource } from './claim-source';
import { PackedSource } from './packed-source';
import { plainJson } from '../plain-json';
import { Replaying } from './replaying';
import { REPORT_VERSION } from '../report';
import type { ReportInParts } from './report-in-parts';
import { checkOptions, type ReportOptions } from '../report-options';
import { ReportWay } from './report-stream';

/**
 * As `reconcileClaims`, for more claims than fit as objects: incident by incident the same report,
 * of a million claims in about a gigabyte. Incidents are reconciled when they are walked, and again
 * when they are walked again; summaries are held against the incidents walked before them.
 *
 * @param claims - all of them, packed as they came
 * @param options - as for `reconcileClaims`
 * @throws a {@link MisuseError} for an option that does not exist; the signal's reason when
 *   aborted, while walking too
 *
 * @example
 * ```ts
 * import { PackedClaims, reconcileClaims, reconcileInParts } from 'casualty-claims';
 *
 * const written = [
 *   { id: 'a', figure: 'more than 80', outcome: 'killed', source: 'Jaysh al-Fath', date: '2016-10-31', place: 'West Aleppo', kind: 'battle' },
 *   { id: 'b', figure: 200, outcome: 'killed', source: 'Suqour al-Sham', date: '2016-10-31', place: 'West Aleppo', kind: 'battle' },
 * ];
 * const claims = new PackedClaims();
 * for (const claim of written) claims.add([claim]);
 * const report = reconcileInParts(claims);
 * JSON.stringify([...report.incidents]) === JSON.stringify(reconcileClaims(written).incidents); // => true
 * ```
 */
export function reconcileInParts(claims: PackedClaims, options: ReportOptions = {}): ReportInParts {
  checkOptions('reconcileInParts', options);
  return reportOf((known, normalise) => new PackedSource(claims, known, normalise), options);
}

/** The same for claims that are held, of which the parts are collected. */
export function reconcileMemory(input: unknown, options: ReportOptions): ReportInParts {
  checkOptions('reconcileClaims', options);
  return reportOf(() => memorySource(input), options);
}

type Claims = readonly Claim[];

function reportOf(
  sourceOf: (
    known: (claims: Claims) => Claims,
    normalise: (claims: Claims) => NormalClaim[],
  ) => ClaimSource,
  options: ReportOptions,
): ReportInParts {
  const replaying = new Replaying(options.asOf);
  const normalise = normaliserOf(options);
  const source = sourceOf(
    (claims) => replaying.known(claims),
    (claims) => normalise(claims),
  );
  const way = new ReportWay(source, replaying, normalise, options);
  const { linked, estimates } = way;
  const early = (): readonly Issue[] =>
    inOrder([...replaying.shown(source.issues), ...linked.issues]);
  const replay = replaying.replay();
  return {
    version: REPORT_VERSION,
    convention: way.convention,
    incidents: { [Symbol.iterator]: () => way.incidents() },
    summaries: { [Symbol.iterator]: () => way.summaries() },
    unplaced: linked.unplaced,
    rejected: { [Symbol.iterator]: () => rejectedOf(source) },
    issues: {
      [Symbol.iterator]: () =>
        inOrder([...replaying.shown(source.issues), ...linked.issues, ...way.issues()])[
          Symbol.iterator
        ](),
    },
    claims: source.kept,
    ...(options.previous === undefined ? {} : { changes: linked.changes }),
    ...(estimates === null ? {} : { estimate: estimates.by }),
    ...(replay === undefined ? {} : { replay }),
    lookup: {
      incidents: linked.incidents.size,
      claims: source.kept.size,
      claim: (id) => source.claim(id),
      incident: (id) => way.incident(id),
      get early() {
        return early();
      },
      placeOf: (issue) => source.placeOf(issue),
    },
  };
}

/** Rejected claims with their input, by their content. */
function* rejectedOf(source: ClaimSource): Generator<RejectedClaim> {
  const keyed = source.rejected.map((rejection) => ({
    rejection,
    key: `${canonicalJson(rejection.claimId ?? '')},`,
  }));
  // Inputs are looked at only where ids do not tell them apart.
  const inputKey = (rejection: PlacedRejection): string =>
    `${canonicalJson(plainJson(source.inputOf(rejection)))}]`;
  keyed.sort(
    (a, b) => byText(a.key, b.key) || byText(inputKey(a.rejection), inputKey(b.rejection)),
  );
  for (const { rejection } of keyed) {
    const { claimId, issues } = rejection;
    yield {
      ...(claimId === undefined ? {} : { claimId }),
      issues,
      input: plainJson(source.inputOf(rejection)),
    };
  }
}

function inOrder(issues: readonly Issue[]): Issue[] {
  const keyed = issues.map((issue) => ({
    issue,
    key: [issue.claimId ?? '', issue.path.join('.'), issue.code, issue.received].join('\n'),
  }));
  return keyed.sort((a, b) => byText(a.key, b.key)).map(({ issue }) => issue);
}
