import { surelyDissimilar, letterSignature, type LetterSignature } from './letter-signature';
import { isOneEditApart, nameSimilarity } from './similarity';
import { scriptOf, phoneticKey } from './phonetic-key';

/** Two spellings at least this alike are taken for one name (Jaro–Winkler). */
const ALIKE = 0.9;
/** Names up to this long may be short for others. */
const SHORT = 4;
/** Fewer consonants are shared by chance. */
const ENOUGH_CONSONANTS = 3;

/**
 * How close two names are. Unknown: in two scripts, without enough consonants in common to tell.
 */
export const UNKNOWN = 0;
export const SAME = 1;
export const SIMILAR = 2;
export const DIFFERENT = 3;

/** What is worked out once for each distinct name. */
export interface KnownName {
  readonly name: string;
  /** Without articles. */
  readonly bare: string;
  /** How many words the bare name has. */
  readonly words: number;
  readonly signature: LetterSignature;
  readonly bareSignature: LetterSignature;
  readonly phoneticKey: string;
  readonly consonants: number;
  readonly script: ReturnType<typeof scriptOf>;
  readonly digits: string;
}

/**
 * Distinct folded names by number, and how close any two are. Whoever asks again and again
 * remembers the answer.
 */
export class NameBook {
  readonly #numbers = new Map<string, number>();
  readonly #names: KnownName[] = [];

  /** The number of a folded name. */
  number(name: string): number {
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    const fresh = this.#names.length;
    this.#numbers.set(name, fresh);
    this.#names.push(knownName(name));
    return fresh;
  }

  /** How many names there are. */
  get size(): number {
    return this.#names.length;
  }

  /** What is known of a name by its number. */
  known(number: number): KnownName | undefined {
    return this.#names[number];
  }

  /** How close two names are: `UNKNOWN`, `SAME`, `SIMILAR` or `DIFFERENT`. */
  closeness(a: number, b: number): number {
    if (a === b) return SAME;
    const [x, y] = [this.#names[a], this.#names[b]];
    return x === undefined || y === undefined ? UNKNOWN : compareNames(x, y);
  }

  /**
   * Whether one may stand for the other although they are spelt unlike: scripts differ, or one may
   * be short for the other.
   */
  mayBeOne(a: number, b: number): boolean {
    const [x, y] = [this.#names[a], this.#names[b]];
    if (x === undefined || y === undefined) return true;
    // Unlike at a signature: most names of areas, told without looking them up. What is short for
    // another has no letter of its own.
    const isPlain = x.script === y.script && x.phoneticKey !== y.phoneticKey;
    if (
      isPlain &&
      !mayBeSimilar(x.bareSignature, y.bareSignature) &&
      !mayBeSimilar(x.signature, y.signature)
    )
      return false;
    return (
      compareNames(x, y) !== DIFFERENT ||
      isAbbreviation(x.name, y.name) ||
      isAbbreviation(y.name, x.name)
    );
  }
}

function knownName(name: string): KnownName {
  const key = phoneticKey(name);
  const bare = withoutArticles(name);
  const signature = letterSignature(name);
  return {
    name,
    bare,
    words: bare.split(' ').length,
    signature,
    bareSignature: bare === name ? signature : letterSignature(bare),
    phoneticKey: key,
    consonants: key.replace(/ /g, '').length,
    script: scriptOf(name),
    digits: /[0-9]/.test(name) ? name.replace(/[^0-9]+/g, ' ').trim() : '',
  };
}

function compareNames(a: KnownName, b: KnownName): number {
  if (a.script !== b.script && a.script !== 'mixed' && b.script !== 'mixed') {
    return a.consonants >= ENOUGH_CONSONANTS && a.phoneticKey === b.phoneticKey ? SIMILAR : UNKNOWN;
  }
  // District 4 is not District 5, however alike they are spelt.
  if (a.digits !== b.digits) return DIFFERENT;
  if (a.bare === b.bare || isLongerForm(a, b) || isLongerForm(b, a)) return SIMILAR;
  if (Math.abs(a.bare.length - b.bare.length) > 4) return DIFFERENT;
  if (a.consonants >= ENOUGH_CONSONANTS && a.phoneticKey === b.phoneticKey) return SIMILAR;
  if (
    mayBeSimilar(a.bareSignature, b.bareSignature) &&
    (isOneEditApart(a.bare, b.bare) || nameSimilarity(a.bare, b.bare) >= ALIKE)
  )
    return SIMILAR;
  const isBare = a.bare === a.name && b.bare === b.name;
  return !isBare &&
    mayBeSimilar(a.signature, b.signature) &&
    nameSimilarity(a.name, b.name) >= ALIKE
    ? SIMILAR
    : DIFFERENT;
}

function mayBeSimilar(a: LetterSignature, b: LetterSignature): boolean {
  return !surelyDissimilar(a, b);
}

/**
 * "bull run" and "first bull run": the same words and one more. One short word is too little to
 * tell.
 */
function isLongerForm(short: KnownName, long: KnownName): boolean {
  if (short.bare.length < 5 || long.words <= short.words) return false;
  const words = long.bare.split(' ');
  return short.bare.split(' ').every((word) => words.includes(word));
}

/** "ky" may be "kentucky": the letters come in this order, from the first on. */
function isAbbreviation(short: string, long: string): boolean {
  if (short.length > SHORT || !long.startsWith(short.charAt(0))) return false;
  let at = 0;
  for (const letter of long) if (letter === short[at]) at += 1;
  return at === short.length;
}

/** "Al-Bab" and "El Bab". */
function withoutArticles(name: string): string {
  return name.replace(/(^| )(?:al|el|ال)(?: (?=.)|(?=[\u0600-\u06ff]{3}))/g, '$1');
}
