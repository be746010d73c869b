import type { Claim, Evidence, Topic, Unit } from '../claim/claim';
import type { Assumption, Incomparable } from '../claim/measure';
import type { Outcome } from '../claim/outcome';
import type { Population } from '../claim/population';
import type { Interest, SourceKind } from '../claim/source';
import type { Figure, Stated } from '../figure';
import type { Stretch } from '../interval/coverage';
import type { Interval } from '../interval/interval';

/**
 * The measure of a row as plain facets, in the words of the written form; what is absent is not stated.
 *
 * @example
 * ```ts
 * import { reconcileIncident, type MeasureFacets } from 'casualty-claims';
 *
 * const measures: MeasureFacets[] = reconcileIncident([
 *   { figure: 8, unit: 'vehicle', type: 'tank', outcome: 'seized', source: 'A' },
 *   { figure: 42, outcome: 'bodies found', source: 'A' },
 * ]).measures.map(({ measure }) => measure);
 * measures; // => [{ outcome: 'dead', unit: 'person' }, { outcome: 'seized', unit: 'vehicle', type: 'tank' }]
 * ```
 */
export interface MeasureFacets {
  /** The outcome, the widest word that a member of the row uses. */
  readonly outcome: Outcome | { readonly anyOf: readonly Outcome[] };
  /** What is counted. */
  readonly unit: Unit;
  /** Kind of thing: tank, carrier. */
  readonly type?: string | { readonly anyOf: readonly string[] };
  /** Who is counted. */
  readonly population?: Population;
  /** Whose people or things, by the names of resolved actors. */
  readonly side?: string | { readonly anyOf: readonly string[] };
}

/**
 * One voice's answer to one measure: what a lineage says, with every wording it used.
 *
 * @example
 * ```ts
 * import { reconcileIncident, type Account } from 'casualty-claims';
 *
 * const accounts: readonly Account[] | undefined = reconcileIncident([
 *   { id: 'headline', figure: 'dozens', outcome: 'executed', source: 'activists', report: 'r' },
 *   { id: 'text', figure: 70, outcome: 'executed', source: 'activists', report: 'r' },
 *   { id: 'bodies', figure: 42, outcome: 'bodies found', source: 'SOHR' },
 * ]).measures[0]?.accounts;
 * accounts?.map(({ name, claimIds, read, asserted }) => [name, claimIds, read, asserted]);
 * // => [
 * //   ['SOHR', ['bodies'], { lower: 42, upper: 42 }, { lower: 42, upper: null }],
 * //   ['activists', ['headline', 'text'], { lower: 70, upper: 70 }, { lower: 70, upper: null }],
 * // ]
 * ```
 */
export interface Account {
  /** The lineage: all claims of one origin are one voice. */
  readonly lineage: string;
  /** The origin as a reader knows it. */
  readonly name: string;
  /** False for a bare kind ("activists"), which may be anyone. */
  readonly named: boolean;
  /** What sort of voice, where the claim or the bare kind says so. */
  readonly kind: SourceKind | null;
  /** Whether the figure serves the voice. */
  readonly interest: Interest;
  /** The claim that speaks: its figure is the account's. */
  readonly claimId: string;
  /** Every claim behind the account, the speaking one among them. */
  readonly claimIds: readonly string[];
  /** The figure that speaks, with its words. */
  readonly figure: Figure;
  /** What the voice itself counted, in its own words (executed, soldiers), where the row is wider. */
  readonly measure: MeasureFacets;
  /** How the figure is known. */
  readonly evidence: readonly Evidence[];
  /** What was actually uttered, for the range. */
  readonly stated: Stated;
  /** What the words commit the source to as an answer to this row: a narrower word or found bodies assert no upper bound. */
  readonly asserted: Interval;
  /** What a careful reader takes the words to mean under the convention. */
  readonly read: Interval;
  /** The rule by which it was read. */
  readonly readBy: string;
  /** A sum of the voice's own disjoint figures, not a figure it stated: "2 tanks, 2 carriers, 8 cars". */
  readonly sumOfParts: boolean;
  /** The figures that were added up, for a sum of parts. */
  readonly addends: readonly Addend[];
  /** Its other wordings of the same measure: "dozens" beside 70. */
  readonly otherWordings: readonly Wording[];
  /** Earlier or relayed figures of the same voice that no longer speak. */
  readonly superseded: readonly Superseded[];
  /** Running totals of the voice that fell: a toll that only grows was corrected, or miscounted. */
  readonly falls: readonly Fall[];
  /** Its own figures for this measure cannot both be meant. */
  readonly selfContradiction: boolean;
  /** Publishers quote the same voice with different figures. */
  readonly relayDiffers: boolean;
  /** Who carries it, by name and in order. */
  readonly publishers: readonly string[];
  /** Parts of the figure ("among them at least 21 fighters"), with what the laws of parts imply. */
  readonly parts: readonly Part[];
  /** What remains when the disjoint parts are taken out; null without parts. */
  readonly rest: Rest | null;
}

