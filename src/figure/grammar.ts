import { readAmount } from './amount';
import { isNearOutcome, readBareNoun, victimAhead } from './bare-noun';
import { comparatorAfter, compare } from './comparator';
import { countedNoun } from './counted-noun';
import type { Figure } from './figure';
import type { Amount, Found } from './found';
import { readNumeral } from './numeral';
import { phrasesAt } from './phrase-match';
import type { Comparator, Phrase } from './phrases';
import { isAge, isNotPeopleNext, isOneOf, isPeopleBefore, isPeopleNext } from './people-near';
import { bestAfter, readBetween } from './range';
import { isRise } from './rise';
import { codeEnd } from './telephone';
import { NUMBER, PLURAL_DIGITS, SIGN, WORD, type Token } from './token';
import { afterNamed, isNotACount } from './surroundings';

/**
 * What begins at a token. `lone`: the tokens are one phrase that is held to be a figure; otherwise
 * they are running text, where a number needs to count something.
 */
export function figureAt(tokens: readonly Token[], at: number, lone: boolean): Found {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (token.kind === WORD && token.info === undefined) return undefined;
  const code = token.kind === WORD ? undefined : codeEnd(tokens, at);
  if (code !== undefined) return { trap: 'code', next: code };
  if ((token.flags & PLURAL_DIGITS) !== 0) {
    const term = token.value === 10 ? 'asharat' : token.value === 100 ? 'hundreds' : 'thousands';
    return { figure: { kind: 'vague', term, words: '' }, from: at, next: at + 1 };
  }
  if (token.info?.ordinal === true && token.text.charCodeAt(0) > 0x600) return afterOrdinal(tokens, at);
  const fromPhrase = token.info?.phrases === undefined ? undefined : phraseFigure(tokens, at, lone, 0);
  const found = fromPhrase ?? counted(tokens, at, lone) ?? readBareNoun(tokens, at, lone);
  if (found === undefined || 'trap' in found) return found;
  return finish(tokens, found, lone);
}

/** الخامس عشر, الرابع والعشرون: the second word is part of the rank. */
function afterOrdinal(tokens: readonly Token[], at: number): Found {
  const next = tokens[at + 1];
  const role = next?.info?.numeral?.role;
  if (role === 'ten' || (role === 'tens' && next?.conjunction === true)) return { trap: 'not-a-count', next: at + 2 };
  return { trap: 'not-a-count', next: at + 1 };
}

/** A number, with the checks of its surroundings. */
function counted(tokens: readonly Token[], at: number, lone: boolean): Found {
  const found = readAmount(tokens, at);
  if (found === undefined || 'trap' in found) return found;
  const before = tokens[at - 1];
  const numeral = found.numeral;
  if (found.figure.kind === 'between' && (before?.text === 'from' || before?.text === 'من') && isRise(tokens, at - 2)) {
    const low = readNumeral(tokens, at);
    if (low !== undefined) return { figure: { kind: 'exact', value: low.value, words: '' }, from: at, next: low.next, numeral: low };
  }
  // one in five: a rate
  if (numeral?.value === 1 && tokens[found.next]?.text === 'in' && readNumeral(tokens, found.next + 1) !== undefined) return { trap: 'not-a-count', next: (readNumeral(tokens, found.next + 1)?.next ?? found.next) };
  if (lone && before?.kind === SIGN && (before.text === '-' || before.text === '−') && tokens[at]?.spaced === false && (at === 1 || before.spaced)) return { trap: 'negative', next: found.next };
  if (!lone && isShareOfOther(tokens, found)) return { trap: 'not-a-count', next: found.next };
  if (found.figure.kind === 'exact' && found.figure.value === 1 && !lone && !countsOne(tokens, found)) return { trap: 'not-a-count', next: found.next };
  return found;
}

/** So many per cent of something that is no people: of the city, of the budget. */
function isShareOfOther(tokens: readonly Token[], { figure, from, next, numeral }: Amount): boolean {
  return figure.kind === 'share' && numeral !== undefined && !isNearOutcome(tokens, from, next, true) && !isPeopleNext(tokens, next);
}

