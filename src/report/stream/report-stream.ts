import type { Claim } from '../../claim/claim';
import { PackedValues } from '../../claim/storage/packed-values';
import { defaultConvention } from '../../figure';
import { linkColumns, type LinkedIncident } from '../../linkage';
import { LinkIntake, type LinkedClaims } from '../../linkage/link-intake';
import type { NormalClaim } from '../../normalise/normalise';
import type { PublishedMeasure } from '../../reconcile';
import { noProgress, type ProgressReporter } from '../../reconcile/look';
import { reconcileNormal } from '../../reconcile/reconcile-incident';
import type { ClaimSource } from './claim-source';
import { estimatesBy, type Estimates } from '../estimate';
import type { ReportOptions } from '../report-options';
import type { Replaying } from './replaying';
import { ReportIssues } from '../report-issues';
import type { IncidentReport, SummaryReport } from '../report';
import { SpannedIncidents } from '../residuals';
import { throttled, progressReporter } from '../telling';

/** What a walk over all incidents leaves for the summaries above them. */
interface Walked {
  readonly spanned: SpannedIncidents;
  readonly issues: ReportIssues;
  /** What the codebook would enter for each incident, in their order; null where nobody asks. */
  readonly published: PackedValues | null;
  readonly places: Map<string, number>;
}

/**
 * The whole way from claims to incidents and summaries, which are made one by one, each time they
 * are walked.
 */
export class ReportWay {
  readonly linked: Omit<LinkedClaims, 'runnersUp'>;
  readonly estimates: Estimates | null;
  readonly #source: ClaimSource;
  readonly #options: ReportOptions;
  /** The last walk that went through. */
  #walked: Walked | null = null;
  #allWalked: Walked | null = null;
  #places: ReadonlyMap<string, number> | undefined;

  constructor(
    source: ClaimSource,
    replaying: Replaying,
    normalise: (
      claims: readonly Claim[],
      told?: (done: number, total: number) => void,
    ) => NormalClaim[],
    options: ReportOptions,
  ) {
    [this.#source, this.#options] = [source, options];
    this.estimates = options.estimate === undefined ? null : estimatesBy(options.estimate);
    const tell = progressReporter(options);
    const intake = new LinkIntake();
    let done = 0;
    for (const batch of source.batches(tell('parse'))) {
      const known = [...replaying.take(batch)].sort((a, b) => (a.id < b.id ? -1 : 1));
      const before = done;
      const normal = normalise(known, (at, total) => {
        tell('normalise')(before + at, Math.max(source.size, before + total));
      });
      source.keep(normal);
      intake.add(normal);
      done += known.length;
    }
    // Runners-up hold all pairs, and are not told in reports.
    const { incidents, changes, summaries, unplaced, issues } = intake.link(
      (columns, constraints) => linkColumns(columns, options, constraints),
      options,
    );
    this.linked = { incidents, changes, summaries, unplaced, issues };
  }

  /** Every incident, in the order of the report. */
  *incidents(): Generator<IncidentReport> {
    const { incidents, summaries } = this.linked;
    const groups = incidents.size + summaries.length;
    const tell = progressReporter(this.#options)('reconcile');
    const told = throttled(tell, groups);
    const walked = this.#nothingWalked();
    for (let from = 0; from < incidents.size;) {
      const window: LinkedIncident[] = [];
      const ids: string[] = [];
      for (
        let next = incidents.at(from);
        next !== undefined && ids.length < this.#source.batch;
        next = incidents.at(from)
      ) {
        window.push(next);
        for (const id of next.claimIds) ids.push(id);
        from += 1;
      }
      this.#source.prepare(ids);
      for (const linked of window) {
        const incident = this.#incident(linked, told(linked.claimIds.length));
        walked.issues.look(incident);
        if (summaries.length > 0) this.#note(incident, walked);
        yield incident;
      }
    }
    tell(groups, groups);
    this.#walked = walked;
  }

  /** Every summary, held against the incidents inside it. */
  *summaries(): Generator<SummaryReport> {
    const { spanned, issues, published, places } = this.#incidentsWalked();
    const { summaries } = this.linked;
    const told = throttled(progressReporter(this.#options)('summaries'), summaries.length);
    for (const { id, claimIds } of summaries) {
      const look = told(claimIds.length);
      const claims = this.#source.claimsOf(claimIds);
      const total = { id, ...reconcileNormal(claims, this.#options, [], look) };
      const summary: SummaryReport = { ...total, residuals: spanned.residuals(total, claims) };
      issues.look(summary);
      yield this.estimates === null
        ? summary
        : {
            ...summary,
            estimate: this.estimates.of(summary, claims, insideOf(summary, published, places)),
          };
    }
    this.#allWalked = this.#walked;
  }

  /** What became doubtful in reconciling; walks what was not walked yet. */
  issues(): ReturnType<ReportIssues['found']> {
    if (this.#allWalked === null || this.#allWalked !== this.#walked) walk(this.summaries());
    return this.#incidentsWalked().issues.found();
  }

  /** One incident by its id. */
  incident(id: string): IncidentReport | undefined {
    this.#places ??= new Map(
      [...this.linked.incidents.ids.entries()].reverse().map(([at, of]) => [of, at]),
    );
    const linked = this.linked.incidents.at(this.#places.get(id) ?? -1);
    return linked === undefined ? undefined : this.#incident(linked, noProgress);
  }

  #incident({ id, claimIds, links }: LinkedIncident, look: ProgressReporter): IncidentReport {
    const claims = this.#source.claimsOf(claimIds);
    const incident: IncidentReport = {
      id,
      ...reconcileNormal(claims, this.#options, links, look),
      links,
    };
    return this.estimates === null
      ? incident
      : { ...incident, estimate: this.estimates.of(incident, claims, []) };
  }

  #note(incident: IncidentReport, { spanned, published, places }: Walked): void {
    spanned.add(incident, this.#source.claimsOf(incident.claimIds));
    if (published === null || incident.estimate === undefined) return;
    places.set(incident.id, published.size);
    published.push(incident.estimate);
  }

  #incidentsWalked(): Walked {
    if (this.#walked === null) walk(this.incidents());
    return this.#walked ?? this.#nothingWalked();
  }

  #nothingWalked(): Walked {
    const isAsked = this.estimates !== null && this.linked.summaries.length > 0;
    return {
      spanned: new SpannedIncidents(),
      issues: new ReportIssues(this.#options.applyCopies),
      published: isAsked ? new PackedValues() : null,
      places: new Map(),
    };
  }

  /** Name of the convention by which words are read. */
  get convention(): string {
    return (this.#options.convention ?? defaultConvention).name;
  }
}

function walk(items: Iterator<unknown>): void {
  let next = items.next();
  while (next.done !== true) next = items.next();
}

/**
 * What the codebook would enter for the incidents that lie inside a summary for certain, in the
 * order of the report.
 */
function insideOf(
  { residuals }: SummaryReport,
  published: PackedValues | null,
  places: ReadonlyMap<string, number>,
): readonly PublishedMeasure[] {
  const ids = new Set(
    residuals.flatMap(({ inside }) => inside.map(({ incidentId }) => incidentId)),
  );
  const found = [...ids].flatMap((id) => places.get(id) ?? []).sort((a, b) => a - b);
  return found.flatMap((at) => published?.get(at) as readonly PublishedMeasure[]);
}
