import { PairCache } from './pair-cache';
import { isOneEditApart, nameSimilarity } from './similarity';
import { scriptOf, skeletonOf } from './skeleton';

/** Two spellings at least this alike are taken for one name (Jaro–Winkler). */
const ALIKE = 0.9;
/** Fewer consonants are shared by chance. */
const TELLING_CONSONANTS = 3;

/** How close two names are. Unknown: in two scripts, without enough consonants in common to tell. */
export const UNKNOWN = 0;
export const SAME = 1;
export const SIMILAR = 2;
export const DIFFERENT = 3;

/** What is worked out once for each distinct name. */
interface KnownName {
  readonly name: string;
  readonly bare: string;
  readonly skeleton: string;
  readonly consonants: number;
  readonly script: ReturnType<typeof scriptOf>;
  readonly digits: string;
}

/** Distinct folded names by number, and how close any two are, each pair worked out once. */
export class NameBook {
  readonly #numbers = new Map<string, number>();
  readonly #names: KnownName[] = [];
  readonly #cache = new PairCache();
  readonly #compare = (a: number, b: number): number => {
    const [x, y] = [this.#names[a], this.#names[b]];
    return x === undefined || y === undefined ? UNKNOWN : compareNames(x, y);
  };

  /** The number of a folded name. */
  number(name: string): number {
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    const fresh = this.#names.length;
    this.#numbers.set(name, fresh);
    this.#names.push(knownName(name));
    return fresh;
  }

  /** The consonant skeleton of a name by its number. */
  skeleton(number: number): string {
    return this.#names[number]?.skeleton ?? '';
  }

  /** How close two names are: `UNKNOWN`, `SAME`, `SIMILAR` or `DIFFERENT`. */
  closeness(a: number, b: number): number {
    return a === b ? SAME : this.#cache.level(a, b, this.#compare);
  }

  /** Whether one may stand for the other although they are spelt unlike: scripts differ, or one may be short for the other. */
  mayBeOne(a: number, b: number): boolean {
    if (this.closeness(a, b) !== DIFFERENT) return true;
    const [x, y] = [this.#names[a]?.name ?? '', this.#names[b]?.name ?? ''];
    return isAbbreviation(x, y) || isAbbreviation(y, x);
  }
}

function knownName(name: string): KnownName {
  const skeleton = skeletonOf(name);
  return { name, bare: withoutArticles(name), skeleton, consonants: skeleton.replace(/ /g, '').length, script: scriptOf(name), digits: name.replace(/[^0-9]+/g, ' ').trim() };
}

function compareNames(a: KnownName, b: KnownName): number {
  if (a.script !== b.script && a.script !== 'mixed' && b.script !== 'mixed') {
    return a.consonants >= TELLING_CONSONANTS && a.skeleton === b.skeleton ? SIMILAR : UNKNOWN;
  }
  // District 4 is not District 5, however alike they are spelt.
  if (a.digits !== b.digits) return DIFFERENT;
  if (a.bare === b.bare || isLongerForm(a.bare, b.bare) || isLongerForm(b.bare, a.bare)) return SIMILAR;
  if (Math.abs(a.bare.length - b.bare.length) > 4) return DIFFERENT;
  if (a.consonants >= TELLING_CONSONANTS && a.skeleton === b.skeleton) return SIMILAR;
  const alike = isOneEditApart(a.bare, b.bare) || nameSimilarity(a.bare, b.bare) >= ALIKE || nameSimilarity(a.name, b.name) >= ALIKE;
  return alike ? SIMILAR : DIFFERENT;
}

/** "bull run" and "first bull run": the same words and one more. One short word is too little to tell. */
function isLongerForm(short: string, long: string): boolean {
  if (short.length < 5 || long.length <= short.length) return false;
  const words = long.split(' ');
  return short.split(' ').every((word) => words.includes(word));
}

/** "ky" may be "kentucky": the letters come in this order, from the first on. */
function isAbbreviation(short: string, long: string): boolean {
  if (short.length > 4 || long.length <= short.length || !long.startsWith(short.charAt(0))) return false;
  let at = 0;
  for (const letter of long) if (letter === short[at]) at += 1;
  return at === short.length;
}

/** "Al-Bab" and "El Bab". */
function withoutArticles(name: string): string {
  return name.replace(/(^| )(?:al|el|ال)(?: (?=.)|(?=[\u0600-\u06ff]{3}))/g, '$1');
}
