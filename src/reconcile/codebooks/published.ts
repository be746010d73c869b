import type { Outcome } from '../../claim/outcome';
import type { Interval } from '../../interval/interval';
import type { MeasureFacets } from '../model/types';

/**
 * What a codebook would enter: one number, a range (with a best estimate where it has one), nothing
 * on purpose (`blank`), or what cannot be said because its text has no rule for it. `choice` are
 * two numbers between which the codebook leaves the coder a choice ("3 or 10, by context"); the
 * value is the documented one of them.
 */
export type PublishedValue =
  | { readonly kind: 'value'; readonly value: number; readonly choice?: readonly [number, number] }
  | {
      readonly kind: 'range';
      readonly low: number;
      readonly best?: number;
      readonly high: number | null;
    }
  | { readonly kind: 'blank'; readonly because: 'too-vague' }
  /**
   * `words`: no rule for any of the wordings. `choice`: none for choosing among them. `status`:
   * none for victims of whom nobody says whether they were civilians.
   */
  | { readonly kind: 'not-stated'; readonly because: 'words' | 'choice' | 'status' };

/** The rule of a codebook that decided: a stable id, the rule in few words, and where it stands. */
export interface PublishedRule {
  /** Id of the codebook and of the rule in it; `not-stated` where it has none. */
  readonly id: string;
  /** The rule, paraphrased. */
  readonly says: string;
  /** Codebook and edition, with the place in it where known. */
  readonly source: string;
}

/**
 * One step on the way to a published value: how a wording was read, which figure was set aside and
 * why, where the codebook left a choice, and which of its rules could not be applied to what is
 * known.
 */
export type CodebookStep =
  /** Words read as a number, by a rule of the codebook's convention. */
  | {
      readonly kind: 'read';
      readonly claimId: string;
      readonly words: string;
      readonly bounds: Interval;
      readonly rule: string;
      readonly source: string;
    }
  /** Words for which the codebook has no rule: the figure takes no part. */
  | { readonly kind: 'unread'; readonly claimId: string; readonly words: string }
  /** Words for which the codebook says to enter nothing. */
  | {
      readonly kind: 'left-blank';
      readonly claimId: string;
      readonly words: string;
      readonly source: string;
    }
  /** Families counted as people. */
  | {
      readonly kind: 'families';
      readonly claimId: string;
      readonly families: Interval;
      readonly people: Interval;
      readonly source: string;
    }
  /** Combatants that a voice counts in its figure, taken out of it. */
  | { readonly kind: 'combatants'; readonly claimIds: readonly string[]; readonly atLeast: number }
  /** Figures that the rule leaves out. */
  | {
      readonly kind: 'set-aside';
      readonly claimIds: readonly string[];
      readonly because: 'sum-of-parts' | 'numberless' | 'doubtful' | 'perpetrator' | 'lower-ranked';
    }
  /** How many independent voices give a number, from the fewest to the most they may be. */
  | {
      readonly kind: 'corroboration';
      readonly value: number;
      readonly voices: { readonly lower: number; readonly upper: number };
      readonly claimIds: readonly string[];
    }
  /** Numbers with equally many voices. */
  | {
      readonly kind: 'tie';
      readonly values: readonly number[];
      readonly claimIds: readonly string[];
    }
  /** The codebook leaves the coder a choice; `taken` is the one made here. */
  | {
      readonly kind: 'choice';
      readonly between: readonly [number, number];
      readonly taken: number;
      readonly because: 'scale-and-context' | 'industrialised-country';
    }
  /** A total over several days, shared out among them. */
  | {
      readonly kind: 'split';
      readonly claimIds: readonly string[];
      readonly days: number;
      readonly firstDay: number;
      readonly otherDays: number;
    }
  /**
   * Deaths of incidents that the figure contains, taken out of it: they have entries of their own.
   */
  | {
      readonly kind: 'subtracted';
      readonly claimIds: readonly string[];
      readonly low: number;
      readonly best: number | null;
      readonly high: number;
    }
  /** A rule of the codebook that could not be applied, and what is missing for it. */
  | { readonly kind: 'not-applied'; readonly rule: string; readonly because: NotAppliedBecause };

/**
 * What is missing for a rule of a codebook: the claims (see {@link PublishOptions}), or something
 * that they do not say; `tie` where the rule points at several numbers, `no-single-number` where it
 * points at a range.
 */
export type NotAppliedBecause =
  | 'claims-not-given'
  | 'reporting-day-not-given'
  | 'reliability-not-given'
  | 'source-not-ranked'
  | 'tie'
  | 'no-single-number';

/** What a codebook would publish for one row of an incident. Plain JSON. */
export interface PublishedMeasure {
  /** Id of the codebook. */
  readonly codebook: string;
  /** Label of the row of the incident. */
  readonly label: string;
  /** What is counted in that row. */
  readonly measure: MeasureFacets;
  /** What the codebook publishes it as, in persons: a death toll, whatever the word. */
  readonly as: Outcome;
  /** What it would enter. */
  readonly published: PublishedValue;
  /** The rule that decided. */
  readonly rule: PublishedRule;
  /** The claims that the value rests on; empty where nothing is published. */
  readonly claimIds: readonly string[];
  /**
   * Claims that state a number in words for which the codebook has no rule ("more than 80"): the
   * value is that of the others.
   */
  readonly leftOut: readonly string[];
  /** How it came to that. */
  readonly steps: readonly CodebookStep[];
}