/**
 * A running total that is lower than an earlier one of the same voice, by claim id. Growth is no dispute; a fall
 * is flagged, and is none either.
 *
 * @example
 * ```ts
 * import { type Fall, reconcileIncident } from 'casualty-claims';
 *
 * const [missing] = reconcileIncident([
 *   { id: 'a', figure: 50, outcome: 'missing', asOf: '2014-01-08', source: 'SOHR' },
 *   { id: 'b', figure: 42, outcome: 'missing', asOf: '2014-01-09', source: 'SOHR' },
 * ]).measures;
 * const falls: readonly Fall[] | undefined = missing?.accounts[0]?.falls;
 * [falls, missing?.disagreements]; // => [[{ from: 'a', to: 'b' }], []]
 * ```
 */
export interface Fall {
  /** The earlier, higher claim. */
  readonly from: string;
  /** The later, lower one. */
  readonly to: string;
}

/**
 * One of the figures that a sum of parts adds up.
 *
 * @example
 * ```ts
 * import { type Addend, reconcileIncident } from 'casualty-claims';
 *
 * const things = { unit: 'vehicle', outcome: 'destroyed', source: 'SOHR', report: 'r' } as const;
 * const [vehicles] = reconcileIncident([
 *   { id: 'whole', figure: 5, unit: 'vehicle', outcome: 'destroyed', source: 'SANA' },
 *   { ...things, id: 'tanks', figure: 2, type: 'tank' },
 *   { ...things, id: 'cars', figure: 8, type: 'car' },
 * ]).measures;
 * const addends: readonly Addend[] | undefined = vehicles?.accounts.flatMap((account) => account.addends);
 * addends?.map(({ claimId, measure }) => [claimId, measure.type]); // => [['cars', 'car'], ['tanks', 'tank']]
 * ```
 */
export interface Addend {
  /** The claim that gives it. */
  readonly claimId: string;
  /** Its figure, with its words. */
  readonly figure: Figure;
  /** What it counts. */
  readonly measure: MeasureFacets;
}

/**
 * Another wording of the same figure by the same voice. It meets the figure that speaks, and adds no voice.
 *
 * @example
 * ```ts
 * import { reconcileIncident, type Wording } from 'casualty-claims';
 *
 * const [killed] = reconcileIncident([
 *   { id: 'headline', figure: 'dozens', outcome: 'killed', source: 'SOHR', via: 'Al Jazeera' },
 *   { id: 'text', figure: 70, outcome: 'killed', source: 'SOHR', via: 'Al Jazeera' },
 * ]).measures;
 * const others: readonly Wording[] | undefined = killed?.accounts[0]?.otherWordings;
 * others?.map(({ claimId, figure, publisher }) => [claimId, figure.words, publisher]); // => [['headline', 'dozens', 'Al Jazeera']]
 * ```
 */
export interface Wording {
  /** The claim that words it so. */
  readonly claimId: string;
  /** The figure in those words. */
  readonly figure: Figure;
  /** The outlet that carried them. */
  readonly publisher: string;
}

