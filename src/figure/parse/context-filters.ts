import { mayBeMetres } from './amount';
import { countedNoun } from '../words/counted-noun';
import type { Amount } from './found';
import { isDash } from './range';
import { isTallyAt } from './tally';
import { CAPITAL, NUMBER, SIGN, WORD, type Token } from '../words/token';

/**
 * Whether a number measures something other than people or things: a date, a time, an age, a
 * length, money, a name with a number in it. `lone` is for a phrase of its own, where "2012" is a
 * number.
 */
export function isNotACount(
  tokens: readonly Token[],
  { from: begin, next, numeral, figure, numberAt }: Amount,
  lone: boolean,
): boolean {
  const from = numberAt ?? begin;
  const first = tokens[from];
  const last = tokens[next - 1];
  const before = tokens[from - 1];
  const after = tokens[next];
  if (first === undefined || last === undefined) return true;

  // 20 كم · six days · 13%-like signs · 180ml · 1M in Arabic
  const noun = countedNoun(tokens, next);
  if (noun?.class === 'unit' || isAge(tokens, begin) || isAge(tokens, from)) return true;
  if (isSafar(tokens, from) || (first.kind === NUMBER && isZeroInArabic(after))) return true;
  if (after !== undefined) {
    if (isMonth(tokens, next) || (isOf(after) && isMonth(tokens, next + 1))) return true;
    if (MEASURES.has(after.text)) return true;
    if (
      (after.text === '/' || after.text === ':') &&
      !after.spaced &&
      tokens[next + 1]?.kind === NUMBER &&
      tokens[next + 1]?.spaced === false
    )
      return true;
    // 5-year-old, 122-mm, 12-member
    if (isDash(after.text) && !after.spaced) {
      const hung = tokens[next + 1];
      if (
        hung?.kind === WORD &&
        !hung.spaced &&
        hung.info?.numeral === undefined &&
        hung.text !== 'odd' &&
        hung.text !== 'plus' &&
        hung.text !== 'some' &&
        !isArabic(hung)
      )
        return true;
    }
    if (first.suffix !== 1 && after.kind === WORD && isArabic(after)) return true;
    // 45{kg): letters straight onto digits that are no word of people
    if (
      first.kind === NUMBER &&
      after.kind === WORD &&
      after.start === last.end &&
      after.info?.noun === undefined &&
      after.info?.numeral === undefined &&
      after.info?.phrases === undefined
    )
      return true;
    if (
      isOrdinalTail(after) ||
      (after.text === '-' && !after.spaced && isOrdinalTail(tokens[next + 1]))
    )
      return true;
  }
  if (!lone && (noun?.class === 'other' || mayBeMetres(first) || mayBeMetres(last))) return true;
  const isDigits = first.kind === NUMBER;
  const isPeople = noun !== undefined && noun.class !== 'other';
  // 0930: a time of day
  if (first.digits === 4 && isZeroLed(first) && first.value >= 100 && !isPeople) return true;
  // five members of one family
  if (!lone && noun?.class === 'family' && isOfOrFrom(tokens[begin - 1])) return true;
  // two families of five: five in each
  if (!lone && before?.text === 'of' && isManyFamilies(tokens[from - 2])) return true;
  // one of every five
  if (before?.text === 'every') return true;
  if (before?.kind === SIGN) {
    const earlier = tokens[from - 2];
    if (NAMES.has(before.text)) return true;
    switch (before.text) {
      case '/':
      case ':':
        if (!first.spaced && earlier?.kind === NUMBER && !before.spaced) return true;
        break;
      case '+':
        if (first.digits >= 3 && after !== undefined && isDash(after.text)) return true;
        // GMT+3
        if (isDigits && !isPeople && earlier?.kind === WORD && (!before.spaced || isClock(earlier)))
          return true;
        break;
      case ',':
        // John Smith, 45, was; their mother, 34, survived
        if (
          isDigits &&
          first.digits <= 2 &&
          (isAfterName(earlier) || isOnePerson(earlier)) &&
          (after?.text === ',' ||
            after?.text === '.' ||
            after?.text === ')' ||
            after?.text === ';') &&
          figure.kind === 'exact'
        )
          return true;
        break;
      case '.':
        // No. 6, Art. 12
        if (!before.spaced && earlier !== undefined && ABBREVIATIONS.has(earlier.text)) return true;
        break;
      case '(':
        // (aged 45), (45): an age or a reference straight after a name
        if (isDigits && first.digits <= 2 && after?.text === ')' && isAfterName(earlier))
          return true;
        break;
      default:
        // T-72, Su-24, كوفيد-19
        if (
          isDash(before.text) &&
          !before.spaced &&
          !first.spaced &&
          isDigits &&
          earlier?.kind === WORD &&
          earlier.info?.numeral === undefined
        )
          return true;
    }
  }
  if (before?.kind === WORD) {
    if (
      before.info?.label === true &&
      !isPeople &&
      !PERSONAL.has(before.text) &&
      (isDigits || isArabic(before))
    )
      return true;
    // S 300, Day 12: a capital letter and a number are a name.
    if (
      isDigits &&
      !isPeople &&
      (before.flags & CAPITAL) !== 0 &&
      (isLetter(before) || before.text === 'day')
    )
      return true;
    if (numeral?.value === 2 && INTO.has(before.text) && isBroken(tokens, from - 1)) return true;
    if (isMonth(tokens, from - 1) || (isOf(before) && isMonth(tokens, from - 2)))
      return !isPeople || isYear(last);
    // "in 2012 people fled": the year, not 2,012 people
    if (
      numeral?.bare === true &&
      isYear(first) &&
      figure.kind === 'exact' &&
      OF_TIME.has(before.text)
    )
      return true;
    if (
      before.info?.ordinal === true &&
      isArabic(before) &&
      (first.definite || first.conjunction || first.info?.numeral?.role === 'ten')
    )
      return true;
    if (
      before.info?.noun?.class === 'unit' &&
      (first.definite || before.definite || first.conjunction)
    )
      return true;
    if (
      first.definite &&
      first.info?.numeral?.role === 'tens' &&
      before.definite &&
      before.info?.noun?.number !== 'many'
    )
      return true;
    if (!isPeople && isDigits && before.text === 'at' && !isTallyAt(tokens, from - 1)) return true;
    if (isNegation(before)) return !lone;
  }
  // الـ24 ساعة, الأيام الـ10
  const article = before?.text === 'ال' && !first.spaced ? tokens[from - 2] : undefined;
  if (article?.info?.noun?.class === 'unit') return true;
  if (numeral?.bare === true && !(lone && begin === 0)) {
    if (isYear(last) && !isPeople && figure.kind !== 'between') {
      return figure.kind === 'exact' || figure.kind === 'at-most' || figure.kind === 'fewer-than';
    }
    if (
      figure.kind === 'between' &&
      isYear(last) &&
      (isYear(first) || first.digits === 4) &&
      !isPeople
    )
      return true;
    if ((first.digits >= 7 || (first.digits >= 4 && isZeroLed(first))) && !isPeople) return true;
    // "12. Then", "3)" at the head of a line
    if (
      (from === 0 || first.newline) &&
      after !== undefined &&
      (after.text === ')' || (after.text === '.' && tokens[next + 1] !== undefined)) &&
      !after.spaced
    )
      return true;
  }
  return false;
}

