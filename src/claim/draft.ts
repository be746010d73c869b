import type { ClaimInput } from './input';

/** Where words stand in a text, in UTF-16 units, end excluded. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/**
 * A field of a draft that the text leaves open. What is open is not guessed: the claim does without
 * it.
 */
export type OpenField = 'population' | 'by' | 'source' | 'date' | 'place' | 'partOf';

/**
 * What a reading rests on: the words that say it, and where they stand. Tagged data;
 * `casualty-claims/render` puts it into sentences.
 */
export type DraftReason =
  /**
   * The word that says what became of them: the noun counted, a word that governs it, or one shared
   * with the figure before.
   */
  | {
      readonly is: 'outcome';
      readonly by: 'noun' | 'word' | 'shared' | 'whole';
      readonly words: string;
      readonly span: TextSpan;
      readonly distance: number;
    }
  /** A word that narrows it: "whom they executed", of bodies. */
  | { readonly is: 'manner'; readonly words: string; readonly span: TextSpan }
  /**
   * Who speaks: named in this sentence, the last speaker going on, a name after "according to", or
   * nobody but the publisher.
   */
  | {
      readonly is: 'speaker';
      readonly by: 'verb' | 'according-to' | 'shown' | 'same-speaker' | 'narrator';
      readonly words: string;
      readonly span: TextSpan | null;
    }
  /** "Among them", "most of them": a part of another draft. */
  | { readonly is: 'part'; readonly of: string; readonly words: string; readonly span: TextSpan }
  /** The same figure told before, in the headline or by the same voice. */
  | {
      readonly is: 'restates';
      readonly of: string;
      readonly because: 'headline' | 'lead' | 'same-voice';
    }
  /** The words of time: beside the figure, or told earlier in the paragraph. */
  | { readonly is: 'date'; readonly words: string; readonly span: TextSpan; readonly near: boolean }
  /** The words of place: of the gazetteer or of a pattern, beside the figure or told earlier. */
  | {
      readonly is: 'place';
      readonly by: 'gazetteer' | 'pattern';
      readonly words: string;
      readonly span: TextSpan;
      readonly near: boolean;
    }
  /** Counted from a list of names. */
  | { readonly is: 'names'; readonly count: number }
  /** A claim of control, and its verb. */
  | { readonly is: 'control'; readonly words: string; readonly span: TextSpan };

/** How far a draft may be trusted before anybody has read it, and why. */
export interface DraftConfidence {
  readonly level: 'high' | 'medium' | 'low';
  readonly reasons: readonly DraftReason[];
}

/**
 * A claim that a reader of the text proposes, for a person to accept, edit or reject. `claim` is in
 * the written form and names other drafts in `partOf`, `restates` and `denies` by their ids.
 */
export interface DraftClaim {
  /** `draft-1`, `draft-2`, … in the order of the text. */
  readonly id: string;
  /** The figure with the noun it counts. */
  readonly span: TextSpan;
  /** `text.slice(span.start, span.end)`. */
  readonly words: string;
  readonly claim: ClaimInput;
  readonly confidence: DraftConfidence;
  /** What the text does not tell, or not clearly enough. */
  readonly open: readonly OpenField[];
}

/**
 * A figure of the text that is no claim, and why: nothing says what became of those counted, or it
 * is said not to have happened.
 */
export interface PassedFigure {
  readonly span: TextSpan;
  readonly words: string;
  readonly because: 'no-outcome' | 'hypothetical' | 'repeated-words' | 'not-harmed';
}

/** All that was read out of one text. */
export interface DraftedClaims {
  readonly drafts: readonly DraftClaim[];
  readonly passed: readonly PassedFigure[];
}