/**
 * A figure of the same voice that another of its own replaced. `longer-chain`: the same voice is also heard more
 * directly; `narrower`: it gives a wider measure as well (84 killed, 20 of them executed).
 *
 * @example
 * ```ts
 * import { reconcileIncident, type Superseded } from 'casualty-claims';
 *
 * const [killed] = reconcileIncident([
 *   { id: 'first', figure: 10, outcome: 'killed', source: 'SOHR', reportedOn: '2014-01-08' },
 *   { id: 'later', figure: 42, outcome: 'killed', source: 'SOHR', reportedOn: '2014-01-09' },
 * ]).measures;
 * const old: readonly Superseded[] | undefined = killed?.accounts[0]?.superseded;
 * [killed?.range, old?.map(({ claimId, because, by }) => [claimId, because, by])]; // => [{ lower: 42, upper: 42 }, [['first', 'later-figure', 'later']]]
 * ```
 */
export interface Superseded extends Wording {
  /** Why it no longer speaks. */
  readonly because: 'retracted' | 'superseded' | 'later-figure' | 'longer-chain' | 'narrower';
  /** The claim that replaced it. */
  readonly by: string | null;
}

/**
 * A figure "among them", as its own voice gave it.
 *
 * @example
 * ```ts
 * import { reconcileIncident, type Part } from 'casualty-claims';
 *
 * const [dead] = reconcileIncident([
 *   { id: 'bodies', figure: 42, outcome: 'bodies found', source: 'SOHR' },
 *   { id: 'activists', figure: 'at least 5', population: 'activists', partOf: 'bodies' },
 *   { id: 'fighters', figure: 'at least 21', population: 'fighters', partOf: 'bodies' },
 * ]).measures;
 * const parts: readonly Part[] | undefined = dead?.accounts[0]?.parts;
 * parts?.map(({ claimId, implied, byConvention }) => [claimId, implied, byConvention]);
 * // => [['activists', { lower: 5, upper: 21 }, true], ['fighters', { lower: 21, upper: 37 }, true]]
 * ```
 */
export interface Part {
  /** The claim that is a part. */
  readonly claimId: string;
  /** Its figure, with its words. */
  readonly figure: Figure;
  /** Who is counted, with what is inherited from the whole. */
  readonly measure: MeasureFacets;
  /** Those named, as they were named. */
  readonly people: readonly string[];
  /** What the words of the part assert by themselves. */
  readonly asserted: Interval;
  /** Tightened by the whole and by the other parts. */
  readonly implied: Interval;
  /** The tightening rests on a role being taken to imply a status. */
  readonly byConvention: boolean;
}

/**
 * What remains of a whole beside parts that exclude each other: of 42, at most 16 were neither activists nor fighters.
 *
 * @example
 * ```ts
 * import { reconcileIncident, type Rest } from 'casualty-claims';
 *
 * const [dead] = reconcileIncident([
 *   { id: 'bodies', figure: 42, outcome: 'bodies found', source: 'SOHR' },
 *   { id: 'activists', figure: 'at least 5', population: 'activists', partOf: 'bodies' },
 *   { id: 'fighters', figure: 'at least 21', population: 'fighters', partOf: 'bodies' },
 * ]).measures;
 * const rest: Rest | null | undefined = dead?.accounts[0]?.rest;
 * [rest?.bounds, rest?.byConvention, rest?.withoutConvention]; // => [{ lower: 0, upper: 16 }, true, { lower: 0, upper: 21 }]
 * ```
 */
export interface Rest {
  /** From 0 to the most that the whole leaves. */
  readonly bounds: Interval;
  /** The parts are disjoint only because a role is taken to imply a status. */
  readonly byConvention: boolean;
  /** The same without that convention. */
  readonly withoutConvention: Interval;
  /** The parts taken out, by claim id. */
  readonly from: readonly string[];
}

/**
 * A bound that no source stated and that follows from what one said: what is left of a whole (`rest`), how large a
 * part may be (`part`), how large the whole must be (`whole`). `from` names the claims it follows from.
 *
 * @example
 * ```ts
 * import { reconcileIncident, type Implied } from 'casualty-claims';
 *
 * const things = { unit: 'vehicle', outcome: 'destroyed', source: 'SOHR', report: 'r' } as const;
 * const [vehicles] = reconcileIncident([
 *   { figure: 5, unit: 'vehicle', outcome: 'destroyed', source: 'SANA' },
 *   { ...things, figure: 2, type: 'tank' },
 *   { ...things, figure: 8, type: 'car' },
 * ]).measures;
 * const implied: readonly Implied[] | undefined = vehicles?.implied;
 * implied?.map(({ kind, lineage, bounds }) => [kind, lineage, bounds]); // => [['whole', 'named:sohr', { lower: 10, upper: null }]]
 * ```
 */
