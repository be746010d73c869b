import { arabicNounAfter } from '../../../figure/format/counted';
import type { Interval } from '../../../interval/interval';
import { say, type Prose } from '../../sentences/prose';

const THOUSAND = { one: 'ألف', stem: 'ألف', many: 'آلاف', feminine: false };

/**
 * Western digits in groups of three; whole thousands with the word, as newspapers print them: 13
 * ألفا.
 */
export function count(value: number): Prose {
  return isWholeThousands(value)
    ? inThousands(value, arabicNounAfter(value / 1000, THOUSAND))
    : grouped(value);
}

/** The same straight before a noun, to which it is a construct: 13 ألف مدني. */
export function countBeforeNoun(value: number): Prose {
  const word = arabicNounAfter(value / 1000, THOUSAND);
  return isWholeThousands(value)
    ? inThousands(value, word === 'ألفا' ? 'ألف' : word)
    : grouped(value);
}

function isWholeThousands(value: number): boolean {
  return value >= 3000 && value < 1_000_000 && value % 1000 === 0;
}

function inThousands(value: number, word: string): Prose {
  return `${String(value / 1000)} ${word}` as Prose;
}

/** Digits in groups of three. */
export function grouped(value: number): Prose {
  // eslint-disable-next-line regexp/no-super-linear-move -- runs over the digits of one number of ours, never over text from outside
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',') as Prose;
}

/** "62.5%". */
export function percentage(value: number): Prose {
  return `${String(value)}%` as Prose;
}

/** Bounds that nobody stated in these words: "16 على الأكثر", "ما بين 5 و21", "26 على الأقل". */
export function bounds({ lower, upper }: Interval): Prose {
  if (upper === null) return say`${count(lower)} على الأقل`;
  if (lower === upper) return count(lower);
  return lower === 0
    ? say`${count(upper)} على الأكثر`
    : say`ما بين ${count(lower)} و${count(upper)}`;
}
