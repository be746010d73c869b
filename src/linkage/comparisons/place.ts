import { isWiderThan } from '../../geo';
import { COMPARISONS, type LevelName } from '../levels';
import type { LinkPlace } from '../row';
import { isOneEditApart, nameSimilarity } from '../similarity';
import { scriptOf, skeletonOf } from '../skeleton';

const level = (name: LevelName<'place'>): number => COMPARISONS.place.indexOf(name);
const NOT_COMPARABLE = level('not-observed');
const SAME_SITE = level('same-site');
const SAME = level('same');
const SIMILAR = level('similar');
const SAME_WIDE = level('same-wide');
const INSIDE = level('inside');
const SAME_AREA = level('same-area');
const DIFFERENT = level('different');
/** Two spellings at least this alike are taken for one name (Jaro–Winkler). */
const ALIKE = 0.9;

/**
 * The level of the place comparison: see `COMPARISONS.place`. Two names in different scripts that no table
 * brings together and whose consonants differ are *not observed*: nobody can tell, which is not the
 * same as different.
 */
export function comparePlaces(a: LinkPlace, b: LinkPlace): number {
  const apart = areApart(a, b);
  const close = closestNames(a.names, b.names);
  if (close === 'same') return apart ? DIFFERENT : sameAtLevel(a, b);
  if (close === 'similar' && !apart) return SIMILAR;
  if (lies(a, b) || lies(b, a)) return INSIDE;
  if (close === 'unknown') return NOT_COMPARABLE;
  const [nearA, nearB] = [a.within[0], b.within[0]];
  return nearA !== undefined && nearA === nearB ? SAME_AREA : DIFFERENT;
}

/** That two claims name one hospital says more than that they name one city, or one province. */
function sameAtLevel(a: LinkPlace, b: LinkPlace): number {
  const level = a.level === null || (b.level !== null && isWiderThan(a.level, b.level)) ? b.level : a.level;
  if (level === null || level === 'city') return SAME;
  return isWiderThan(level, 'city') ? SAME_WIDE : SAME_SITE;
}

function lies(inner: LinkPlace, outer: LinkPlace): boolean {
  if (inner.level !== null && outer.level !== null && isWiderThan(inner.level, outer.level)) return false;
  return inner.within.some((around) => closestNames([around], outer.names) === 'same');
}

/** How close the closest two names are; `unknown` where no two can be compared. */
function closestNames(a: readonly string[], b: readonly string[]): 'same' | 'similar' | 'different' | 'unknown' {
  let best: 'similar' | 'different' | 'unknown' = 'unknown';
  for (const x of a) {
    for (const y of b) {
      if (x === y) return 'same';
      if (best === 'similar') continue;
      if (!areComparable(x, y)) {
        if (isTransliteration(x, y)) best = 'similar';
      } else best = isSpelling(x, y) ? 'similar' : 'different';
    }
  }
  return best;
}

function isSpelling(x: string, y: string): boolean {
  const [a, b] = [withoutArticles(x), withoutArticles(y)];
  if (a === b || isLongerForm(a, b) || isLongerForm(b, a)) return true;
  if (Math.abs(a.length - b.length) > 4 || numbersOf(a) !== numbersOf(b)) return false;
  return nameSimilarity(x, y) >= ALIKE || nameSimilarity(a, b) >= ALIKE || isOneEditApart(a, b) || (skeletonOf(a) === skeletonOf(b) && skeletonOf(a).length >= 3);
}

/** Two scripts, all consonants alike, and enough of them that chance is out. */
function isTransliteration(a: string, b: string): boolean {
  const skeleton = skeletonOf(a);
  return skeleton.replace(/ /g, '').length >= 3 && skeleton === skeletonOf(b);
}

function areComparable(a: string, b: string): boolean {
  const [x, y] = [scriptOf(a), scriptOf(b)];
  return x === y || x === 'mixed' || y === 'mixed';
}

/** Whether both say what they lie in, and cannot mean the same: no name in common, and none that may stand for another. */
function areApart(a: LinkPlace, b: LinkPlace): boolean {
  if (a.within.length === 0 || b.within.length === 0) return false;
  if (sharesName(a.within, b.within) || sharesName(a.within, b.names) || sharesName(a.names, b.within)) return false;
  return a.within.every((x) => b.within.every((y) => areComparable(x, y) && !isAbbreviation(x, y) && !isAbbreviation(y, x) && !isSpelling(x, y)));
}

/** "ky" may be "kentucky": the letters come in this order, from the first on. */
function isAbbreviation(short: string, long: string): boolean {
  if (short.length > 4 || long.length <= short.length || short[0] !== long[0]) return false;
  let at = 0;
  for (const letter of long) if (letter === short[at]) at += 1;
  return at === short.length;
}

function sharesName(a: readonly string[], b: readonly string[]): boolean {
  return a.some((x) => b.includes(x));
}

/** "bull run" and "first bull run": the same words and one more. One short word is too little to tell. */
function isLongerForm(short: string, long: string): boolean {
  if (short.length < 5 || long.length <= short.length || numbersOf(short) !== numbersOf(long)) return false;
  const words = long.split(' ');
  return short.split(' ').every((word) => words.includes(word));
}

/** "Al-Bab" and "El Bab". */
function withoutArticles(name: string): string {
  return name.replace(/(^| )(?:al|el|ال)(?: (?=.)|(?=[\u0600-\u06ff]{3}))/g, '$1');
}

/** District 4 is not District 5, however alike they are spelt. */
function numbersOf(name: string): string {
  return name.replace(/[^0-9]+/g, ' ').trim();
}
