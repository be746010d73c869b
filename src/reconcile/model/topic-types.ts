import type { Claim, Topic } from '../../claim/claim';

/**
 * One answer to a question without a figure: who holds the place, whether it happened. A denial is
 * the answer "not that", and supports no other.
 */
export interface TopicPosition {
  /**
   * The answer: the side that holds the place, or is responsible; null where the answer is only
   * that it was so.
   */
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

/** A question without a figure and the answers to it. */
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
