import { foldWord } from './letters';
import {
  ARABIC_LABELS,
  ARABIC_MONTHS,
  ARABIC_NOUNS,
  ARABIC_ORDINALS,
  type NounClass,
} from './nouns-arabic';
import { ENGLISH_LABELS, ENGLISH_MONTHS, ENGLISH_NOUNS, ENGLISH_ORDINALS } from './nouns-english';
import { ARABIC_NUMERALS, fusedHundreds, fusedTeens, type NumeralWord } from './numerals-arabic';
import { ENGLISH_NUMERALS } from './numerals-english';
import type { Languages } from '../language';
import type { Comparator, Phrase, PhraseTable } from './phrases';
import { ARABIC_PHRASES } from './phrases-arabic';
import { ENGLISH_PHRASES } from './phrases-english';

/** One form of a noun. Duals in ـين are told from plurals by the noun's own plural. */
export interface NounForm {
  readonly class: NounClass;
  readonly number: 'one' | 'two' | 'many';
  readonly arabic: boolean;
}

/** A step into the set phrases that begin with a word. */
export interface PhraseNode {
  readonly next: Map<string, PhraseNode>;
  readonly says: Phrase[];
}

/** All that the tables know of one folded word. */
export interface WordInfo {
  numeral: NumeralWord | undefined;
  noun: NounForm | undefined;
  phrases: PhraseNode | undefined;
  month: boolean;
  label: boolean;
  ordinal: boolean;
}

/**
 * The tables, indexed by folded word. Built once for each choice of languages, when first asked
 * for.
 */
export interface Lexicon {
  readonly words: ReadonlyMap<string, WordInfo>;
  /**
   * The first three letters of Arabic numerals: only words that begin so are tried for a missing
   * space.
   */
  readonly numeralHeads: ReadonlySet<string>;
}

const built = new Map<Languages, Lexicon>();

/** The lexicon of a language, or of both. */
export function lexicon(languages: Languages): Lexicon {
  let known = built.get(languages);
  if (known === undefined) {
    known = buildLexicon(languages !== 'en', languages !== 'ar');
    built.set(languages, known);
  }
  return known;
}

/** The tables of either language, or of both, indexed anew. */
export function buildLexicon(arabic: boolean, english: boolean): Lexicon {
  const words = new Map<string, WordInfo>();
  const at = (word: string): WordInfo => {
    const folded = foldWord(word);
    let info = words.get(folded);
    if (info === undefined) {
      info = {
        numeral: undefined,
        noun: undefined,
        phrases: undefined,
        month: false,
        label: false,
        ordinal: false,
      };
      words.set(folded, info);
    }
    return info;
  };
  const numeralHeads = new Set<string>();
  const numerals = [
    ...(arabic ? [...ARABIC_NUMERALS, ...fusedHundreds(), ...fusedTeens()] : []),
    ...(english ? ENGLISH_NUMERALS : []),
  ];
  for (const [forms, role, value, more] of numerals) {
    for (const form of plainWords(forms)) {
      at(form).numeral ??= { role, value, ...more };
      numeralHeads.add(foldWord(form).slice(0, 3));
    }
  }
  if (arabic) addNouns(ARABIC_NOUNS, at, arabicForms);
  if (english) addNouns(ENGLISH_NOUNS, at, englishForms);
  const of = (first: string, second: string): readonly string[] => [
    ...(arabic ? plainWords(first) : []),
    ...(english ? plainWords(second) : []),
  ];
  for (const month of of(ARABIC_MONTHS, ENGLISH_MONTHS)) at(month).month = true;
  for (const label of of(ARABIC_LABELS, ENGLISH_LABELS)) at(label).label = true;
  for (const ordinal of of(ARABIC_ORDINALS, ENGLISH_ORDINALS)) at(ordinal).ordinal = true;
  if (arabic) addPhrases(ARABIC_PHRASES, at);
  if (english) addPhrases(ENGLISH_PHRASES, at);
  return { words, numeralHeads };
}

/** Splits a list of plain words, wrapped over several lines as the tables are. */
function plainWords(list: string): readonly string[] {
  return list.trim().split(/\s+/);
}

type Place = (word: string) => WordInfo;

function addNouns(
  classes: Readonly<Record<NounClass, string>>,
  at: Place,
  formsOf: (entry: string) => readonly (readonly [string, NounForm['number']])[],
): void {
  const arabic = formsOf === arabicForms;
  for (const key of ['unit', 'other', 'family', 'outcome', 'person', 'thing'] as const) {
    const entries = arabic ? classes[key].split(';') : classes[key].split(/\s+/);
    for (const entry of entries) {
      if (entry.trim() === '') continue;
      for (const [form, number] of formsOf(entry.trim()))
        at(form).noun ??= { class: key, number, arabic };
    }
  }
}

