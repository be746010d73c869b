import type { NounForm } from './lexicon';
import { WORD, type Token } from './token';

/** Words that may stand between a number and what it counts. */
const BETWEEN_WORDS: ReadonlySet<string> = new Set([
  'more',
  'other',
  'long',
  'full',
  'consecutive',
  'whole',
  'straight',
  'of',
  'the',
  'square',
  'calendar',
  'nautical',
  'من',
  'اخري',
  'اخرين',
  'us',
  'american',
  'different',
  'new',
  'separate',
  'billion',
  'syrian',
  'small',
  'large',
  'main',
  'major',
  'local',
  'armed',
  'successive',
  'possible',
]);

/**
 * The noun that a number counts, where the lexicon knows it, up to two words on.
 *
 *     20 other civilians      42 جثة
 *              ^^^^^^^^^         ^^^
 */
export function countedNoun(tokens: readonly Token[], at: number): NounForm | undefined {
  let isKnown = false;
  for (let step = 0; step < 3; step++) {
    const token = tokens[at + step];
    if (token?.kind !== WORD || (token.newline && step > 0) || token.conjunction) return undefined;
    const noun = token.info?.noun;
    const after = tokens[at + step + 1];
    // party militants, bank guards: the second is what is counted.
    if (noun?.class === 'other' && !noun.arabic && noun.number === 'one' && isPersons(after))
      continue;
    if (noun !== undefined && !(isAdjective(token) && after?.info?.noun !== undefined)) return noun;
    // Of two words between, the first is unknown, or one of those above.
    if (isKnown) return undefined;
    isKnown = token.info !== undefined && !BETWEEN_WORDS.has(token.base);
    if (isKnown && token.info?.phrases !== undefined) return undefined;
  }
  return undefined;
}

function isPersons(token: Token | undefined): boolean {
  const noun = token?.kind === WORD && !token.newline ? token.info?.noun : undefined;
  return (
    token !== undefined &&
    noun?.number === 'many' &&
    (noun.class === 'person' || noun.class === 'outcome') &&
    !isParticiple(token.text)
  );
}

const PARTICIPLES: ReadonlySet<string> = new Set([
  'killed',
  'dead',
  'wounded',
  'injured',
  'missing',
]);

/** Words that say what became of a number of people, and are no number of them. */
export function isParticiple(text: string): boolean {
  return PARTICIPLES.has(text);
}

/** Nouns for people that are adjectives as often: a minor wound, a general strike, human rights. */
const ADJECTIVES: ReadonlySet<string> = new Set([
  'minor',
  'general',
  'human',
  'individual',
  'marine',
  'youth',
  'adult',
  'elder',
  'relative',
]);

/** Whether a noun for people may describe the noun after it. */
export function isAdjective({ text }: Token): boolean {
  return ADJECTIVES.has(text);
}
