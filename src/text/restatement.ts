import { assertedBounds, isNumberless, readFigure, type Figure } from '../figure';
import type { Article } from './article/article';
import { isFamily } from './outcomes/outcome-family';
import type { FigureContext } from './outcomes/reading';

/** What of a reading tells whether another one repeats it. */
export interface Described {
  readonly reading: FigureContext;
  readonly origin: string;
  readonly place: string | undefined;
  readonly day: string | undefined;
  readonly roles: string;
}

/** How many figures back, or ahead of a headline, a repeat is looked for. */
const REACH = 40;

/**
 * The reading that each one says again, by index: a headline the first figure of the body that it
 * fits, a lead without a number the figure of that place, a later figure an earlier one of the same
 * voice.
 */
export function restatements(
  article: Article,
  told: readonly Described[],
): ReadonlyMap<
  number,
  { readonly of: number; readonly because: 'headline' | 'lead' | 'same-voice' }
> {
  const found = new Map<
    number,
    { readonly of: number; readonly because: 'headline' | 'lead' | 'same-voice' }
  >();
  told.forEach((one, at) => {
    const sentence = article.sentences[one.reading.mention.sentence];
    if (one.reading.whole !== undefined || one.reading.unit !== 'person' || sentence === undefined)
      return;
    if (sentence.heading || isLead(article, one)) {
      for (let ahead = at + 1; ahead < Math.min(told.length, at + REACH); ahead++) {
        const other = told[ahead];
        if (other === undefined || !isBody(article, other) || other.reading.whole !== undefined)
          continue;
        const because = sentence.heading ? 'headline' : 'lead';
        if (
          because === 'lead' &&
          (isNumberless(other.reading.mention.figure) ||
            one.place === undefined ||
            !samePlace(one.place, other.place))
        )
          continue;
        if (!mayBeSame(because === 'headline' ? { ...one, place: undefined } : one, other))
          continue;
        found.set(at, { of: ahead, because });
        return;
      }
      if (sentence.heading) return;
    }
    for (let back = at - 1; back >= Math.max(0, at - REACH); back--) {
      const other = told[back];
      if (
        other === undefined ||
        other.reading.whole !== undefined ||
        found.has(back) ||
        !isBody(article, other)
      )
        continue;
      if (
        other.origin !== one.origin ||
        one.origin === '' ||
        other.reading.outcome !== one.reading.outcome
      )
        continue;
      if (other.reading.mention.sentence === one.reading.mention.sentence || !mayBeSame(one, other))
        continue;
      if (isNumberless(one.reading.mention.figure) && isNumberless(other.reading.mention.figure))
        continue;
      found.set(at, { of: back, because: 'same-voice' });
      return;
    }
  });
  return found;
}

function isBody(article: Article, { reading }: Described): boolean {
  return article.sentences[reading.mention.sentence]?.heading === false;
}

/** A figure without a number in the first paragraphs, in the narrator's voice. */
function isLead(article: Article, { reading, origin }: Described): boolean {
  return (
    origin === '' &&
    isNumberless(reading.mention.figure) &&
    (article.sentences[reading.mention.sentence]?.paragraph ?? 9) <= 1
  );
}

function mayBeSame(one: Described, other: Described): boolean {
  const [a, b] = [one.reading, other.reading];
  if (a.unit !== b.unit || !isFamily(a.outcome, b.outcome)) return false;
  if (one.roles !== '' && other.roles !== '' && one.roles !== other.roles) return false;
  if (one.day !== undefined && other.day !== undefined && one.day !== other.day) return false;
  if (one.place !== undefined && other.place !== undefined && !samePlace(one.place, other.place))
    return false;
  return meet(a.mention.figure, b.mention.figure);
}

function samePlace(a: string, b: string | undefined): boolean {
  return b !== undefined && (a === b || a.includes(b) || b.includes(a));
}

/** Whether what both figures assert can be one number, and as read they do not lie apart. */
function meet(a: Figure, b: Figure): boolean {
  if (a.kind === 'share' || b.kind === 'share' || a.kind === 'none' || b.kind === 'none')
    return false;
  const [x, y] = [assertedBounds(a), assertedBounds(b)];
  if ((x.upper !== null && y.lower > x.upper) || (y.upper !== null && x.lower > y.upper))
    return false;
  if (isNumberless(a) || isNumberless(b)) return true;
  const [p, q] = [readFigure(a), readFigure(b)];
  if (p.kind !== 'read' || q.kind !== 'read') return false;
  return !(
    (p.bounds.upper !== null && q.bounds.lower > p.bounds.upper) ||
    (q.bounds.upper !== null && p.bounds.lower > q.bounds.upper)
  );
}
