import type { Day } from '../../calendar';
import type { Outcome } from '../../claim/outcome';
import type { Reliability } from '../../claim/source';
import type { Convention } from '../../figure';
import type { Interval } from '../../interval/interval';
import type { Account, MeasureFacets } from '../model/types';
import type { CivilianStatus } from './civilian-status';
import type { CodebookStep, PublishedMeasure, PublishedValue } from './published';

/** A rule of a codebook in few words, and where it stands. */
export interface RuleText {
  /** The rule, paraphrased. */
  readonly says: string;
  /** Codebook and edition, with the place in it where known. */
  readonly source: string;
}

/**
 * How many people a codebook takes a family for: times `least` to times `most`; `plural`, where the
 * number of families is not said.
 */
export interface FamilyRule extends RuleText {
  /** The fewest people to a family. */
  readonly least: number;
  /** The most people to a family. */
  readonly most: number;
  /** "Families", without a number. */
  readonly plural?: Interval;
}

/**
 * One voice's figure as the codebook reads it, with what is known about its source. Facts of the
 * claims are null where nothing says them, and where no claims were given.
 */
export interface ReadAccount {
  /** The account of the incident. */
  readonly account: Account;
  /** The claims whose figures were read. */
  readonly claimIds: readonly string[];
  /** One per figure; more than one only where the voice contradicts itself or its relays differ. */
  readonly readings: readonly Interval[];
  /** From the least to the most of the readings. */
  readonly bounds: Interval;
  /** The one number it comes to, or that its source calls the best of a range; else null. */
  readonly best: number | null;
  /** The day of publication. */
  readonly reportedOn: Day | null;
  /** Admiralty reliability; F is missing, and null here. */
  readonly reliability: Exclude<Reliability, 'F'> | null;
  /** Admiralty credibility; 6 is missing, and null here. */
  readonly credibility: 1 | 2 | 3 | 4 | 5 | null;
  /**
   * Whether the voice is of the camp that is said to have done it; null where nobody is, or no
   * claims were given.
   */
  readonly perpetrator: boolean | null;
  /** The days that the figure is a total over, for a summary of several; else null. */
  readonly totalDays: number | null;
}

/**
 * A row of an incident as a codebook meets it: at least one account that its convention could read.
 */
export interface CodebookMeasure {
  /** Label of the row. */
  readonly label: string;
  /** What is counted. */
  readonly measure: MeasureFacets;
  /** The accounts that could be read, by lineage; never empty. */
  readonly accounts: readonly ReadAccount[];
  /** Whether the victims are said to have been civilians. */
  readonly status: CivilianStatus;
  /** The days of the incident's window; null where an end is not stated. */
  readonly days: number | null;
  /**
   * What the same codebook publishes for the same measure of the incidents that a summary contains.
   */
  readonly identified: readonly PublishedMeasure[];
  /** Whether the claims were given: without them no day and no grade is known. */
  readonly claimsGiven: boolean;
}

/**
 * What a codebook makes of a row: the value, the key of the rule in `rules` (null where it has
 * none) and the accounts that the value rests on.
 */
export interface Resolution {
  /** What would be entered. */
  readonly published: PublishedValue;
  /** Key of the rule that decided; null where the codebook has none. */
  readonly rule: string | null;
  /** The accounts that the value rests on. */
  readonly rests: readonly ReadAccount[];
  /** How it came to that, after the wordings were read. */
  readonly steps?: readonly CodebookStep[];
}

/**
 * The rules of a database for turning claims into the numbers it publishes: data (which rows, which
 * words are which numbers) and a small resolver for which figure wins. Write your own, or change
 * one of the shipped presets.
 */
export interface Codebook {
  /** A stable key; it begins the id of every rule. */
  readonly id: string;
  /** As the field calls it. */
  readonly name: string;
  /** The edition whose rules these are. */
  readonly edition: string;
  /** The outcomes it has a column for; `dead` takes the whole dead branch as one toll. */
  readonly publishes: readonly Outcome[];
  /** It counts civilians only: rows of combatants are not its business. */
  readonly civiliansOnly?: true;
  /** The deaths it enters where sources speak of casualties alone. */
  readonly casualtiesAlone?: RuleText & { readonly deaths: number };
  /** How it counts families as people; without it, rows of families are not published. */
  readonly families?: FamilyRule;
  /** Which words are which numbers. */
  readonly convention: Convention;
  /** Its rules by key. */
  readonly rules: Readonly<Record<string, RuleText>>;
  /** Which figure wins. */
  readonly resolve: (row: CodebookMeasure) => Resolution;
}