/**
 * قتيل قتلى → قتيل, قتيلا, قتيلان, قتيلين, قتلى; مدني + → مدنيون, مدنيين and only مدنيان for two.
 */
export function arabicForms(entry: string): readonly (readonly [string, NounForm['number']])[] {
  const [singular = '', ...plurals] = entry.split(/\s+/);
  const feminine = singular.endsWith('ة');
  const stem = feminine
    ? `${singular.slice(0, -1)}ت`
    : singular.endsWith('ى')
      ? `${singular.slice(0, -1)}ي`
      : singular;
  const forms: (readonly [string, NounForm['number']])[] = [[singular, 'one']];
  if (!feminine) forms.push([`${singular}ا`, 'one']);
  for (const plural of plurals) {
    if (plural === '+') {
      forms.push([`${singular}ون`, 'many'], [`${singular}ين`, 'many']);
    } else if (plural === 'ات') {
      const base = feminine ? singular.slice(0, -1) : singular;
      forms.push([`${base}ات`, 'many']);
    } else {
      forms.push([plural, 'many']);
      if (!/[ةىءا]$/.test(plural)) forms.push([`${plural}ا`, 'many']);
    }
  }
  // ـين after a plural of that form: two only where the plural is another word.
  forms.push([`${stem}ان`, 'two'], [`${stem}ين`, 'two']);
  return forms;
}

function englishForms(entry: string): readonly (readonly [string, NounForm['number']])[] {
  const [singular = '', plural] = entry.split('/');
  if (plural !== undefined)
    return plural === singular
      ? [[singular, 'many']]
      : [
          [plural, 'many'],
          [singular, 'one'],
        ];
  return [
    [singular, 'one'],
    [/(?:s|x|ch|sh)$/.test(singular) ? `${singular}es` : `${singular}s`, 'many'],
  ];
}

function addPhrases(table: PhraseTable, at: Place): void {
  const add = (list: string, phrase: Phrase): void => {
    for (const text of list.split(';')) {
      const parts = wordsOf(text);
      if (parts.length === 0) continue;
      addPhrase(parts, phrase, at);
      // "يقدر عددهم بـ 50": the ب may be written onto the number, which is then all that is left of
      // it.
      if (parts.length > 1 && parts.at(-1) === 'ب') addPhrase(parts.slice(0, -1), phrase, at);
    }
  };
  for (const [kind, list] of Object.entries(table.before))
    add(list, { is: 'comparator', kind: kind as Comparator });
  for (const [kind, list] of Object.entries(table.after))
    add(list, { is: 'comparator', kind: kind as Comparator, after: true });
  for (const [term, list] of Object.entries(table.strong))
    add(list, { is: 'vague', term, weak: false });
  for (const [term, list] of Object.entries(table.weak))
    add(list, { is: 'vague', term, weak: true });
  for (const [share, named, pronoun] of table.share) {
    add(named, { is: 'share', share, whole: 'named' });
    add(pronoun, { is: 'share', share, whole: 'pronoun' });
  }
  for (const [value, list] of table.exact) add(list, { is: 'exact', value });
  add(table.unknown, { is: 'unknown', weak: false });
  add(table.unknownAlone, { is: 'unknown', weak: true });
  for (const key of [
    'none',
    'no',
    'between',
    'from',
    'to',
    'or',
    'percent',
    'partitive',
    'odd',
    'trap',
  ] as const) {
    add(table[key], { is: key });
  }
}

function addPhrase(parts: readonly string[], phrase: Phrase, at: Place): void {
  const [first = '', ...rest] = parts;
  const info = at(first);
  info.phrases ??= { next: new Map(), says: [] };
  let node = info.phrases;
  for (const part of rest) {
    at(part);
    let next = node.next.get(part);
    if (next === undefined) {
      next = { next: new Map(), says: [] };
      node.next.set(part, next);
    }
    node = next;
  }
  node.says.push(phrase);
}

/** The folded words and single marks of a phrase; a hyphen between words is none of them. */
function wordsOf(text: string): readonly string[] {
  return (text.match(/[\p{L}\p{M}'’]+|[^\s\p{L}\p{M}-]/gu) ?? []).map((word) => foldWord(word));
}