export type Implied =
  | { readonly kind: 'rest'; readonly lineage: string; readonly bounds: Interval; readonly byConvention: boolean; readonly withoutConvention: Interval; readonly from: readonly string[] }
  | { readonly kind: 'part'; readonly lineage: string; readonly claimId: string; readonly bounds: Interval; readonly byConvention: boolean; readonly from: readonly string[] }
  | { readonly kind: 'whole'; readonly lineage: string; readonly bounds: Interval; readonly byConvention: boolean; readonly from: readonly string[] };

/**
 * How two positions stand to each other, on what they assert and on how they read; see {@link pairState}. The
 * first two are disagreements.
 *
 * @example
 * ```ts
 * import { reconcileIncident, type PairState } from 'casualty-claims';
 *
 * const state = (a: string | number, b: string | number): PairState | undefined => {
 *   const [row] = reconcileIncident([{ figure: a, outcome: 'killed', source: 'A' }, { figure: b, outcome: 'killed', source: 'B' }]).measures;
 *   return [...(row?.disagreements ?? []), ...(row?.agreements ?? [])][0]?.state;
 * };
 * [state(84, 200), state('more than 80', 200), state('dozens', 30), state('at least 21', 'more than 30')];
 * // => ['conflicting', 'strained', 'agreed', 'compatible']
 * ```
 */
export type PairState = 'conflicting' | 'strained' | 'agreed' | 'compatible';

/**
 * Accounts with equal bounds: one position, however many voices take it.
 *
 * @example
 * ```ts
 * import { type AccountPosition, reconcileIncident } from 'casualty-claims';
 *
 * const [killed] = reconcileIncident([
 *   { id: 'a', figure: 84, outcome: 'killed', source: 'A' },
 *   { id: 'b', figure: 200, outcome: 'killed', source: 'B' },
 *   { id: 'c', figure: 200, outcome: 'killed', source: 'C' },
 * ]).measures;
 * const positions: readonly AccountPosition[] | undefined = killed?.disagreements[0]?.between;
 * positions?.map(({ claimIds, read }) => [claimIds, read]); // => [[['a'], { lower: 84, upper: 84 }], [['b', 'c'], { lower: 200, upper: 200 }]]
 * ```
 */
export interface AccountPosition {
  /** The voices that take it. */
  readonly lineages: readonly string[];
  /** The claims that speak for them. */
  readonly claimIds: readonly string[];
  /** What their words commit them to. */
  readonly asserted: Interval;
  /** What a careful reader takes them to mean. */
  readonly read: Interval;
}

/**
 * Why two figures may differ without either being wrong, or what to look at first.
 *
 * @example
 * ```ts
 * import { type CauseLabel, reconcileIncident } from 'casualty-claims';
 *
 * const [killed] = reconcileIncident([
 *   { id: 'army', figure: 31, outcome: 'killed', side: 'Syrian army', source: 'SANA' },
 *   { id: 'rebels', figure: 200, outcome: 'killed', side: 'Syrian army', source: 'Free Syrian Army' },
 * ]).measures;
 * const labels: readonly CauseLabel[] | undefined = killed?.disagreements[0]?.labels;
 * labels; // => [{ kind: 'opposed-interest', for: ['rebels'], against: ['army'] }]
 * ```
 */
