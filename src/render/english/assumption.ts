import { match } from 'ts-pattern';
import type { Assumption, Incomparable } from '../../claim/measure';
import { outside } from '../sentences/outside';
import { say, type Prose } from '../sentences/prose';
import { listOf } from './words/list';

/** What had to be assumed to hold two figures against each other. */
function assumptionWords(assumption: Assumption): Prose {
  return match(assumption)
    .returnType<Prose>()
    .with(
      { kind: 'population-unstated' },
      () => say`both count the same people, though one does not say whom`,
    )
    .with(
      { kind: 'type-unstated' },
      () => say`both count the same kind of thing, though one does not say which`,
    )
    .with(
      { kind: 'side-unstated' },
      () => say`both count the same side, though one does not say whose`,
    )
    .with(
      { kind: 'same-camp' },
      ({ camp }) => say`the two sides named are one camp (${outside(camp)})`,
    )
    .with({ kind: 'population-by-convention' }, () => say`a role tells civilians from combatants`)
    .exhaustive();
}

/** "This assumes that …", or nothing. */
export function assumptionsSentence(assumptions: readonly Assumption[]): Prose {
  return assumptions.length === 0
    ? say``
    : say`This assumes that ${listOf(assumptions.map(assumptionWords))}.`;
}

/** Why two figures are not held against each other. */
export function incomparableWords(reason: Incomparable): Prose {
  return match(reason)
    .returnType<Prose>()
    .with({ kind: 'unit' }, () => say`they count different units`)
    .with({ kind: 'outcome' }, () => say`they count different outcomes`)
    .with({ kind: 'type' }, () => say`they count different kinds of thing`)
    .with(
      { kind: 'population', byConvention: true },
      () => say`they count different groups, as far as a role tells civilians from combatants`,
    )
    .with({ kind: 'population' }, () => say`they count different groups of people`)
    .with(
      { kind: 'population-singled-out' },
      () => say`one singles out a group of which the other says nothing`,
    )
    .with({ kind: 'side' }, () => say`they count different sides`)
    .with(
      { kind: 'side-unresolved' },
      () => say`it cannot be told whether the two sides named are the same`,
    )
    .exhaustive();
}
