import { match } from 'ts-pattern';
import { isNumberless, type Figure } from '../../figure';
import type { Account, MeasureReport } from '../../reconcile/types';
import type { Lookup } from '../lookup';
import { join, say, type Prose } from '../prose';
import { figureAlone, spoken, termQuoted, type Spoken } from './figure';
import { listOf } from './list';
import { count } from './number';

/**
 * The range of a row in the words of those who gave its ends: "42 to 70", "more than 80 to 200", "about
 * 60". A word for a number stands beside the numbers as the word it is: "30 (or dozens)".
 */
export function rangeSpoken({ accounts }: Pick<MeasureReport, 'accounts'>, lookup: Lookup): Spoken {
  const [only] = accounts;
  if (only !== undefined && accounts.length === 1) return spoken(only.figure, lookup.wholeOf(only.claimId));
  const telling = accounts.filter(({ figure }) => !isNumberless(figure));
  const speaking = telling.length === 0 ? accounts : telling;
  const numbers = speaking.filter(({ figure, stated }) => !isWord(figure) && stated.lower !== null);
  const words = distinct(speaking.filter((account) => !numbers.includes(account)).map(({ figure, claimId }) => spoken(figure, lookup.wholeOf(claimId))));
  const inWords = listOf(words.map(({ text }) => text), say`or`);
  if (numbers.length === 0) return { text: inWords, takesOf: words.at(-1)?.takesOf ?? false, singular: false };
  const hull = hullSpoken(numbers);
  return words.length === 0 ? hull : { ...PLAIN, text: say`${hull.text} (or ${inWords})` };
}

/** What a vague word counts as in the range: a convention, said once for each word. */
export function conventionWords({ accounts }: Pick<MeasureReport, 'accounts'>): readonly Prose[] {
  const sentences = accounts
    .filter(({ figure, stated }) => figure.kind === 'vague' && !isNumberless(figure) && stated.byConvention && stated.lower !== null)
    .map(({ figure, stated }) => say`${termQuoted(figure)} is counted as ${takenAs(stated)} by convention; nobody said those numbers.`);
  return [...new Set(sentences)];
}

function takenAs({ lower, upper }: Account['stated']): Prose {
  if (upper === null) return say`${count(lower ?? 1)} or more`;
  return upper === lower ? count(upper) : say`${count(lower ?? 1)} to ${count(upper)}`;
}

/** From the smallest to the largest number uttered, each end as its speaker worded it. */
function hullSpoken(accounts: readonly Account[]): Spoken {
  const low = extreme(accounts, ({ stated }) => -(stated.lower ?? 0));
  const high = extreme(accounts, ({ stated }) => stated.upper ?? stated.lower ?? 0);
  const [from, to] = [low.stated.lower ?? 0, high.stated.upper ?? high.stated.lower ?? 0];
  const isOpen = accounts.some(({ stated }) => stated.openAbove);
  if (from === to) {
    const wordings = distinct(accounts.map(({ figure }) => spoken(figure)));
    const [same] = wordings;
    if (same !== undefined && wordings.length === 1) return same;
    return { ...PLAIN, text: join([accounts.every(({ stated }) => stated.approximate) ? say`about` : say``, isOpen ? say`${count(from)} or more` : count(from)]) };
  }
  const [first, last] = [lowEnd(low.figure), highEnd(high.figure)];
  return { ...PLAIN, text: /^\d/.test(first) ? say`${first} to ${last}` : say`from ${first} to ${last}` };
}

const PLAIN = { takesOf: false, singular: false };

function lowEnd(figure: Figure): Prose {
  return figure.kind === 'between' ? count(figure.low) : figureAlone(figure);
}

function highEnd(figure: Figure): Prose {
  return match(figure)
    .returnType<Prose>()
    .with({ kind: 'between' }, ({ high }) => count(high))
    .with({ kind: 'at-least' }, ({ value }) => say`${count(value)} or more`)
    .with({ kind: 'at-most' }, ({ value }) => count(value))
    .otherwise((other) => figureAlone(other));
}

function isWord(figure: Figure): boolean {
  return figure.kind === 'vague' || figure.kind === 'share' || figure.kind === 'unknown';
}

/** The account at an end; of several, the one with the plainest wording, then the first. */
function extreme(accounts: readonly Account[], by: (account: Account) => number): Account {
  return accounts.reduce((best, account) => {
    const more = by(account) - by(best);
    return more > 0 || (more === 0 && account.figure.kind === 'exact' && best.figure.kind !== 'exact') ? account : best;
  });
}

function distinct(list: readonly Spoken[]): Spoken[] {
  return list.filter(({ text }, at) => list.findIndex((other) => other.text === text) === at);
}