export type CauseLabel =
  /** One counts bodies (graves, names) found, the other people killed: fewer may be found than were killed. */
  | { readonly kind: 'found-against-killed'; readonly found: readonly string[]; readonly killed: readonly string[] }
  /** One uses a narrower word than the other: executed against killed. */
  | { readonly kind: 'narrower-outcome'; readonly narrower: readonly string[]; readonly wider: readonly string[] }
  /** Both speak about their enemy's losses, or their enemy's deeds. */
  | { readonly kind: 'both-for'; readonly claimIds: readonly string[] }
  /** One speaks for and the other against its interest. */
  | { readonly kind: 'opposed-interest'; readonly for: readonly string[]; readonly against: readonly string[] }
  /** One is a sum of parts, the other a figure for the whole. */
  | { readonly kind: 'sum-against-whole'; readonly sum: readonly string[]; readonly whole: readonly string[] }
  /** One number is the other with a digit more or less, or two digits swapped: 70 and 700, 42 and 24. */
  | { readonly kind: 'digit-slip'; readonly values: readonly [number, number]; readonly claimIds: readonly string[] };

/**
 * Something that explains part of a gap: another claim of the same voice which, put in place of the one
 * that speaks, comes closer to the other side. `share` is what of the gap it takes away.
 *
 * @example
 * ```ts
 * import { type Cause, reconcileIncident } from 'casualty-claims';
 *
 * const [killed] = reconcileIncident([
 *   { id: 'day2', figure: 81, outcome: 'killed', source: 'B', asOf: '2014-02-02' },
 *   { id: 'day1', figure: 60, outcome: 'killed', source: 'B', asOf: '2014-02-01' },
 *   { id: 'other', figure: 55, outcome: 'killed', source: 'C', asOf: '2014-02-01' },
 * ]).measures;
 * const causes: readonly Cause[] | undefined = killed?.disagreements[0]?.causes;
 * causes; // => [{ kind: 'older-as-of', claimId: 'day2', counterpart: 'day1', share: 21 }]
 * killed?.disagreements[0]?.unexplained; // => 5
 * ```
 */
export interface Cause {
  /** In what the counterpart differs from the claim that speaks, and is like the other side. */
  readonly kind: 'same-lineage' | 'older-as-of' | 'window' | 'population' | 'measure-or-evidence';
  /** The claim that speaks. */
  readonly claimId: string;
  /** The claim of the same voice that shows the cause. */
  readonly counterpart: string;
  /** People (or things) of the gap that it explains. */
  readonly share: number;
}

/**
 * Two positions and how they stand to each other.
 *
 * @example
 * ```ts
 * import { type PositionPair, reconcileIncident } from 'casualty-claims';
 *
 * const [dead] = reconcileIncident([
 *   { id: 'bodies', figure: 42, outcome: 'bodies found', source: 'SOHR' },
 *   { id: 'executed', figure: 70, outcome: 'executed', source: 'activists' },
 * ]).measures;
 * const pairs: readonly PositionPair[] | undefined = dead?.disagreements;
 * pairs?.map(({ state, gap, ratio, labels }) => [state, gap, ratio, labels[0]?.kind]); // => [['strained', 28, 1.67, 'found-against-killed']]
 * ```
 */
export interface PositionPair {
  /** How the two stand to each other. */
  readonly state: PairState;
  /** The two positions. */
  readonly between: readonly [AccountPosition, AccountPosition];
  /** Distance between the nearest read ends; 0 where they meet. */
  readonly gap: number;
  /** The larger nearest end by the smaller; null where there is no gap, or the smaller is 0. */
  readonly ratio: number | null;
  /** What explains some of the gap, each with the claim that shows it and its share. */
  readonly causes: readonly Cause[];
  /** What the causes leave of the gap: shares and this add up to it. */
  readonly unexplained: number;
  /** What the difference may come from; each names the claims that show it. */
  readonly labels: readonly CauseLabel[];
  /** What had to be assumed to compare them. */
  readonly assumptions: readonly Assumption[];
}

/**
 * A row that a figure could also be held against: with several of them it has a row of its own.
 *
 * @example
 * ```ts
 * import { type Comparison, reconcileIncident } from 'casualty-claims';
 *
 * const killed = { outcome: 'killed', source: 'A' } as const;
 * const { measures } = reconcileIncident([
 *   { ...killed, id: 'soldiers', figure: 20, population: 'soldiers' },
 *   { ...killed, id: 'civilians', figure: 30, population: 'civilians' },
 *   { id: 'all', figure: 60, outcome: 'killed', source: 'B' },
 * ]);
 * const comparisons: Comparison[] = measures.flatMap((row) => row.comparisons);
 * comparisons.map(({ claimId, label }) => [claimId, label]); // => [['all', 'killed / soldier'], ['all', 'killed / civilian']]
 * ```
 */
