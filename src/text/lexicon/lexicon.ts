import { arabicForms } from '../../figure/words/lexicon';
import { foldWord } from '../../figure/words/letters';
import { ARABIC_LEXICON } from './arabic/lexicon';
import { bareForms, type Bare } from './arabic/affixes';
import { ENGLISH_LEXICON } from './english/lexicon';
import type { LexiconEntry, Sense } from './sense';
import type { Word } from './words';

/** A sense that stands in the text: words `from` up to, not including, `to`. */
export interface Mark extends Bare {
  readonly sense: Sense;
  readonly from: number;
  readonly to: number;
}

interface Phrase {
  readonly rest: readonly string[];
  readonly sense: Sense;
}

/** The lexicon of one language, indexed by first word. */
export interface Compiled {
  readonly language: 'ar' | 'en';
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
}

const built = new Map<'ar' | 'en', Map<string, Phrase[]>>();

/** The shipped lexicon of a language with what a user added; a user's words come first. */
export function compile(language: 'ar' | 'en', added: readonly LexiconEntry[]): Compiled {
  let shipped = built.get(language);
  if (shipped === undefined) {
    shipped = indexOf(language, language === 'ar' ? ARABIC_LEXICON : ENGLISH_LEXICON);
    built.set(language, shipped);
  }
  if (added.length === 0) return { language, phrases: shipped };
  const phrases = indexOf(language, added);
  for (const [first, list] of shipped) phrases.set(first, [...(phrases.get(first) ?? []), ...list]);
  return { language, phrases };
}

function indexOf(language: 'ar' | 'en', entries: readonly LexiconEntry[]): Map<string, Phrase[]> {
  const phrases = new Map<string, Phrase[]>();
  const add = (text: string, sense: Sense): void => {
    const [first, ...rest] = text
      .trim()
      .split(/\s+/)
      .map((word) => foldWord(word));
    if (first === undefined || first === '') return;
    const known = phrases.get(first);
    if (known === undefined) phrases.set(first, [{ rest, sense }]);
    else known.push({ rest, sense });
  };
  for (const { says, words, nouns, verbs } of entries) {
    for (const text of listOf(words)) add(text, says);
    for (const entry of listOf(nouns)) {
      for (const form of language === 'ar'
        ? arabicForms(entry).map(([made]) => made)
        : englishNoun(entry))
        add(form, says);
    }
    for (const entry of listOf(verbs)) {
      if (language === 'ar') for (const form of arabicVerb(entry)) add(form, says);
      else for (const form of entry.split(/\s+/)) add(form, says);
    }
  }
  return phrases;
}

function listOf(text: string | undefined): readonly string[] {
  return text === undefined
    ? []
    : text
        .split(';')
        .map((part) => part.trim())
        .filter((part) => part !== '');
}

function englishNoun(entry: string): readonly string[] {
  const [one = '', many] = entry.split('/');
  return [one, many ?? `${one}s`];
}

/**
 * قتل قتل → قتل قتلت قتلوا قتلا … يقتل تقتل يقتلون; words after the stems of a verb ("أطلق طلق
 * سراح") follow every form.
 */
function arabicVerb(entry: string): readonly string[] {
  const [past = '', stem = '', ...rest] = entry.split(/\s+/);
  const tail = rest.length === 0 ? '' : ` ${rest.join(' ')}`;
  const forms = ['', 'ت', 'وا', 'ا', 'تا', 'ن', 'نا'].map((ending) => past + ending);
  if (stem !== '' && stem !== '-')
    forms.push(
      ...['ي', 'ت', 'سي', 'ست'].flatMap((head) =>
        ['', 'ون', 'وا', 'ان'].map((ending) => head + stem + ending),
      ),
    );
  return forms.map((form) => form + tail);
}

/** Every sense that begins at each word. Looking one word up costs no more than its phrases. */
export function marksOf(words: readonly Word[], compiled: Compiled): readonly (readonly Mark[])[] {
  const bares = new Map<string, readonly (readonly [base: string, bare: Bare])[]>();
  return words.map(({ kind, text }, at) => {
    if (kind === 'number') return NONE;
    let forms = bares.get(text);
    if (forms === undefined) {
      forms =
        compiled.language === 'ar' && kind === 'word'
          ? bareForms(text, (base) => compiled.phrases.has(base))
          : [[text, WHOLE]];
      bares.set(text, forms);
    }
    const marks: Mark[] = [];
    for (const [base, bare] of forms) {
      for (const { rest, sense } of compiled.phrases.get(base) ?? []) {
        if (!rest.every((part, step) => isPart(words[at + 1 + step], part))) continue;
        marks.push({ ...bare, sense, from: at, to: at + 1 + rest.length });
      }
    }
    return marks.length === 0 ? NONE : marks.sort((a, b) => b.to - a.to);
  });
}

const NONE: readonly Mark[] = [];
const WHOLE: Bare = { conjunction: false, preposition: '', definite: false, pronoun: '' };

function isPart(word: Word | undefined, part: string): boolean {
  return word?.text === part;
}
