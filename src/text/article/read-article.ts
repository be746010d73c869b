import type { Article } from './article';
import { figureMentionsOf } from './figures';
import { layoutOf } from './layout';
import { compile, marksOf } from '../lexicon/lexicon';
import type { LexiconEntry } from '../lexicon/sense';
import { sentencesOf } from './sentences';
import { wordsOf } from '../lexicon/words';

/**
 * Takes a text apart: paragraphs, words, sentences, what the lexicon says of the words, and the
 * figures.
 */
export function readArticle(
  text: string,
  language: 'ar' | 'en' | undefined,
  added: readonly LexiconEntry[],
): Article {
  const layout = layoutOf(text);
  const spoken = language ?? languageOf(text);
  const words = wordsOf(layout.text);
  const lexicon = compile(spoken, added);
  const article = {
    text: layout.text,
    language: spoken,
    paragraphs: layout.paragraphs,
    words,
    marks: marksOf(words, lexicon),
    sentences: sentencesOf(words, layout.paragraphs),
    lexicon,
  };
  return { ...article, mentions: figureMentionsOf(article) };
}

/** The script that most letters are of. */
function languageOf(text: string): 'ar' | 'en' {
  let balance = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x620 && code <= 0x6d5) balance++;
    else if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)) balance--;
  }
  return balance > 0 ? 'ar' : 'en';
}
