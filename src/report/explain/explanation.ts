import type { Evidence } from '../../claim/claim';
import type { Interest, SourceKind } from '../../claim/source';
import type { Figure } from '../../figure';
import type { Link } from '../../linkage';
import type { CodebookStep, PublishedRule } from '../../reconcile';
import type { Cause, Implied, PairState } from '../../reconcile/model/types';

/**
 * An end of a range: its smallest or its largest count.
 *
 * @inline
 */
export type End = 'lower' | 'upper';

/**
 * How a figure comes to a bound. `said`: the number was uttered; `comparator`: "more than 80" is
 * 81; `word`: "dozens", by a convention; `share`: of its whole; `sum-of-parts`: the voice's own
 * figures added up; `no-number`: it only says that there were some; `narrower-word`, `evidence`:
 * executed, or bodies found, say nothing about how many more died; `read-by`: the rule of the
 * convention.
 */
export type FigureRule =
  | { readonly kind: 'said' }
  | { readonly kind: 'comparator' }
  | { readonly kind: 'word'; readonly convention: string }
  | { readonly kind: 'share'; readonly of: string | null }
  | { readonly kind: 'sum-of-parts'; readonly claimIds: readonly string[] }
  | { readonly kind: 'no-number' }
  | { readonly kind: 'narrower-word' }
  | { readonly kind: 'evidence'; readonly evidence: readonly Evidence[] }
  | { readonly kind: 'read-by'; readonly rule: string };

/**
 * A figure behind a number: whose claim it is, its words, the bounds it gives here, and by what
 * rule.
 */
export interface FigureBehind {
  /** The claim. */
  readonly claimId: string;
  /** Its voice. */
  readonly lineage: string;
  /** The figure, with its words. */
  readonly figure: Figure;
  /** The bounds that count here: stated, asserted or read. */
  readonly bounds: { readonly lower: number | null; readonly upper: number | null };
  /** How the figure comes to them. */
  readonly rule: FigureRule;
}

/**
 * The kinds of explanation. `derived` is a number of the report that has no kind of its own: the
 * claims are those named nearest to it; behind `bookkeeping` (the version, an issue's path) stands
 * no claim at all.
 */
export type ExplanationReason =
  /** The smallest or largest number that somebody stated. */
  | {
      readonly kind: 'range-end';
      readonly end: End;
      readonly of:
        | 'row'
        | { readonly interest: Interest }
        | { readonly withoutLineage: string }
        | { readonly withoutKind: SourceKind }
        | { readonly withoutLink: readonly [string, string] }
        | { readonly withoutClaim: string };
      readonly figures: readonly FigureBehind[];
    }
  /** Nobody stated a number: there were some, and nothing bounds them above. */
  | { readonly kind: 'no-number'; readonly end: End; readonly figures: readonly FigureBehind[] }
  /** The least or most that anybody's words commit to. */
  | {
      readonly kind: 'asserted-bound';
      readonly end: End;
      readonly figures: readonly FigureBehind[];
    }
  /** A bound that follows from what one voice said, by the laws of parts. */
  | {
      readonly kind: 'implied';
      readonly end: End;
      readonly implied: Implied;
      readonly withoutConvention: boolean;
      readonly figures: readonly FigureBehind[];
    }
  /**
   * The smallest asserted lower bound, the largest documented one, or the largest conceded against
   * interest.
   */
  | {
      readonly kind: 'minimum';
      readonly minimum: 'undisputed' | 'documented' | 'conceded';
      readonly figures: readonly FigureBehind[];
      readonly names: readonly string[];
    }
  /** The voices counted; `floor`: none is named, and one is the least. */
  | {
      readonly kind: 'voices';
      readonly end: End;
      readonly lineages: readonly { readonly lineage: string; readonly named: boolean }[];
      readonly floor: boolean;
    }
  /** The distance (or ratio) of the nearest read ends of two positions. */
  | {
      readonly kind: 'gap';
      readonly measure: 'gap' | 'ratio';
      readonly state: PairState;
      readonly ends: readonly [PositionEnd, PositionEnd];
    }
  /** A cause's share of a gap, or what the causes leave of it. */
  | {
      readonly kind: 'gap-share';
      readonly of: 'cause' | 'unexplained';
      readonly gap: number;
      readonly causes: readonly Cause[];
    }
  /** An end of what a position asserts, or of how it reads. */
  | {
      readonly kind: 'position-bound';
      readonly bounds: 'asserted' | 'read';
      readonly end: End;
      readonly figures: readonly FigureBehind[];
    }
  /** An end of one voice's account. */
  | {
      readonly kind: 'account-bound';
      readonly bounds: 'stated' | 'asserted' | 'read';
      readonly end: End | 'said';
      readonly figures: readonly FigureBehind[];
    }
  /** An end of a part: its own words, or those tightened by the whole and the other parts. */
  | {
      readonly kind: 'part-bound';
      readonly bounds: 'asserted' | 'implied';
      readonly end: End;
      readonly byConvention: boolean;
      readonly part: string;
      readonly figures: readonly FigureBehind[];
    }
  /** What a whole leaves beside its parts. */
  | {
      readonly kind: 'rest';
      readonly end: End;
      readonly withoutConvention: boolean;
      readonly byConvention: boolean;
      readonly whole: readonly FigureBehind[];
      readonly parts: readonly FigureBehind[];
    }
  /**
   * How many voices reach over a stretch of counts, or where it begins and ends: where a reading
   * does.
   */
  | {
      readonly kind: 'coverage';
      readonly part: 'support' | End;
      readonly figures: readonly FigureBehind[];
    }
  /** A number as it stands in a claim's figure. */
  | { readonly kind: 'figure'; readonly claimId: string; readonly figure: Figure }
  /**
   * What a codebook would enter, by which of its rules; `step`: a number on the way there, not what
   * is entered itself.
   */
  | {
      readonly kind: 'estimate';
      readonly codebook: string;
      readonly label: string;
      readonly rule: PublishedRule;
      readonly step: CodebookStep | null;
    }
  /** How many pairs a list leaves out past its first thousand. */
  | { readonly kind: 'omitted' }
  /** A weight of the linkage, or the place, of the incident. */
  | { readonly kind: 'link'; readonly link: Link }
  | { readonly kind: 'setting'; readonly field: 'place' }
  /** A number as a claim gives it. */
  | { readonly kind: 'claim'; readonly claimId: string }
  | { readonly kind: 'derived'; readonly field: string }
  | { readonly kind: 'bookkeeping'; readonly field: string };

/** The end of a position that a gap is measured from. */
export interface PositionEnd {
  /** The claims that speak for the position. */
  readonly claimIds: readonly string[];
  /** Which end of its reading. */
  readonly end: End;
  /** The count there. */
  readonly value: number | null;
}

/**
 * Why a number of a report is what it is: where it stands, its value, every claim behind it, and
 * the reason by kind.
 */
export type Explanation = ExplanationReason & {
  /** Where the number stands, with places instead of names. */
  readonly path: readonly (string | number)[];
  /**
   * The number; `null` where the report says that there is none (nothing bounds it, nobody
   * documents it).
   */
  readonly value: number | null;
  /** Every claim behind it, sorted. */
  readonly claimIds: readonly string[];
};
