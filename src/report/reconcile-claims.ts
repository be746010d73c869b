import type { IsoDay } from '../calendar';
import { canonicalJson } from '../claim/content-id';
import { parseClaims, type RejectedClaim } from '../claim/parse-claims';
import { defaultConvention } from '../figure';
import type { Issue } from '../issue/issue';
import { MisuseError } from '../issue/misuse';
import { linkNormalClaims, type LinkOptions } from '../linkage';
import { normaliseClaims, type NormalClaim } from '../normalise/normalise';
import type { Codebook, CodebookName } from '../reconcile';
import type { Look } from '../reconcile/look';
import { reconcileNormal, type ReconcileOptions } from '../reconcile/reconcile-incident';
import { estimatesBy } from './estimate';
import { plainJson } from './plain-json';
import { parsedBy, type KnownClaims } from './known-claims';
import { REPORT_VERSION, type IncidentReport, type Replay, type Report, type SummaryReport } from './report';
import { reportIssues } from './report-issues';
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
  /** A codebook, by name or your own, whose numbers are to stand beside the ranges; see {@link EstimateCodebook}. */
  readonly estimate?: CodebookName | Codebook;
}

/** How many incidents, or claims of them, are reconciled between two looks at the abort signal. */
const BATCH = 256;
const BATCH_CLAIMS = 4_096;
/** How much work inside one incident. */
const BATCH_WORK = 1_024;

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
  const { asOf, estimate, applyCopies } = options;
  const tell = teller(options);
  const whole = parseClaims(input, tell('parse'));
  const replayed = asOf === undefined ? null : parsedBy(whole, asOf);
  const parsed = replayed ?? whole;
  const claims = [...parsed.claims].sort((a, b) => (a.id < b.id ? -1 : 1));
  const normal = normaliseClaims(claims, options, tell('normalise'));
  const byId = new Map(normal.map((claim) => [claim.id, claim]));
  const membersOf = (ids: readonly string[]): NormalClaim[] => ids.flatMap((id) => byId.get(id) ?? []);
  const estimates = estimate === undefined ? null : estimatesBy(estimate, membersOf);
  const linked = linkNormalClaims(normal, options);
  const groups = linked.incidents.length + linked.summaries.length;
  const told = everyFew(tell('reconcile'), groups);
  const incidents = linked.incidents.map(({ id, claimIds, links }): IncidentReport => {
    const look = told(claimIds.length);
    const incident = { id, ...reconcileNormal(membersOf(claimIds), options, links, look), links };
    return estimates === null ? incident : estimates.ofIncident(incident);
  });
  const totals = linked.summaries.map(({ id, claimIds }) => {
    const look = told(claimIds.length);
    return { id, ...reconcileNormal(membersOf(claimIds), options, [], look) };
  });
  tell('reconcile')(groups, groups);
  const summaries = withResiduals(totals, incidents, membersOf, tell('summaries'));
  return {
    version: REPORT_VERSION,
    convention: (options.convention ?? defaultConvention).name,
    incidents,
    summaries: estimates === null ? summaries : summaries.map((summary) => estimates.ofSummary(summary, insideOf(summary, incidents))),
    unplaced: linked.unplaced,
    rejected: parsed.rejected.map(({ input: written, ...rest }) => ({ ...rest, input: plainJson(written) })).sort(byContent),
    issues: [...parsed.issues, ...linked.issues, ...reportIssues([...incidents, ...summaries], applyCopies)].sort(byClaimAndPath),
    claims,
    ...(options.previous === undefined ? {} : { changes: linked.changes }),
    ...(estimates === null ? {} : { estimate: estimates.by }),
    ...(replayed === null || asOf === undefined ? {} : { replay: replayOf(asOf, replayed.known) }),
  };
}

/** Tells how far a stage is, and looks at the abort signal whenever it does. */
function teller({ onProgress, signal }: ReportOptions): (stage: string) => (done: number, total: number) => void {
  return (stage) => (done, total) => {
    signal?.throwIfAborted();
    onProgress?.({ stage, done, total });
  };
}

/** Tells of groups one after the other, after so many groups or so many claims of them, and inside a long one as it goes. */
function everyFew(tell: (done: number, total: number) => void, total: number): (claims: number) => Look {
  let [done, groups, claims] = [0, BATCH, 0];
  return (size) => {
    const finished = done;
    if (groups >= BATCH || claims >= BATCH_CLAIMS) {
      tell(finished, total);
      [groups, claims] = [0, 0];
    }
    done += 1;
    groups += 1;
    claims += size;
    let work = 0;
    return (more) => {
      work += more;
      if (work < BATCH_WORK) return;
      work = 0;
      tell(finished, total);
    };
  };
}

/** The incidents that lie inside a summary for certain. */
function insideOf({ residuals }: SummaryReport, incidents: readonly IncidentReport[]): readonly IncidentReport[] {
  const ids = new Set(residuals.flatMap(({ inside }) => inside.map(({ incidentId }) => incidentId)));
  return ids.size === 0 ? [] : incidents.filter(({ id }) => ids.has(id));
}

function replayOf(asOf: IsoDay, { undated, notYet, waiting, cut }: KnownClaims): Replay {
  return { asOf, undated, notYet, waiting, cut };
}

const OPTIONS: Readonly<Record<keyof ReportOptions, true>> = {
  convention: true,
  exclude: true,
  applyCopies: true,
  estimate: true,
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
