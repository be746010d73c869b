import { match } from 'ts-pattern';
import type { Account, Implied, MeasureFacets, Part } from '../../reconcile/model/types';
import { outside } from '../sentences/outside';
import { join, say, type Prose } from '../sentences/prose';
import { rolesTaken, withoutStatus } from '../sentences/roles-taken';
import { spoken } from './words/figure';
import { listOf, listOfMost } from './words/list';
import { countedNoun, outcomeWords, withNoun } from './words/measure';
import { bounds } from './words/number';
import { peopleNoun } from './words/people';

/** How many names of victims are printed with one part. */
const NAMES = 12;

/**
 * "among them at least 5 activists and at least 21 fighters", "most of them women and children".
 */
export function partsWords({ parts, measure }: Pick<Account, 'parts' | 'measure'>): Prose {
  if (parts.length === 0) return say``;
  const shares = parts
    .filter(({ figure }) => figure.kind === 'share')
    .map((part) => partWords(part, measure.outcome));
  const counts = parts
    .filter(({ figure }) => figure.kind !== 'share')
    .map((part) => partWords(part, measure.outcome));
  return join(
    [listOf(shares), counts.length === 0 ? say`` : say`among them ${listOf(counts)}`],
    '; ',
  );
}

/** One part: what was said of it, and of whom. */
export function partWords(
  { figure, measure, people }: Part,
  whole: MeasureFacets['outcome'],
): Prose {
  const names =
    people.length === 0
      ? say``
      : listOfMost(
          people.map((name) => outside(name)),
          NAMES,
        );
  // A list of names says "at least as many": told as so many named.
  const isListOfNames = figure.kind === 'at-least' && figure.value === people.length;
  const { text, takesOf, singular } = spoken(
    isListOfNames ? { kind: 'exact', value: people.length, words: figure.words } : figure,
  );
  const group = countedNoun({
    ...measure,
    ...(measure.population === undefined ? {} : { population: withoutStatus(measure.population) }),
  });
  const outcome = outcomeWords(measure.outcome);
  const what = outcome === outcomeWords(whole) ? say`` : outcome;
  const counts =
    figure.kind === 'share'
      ? say`${text} ${group?.many ?? say``}`
      : group === null
        ? text
        : withNoun(text, takesOf, singular ? group.one : group.many);
  const told = join([counts, what, isListOfNames ? say`named` : say``]);
  return names === '' ? told : say`${told} (${names})`;
}

/**
 * What follows from a voice's own figures though it did not say it. The room left for a part is not
 * put into words: beside the part and the rest it tells a reader nothing new.
 */
export function impliedWords(implied: Implied, { parts, sumOfParts }: Account): Prose {
  return match(implied)
    .returnType<Prose>()
    .with({ kind: 'rest' }, ({ bounds: left, byConvention, withoutConvention, from }) => {
      // "Others" are those beside all parts named.
      if (left.upper === null || parts.some(({ claimId }) => !from.includes(claimId))) return say``;
      const others = say`which leaves ${bounds(left)} others`;
      if (!byConvention) return others;
      const without =
        withoutConvention.upper === null ? say`any number` : bounds(withoutConvention);
      return say`${others} (taking ${listOf(takenWords(parts))}; ${without} without that)`;
    })
    .with({ kind: 'whole' }, ({ bounds: least }) =>
      sumOfParts ? say`` : say`its parts come to ${bounds(least)} in all`,
    )
    .with({ kind: 'part' }, () => say``)
    .exhaustive();
}

/** "activists to be civilians". */
function takenWords(parts: readonly Part[]): readonly Prose[] {
  const words = rolesTaken(parts).map(
    ({ group, status }) =>
      say`${peopleNoun(group)?.many ?? say`some`} to be ${status === 'civilian' ? say`civilians` : say`combatants`}`,
  );
  return [...new Set(words)];
}
