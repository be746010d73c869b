import { match, P } from 'ts-pattern';
import type { Population, PopulationFacets, Status } from '../../../claim/population';
import { statusOf } from '../../../claim/population';
import { groupsOf } from '../../sentences/groups';
import { outsideInArabic } from '../../sentences/outside';
import { join, say, type Prose } from '../../sentences/prose';
import { eitherOf, listOf } from './list';
import { compound, definite, he, plural, she, type CountNoun } from './noun';

/** Who or what is counted: the noun that agrees with the number, and what follows it unchanged. */
export interface Group {
  readonly noun: CountNoun;
  readonly tail: Prose;
  /** All of them, after من or في صفوف: "المدنيين", "النساء والأطفال". */
  readonly definite: Prose;
  /** "مدنيين". */
  readonly indefinite: Prose;
}

export const PERSON = he(say`شخص`, say`أشخاص`);

const CIVILIAN = he(say`مدني`);
const COMBATANT = he(say`مقاتل`);
const DETAINEE = he(say`معتقل`);

const ROLES: Readonly<Record<string, CountNoun>> = {
  activist: he(say`ناشط`),
  journalist: he(say`صحفي`),
  medic: he(say`مسعف`),
  doctor: he(say`طبيب`, say`أطباء`),
  nurse: he(say`ممرض`),
  teacher: he(say`معلم`),
  student: he(say`طالب`, say`طلاب`),
  driver: he(say`سائق`),
  'aid worker': compound(he(say`عامل`, say`عمال`), say`إغاثة`),
  rescuer: compound(he(say`عامل`, say`عمال`), say`إنقاذ`),
  commander: he(say`قائد`, say`قادة`),
  officer: he(say`ضابط`, say`ضباط`),
  'police officer': he(say`شرطي`),
  militant: he(say`مسلح`),
  fighter: COMBATANT,
  soldier: he(say`جندي`, say`جنود`),
  detainee: DETAINEE,
  prisoner: he(say`سجين`, say`سجناء`),
};

/** A group that one noun names: it is counted itself. */
export function single(noun: CountNoun): Group {
  return { noun, tail: say``, definite: definite(noun), indefinite: plural(noun) };
}

/** Who is counted; `null` where it is not stated. */
export function peopleGroup(population: Population | undefined): Group | null {
  const groups = groupsOf(population)
    .map(groupOf)
    .filter((group) => group !== null);
  const [first] = groups;
  if (first === undefined || groups.length === 1) return first ?? null;
  return {
    noun: PERSON,
    tail: say`من ${listOf(groups.map((group) => group.definite))}`,
    definite: listOf(groups.map((group) => group.definite)),
    indefinite: listOf(groups.map((group) => group.indefinite)),
  };
}

/**
 * One group; what several words name is counted as people of that group: "شخصين من الناشطين
 * الصحفيين".
 */
function groupOf({ status, role = [], sex, age }: PopulationFacets): Group | null {
  const roles = [...role].sort((a, b) => Number(b === 'detainee') - Number(a === 'detainee'));
  const known = roles.filter((name) => Object.hasOwn(ROLES, name)).flatMap((name) => ROLES[name]!);
  const other = roles
    .filter((name) => !Object.hasOwn(ROLES, name))
    .map((name) => outsideInArabic(name));
  const person = personNoun(sex, age);
  // A role tells its status: "combatant fighters" says it twice.
  const standing =
    status === undefined || (role.length > 0 && statusOf({ role })?.status === status)
      ? null
      : statusNoun(status);
  const nouns = [
    ...(person === null ? [] : [person]),
    ...known,
    ...(standing === null ? [] : [standing]),
  ];
  const [only] = nouns;
  if (only === undefined && other.length === 0) return null;
  if (only !== undefined && nouns.length === 1 && other.length === 0) return single(only);
  const marks = other.length === 0 ? say`` : say`(${eitherOf(other)})`;
  // A second noun agrees with the first: المعتقلين الناشطين, النساء المدنيات.
  const all =
    only === undefined
      ? definite(PERSON)
      : join([
          definite(only),
          ...nouns.slice(1).map((noun) => (only.feminine ? say`ال${noun.one}ات` : definite(noun))),
        ]);
  const some =
    only === undefined
      ? PERSON.many
      : join([
          plural(only),
          ...nouns.slice(1).map((noun) => (only.feminine ? say`${noun.one}ات` : plural(noun))),
        ]);
  const head = nouns.length === 1 && only !== undefined ? only : PERSON;
  return {
    noun: head,
    tail: join([nouns.length > 1 ? say`من ${all}` : say``, marks]),
    definite: join([all, marks]),
    indefinite: join([some, marks]),
  };
}

function statusNoun(status: Status): CountNoun {
  return match(status)
    .with('civilian', () => CIVILIAN)
    .with('combatant', () => COMBATANT)
    .exhaustive();
}

function personNoun(sex: PopulationFacets['sex'], age: PopulationFacets['age']): CountNoun | null {
  return match({ sex, age })
    .returnType<CountNoun | null>()
    .with({ sex: 'female', age: 'child' }, () => she(say`طفلة`))
    .with({ sex: 'male', age: 'child' }, () => he(say`صبي`, say`صبية`))
    .with({ sex: 'female' }, () => she(say`امرأة`, say`نساء`))
    .with({ sex: 'male' }, () => he(say`رجل`, say`رجال`))
    .with({ age: 'child' }, () => he(say`طفل`, say`أطفال`))
    .with({ age: 'adult' }, () => he(say`بالغ`))
    .with({ sex: P.nullish, age: P.nullish }, () => null)
    .exhaustive();
}
