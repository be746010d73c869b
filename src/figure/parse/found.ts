import type { Figure } from '../figure';
import type { Numeral } from '../words/numeral';

/** A figure among the tokens, its words not yet cut out. */
export interface Amount {
  readonly figure: Figure;
  /** Tokens from … up to, not including, `next`. */
  readonly from: number;
  readonly next: number;
  /** The number in it, for the checks of its surroundings. */
  readonly numeral?: Numeral | undefined;
  /** The token that the number begins at, where a comparator stands before it. */
  readonly numberAt?: number | undefined;
}

/** Something that looks like a figure and is none; `next` is where to go on. */
export interface LookAlike {
  readonly trap:
    | 'unreadable'
    | 'fraction'
    | 'negative'
    | 'reversed'
    | 'code'
    | 'too-large'
    | 'share-range'
    | 'share-above'
    | 'not-a-count';
  readonly next: number;
}

/** A figure, a look-alike to step over, or nothing. */
export type Found = Amount | LookAlike | undefined;
