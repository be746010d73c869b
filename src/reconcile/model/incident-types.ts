import type { Incomparable } from '../../claim/measure';
import type { Interval } from '../../interval/interval';
import type { MeasureFacets } from './account-types';
import type { MeasureReport } from './measure-types';
import type { TopicDispute } from './topic-types';

/**
 * A claim that is listed and never counted.
 *
 * @example
 * ```ts
 * import { type NotCounted, reconcileIncident } from 'casualty-claims';
 *
 * const notCounted: readonly NotCounted[] = reconcileIncident([
 *   { id: 'a', figure: 70, outcome: 'executed', source: 'activists' },
 *   { id: 'b', stance: 'denies', denies: 'a', source: 'SANA' },
 *   { id: 'c', figure: 100, outcome: 'killed', modality: 'possible', source: 'UN' },
 * ]).notCounted;
 * notCounted; // => [{ claimId: 'b', because: 'denial', of: 'a' }, { claimId: 'c', because: 'possible', of: null }]
 * ```
 */
export interface NotCounted {
  /** The claim that is not counted. */
  readonly claimId: string;
  /** Why not. */
  readonly because:
    | 'possible'
    | 'hypothetical'
    | 'denial'
    | 'retracted'
    | 'retraction'
    | 'restated-without-figure'
    | 'excluded';
  /** The claim it denies, repeats or takes back, or that took it back. */
  readonly of: string | null;
}

/**
 * Claims of several voices that cannot all be true together, while any fewer of them can.
 *
 * @example
 * ```ts
 * import { type ConflictSet, reconcileIncident } from 'casualty-claims';
 *
 * const conflicts: readonly ConflictSet[] = reconcileIncident([
 *   { id: 'toll', figure: 42, outcome: 'killed', source: 'A' },
 *   { id: 'civilians', figure: 30, population: 'civilians', partOf: 'toll', source: 'B' },
 *   { id: 'combatants', figure: 20, population: 'combatants', partOf: 'toll', source: 'C' },
 * ]).conflicts;
 * conflicts; // => [{ claimIds: ['civilians', 'combatants', 'toll'], whole: 'toll', measure: { outcome: 'killed', unit: 'person' }, least: 50, most: 42, byConvention: false }]
 * ```
 */
export interface ConflictSet {
  /** Deletion-minimal: without any one of them the rest fit. */
  readonly claimIds: readonly string[];
  /**
   * The claim whose figure is the whole, where all others are parts of it; null where more laws are
   * at work.
   */
  readonly whole: string | null;
  /** The measure that the set leaves no count of. */
  readonly measure: MeasureFacets;
  /** The least that the claims together leave of it. */
  readonly least: number;
  /** The most that they leave; below the least. */
  readonly most: number;
  /** It takes a convention: a role to tell civilians from combatants. */
  readonly byConvention: boolean;
}

/**
 * A claim that may repeat another voice's: proposed with its evidence, never applied unless asked
 * for.
 *
 * @example
 * ```ts
 * import { type ProposedCopy, reconcileIncident } from 'casualty-claims';
 *
 * const quote = 'The dead of the strike on the market at noon numbered 137';
 * const copies: readonly ProposedCopy[] = reconcileIncident([
 *   { id: 'a', figure: 137, outcome: 'killed', source: 'A', reportedOn: '2014-01-08', quote },
 *   { id: 'b', figure: 137, outcome: 'killed', source: 'B', reportedOn: '2014-01-09', quote },
 * ]).proposedCopies;
 * copies.map(({ claimId, of }) => [claimId, of]); // => [['b', 'a']]
 * ```
 */
export interface ProposedCopy {
  /** The claim that looks like a copy. */
  readonly claimId: string;
  /** The claim it looks like a copy of. */
  readonly of: string;
  /** Why; never empty. */
  readonly evidence: readonly CopyEvidence[];
  /** It was asked to be applied: the claim counts as a relay of the other, and adds no voice. */
  readonly applied: boolean;
}

/**
 * What makes a claim look like a copy.
 *
 * @example
 * ```ts
 * import { type CopyEvidence, reconcileIncident } from 'casualty-claims';
 *
 * const quote = 'The dead of the strike on the market at noon numbered 137';
 * const evidence: readonly CopyEvidence[] | undefined = reconcileIncident([
 *   { id: 'a', figure: 137, outcome: 'killed', source: 'A', reportedOn: '2014-01-08', quote },
 *   { id: 'b', figure: 137, outcome: 'killed', source: 'B', reportedOn: '2014-01-09', quote },
 * ]).proposedCopies[0]?.evidence;
 * evidence?.map(({ kind }) => kind); // => ['rare-figure', 'near-same-words', 'later']
 * ```
 */
export type CopyEvidence =
  | { readonly kind: 'rare-figure'; readonly value: number }
  | { readonly kind: 'near-same-words'; readonly similarity: number }
  | { readonly kind: 'later'; readonly days: number };

