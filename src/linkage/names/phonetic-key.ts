/**
 * Consonants that two scripts, or two spellings, write differently, brought to one sign. Sounds
 * that transliterations confuse (q and k, emphatic and plain letters, z, dh and th) share one: the
 * phonetic key groups names that may be the same, it does not say that they are.
 */
const CONSONANTS: Readonly<Record<string, string>> = {
  b: 'b',
  p: 'b',
  ب: 'b',
  پ: 'b',
  c: 'k',
  k: 'k',
  q: 'k',
  ق: 'k',
  ك: 'k',
  ک: 'k',
  x: 'ks',
  d: 'd',
  د: 'd',
  ض: 'd',
  ذ: 'd',
  t: 't',
  ت: 't',
  ط: 't',
  ث: 't',
  f: 'f',
  v: 'f',
  ف: 'f',
  ڤ: 'f',
  g: 'g',
  j: 'g',
  ج: 'g',
  غ: 'g',
  گ: 'g',
  چ: 's',
  h: 'h',
  ه: 'h',
  ح: 'h',
  خ: 'k',
  l: 'l',
  ل: 'l',
  m: 'm',
  م: 'm',
  n: 'n',
  ن: 'n',
  r: 'r',
  ر: 'r',
  s: 's',
  س: 's',
  ص: 's',
  ش: 's',
  z: 'z',
  ز: 'z',
  ظ: 'z',
};

/**
 * Latin digraphs of one Arabic letter, by their first letter: kh خ, gh غ, sh ch ش, th ث, dh ذ, and
 * ph.
 */
const BEFORE_H: Readonly<Record<string, string>> = {
  k: 'k',
  g: 'g',
  s: 's',
  c: 's',
  t: 't',
  d: 'd',
  p: 'f',
};

/**
 * The sign of every letter up to the end of the Arabic block; what is neither letter nor digit
 * stands for itself.
 */
const SIGNS: readonly string[] = /* @__PURE__ */ Array.from({ length: 0x700 }, (_, code) => {
  const letter = String.fromCharCode(code);
  return (
    CONSONANTS[letter] ?? (/[0-9]/.test(letter) || !/[\u0600-\u06ffa-z]/.test(letter) ? letter : '')
  );
});

/**
 * The **phonetic key** (consonant skeleton) of a folded name: articles, vowels, glides and doubled letters
 * dropped, confusable consonants unified. Arabic is written without short vowels, so this is as
 * much of a name as the two scripts share; an exonym (حلب and Aleppo) shares nothing and needs a
 * table.
 *
 *     qadi askar → kd skr      قاضي عسكر → kd skr
 *     al hasakah → hsk         الحسكه → hsk        (a final h is not sounded)
 *
 * @param folded - a name as `foldName` gives it
 *
 * @example
 * ```ts
 * import { phoneticKey } from 'casualty-claims/linkage';
 *
 * phoneticKey('qadi askar'); // => 'kd skr'
 * phoneticKey('قاضي عسكر'); // => 'kd skr'
 * ```
 */
export function phoneticKey(folded: string): string {
  const words: string[] = [];
  for (const word of folded.split(' ')) {
    const bare = withoutArticle(word);
    if (bare === '') continue;
    const out = signsOf(bare);
    words.push(out === '' ? bare : out);
  }
  return words.join(' ');
}

/**
 * The signs of a word.
 *
 *     khattab → k t b     (digraphs; doubled letters once)
 *     ^^  ^^
 */
function signsOf(word: string): string {
  let out = '';
  for (let at = 0; at < word.length; at += 1) {
    const letter = word.charAt(at);
    // A final h is not sounded.
    if (at > 0 && at === word.length - 1 && (letter === 'h' || letter === 'ه')) break;
    const digraph = word.charAt(at + 1) === 'h' ? BEFORE_H[letter] : undefined;
    if (digraph !== undefined) at += 1;
    const sign = digraph ?? SIGNS[word.charCodeAt(at)] ?? letter;
    // Every text ends with no sign at all.
    if (!out.endsWith(sign)) out += sign;
  }
  return out;
}

function withoutArticle(word: string): string {
  if (/^(al|el|ال|the|of|de|la|le)$/.test(word)) return '';
  return word.length > 4 && word.startsWith('ال') ? word.slice(2) : word;
}

/** The script of a folded name: what has both, or neither, is comparable with anything. */
export function scriptOf(folded: string): 'arabic' | 'latin' | 'cyrillic' | 'other' | 'mixed' {
  if (/^[a-z ]+$/.test(folded)) return 'latin';
  const scripts: ('arabic' | 'latin' | 'cyrillic' | 'other')[] = [];
  if (/\p{Script=Arabic}/u.test(folded)) scripts.push('arabic');
  if (/\p{Script=Latin}/u.test(folded)) scripts.push('latin');
  if (/\p{Script=Cyrillic}/u.test(folded)) scripts.push('cyrillic');
  const [first] = scripts;
  if (first === undefined) return /\p{L}/u.test(folded) ? 'other' : 'mixed';
  return scripts.length === 1 ? first : 'mixed';
}
