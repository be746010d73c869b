import type { DraftReason } from '../../claim/draft';
import type { Outcome } from '../../claim/outcome';
import { isBarrier, outcomesAt } from './arabic-outcome';
import type { Article } from '../article/article';
import { has, isSign, wording } from '../article/article';
import type { FigureMention } from '../article/figure-mention';

const AHEAD = 30;
const BEHIND = 16;
const RANK: Partial<Record<Outcome, number>> = { casualties: 0, dead: 1, killed: 2, executed: 3 };

/**
 * A word that tells more closely how they died: of those counted, by a pronoun or a relative
 * clause.
 *
 *     42 جثة … مؤكدا ان داعش اعدمتهم        عشرات الشهداء الذين تم تصفيتهم        12 bodies of people who had been executed
 *                           ^^^^^^^^                           ^^^^^^^                                          ^^^^^^^^
 */
export function narrowed(
  article: Article,
  spot: FigureMention,
  outcome: Outcome,
  index: number,
): { readonly outcome: Outcome; readonly reason: DraftReason } | undefined {
  const rank = RANK[outcome];
  if (rank === undefined || rank === 0 || rank === 3) return undefined;
  const sentence = article.sentences[spot.sentence];
  const ceiling = Math.min(
    sentence?.to ?? spot.after,
    spot.after + AHEAD,
    otherFigure(article, index),
  );
  for (let at = spot.after; at < ceiling; at++) {
    if (isSign(article.words[at], ';؛')) break;
    const more = closer(article, at, rank, article.language === 'ar' ? isOfThem : isRelative);
    if (more !== undefined) return more;
  }
  if (article.language === 'en') return undefined;
  for (let at = spot.first - 1; at >= Math.max(sentence?.from ?? 0, spot.first - BEHIND); at--) {
    if (isBarrier(article, at)) break;
    const more = closer(
      article,
      at,
      rank,
      (_, one) => one.pronoun === 'هم' || one.pronoun === 'هن',
    );
    if (more !== undefined) return more;
  }
  return undefined;
}

type OfThem = (
  article: Article,
  mark: {
    readonly from: number;
    readonly pronoun: string;
    readonly sense: { readonly as: string };
  },
) => boolean;

function closer(
  article: Article,
  at: number,
  rank: number,
  isTheirs: OfThem,
): { readonly outcome: Outcome; readonly reason: DraftReason } | undefined {
  for (const one of outcomesAt(article, at)) {
    const { outcome, as } = one.sense;
    if (
      outcome === 'bodies found' ||
      (RANK[outcome] ?? 0) <= rank ||
      as === 'noun' ||
      as === 'status'
    )
      continue;
    if (isTheirs(article, one))
      return { outcome, reason: { is: 'manner', ...wording(article, one.from, one.to) } };
  }
  return undefined;
}

function isOfThem(
  article: Article,
  one: { readonly from: number; readonly pronoun: string; readonly sense: { readonly as: string } },
): boolean {
  if (one.pronoun === 'هم' || one.pronoun === 'هن') return true;
  const text = article.words[one.from]?.text ?? '';
  return one.sense.as === 'suffer' && text.endsWith('وا');
}

/** Only what is said of them: who were, who had been, whom they. */
function isRelative(article: Article, one: { readonly from: number }): boolean {
  for (let step = 1; step <= 5; step++) {
    const text = article.words[one.from - step]?.text ?? '';
    if (
      text === 'who' ||
      text === 'whom' ||
      text === 'that' ||
      text === 'which' ||
      text === 'apparently' ||
      text === 'been'
    )
      return true;
  }
  return false;
}

/** The next figure that is told of by itself; the parts of this one share its fate. */
function otherFigure(article: Article, index: number): number {
  const spot = article.mentions[index];
  for (let at = index + 1; at < Math.min(article.mentions.length, index + 12); at++) {
    const next = article.mentions[at];
    if (spot === undefined || next?.sentence !== spot.sentence) break;
    let parts = false;
    for (let word = spot.after; word <= next.after; word++) parts ||= has(article, word, 'part');
    if (!parts && next.figure.kind !== 'share') return next.first;
  }
  return Number.POSITIVE_INFINITY;
}
