import { addDigits, isSpacedGroup } from './numeral-digits';
import { isEleven, linkOf, linkedAt } from './numeral-link';
import { AND, HYPHEN, NO_LINK, NumeralSum, type Link } from './numeral-sum';
import type { NumeralWord } from './numerals-arabic';
import { GROUPED, NAME, NUMBER, SIGN, TANWIN, WORD, type Token } from './token';

/** A number found among the tokens, in words, digits or both. */
export interface Numeral {
  /** May be a fraction; NaN where it is past what a whole number can hold. */
  readonly value: number;
  /** The token after it. */
  readonly next: number;
  /** Of "13 thousand": 13 and 1,000. A range may share the scale: "2 to 3 million". */
  readonly head: number;
  readonly scale: number;
  /** Digits alone, without separators or a scale: may be a year, a page, a name. */
  readonly bare: boolean;
  /** The case that its last word shows, where it shows one. */
  readonly oblique: boolean | undefined;
}

/** The number that begins at a token, as long as the words still make one number. */
export function readNumeral(tokens: readonly Token[], start: number): Numeral | undefined {
  const first = tokens[start];
  if (first === undefined) return undefined;
  let at = start;
  if (first.kind === NUMBER) {
    if ((first.flags & NAME) !== 0) return undefined;
    if (first.suffix === 1 && endsAfter(tokens, start)) {
      const { value } = first;
      return {
        value,
        next: start + 1,
        head: value,
        scale: 1,
        bare: (first.flags & GROUPED) === 0,
        oblique: undefined,
      };
    }
  } else if (first.info?.numeral === undefined) {
    if (!isArticleOfNumber(tokens, start)) return undefined;
    at++; // a hundred
  }
  const sum = new NumeralSum();
  let next = start;
  let back: { mark: ReturnType<NumeralSum['mark']>; next: number } | undefined;

  for (;;) {
    const joined = sum.parts === 0 ? at : linkedAt(tokens, at, sum);
    if (joined < 0) break;
    const token = tokens[joined];
    if (token === undefined) break;
    const link = sum.parts === 0 ? NO_LINK : linkOf(tokens, at, joined);
    if (token.kind === NUMBER) {
      if ((token.flags & NAME) !== 0) break;
      const end = addDigits(tokens, joined, link, sum);
      if (end === undefined) break;
      at = next = end;
      if (!Number.isFinite(sum.group)) break;
      continue;
    }
    const word = token.info?.numeral;
    const arabic = token.text.charCodeAt(0) > 0x600;
    if (word === undefined || (link === HYPHEN && (arabic || tokens[joined - 2]?.kind === NUMBER)))
      break;
    if (word.role === 'zero') {
      if (sum.parts > 0) break;
      return { value: 0, next: joined + 1, head: 0, scale: 1, bare: false, oblique: undefined };
    }
    if (word.role === 'half' || word.role === 'part') {
      if (sum.parts === 0) return partOfScale(tokens, joined, word);
      const end = addPart(tokens, joined, link, word, sum);
      if (end === undefined) break;
      at = next = end;
      if (sum.afterScale) break; // a million and a half is complete
      continue;
    }
    if (link === AND) back = { mark: sum.mark(), next };
    if (!addWord(tokens, joined, link, word, arabic, sum)) {
      // "one hundred and two | hundred": the number was 100, and "two hundred" is another.
      if (
        back !== undefined &&
        sum.begun &&
        link === NO_LINK &&
        !token.definite &&
        (word.role === 'hundred' || word.role === 'scale')
      ) {
        sum.backTo(back.mark);
        next = back.next;
      }
      break;
    }
    sum.afterScale = word.role === 'scale' || word.role === 'scales';
    if (word.role !== 'scale' && word.role !== 'scales') sum.begun = true;
    else if (word.role === 'scale') sum.begun = false;
    if (word.oblique !== undefined) sum.oblique = word.oblique;
    sum.parts++;
    at = next = joined + 1;
  }

  if (sum.parts === 0) return undefined;
  const { value, head, scale, total, group, oblique } = sum;
  const isOne =
    total === 0 ? scale === 1 || group === head * scale : group === 0 && total === head * scale;
  return {
    value,
    next,
    head: isOne && scale !== 1 ? head : value,
    scale: isOne ? scale : 1,
    bare:
      sum.parts === 1 &&
      first.kind === NUMBER &&
      first.suffix === 1 &&
      (first.flags & GROUPED) === 0,
    oblique,
  };
}

