import { AND, type Link, type NumeralSum } from './numeral-sum';
import { DOTTED, NUMBER, type Token } from './token';

/** Digits as the first or a later part; the token after them. */
export function addDigits(
  tokens: readonly Token[],
  at: number,
  link: Link,
  sum: NumeralSum,
): number | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  let next = at + 1;
  if (sum.parts === 0) {
    sum.group = token.value * token.suffix;
    sum.head = token.value;
    sum.digits = true;
    if (token.suffix !== 1) {
      sum.scale = sum.lastScale = token.suffix;
      sum.afterScale = true;
    } else if (token.digits <= 3 && Number.isInteger(token.value) && token.value > 0) {
      // 40 000: groups of three, set off by single spaces.
      for (; isSpacedGroup(tokens, next - 1); next++) {
        sum.group = sum.group * 1000 + (tokens[next]?.value ?? 0);
        sum.parts = 1;
      }
      sum.head = sum.group;
    }
  } else {
    if (!digitsMayFollow(tokens, at, link, sum)) return undefined;
    sum.addDigits(token.value, token.digits);
  }
  if ((token.flags & DOTTED) !== 0 && tokens[next]?.info?.numeral?.role === 'scale')
    sum.group /= 1000;
  sum.begun = true;
  sum.parts++;
  return next;
}

/** 4 thousand 3 hundred; 3 hundred and 21; ٤ آلاف و٣ مئة. */
function digitsMayFollow(
  tokens: readonly Token[],
  at: number,
  link: Link,
  sum: NumeralSum,
): boolean {
  const token = tokens[at];
  if (token === undefined || !Number.isInteger(token.value) || token.suffix !== 1) return false;
  const ahead = tokens[at + 1]?.info?.numeral;
  if (ahead?.role === 'hundred' && token.value < 10) return sum.afterScale;
  if (ahead?.role === 'scale')
    return sum.afterScale && ahead.value < sum.lastScale && token.value < 1000;
  if (link !== AND) return false;
  if (sum.hundred && !sum.unit && !sum.ten) return token.value < 100;
  return sum.afterScale && token.value < Math.min(1000, sum.lastScale);
}

/**
 * 40 000 — the second is three digits after one space, with neither separators nor letters of its
 * own.
 */
export function isSpacedGroup(tokens: readonly Token[], at: number): boolean {
  const here = tokens[at];
  const next = tokens[at + 1];
  if (here === undefined || next?.kind !== NUMBER || !next.spaced || next.newline) return false;
  return next.start === here.end + 1 && next.digits === 3 && next.end - next.start === 3;
}