export interface Comparison {
  /** The claim whose figure it is. */
  readonly claimId: string;
  /** The label of the other row. */
  readonly label: string;
  /** What would have to be assumed to compare them. */
  readonly assumptions: readonly Assumption[];
}

/**
 * What the voices of one interest say: against, for, or third.
 *
 * @example
 * ```ts
 * import { type InterestRange, reconcileIncident } from 'casualty-claims';
 *
 * const [killed] = reconcileIncident([
 *   { figure: 'more than 80', outcome: 'killed', side: 'Syrian army', source: 'Free Syrian Army' },
 *   { figure: 31, outcome: 'killed', side: 'Syrian army', source: 'SANA' },
 * ]).measures;
 * const ranges: readonly InterestRange[] | undefined = killed?.byInterest;
 * ranges?.map(({ interest, range, openAbove }) => [interest, range, openAbove]);
 * // => [['against', { lower: 31, upper: 31 }, false], ['for', { lower: 81, upper: 81 }, true]]
 * ```
 */
export interface InterestRange {
  /** Against, for, or third. */
  readonly interest: Interest;
  /** Hull of what they stated. */
  readonly range: Interval;
  /** Somebody among them said that there may be more. */
  readonly openAbove: boolean;
  /** The voices. */
  readonly lineages: readonly string[];
}

/**
 * How much of a row hangs on one voice or one claim.
 *
 * @example
 * ```ts
 * import { reconcileIncident, type Sensitivity } from 'casualty-claims';
 *
 * const [dead] = reconcileIncident([
 *   { id: 'bodies', figure: 42, outcome: 'bodies found', source: 'SOHR' },
 *   { id: 'un', figure: 45, outcome: 'executed', source: 'UN' },
 *   { id: 'executed', figure: 70, outcome: 'executed', source: 'activists' },
 * ]).measures;
 * const sensitivity: Sensitivity | null | undefined = dead?.sensitivity;
 * sensitivity?.moves; // => { claimId: 'executed', range: { lower: 42, upper: 45 } }
 * sensitivity?.halving; // => ['named:sohr']
 * ```
 */
export interface Sensitivity {
  /** The range without each voice; null where it was the only one. Only for rows of two voices or more. */
  readonly without: readonly { readonly lineage: string; readonly range: Interval | null; readonly openAbove: boolean }[];
  /** The claim whose loss moves the ends of the range most, and the range without it; null where none moves it. */
  readonly moves: { readonly claimId: string; readonly range: Interval | null } | null;
  /** The fewest voices whose loss halves the documented minimum, or else the largest count anyone asserts as the least; null for a single voice. */
  readonly halving: readonly string[] | null;
}

/**
 * One row of an incident: a measure, its range, and who stands where.
 *
 * @example
 * ```ts
 * import { type MeasureReport, reconcileIncident } from 'casualty-claims';
 *
 * const [killed]: readonly MeasureReport[] = reconcileIncident([
 *   { figure: 'more than 80', outcome: 'killed', side: 'Syrian army', source: 'Jaysh al-Fath' },
 *   { figure: 'at least 42', outcome: 'killed', side: 'Syrian army', source: 'SANA', evidence: 'bodies' },
 * ]).measures;
 * [killed?.range, killed?.openAbove, killed?.asserted]; // => [{ lower: 42, upper: 81 }, true, { lower: 42, upper: null }]
 * [killed?.undisputedMinimum, killed?.documentedMinimum, killed?.concededMinimum]; // => [42, 42, 42]
 * ```
 */