/** The common case, decided at a glance: digits after which no number can go on. */
function endsAfter(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1];
  if (after === undefined || after.kind === SIGN) return true;
  if (after.kind === NUMBER) return !isSpacedGroup(tokens, at);
  return after.info?.numeral === undefined && after.text !== 'and' && after.text !== 'و';
}

/** "a hundred", "a dozen", "a half": the article belongs to the number. */
function isArticleOfNumber(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text;
  if (text !== 'a' && text !== 'an') return false;
  const word = tokens[at + 1]?.info?.numeral;
  if (word === undefined || word.plural === true) return false;
  return (
    word.role === 'hundred' ||
    word.role === 'scale' ||
    word.role === 'dozen' ||
    word.role === 'part' ||
    word.role === 'half'
  );
}

function addWord(
  tokens: readonly Token[],
  at: number,
  link: Link,
  word: NumeralWord,
  arabic: boolean,
  sum: NumeralSum,
): boolean {
  switch (word.role) {
    case 'eleven':
      return isEleven(tokens, at) && sum.addUnit(1, link, arabic);
    case 'unit':
      return sum.addUnit(word.value, link, arabic);
    case 'ten':
      return sum.addTen(link, arabic);
    case 'teen':
    case 'tens':
      return sum.addTeenOrTens(word.value, word.role === 'teen', link, arabic);
    case 'hundred':
      return sum.addHundred(word, link, arabic);
    case 'hundreds':
      return sum.addHundreds(word.value);
    case 'scale':
      return sum.addScale(
        word,
        link,
        arabic,
        word.twofold === true && isDualBeforeNoun(tokens, at),
      );
    case 'scales':
      return sum.addScales(word.value, link);
    case 'dozen':
      return sum.addDozen(word, link);
    default:
      return false;
  }
}

/** half a million, ربع مليون. */
function partOfScale(tokens: readonly Token[], at: number, word: NumeralWord): Numeral | undefined {
  const ahead = scaleAhead(tokens, at + 1);
  if (ahead === undefined) return undefined;
  const value = Math.round(word.value * ahead.word.value);
  return {
    value,
    next: ahead.next,
    head: word.value,
    scale: ahead.word.value,
    bare: false,
    oblique: undefined,
  };
}

/** مليون ونصف المليون; one million and a half; two and a half thousand. */
function addPart(
  tokens: readonly Token[],
  at: number,
  link: Link,
  word: NumeralWord,
  sum: NumeralSum,
): number | undefined {
  if (link !== AND) return undefined;
  const ahead = scaleAhead(tokens, at + 1);
  if (sum.afterScale && !sum.begun) {
    sum.total += Math.round(word.value * sum.lastScale);
    sum.head = sum.total / sum.lastScale;
    sum.scale = sum.lastScale;
    return ahead?.word.value === sum.lastScale && ahead.next === at + 2 ? ahead.next : at + 1;
  }
  if (!sum.begun || (ahead === undefined && !sum.digits && !sum.unit)) return undefined;
  sum.group += word.value;
  sum.digits = false;
  sum.unit = sum.ten = true;
  sum.afterScale = false;
  sum.parts++;
  return at + 1;
}

/** "a million", "of a million", مليون, المليون after a half or a quarter. */
function scaleAhead(
  tokens: readonly Token[],
  at: number,
): { word: NumeralWord; next: number } | undefined {
  let here = at;
  if (tokens[here]?.text === 'of') here++;
  if (tokens[here]?.text === 'a' || tokens[here]?.text === 'the') here++;
  const token = tokens[here];
  const word = token?.info?.numeral;
  if (
    word === undefined ||
    word.plural === true ||
    (word.role !== 'scale' && word.role !== 'dozen') ||
    token?.conjunction === true
  )
    return undefined;
  return { word, next: here + 1 };
}

/**
 * ألفا before its noun is two thousand (the ن of the dual is dropped); alone, or with its tanwin,
 * one.
 */
function isDualBeforeNoun(tokens: readonly Token[], at: number): boolean {
  const noun = tokens[at + 1];
  if (((tokens[at]?.flags ?? 0) & TANWIN) !== 0 || noun?.kind !== WORD) return false;
  return (
    !noun.conjunction &&
    !noun.preposition &&
    noun.text.charCodeAt(0) > 0x600 &&
    noun.info?.phrases === undefined
  );
}
