import { frozen } from '../issue/frozen';

/**
 * What a word for a number means when nobody says more: the least and the most it may stand for.
 * `addsTo` marks a word that is added to a ten or a hundred before it ("twenty odd", عشرون ونيف).
 * Basis: `sourced`, `lexical` (follows from grammar or dictionary), or `judgement`.
 */
export interface VagueTerm {
  readonly low: number;
  readonly high: number | null;
  readonly addsTo?: true;
  readonly basis: 'sourced' | 'lexical' | 'judgement';
  readonly note: string;
}

const term = (
  low: number,
  high: number | null,
  basis: VagueTerm['basis'],
  note: string,
): VagueTerm => ({ low, high, basis, note });

/**
 * The vague words by id. Words that have one exact meaning (a couple, a dozen, the Arabic dual and
 * singular) are parsed as exact and are here only so that a convention may name them.
 */
export const VAGUE_TERMS: Readonly<Record<string, VagueTerm>> = /* @__PURE__ */ frozen({
  barePlural: term(
    2,
    null,
    'lexical',
    'an Arabic plural is 3 or more in grammar, an English one 2: the smaller is taken',
  ),
  bareDual: term(2, 2, 'lexical', 'the Arabic dual is two'),
  bareSingular: term(1, 1, 'lexical', 'a singular noun is one'),
  couple: term(2, 2, 'sourced', 'duckling, English corpus; loosely 2 to 3'),
  few: term(2, 5, 'judgement', 'ACLED 3 or 10, MPEDS 2, duckling 3'),
  bid: term(3, 9, 'sourced', 'Arabic lexicographers, majority view'),
  bidTeen: term(13, 19, 'sourced', 'al-Misbah al-Munir'),
  bidTens: {
    ...term(3, 9, 'sourced', 'added to the ten; disputed by some lexicographers'),
    addsTo: true,
  },
  nayyif: { ...term(1, 9, 'sourced', 'one to nine over a ten'), addsTo: true },
  several: term(3, 9, 'judgement', 'dictionaries: more than two, not many'),
  some: term(1, null, 'judgement', 'without a number it says only that there were some'),
  numberOf: term(2, null, 'judgement', 'more than one'),
  many: term(3, null, 'judgement', 'ACLED 3 or 10'),
  dozen: term(12, 12, 'sourced', 'duckling, Recognizers-Text'),
  dozens: term(24, 99, 'lexical', 'plural of twelve, below the next word up'),
  asharat: term(20, 99, 'judgement', 'plural of ten; strictly 30'),
  scores: term(40, 99, 'sourced', 'two score at the least'),
  severalDozen: term(
    24,
    99,
    'judgement',
    'more than one dozen, below the next word up; Wikimpacts 24 to 72',
  ),
  severalHundred: term(300, 999, 'judgement', 'several times a hundred'),
  hundreds: term(200, 999, 'judgement', 'plural of a hundred'),
  severalThousand: term(3000, 9999, 'judgement', 'several times a thousand'),
  thousands: term(2000, 9999, 'judgement', 'plural of a thousand'),
  tensThousands: term(20_000, 99_999, 'judgement', 'plural of ten thousand'),
  hundredsThousands: term(200_000, 999_999, 'judgement', 'plural of a hundred thousand'),
  millions: term(2_000_000, null, 'judgement', 'plural of a million'),
});

/**
 * The least that a vague word can mean, its base added where it adds to one. Of an unknown id: 1,
 * that there were some.
 */
export function leastMeaning(id: string, base: number | undefined): number {
  const known = VAGUE_TERMS[id];
  if (known === undefined) return 1;
  return known.addsTo === true ? (base ?? 0) + known.low : known.low;
}
