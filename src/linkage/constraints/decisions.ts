/**
 * An analyst's answer about two claims: plain data, to be stored beside the claims and given to
 * every run. It outweighs every score, and an event or a reference of the claims where they say
 * otherwise.
 */
export interface Decision {
  /** Ids of the two claims, in either order. */
  readonly a: string;
  readonly b: string;
  /** Whether they are about the same incident. */
  readonly answer: 'same' | 'different';
  /** Who decided, when and why: kept, never read. */
  readonly by?: string;
  readonly on?: string;
  readonly note?: string;
}
