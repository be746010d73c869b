import type { Claim } from '../../claim/claim';
import type { Issue } from '../../issue/issue';
import { progressOf, throttled } from '../../issue/progress';
import { linkColumns, type LinkedIncident } from '../../linkage';
import { LinkableBuilder } from '../../linkage/linkable-claims';
import { linkedClaims, type LinkedClaims } from '../../linkage/linked-claims';
import type { NormalClaim } from '../../normalise/normalise';
import { inOrderOfIds } from '../known-by-day';
import { linkOptionsOf, type ReportOptions } from '../options';
import {
  reconcileLinked,
  reconcileSummary,
  reconcilingOf,
  type Reconciling,
} from '../reconcile-linked';
import type { IncidentReport, SummaryReport } from '../report';
import { ReportIssues } from '../report-issues';
import { SpannedIncidents } from '../residuals';
import type { PackedSource } from './packed-source';
import type { Replaying } from './replaying';

/** What one pass over all incidents leaves for the summaries above them. */
interface Pass {
  readonly spanned: SpannedIncidents;
  readonly doubts: ReportIssues;
}

/** Reads the claims batch by batch and links them; incidents are reconciled when asked for. */
export function openReportStream(
  source: PackedSource,
  replaying: Replaying,
  normalise: (
    claims: readonly Claim[],
    progress: (done: number, total: number) => void,
  ) => NormalClaim[],
  options: ReportOptions,
): ReportStream {
  const reconciling = reconcilingOf(options);
  const progress = progressOf(options);
  const builder = new LinkableBuilder();
  let done = 0;
  for (const batch of source.batches(progress('parse'))) {
    const known = inOrderOfIds(replaying.take(batch));
    const before = done;
    const normal = normalise(known, (at, total) => {
      progress('normalise')(before + at, Math.max(source.size, before + total));
    });
    source.keep(normal);
    builder.add(normal);
    done += known.length;
  }
  const linking = linkOptionsOf(options);
  const linkable = builder.finish(linking.decisions);
  const pairs = linkColumns(linkable.columns, linking, linkable.constraints);
  const { incidents, changes, summaries, unplaced, issues } = linkedClaims(
    linkable,
    pairs,
    linking,
  );
  // Runners-up hold all pairs, and reports do not list them.
  const linked = { incidents, changes, summaries, unplaced, issues };
  return new ReportStream(source, linked, reconciling, options);
}

/** A report that is made incident by incident, each time its incidents are asked for. */
export class ReportStream {
  readonly linked: Omit<LinkedClaims, 'runnersUp'>;
  readonly reconciling: Reconciling;
  readonly #source: PackedSource;
  readonly #options: ReportOptions;
  /** The last pass over incidents, and over summaries, that came to its end. */
  #pass: Pass | null = null;
  #passOfSummaries: Pass | null = null;
  #placeOf: ReadonlyMap<string, number> | undefined;

  constructor(
    source: PackedSource,
    linked: Omit<LinkedClaims, 'runnersUp'>,
    reconciling: Reconciling,
    options: ReportOptions,
  ) {
    [this.#source, this.linked, this.reconciling] = [source, linked, reconciling];
    this.#options = options;
  }

  /** Makes every incident, in the order of the report. */
  *incidents(): Generator<IncidentReport> {
    const { incidents, summaries } = this.linked;
    const progress = progressOf(this.#options)('reconcile');
    const next = throttled(progress, incidents.size);
    const pass: Pass = {
      spanned: new SpannedIncidents(),
      doubts: new ReportIssues(this.#options.whatIf?.applyCopies),
    };
    for (const window of this.#windows()) {
      this.#source.prepare(window.flatMap(({ claimIds }) => claimIds));
      for (const linked of window) {
        const { claimIds } = linked;
        const claims = this.#source.claimsOf(claimIds);
        const incident = reconcileLinked(linked, claims, this.reconciling, next(claimIds.length));
        pass.doubts.note(incident);
        if (summaries.length > 0) pass.spanned.add(incident, claims);
        yield incident;
      }
    }
    progress(incidents.size, incidents.size);
    this.#pass = pass;
  }

  /** Makes every summary, held against the incidents inside it. */
  *summaries(): Generator<SummaryReport> {
    const pass = this.#passed();
    const { summaries } = this.linked;
    const next = throttled(progressOf(this.#options)('summaries'), summaries.length);
    for (const group of summaries) {
      const { claimIds } = group;
      const summary = reconcileSummary(
        group,
        this.#source.claimsOf(claimIds),
        pass.spanned,
        this.reconciling,
        next(claimIds.length),
      );
      pass.doubts.note(summary);
      yield summary;
    }
    this.#passOfSummaries = pass;
  }

  /** What became doubtful in reconciling; makes what was not made yet. */
  doubts(): readonly Issue[] {
    const pass = this.#passed();
    if (this.#passOfSummaries !== pass) exhaust(this.summaries());
    return pass.doubts.found();
  }

  /** One incident by its id. */
  incident(id: string): IncidentReport | undefined {
    const { incidents } = this.linked;
    this.#placeOf ??= new Map([...incidents.ids.entries()].reverse().map(([at, of]) => [of, at]));
    const linked = incidents.at(this.#placeOf.get(id) ?? -1);
    return linked === undefined
      ? undefined
      : reconcileLinked(linked, this.#source.claimsOf(linked.claimIds), this.reconciling);
  }

  /** Incidents in windows of about as many claims as are made ready together. */
  *#windows(): Generator<LinkedIncident[]> {
    let window: LinkedIncident[] = [];
    let claims = 0;
    for (const incident of this.linked.incidents) {
      window.push(incident);
      claims += incident.claimIds.length;
      if (claims < this.#source.batch) continue;
      yield window;
      [window, claims] = [[], 0];
    }
    if (window.length > 0) yield window;
  }

  #passed(): Pass {
    if (this.#pass !== null) return this.#pass;
    exhaust(this.incidents());
    return this.#passed();
  }
}

function exhaust(items: Iterator<unknown>): void {
  while (items.next().done !== true);
}
