import type { DraftClaim } from '../../claim/draft';
import type { TimelineStep, Report, ReviewedPair, Rollup } from '../../report';
import type { Decision } from '../../linkage';
import type { PublishedMeasure } from '../../reconcile';
import type { MeasureFacets } from '../../reconcile/model/types';
import type { DraftedParagraph } from '../drafts/drafts-view';
import type { Language } from '../document/options';

/** The same thing said in every language of the page. */
export type Rendered = Readonly<Record<Language, string>>;

/** What the list knows of an incident or a summary before anybody opens it. */
export interface Entry {
  readonly id: string;
  readonly kind: 'incident' | 'summary';
  readonly title: Rendered;
  /** What kind of event, and how many claims tell of it. */
  readonly sources: Rendered;
  readonly digest: Readonly<Record<Language, readonly string[]>>;
  readonly disputed: boolean;
  readonly from: string | null;
  readonly to: string | null;
  /** Places in the list of measures. */
  readonly measures: readonly number[];
  readonly claims: number;
  /** Names, kinds and quotations, folded: what a search looks in. */
  readonly text: string;
}

/** A number of a row, why it is that number, and the claims behind it. */
export interface Trace {
  readonly of: 'lower' | 'upper' | 'undisputedMinimum' | 'documentedMinimum' | 'concededMinimum';
  readonly value: number;
  readonly claimIds: readonly string[];
}

/** What a codebook would enter, with all that its sentence needs. */
export type Cell = Pick<PublishedMeasure, 'published' | 'rule' | 'claimIds'>;

/**
 * What codebooks would enter for a row: a place in the list of cells each, or null without a
 * column.
 */
export interface CodebookMeasure {
  readonly measure: MeasureFacets;
  readonly cells: readonly (Cell | null)[];
}

/**
 * An incident or summary with all that its page is drawn from: a report of its own, small enough to
 * be read when it is opened.
 */
export interface Chunk {
  readonly report: Report;
  /** By the label of a row. */
  readonly traces: Readonly<Record<string, readonly Trace[]>>;
  readonly codebooks: {
    readonly names: readonly string[];
    readonly rows: readonly CodebookMeasure[];
    readonly rules: Readonly<Record<Language, readonly string[]>>;
  } | null;
  readonly timelines: Readonly<Record<string, readonly TimelineStep[]>>;
}

/** A draft with what a person needs to decide on it. */
export type ShownDraft = Pick<DraftClaim, 'id' | 'words' | 'claim'>;

/** What there is to decide. */
export interface Review {
  /** With the claims of the pair, and those that they refer to. */
  readonly pairs: readonly { readonly pair: ReviewedPair; readonly report: Report }[];
  readonly drafts: {
    readonly list: readonly ShownDraft[];
    readonly views: Readonly<Record<Language, readonly DraftedParagraph[]>>;
  } | null;
  readonly decisions: readonly Decision[];
}

/** All that is read when the page opens. */
export interface PageData {
  readonly language: Language;
  readonly title: string | null;
  readonly convention: string;
  readonly claims: number;
  readonly entries: readonly Entry[];
  readonly measures: readonly Rendered[];
  readonly rollup: Rollup;
  /** The outcomes of persons that have a total. */
  readonly outcomes: readonly { readonly outcome: string; readonly title: Rendered }[];
  /** What could not be placed or used, in sentences. */
  readonly remainder: Readonly<
    Record<'unplaced' | 'rejected' | 'issues', Readonly<Record<Language, readonly string[]>>>
  >;
  readonly review: Review | null;
}
