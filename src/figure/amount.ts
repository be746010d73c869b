import type { Figure } from './figure';
import { readNumeral, type Numeral } from './numeral';
import { phrasesAt } from './phrase-match';
import type { Comparator } from './phrases';
import { METRES, NAME, NUMBER, SIGN, WORD, type Token } from './scan';
import { VAGUE_TERMS } from './vague-terms';

/** A figure among the tokens, its words not yet cut out. */
export interface Amount {
  readonly figure: Figure;
  /** Tokens from … up to, not including, `next`. */
  readonly from: number;
  readonly next: number;
  /** The number in it, for the checks of its surroundings. */
  readonly numeral?: Numeral | undefined;
  /** The token that the number begins at, where a comparator stands before it. */
  readonly numberAt?: number | undefined;
}

/** Something that looks like a figure and is none; `next` is where to go on. */
export interface Trap {
  readonly trap: 'unreadable' | 'fraction' | 'negative' | 'reversed' | 'code' | 'too-large' | 'not-a-count';
  readonly next: number;
}

/** A number and what follows it: the other end of a range, a percent sign, "or more". */
export function readAmount(tokens: readonly Token[], start: number): Amount | Trap | undefined {
  const numeral = readNumeral(tokens, start);
  if (numeral === undefined) return undefined;
  const next = afterRepeat(tokens, numeral);
  const range = rangeFrom(tokens, start, numeral, next, false);
  if (range !== undefined) return range;
  if (Number.isNaN(numeral.value)) return { trap: 'code', next };
  const percent = percentAt(tokens, next);
  if (percent !== undefined) return { figure: percentFigure(numeral.value), from: start, next: percent, numeral };
  if (isDenominator(tokens[next])) return { trap: 'fraction', next: next + 1 };
  if (!Number.isSafeInteger(numeral.value)) return { trap: numeral.value > Number.MAX_SAFE_INTEGER ? 'too-large' : 'fraction', next };
  const hung = tokens[next]?.text === '-' ? next + 1 : next;
  const odd = phrasesAt(tokens, hung).find(({ says }) => says.some(({ is }) => is === 'odd'));
  if (odd !== undefined && numeral.value >= 10) {
    return { figure: { kind: 'vague', term: 'nayyif', base: numeral.value, words: '' }, from: start, next: odd.next, numeral };
  }
  return { figure: { kind: 'exact', value: numeral.value, words: '' }, from: start, next, numeral };
}

/** three fifths, ثلاثة أخماس, two point five: what follows makes it a fraction. */
function isDenominator(token: Token | undefined): boolean {
  switch (token?.base) {
    case 'اخماس':
    case 'ارباع':
    case 'اثلاث':
    case 'اثمان':
    case 'اسداس':
    case 'اسباع':
    case 'اتساع':
    case 'اعشار':
    case 'ثلثين':
    case 'ثلثان':
    case 'فاصله':
    case 'fifths':
    case 'eighths':
    case 'sixths':
    case 'tenths':
    case 'hundredths':
    case 'point':
      return true;
    default:
      return false;
  }
}

/** forty-five (45) is one number, written twice. */
function afterRepeat(tokens: readonly Token[], { next, value }: Numeral): number {
  if (tokens[next]?.text !== '(' || tokens[next + 2]?.text !== ')') return next;
  const inside = tokens[next + 1];
  return inside?.kind === NUMBER && inside.value === value ? next + 3 : next;
}

function percentAt(tokens: readonly Token[], at: number): number | undefined {
  for (const { says, next } of phrasesAt(tokens, at)) {
    if (says.some(({ is }) => is === 'percent')) return next;
  }
  return undefined;
}

function percentFigure(percent: number): Figure {
  return { kind: 'share', share: { percent: Math.round(percent * 1e6) / 1e6 }, words: '' };
}

/**
 *     40-50   40 to 50   2-3 million   من 40 إلى 50   بين 40 و50
 *       ^        ^^                          ^^^         ^ only after "between"
 */
