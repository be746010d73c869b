import type { Actor } from '../../claim/actor';
import { foldName } from '../../claim/fold';
import { COMPARISONS, type LevelName } from './levels';
import { nameSimilarity } from '../names/similarity';
import { scriptOf, phoneticKey } from '../names/phonetic-key';

const level = (name: LevelName<'actors'>): number => COMPARISONS.actors.indexOf(name);
const NOT_COMPARABLE = /* @__PURE__ */ level('not-observed');
const SAME = /* @__PURE__ */ level('same');
const SIMILAR = /* @__PURE__ */ level('similar');
const SAME_PARTY = /* @__PURE__ */ level('same-party');
const RELATED = /* @__PURE__ */ level('related');
const CONFLICTING = /* @__PURE__ */ level('conflicting');
/** Two unresolved names at least this alike are taken for one (Jaro–Winkler). */
const ALIKE = 0.92;

/** How two lists of actors relate, as the index of a level of `COMPARISONS.actors`. */
export function compareActors(a: readonly Actor[], b: readonly Actor[]): number {
  let best = CONFLICTING;
  let cannotTell = false;
  for (const x of a) {
    for (const y of b) {
      const found = compareTwo(x, y);
      if (found === NOT_COMPARABLE) cannotTell = true;
      else best = Math.min(best, found);
    }
  }
  return best === CONFLICTING && cannotTell ? NOT_COMPARABLE : best;
}

function compareTwo(a: Actor, b: Actor): number {
  // An actor that a table gives a camp is a party to the war: it is named every day, and tells
  // little.
  if (a.id === b.id) return a.camp === null ? SAME : SAME_PARTY;
  if (a.parents.includes(b.id) || b.parents.includes(a.id)) return RELATED;
  if (a.camp !== null && b.camp !== null) return a.camp === b.camp ? RELATED : CONFLICTING;
  if (a.resolved && b.resolved) return CONFLICTING;
  const [x, y] = [foldName(a.name), foldName(b.name)];
  if (isAlias(x, y)) return SIMILAR;
  return areComparable(x, y) && !mayBeInitials(a.name, y) && !mayBeInitials(b.name, x)
    ? CONFLICTING
    : NOT_COMPARABLE;
}

/** Words that many armed groups have in their names and that therefore tell none apart. */
const GENERIC = new Set(
  (
    'a al el and the of for in armed army armies brigade brigades bde battalion battalions ' +
    'command defence defense division fighters force forces front government group guard guards ' +
    'islamic liberation militant militants militia militias military ministry mob movement national ' +
    'party peoples people police popular rebel rebels regime resistance revolutionary security state ' +
    'troops unidentified union united unknown air ' +
    'جيش الجيش قوات القوات جبهه الجبهه لواء كتائب كتيبه فصائل حركه تنظيم مليشيا مليشيات مسلحون مسلحين شرطه الشرطه'
  ).split(' '),
);

function isAlias(a: string, b: string): boolean {
  const [wordsA, wordsB] = [a.split(' '), b.split(' ')];
  if (isAcronym(wordsA, wordsB) || isAcronym(wordsB, wordsA)) return true;
  const [distinctiveA, distinctiveB] = [wordsA.filter(isDistinctive), wordsB.filter(isDistinctive)];
  if (distinctiveA.length > 0 && distinctiveB.length > 0)
    return distinctiveA.some((x) => distinctiveB.some((y) => isSameWord(x, y)));
  return nameSimilarity(a, b) >= ALIKE;
}

function isDistinctive(word: string): boolean {
  return word.length > 2 && !GENERIC.has(word);
}

function isSameWord(a: string, b: string): boolean {
  if (a === b) return true;
  const key = phoneticKey(a);
  return key === phoneticKey(b) && key.length >= 2 && Math.abs(a.length - b.length) <= 2;
}

/** "FSA" is the initials of "Free Syrian Army". */
function isAcronym(short: readonly string[], long: readonly string[]): boolean {
  return (
    short.length === 1 &&
    long.length > 1 &&
    short[0] === long.map((part) => part.charAt(0)).join('')
  );
}

/**
 * "KLF" beside "Kadir rebels": initials that fit as far as they can be seen may stand for another
 * form of the name.
 */
function mayBeInitials(short: string, long: string): boolean {
  return (
    /^\p{Lu}{2,6}$/u.test(short) &&
    long.includes(' ') &&
    long.startsWith(short.charAt(0).toLowerCase())
  );
}

function areComparable(a: string, b: string): boolean {
  const [x, y] = [scriptOf(a), scriptOf(b)];
  return x === y || x === 'mixed' || y === 'mixed';
}
