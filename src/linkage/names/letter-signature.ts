/** Letters, folded into 31 bits: two texts that share few bits share few letters. */
const BITS = 31;
/** How many numbers a signature takes in a column. */
export const SIGNATURE_SIZE = 5;

/** What a text has at least in common with any text that is similar: letters, beginning, length. */
export interface LetterSignature {
  /** Which letters it has, which at least twice, and which at least three times. */
  readonly once: number;
  readonly twice: number;
  readonly thrice: number;
  /** Its first four letters, eight bits each. */
  readonly start: number;
  readonly length: number;
}

/** Computes the signature of a text. */
export function letterSignature(text: string): LetterSignature {
  let [once, twice, thrice, start] = [0, 0, 0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const bit = 1 << (text.charCodeAt(at) % BITS);
    thrice |= twice & bit;
    twice |= once & bit;
    once |= bit;
  }
  for (let at = 0; at < 4; at += 1)
    start = (start << 8) | (at < text.length ? text.charCodeAt(at) & 0xff : 0);
  return { once, twice, thrice, start, length: text.length };
}

/**
 * By the length p of the common beginning, how many letters may be without a match for a likeness
 * of 0.9 (Jaro–Winkler): with k of m letters of one text unmatched and l of n of the other, the
 * likeness is at most j + p/10 (1 − j) with j = (3 − k/m − l/n) / 3.
 */
const MOST_UNMATCHED = /* @__PURE__ */ [0, 1, 2, 3, 4].map(
  (p) => 3 - (3 * (0.9 - p / 10)) / (1 - p / 10),
);

/**
 * Whether two texts surely have neither all words, nor all letters but one, nor a likeness of 0.9
 * in common.
 */
export function surelyDissimilar(a: LetterSignature, b: LetterSignature): boolean {
  return areApart(
    a.once,
    a.twice,
    a.thrice,
    a.start,
    a.length,
    b.once,
    b.twice,
    b.thrice,
    b.start,
    b.length,
  );
}

/** As {@link surelyDissimilar}, for signatures that stand in a column, each from a position on. */
export function surelyDissimilarAt(signatures: Int32Array, x: number, y: number): boolean {
  return areApart(
    signatures[x] ?? 0,
    signatures[x + 1] ?? 0,
    signatures[x + 2] ?? 0,
    signatures[x + 3] ?? 0,
    signatures[x + 4] ?? 1,
    signatures[y] ?? 0,
    signatures[y + 1] ?? 0,
    signatures[y + 2] ?? 0,
    signatures[y + 3] ?? 0,
    signatures[y + 4] ?? 1,
  );
}

/** Flat arguments, because it is asked of most pairs of places of a region. */
function areApart(
  onceA: number,
  twiceA: number,
  thriceA: number,
  startA: number,
  lengthA: number,
  onceB: number,
  twiceB: number,
  thriceB: number,
  startB: number,
  lengthB: number,
): boolean {
  const onlyA = bitsIn(onceA & ~onceB);
  const onlyB = bitsIn(onceB & ~onceA);
  if (onlyA === 0 || onlyB === 0 || onlyA + onlyB <= 2) return false;
  const most = MOST_UNMATCHED[Math.clz32(startA ^ startB) >>> 3]! + 1e-9;
  if (onlyA / lengthA + onlyB / lengthB > most) return true;
  // A letter that one has twice and the other once is without a match, too.
  const moreA = onlyA + bitsIn(twiceA & ~twiceB) + bitsIn(thriceA & ~thriceB);
  const moreB = onlyB + bitsIn(twiceB & ~twiceA) + bitsIn(thriceB & ~thriceA);
  return moreA / lengthA + moreB / lengthB > most;
}

/** How many bits are set (H. S. Warren, "Hacker's Delight", 2nd edition 2013, §5–1). */
function bitsIn(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
