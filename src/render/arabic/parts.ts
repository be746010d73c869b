import { match } from 'ts-pattern';
import type { Account, Implied, MeasureFacets, Part } from '../../reconcile/model/types';
import { outsideInArabic } from '../sentences/outside';
import { join, say, type Prose } from '../sentences/prose';
import { rolesTaken, withoutStatus } from '../sentences/roles-taken';
import { spoken } from './words/figure';
import { listOf, listOfMost } from './words/list';
import { countedGroup, groupOf } from './words/measure';
import { bounds } from './words/number';
import { verbalNoun } from './words/outcome';
import { peopleGroup, PERSON, single } from './words/people';

/** How many names of victims are printed with one part. */
const NAMES = 12;

/** "من بينهم ما لا يقل عن 5 ناشطين وما لا يقل عن 21 مقاتلا", "معظمهم من النساء والأطفال". */
export function partsWords({ parts, measure }: Pick<Account, 'parts' | 'measure'>): Prose {
  if (parts.length === 0) return say``;
  const shares = parts
    .filter(({ figure }) => figure.kind === 'share')
    .map((part) => partWords(part, measure));
  const counts = parts
    .filter(({ figure }) => figure.kind !== 'share')
    .map((part) => partWords(part, measure));
  const among = measure.unit === 'person' ? say`من بينهم` : say`من بينها`;
  return join(
    [listOf(shares), counts.length === 0 ? say`` : say`${among} ${listOf(counts)}`],
    '؛ ',
  );
}

/** One part: what was said of it, and of whom. */
export function partWords({ figure, measure, people }: Part, whole: MeasureFacets): Prose {
  const names =
    people.length === 0
      ? say``
      : listOfMost(
          people.map((name) => outsideInArabic(name)),
          NAMES,
        );
  // A list of names says "at least as many": told as so many by name.
  const isListOfNames = figure.kind === 'at-least' && figure.value === people.length;
  const told = spoken(
    isListOfNames ? { kind: 'exact', value: people.length, words: figure.words } : figure,
  );
  const group = countedGroup({
    ...measure,
    ...(measure.population === undefined ? {} : { population: withoutStatus(measure.population) }),
  });
  const what =
    verbalNoun(measure.outcome) === verbalNoun(whole.outcome)
      ? say``
      : say`(${verbalNoun(measure.outcome)})`;
  const counts =
    figure.kind === 'share' && group === null ? told.alone : groupOf(told, group ?? single(PERSON));
  const words = join([counts, what, isListOfNames ? say`بالاسم` : say``]);
  return names === '' ? words : say`${words} (${names})`;
}

/**
 * What follows from a voice's own figures though it did not say it. The room left for a part tells
 * a reader nothing new.
 */
export function impliedWords(implied: Implied, { parts, sumOfParts }: Account): Prose {
  return match(implied)
    .returnType<Prose>()
    .with({ kind: 'rest' }, ({ bounds: left, byConvention, withoutConvention, from }) => {
      // "Others" are those beside all parts named.
      if (left.upper === null || parts.some(({ claimId }) => !from.includes(claimId))) return say``;
      const others = say`ويبقى لغيرهم ${bounds(left)}`;
      if (!byConvention) return others;
      const without =
        withoutConvention.upper === null
          ? say`وبغير ذلك أي عدد`
          : say`وبغير ذلك ${bounds(withoutConvention)}`;
      return say`${others} (باعتبار ${listOf(takenWords(parts))}؛ ${without})`;
    })
    .with({ kind: 'whole' }, ({ bounds: least }) =>
      sumOfParts ? say`` : say`ومجموع الأجزاء ${bounds(least)}`,
    )
    .with({ kind: 'part' }, () => say``)
    .exhaustive();
}

/** "الناشطين من المدنيين". */
function takenWords(parts: readonly Part[]): readonly Prose[] {
  const words = rolesTaken(parts).map(
    ({ group, status }) =>
      say`${(peopleGroup(group) ?? single(PERSON)).definite} من ${status === 'civilian' ? say`المدنيين` : say`المقاتلين`}`,
  );
  return [...new Set(words)];
}