export interface MeasureReport {
  /** What is counted. */
  readonly measure: MeasureFacets;
  /** A stable English key of the measure, unique in the incident; not prose. */
  readonly label: string;
  /** For a figure that is only ever given as part of another: the label of the whole. */
  readonly partOf: string | null;
  /** From the smallest to the largest number stated; words count by convention and are flagged. */
  readonly range: Interval;
  /** There may be more than the upper end: somebody said "at least", "more than". */
  readonly openAbove: boolean;
  /** There may be fewer than the lower end: somebody said "at most", "fewer than". */
  readonly openBelow: boolean;
  /** A number in the range was said to be about right. */
  readonly approximate: boolean;
  /** A number in the range stands for a word ("dozens"). */
  readonly byConvention: boolean;
  /** An end of the range was worked out (a share of a whole, a sum of parts), not stated. */
  readonly derived: boolean;
  /** Hull of what the accounts assert: the counts that nobody's words exclude. */
  readonly asserted: Interval;
  /** What follows inside single accounts; it never moves the range. */
  readonly implied: readonly Implied[];
  /** The smallest asserted lower bound: what nobody who gives a number goes below. */
  readonly undisputedMinimum: number;
  /** The largest count that bodies, graves or names stand behind, claim by claim; null where none do. */
  readonly documentedMinimum: number | null;
  /** The largest asserted lower bound given against interest; null where none is. */
  readonly concededMinimum: number | null;
  /** Independent voices: named lineages (at least 1) to all, as an unnamed voice may be anyone's. */
  readonly voices: { readonly lower: number; readonly upper: number };
  /** Who carries any of the figures, by name and in order. */
  readonly publishers: readonly string[];
  /** One per voice (and one per sum of parts), by lineage. */
  readonly accounts: readonly Account[];
  /** Which counts how many voices support, as read (Marzullo). */
  readonly coverage: readonly Stretch[];
  /** The range of each interest that speaks: against, for, third. */
  readonly byInterest: readonly InterestRange[];
  readonly sensitivity: Sensitivity;
  /** Strained and conflicting positions, widest gap first. */
  readonly disagreements: readonly PositionPair[];
  /** Agreed and compatible positions. */
  readonly agreements: readonly PositionPair[];
  /** Pairs beyond the first thousand of each list. */
  readonly omitted: number;
  /** Other rows that a figure here could also be held against. */
  readonly comparisons: readonly Comparison[];
}

/**
 * One answer to a question without a figure: who holds the place, whether it happened. A denial is the answer "not
 * that", and supports no other.
 *
 * @example
 * ```ts
 * import { reconcileIncident, type TopicPosition } from 'casualty-claims';
 *
 * const positions: readonly TopicPosition[] | undefined = reconcileIncident([
 *   { id: 'a', topic: 'control', value: 'rebels', place: 'Minyan', course: 'taken', source: 'Jaysh al-Fath' },
 *   { id: 'b', stance: 'denies', denies: 'a', source: 'SANA' },
 * ]).disputes[0]?.positions;
 * positions?.map(({ value, denies, names }) => [value, denies, names]);
 * // => [['Syrian opposition', true, ['SANA']], ['Syrian opposition', false, ['Jaysh al-Fath']]]
 * ```
 */
export interface TopicPosition {
  /** The answer: the side that holds the place, or is responsible; null where the answer is only that it was so. */
  readonly value: string | null;
  /** The answer is "not that". */
  readonly denies: boolean;
  /** The voices that give it. */
  readonly lineages: readonly string[];
  /** Their names. */
  readonly names: readonly string[];
  /** The claims that say so. */
  readonly claimIds: readonly string[];
  /** What each voice said besides: how control came about, and of how much of the place. */
  readonly answers: readonly TopicAnswer[];
}

/**
 * One voice's answer to a question without a figure, as far as it gives one: null is not stated.
 *
 * @example
 * ```ts
 * import { reconcileIncident, type TopicAnswer } from 'casualty-claims';
 *
 * const answers: readonly TopicAnswer[] | undefined = reconcileIncident([
 *   { id: 'a', topic: 'control', value: 'Syrian army', place: 'Minyan', course: 'taken', extent: 'part', source: 'SANA' },
 *   { id: 'b', topic: 'control', value: 'Syrian army', place: 'Minyan', source: 'SOHR' },
 * ]).disputes[0]?.positions[0]?.answers;
 * answers?.map(({ name, course, extent }) => [name, course, extent]); // => [['SANA', 'taken', 'part'], ['SOHR', null, null]]
 * ```
 */
