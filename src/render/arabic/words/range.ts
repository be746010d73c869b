import { match } from 'ts-pattern';
import type { Figure } from '../../../figure';
import type { Account, MeasureReport } from '../../../reconcile/model/types';
import type { Lookup } from '../../sentences/lookup';
import { say, type Prose } from '../../sentences/prose';
import { rangeShape, wordsByConvention, type RangeNumbers } from '../../sentences/range-shape';
import { figureAlone, spoken, type Spoken } from './figure';
import { eitherOf } from './list';
import { counting, type CountNoun } from './noun';
import { count } from './number';

/** The range of a row in the words of those who gave its ends: "ما بين 42 و70", "30 (أو عشرات)". */
export function rangeSpoken({ accounts }: Pick<MeasureReport, 'accounts'>, lookup: Lookup): Spoken {
  const [only] = accounts;
  if (only !== undefined && accounts.length === 1)
    return spoken(only.figure, lookup.wholeOf(only.claimId));
  const shape = rangeShape(accounts, lookup);
  const words = distinct(shape.words.map(({ figure, whole }) => spoken(figure, whole)));
  const [first] = words;
  const inWords = eitherOf(words.map(({ alone }) => alone));
  const numbers = numbersSpoken(shape.numbers);
  if (numbers === null)
    return first !== undefined && words.length === 1
      ? first
      : { alone: inWords, of: (noun) => eitherOf(words.map((word) => word.of(noun))) };
  if (words.length === 0) return numbers;
  return {
    alone: say`${numbers.alone} (أو ${inWords})`,
    of: (noun) => say`${numbers.of(noun)} (أو ${inWords})`,
  };
}

/** What a vague word counts as in the range: a convention, said once for each word. */
export function conventionWords(row: Pick<MeasureReport, 'accounts'>): readonly Prose[] {
  const sentences = wordsByConvention(row).map(
    ({ figure, stated }) =>
      say`تُحسب «${figureAlone(figure)}» اصطلاحا ${takenAs(stated)}، ولم يذكر أحد هذه الأرقام.`,
  );
  return [...new Set(sentences)];
}

function takenAs({ lower, upper }: Account['stated']): Prose {
  if (upper === null) return say`${count(lower ?? 1)} أو أكثر`;
  return upper === lower ? count(upper) : say`ما بين ${count(lower ?? 1)} و${count(upper)}`;
}

function numbersSpoken(numbers: RangeNumbers): Spoken | null {
  return match(numbers)
    .returnType<Spoken | null>()
    .with({ kind: 'none' }, () => null)
    .with({ kind: 'same' }, ({ value, figures, isOpen, isApproximate }) => {
      const [same, another] = distinct(figures.map((figure) => spoken(figure)));
      if (same !== undefined && another === undefined) return same;
      const [before, after] = [isApproximate ? say`نحو ` : say``, isOpen ? say` أو أكثر` : say``];
      return {
        alone: say`${before}${count(value)}${after}`,
        of: (noun) => say`${before}${counting(value, noun)}${after}`,
      };
    })
    .with({ kind: 'span' }, ({ low, high }) => {
      const end = highEnd(high);
      return {
        alone: say`ما بين ${lowEnd(low)} و${end.alone}`,
        of: (noun) => say`ما بين ${lowEnd(low)} و${end.of(noun)}`,
      };
    })
    .exhaustive();
}

function lowEnd(figure: Figure): Prose {
  return match(figure)
    .returnType<Prose>()
    .with({ kind: 'between' }, ({ low }) => count(low))
    .with({ kind: 'at-least' }, ({ value }) => say`${count(value)} على الأقل`)
    .with({ kind: 'none' }, () => count(0))
    .otherwise((other) => figureAlone(other));
}

function highEnd(figure: Figure): Spoken {
  return match(figure)
    .returnType<Spoken>()
    .with({ kind: 'between' }, ({ high }) => exactly(high))
    .with({ kind: 'at-most' }, ({ value }) => exactly(value))
    .with({ kind: 'at-least' }, ({ value }) => ({
      alone: say`${count(value)} أو أكثر`,
      of: (noun) => say`${counting(value, noun)} أو أكثر`,
    }))
    .otherwise((other) => spoken(other));
}

function exactly(value: number): Spoken {
  return { alone: count(value), of: (noun: CountNoun) => counting(value, noun) };
}

function distinct(list: readonly Spoken[]): Spoken[] {
  return list.filter(({ alone }, at) => list.findIndex((other) => other.alone === alone) === at);
}
