import { match } from 'ts-pattern';
import type { ComparatorKind, Figure, Share } from '../../../figure';
import { capital, say, type Prose } from '../../sentences/prose';
import { count, percentage } from './number';
import { quoted } from './quote';

/** A count in words, with what its noun must know: "dozens *of* soldiers", "1 soldier". */
export interface Spoken {
  readonly text: Prose;
  /** Takes "of" before a noun. */
  readonly takesOf: boolean;
  readonly singular: boolean;
}

/** The vague words in English by id of the vague table, and whether they take "of". */
const TERMS: Readonly<Record<string, readonly [words: Prose, takesOf?: 'of']>> = {
  barePlural: [say`an unstated number`, 'of'],
  bareDual: [say`two`],
  bareSingular: [say`one`],
  couple: [say`a couple`, 'of'],
  few: [say`a few`],
  bid: [say`several (three to nine)`],
  bidTeen: [say`over a dozen (13 to 19)`],
  several: [say`several`],
  some: [say`some`],
  numberOf: [say`a number`, 'of'],
  many: [say`many`],
  dozen: [say`a dozen`],
  dozens: [say`dozens`, 'of'],
  asharat: [say`dozens`, 'of'],
  scores: [say`scores`, 'of'],
  severalDozen: [say`several dozen`],
  severalHundred: [say`several hundred`],
  hundreds: [say`hundreds`, 'of'],
  severalThousand: [say`several thousand`],
  thousands: [say`thousands`, 'of'],
  tensThousands: [say`tens of thousands`, 'of'],
  hundredsThousands: [say`hundreds of thousands`, 'of'],
  millions: [say`millions`, 'of'],
};

/** Words that are added to a number before them: عشرون ونيف, "twenty odd". */
const ADDED: Readonly<Record<string, Prose>> = { nayyif: say`odd`, bidTens: say`odd` };

/**
 * What was said, in English, from the structure of the figure and never from its bounds: "more than
 * 80" is not 81. A share is told with the figure of its whole where that is known: "most of 84".
 */
export function spoken(figure: Figure, whole: Figure | null = null): Spoken {
  return match(figure)
    .returnType<Spoken>()
    .with({ kind: 'exact' }, ({ value }) => ({ ...plain(count(value)), singular: value === 1 }))
    .with({ kind: 'at-least' }, ({ value }) => plain(say`at least ${count(value)}`))
    .with({ kind: 'more-than' }, ({ value }) => plain(say`more than ${count(value)}`))
    .with({ kind: 'at-most' }, ({ value }) => plain(say`up to ${count(value)}`))
    .with({ kind: 'fewer-than' }, ({ value }) => plain(say`fewer than ${count(value)}`))
    .with({ kind: 'about', side: 'below' }, ({ value }) => plain(say`nearly ${count(value)}`))
    .with({ kind: 'about' }, ({ value }) => plain(say`about ${count(value)}`))
    .with({ kind: 'between' }, ({ low, high, best, approximate, openAbove }) => {
      const range = say`${approximate === true ? say`about ` : say``}${count(low)} to ${count(high)}${openAbove === true ? say` or more` : say``}`;
      return plain(
        say`${range}${best === undefined ? say`` : say` (best estimate ${count(best)})`}`,
      );
    })
    .with({ kind: 'vague' }, ({ term, base, comparator, words }) =>
      compared(comparator, vague(term, base, words)),
    )
    .with({ kind: 'share', share: 'all', comparator: 'fewer-than' }, () =>
      plain(say`not all of ${whole === null ? say`them` : spoken(whole).text}`),
    )
    .with({ kind: 'share' }, ({ share, comparator }) =>
      compared(
        comparator,
        plain(shareWords(share, whole === null ? say`them` : spoken(whole).text)),
      ),
    )
    .with({ kind: 'unknown' }, () => ({ ...plain(say`an unknown number`), takesOf: true }))
    .with({ kind: 'none' }, () => plain(say`no`))
    .exhaustive();
}

/** The figure standing alone, without a noun. */
export function figureAlone(figure: Figure, whole: Figure | null = null): Prose {
  return figure.kind === 'none' ? say`none` : spoken(figure, whole).text;
}

/** A vague word at the head of a sentence about what it is taken for: “Dozens”. */
export function termQuoted(figure: Figure): Prose {
  return say`“${capital(figureAlone(figure))}”`;
}

/**
 * Whether the original wording is worth quoting beside the English: a vague word of its own ("a
 * handful").
 */
export function hasOwnWording(figure: Figure): boolean {
  return (
    figure.kind === 'vague' &&
    figure.words !== '' &&
    !figure.words.toLowerCase().includes(spoken(figure).text)
  );
}

/**
 * With the comparator of a share or of a vague word before it: "more than 60 % of them", "at most a
 * few".
 */
function compared(comparator: ComparatorKind | undefined, figure: Spoken): Spoken {
  if (comparator === undefined) return figure;
  const words = match(comparator)
    .returnType<Prose>()
    .with('at-least', () => say`at least`)
    .with('more-than', () => say`more than`)
    .with('at-most', () => say`at most`)
    .with('fewer-than', () => say`fewer than`)
    .with('about', () => say`about`)
    .with('nearly', () => say`nearly`)
    .exhaustive();
  return { ...figure, text: say`${words} ${figure.text}` };
}

function plain(text: Prose): Spoken {
  return { text, takesOf: false, singular: false };
}

function vague(term: string, base: number | undefined, words: string): Spoken {
  const added = Object.hasOwn(ADDED, term) ? ADDED[term] : undefined;
  if (added !== undefined)
    return plain(base === undefined ? say`a few` : say`${count(base)} ${added}`);
  const known = Object.hasOwn(TERMS, term) ? TERMS[term] : undefined;
  if (known === undefined) return plain(quoted(words === '' ? term : words));
  return { text: known[0], takesOf: known[1] === 'of', singular: term === 'bareSingular' };
}

function shareWords(share: Share, whole: Prose): Prose {
  if (typeof share === 'object') return say`${percentage(share.percent)} of ${whole}`;
  return match(share)
    .returnType<Prose>()
    .with('most', () => say`most of ${whole}`)
    .with('half', () => say`half of ${whole}`)
    .with('all', () => say`all of ${whole}`)
    .exhaustive();
}
