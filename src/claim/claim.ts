import { frozen } from '../issue/frozen';
import type { Figure } from '../figure';
import type { Outcome } from './outcome';
import type { Place } from './place';
import type { Population } from './population';
import type { Source } from './source';

/**
 * Every unit, `person` first, which is the default. Families are not persons: the two are never
 * compared or converted.
 *
 * @example
 * ```ts
 * import { reconcileIncident, UNITS } from 'casualty-claims';
 *
 * UNITS; // => ['person', 'vehicle', 'weapon', 'munition', 'site', 'family']
 * const { measures } = reconcileIncident([
 *   { figure: 50, unit: 'family', outcome: 'displaced', source: 'A' },
 *   { figure: 300, outcome: 'displaced', source: 'B' },
 * ]);
 * measures.map(({ label }) => label); // => ['displaced', 'displaced / family']
 * ```
 */
export const UNITS = /* @__PURE__ */ frozen([
  'person',
  'vehicle',
  'weapon',
  'munition',
  'site',
  'family',
] as const);

/**
 * What is counted. It is not guessed from `type`: tanks without a unit count as persons, the
 * default.
 */
export type Unit = (typeof UNITS)[number];

/**
 * Every way in which a figure may be known. Bodies and graves document the figure; `names` document
 * as many as are given in `people`, and none where none are; footage documents no count.
 *
 * @example
 * ```ts
 * import { EVIDENCE, reconcileIncident } from 'casualty-claims';
 *
 * EVIDENCE; // => ['bodies', 'graves', 'names', 'footage']
 * const claim = { figure: 42, outcome: 'killed', source: 'SOHR' };
 * EVIDENCE.map(
 *   (evidence) => reconcileIncident([{ ...claim, evidence }]).measures[0]?.documentedMinimum,
 * ); // => [42, 42, null, null]
 * ```
 */
export const EVIDENCE = /* @__PURE__ */ frozen(['bodies', 'graves', 'names', 'footage'] as const);

/**
 * How a figure is known. "Bodies found" is written as an outcome and kept as `dead` with evidence
 * `bodies`.
 */
export type Evidence = (typeof EVIDENCE)[number];

/**
 * Every topic of a claim without a count. Such a claim needs neither figure nor outcome; only a
 * claim of control needs a `value`, the side that holds the place.
 *
 * @example
 * ```ts
 * import { parseClaims, TOPICS } from 'casualty-claims';
 *
 * TOPICS; // => ['control', 'occurrence', 'responsibility', 'victim-status']
 * parseClaims([{ topic: 'occurrence', place: 'Aleppo' }]).rejected; // => []
 * parseClaims([{ topic: 'control', place: 'Aleppo' }]).issues[0]?.code; // => 'no-value'
 * ```
 */
export const TOPICS = /* @__PURE__ */ frozen([
  'control',
  'occurrence',
  'responsibility',
  'victim-status',
] as const);

/**
 * What a claim without a count is about. Answers are compared by value after resolution, so two
 * names of one camp agree.
 */
export type Topic = (typeof TOPICS)[number];

/**
 * Every modality, firmest first. The last two are listed in `notCounted`, never counted.
 *
 * @example
 * ```ts
 * import { MODALITIES, reconcileIncident } from 'casualty-claims';
 *
 * MODALITIES; // => ['asserted', 'alleged', 'possible', 'hypothetical']
 * MODALITIES.map(
 *   (modality) => reconcileIncident([{ figure: 7, outcome: 'killed', modality }]).measures.length,
 * ); // => [1, 1, 0, 0]
 * ```
 */
export const MODALITIES = /* @__PURE__ */ frozen([
  'asserted',
  'alleged',
  'possible',
  'hypothetical',
] as const);

/** How firmly it is said. `alleged` still counts: the source says it of somebody else's word. */
export type Modality = (typeof MODALITIES)[number];

/**
 * Every stance. One that names another claim needs no figure or outcome of its own.
 *
 * @example
 * ```ts
 * import { parseClaims, STANCES } from 'casualty-claims';
 *
 * STANCES; // => ['asserts', 'denies', 'retracts']
 * parseClaims([{ id: 'a', figure: 70, outcome: 'executed' }, { stance: 'denies', denies: 'a' }]).rejected; // => []
 * ```
 */
export const STANCES = /* @__PURE__ */ frozen(['asserts', 'denies', 'retracts'] as const);

/**
 * What a claim does: says it, denies another claim (or a topic), or takes back its own. A denial
 * has no bounds; a retraction works only on the same voice's claims, and from anybody else takes
 * nothing back.
 */
export type Stance = (typeof STANCES)[number];

/**
 * How much of a place a claim of control is about.
 *
 * @example
 * ```ts
 * import { EXTENTS, parseClaims } from 'casualty-claims';
 *
 * EXTENTS; // => ['whole', 'part', 'points']
 * parseClaims([{ topic: 'control', value: 'rebels', extent: 'most' }]).issues[0]?.code; // => 'invalid-extent'
 * ```
 */
export const EXTENTS = /* @__PURE__ */ frozen(['whole', 'part', 'points'] as const);

