import type { ActorEntry } from '../normalise/actor-entry';
import type { GazetteerEntry } from '../normalise/places';
import type { PreviousIncidents } from './carry-over';
import type { Decision } from './constraints/decisions';
import type { KindEntry } from './kinds/kind-entry';
import type { LinkWeights } from './weights/weights';

/**
 * How far a long run has come.
 *
 * @example
 * ```ts
 * import { linkClaims, type LinkProgress } from 'casualty-claims';
 *
 * const told: LinkProgress[] = [];
 * linkClaims([{ id: 'a', figure: 3, outcome: 'killed' }], { onProgress: (progress) => told.push(progress) });
 * told[0]?.stage; // => 'blocking'
 * ```
 */
export interface LinkProgress {
  /** The stage at work, in the words of the pipeline: `blocking`, `comparison`, `clustering` … */
  readonly stage: string;
  readonly done: number;
  readonly total: number;
}

/**
 * As much of an `AbortSignal` as is used here.
 *
 * @example
 * ```ts
 * import type { LinkSignal } from 'casualty-claims';
 *
 * const signal: LinkSignal = new AbortController().signal;
 * signal.aborted; // => false
 * ```
 */
export interface LinkSignal {
  /** Whether it was. */
  readonly aborted: boolean;
  /** Throws the reason where it was aborted. */
  throwIfAborted(): void;
}

/**
 * What {@link linkClaims} may be told. Everything is optional.
 *
 * @example
 * ```ts
 * import { linkClaims, type LinkOptions } from 'casualty-claims';
 *
 * const options: LinkOptions = { gazetteer: [{ id: 'aleppo', name: 'Aleppo', names: ['حلب'] }] };
 * linkClaims([{ id: 'a', figure: 3, outcome: 'killed', date: '2014-01-08', place: 'حلب' }], options).incidents.length; // => 1
 * ```
 */
export interface LinkOptions {
  /** Aliases, parents and camps of actors; they go before the starter set. */
  readonly actors?: readonly ActorEntry[];
  /** Places with names in any script, positions and containment. */
  readonly gazetteer?: readonly GazetteerEntry[];
  /** Kinds of event; they go before the starter set. */
  readonly kinds?: readonly KindEntry[];
  /** Analysts' answers; they outweigh everything else. */
  readonly decisions?: readonly Decision[];
  /**
   * An earlier result (or report): incident ids carry over from it by greatest shared membership.
   */
  readonly previous?: PreviousIncidents;
  /** Match weights; `defaultWeights` where left out. */
  readonly weights?: LinkWeights;
  /** Called at each stage and every 65,536 claims within one. */
  readonly onProgress?: (progress: LinkProgress) => void;
  /** Looked at whenever progress is told; its reason is thrown once it is aborted. */
  readonly signal?: LinkSignal;
}

/** Tells progress and looks at the signal. */
export function reporter(
  { onProgress, signal }: Pick<LinkOptions, 'onProgress' | 'signal'>,
  total: number,
): (stage: string, done: number) => void {
  return (stage, done) => {
    signal?.throwIfAborted();
    onProgress?.({ stage, done, total });
  };
}
