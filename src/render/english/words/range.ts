import { match } from 'ts-pattern';
import type { Figure } from '../../../figure';
import type { Account, MeasureReport } from '../../../reconcile/model/types';
import type { Lookup } from '../../sentences/lookup';
import { join, say, type Prose } from '../../sentences/prose';
import { rangeShape, wordsByConvention, type RangeNumbers } from '../../sentences/range-shape';
import { figureAlone, spoken, termQuoted, type Spoken } from './figure';
import { listOf } from './list';
import { count } from './number';

/**
 * The range of a row in the words of those who gave its ends: "42 to 70", "more than 80 to 200",
 * "about 60". A word for a number stands beside the numbers as the word it is: "30 (or dozens)".
 */
export function rangeSpoken({ accounts }: Pick<MeasureReport, 'accounts'>, lookup: Lookup): Spoken {
  const [only] = accounts;
  if (only !== undefined && accounts.length === 1)
    return spoken(only.figure, lookup.wholeOf(only.claimId));
  const shape = rangeShape(accounts, lookup);
  const words = distinct(shape.words.map(({ figure, whole }) => spoken(figure, whole)));
  const inWords = listOf(
    words.map(({ text }) => text),
    say`or`,
  );
  const numbers = numbersSpoken(shape.numbers);
  if (numbers === null)
    return { text: inWords, takesOf: words.at(-1)?.takesOf ?? false, singular: false };
  return words.length === 0 ? numbers : { ...PLAIN, text: say`${numbers.text} (or ${inWords})` };
}

/** What a vague word counts as in the range: a convention, said once for each word. */
export function conventionWords(row: Pick<MeasureReport, 'accounts'>): readonly Prose[] {
  const sentences = wordsByConvention(row).map(
    ({ figure, stated }) =>
      say`${termQuoted(figure)} is counted as ${takenAs(stated)} by convention; nobody said those numbers.`,
  );
  return [...new Set(sentences)];
}

function takenAs({ lower, upper }: Account['stated']): Prose {
  if (upper === null) return say`${count(lower ?? 1)} or more`;
  return upper === lower ? count(upper) : say`${count(lower ?? 1)} to ${count(upper)}`;
}

/** From the smallest to the largest number uttered, each end as its speaker worded it. */
function numbersSpoken(numbers: RangeNumbers): Spoken | null {
  return match(numbers)
    .returnType<Spoken | null>()
    .with({ kind: 'none' }, () => null)
    .with({ kind: 'same' }, ({ value, figures, isOpen, isApproximate }) => {
      const [same, another] = distinct(figures.map((figure) => spoken(figure)));
      if (same !== undefined && another === undefined) return same;
      return {
        ...PLAIN,
        text: join([
          isApproximate ? say`about` : say``,
          isOpen ? say`${count(value)} or more` : count(value),
        ]),
      };
    })
    .with({ kind: 'span' }, ({ low, high }) => {
      const [first, last] = [lowEnd(low), highEnd(high)];
      return {
        ...PLAIN,
        text: /^\d/.test(first) ? say`${first} to ${last}` : say`from ${first} to ${last}`,
      };
    })
    .exhaustive();
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

function distinct(list: readonly Spoken[]): Spoken[] {
  return list.filter(({ text }, at) => list.findIndex((other) => other.text === text) === at);
}
