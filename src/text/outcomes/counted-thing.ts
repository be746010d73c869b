import type { Unit } from '../../claim/claim';
import { outcomesAt } from './arabic-outcome';
import { mark, type Article } from '../article/article';
import type { FigureMention } from '../article/figure-mention';

/** What the figure of a spot counts. */
export interface Counted {
  readonly unit: Unit;
  readonly type?: string;
  /** The noun is of a list. */
  readonly known: boolean;
}

/** What is counted: people, unless the noun is a thing. */
export function countedThing(article: Article, spot: FigureMention): Counted {
  // an anti-ship missile: the last noun is what is counted.
  const words = Array.from({ length: spot.after - spot.first }, (_, step) =>
    article.language === 'en' ? spot.after - 1 - step : spot.first + step,
  );
  for (const at of words) {
    if (
      outcomesAt(article, at).some(({ sense }) => sense.as === 'noun' || sense.as === 'status') ||
      mark(article, at, 'role') !== undefined
    )
      return { unit: 'person', known: true };
    const thing = mark(article, at, 'thing');
    if (thing !== undefined)
      return {
        unit: thing.sense.unit,
        ...(thing.sense.type === undefined ? {} : { type: thing.sense.type }),
        known: true,
      };
  }
  if (spot.counts === 'thing') return { unit: 'site', known: false };
  if (spot.counts === 'family' && isFamilies(article, spot)) return { unit: 'family', known: true };
  return { unit: 'person', known: spot.counts === 'person' || spot.after === spot.next };
}

function isFamilies(article: Article, spot: FigureMention): boolean {
  return article.words
    .slice(spot.first, spot.after)
    .some(({ text }) => /^(?:و?ال)?(?:عائل|عوائل|اسر)|^famil|^household/.test(text));
}

/** Families are counted as such, and share the outcomes of people. */
export function isPeople(unit: Unit): boolean {
  return unit === 'person' || unit === 'family';
}
