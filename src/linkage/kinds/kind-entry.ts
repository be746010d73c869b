/**
 * A kind of event: its names in any language, and the wider kinds it is one of.
 *
 * @example
 * ```ts
 * import { kindTable, type KindEntry } from 'casualty-claims';
 *
 * const entry: KindEntry = { id: 'drone-strike', partOf: ['airstrike'] };
 * kindTable([entry])('drone strike').families; // => ['airstrike', 'explosion']
 * ```
 */
export interface KindEntry {
  readonly id: string;
  readonly names?: readonly string[];
  /** Ids of wider kinds. */
  readonly partOf?: readonly string[];
}
