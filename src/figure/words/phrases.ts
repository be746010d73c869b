import type { Share } from '../figure';

/** What a set phrase says of the figure beside it, or is by itself. */
export type Phrase =
  | { readonly is: 'comparator'; readonly kind: Comparator; readonly after?: boolean }
  | { readonly is: 'vague'; readonly term: string; readonly weak: boolean }
  | { readonly is: 'share'; readonly share: Share; readonly whole: 'named' | 'pronoun' }
  | { readonly is: 'exact'; readonly value: number }
  | { readonly is: 'unknown'; readonly weak: boolean }
  | { readonly is: 'none' }
  | { readonly is: 'no' } // "no", "without": none, where a word for a victim follows
  | { readonly is: 'between' }
  | { readonly is: 'from' }
  | { readonly is: 'to' }
  | { readonly is: 'or' }
  | { readonly is: 'percent' }
  | { readonly is: 'partitive' } // "one of the", أحد: points at a member, counts nobody
  | { readonly is: 'odd' } // ونيف: some more than the ten before it
  | { readonly is: 'trap' }; // a set phrase that only looks like a figure

/** What is said of a number: a bound on it, or how near it is. `nearly` is about, from below. */
export type Comparator =
  'at-least' | 'more-than' | 'at-most' | 'fewer-than' | 'about' | 'nearly' | 'exactly';

/** Phrases by what they say, one `;`-separated list each; folded when the lexicon is built. */
export interface PhraseTable {
  readonly before: Readonly<Record<Comparator, string>>;
  readonly after: Readonly<Record<Exclude<Comparator, 'nearly' | 'exactly'>, string>>;
  /** Words for a number that need no noun: dozens. */
  readonly strong: Readonly<Record<string, string>>;
  /** Words that tell of people only with a noun for them: some, many, several. */
  readonly weak: Readonly<Record<string, string>>;
  readonly share: readonly (readonly [share: Share, named: string, pronoun: string])[];
  readonly exact: readonly (readonly [value: number, words: string])[];
  readonly unknown: string;
  /** The same without a word for number: only where it is the whole phrase. */
  readonly unknownAlone: string;
  readonly none: string;
  readonly no: string;
  readonly between: string;
  readonly from: string;
  readonly to: string;
  readonly or: string;
  readonly percent: string;
  readonly partitive: string;
  readonly odd: string;
  readonly trap: string;
}
