import type { Compiled, Mark } from '../lexicon/lexicon';
import type { Paragraph } from './layout';
import type { Sense } from '../lexicon/sense';
import type { Sentence } from './sentences';
import type { FigureMention } from './figure-mention';
import type { Word } from '../lexicon/words';

/** A text taken apart: what every stage reads, and none changes. */
export interface Article {
  /** With the line breaks inside paragraphs as spaces; offsets are those of the text as given. */
  readonly text: string;
  readonly language: 'ar' | 'en';
  readonly paragraphs: readonly Paragraph[];
  readonly words: readonly Word[];
  readonly marks: readonly (readonly Mark[])[];
  readonly sentences: readonly Sentence[];
  /** Figures, in the order of the text. */
  readonly mentions: readonly FigureMention[];
  readonly lexicon: Compiled;
}

/** A mark of one kind of sense. */
export type MarkOf<K extends Sense['is']> = Mark & { readonly sense: Extract<Sense, { is: K }> };

/** Whether a word begins a phrase of a kind. */
export function has(article: Pick<Article, 'marks'>, at: number, is: Sense['is']): boolean {
  return article.marks[at]?.some((mark) => mark.sense.is === is) === true;
}

/** The first and longest mark of a kind at a word. */
export function mark<K extends Sense['is']>(
  article: Pick<Article, 'marks'>,
  at: number,
  is: K,
): MarkOf<K> | undefined {
  return article.marks[at]?.find((one) => one.sense.is === is) as MarkOf<K> | undefined;
}

/** Words `from` up to, not including, `to`, as the text has them. */
export function wording(
  { text, words }: Pick<Article, 'text' | 'words'>,
  from: number,
  to: number,
): { readonly words: string; readonly span: { readonly start: number; readonly end: number } } {
  const start = words[from]?.start ?? 0;
  const end = words[to - 1]?.end ?? start;
  return { words: text.slice(start, end), span: { start, end } };
}

/** A sign at which a list or a clause may end. */
export function isSign(word: Word | undefined, signs: string): boolean {
  return word?.kind === 'sign' && signs.includes(word.text);
}
