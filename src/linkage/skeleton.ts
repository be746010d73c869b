/**
 * Consonants that two scripts, or two spellings, write differently, brought to one sign. Sounds that
 * transliterations confuse (q and k, emphatic and plain letters, z, dh and th) share one: the skeleton
 * groups names that may be the same, it does not say that they are.
 */
const CONSONANTS: Readonly<Record<string, string>> = {
  b: 'b', p: 'b', 'ب': 'b', 'پ': 'b', c: 'k', k: 'k', q: 'k', 'ق': 'k', 'ك': 'k', 'ک': 'k', x: 'ks',
  d: 'd', 'د': 'd', 'ض': 'd', 'ذ': 'd', t: 't', 'ت': 't', 'ط': 't', 'ث': 't', f: 'f', v: 'f', 'ف': 'f', 'ڤ': 'f',
  g: 'g', j: 'g', 'ج': 'g', 'غ': 'g', 'گ': 'g', 'چ': 's', h: 'h', 'ه': 'h', 'ح': 'h', 'خ': 'k',
  l: 'l', 'ل': 'l', m: 'm', 'م': 'm', n: 'n', 'ن': 'n', r: 'r', 'ر': 'r', s: 's', 'س': 's', 'ص': 's', 'ش': 's',
  z: 'z', 'ز': 'z', 'ظ': 'z',
};

/**
 * The **consonant skeleton** of a folded name: articles, vowels, glides and doubled letters dropped,
 * confusable consonants unified. Arabic is written without short vowels, so this is as much of a name as
 * the two scripts share; an exonym (حلب and Aleppo) shares nothing and needs a table.
 *
 *     qadi askar → kd skr      قاضي عسكر → kd skr
 *     al hasakah → hsk         الحسكه → hsk        (a final h is not sounded)
 *
 * @param folded - a name as `foldName` gives it
 *
 * @example
 * ```ts
 * import { skeletonOf } from 'casualty-claims';
 *
 * skeletonOf('qadi askar'); // => 'kd skr'
 * skeletonOf('قاضي عسكر'); // => 'kd skr'
 * ```
 */
export function skeletonOf(folded: string): string {
  const words: string[] = [];
  for (const word of folded.split(' ')) {
    const bare = withoutArticle(word);
    if (bare === '') continue;
    let out = '';
    // Latin digraphs of one Arabic letter: kh خ, gh غ, sh ش, th ث, dh ذ.
    const text = bare.replace(/kh/g, 'k').replace(/gh/g, 'g').replace(/[sc]h/g, 's').replace(/th/g, 't').replace(/dh/g, 'd').replace(/ph/g, 'f').replace(/(?<=.)[hه]$/, '');
    for (const letter of text) {
      const sign = CONSONANTS[letter] ?? (/[0-9]/.test(letter) ? letter : /[\u0600-\u06ffa-z]/.test(letter) ? '' : letter);
      if (sign !== out.slice(-sign.length) || sign === '') out += sign;
    }
    words.push(out === '' ? bare : out);
  }
  return words.join(' ');
}

function withoutArticle(word: string): string {
  if (/^(al|el|ال|the|of|de|la|le)$/.test(word)) return '';
  return word.length > 4 ? word.replace(/^(ال)/, '') : word;
}

/** The script of a folded name: what has both, or neither, is comparable with anything. */
export function scriptOf(folded: string): 'arabic' | 'latin' | 'cyrillic' | 'other' | 'mixed' {
  const scripts: ('arabic' | 'latin' | 'cyrillic' | 'other')[] = [];
  if (/\p{Script=Arabic}/u.test(folded)) scripts.push('arabic');
  if (/\p{Script=Latin}/u.test(folded)) scripts.push('latin');
  if (/\p{Script=Cyrillic}/u.test(folded)) scripts.push('cyrillic');
  const [first] = scripts;
  if (first === undefined) return /\p{L}/u.test(folded) ? 'other' : 'mixed';
  return scripts.length === 1 ? first : 'mixed';
}
