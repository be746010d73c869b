/**
 * An analyst's answer about two claims: plain data, to be stored beside the claims and given to
 * every run. It outweighs every score, and an event or a reference of the claims where they say
 * otherwise.
 *
 * @example
 * ```ts
 * import { linkClaims } from 'casualty-claims';
 *
 * const claims = [
 *   { id: 'a', figure: 12, outcome: 'killed', source: 'SOHR', date: '2016-12-15', place: 'Idlib' },
 *   { id: 'b', figure: 12, outcome: 'killed', source: 'SANA', date: '2016-12-15', place: 'Idlib' },
 * ];
 * linkClaims(claims).incidents.length; // => 1
 * linkClaims(claims, { decisions: [{ a: 'a', b: 'b', answer: 'different' }] }).incidents.length; // => 2
 * ```
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
