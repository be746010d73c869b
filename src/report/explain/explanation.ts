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
 *
 * @example
 * ```ts
 * import { explain, reconcileClaims, type FigureRule } from 'casualty-claims';
 *
 * const report = reconcileClaims([{ id: 'a', figure: 'more than 80', outcome: 'killed', source: 'A', place: 'Aleppo', date: '2016-10-31' }]);
 * const why = explain(report, ['incidents', 0, 'measures', 'killed', 'range', 'lower']);
 * const rules: FigureRule[] = why.kind === 'range-end' ? why.figures.map(({ rule }) => rule) : [];
 * rules; // => [{ kind: 'comparator' }]
 * ```
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
 *
 * @example
 * ```ts
 * import { explain, reconcileClaims, type FigureBehind } from 'casualty-claims';
 *
 * const report = reconcileClaims([{ id: 'a', figure: 42, outcome: 'bodies found', source: 'SOHR', place: 'Qadi Askar', date: '2014-01-08' }]);
 * const why = explain(report, ['incidents', 0, 'measures', 'dead', 'asserted', 'upper']);
 * const figures: readonly FigureBehind[] = why.kind === 'asserted-bound' ? why.figures : [];
 * figures.map(({ claimId, bounds, rule }) => [claimId, bounds, rule]); // => [['a', { lower: 42, upper: null }, { kind: 'evidence', evidence: ['bodies'] }]]
 * ```
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
 *
 * @example
 * ```ts
 * import { explain, reconcileClaims, type ExplanationReason } from 'casualty-claims';
 *
 * const killed = { outcome: 'killed', place: 'Aleppo', date: '2014-01-08', kind: 'battle' } as const;
 * const report = reconcileClaims([{ ...killed, id: 'a', figure: 42, source: 'A' }, { ...killed, id: 'b', figure: 70, source: 'B' }]);
 * const row = ['incidents', 0, 'measures', 'killed'] as const;
 * const kinds: ExplanationReason['kind'][] = [
 *   explain(report, [...row, 'range', 'upper']).kind,
 *   explain(report, [...row, 'voices', 'lower']).kind,
 *   explain(report, [...row, 'disagreements', 0, 'gap']).kind,
 *   explain(report, ['version']).kind,
 * ];
 * kinds; // => ['range-end', 'voices', 'gap', 'bookkeeping']
 * ```
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

/**
 * The end of a position that a gap is measured from.
 *
 * @example
 * ```ts
 * import { explain, reconcileClaims, type PositionEnd } from 'casualty-claims';
 *
 * const killed = { outcome: 'killed', place: 'Aleppo', date: '2014-01-08', kind: 'battle' } as const;
 * const report = reconcileClaims([{ ...killed, id: 'a', figure: 42, source: 'A' }, { ...killed, id: 'b', figure: 70, source: 'B' }]);
 * const why = explain(report, ['incidents', 0, 'measures', 'killed', 'disagreements', 0, 'gap']);
 * const ends: readonly PositionEnd[] = why.kind === 'gap' ? why.ends : [];
 * ends; // => [{ claimIds: ['a'], end: 'upper', value: 42 }, { claimIds: ['b'], end: 'lower', value: 70 }]
 * ```
 */
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
 *
 * @example
 * ```ts
 * import { explain, reconcileClaims, type Explanation } from 'casualty-claims';
 *
 * const report = reconcileClaims([{ id: 'a', figure: 42, outcome: 'bodies found', source: 'SOHR', place: 'Qadi Askar', date: '2014-01-08' }]);
 * const why: Explanation = explain(report, ['incidents', 0, 'measures', 'dead', 'documentedMinimum']);
 * [why.kind, why.path, why.value, why.claimIds]; // => ['minimum', ['incidents', 0, 'measures', 0, 'documentedMinimum'], 42, ['a']]
 * ```
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
