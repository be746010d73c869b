import { voicesOf as arabicVoices } from './arabic-attribution';
import type { Article } from '../article/article';
import { voicesOf as englishVoices } from './english-attribution';
import { Heard, type Stretch, type Voice } from './speaker';

const NARRATOR: Voice = {
  speaker: undefined,
  via: [],
  stance: 'said',
  by: 'narrator',
  from: 0,
  to: 0,
};

/**
 * Whose word each stretch of the article is, sentence by sentence; whoever is not named speaks as
 * the publisher.
 */
export function voices(article: Article): readonly (readonly Stretch[])[] {
  const heard = new Heard();
  const read = article.language === 'ar' ? arabicVoices : englishVoices;
  return article.sentences.map((sentence) =>
    sentence.heading
      ? [{ from: sentence.from, to: sentence.to, voice: NARRATOR }]
      : read(article, sentence, heard, NARRATOR),
  );
}

/** The voice that a word stands under. */
export function voiceAt(stretches: readonly Stretch[], at: number): Voice {
  for (let index = stretches.length - 1; index >= 0; index--) {
    const stretch = stretches[index];
    if (stretch !== undefined && at >= stretch.from && at < stretch.to) return stretch.voice;
  }
  return stretches[0]?.voice ?? NARRATOR;
}
