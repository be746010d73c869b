import type { ProgressOptions } from '../issue/progress';
import type { ActorEntry } from '../normalise/actor-entry';
import type { GazetteerEntry } from '../normalise/places';
import type { PreviousIncidents } from './carry-over';
import type { Decision } from './constraints/decisions';
import type { KindEntry } from './kinds/kind-entry';
import type { LinkWeights } from './weights/weights';

/** What {@link linkClaims} may be told. Everything is optional. */
export interface LinkOptions extends ProgressOptions {
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
}
