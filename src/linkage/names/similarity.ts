/**
 * Jaro–Winkler similarity of two texts: 1 for equal, 0 for nothing in common. It counts matching
 * letters within half the longer length and rewards a common beginning of up to four letters,
 * weight 0.1.
 *
 * W. E. Winkler, "String Comparator Metrics and Enhanced Decision Rules in the Fellegi–Sunter Model
 * of Record Linkage", Proceedings of the Section on Survey Research Methods, ASA, 1990, pp.
 * 354–359.
 *
 * @returns a number from 0 to 1; the same in both directions
 *
 * @example
 * ```ts
 * import { nameSimilarity } from 'casualty-claims/linkage';
 *
 * nameSimilarity('martha', 'marhta').toFixed(3); // => '0.961'
 * nameSimilarity('raqqa', ''); // => 0
 * ```
 */
export function nameSimilarity(a: string, b: string): number {
  if (a === b) return 1;
  // The greedy matching below can depend on which text comes first; the answer must not.
  if (b < a) [a, b] = [b, a];
  const reach = Math.max(0, (Math.max(a.length, b.length) >> 1) - 1);
  const [seenA, seenB] = [scratch(0, a.length), scratch(1, b.length)];
  let matches = 0;
  for (let i = 0; i < a.length; i += 1) {
    const end = Math.min(b.length, i + reach + 1);
    for (let j = Math.max(0, i - reach); j < end; j += 1) {
      if (seenB[j] === 1 || a.charCodeAt(i) !== b.charCodeAt(j)) continue;
      seenA[i] = 1;
      seenB[j] = 1;
      matches += 1;
      break;
    }
  }
  if (matches === 0) return 0;
  let outOfOrder = 0;
  for (let i = 0, j = 0; i < a.length; i += 1) {
    if (seenA[i] !== 1) continue;
    while (seenB[j] !== 1) j += 1;
    if (a.charCodeAt(i) !== b.charCodeAt(j)) outOfOrder += 1;
    j += 1;
  }
  const jaro = (matches / a.length + matches / b.length + (matches - outOfOrder / 2) / matches) / 3;
  let prefix = 0;
  while (prefix < 4 && prefix < a.length && a.charCodeAt(prefix) === b.charCodeAt(prefix))
    prefix += 1;
  return jaro + prefix * 0.1 * (1 - jaro);
}

/** Two marks, reused: a pair of names is compared some million times a run. */
const MARKS: [Uint8Array, Uint8Array] = [new Uint8Array(64), new Uint8Array(64)];

function scratch(which: 0 | 1, length: number): Uint8Array {
  let marks = MARKS[which];
  if (marks.length < length) MARKS[which] = marks = new Uint8Array(length * 2);
  marks.fill(0, 0, length);
  return marks;
}

/** Names shorter than this change into other names by one letter. */
const SHORTEST = 4;

/**
 * Whether one letter added, left out, changed or two neighbours swapped make one name the other.
 */
export function isOneEditApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length < SHORTEST || long.length - short.length > 1) return false;
  let head = 0;
  while (head < short.length && short.charCodeAt(head) === long.charCodeAt(head)) head += 1;
  let tail = 0;
  while (
    tail < short.length - head &&
    short.charCodeAt(short.length - 1 - tail) === long.charCodeAt(long.length - 1 - tail)
  )
    tail += 1;
  const left = long.length - head - tail;
  if (left <= 1) return true;
  return (
    left === 2 &&
    short.length === long.length &&
    short[head] === long[head + 1] &&
    short[head + 1] === long[head]
  );
}
