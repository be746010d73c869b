/** Letters, folded into 31 bits: two texts that share few bits share few letters. */
const BITS = 31;

/** What can be seen of a text at a glance. */
export interface Glance {
  /** Which letters it has. */
  readonly letters: number;
  /** Its first four letters, eight bits each. */
  readonly start: number;
  readonly length: number;
}

/** The glance of a text. */
export function glanceOf(text: string): Glance {
  let [letters, start] = [0, 0];
  for (let at = 0; at < text.length; at += 1) letters |= 1 << (text.charCodeAt(at) % BITS);
  for (let at = 0; at < 4; at += 1) start = (start << 8) | (at < text.length ? text.charCodeAt(at) & 0xff : 0);
  return { letters, start, length: text.length };
}

/**
 * By the length p of the common beginning, how many letters may be without a match for a likeness of 0.9 (Jaro–Winkler):
 * with k of m letters of one text unmatched and l of n of the other, the likeness is at most j + p/10 (1 − j) with
 * j = (3 − k/m − l/n) / 3.
 */
const MOST_UNMATCHED = /* @__PURE__ */ [0, 1, 2, 3, 4].map((p) => 3 - (3 * (0.9 - p / 10)) / (1 - p / 10));

/**
 * Whether two texts surely have neither all words, nor all letters but one, nor a likeness of 0.9 in common. Flat
 * arguments, because it is asked of most pairs of places of a region.
 */
export function areUnlike(lettersA: number, startA: number, lengthA: number, lettersB: number, startB: number, lengthB: number): boolean {
  const onlyA = bitsIn(lettersA & ~lettersB);
  const onlyB = bitsIn(lettersB & ~lettersA);
  if (onlyA === 0 || onlyB === 0 || onlyA + onlyB <= 2) return false;
  return onlyA / lengthA + onlyB / lengthB > (MOST_UNMATCHED[Math.clz32(startA ^ startB) >>> 3] ?? 1) + 1e-9;
}

/** How many bits are set (H. S. Warren, "Hacker's Delight", 2nd edition 2013, §5–1). */
function bitsIn(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
