import { countedNoun } from '../words/counted-noun';
import { WORD, type Token } from '../words/token';

const THEM: ReadonlySet<string> = new Set(['them', 'whom', 'منهم', 'منهن']);
const OF: ReadonlySet<string> = new Set(['من', 'of', 'the', 'other']);

/** Whether people or things of the lexicon follow, perhaps after "of", "the" and one adjective. */
export function isPeopleNext(tokens: readonly Token[], at: number): boolean {
  let here = at;
  for (let step = 0; step < 4; step++) {
    const token = tokens[here];
    if (token?.kind !== WORD || token.newline) return false;
    if (THEM.has(token.text)) return true;
    const noun = token.info?.noun;
    if (noun !== undefined)
      return (
        noun.class !== 'unit' &&
        noun.class !== 'other' &&
        (noun.arabic || noun.number === 'many' || step > 0)
      );
    if (token.info?.numeral !== undefined) return false;
    here++;
    if (step > 1 && !OF.has(token.base)) return false;
  }
  return false;
}

const MORE_OF: ReadonlySet<string> = new Set(['of', 'من', 'the', 'more']);

/** Whether what follows is measured or counted, but is no people or things: kilometres, raids. */
export function isNotPeopleNext(tokens: readonly Token[], at: number): boolean {
  let here = at;
  while (MORE_OF.has(tokens[here]?.base ?? '')) here++;
  const token = tokens[here];
  if (token === undefined || token.conjunction) return false;
  const noun = token.info?.noun;
  return noun?.class === 'unit' || noun?.class === 'other';
}

/** جنود عدة: the word stands behind its noun. */
export function isPeopleBefore(tokens: readonly Token[], at: number, term: string): boolean {
  const noun = tokens[at - 1]?.info?.noun;
  return (
    term === 'several' &&
    noun?.arabic === true &&
    noun.number === 'many' &&
    (noun.class === 'outcome' || noun.class === 'person')
  );
}

const UNDER: ReadonlySet<string> = new Set(['under', 'below', 'دون', 'تحت']);

/** children under 5, أطفال دون 18, دون الـ18 */
export function isAge(tokens: readonly Token[], from: number, next: number): boolean {
  const word = tokens[from];
  if (word === undefined || !UNDER.has(word.base)) return false;
  const before = tokens[from - 1];
  return (
    before?.info?.noun?.class === 'person' ||
    (tokens[next]?.text === 'ال' && tokens[next + 1]?.spaced === false)
  );
}

/** a single civilian, a lone gunman */
export function isOneOf(tokens: readonly Token[], at: number): boolean {
  const noun = countedNoun(tokens, at);
  return noun?.class === 'person' || noun?.class === 'outcome';
}