/** "one" and واحد are pronouns more often than numbers. */
function countsOne(tokens: readonly Token[], { from, next }: Amount): boolean {
  const token = tokens[from];
  if (token?.kind !== WORD) return true;
  const after = tokens[next];
  if (after?.text === 'منهم' || after?.text === 'منهن') return true;
  if (token.text.charCodeAt(0) > 0x600) return false;
  if (after?.text === 'of') return tokens[next + 1]?.text === 'them' || tokens[next + 1]?.text === 'whom';
  const noun = countedNoun(tokens, next);
  return noun !== undefined && noun.class !== 'unit' && noun.class !== 'other';
}

/** Step past what may stand between a comparator and its number: "at least another 20". */
const FILLERS: ReadonlySet<string> = new Set(['a', 'the', 'another', 'other', 'an', 'his', 'their', 'its', 'additional', 'further', 'estimated', 'total', 'of', 'these', 'those', 'some', 'عدد', 'مجموع', 'ال', 'ب', 'و', 'عددهم', 'مقتل', 'اصابه', 'حاله', 'اعدام', 'اختناق']);

function phraseFigure(tokens: readonly Token[], at: number, lone: boolean, depth: number): Found {
  if (depth > 3) return undefined;
  for (const { says, next } of phrasesAt(tokens, at)) {
    for (const phrase of says) {
      const found = sayFigure(tokens, at, next, phrase, lone, depth);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

function sayFigure(tokens: readonly Token[], from: number, next: number, phrase: Phrase, lone: boolean, depth: number): Found {
  switch (phrase.is) {
    case 'trap':
    case 'partitive':
      // أحد عشر is eleven.
      if (phrase.is === 'partitive' && readAmount(tokens, from) !== undefined && tokens[next]?.info?.numeral !== undefined && tokens[from]?.text.charCodeAt(0) === 0x627) return undefined;
      // "all but three": the number is of those that are left out.
      if (tokens[next - 1]?.text === 'but') return { trap: 'unreadable', next: readNumeral(tokens, next)?.next ?? next };
      if (phrase.is === 'trap' && tokens[next]?.kind === NUMBER) return undefined;
      // "no reports of casualties" is silence, not a stated zero.
      if (tokens[from]?.base === 'لم' || tokens[from]?.text === 'no') return { trap: 'not-a-count', next: victimAhead(tokens, next) ?? next };
      return { trap: 'not-a-count', next };
    case 'comparator':
      if (phrase.kind === 'fewer-than' && !lone && isAge(tokens, from, next)) return { trap: 'not-a-count', next: next + 1 };
      return comparedFigure(tokens, from, next, phrase.kind, lone, depth);
    case 'between':
      return within(readBetween(tokens, next), from);
    case 'from': {
      const range = readAmount(tokens, next);
      return range !== undefined && 'figure' in range && range.figure.kind === 'between' && !isRise(tokens, from - 1) ? within(range, from) : undefined;
    }
    case 'vague':
      return vagueFigure(tokens, from, next, phrase.term, phrase.weak, lone);
    case 'exact':
      if (phrase.value === 1 && !lone && !isOneOf(tokens, next)) return undefined;
      if (tokens[from]?.text === 'both' && !lone && !isPeopleNext(tokens, next)) return undefined;
      if (!lone && isNotPeopleNext(tokens, next)) return { trap: 'not-a-count', next };
      return { figure: { kind: 'exact', value: phrase.value, words: '' }, from, next };
    case 'odd': {
      const base = readAmount(tokens, next);
      if (base === undefined || 'trap' in base || base.figure.kind !== 'exact' || base.figure.value < 10 || tokens[next]?.conjunction !== true) return undefined;
      return { figure: { kind: 'vague', term: 'nayyif', base: base.figure.value, words: '' }, from, next: base.next };
    }
    case 'share': {
      // "half a million" is a number.
      const numeral = readNumeral(tokens, from);
      if (numeral !== undefined && numeral.next >= next && numeral.value >= 2) return undefined;
      if (!lone && phrase.whole === 'named' && !(isPeopleNext(tokens, next) && isNearOutcome(tokens, from, next, true))) return undefined;
      if (!lone && phrase.whole === 'pronoun' && (tokens[next - 1]?.text.endsWith('ها') === true || next - from === 1 && (tokens[from]?.definite === true || tokens[from]?.base.startsWith('ال') === true))) return undefined;
      if (!lone && phrase.whole === 'pronoun' && tokens[next - 1]?.text === 'all') return undefined;
      // "not all of them" is fewer than all; "not half of them" may be more or fewer.
      if (isNot(tokens[from - 1])) return phrase.share === 'all' ? { figure: { kind: 'share', share: 'all', comparator: 'fewer-than', words: '' }, from: from - 1, next } : { trap: 'unreadable', next };
      return { figure: { kind: 'share', share: phrase.share, words: '' }, from, next };
    }
    case 'unknown':
      if (phrase.weak && !lone) return undefined;
      return { figure: { kind: 'unknown', words: '' }, from, next };
    case 'none':
      // none of the sources
      if (!lone && tokens[from]?.base !== 'لم' && !isNearOutcome(tokens, from, next) && !isPeopleNext(tokens, next)) return undefined;
      if (isNotPeopleNext(tokens, next)) return { trap: 'not-a-count', next };
      return { figure: { kind: 'none', words: '' }, from, next };
    case 'no': {
      const victim = victimAhead(tokens, next);
      if (victim === undefined) return undefined;
      return { figure: { kind: 'none', words: '' }, from, next: victim };
    }
    default:
      return undefined;
  }
}

function isNot(token: Token | undefined): boolean {
  return token?.text === 'not' || token?.base === 'ليس' || token?.base === 'ليسوا' || token?.base === 'ليست';
}

function within(found: Found, from: number): Found {
  if (found === undefined || 'trap' in found) return found;
  return { ...found, from, numberAt: found.numberAt ?? found.from };
}

function comparedFigure(tokens: readonly Token[], from: number, next: number, kind: Comparator, lone: boolean, depth: number): Found {
  let at = next;
  for (let fill = 0; fill < 3; fill++) {
    const inner = innerFigure(tokens, at, lone, depth);
    if (inner !== undefined) {
      if ('trap' in inner) return inner;
      if (!lone && isShareOfOther(tokens, inner)) return { trap: 'not-a-count', next: inner.next };
      return { ...inner, figure: compare(kind, inner.figure), from: kind === 'exactly' ? inner.from : from, numberAt: inner.numberAt ?? inner.from };
    }
    const token = tokens[at];
    if (token === undefined || !FILLERS.has(token.base)) return undefined;
    at++;
  }
  return undefined;
}

function innerFigure(tokens: readonly Token[], at: number, lone: boolean, depth: number): Found {
  const token = tokens[at];
  if (token === undefined || token.newline) return undefined;
  if (token.info?.phrases !== undefined) {
    const phrase = phraseFigure(tokens, at, lone, depth + 1);
    if (phrase !== undefined && 'figure' in phrase) return phrase;
  }
  const amount = readAmount(tokens, at);
  if (amount !== undefined) return amount;
  const noun = token.info?.noun;
  // ما لا يقل عن قتيلين, أكثر من جندي
  if (noun?.arabic === true && noun.number !== 'many' && !token.definite) return readBareNoun(tokens, at, true);
  // ما لا يقل عن مدنيين: ـين could be a plural, but a comparator asks for a number.
  if (noun?.arabic === true && token.base.endsWith('ين') && !token.definite && noun.class !== 'other' && noun.class !== 'unit') {
    const said = tokens[at + 1]?.info?.numeral?.value === 2 ? 2 : 1;
    return { figure: { kind: 'exact', value: 2, words: '' }, from: at, next: at + said };
  }
  return undefined;
}

function vagueFigure(tokens: readonly Token[], from: number, next: number, term: string, weak: boolean, lone: boolean): Found {
  const after = tokens[next];
  // بضعة وعشرون: three to nine over twenty. نيف وعشرون is the same with one to nine.
  if (term === 'bid' && after !== undefined && (after.conjunction || after.text === 'و')) {
    const base = readAmount(tokens, after.conjunction ? next : next + 1);
    if (base !== undefined && 'figure' in base && base.figure.kind === 'exact' && base.figure.value % 10 === 0) {
      return { figure: { kind: 'vague', term: 'bidTens', base: base.figure.value, words: '' }, from, next: base.next };
    }
  }
  // "several over 20" is how بضعة وعشرون is put into English.
  if (term === 'several' && after?.text === 'over') {
    const base = readAmount(tokens, next + 1);
    if (base !== undefined && 'figure' in base && base.figure.kind === 'exact') {
      return { figure: { kind: 'vague', term: 'bidTens', base: base.figure.value, words: '' }, from, next: base.next };
    }
  }
  // عدد القتلى 45: the number of the dead, which is said after it
  if (!lone && tokens[from]?.base === 'عدد' && next === from + 1 && after?.info?.noun !== undefined) return { trap: 'not-a-count', next };
  // "some 60" is about sixty, "some dozen" about twelve.
  if (term === 'some' && (after?.kind === NUMBER || (after?.info?.numeral !== undefined && after.info.numeral.plural !== true))) return undefined;
  if (lone) return { figure: { kind: 'vague', term, words: '' }, from, next };
  if (weak ? !isPeopleNext(tokens, next) && !isPeopleBefore(tokens, from, term) : isNotPeopleNext(tokens, next)) {
    return weak ? undefined : { trap: 'not-a-count', next };
  }
  return { figure: { kind: 'vague', term, words: '' }, from, next };
}

function finish(tokens: readonly Token[], found: Amount, lone: boolean): Found {
  if (isNotACount(tokens, found, lone) && (found.numeral !== undefined)) return { trap: 'not-a-count', next: afterNamed(tokens, found) };
  const best = found.figure.kind === 'between' ? bestAfter(tokens, found) : undefined;
  if (best !== undefined) return best;
  // Fewer than none is no count at all.
  if (found.figure.kind === 'fewer-than' && found.figure.value === 0) return { trap: 'negative', next: found.next };
  const joint = found.figure.kind === 'exact' || found.figure.kind === 'vague' ? undefined : jointRange(tokens, found, lone);
  if (joint !== undefined) return joint;
  if (found.figure.kind === 'exact' || found.figure.kind === 'about' || found.figure.kind === 'vague' || found.figure.kind === 'between' || found.figure.kind === 'share') {
    const after = comparatorAfter(tokens, found.next);
    if (after !== undefined) return { ...found, figure: compare(after.kind, found.figure), next: after.next };
  } else if (found.figure.kind === 'at-least' || found.figure.kind === 'more-than') {
    // "more than 5,000 or equal": the same thing said at both ends
    const after = comparatorAfter(tokens, found.next);
    if (after?.kind === 'at-least' && after.next - found.next <= 2) return { ...found, figure: { kind: 'at-least', value: found.figure.value, words: '' }, next: after.next };
  }
  return found;
}

/**
 *     more than 10 and less than 40        على الأكثر 100 و على الأقل 20
 * Two open bounds with nothing counted between them make one range.
 */
function jointRange(tokens: readonly Token[], found: Amount, lone: boolean): Amount | undefined {
  const kind = found.figure.kind;
  if (kind !== 'at-least' && kind !== 'more-than' && kind !== 'at-most' && kind !== 'fewer-than') return undefined;
  let at = found.next;
  let links = 0;
  while (links < 2 && isJoin(tokens[at])) {
    at++;
    links++;
  }
  const next = tokens[at];
  if (next === undefined || (links === 0 && !next.conjunction) || next.info?.phrases === undefined) return undefined;
  const other = phraseFigure(tokens, at, lone, 1);
  if (other === undefined || 'trap' in other) return undefined;
  const a = edge(found.figure);
  const b = edge(other.figure);
  if (a === undefined || b === undefined || a.isLow === b.isLow) return undefined;
  const low = a.isLow ? a.value : b.value;
  const high = a.isLow ? b.value : a.value;
  return low <= high ? { figure: { kind: 'between', low, high, words: '' }, from: found.from, next: other.next, numeral: { ...(found.numeral ?? other.numeral), bare: false } as Amount['numeral'] } : undefined;
}

function isJoin(token: Token | undefined): boolean {
  return token?.text === 'and' || token?.text === 'but' || token?.text === 'و' || token?.text === ',' || token?.text === '،' || token?.text === 'او';
}

function edge(figure: Figure): { isLow: boolean; value: number } | undefined {
  switch (figure.kind) {
    case 'at-least':
      return { isLow: true, value: figure.value };
    case 'more-than':
      return { isLow: true, value: figure.value + 1 };
    case 'at-most':
      return { isLow: false, value: figure.value };
    case 'fewer-than':
      return { isLow: false, value: figure.value - 1 };
    default:
      return undefined;
  }
}