/** Signs of money, degrees and minutes, and a rate: what stands before one is measured. */
const MEASURES: ReadonlySet<string> = new Set(['°', '$', '€', '£', '¥', '′', '″', '^', 'per']);

/** What stands behind one of these is money, a name or a measure. */
const NAMES: ReadonlySet<string> = new Set(['$', '€', '£', '¥', '#', '№', '@', '§', '^', '°', '′']);

/** Labels that are people as often as not ("group", "line"): a number after them is kept. */
const PERSONAL: ReadonlySet<string> = new Set(['group', 'line', 'act', 'figure']);

function isManyFamilies(token: Token | undefined): boolean {
  return token?.info?.noun?.class === 'family' && token.info.noun.number === 'many';
}

function isOnePerson(token: Token | undefined): boolean {
  const noun = token?.info?.noun;
  return noun?.number === 'one' && noun.class === 'person' && !noun.arabic;
}

function isOfOrFrom(token: Token | undefined): boolean {
  return token?.text === 'of' || token?.text === 'from' || token?.text === 'من';
}

function isClock(token: Token | undefined): boolean {
  return token?.text === 'gmt' || token?.text === 'utc';
}

/** A letter that is no word of its own. */
function isLetter({ text }: Token): boolean {
  return text.length === 1 && text !== 'a' && text !== 'i';
}

const BREAKS: ReadonlySet<string> = new Set([
  'broke',
  'break',
  'breaks',
  'breaking',
  'broken',
  'split',
  'splits',
  'splitting',
  'cut',
  'cuts',
  'cutting',
  'torn',
  'tore',
  'tear',
  'snapped',
  'sliced',
  'ripped',
  'divided',
  'انشطر',
  'انشطرت',
  'انقسم',
  'انقسمت',
]);