export interface TopicAnswer {
  /** The claim that answers. */
  readonly claimId: string;
  /** Who answers. */
  readonly name: string;
  /** How control came about. */
  readonly course: NonNullable<Claim['course']> | null;
  /** How much of the place. */
  readonly extent: NonNullable<Claim['extent']> | null;
}

/**
 * A question without a figure and the answers to it.
 *
 * @example
 * ```ts
 * import { reconcileIncident, type TopicDispute } from 'casualty-claims';
 *
 * const disputes: readonly TopicDispute[] = reconcileIncident([
 *   { topic: 'control', value: 'Syrian army', place: 'Minyan', source: 'SANA' },
 *   { topic: 'control', value: 'Jaysh al-Fath', place: 'Minyan', source: 'Jaysh al-Fath' },
 *   { topic: 'control', value: 'Jaysh al-Fath', place: 'Dahiyat al-Assad', source: 'Jaysh al-Fath' },
 * ]).disputes;
 * disputes.map(({ place, disputed }) => [place, disputed]); // => [['Dahiyat al-Assad', false], ['Minyan', true]]
 * ```
 */
export interface TopicDispute {
  /** What is asked. */
  readonly topic: Topic;
  /** The place asked about, for control; else null. */
  readonly place: string | null;
  /** False where all answers agree. */
  readonly disputed: boolean;
  /** The answers given. */
  readonly positions: readonly TopicPosition[];
}

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
  readonly because: 'possible' | 'hypothetical' | 'denial' | 'retracted' | 'retraction' | 'restated-without-figure' | 'excluded';
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
 * conflicts; // => [{ claimIds: ['civilians', 'combatants', 'toll'], whole: 'toll', most: 42, parts: 50, byConvention: false }]
 * ```
 */
export interface ConflictSet {
  /** Deletion-minimal: without any one of them the rest fit. */
  readonly claimIds: readonly string[];
  /** The claim whose figure is the whole, and what the parts hold at the least. */
  readonly whole: string;
  /** The most that the whole asserts. */
  readonly most: number;
  /** The least that the parts assert together. */
  readonly parts: number;
  /** The parts exclude each other only by a convention. */
  readonly byConvention: boolean;
}

/**
 * A claim that may repeat another voice's: proposed with its evidence, never applied unless asked for.
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
 * Two figures of one outcome that could not be held against each other, and why: their sides are names that no
 * table knows.
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
 * What the claims of one incident say, measure by measure. Plain JSON; the same for the same claims in any order.
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
  /** The place that most claims which count people state; null where none does. Degrees (WGS 84), kilometres. */
  readonly place: { readonly name: string; readonly lat?: number; readonly lon?: number; readonly radiusKm?: number; readonly level?: string; readonly within: readonly string[] } | null;
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
 * import { reconcileClaims, type SpannedRow } from 'casualty-claims';
 *
 * const { summaries } = reconcileClaims([
 *   { figure: 42, outcome: 'killed', date: '2014-01-08', place: { name: 'Qadi Askar', within: ['Aleppo'] }, source: 'A' },
 *   { figure: 1_000, outcome: 'killed', date: '2014-01', place: { name: 'Aleppo', level: 'province' }, source: 'B' },
 * ]);
 * const inside: readonly SpannedRow[] | undefined = summaries[0]?.residuals[0]?.inside;
 * inside?.map(({ label, bounds }) => [label, bounds]); // => [['killed', { lower: 42, upper: 42 }]]
 * ```
 */
export interface SpannedRow {
  /** The incident. */
  readonly incidentId: string;
  /** The row of the incident. */
  readonly label: string;
  /** What its row asserts. */
  readonly bounds: Interval;
}

/**
 * A summary figure held against the incidents it spans. Only the same outcome inside the same place and
 * window is subtracted; what may or may not lie inside is told apart.
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
  readonly inside: readonly SpannedRow[];
  /** Rows that may lie inside, or not. */
  readonly possiblyInside: readonly SpannedRow[];
  /** What the incidents inside leave of the total; null where they hold more than it for certain. */
  readonly rest: Interval | null;
  /** The same if everything that is possibly inside were. */
  readonly restIfAllInside: Interval | null;
}
