import { ENGLISH_COUNTED, type Counted } from './counted';
import type { Figure, Share } from './figure';
import { spellEnglish } from './spell-english';

/** The words of the vague table in English, with whether "of" leads to the noun. */
const TERMS: Readonly<Record<string, readonly [word: string, of: boolean]>> = {
  few: ['a few', false],
  bid: ['several', false],
  several: ['several', false],
  some: ['some', false],
  numberOf: ['a number', true],
  many: ['many', false],
  dozens: ['dozens', true],
  asharat: ['tens', true],
  scores: ['scores', true],
  severalDozen: ['several dozen', false],
  severalHundred: ['several hundred', false],
  hundreds: ['hundreds', true],
  severalThousand: ['several thousand', false],
  thousands: ['thousands', true],
  tensThousands: ['tens of thousands', true],
  hundredsThousands: ['hundreds of thousands', true],
  millions: ['millions', true],
  bidTeen: ['several over ten', false],
};

/** A figure in English. */
export function formatEnglish(figure: Figure, counted: Counted | undefined, spelled: boolean): string {
  const noun = counted === undefined ? undefined : ENGLISH_COUNTED[counted];
  const number = (value: number): string => (spelled ? spellEnglish(value) : String(value));
  const count = (lead: string, value: number): string => lead + number(value) + (noun === undefined ? '' : ` ${value === 1 ? noun[0] : noun[1]}`);
  switch (figure.kind) {
    case 'exact':
      return count('', figure.value);
    case 'at-least':
      return count('at least ', figure.value);
    case 'more-than':
      return count('more than ', figure.value);
    case 'at-most':
      return count('at most ', figure.value);
    case 'fewer-than':
      return count('fewer than ', figure.value);
    case 'about':
      return count(figure.side === 'below' ? 'nearly ' : 'about ', figure.value);
    case 'between': {
      const best = figure.best === undefined ? '' : ` (best ${String(figure.best)})`;
      // In words "and" could as well belong to a number: between one hundred and two thousand.
      const lead = spelled ? `from ${number(figure.low)} to ` : `between ${number(figure.low)} and `;
      return count(lead, figure.high) + best;
    }
    case 'vague': {
      if (figure.term === 'barePlural') return noun?.[1] ?? 'people';
      if (figure.base !== undefined) {
        return (figure.term === 'bidTens' ? `several over ${number(figure.base)}` : `${number(figure.base)} odd`) + (noun === undefined ? '' : ` ${noun[1]}`);
      }
      const [word, of] = TERMS[figure.term] ?? ['some', false];
      if (noun !== undefined) return `${word}${of ? ' of' : ''} ${noun[1]}`;
      return figure.term === 'numberOf' ? `${word} of people` : word;
    }
    case 'share':
      return shareWords(figure.share);
    case 'unknown':
      return noun === undefined ? 'an unknown number' : `an unknown number of ${noun[1]}`;
    case 'none':
      return noun === undefined ? 'none' : `no ${noun[1]}`;
  }
}

function shareWords(share: Share): string {
  if (typeof share === 'object') return `${String(share.percent)}% of them`;
  return share === 'all' ? 'all of them' : share === 'half' ? 'half of them' : 'most of them';
}
