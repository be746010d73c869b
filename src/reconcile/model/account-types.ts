import type { Evidence, Unit } from '../../claim/claim';
import type { Outcome } from '../../claim/outcome';
import type { Population } from '../../claim/population';
import type { Interest, SourceKind } from '../../claim/source';
import type { Figure, Stated } from '../../figure';
import type { Interval } from '../../interval/interval';

/**
 * The measure of a row as plain facets, in the words of the written form; what is absent is not
 * stated.
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

/** One voice's answer to one measure: what a lineage says, with every wording it used. */
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
 */
export interface Fall {
  /** The earlier, higher claim. */
  readonly from: string;
  /** The later, lower one. */
  readonly to: string;
}

/** One of the figures that a sum of parts adds up. */
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
 */
export interface Superseded extends Wording {
  /** Why it no longer speaks. */
  readonly because: 'retracted' | 'superseded' | 'later-figure' | 'longer-chain' | 'narrower';
  /** The claim that replaced it. */
  readonly by: string | null;
}

/** A figure "among them", as its own voice gave it. */
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
