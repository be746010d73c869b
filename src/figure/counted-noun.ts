import type { NounForm } from './lexicon';
import { WORD, type Token } from './token';

/** Words that may stand between a number and what it counts. */
const BETWEEN_WORDS: ReadonlySet<string> = new Set(['more', 'other', 'long', 'full', 'consecutive', 'whole', 'straight', 'of', 'the', 'square', 'calendar', 'nautical', 'من', 'اخري', 'اخرين', 'us', 'american', 'different', 'new', 'separate', 'billion', 'syrian', 'small', 'large', 'main', 'major', 'local', 'armed', 'successive', 'possible']);

/**
 * The noun that a number counts, where the lexicon knows it, up to two words on.
 *
 *     20 other civilians      42 جثة
 *              ^^^^^^^^^         ^^^
 */
export function countedNoun(tokens: readonly Token[], at: number): NounForm | undefined {
  for (let step = 0; step < 3; step++) {
    const token = tokens[at + step];
    if (token?.kind !== WORD || (token.newline && step > 0)) return undefined;
    if (token.conjunction) return undefined;
    const noun = token.info?.noun;
    // party militants, bank guards: the second is what is counted.
    if (noun?.class === 'other' && !noun.arabic && noun.number === 'one' && isPersons(tokens[at + step + 1])) continue;
    if (noun !== undefined && !(isAdjective(token) && tokens[at + step + 1]?.info?.noun !== undefined)) return noun;
    if (step > 0 && !BETWEEN_WORDS.has(tokens[at]?.base ?? '') && tokens[at]?.info !== undefined) return undefined;
    if (token.info?.phrases !== undefined && !BETWEEN_WORDS.has(token.base)) return undefined;
  }
  return undefined;
}

function isPersons(token: Token | undefined): boolean {
  const noun = token?.kind === WORD && !token.newline ? token.info?.noun : undefined;
  return noun?.number === 'many' && (noun.class === 'person' || noun.class === 'outcome') && token?.text !== 'killed' && token?.text !== 'dead' && token?.text !== 'wounded' && token?.text !== 'injured' && token?.text !== 'missing';
}

/** Nouns for people that are adjectives as often: a minor wound, a general strike, human rights. */
const ADJECTIVES: ReadonlySet<string> = new Set(['minor', 'general', 'human', 'individual', 'marine', 'youth', 'adult', 'elder', 'relative']);

/** Whether a noun for people may describe the noun after it. */
export function isAdjective({ text }: Token): boolean {
  return ADJECTIVES.has(text);
}