/**
 * Two figures of one outcome that could not be held against each other, and why: their sides are
 * names that no table knows.
 *
 * @example
 * ```ts
 * import { type IncomparableFigures, reconcileIncident } from 'casualty-claims';
 *
 * const incomparable: readonly IncomparableFigures[] = reconcileIncident([
 *   { id: 'a', figure: 30, outcome: 'killed', side: 'Unit 12', source: 'A' },
 *   { id: 'b', figure: 90, outcome: 'killed', side: 'Border Force', source: 'B' },
 * ]).incomparable;
 * incomparable; // => [{ claimIds: ['a', 'b'], reason: { kind: 'side-unresolved' } }]
 * ```
 */
export interface IncomparableFigures {
  /** One claim of each row. */
  readonly claimIds: readonly [string, string];
  /** Why the rows cannot be compared. */
  readonly reason: Incomparable;
}

/**
 * What the claims of one incident say, measure by measure. Plain JSON; the same for the same claims
 * in any order.
 *
 * @example
 * ```ts
 * import { reconcileIncident, type ReconciledIncident } from 'casualty-claims';
 *
 * const incident: ReconciledIncident = reconcileIncident([
 *   { figure: 300, outcome: 'released', population: 'detainees', date: '2014-01-08', place: 'Qadi Askar', source: 'activists', report: 'r1' },
 *   { figure: 42, outcome: 'bodies found', date: '2014-01', place: 'Qadi Askar', source: 'SOHR', report: 'r2' },
 * ]);
 * [incident.date, incident.place?.name, incident.reports]; // => [{ from: '2014-01-08', to: '2014-01-08' }, 'Qadi Askar', ['r1', 'r2']]
 * incident.measures.map(({ label }) => label); // => ['dead', 'released / detainee']
 * ```
 */
export interface ReconciledIncident {
  /** Every claim of the incident, counted or not. */
  readonly claimIds: readonly string[];
  /** The most precise window that a claim states, as days; an end that nobody states is absent. */
  readonly date: { readonly from?: string; readonly to?: string };
  /**
   * The place that most claims which count people state; null where none does. Degrees (WGS 84),
   * kilometres.
   */
  readonly place: {
    readonly name: string;
    readonly lat?: number;
    readonly lon?: number;
    readonly radiusKm?: number;
    readonly level?: string;
    readonly within: readonly string[];
  } | null;
  /** The kind of event that most claims state. */
  readonly kind: string | null;
  /** The documents that tell of it. */
  readonly reports: readonly string[];
  /** One row per measure, the dead first. */
  readonly measures: readonly MeasureReport[];
  /** Questions without a figure, and their answers. */
  readonly disputes: readonly TopicDispute[];
  /** Claims that are listed and never counted. */
  readonly notCounted: readonly NotCounted[];
  /** Figures of several voices that cannot all be true, by part and whole. */
  readonly conflicts: readonly ConflictSet[];
  /** Claims that look like copies of another voice's. */
  readonly proposedCopies: readonly ProposedCopy[];
  /** Figures of one outcome that a name kept apart. */
  readonly incomparable: readonly IncomparableFigures[];
}

/**
 * A row of an incident that a summary figure spans.
 *
 * @example
 * ```ts
 * import { reconcileClaims, type SpannedMeasure } from 'casualty-claims';
 *
 * const { summaries } = reconcileClaims([
 *   { figure: 42, outcome: 'killed', date: '2014-01-08', place: { name: 'Qadi Askar', within: ['Aleppo'] }, source: 'A' },
 *   { figure: 1_000, outcome: 'killed', date: '2014-01', place: { name: 'Aleppo', level: 'province' }, source: 'B' },
 * ]);
 * const inside: readonly SpannedMeasure[] | undefined = summaries[0]?.residuals[0]?.inside;
 * inside?.map(({ label, bounds }) => [label, bounds]); // => [['killed', { lower: 42, upper: 42 }]]
 * ```
 */
export interface SpannedMeasure {
  /** The incident. */
  readonly incidentId: string;
  /** The row of the incident. */
  readonly label: string;
  /** What its row asserts. */
  readonly bounds: Interval;
}

/**
 * A summary figure held against the incidents it spans. Only the same outcome inside the same place
 * and window is subtracted; what may or may not lie inside is told apart.
 *
 * @example
 * ```ts
 * import { reconcileClaims, type Residual } from 'casualty-claims';
 *
 * const { summaries } = reconcileClaims([
 *   { figure: 42, outcome: 'killed', date: '2014-01-08', place: { name: 'Qadi Askar', within: ['Aleppo'] }, source: 'A' },
 *   { figure: 1_000, outcome: 'killed', date: '2014-01', place: { name: 'Aleppo', level: 'province' }, source: 'B' },
 * ]);
 * const residuals: readonly Residual[] | undefined = summaries[0]?.residuals;
 * residuals?.map(({ total, rest }) => [total, rest]); // => [[{ lower: 1000, upper: 1000 }, { lower: 958, upper: 958 }]]
 * ```
 */
export interface Residual {
  /** The row of the summary. */
  readonly label: string;
  /** The summary figure. */
  readonly total: Interval;
  /** Rows inside its place and window. */
  readonly inside: readonly SpannedMeasure[];
  /** Rows that may lie inside, or not. */
  readonly possiblyInside: readonly SpannedMeasure[];
  /**
   * What the incidents inside leave of the total; null where they hold more than it for certain.
   */
  readonly rest: Interval | null;
  /** The same if everything that is possibly inside were. */
  readonly restIfAllInside: Interval | null;
}
