import type { Amount, LookAlike } from './found';
import { lookAlikeOf } from './look-alike';
import { readNumeral, type Numeral } from '../words/numeral';
import { percentAt } from './percent';
import { phrasesAt } from '../words/phrase-match';
import { NUMBER, SIGN, WORD, type Token } from '../words/token';

/**
 *     40-50   40 to 50   2-3 million   من 40 إلى 50   بين 40 و50
 *       ^        ^^                          ^^^         ^ only after "between"
 */
export function rangeFrom(
  tokens: readonly Token[],
  start: number,
  low: Numeral,
  at: number,
  between: boolean,
): Amount | LookAlike | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  let second = at + 1;
  let dash = false;
  let either = false;
  if (token.kind === SIGN) {
    if (!isDash(token.text)) return undefined;
    dash = true;
  } else if (between && token.conjunction) {
    second = at; // وخمسين
  } else if (!(between && (token.text === 'and' || token.text === 'و'))) {
    const joins = phrasesAt(tokens, at).find(({ says }) =>
      says.some(({ is }) => is === 'to' || is === 'or'),
    );
    if (joins === undefined) return undefined;
    second = joins.next;
    either = joins.says.some(({ is }) => is === 'or');
  }

  const ahead = tokens[second];
  if (ahead === undefined || (second !== at && ahead.conjunction)) return undefined;
  // "40 to about 50", "40 to as many as 50"
  let approximate = false;
  if (!dash && ahead.info?.numeral === undefined && ahead.kind === WORD) {
    const about = hedgeAt(tokens, second, 'about');
    const hedge = about ?? hedgeAt(tokens, second, 'exactly') ?? hedgeAt(tokens, second, 'at-most');
    if (hedge === undefined) return undefined;
    approximate = about !== undefined;
    second = hedge;
  }
  const high = readNumeral(tokens, second);
  if (high === undefined) return undefined;
  // 2016-11-30, 555-12-34: a code, to its end.
  if (dash && isDashed(tokens, high.next)) {
    let { next } = high;
    while (isDashed(tokens, next)) next += 2;
    return { trap: 'code', next };
  }
  if (between && tokens[high.next]?.text === 'بين') return undefined;
  // won 2-1, a 2-1 score
  if (dash && tokens[high.next - 1]?.text === 'score')
    return { trap: 'not-a-count', next: high.next };
  const top = high.value;
  // "2 to 3 million", "two or three hundred": the first takes the scale of the second.
  let bottom = low.value;
  if (low.scale === 1 && bottom < 1000) {
    if (high.scale > 1 && bottom < high.head) bottom *= high.scale;
    else if (!high.bare && top % 100 === 0 && top < 1000 && bottom < top / 100) bottom *= 100;
  }
  bottom = Math.abs(bottom - Math.round(bottom)) < 1e-6 ? Math.round(bottom) : bottom;
  const percent = percentAt(tokens, high.next);
  if (percent !== undefined) return { trap: 'share-range', next: percent };
  if (!Number.isSafeInteger(bottom) || !Number.isSafeInteger(top))
    return { trap: lookAlikeOf(Number.isSafeInteger(top) ? bottom : top), next: high.next };
  if (top < bottom) {
    if (either)
      return {
        figure: { kind: 'between', low: top, high: bottom, words: '' },
        from: start,
        next: high.next,
        numeral: high,
      };
    return dash || between ? { trap: 'reversed', next: high.next } : undefined;
  }
  if (top === bottom)
    return {
      figure: { kind: 'exact', value: top, words: '' },
      from: start,
      next: high.next,
      numeral: high,
    };
  // 2011–2016: years, unless something is counted.
  const numeral = low.bare && high.bare ? high : { ...high, bare: false };
  return {
    figure: {
      kind: 'between',
      low: bottom,
      high: top,
      ...(approximate ? { approximate } : {}),
      words: '',
    },
    from: start,
    next: high.next,
    numeral,
  };
}

/** The token after a comparator of a kind that stands at a place. */
function hedgeAt(
  tokens: readonly Token[],
  at: number,
  kind: 'about' | 'exactly' | 'at-most',
): number | undefined {
  return phrasesAt(tokens, at).find(({ says }) =>
    says.some((phrase) => phrase.is === 'comparator' && phrase.kind === kind),
  )?.next;
}

const DASHES: ReadonlySet<string> = new Set(['-', '‐', '‑', '‒', '–', '—', '−', '~', '～']);

/** Hyphen, minus, en and em dash, tilde, and their look-alikes. */
export function isDash(text: string): boolean {
  return DASHES.has(text);
}

function isDashed(tokens: readonly Token[], at: number): boolean {
  return isDash(tokens[at]?.text ?? '') && tokens[at + 1]?.kind === NUMBER;
}

/**
 * After "between": a number, "and", a number. بين خمسة وعشرين is 5 and 20 where no third number
 * follows.
 */
export function readBetween(
  tokens: readonly Token[],
  start: number,
): Amount | LookAlike | undefined {
  const hedge = hedgeAt(tokens, start, 'about');
  if (hedge === undefined) return readEnds(tokens, start);
  const range = readEnds(tokens, hedge);
  if (range === undefined || 'trap' in range || range.figure.kind !== 'between') return range;
  return { ...range, figure: { ...range.figure, approximate: true } };
}

function readEnds(tokens: readonly Token[], start: number): Amount | LookAlike | undefined {
  const low = readNumeral(tokens, start);
  if (low === undefined) return undefined;
  const whole = rangeFrom(tokens, start, low, low.next, true);
  if (whole !== undefined) return whole;
  for (let split = start + 1; split < low.next; split++) {
    const token = tokens[split];
    if (token === undefined || !(token.conjunction || token.text === 'و' || token.text === 'and'))
      continue;
    const first = readNumeral(tokens.slice(start, split), 0);
    if (first?.next !== split - start) continue;
    const range = rangeFrom(tokens, start, { ...first, next: split }, split, true);
    if (range !== undefined && 'figure' in range) return range;
  }
  return undefined;
}

/** 40 to 50 (best 45): the number a source settles on. */
export function bestAfter(tokens: readonly Token[], found: Amount): Amount | undefined {
  for (let at = found.next; at < found.next + 4; at++) {
    if (tokens[at]?.text !== '(') continue;
    const name = tokens[at + 1]?.text;
    const best = tokens[at + 2];
    if (
      (name !== 'best' && name !== 'الارجح') ||
      best?.kind !== NUMBER ||
      tokens[at + 3]?.text !== ')' ||
      found.figure.kind !== 'between'
    )
      return undefined;
    if (best.value < found.figure.low || best.value > found.figure.high) return undefined;
    return { ...found, figure: { ...found.figure, best: best.value }, next: at + 4 };
  }
  return undefined;
}
