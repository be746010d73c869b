import { match } from 'ts-pattern';
import type { ComparatorKind, Figure, Share } from '../../../figure';
import { say, type Prose } from '../../sentences/prose';
import { agreeing, counting, countingFirst, definite, plural, type CountNoun } from './noun';
import { count, percentage } from './number';
import { quoted } from './quote';

/** A count in words: by itself, and governing what it counts, which in Arabic changes with it. */
export interface Spoken {
  readonly alone: Prose;
  /** With the noun, after a governor: "أكثر من 80 جنديا", "عشرات الجنود". */
  readonly of: (noun: CountNoun) => Prose;
  /** The same where nothing governs it: "مسعفان", not "مسعفين". */
  readonly first?: (noun: CountNoun) => Prose;
  /** A share is told of the whole group: "معظمهم من النساء". */
  readonly isShare?: true;
  /** A stated zero, which turns the sentence around: "عدم مقتل أي جندي". */
  readonly isNone?: true;
}

/** A vague word, and how its noun follows: "عشرات الجنود", "عدة جنود", "عدد من الجنود". */
interface Term {
  readonly words: Prose;
  /** Before a feminine noun, where it differs: بضع آليات. */
  readonly feminine?: Prose;
  readonly then: 'definite' | 'indefinite' | 'from';
}

const term = (words: Prose, then: Term['then'], feminine?: Prose): Term =>
  feminine === undefined ? { words, then } : { words, then, feminine };

const TERMS: Readonly<Record<string, Term>> = {
  barePlural: term(say`عدد غير محدد`, 'from'),
  few: term(say`عدد قليل`, 'from'),
  nayyif: term(say`عدد قليل`, 'from'),
  bidTens: term(say`عدد قليل`, 'from'),
  bid: term(say`بضعة`, 'indefinite', say`بضع`),
  bidTeen: term(say`بضعة عشر`, 'from', say`بضع عشرة`),
  several: term(say`عدة`, 'indefinite'),
  some: term(say`بعض`, 'definite'),
  numberOf: term(say`عدد`, 'from'),
  many: term(say`عدد كبير`, 'from'),
  dozens: term(say`عشرات`, 'definite'),
  asharat: term(say`عشرات`, 'definite'),
  scores: term(say`عشرات`, 'definite'),
  severalDozen: term(say`بضع عشرات`, 'from'),
  severalHundred: term(say`بضع مئات`, 'from'),
  hundreds: term(say`مئات`, 'definite'),
  severalThousand: term(say`بضعة آلاف`, 'from'),
  thousands: term(say`آلاف`, 'definite'),
  tensThousands: term(say`عشرات الآلاف`, 'from'),
  hundredsThousands: term(say`مئات الآلاف`, 'from'),
  millions: term(say`ملايين`, 'definite'),
};

/** Vague words that are a number in all but form. */
const NUMBERS: Readonly<Record<string, number>> = {
  bareSingular: 1,
  bareDual: 2,
  couple: 2,
  dozen: 12,
};

/**
 * What was said, in Arabic, from the structure of the figure and never from its bounds: "أكثر من
 * 80" is not 81.
 */
export function spoken(figure: Figure, whole: Figure | null = null): Spoken {
  return match(figure)
    .returnType<Spoken>()
    .with({ kind: 'exact' }, ({ value }) => led(null, value))
    .with({ kind: 'at-least' }, ({ value }) => led(say`ما لا يقل عن`, value))
    .with({ kind: 'more-than' }, ({ value }) => led(say`أكثر من`, value))
    .with({ kind: 'at-most' }, ({ value }) => led(say`ما لا يزيد على`, value))
    .with({ kind: 'fewer-than' }, ({ value }) => led(say`أقل من`, value))
    .with({ kind: 'about', side: 'below' }, ({ value }) => led(say`ما يناهز`, value))
    .with({ kind: 'about' }, ({ value }) => led(say`نحو`, value))
    .with({ kind: 'between' }, ({ low, high, best, approximate, openAbove }) => {
      const head = approximate === true ? say`نحو ${count(low)} إلى` : say`ما بين ${count(low)}`;
      const and = approximate === true ? say` ` : say` و`;
      const tail = say`${openAbove === true ? say` أو أكثر` : say``}${best === undefined ? say`` : say` (الأرجح ${count(best)})`}`;
      return {
        alone: say`${head}${and}${count(high)}${tail}`,
        of: (noun) => say`${head}${and}${counting(high, noun)}${tail}`,
      };
    })
    .with({ kind: 'vague' }, ({ term: id, base, comparator, words }) =>
      compared(comparator, vague(id, base, words)),
    )
    .with({ kind: 'share' }, ({ share, comparator }) =>
      compared(comparator, shareSpoken(share, whole)),
    )
    .with({ kind: 'unknown' }, () => ({
      alone: say`عدد غير معروف`,
      of: (noun) => say`عدد غير معروف من ${definite(noun)}`,
    }))
    .with({ kind: 'none' }, () => ({
      alone: say`لا أحد`,
      of: (noun) => say`أي ${noun.one}`,
      isNone: true,
    }))
    .exhaustive();
}

