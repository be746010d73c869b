import type { IsoDay } from '../calendar';
import { canonicalJson } from '../claim/content-id';
import { parseClaims, type RejectedClaim } from '../claim/parse-claims';
import { defaultConvention } from '../figure';
import type { Issue } from '../issue/issue';
import { MisuseError } from '../issue/misuse';
import { linkNormalClaims, type LinkOptions } from '../linkage';
import { normaliseClaims, type NormalClaim } from '../normalise/normalise';
import { reconcileNormal, type ReconcileOptions } from '../reconcile/reconcile-incident';
import { plainJson } from './plain-json';
import { parsedBy, type KnownClaims } from './known-claims';
import { REPORT_VERSION, type Replay, type Report } from './report';
import { withResiduals } from './residuals';

/**
 * Everything that can be set for the whole way from claims to a report; all of it optional.
 *
 * @example
 * ```ts
 * import { isMisuseError, reconcileClaims, type ReportOptions } from 'casualty-claims';
 *
 * const stages = new Set<string>();
 * const options: ReportOptions = { onProgress: ({ stage }) => stages.add(stage) };
 * reconcileClaims([{ figure: 7, outcome: 'killed', date: '2014-01-08', place: 'Aleppo' }], options);
 * stages.has('reconcile'); // => true
 * const mistyped = { conventoin: undefined } as ReportOptions;
 * try { reconcileClaims([], mistyped); } catch (error) { isMisuseError(error); } // => true
 * ```
 */
export interface ReportOptions extends ReconcileOptions, LinkOptions {
  /** Only what was known by the end of this day, `YYYY-MM-DD`; see {@link claimsKnownBy}. */
  readonly asOf?: IsoDay;
}

/** How many incidents are reconciled between two looks at the abort signal. */
const BATCH = 256;

/**
 * The whole way: checks claims, finds those about the same incident, and reports, measure by measure,
 * the range, who stands where and where they disagree. Each stage is exported by itself as well.
 *
 * @param input - claims in the written form, or regular ones; bad ones come back in `rejected` and `issues`
 * @param options - name tables, convention, weights, progress and abort
 * @returns plain JSON, equal for equal claims in any order
 * @throws a {@link MisuseError} for an option that does not exist; the signal's reason when aborted
 *
 * @example
 * ```ts
 * import { reconcileClaims } from 'casualty-claims';
 *
 * const report = reconcileClaims([
 *   { id: 'a', figure: 'more than 80', outcome: 'killed', source: 'Jaysh al-Fath', date: '2016-10-31', place: 'West Aleppo', kind: 'battle' },
 *   { id: 'b', figure: 200, outcome: 'killed', source: 'Suqour al-Sham', date: '2016-10-31', place: 'West Aleppo', kind: 'battle' },
 * ]);
 * const killed = report.incidents[0]?.measures[0];
 * [killed?.range, killed?.openAbove, killed?.disagreements[0]?.state]; // => [{ lower: 81, upper: 200 }, true, 'strained']
 * ```
 */
export function reconcileClaims(input: unknown, options: ReportOptions = {}): Report {
  checkOptions(options);
  const { onProgress, signal, asOf } = options;
  const whole = parseClaims(input);
  const replayed = asOf === undefined ? null : parsedBy(whole, asOf);
  const parsed = replayed ?? whole;
  const claims = [...parsed.claims].sort((a, b) => (a.id < b.id ? -1 : 1));
  const normal = normaliseClaims(claims, options);
  const linked = linkNormalClaims(normal, options);
  const byId = new Map(normal.map((claim) => [claim.id, claim]));
  const membersOf = (ids: readonly string[]): NormalClaim[] => ids.flatMap((id) => byId.get(id) ?? []);
  const incidents = linked.incidents.map(({ id, claimIds, links }, at) => {
    if (at % BATCH === 0) {
      signal?.throwIfAborted();
      onProgress?.({ stage: 'reconcile', done: at, total: linked.incidents.length });
    }
    return { id, ...reconcileNormal(membersOf(claimIds), options), links };
  });
  onProgress?.({ stage: 'reconcile', done: linked.incidents.length, total: linked.incidents.length });
  const summaries = linked.summaries.map(({ id, claimIds }) => ({ id, ...reconcileNormal(membersOf(claimIds), options) }));
  return {
    version: REPORT_VERSION,
    convention: (options.convention ?? defaultConvention).name,
    incidents,
    summaries: withResiduals(summaries, incidents, membersOf),
    unplaced: linked.unplaced,
    rejected: parsed.rejected.map(({ input: written, ...rest }) => ({ ...rest, input: plainJson(written) })).sort(byContent),
    issues: [...parsed.issues, ...linked.issues].sort(byClaimAndPath),
    claims,
    ...(options.previous === undefined ? {} : { changes: linked.changes }),
    ...(replayed === null || asOf === undefined ? {} : { replay: replayOf(asOf, replayed.known) }),
  };
}

function replayOf(asOf: IsoDay, { undated, notYet, waiting, cut }: KnownClaims): Replay {
  return { asOf, undated, notYet, waiting, cut };
}

const OPTIONS: Readonly<Record<keyof ReportOptions, true>> = {
  convention: true,
  exclude: true,
  asOf: true,
  actors: true,
  gazetteer: true,
  kinds: true,
  decisions: true,
  weights: true,
  previous: true,
  onProgress: true,
  signal: true,
};

/** A mistyped option would be ignored in silence, and the report would not be what was asked for. */
function checkOptions(options: ReportOptions): void {
  for (const key of Object.keys(options)) {
    if (Object.hasOwn(OPTIONS, key)) continue;
    throw new MisuseError('unknown-option', `reconcileClaims: there is no option ${JSON.stringify(key)}; the options are ${Object.keys(OPTIONS).join(', ')}`);
  }
}

function byContent(a: RejectedClaim, b: RejectedClaim): number {
  const [x, y] = [canonicalJson([a.claimId ?? '', a.input]), canonicalJson([b.claimId ?? '', b.input])];
  return x < y ? -1 : x > y ? 1 : 0;
}

function byClaimAndPath(a: Issue, b: Issue): number {
  const [x, y] = [a, b].map((issue) => [issue.claimId ?? '', issue.path.join('.'), issue.code, issue.received].join('\n'));
  return x === undefined || y === undefined || x === y ? 0 : x < y ? -1 : 1;
}
