import { match } from 'ts-pattern';
import { alternativesOf, statusOf, type Population } from '../../claim/population';
import type { Account, Implied, Part } from '../../reconcile/types';
import { outside } from '../outside';
import { join, say, type Prose } from '../prose';
import { spoken } from './figure';
import { listOf, listOfMost } from './list';
import { countedNoun, outcomeWords, withNoun } from './measure';
import { bounds } from './number';
import { peopleNoun } from './people';

/** How many names of victims are printed with one part. */
const NAMES = 12;

/** "among them at least 5 activists and at least 21 fighters", "most of them women and children". */
export function partsWords({ parts, outcome }: Pick<Account, 'parts' | 'outcome'>): Prose {
  if (parts.length === 0) return say``;
  const shares = parts.filter(({ figure }) => figure.kind === 'share').map((part) => partWords(part, outcome));
  const counts = parts.filter(({ figure }) => figure.kind !== 'share').map((part) => partWords(part, outcome));
  return join([listOf(shares), counts.length === 0 ? say`` : say`among them ${listOf(counts)}`], '; ');
}

function partWords({ figure, measure, people }: Part, whole: Account['outcome']): Prose {
  const names = people.length === 0 ? say`` : listOfMost(people.map((name) => outside(name)), NAMES);
  // A list of names says "at least as many": told as so many named.
  const isListOfNames = figure.kind === 'at-least' && figure.value === people.length;
  const { text, takesOf, singular } = spoken(isListOfNames ? { kind: 'exact', value: people.length, words: figure.words } : figure);
  const group = countedNoun({ ...measure, ...(measure.population === undefined ? {} : { population: withoutStatus(measure.population) }) });
  const outcome = outcomeWords(measure.outcome);
  const what = outcome === outcomeWords(whole) ? say`` : outcome;
  const counts = figure.kind === 'share' ? say`${text} ${group?.many ?? say``}` : group === null ? text : withNoun(text, takesOf, singular ? group.one : group.many);
  const told = join([counts, what, isListOfNames ? say`named` : say``]);
  return names === '' ? told : say`${told} (${names})`;
}

/** Who are civilians is said of the whole: of a part, it is enough that they are women. */
function withoutStatus(population: Population): Population {
  const groups = alternativesOf(population).map(({ status, ...rest }) => (Object.keys(rest).length > 0 || status === undefined ? rest : { status }));
  return { anyOf: groups };
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
      const without = withoutConvention.upper === null ? say`any number` : bounds(withoutConvention);
      return say`${others} (taking ${listOf(rolesTaken(parts))}; ${without} without that)`;
    })
    .with({ kind: 'whole' }, ({ bounds: least }) => (sumOfParts ? say`` : say`its parts come to ${bounds(least)} in all`))
    .with({ kind: 'part' }, () => say``)
    .exhaustive();
}

/** The roles that are taken to imply a status. That fighters are combatants goes without saying where somebody is taken for a civilian. */
function rolesTaken(parts: readonly Part[]): readonly Prose[] {
  const taken = parts.flatMap(({ measure }) =>
    alternativesOf(measure.population).flatMap((facets) => {
      const status = statusOf(facets);
      const group = peopleNoun(facets);
      return status?.byConvention === true && group !== null ? [{ status: status.status, words: say`${group.many} to be ${status.status === 'civilian' ? say`civilians` : say`combatants`}` }] : [];
    }),
  );
  const civilians = taken.filter(({ status }) => status === 'civilian');
  return [...new Set((civilians.length > 0 ? civilians : taken).map(({ words }) => words))];
}
