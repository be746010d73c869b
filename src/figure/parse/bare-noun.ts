import type { Amount } from './found';
import type { Figure } from '../figure';
import { tellsOutcome } from '../words/outcome-words';
import { phrasesAt } from '../words/phrase-match';
import { isAdjective, isParticiple } from '../words/counted-noun';
import type { NounForm } from '../words/lexicon';
import { NUMBER, SIGN, WORD, type Token } from '../words/token';

/**
 * A noun that counts by its form alone.
 *
 *     قتيلان    قتيل واحد    سقوط قتيل    سقوط قتلى    killing a soldier
 *     ^two      ^one         ^one         ^some          ^one
 *
 * `lone`: the phrase is the noun, so nothing around it need say what became of whom.
 */
export function readBareNoun(
  tokens: readonly Token[],
  at: number,
  lone: boolean,
): Amount | undefined {
  const token = tokens[at];
  if (token?.kind !== WORD) return undefined;
  if (token.text === 'a' || token.text === 'an' || token.text === 'one' || token.text === 'another')
    return readEnglishOne(tokens, at, lone);
  const noun = token.info?.noun;
  if (noun === undefined || noun.class === 'unit' || noun.class === 'other') return undefined;
  if (!noun.arabic) return readEnglishMany(tokens, at, token, noun, lone);

  const after = tokens[at + 1];
  // أفراد من عائلة واحدة: theirs, and not counted beside them.
  if (
    noun.class === 'family' &&
    noun.number === 'one' &&
    (tokens[at - 1]?.base === 'من' || isOfPersons(tokens, at + 1))
  )
    return undefined;
  switch (noun.number) {
    case 'two': {
      // الناشطان الإعلاميان: the second is an adjective of the first.
      const adjective = tokens[at - 1]?.info?.noun;
      if (adjective?.number === 'two' && !token.conjunction) return undefined;
      const said = after?.info?.numeral?.value === 2 && !after.conjunction ? 2 : 1;
      return { figure: exact(2), from: at, next: at + said };
    }
    case 'one': {
      if (
        after !== undefined &&
        !after.conjunction &&
        after.info?.numeral?.value === 1 &&
        after.info.numeral.role === 'unit'
      ) {
        return { figure: exact(1), from: at, next: at + 2 };
      }
      if (token.definite || isConstruct(after)) return undefined;
      if (!lone && !isVictim(tokens, at, noun)) return undefined;
      return { figure: exact(1), from: at, next: at + 1 };
    }
    case 'many': {
      // مدنيين اثنين: the ending could be a plural, the number after it says two.
      if (token.base.endsWith('ين') && after?.info?.numeral?.value === 2 && !after.conjunction) {
        return { figure: exact(2), from: at, next: at + 2 };
      }
      // الجثث points back; جثث القتلى belongs to what follows.
      if (token.definite || isConstruct(after)) return undefined;
      if (
        !lone &&
        !isVictim(tokens, at, noun) &&
        !(
          noun.class === 'outcome' &&
          !token.base.endsWith('ين') &&
          !token.base.endsWith('ات') &&
          !token.base.endsWith('ون') &&
          !token.preposition
        )
      )
        return undefined;
      return { figure: some(), from: at, next: at + 1 };
    }
  }
}

function exact(value: number): Figure {
  return { kind: 'exact', value, words: '' };
}

function some(): Figure {
  return { kind: 'vague', term: 'barePlural', words: '' };
}

/** A definite noun straight after makes a construct: ضحايا القصف. */
function isConstruct(after: Token | undefined): boolean {
  if (after?.kind !== WORD || after.newline) return false;
  return after.text.startsWith('ال') && !after.text.startsWith('الي') && after.text !== 'الان';
}

/** Words between what is told and of whom. */
const LINKS: ReadonlySet<string> = new Set(['علي', 'عن', 'في', 'الي', 'سراح', 'قبل', 'نحو']);

/** Whether a word before it tells what became of the noun: مقتل جندي, العثور على جثة. */
function isVictim(tokens: readonly Token[], at: number, noun: NounForm): boolean {
  for (let step = 1; step <= 2; step++) {
    const token = tokens[at - step];
    if (token?.kind !== WORD) return false;
    if (tellsOutcomeInside(token.text)) return true;
    if (!LINKS.has(token.text)) break;
  }
  return noun.class === 'thing' && isTaken(tokens, at - 1);
}

/** بمقتل, ومقتل, وبمقتل, ولقي */
function tellsOutcomeInside(text: string): boolean {
  const rest = text.replace(/^[وف]/, '');
  return tellsOutcome(text) || tellsOutcome(rest) || tellsOutcome(rest.replace(/^[بل]/, ''));
}

/** سيطروا مساء الأربعاء على مقر */
function isTaken(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.text === 'علي' &&
    tokens
      .slice(Math.max(0, at - 4), at)
      .some(({ text }) => text.includes('سيطر') || text.includes('استول'))
  );
}