export function rangeFrom(tokens: readonly Token[], start: number, low: Numeral, at: number, between: boolean): Amount | Trap | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  let second = at + 1;
  let dash = false;
  let either = false;
  if (token.kind === SIGN) {
    if (!isDash(token.text)) return undefined;
    dash = true;
  } else if (token.kind === WORD) {
    const joins = phrasesAt(tokens, at).find(({ says }) => says.some(({ is }) => is === 'to' || is === 'or'));
    if (between && (token.text === 'and' || token.text === 'و')) {
      second = at + 1;
    } else if (between && token.conjunction) {
      second = at; // وخمسين
    } else if (joins !== undefined) {
      second = joins.next;
      either = joins.says.some(({ is }) => is === 'or');
    } else return undefined;
  } else return undefined;

  let ahead = tokens[second];
  if (ahead === undefined || (second !== at && ahead.conjunction)) return undefined;
  // "40 to about 50"
  if (!dash && ahead.info?.numeral === undefined && ahead.kind === WORD) {
    const hedge = phrasesAt(tokens, second).find(({ says }) => says.some((phrase) => phrase.is === 'comparator' && (phrase.kind === 'about' || phrase.kind === 'exactly')));
    if (hedge === undefined) return undefined;
    second = hedge.next;
    ahead = tokens[second];
    if (ahead === undefined) return undefined;
  }
  if (ahead.kind === NUMBER && (ahead.flags & NAME) !== 0) return undefined;
  const high = readNumeral(tokens, second);
  if (high === undefined) return undefined;
  const after = tokens[high.next];
  // 2016-11-30, 555-12-34: a code, to its end.
  if (dash && after?.kind === SIGN && isDash(after.text) && tokens[high.next + 1]?.kind === NUMBER) {
    let next = high.next;
    while (tokens[next]?.kind === SIGN && isDash(tokens[next]?.text ?? '') && tokens[next + 1]?.kind === NUMBER) next += 2;
    return { trap: 'code', next };
  }
  if (between && after?.kind === WORD && after.text === 'بين') return undefined;
  const top = high.value;
  // "2 to 3 million", "two or three hundred": the first takes the scale of the second.
  let bottom = low.value;
  if (low.scale === 1 && bottom < 1000) {
    if (high.scale > 1 && bottom < high.head) bottom *= high.scale;
    else if (high.scale === 1 && !high.bare && top >= 200 && top % 100 === 0 && top < 1000 && bottom < top / 100 && bottom > 0) bottom *= 100;
  }
  bottom = Math.abs(bottom - Math.round(bottom)) < 1e-6 ? Math.round(bottom) : bottom;
  const percent = percentAt(tokens, high.next);
  if (percent !== undefined) return { figure: percentFigure((bottom + top) / 2), from: start, next: percent, numeral: low };
  if (!Number.isSafeInteger(bottom) || !Number.isSafeInteger(top)) return { trap: 'fraction', next: high.next };
  if (top < bottom) {
    if (either) return { figure: { kind: 'between', low: top, high: bottom, words: '' }, from: start, next: high.next, numeral: high };
    return dash || between ? { trap: 'reversed', next: high.next } : undefined;
  }
  if (top === bottom) return { figure: { kind: 'exact', value: top, words: '' }, from: start, next: high.next, numeral: high };
  // 2011–2016: years, unless something is counted.
  const numeral = low.bare && high.bare ? high : { ...high, bare: false };
  return { figure: { kind: 'between', low: bottom, high: top, words: '' }, from: start, next: high.next, numeral };
}

/** Hyphen, minus, en and em dash, tilde, and their look-alikes. */
export function isDash(text: string): boolean {
  switch (text) {
    case '-':
    case '‐':
    case '‑':
    case '‒':
    case '–':
    case '—':
    case '−':
    case '~':
    case '～':
      return true;
    default:
      return false;
  }
}

