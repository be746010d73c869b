import { readAmount } from './amount';
import { isNearOutcome, readBareNoun, victimAhead } from './bare-noun';
import { compare } from './comparator';
import type { Found } from './found';
import { readNumeral } from '../words/numeral';
import { isAge, isNotPeopleNext, isOneOf, isPeopleBefore, isPeopleNext } from './noun-context';
import { phrasesAt } from '../words/phrase-match';
import type { Comparator, Phrase } from '../words/phrases';
import { readBetween } from './range';
import { isRise } from './rise';
import { isShareOfOther } from './share-of-other';
import { NUMBER, type Token } from '../words/token';

/** Step past what may stand between a comparator and its number: "at least another 20". */
const FILLERS: ReadonlySet<string> = new Set([
  'a',
  'the',
  'another',
  'other',
  'an',
  'his',
  'their',
  'its',
  'additional',
  'further',
  'estimated',
  'total',
  'of',
  'these',
  'those',
  'some',
  'عدد',
  'مجموع',
  'ال',
  'ب',
  'و',
  'عددهم',
  'مقتل',
  'اصابه',
  'حاله',
  'اعدام',
  'اختناق',
]);

/**
 * What the set phrases that begin at a token make of what follows them; the longest that makes a
 * figure wins.
 */
export function phraseFigure(
  tokens: readonly Token[],
  at: number,
  lone: boolean,
  depth: number,
): Found {
  if (depth > 3) return undefined;
  for (const { says, next } of phrasesAt(tokens, at)) {
    for (const phrase of says) {
      const found = sayFigure(tokens, at, next, phrase, lone, depth);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

function sayFigure(
  tokens: readonly Token[],
  from: number,
  next: number,
  phrase: Phrase,
  lone: boolean,
  depth: number,
): Found {
  switch (phrase.is) {
    case 'trap':
    case 'partitive':
      // أحد عشر is eleven.
      if (
        phrase.is === 'partitive' &&
        readAmount(tokens, from) !== undefined &&
        tokens[next]?.info?.numeral !== undefined &&
        tokens[from]?.text.charCodeAt(0) === 0x627
      )
        return undefined;
      // "all but three": the number is of those that are left out.
      if (tokens[next - 1]?.text === 'but')
        return { trap: 'unreadable', next: readNumeral(tokens, next)?.next ?? next };
      if (phrase.is === 'trap' && tokens[next]?.kind === NUMBER) return undefined;
      // "no reports of casualties" is silence, not a stated zero.
      if (tokens[from]?.base === 'لم' || tokens[from]?.text === 'no')
        return { trap: 'not-a-count', next: victimAhead(tokens, next) ?? next };
      return { trap: 'not-a-count', next };
    case 'comparator':
      if (phrase.kind === 'fewer-than' && !lone && isAge(tokens, from, next))
        return { trap: 'not-a-count', next: next + 1 };
      return comparedFigure(tokens, from, next, phrase.kind, lone, depth);
    case 'between':
      return within(readBetween(tokens, next), from);
    case 'from': {
      const range = readAmount(tokens, next);
      return range !== undefined &&
        'figure' in range &&
        range.figure.kind === 'between' &&
        !isRise(tokens, from - 1)
        ? within(range, from)
        : undefined;
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
      if (
        base === undefined ||
        'trap' in base ||
        base.figure.kind !== 'exact' ||
        base.figure.value < 10 ||
        tokens[next]?.conjunction !== true
      )
        return undefined;
      return {
        figure: { kind: 'vague', term: 'nayyif', base: base.figure.value, words: '' },
        from,
        next: base.next,
      };
    }
    case 'share': {
      // "half a million" is a number.
      const numeral = readNumeral(tokens, from);
      if (numeral !== undefined && numeral.next >= next && numeral.value >= 2) return undefined;
      if (
        !lone &&
        phrase.whole === 'named' &&
        !(isPeopleNext(tokens, next) && isNearOutcome(tokens, from, next, true))
      )
        return undefined;
      if (
        !lone &&
        phrase.whole === 'pronoun' &&
        (tokens[next - 1]?.text.endsWith('ها') === true ||
          (next - from === 1 &&
            (tokens[from]?.definite === true || tokens[from]?.base.startsWith('ال') === true)))
      )
        return undefined;
      if (!lone && phrase.whole === 'pronoun' && tokens[next - 1]?.text === 'all') return undefined;
      // "not all of them" is fewer than all; "not half of them" may be more or fewer.
      if (isNot(tokens[from - 1]))
        return phrase.share === 'all'
          ? {
              figure: { kind: 'share', share: 'all', comparator: 'fewer-than', words: '' },
              from: from - 1,
              next,
            }
          : { trap: 'unreadable', next };
      return { figure: { kind: 'share', share: phrase.share, words: '' }, from, next };
    }
    case 'unknown':
      if (phrase.weak && !lone) return undefined;
      return { figure: { kind: 'unknown', words: '' }, from, next };
    case 'none':
      // none of the sources
      if (
        !lone &&
        tokens[from]?.base !== 'لم' &&
        !isNearOutcome(tokens, from, next) &&
        !isPeopleNext(tokens, next)
      )
        return undefined;
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
  return (
    token?.text === 'not' ||
    token?.base === 'ليس' ||
    token?.base === 'ليسوا' ||
    token?.base === 'ليست'
  );
}

function within(found: Found, from: number): Found {
  if (found === undefined || 'trap' in found) return found;
  return { ...found, from, numberAt: found.numberAt ?? found.from };
}

function comparedFigure(
  tokens: readonly Token[],
  from: number,
  next: number,
  kind: Comparator,
  lone: boolean,
  depth: number,
): Found {
  let at = next;
  for (let fill = 0; fill < 3; fill++) {
    const inner = innerFigure(tokens, at, lone, depth);
    if (inner !== undefined) {
      if ('trap' in inner) return inner;
      if (!lone && isShareOfOther(tokens, inner)) return { trap: 'not-a-count', next: inner.next };
      return {
        ...inner,
        figure: compare(kind, inner.figure),
        from: kind === 'exactly' ? inner.from : from,
        numberAt: inner.numberAt ?? inner.from,
      };
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
  if (noun?.arabic === true && noun.number !== 'many' && !token.definite)
    return readBareNoun(tokens, at, true);
  // ما لا يقل عن مدنيين: ـين could be a plural, but a comparator asks for a number.
  if (
    noun?.arabic === true &&
    token.base.endsWith('ين') &&
    !token.definite &&
    noun.class !== 'other' &&
    noun.class !== 'unit'
  ) {
    const said = tokens[at + 1]?.info?.numeral?.value === 2 ? 2 : 1;
    return { figure: { kind: 'exact', value: 2, words: '' }, from: at, next: at + said };
  }
  return undefined;
}

function vagueFigure(
  tokens: readonly Token[],
  from: number,
  next: number,
  term: string,
  weak: boolean,
  lone: boolean,
): Found {
  const after = tokens[next];
  // بضعة وعشرون: three to nine over twenty. نيف وعشرون is the same with one to nine.
  if (term === 'bid' && after !== undefined && (after.conjunction || after.text === 'و')) {
    const base = readAmount(tokens, after.conjunction ? next : next + 1);
    if (
      base !== undefined &&
      'figure' in base &&
      base.figure.kind === 'exact' &&
      base.figure.value % 10 === 0
    ) {
      return {
        figure: { kind: 'vague', term: 'bidTens', base: base.figure.value, words: '' },
        from,
        next: base.next,
      };
    }
  }
  // "several over 20" is how بضعة وعشرون is put into English.
  if (term === 'several' && after?.text === 'over') {
    const base = readAmount(tokens, next + 1);
    if (base !== undefined && 'figure' in base && base.figure.kind === 'exact') {
      return {
        figure: { kind: 'vague', term: 'bidTens', base: base.figure.value, words: '' },
        from,
        next: base.next,
      };
    }
  }
  // عدد القتلى 45: the number of the dead, which is said after it
  if (!lone && tokens[from]?.base === 'عدد' && next === from + 1 && after?.info?.noun !== undefined)
    return { trap: 'not-a-count', next };
  // "some 60" is about sixty, "some dozen" about twelve.
  if (
    term === 'some' &&
    (after?.kind === NUMBER ||
      (after?.info?.numeral !== undefined && after.info.numeral.plural !== true))
  )
    return undefined;
  if (lone) return { figure: { kind: 'vague', term, words: '' }, from, next };
  if (
    weak
      ? !isPeopleNext(tokens, next) && !isPeopleBefore(tokens, from, term)
      : isNotPeopleNext(tokens, next)
  ) {
    return weak ? undefined : { trap: 'not-a-count', next };
  }
  return { figure: { kind: 'vague', term, words: '' }, from, next };
}
