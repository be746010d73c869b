import { match, P } from 'ts-pattern';
import type { Population, PopulationFacets } from '../../../claim/population';
import { statusOf } from '../../../claim/population';
import { groupsOf } from '../../sentences/groups';
import { outside } from '../../sentences/outside';
import { join, say, type Prose } from '../../sentences/prose';
import { listOf } from './list';

/** A noun in both numbers. */
export interface Noun {
  readonly one: Prose;
  readonly many: Prose;
}

export const noun = (one: Prose, many: Prose = say`${one}s`): Noun => ({ one, many });

/**
 * Who is counted, as a noun: civilians, women and children, female detainees; `null` where it is
 * not stated.
 */
export function peopleNoun(population: Population | undefined): Noun | null {
  const groups = groupsOf(population)
    .map(groupNoun)
    .filter((group) => group !== null);
  if (groups.length === 0) return null;
  return {
    one: listOf(
      groups.map(({ one }) => one),
      say`or`,
    ),
    many: listOf(groups.map(({ many }) => many)),
  };
}

function groupNoun({ status, role, sex, age }: PopulationFacets): Noun | null {
  // A detainee is what the others are as well: activist-journalist detainees.
  const roles = [...(role ?? [])]
    .sort((a, b) => Number(a === 'detainee') - Number(b === 'detainee'))
    .map((name) => outside(name));
  const last = roles.at(-1);
  if (last === undefined) {
    const person = personNoun(sex, age);
    if (status === undefined) return person;
    return person === null
      ? statusNoun(status)
      : {
          one: say`${statusNoun(status).one} ${person.one}`,
          many: say`${statusNoun(status).one} ${person.many}`,
        };
  }
  const before = join([
    ...(sex === undefined ? [] : [sex === 'female' ? say`female` : say`male`]),
    ...(age === undefined ? [] : [age === 'child' ? say`under-age` : say`adult`]),
    // "Combatant fighters" says it twice.
    ...(status === undefined || statusOf({ role: role ?? [] })?.status === status
      ? []
      : [statusNoun(status).one]),
    ...(last === 'detainee' ? [join(roles.slice(0, -1), '-')] : []),
  ]);
  const head = last === 'detainee' ? last : join(roles, '-');
  return { one: join([before, head]), many: join([before, pluralOf(head)]) };
}

function statusNoun(status: NonNullable<PopulationFacets['status']>): Noun {
  return match(status)
    .with('civilian', () => noun(say`civilian`))
    .with('combatant', () => noun(say`combatant`))
    .exhaustive();
}

function personNoun(sex: PopulationFacets['sex'], age: PopulationFacets['age']): Noun | null {
  return match({ sex, age })
    .returnType<Noun | null>()
    .with({ sex: 'female', age: 'child' }, () => noun(say`girl`))
    .with({ sex: 'male', age: 'child' }, () => noun(say`boy`))
    .with({ sex: 'female' }, () => noun(say`woman`, say`women`))
    .with({ sex: 'male' }, () => noun(say`man`, say`men`))
    .with({ age: 'child' }, () => noun(say`child`, say`children`))
    .with({ age: 'adult' }, () => noun(say`adult`))
    .with({ sex: P.nullish, age: P.nullish }, () => null)
    .exhaustive();
}

/**
 * The plural of a word that is not in our tables: English words take an s, words of other scripts
 * stay.
 */
export function pluralOf(word: Prose): Prose {
  return /[a-z]$/.test(word) && !word.endsWith('s') ? say`${word}s` : word;
}
