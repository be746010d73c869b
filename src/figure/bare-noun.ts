import type { Amount } from './found';
import type { Figure } from './figure';
import { tellsOutcome } from './outcome-words';
import { phrasesAt } from './phrase-match';
import { isAdjective } from './counted-noun';
import { NUMBER, SIGN, WORD, type Token } from './token';

/**
 * A noun that counts by its form alone.
 *
 *     قتيلان    قتيل واحد    سقوط قتيل    سقوط قتلى    killing a soldier
 *     ^two      ^one         ^one         ^some          ^one
 *
 * `lone`: the phrase is the noun, so nothing around it need say what became of whom.
 */
export function readBareNoun(tokens: readonly Token[], at: number, lone: boolean): Amount | undefined {
  const token = tokens[at];
  if (token?.kind !== WORD) return undefined;
  if (token.text === 'a' || token.text === 'an' || token.text === 'one' || token.text === 'another') return readEnglishOne(tokens, at, lone);
  const noun = token.info?.noun;
  if (noun === undefined || noun.class === 'unit' || noun.class === 'other') return undefined;
  if (!noun.arabic) return readEnglishMany(tokens, at, lone);

  const after = tokens[at + 1];
  // أفراد من عائلة واحدة: theirs, and not counted beside them.
  if (noun.class === 'family' && noun.number === 'one' && (tokens[at - 1]?.base === 'من' || isOfPersons(tokens, at + 1))) return undefined;
  switch (noun.number) {
    case 'two': {
      // الناشطان الإعلاميان: the second is an adjective of the first.
      const adjective = tokens[at - 1]?.info?.noun;
      if (adjective?.number === 'two' && adjective.arabic && !token.conjunction) return undefined;
      const said = after?.info?.numeral?.value === 2 && !after.conjunction && after.info.numeral.role === 'unit' ? 2 : 1;
      return { figure: exact(2), from: at, next: at + said };
    }
    case 'one': {
      if (after !== undefined && !after.conjunction && after.info?.numeral?.value === 1 && after.info.numeral.role === 'unit') {
        return { figure: exact(1), from: at, next: at + 2 };
      }
      if (token.definite || isConstruct(after)) return undefined;
      if (!lone && !isVictim(tokens, at)) return undefined;
      return { figure: exact(1), from: at, next: at + 1 };
    }
    case 'many': {
      // مدنيين اثنين: the ending could be a plural, the number after it says two.
      if (token.base.endsWith('ين') && after?.info?.numeral?.value === 2 && !after.conjunction && after.info.numeral.role === 'unit') {
        return { figure: exact(2), from: at, next: at + 2 };
      }
      // الجثث points back; جثث القتلى belongs to what follows.
      if (token.definite || isConstruct(after)) return undefined;
      if (!lone && !isVictim(tokens, at) && !(noun.class === 'outcome' && !token.base.endsWith('ين') && !token.base.endsWith('ات') && !token.base.endsWith('ون') && !token.preposition)) return undefined;
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

/** Whether a word before it tells what became of the noun: مقتل جندي, العثور على جثة. */
function isVictim(tokens: readonly Token[], at: number): boolean {
  for (let step = 1; step <= 2; step++) {
    const token = tokens[at - step];
    if (token?.kind !== WORD) return false;
    // بمقتل, ومقتل, وبمقتل
    if (tellsOutcome(token.text) || tellsOutcome(token.text.replace(/^[وف]?[بل]?/, '')) || (token.text.startsWith('و') && tellsOutcome(token.text.slice(1)))) return true;
    if (!isLink(token.text)) break;
  }
  return tokens[at]?.info?.noun?.class === 'thing' && tokens[at - 1]?.text === 'علي' && isTaken(tokens, at - 1);
}

/** سيطروا مساء الأربعاء على مقر */
function isTaken(tokens: readonly Token[], at: number): boolean {
  for (let step = 1; step <= 4; step++) {
    const text = tokens[at - step]?.text;
    if (text === undefined) return false;
    if (text.includes('سيطر') || text.includes('استول')) return true;
  }
  return false;
}

function isLink(text: string): boolean {
  return text === 'علي' || text === 'عن' || text === 'في' || text === 'الي' || text === 'سراح' || text === 'قبل' || text === 'نحو';
}

/** killing a soldier; another child was wounded; one policeman dead */
function readEnglishOne(tokens: readonly Token[], at: number, lone: boolean): Amount | undefined {
  for (let step = 1; step <= 3; step++) {
    const token = tokens[at + step];
    if (token?.kind !== WORD || token.newline) return undefined;
    const noun = token.info?.noun;
    if (noun?.number === 'one' && (noun.class === 'person' || noun.class === 'outcome' || noun.class === 'family' || (lone && noun.class === 'thing'))) {
      const after = tokens[at + step + 1];
      // a minor wound, a general strike
      if (isAdjective(token) && after?.kind === WORD && !tellsOutcome(after.text) && !isAfterSubject(after.text)) continue;
      const compound = after?.info?.noun;
      if (noun.class === 'family' && (compound !== undefined || isOfPersons(tokens, at + step + 1))) return undefined;
      if (compound !== undefined && compound.class !== 'person' && compound.class !== 'outcome' && !lone) return undefined;
      if (lone || isNearOutcome(tokens, at, at + step)) return { figure: exact(1), from: at, next: at + step + 1 };
      return undefined;
    }
    if (noun?.number === 'many') return undefined;
    if (token.info?.phrases !== undefined || token.info?.numeral !== undefined || token.text === 'the') return undefined;
  }
  return undefined;
}

/** Words that go on after a noun, and are no noun that it describes. */
function isAfterSubject(text: string): boolean {
  switch (text) {
    case 'was':
    case 'is':
    case 'has':
    case 'had':
    case 'were':
    case 'who':
    case 'whose':
    case 'from':
    case 'in':
    case 'at':
    case 'on':
    case 'of':
    case 'by':
    case 'and':
    case 'or':
    case 'with':
    case 'among':
    case 'aged':
    case 'also':
      return true;
    default:
      return false;
  }
}

/** A family of five, عائلة مكونة من خمسة أفراد: the persons are counted, not the family. */
function isOfPersons(tokens: readonly Token[], at: number): boolean {
  for (let step = 0; step < 3; step++) {
    const token = tokens[at + step];
    if (token === undefined || token.newline) return false;
    if (token.kind === NUMBER || token.info?.numeral !== undefined) return step > 0 || token.info?.numeral?.value !== 1;
    if (token.kind !== WORD || token.conjunction) return false;
  }
  return false;
}

/** killing civilians; bodies were found */
function readEnglishMany(tokens: readonly Token[], at: number, lone: boolean): Amount | undefined {
  const token = tokens[at];
  const noun = token?.info?.noun;
  if (token === undefined || noun?.number !== 'many') return undefined;
  if (isParticiple(token.text)) return undefined;
  if (lone) return { figure: some(), from: at, next: at + 1 };
  if (noun.class !== 'person' && noun.class !== 'outcome') return undefined;
  const before = tokens[at - 1];
  const acts = before?.kind === WORD && tellsOutcome(before.text) && before.text.endsWith('ing') && before.text !== 'missing';
  const isBody = (token.text === 'bodies' || token.text === 'corpses') && (before === undefined || before.kind === SIGN || tellsOutcome(before.text) || before.text === 'found' || before.text === 'and');
  return acts || isBody ? { figure: some(), from: at, next: at + 1 } : undefined;
}

/** "killed", "dead": they say what became of a number of people, and are no number of them. */
function isParticiple(text: string): boolean {
  return text === 'killed' || text === 'dead' || text === 'wounded' || text === 'injured' || text === 'missing';
}

/** Whether a word for an outcome stands within five words on either side, in the same clause. */
export function isNearOutcome(tokens: readonly Token[], from: number, to: number, byVerb = false): boolean {
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
    if (noun?.class === 'outcome' || (noun?.class === 'person' && !token.definite)) return at + step + 1;
    if (token.base === 'حالات' || token.base === 'حاله') return at + step + 2; // لا حالات اختناق
    if (noun?.class === 'unit' || token.info?.numeral !== undefined) return undefined;
    if (noun?.class === 'thing' || noun?.class === 'other') return undefined;
    if (phrasesAt(tokens, at + step).some(({ says }) => says.some(({ is }) => is === 'comparator'))) return undefined;
  }
  return undefined;
}
