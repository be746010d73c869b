import { match } from 'ts-pattern';
import type { Assumption, Incomparable } from '../../claim/measure';
import { say, type Prose } from '../sentences/prose';
import { listOf } from './words/list';
import { named } from './words/names';

/** What had to be assumed to hold two figures against each other. */
function assumptionWords(assumption: Assumption): Prose {
  return match(assumption)
    .returnType<Prose>()
    .with(
      { kind: 'population-unstated' },
      () => say`أن الرقمين يخصان الأشخاص أنفسهم وإن لم يحدد أحدهما من هم`,
    )
    .with({ kind: 'type-unstated' }, () => say`أن الرقمين يخصان النوع نفسه وإن لم يحدده أحدهما`)
    .with({ kind: 'side-unstated' }, () => say`أن الرقمين يخصان الطرف نفسه وإن لم يحدده أحدهما`)
    .with(
      { kind: 'same-camp' },
      ({ camp }) => say`أن الطرفين المذكورين من معسكر واحد (${named(camp)})`,
    )
    .with({ kind: 'population-by-convention' }, () => say`أن الصفة تدل على المدني والمقاتل`)
    .exhaustive();
}

/** "هذا على افتراض أن …", or nothing. */
export function assumptionsSentence(assumptions: readonly Assumption[]): Prose {
  return assumptions.length === 0
    ? say``
    : say`هذا على افتراض ${listOf(assumptions.map(assumptionWords))}.`;
}

/** Why two figures are not held against each other. */
export function incomparableWords(reason: Incomparable): Prose {
  return match(reason)
    .returnType<Prose>()
    .with({ kind: 'unit' }, () => say`الرقمان بوحدتين مختلفتين`)
    .with({ kind: 'outcome' }, () => say`الرقمان عن أمرين مختلفين`)
    .with({ kind: 'type' }, () => say`الرقمان عن نوعين مختلفين`)
    .with(
      { kind: 'population', byConvention: true },
      () => say`الرقمان عن فئتين مختلفتين، إن دلت الصفة على المدني والمقاتل`,
    )
    .with({ kind: 'population' }, () => say`الرقمان عن فئتين مختلفتين من الناس`)
    .with(
      { kind: 'population-singled-out' },
      () => say`أحد الرقمين يخص فئة بعينها لا يذكر الآخر عنها شيئا`,
    )
    .with({ kind: 'side' }, () => say`الرقمان عن طرفين مختلفين`)
    .with({ kind: 'side-unresolved' }, () => say`لا يُعرف إن كان الطرفان المذكوران طرفا واحدا`)
    .exhaustive();
}