/** With the comparator of a share or of a vague word before it: "أكثر من 60% منهم". */
function compared(comparator: ComparatorKind | undefined, figure: Spoken): Spoken {
  if (comparator === undefined) return figure;
  const words = match(comparator)
    .returnType<Prose>()
    .with('at-least', () => say`ما لا يقل عن`)
    .with('more-than', () => say`أكثر من`)
    .with('at-most', () => say`ما لا يزيد على`)
    .with('fewer-than', () => say`أقل من`)
    .with('about', () => say`نحو`)
    .with('nearly', () => say`ما يناهز`)
    .exhaustive();
  const { first, ...rest } = figure;
  const led = {
    ...rest,
    alone: say`${words} ${figure.alone}`,
    of: (noun: CountNoun) => say`${words} ${figure.of(noun)}`,
  };
  return first === undefined ? led : { ...led, first: (noun) => say`${words} ${figure.of(noun)}` };
}

/** The figure standing alone, without a noun. */
export function figureAlone(figure: Figure, whole: Figure | null = null): Prose {
  return spoken(figure, whole).alone;
}

/**
 * Whether the original wording is worth quoting beside ours: a vague word of its own ("كميات من").
 */
export function hasOwnWording(figure: Figure): boolean {
  return (
    figure.kind === 'vague' &&
    figure.term !== 'barePlural' &&
    figure.words !== '' &&
    !figure.words.includes(figureAlone(figure)) &&
    !figure.words.includes('«')
  );
}

/** A vague term in a table of ours, or the source's own word. */
function vague(id: string, base: number | undefined, words: string): Spoken {
  if (base !== undefined)
    return {
      alone: say`${count(base)} ونيف`,
      of: (noun) => say`${count(base)} ونيف من ${definite(noun)}`,
    };
  const number = Object.hasOwn(NUMBERS, id) ? NUMBERS[id] : undefined;
  if (number !== undefined) return led(null, number);
  const known = Object.hasOwn(TERMS, id) ? TERMS[id] : undefined;
  if (known === undefined)
    return {
      alone: quoted(words === '' ? id : words),
      of: (noun) => say`${quoted(words === '' ? id : words)} من ${definite(noun)}`,
    };
  const head = (noun: CountNoun): Prose =>
    agreeing(noun, known.words, known.feminine ?? known.words);
  return match(known.then)
    .returnType<Spoken>()
    .with('definite', () => ({
      alone: known.words,
      of: (noun) => say`${head(noun)} ${definite(noun)}`,
    }))
    .with('indefinite', () => ({
      alone: known.words,
      of: (noun) => say`${head(noun)} ${plural(noun)}`,
    }))
    .with('from', () => ({
      alone: known.words,
      of: (noun) => say`${head(noun)} من ${definite(noun)}`,
    }))
    .exhaustive();
}

function led(lead: Prose | null, value: number): Spoken {
  const before = lead === null ? say`` : say`${lead} `;
  const spokenOf: Spoken = {
    alone: say`${before}${count(value)}`,
    of: (noun) => say`${before}${counting(value, noun)}`,
  };
  return lead === null ? { ...spokenOf, first: (noun) => countingFirst(value, noun) } : spokenOf;
}

function shareSpoken(share: Share, whole: Figure | null): Spoken {
  const [alone, part] =
    typeof share === 'object'
      ? [say`${percentage(share.percent)} منهم`, percentage(share.percent)]
      : shareWords(share);
  const text = whole === null ? alone : say`${part} من أصل ${figureAlone(whole)}`;
  return { alone: text, of: (noun) => say`${text} من ${definite(noun)}`, isShare: true };
}

function shareWords(share: Exclude<Share, object>): readonly [ofThem: Prose, part: Prose] {
  return match(share)
    .returnType<readonly [Prose, Prose]>()
    .with('most', () => [say`معظمهم`, say`الأغلبية`])
    .with('half', () => [say`نصفهم`, say`النصف`])
    .with('all', () => [say`جميعهم`, say`الكل`])
    .exhaustive();
}
