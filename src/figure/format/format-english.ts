import type { ComparatorKind } from '../convention';
import { ENGLISH_COUNTED, type Counted } from './counted';
import type { Figure, Share } from '../figure';
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

/** What stands before a number, a share or a range. */
const LEADS: Readonly<Record<ComparatorKind, string>> = {
  'at-least': 'at least ',
  'more-than': 'more than ',
  'at-most': 'at most ',
  'fewer-than': 'fewer than ',
  about: 'about ',
  nearly: 'nearly ',
};

/** A figure in English. */
export function formatEnglish(
  figure: Figure,
  counted: Counted | undefined,
  spelled: boolean,
): string {
  const noun = counted === undefined ? undefined : ENGLISH_COUNTED[counted];
  const number = (value: number): string => (spelled ? spellEnglish(value) : String(value));
  const count = (lead: string, value: number): string =>
    lead + number(value) + (noun === undefined ? '' : ` ${value === 1 ? noun[0] : noun[1]}`);
  switch (figure.kind) {
    case 'exact':
      return count('', figure.value);
    case 'at-least':
    case 'more-than':
    case 'at-most':
    case 'fewer-than':
      return count(LEADS[figure.kind], figure.value);
    case 'about':
      return count(LEADS[figure.side === 'below' ? 'nearly' : 'about'], figure.value);
    case 'between': {
      const best = figure.best === undefined ? '' : ` (best ${String(figure.best)})`;
      // In words "and" could as well belong to a number: between one hundred and two thousand.
      const hedge =
        (figure.openAbove === true ? LEADS['at-least'] : '') +
        (figure.approximate === true ? LEADS.about : '');
      const plain = spelled
        ? `from ${number(figure.low)} to `
        : `between ${number(figure.low)} and `;
      return count(hedge === '' ? plain : `${hedge}${number(figure.low)} to `, figure.high) + best;
    }
    case 'vague': {
      if (figure.term === 'barePlural') return noun?.[1] ?? 'people';
      if (figure.base !== undefined) {
        const lead = figure.comparator === undefined ? '' : LEADS[figure.comparator];
        return (
          lead +
          (figure.term === 'bidTens'
            ? `several over ${number(figure.base)}`
            : `${number(figure.base)} odd`) +
          (noun === undefined ? '' : ` ${noun[1]}`)
        );
      }
      const [word, of] = TERMS[figure.term] ?? ['some', false];
      const lead = figure.comparator === undefined ? '' : LEADS[figure.comparator];
      if (noun !== undefined) return `${lead}${word}${of ? ' of' : ''} ${noun[1]}`;
      return figure.term === 'numberOf' ? `${lead}${word} of people` : lead + word;
    }
    case 'share':
      return shareWords(figure.share, figure.comparator);
    case 'unknown':
      return noun === undefined ? 'an unknown number' : `an unknown number of ${noun[1]}`;
    case 'none':
      return noun === undefined ? 'none' : `no ${noun[1]}`;
  }
}

function shareWords(share: Share, comparator: ComparatorKind | undefined): string {
  if (share === 'all' && comparator === 'fewer-than') return 'not all of them';
  const lead = comparator === undefined ? '' : LEADS[comparator];
  if (typeof share === 'object') return `${lead}${String(share.percent)}% of them`;
  return (
    lead + (share === 'all' ? 'all of them' : share === 'half' ? 'half of them' : 'most of them')
  );
}
