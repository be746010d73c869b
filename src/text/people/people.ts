import type { Population, PopulationFacets } from '../../claim/population';
import type { Article } from '../article/article';
import { isSign, mark } from '../article/article';
import type { FigureContext } from '../outcomes/reading';

/** How many words after the figure its noun may be described in. */
const REACH = 6;

/**
 * Who is counted, by the nouns of the figure.
 *
 *     معظمهم من الأطفال والنساء        خمسة نشطاء        12 civilians, mostly women and children
 *               ^^^^^^^^^^^^^^              ^^^^^^           ^^^^^^^^^
 */
export function populationOf(
  article: Article,
  { mention }: FigureContext,
  limit: number,
): Population | undefined {
  const found: PopulationFacets[] = [];
  let any = false;
  const stop = Math.min(limit, mention.after + REACH);
  for (let at = mention.first; at < stop; at++) {
    const word = article.words[at];
    if (at >= mention.after && (isSign(word, '،,.؛;:()"”“') || isEndOfNoun(article, at))) break;
    if (at >= mention.next && isSign(word, '،,.؛;:')) break;
    const roles = article.marks[at]!.filter((one) => one.sense.is === 'role');
    const role = mark(article, at, 'role');
    if (role === undefined) continue;
    const joined =
      article.language === 'ar'
        ? role.conjunction || article.words[at - 1]?.text === 'و'
        : article.words[at - 1]?.text === 'and' || article.words[at - 1]?.text === 'or';
    if (found.length > 0 && !joined && at >= mention.after) break;
    any ||= joined && found.length > 0;
    const widest = roles.reduce((a, b) => (b.to > a.to ? b : a), role);
    found.push((widest.sense as { readonly who: PopulationFacets }).who);
  }
  if (found.length === 0) return predicate(article, mention.after, limit);
  if (any) return { anyOf: found };
  return found.reduce((all, one) => merged(all, one));
}

function merged(a: PopulationFacets, b: PopulationFacets): PopulationFacets {
  const role = [...new Set([...(a.role ?? []), ...(b.role ?? [])])].sort();
  return { ...b, ...a, ...(role.length === 0 ? {} : { role }) };
}

/** nine of the dead were children */
function predicate(article: Article, at: number, limit: number): Population | undefined {
  if (!/^(?:were|was|are|is)$/.test(article.words[at]?.text ?? '')) return undefined;
  for (let word = at + 1; word < Math.min(limit, at + 4); word++) {
    const role = mark(article, word, 'role');
    if (role !== undefined) return role.sense.who;
  }
  return undefined;
}

function isEndOfNoun(article: Article, at: number): boolean {
  if (article.language === 'ar')
    return /^(?:في|بين|علي|الي|خلال|اثناء|جراء|اثر|عندما|حين|بعد|قبل|برصاص|بنيران|بقصف|وسط|داخل|قرب|كانوا|كان|قتلوا|استشهدوا)$/.test(
      article.words[at]?.text ?? '',
    );
  return /^(?:was|were|who|in|by|have|has|had|when|during|at|on|from|with|are|is)$/.test(
    article.words[at]?.text ?? '',
  );
}