/**
 * How control came to be what it is: `value` holds the place afterwards either way, so different
 * courses are listed and not a dispute.
 *
 * @example
 * ```ts
 * import { COURSES, reconcileIncident } from 'casualty-claims';
 *
 * COURSES; // => ['taken', 'lost-again', 'repelled', 'held']
 * const control = { topic: 'control', value: 'Syrian army', place: 'Minyan' } as const;
 * const { disputes } = reconcileIncident([
 *   { ...control, id: 'a', course: 'taken', source: 'A' },
 *   { ...control, id: 'b', course: 'held', source: 'B' },
 * ]);
 * disputes.map(({ disputed, positions }) => [
 *   disputed,
 *   positions[0]?.answers.map((answer) => answer.course),
 * ]); // => [[false, ['taken', 'held']]]
 * ```
 */
export const COURSES = /* @__PURE__ */ frozen(['taken', 'lost-again', 'repelled', 'held'] as const);

/**
 * Days of a claim, both included, as `YYYY-MM-DD`, without a time zone. A missing end is not
 * stated: it is not "until now".
 */
export interface DateRange {
  /** First day. */
  readonly from?: string;
  /** Last day. */
  readonly to?: string;
}

/**
 * Several values of a facet, any of which may hold for each one counted: "women and children", "the
 * army and its allies". One value alone is kept as itself.
 */
export interface AnyOf<T> {
  /** At least one value. */
  readonly anyOf: readonly T[];
}

/**
 * One claim in its regular form: the written form (see {@link ClaimInput}) with every word resolved
 * to one of the vocabulary, every figure tagged and every default filled in. It is itself a valid
 * input, so it can be stored as JSON and read again: `parseClaims(claims).claims` equals `claims`.
 * A field that is absent was not stated; that is never zero and never "no".
 */
export interface Claim {
  /** The user's own, or `claim-` and a hash of the content. */
  readonly id: string;
  /** How many, as it was worded; absent for a claim without a count. */
  readonly figure?: Figure;
  /** What happened to them. */
  readonly outcome?: Outcome | AnyOf<Outcome>;
  /** What is counted. */
  readonly unit: Unit;
  /** How the figure is known, in order. */
  readonly evidence?: readonly Evidence[];
  /** Who is counted. */
  readonly population?: Population;
  /** Kind of thing: tank, mortar. */
  readonly type?: string | AnyOf<string>;
  /** Names of victims; without a figure they count as at least so many. */
  readonly people?: readonly string[];
  /** Whose people or things. */
  readonly side?: string | AnyOf<string>;
  /** Who is said to have done it. */
  readonly by?: string | AnyOf<string>;
  /** The origin, where it is not the publisher itself. */
  readonly source?: Source;
  /** Who passed it on, the publisher last. */
  readonly via?: readonly Source[];
  /** Works that a dataset consulted; they are not voices. */
  readonly basedOn?: readonly Source[];
  /** Admiralty credibility 1 (confirmed) to 5 (improbable); 6 (cannot be judged) is missing. */
  readonly credibility?: 1 | 2 | 3 | 4 | 5 | 6;
  /** When it happened. */
  readonly date?: DateRange;
  /** Whether the date is in the report, inferred from it, or from elsewhere. */
  readonly dateBasis?: 'stated' | 'inferred' | 'external';
  /** Day of publication, `YYYY-MM-DD`. */
  readonly reportedOn?: string;
  /** The figure is a running total up to this day. */
  readonly asOf?: string;
  /** Where it happened. */
  readonly place?: Place;
  /** What sort of event. */
  readonly kind?: string;
  /** Which document says so. */
  readonly report?: string;
  /** Id of the event within the document: same report and event, one incident. */
  readonly event?: string;
  /** The claim whose figure this one is "among". */
  readonly partOf?: string;
  /** The parts are all there are: they sum to the whole. */
  readonly complete?: boolean;
  /** The part may share people with its siblings, whatever their facets. */
  readonly overlaps?: boolean;
  /** Says it, denies it, or takes it back. */
  readonly stance: Stance;
  /** The claim that is denied or taken back. */
  readonly denies?: string;
  /** How firmly it is said. */
  readonly modality: Modality;
  /** The earlier claim that this one corrects. */
  readonly supersedes?: string;
  /** The claim that this one repeats: no voice of its own. */
  readonly restates?: string;
  /** Whether it is about one incident or sums several up; decides before the window does. */
  readonly scope?: 'incident' | 'summary';
  /** What a claim without a count is about. */
  readonly topic?: Topic;
  /** The answer to the topic: the side that holds the place. */
  readonly value?: string;
  /** How much of the place. */
  readonly extent?: (typeof EXTENTS)[number];
  /** How control came about. */
  readonly course?: (typeof COURSES)[number];
  /** The words of the report. */
  readonly quote?: string;
  /** Where the report is. */
  readonly url?: string;
  /** Where the words stand in the report, in UTF-16 units, end excluded. */
  readonly span?: { readonly start: number; readonly end: number };
  /** The user's own remark; nothing reads it. */
  readonly note?: string;
}
