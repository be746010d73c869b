import type { Place } from '../../claim/place';
import type { Article } from '../article/article';
import { has, wording } from '../article/article';
import type { FigureContext } from '../outcomes/reading';
import { arabicHead } from './arabic-place';
import { englishHead } from './english-place';
import { indexOf, listed, type Mention } from './gazetteer';

/** All places that the text names, in order. */
export function mentionsOf(article: Article, gazetteer: readonly Place[]): readonly Mention[] {
  const known = indexOf(gazetteer);
  const mentions: Mention[] = [];
  const learnt = new Set<string>();
  for (let at = 0; at < article.words.length; at++) {
    const one =
      listed(article, at, known) ??
      (article.language === 'en' ? englishHead(article, at, known) : undefined);
    const found =
      one === undefined
        ? article.language === 'ar'
          ? arabicHead(article, at, learnt, known)
          : []
        : [one];
    mentions.push(...found);
    at = Math.max(at, (found.at(-1)?.to ?? at) - 1);
  }
  if (article.language === 'en') return mentions;
  // حلب alone, where "مدينة حلب" told that it is a place.
  const again: Mention[] = [];
  const covered = new Set<number>();
  for (const { from, to } of mentions) for (let at = from; at < to; at++) covered.add(at);
  article.words.forEach((word, at) => {
    const bare = word.text.replace(/^[وف]/, '');
    const name = learnt.has(word.text)
      ? word.text
      : learnt.has(bare)
        ? bare
        : learnt.has(bare.replace(/^[بل]/, ''))
          ? bare.replace(/^[بل]/, '')
          : undefined;
    if (name === undefined || covered.has(at)) return;
    if (word.text === name && !has(article, at - 1, 'where') && !has(article, at - 1, 'place'))
      return;
    again.push({
      place: { name: wording(article, at, at + 1).words.slice(word.text.length - name.length) },
      by: 'pattern',
      from: at,
      to: at + 1,
    });
  });
  return [...mentions, ...again].sort((a, b) => a.from - b.from);
}

/** The place of a figure: the nearest that its sentence names, else the last one named before. */
export function placeOf(
  article: Article,
  { mention }: FigureContext,
  mentions: readonly Mention[],
): (Mention & { readonly near: boolean }) | undefined {
  const sentence = article.sentences[mention.sentence];
  if (sentence === undefined) return undefined;
  let best: Mention | undefined;
  let distance = Number.POSITIVE_INFINITY;
  let before: Mention | undefined;
  for (
    let index = firstMention(
      mentions,
      article.sentences[Math.max(0, mention.sentence - 4)]?.from ?? 0,
    );
    index < mentions.length;
    index++
  ) {
    const one = mentions[index];
    if (one === undefined || one.from >= sentence.to) break;
    if (one.from < sentence.from) {
      if (
        article.sentences[mention.sentence - 1] !== undefined &&
        isWithin(article, one, mention.sentence)
      )
        before = one;
      continue;
    }
    const away =
      one.from >= mention.after ? (one.from - mention.after) * 0.8 : (mention.first - one.to) * 1.2;
    if (away < distance) [best, distance] = [one, away];
  }
  if (best !== undefined) return { ...best, near: true };
  return before === undefined ? undefined : { ...before, near: false };
}

/** The first mention at a word or after it. */
export function firstMention(mentions: readonly Mention[], word: number): number {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.from ?? 0) < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** In force from the sentences before, up to the last heading. */
function isWithin(article: Article, one: Mention, sentence: number): boolean {
  for (let index = sentence - 1; index >= Math.max(0, sentence - 4); index--) {
    const before = article.sentences[index];
    if (before === undefined) return false;
    if (one.from >= before.from && one.from < before.to) return !before.heading;
    if (before.heading) return false;
  }
  return false;
}
