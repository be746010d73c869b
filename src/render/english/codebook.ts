import { match } from 'ts-pattern';
import type { PublishedMeasure, PublishedValue } from '../../reconcile';
import { outside } from '../sentences/outside';
import { capital, join, say, type Prose } from '../sentences/prose';
import { measureTitle } from './words/measure';
import { count, some } from './words/number';

/** What a codebook would enter: "42", "42 to 70, best 50", "3 (or 10)", "left blank", "no rule". */
export function publishedWords(published: PublishedValue): Prose {
  return match(published)
    .returnType<Prose>()
    .with({ kind: 'value' }, ({ value, choice }) => {
      const other = choice?.find((one) => one !== value);
      return other === undefined ? count(value) : say`${count(value)} (or ${count(other)})`;
    })
    .with({ kind: 'range' }, ({ low, best, high }) => {
      const ends =
        high === null
          ? say`${count(low)} or more`
          : low === high
            ? count(low)
            : say`${count(low)} to ${count(high)}`;
      return best === undefined || best === high ? ends : say`${ends}, best ${count(best)}`;
    })
    .with({ kind: 'blank' }, () => say`left blank`)
    .with({ kind: 'not-stated' }, () => say`no rule`)
    .exhaustive();
}

/** The rule that decided, with the name of its codebook: "ACLED: The lowest figure, until …". */
export function codebookRule(name: string, { rule, leftOut }: PublishedMeasure): Prose {
  const left =
    leftOut.length === 0
      ? say``
      : say`Without ${some(leftOut.length, say`figure`)} in words that it has no rule for.`;
  return join([say`${outside(name)}: ${outside(rule.says, 300)}`, left]);
}

/** What the report's codebook would enter for one row, and by which rule. */
export function estimateSentence(row: PublishedMeasure): Prose {
  return say`${capital(measureTitle(row.measure))}: ${publishedWords(row.published)}. ${outside(row.rule.says, 300)}`;
}

/** The heading over the estimates of an incident. */
export function estimateTitle({
  name,
  edition,
}: {
  readonly name: string;
  readonly edition: string;
}): Prose {
  return say`Estimate by the rules of ${outside(name)} (${outside(edition)})`;
}
