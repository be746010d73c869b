import { arabicDual, arabicNounAfter } from '../../../figure/format/counted';
import { say, type Prose } from '../../sentences/prose';
import { countBeforeNoun } from './number';

/**
 * A noun that is counted; `of` is the second word of a compound (قذيفة هاون). Forms after a
 * governor: the plural is مدنيين.
 */
export interface CountNoun {
  readonly one: Prose;
  /** The dual without its ending. */
  readonly stem: Prose;
  readonly many: Prose;
  readonly feminine: boolean;
  readonly of?: Prose;
}

/** A masculine noun; without a plural of its own it takes ـين. */
export const he = (one: Prose, many: Prose = say`${one}ين`): CountNoun => ({
  one,
  stem: one,
  many,
  feminine: false,
});

/** A feminine noun in ة; without a plural of its own it takes ـات. */
export const she = (one: Prose, many?: Prose): CountNoun => {
  const root = one.slice(0, -1) as Prose;
  return { one, stem: say`${root}ت`, many: many ?? say`${root}ات`, feminine: true };
};

/** A compound: قذيفة هاون. */
export const compound = (head: CountNoun, of: Prose): CountNoun => ({ ...head, of });

/** What agrees with a noun in gender: واحد or واحدة. */
export const agreeing = (
  { feminine }: CountNoun,
  masculineWord: Prose,
  feminineWord: Prose,
): Prose => (feminine ? feminineWord : masculineWord);

/** A number with its noun, after a governor: قتيل واحد, قتيلين, 3 قتلى, 11 قتيلا, 100 قتيل. */
export function counting(value: number, noun: CountNoun): Prose {
  if (value === 0) return say`صفر`;
  if (value === 1) return say`${full(noun)} ${agreeing(noun, say`واحد`, say`واحدة`)}`;
  if (value === 2) return arabicDual(noun, true) as Prose;
  return say`${countBeforeNoun(value)} ${afterNumber(value, noun)}`;
}

/** The same where nothing governs it, at the head of a phrase: قتيلان. */
export function countingFirst(value: number, noun: CountNoun): Prose {
  return value === 2 ? (arabicDual(noun, false) as Prose) : counting(value, noun);
}

/** The noun in the form that a number asks for; a final ى takes no alif of tanwin. */
function afterNumber(value: number, noun: CountNoun): Prose {
  return arabicNounAfter(value, noun).replace(/ىا$/u, 'ى') as Prose;
}

/** The singular. */
function full({ one, of }: CountNoun): Prose {
  return of === undefined ? one : say`${one} ${of}`;
}

/** The indefinite plural: مدنيين, قذائف هاون. */
export function plural({ many, of }: CountNoun): Prose {
  return of === undefined ? many : say`${many} ${of}`;
}

/** The definite plural: المدنيين, قذائف الهاون. */
export function definite({ many, of }: CountNoun): Prose {
  return of === undefined ? say`ال${many}` : say`${many} ال${of}`;
}