const INTO: ReadonlySet<string> = new Set(['in', 'into', 'الي']);

/** The ship broke in two: whether something breaks shortly before. */
function isBroken(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 4), at).some(({ text }) => BREAKS.has(text));
}

/**
 * Names and labels that more than one number may follow: between the hours of 3 and 5, resolutions
 * 2139 and 2165.
 */
const LISTED: ReadonlySet<string> = new Set([
  'الساعه',
  'ساعه',
  'القرارين',
  'القراران',
  'القرارات',
  'المادتين',
  'المادتان',
  'المواد',
  'resolutions',
  'articles',
  'sections',
  'pages',
  'chapters',
  'routes',
  'highways',
  'roads',
  'channels',
  'rooms',
]);

const LINKS: ReadonlySet<string> = new Set(['and', 'or', 'to', 'و', 'او', 'الي', ',', '،', '-']);

/** After a number that is a name: past the numbers that are named with it. */
export function afterNamed(tokens: readonly Token[], { from, next, numberAt }: Amount): number {
  const label = tokens[(numberAt ?? from) - 1];
  if (label === undefined || !LISTED.has(label.text)) return next;
  let after = next;
  for (;;) {
    const link = tokens[after];
    if (
      link === undefined ||
      !LINKS.has(link.text) ||
      tokens[after + 1]?.kind !== NUMBER ||
      countedNoun(tokens, after + 2) !== undefined
    )
      return after;
    after += 2;
  }
}

function isZeroLed(token: Token): boolean {
  return token.value < 10 ** (token.digits - 1);
}

/**
 * 15 صفر 1445: behind a number it is the month of that name, not nought, and its year behind it.
 */
function isSafar(tokens: readonly Token[], at: number): boolean {
  const isIt = (here: number): boolean =>
    isZeroInArabic(tokens[here]) && tokens[here - 1]?.kind === NUMBER;
  return isIt(at) || (tokens[at]?.kind === NUMBER && isIt(at - 1));
}

function isZeroInArabic(token: Token | undefined): boolean {
  return token?.info?.numeral?.role === 'zero' && isArabic(token);
}

function isMonth(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.info?.month !== true) return false;
  if (isArabic(token)) return true;
  // "50 may have died", "the march": English months have a capital, and MAY HAVE is a verb in
  // capitals.
  if ((token.flags & CAPITAL) === 0) return false;
  const after = tokens[at + 1]?.text;
  return !(
    token.text === 'may' &&
    (after === 'have' || after === 'be' || after === 'still' || after === 'not' || after === 'also')
  );
}

function isOf(token: Token): boolean {
  return token.text === 'of' || token.text === 'من';
}

function isOrdinalTail(token: Token | undefined): boolean {
  return token?.info?.ordinal === true && !isArabic(token);
}

/** Before a number that may be one, these make it a year. */
const OF_TIME: ReadonlySet<string> = new Set([
  'in',
  'since',
  'during',
  'until',
  'by',
  'early',
  'late',
  'mid',
  'عام',
  'سنه',
  'في',
  'منذ',
  'خلال',
  'مطلع',
  'اواخر',
]);

const ABBREVIATIONS: ReadonlySet<string> = new Set([
  'no',
  'nos',
  'nr',
  'art',
  'sec',
  'vol',
  'fig',
  'p',
  'pp',
]);

/** minus 5, سالب 5 */
export function isNegation(token: Token | undefined): boolean {
  return (
    token?.text === 'minus' ||
    token?.text === 'negative' ||
    token?.text === 'سالب' ||
    token?.text === 'ناقص'
  );
}

/** Whether a word is written in Arabic letters. */
function isArabic({ text }: Token): boolean {
  return text.charCodeAt(0) > 0x600;
}

function isAfterName(token: Token | undefined): boolean {
  return token?.kind === WORD && (token.flags & CAPITAL) !== 0;
}

/** 1900 … 2099 in four plain digits. */
function isYear({ start, end, value }: Token): boolean {
  return end - start === 4 && value >= 1900 && value <= 2099;
}

/** A minor aged 12 was killed; aged 30 and 41; aged under 5: an age, whatever comes after. */
function isAge(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1]?.text;
  if (before === 'aged' || before === 'ages') return true;
  const isList = before === 'and' || before === 'or' || before === 'to' || before === ',';
  const earlier = tokens[from - 2];
  return (
    isList &&
    (earlier?.kind === NUMBER || earlier?.info?.numeral !== undefined) &&
    isAge(tokens, from - 2)
  );
}
