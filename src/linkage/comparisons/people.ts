import { nameSimilarity } from '../names/similarity';
import { phoneticKey } from '../names/phonetic-key';

/** Two spellings at least this alike are taken for one person (Jaro–Winkler). */
const ALIKE = 0.93;

/** The level of the comparison of named victims: see `COMPARISONS.people`. */
export function comparePeople(a: readonly string[], b: readonly string[]): number {
  let shared = 0;
  for (const x of a) {
    if (b.some((y) => isSamePerson(x, y))) shared += 1;
    if (shared > 1) return 1;
  }
  return shared === 1 ? 2 : 3;
}

function isSamePerson(a: string, b: string): boolean {
  if (a === b) return true;
  // A single name is too little to be told by spelling.
  if (!a.includes(' ') || !b.includes(' ')) return false;
  return nameSimilarity(a, b) >= ALIKE || phoneticKey(a) === phoneticKey(b);
}