/** After "between": a number, "and", a number. بين خمسة وعشرين is 5 and 20 where no third number follows. */
export function readBetween(tokens: readonly Token[], start: number): Amount | Trap | undefined {
  const low = readNumeral(tokens, start);
  if (low === undefined) return undefined;
  const whole = rangeFrom(tokens, start, low, low.next, true);
  if (whole !== undefined) return whole;
  for (let split = start + 1; split < low.next; split++) {
    const token = tokens[split];
    if (token === undefined || !(token.conjunction || token.text === 'و' || token.text === 'and')) continue;
    const first = readNumeral(tokens.slice(start, split), 0);
    if (first === undefined || first.next !== split - start) continue;
    const range = rangeFrom(tokens, start, { ...first, next: split }, split, true);
    if (range !== undefined && 'figure' in range) return range;
  }
  return undefined;
}

/** The figure with a comparator put on it; the inner wording wins where the outer adds nothing. */
export function compare(kind: Comparator, inner: Figure): Figure {
  const words = '';
  switch (inner.kind) {
    case 'exact':
      return withComparator(kind, inner.value);
    case 'about':
      return kind === 'about' || kind === 'nearly' || kind === 'exactly' ? inner : withComparator(kind, inner.value);
    case 'between':
      return kind === 'at-most' ? { kind: 'at-most', value: inner.high, words } : inner;
    case 'vague': {
      if (kind !== 'at-most') return inner;
      const high = VAGUE_TERMS[inner.term]?.high;
      return high === null || high === undefined ? inner : { kind: 'at-most', value: high, words };
    }
    case 'share': {
      if (typeof inner.share !== 'object') return kind === 'more-than' && inner.share === 'half' ? { ...inner, share: 'most' } : inner;
      return (kind === 'more-than' || kind === 'at-least') && inner.share.percent > 50 ? { ...inner, share: 'most' } : inner;
    }
    default:
      return inner;
  }
}

function withComparator(kind: Comparator, value: number): Figure {
  const words = '';
  switch (kind) {
    case 'exactly':
      return { kind: 'exact', value, words };
    case 'nearly':
      return { kind: 'about', value, side: 'below', words };
    default:
      return { kind, value, words };
  }
}

/**
 *     خمسة نشطاء على الاقل          20 people or more
 *               ^^^^^^^^^^                     ^^^^^^^
 * A comparator may stand behind the noun, but not behind the next number, conjunction or stop.
 */
export function comparatorAfter(tokens: readonly Token[], start: number): { kind: Comparator; next: number } | undefined {
  for (let at = start; at < start + 7; at++) {
    const token = tokens[at];
    if (token === undefined || token.kind === NUMBER || (at > start && token.newline)) return undefined;
    for (const { says, next } of phrasesAt(tokens, at)) {
      // "… and less than 40" begins another figure.
      if (isNumeralAt(tokens, next) && says.some((phrase) => phrase.is === 'comparator')) break;
      for (const phrase of says) {
        if (phrase.is !== 'comparator' || phrase.after !== true) continue;
        if (at > start && next === at + 1 && token.text !== 'تقريبا' && tokens[at - 1]?.kind !== SIGN) continue;
        return { kind: phrase.kind, next };
      }
    }
    if (token.kind === SIGN) {
      // "20 people, at least"; "forty-odd": a comma or hyphen only straight before the comparator.
      if (token.text !== ',' && token.text !== '،' && token.text !== '-') return undefined;
      if (phrasesAt(tokens, at + 1).every(({ says }) => says.every((phrase) => phrase.is !== 'comparator' || phrase.after !== true))) return undefined;
      continue;
    }
    if (token.info?.numeral !== undefined || token.conjunction) return undefined;
    if (token.text === 'and' || token.text === 'or' || token.text === 'و' || token.text === 'او') return undefined;
  }
  return undefined;
}

function isNumeralAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && !token.newline && !token.conjunction && (token.kind === NUMBER || token.info?.numeral !== undefined);
}

/** Whether digits carry a suffix that running text uses for metres: 10m. */
export function mayBeMetres(token: Token | undefined): boolean {
  return token?.kind === NUMBER && (token.flags & METRES) !== 0;
}
