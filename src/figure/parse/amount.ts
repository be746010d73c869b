import type { Amount, LookAlike } from './found';
import { readNumeral, type Numeral } from '../words/numeral';
import { percentAt, percentFigure } from './percent';
import { phrasesAt } from '../words/phrase-match';
import { rangeFrom } from './range';
import { lookAlikeOf } from './look-alike';
import { METRES, NUMBER, type Token } from '../words/token';

/** A number and what follows it: the other end of a range, a percent sign, "or more". */
export function readAmount(
  tokens: readonly Token[],
  start: number,
): Amount | LookAlike | undefined {
  const numeral = readNumeral(tokens, start);
  if (numeral === undefined) return undefined;
  const next = afterRepeat(tokens, numeral);
  const range = rangeFrom(tokens, start, numeral, next, false);
  if (range !== undefined) return range;
  if (Number.isNaN(numeral.value)) return { trap: lookAlikeOf(numeral.value), next };
  const percent = percentAt(tokens, next);
  if (percent !== undefined && numeral.value > 100) return { trap: 'share-above', next: percent };
  if (percent !== undefined)
    return { figure: percentFigure(numeral.value), from: start, next: percent, numeral };
  if (DENOMINATORS.has(tokens[next]?.base ?? '')) return { trap: 'fraction', next: next + 1 };
  if (!Number.isSafeInteger(numeral.value)) return { trap: lookAlikeOf(numeral.value), next };
  const hung = tokens[next]?.text === '-' ? next + 1 : next;
  const odd = phrasesAt(tokens, hung).find(({ says }) => says.some(({ is }) => is === 'odd'));
  if (odd !== undefined && numeral.value >= 10) {
    return {
      figure: { kind: 'vague', term: 'nayyif', base: numeral.value, words: '' },
      from: start,
      next: odd.next,
      numeral,
    };
  }
  return { figure: { kind: 'exact', value: numeral.value, words: '' }, from: start, next, numeral };
}

/** What follows a number and makes it a fraction: three fifths, ثلاثة أخماس, two point five. */
const DENOMINATORS: ReadonlySet<string> = new Set([
  'اخماس',
  'ارباع',
  'اثلاث',
  'اثمان',
  'اسداس',
  'اسباع',
  'اتساع',
  'اعشار',
  'ثلثين',
  'ثلثان',
  'فاصله',
  'fifths',
  'eighths',
  'sixths',
  'tenths',
  'hundredths',
  'point',
]);

/** forty-five (45) is one number, written twice. */
function afterRepeat(tokens: readonly Token[], { next, value }: Numeral): number {
  if (tokens[next]?.text !== '(' || tokens[next + 2]?.text !== ')') return next;
  const inside = tokens[next + 1];
  return inside?.kind === NUMBER && inside.value === value ? next + 3 : next;
}

/** Whether digits carry a suffix that running text uses for metres: 10m. */
export function mayBeMetres({ flags }: Token): boolean {
  return (flags & METRES) !== 0;
}
