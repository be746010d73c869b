import type { Evidence, Unit } from '../../claim/claim';
import type { Outcome } from '../../claim/outcome';
import type { Population } from '../../claim/population';
import type { Interest, SourceKind } from '../../claim/source';
import type { Figure, Stated } from '../../figure';
import type { Interval } from '../../interval/interval';

/**
 * The measure of a row as plain facets, in the words of the written form; what is absent is not
 * stated.
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
  /**
   * What the voice itself counted, in its own words (executed, soldiers), where the row is wider.
   */
  readonly measure: MeasureFacets;
  /** How the figure is known. */
  readonly evidence: readonly Evidence[];
  /** What was actually uttered, for the range. */
  readonly stated: Stated;
  /**
   * What the words commit the source to as an answer to this row: a narrower word or found bodies
   * assert no upper bound.
   */
  readonly asserted: Interval;
  /** What a careful reader takes the words to mean under the convention. */
  readonly read: Interval;
  /** The rule by which it was read. */
  readonly readBy: string;
  /**
   * A sum of the voice's own disjoint figures, not a figure it stated: "2 tanks, 2 carriers, 8
   * cars".
   */
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
 * A running total that is lower than an earlier one of the same voice, by claim id. Growth is no
 * dispute; a fall is flagged, and is none either.
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
 * Another wording of the same figure by the same voice. It meets the figure that speaks, and adds
 * no voice.
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
 * A figure of the same voice that another of its own replaced. `longer-chain`: the same voice is
 * also heard more directly; `narrower`: it gives a wider measure as well (84 killed, 20 of them
 * executed).
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
  /**
   * Both ends are reached by some true count: the parts form a tree of disjoint splits. Where they
   * may overlap the bounds are safe, and may be wider than they need be.
   */
  readonly tight: boolean;
}

/**
 * What remains of a whole beside parts that exclude each other: of 42, at most 16 were neither
 * activists nor fighters.
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
  /** From the least to the most that the whole leaves. */
  readonly bounds: Interval;
  /** The parts are disjoint only because a role is taken to imply a status. */
  readonly byConvention: boolean;
  /** The same without that convention. */
  readonly withoutConvention: Interval;
  /** The parts taken out, by claim id. */
  readonly from: readonly string[];
  /** Both ends are reached by some true count; see {@link Part}. */
  readonly tight: boolean;
}