/** killing a soldier; another child was wounded; one policeman dead */
function readEnglishOne(tokens: readonly Token[], at: number, lone: boolean): Amount | undefined {
  for (let step = 1; step <= 3; step++) {
    const token = tokens[at + step];
    if (token?.kind !== WORD || token.newline) return undefined;
    const noun = token.info?.noun;
    if (
      noun?.number === 'one' &&
      (noun.class === 'person' ||
        noun.class === 'outcome' ||
        noun.class === 'family' ||
        (lone && noun.class === 'thing'))
    ) {
      const after = tokens[at + step + 1];
      // a minor wound, a general strike
      if (
        isAdjective(token) &&
        after?.kind === WORD &&
        !tellsOutcome(after.text) &&
        !AFTER_SUBJECT.has(after.text)
      )
        continue;
      const compound = after?.info?.noun;
      if (noun.class === 'family' && (compound !== undefined || isOfPersons(tokens, at + step + 1)))
        return undefined;
      if (
        compound !== undefined &&
        compound.class !== 'person' &&
        compound.class !== 'outcome' &&
        !lone
      )
        return undefined;
      if (lone || isNearOutcome(tokens, at, at + step))
        return { figure: exact(1), from: at, next: at + step + 1 };
      return undefined;
    }
    if (noun?.number === 'many') return undefined;
    if (token.info?.phrases !== undefined || token.info?.numeral !== undefined) return undefined;
  }
  return undefined;
}

/** Words that go on after a noun, and are no noun that it describes. */
const AFTER_SUBJECT: ReadonlySet<string> = new Set([
  'was',
  'is',
  'has',
  'had',
  'were',
  'who',
  'whose',
  'from',
  'in',
  'at',
  'on',
  'of',
  'by',
  'and',
  'or',
  'with',
  'among',
  'aged',
  'also',
]);

/** A family of five, عائلة مكونة من خمسة أفراد: the persons are counted, not the family. */
function isOfPersons(tokens: readonly Token[], at: number): boolean {
  for (let step = 0; step < 3; step++) {
    const token = tokens[at + step];
    if (
      token === undefined ||
      token.newline ||
      token.kind === SIGN ||
      token.conjunction ||
      token.text === 'and' ||
      token.text === 'و'
    )
      return false;
    if (token.kind === NUMBER || token.info?.numeral !== undefined)
      return step > 0 || token.info?.numeral?.value !== 1;
  }
  return false;
}

/** killing civilians; bodies were found */
function readEnglishMany(
  tokens: readonly Token[],
  at: number,
  { text }: Token,
  noun: NounForm,
  lone: boolean,
): Amount | undefined {
  if (noun.number !== 'many' || isParticiple(text)) return undefined;
  if (lone) return { figure: some(), from: at, next: at + 1 };
  if (noun.class !== 'person' && noun.class !== 'outcome') return undefined;
  const before = tokens[at - 1];
  const acts =
    before !== undefined &&
    tellsOutcome(before.text) &&
    before.text.endsWith('ing') &&
    before.text !== 'missing';
  const isBody =
    (text === 'bodies' || text === 'corpses') &&
    (before === undefined ||
      before.kind === SIGN ||
      tellsOutcome(before.text) ||
      before.text === 'found' ||
      before.text === 'and');
  return acts || isBody ? { figure: some(), from: at, next: at + 1 } : undefined;
}

/** Whether a word for an outcome stands within five words on either side, in the same clause. */
export function isNearOutcome(
  tokens: readonly Token[],
  from: number,
  to: number,
  byVerb = false,
): boolean {
  for (let at = from - 1; at >= from - 5; at--) {
    const token = tokens[at];
    if (token === undefined || (token.kind === SIGN && token.text !== '-')) break;
    if (tellsOutcome(token.text)) return true;
  }
  for (let at = to; at <= to + 5; at++) {
    const token = tokens[at];
    if (token === undefined || (token.kind === SIGN && token.text !== '-')) break;
    if (tellsOutcome(token.text) || (!byVerb && token.info?.noun?.class === 'outcome')) return true;
  }
  return false;
}

/** لا قتلى, دون وقوع إصابات, no casualties: a negation, a few words, and a noun for a victim. */
export function victimAhead(tokens: readonly Token[], at: number): number | undefined {
  for (let step = 0; step < 5; step++) {
    const token = tokens[at + step];
    if (token?.kind !== WORD || token.newline) return undefined;
    const noun = token.info?.noun;
    if (noun?.class === 'outcome' || (noun?.class === 'person' && !token.definite))
      return at + step + 1;
    if (token.base === 'حالات' || token.base === 'حاله') return at + step + 2; // لا حالات اختناق
    if (noun?.class === 'unit' || token.info?.numeral !== undefined) return undefined;
    if (noun?.class === 'thing' || noun?.class === 'other') return undefined;
    if (phrasesAt(tokens, at + step).some(({ says }) => says.some(({ is }) => is === 'comparator')))
      return undefined;
  }
  return undefined;
}
