import type { Phrases } from '../../english';
import { directed } from '../../document/direction';
import { LANGUAGES } from '../../document/language';
import type { Language } from '../../document/options';
import type { Chunk, PageData } from '../page-data';
import { arabic } from './words-arabic';
import { english, type PageWords } from './words-english';

/** The page as it stands now: its data, and the language it is read in. */
export interface Page {
  readonly data: PageData;
  readonly language: Language;
  readonly words: PageWords;
  readonly phrases: Phrases;
}

/** The page in a language. */
export function pageIn(data: PageData, language: Language): Page {
  return {
    data,
    language,
    words: language === 'ar' ? arabic : english,
    phrases: LANGUAGES[language].phrases,
  };
}

/** A sentence that is laid out in the direction of the page. */
export function sentence(text: string, { language }: Page): string {
  return directed(text, LANGUAGES[language].script);
}

function read(id: string): unknown {
  return JSON.parse(document.getElementById(id)?.textContent ?? 'null');
}

/** What is read when the page opens. */
export function readData(): PageData {
  return read('page-data') as PageData;
}

const chunks = new Map<number, Chunk>();

/** An incident, read when it is first opened. */
export function chunkAt(at: number): Chunk {
  const chunk = chunks.get(at) ?? (read(`chunk-${String(at)}`) as Chunk);
  chunks.set(at, chunk);
  return chunk;
}
