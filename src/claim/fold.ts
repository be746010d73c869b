/**
 * A name folded for comparing: case, accents, Arabic vowel signs and letter variants, tatweel,
 * digits of other scripts, punctuation and invisible controls no longer tell two spellings apart.
 * It does not transliterate: an Arabic and a Latin spelling stay different.
 *
 *     "  مستشفى الأطفال "  → "مستشفي الاطفال"
 *     "Jabḥat al-Nuṣra"    → "jabhat al nusra"
 */
export function foldName(name: string): string {
  // Most names are plain ASCII, and need none of the work below.
  if (PLAIN.test(name))
    return name
      .toLowerCase()
      .replace(/['`]/g, '')
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  return name
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}\u0640]/gu, '')
    .toLowerCase()
    .replace(/[\u0623\u0625\u0622\u0671]/g, '\u0627')
    .replace(/\u0649/g, '\u064A')
    .replace(/\u0629/g, '\u0647')
    .replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replace(/['’‘`ʼʿʾ]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const PLAIN = /^[\x20-\x7e]*$/;
