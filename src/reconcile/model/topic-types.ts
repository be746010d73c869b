import type { Claim, Topic } from '../../claim/claim';

/**
 * One answer to a question without a figure: who holds the place, whether it happened. A denial is
 * the answer "not that", and supports no other.
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
