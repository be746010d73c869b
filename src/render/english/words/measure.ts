import { match } from 'ts-pattern';
import type { Evidence, Unit } from '../../../claim/claim';
import type { Outcome } from '../../../claim/outcome';
import type { MeasureFacets } from '../../../reconcile/model/types';
import { outside } from '../../sentences/outside';
import { capital, join, say, type Prose } from '../../sentences/prose';
import type { Spoken } from './figure';
import { listOf } from './list';
import { noun, peopleNoun, pluralOf, type Noun } from './people';

/** What happened, as the word after the count: 42 *dead*, 300 *freed*. */
function outcomeWord(outcome: Outcome): Prose {
  return match(outcome)
    .returnType<Prose>()
    .with('casualties', () => say`casualties`)
    .with('dead', () => say`dead`)
    .with('killed', () => say`killed`)
    .with('executed', () => say`executed`)
    .with('wounded', () => say`wounded`)
    .with('suffocated', () => say`suffocated`)
    .with('missing', () => say`missing`)
    .with('captured', () => say`captured`)
    .with('detained', () => say`detained`)
    .with('abducted', () => say`abducted`)
    .with('released', () => say`freed`)
    .with('surrendered', () => say`surrendered`)
    .with('besieged', () => say`besieged`)
    .with('displaced', () => say`displaced`)
    .with('departed', () => say`departed`)
    .with('destroyed', () => say`destroyed`)
    .with('damaged', () => say`damaged`)
    .with('seized', () => say`seized`)
    .with('fired', () => say`fired`)
    .exhaustive();
}

/** The outcome of a measure, or its alternatives: killed or wounded. */
export function outcomeWords(outcome: MeasureFacets['outcome']): Prose {
  return typeof outcome === 'string'
    ? outcomeWord(outcome)
    : listOf(outcome.anyOf.map(outcomeWord), say`or`);
}

/**
 * What is counted, as a noun: civilians, tanks; `null` for people of whom nothing else is stated.
 */
export function countedNoun(
  measure: Pick<MeasureFacets, 'unit' | 'type' | 'population'>,
): Noun | null {
  if (measure.unit === 'person') return peopleNoun(measure.population);
  if (measure.type === undefined) return unitNoun(measure.unit);
  const types = (typeof measure.type === 'string' ? [measure.type] : measure.type.anyOf).map(
    (type) => outside(type),
  );
  return { one: listOf(types, say`or`), many: listOf(types.map(pluralOf)) };
}

/** Whose people or things, in brackets where it is stated: "(side: Syrian army)". */
function sideWords(side: MeasureFacets['side']): Prose {
  if (side === undefined) return say``;
  return say`(side: ${listOf(
    (typeof side === 'string' ? [side] : side.anyOf).map((name) => outside(name)),
    say`or`,
  )})`;
}

/** How the figure is known: "42 bodies found", "7 killed (known by name)". */
interface Described {
  readonly outcome?: MeasureFacets['outcome'];
  readonly evidence?: readonly Evidence[];
}

/**
 * A count with what it counts: "dozens of soldiers killed (side: Syrian army)", "42 bodies found",
 * "300 freed".
 */
export function counted(
  { text, takesOf, singular }: Spoken,
  measure: MeasureFacets,
  told: Described = {},
): Prose {
  const evidence = told.evidence ?? [];
  const outcome = told.outcome ?? measure.outcome;
  const people = countedNoun(measure);
  const bodies = evidence.includes('bodies') && measure.unit === 'person';
  if (bodies && outcome === 'dead') {
    const whose = people === null ? say`` : say`of ${people.many}`;
    return join([
      withNoun(text, takesOf, singular ? say`body` : say`bodies`),
      whose,
      say`found`,
      sideWords(measure.side),
    ]);
  }
  const known = evidence.map(evidenceWords);
  const tail = known.length === 0 ? say`` : say`(${join(known, ', ')})`;
  const what =
    outcome === 'casualties'
      ? casualtiesOf(text, takesOf, people)
      : join([
          people === null ? text : withNoun(text, takesOf, singular ? people.one : people.many),
          outcomeWords(outcome),
        ]);
  return join([what, sideWords(measure.side), tail]);
}

/** The heading of a row: "Dead", "Soldiers killed (side: Syrian army)", "Vehicles seized". */
export function measureTitle(measure: MeasureFacets): Prose {
  const people = countedNoun(measure);
  const outcome = outcomeWords(measure.outcome);
  const head =
    people === null
      ? outcome
      : measure.outcome === 'casualties'
        ? say`casualties among ${people.many}`
        : say`${people.many} ${outcome}`;
  return capital(join([head, sideWords(measure.side)]));
}

function casualtiesOf(text: Prose, takesOf: boolean, people: Noun | null): Prose {
  const among = people === null ? say`` : say`among ${people.many}`;
  return join([withNoun(text, takesOf, say`casualties`), among]);
}

/** A count before its noun: "dozens of soldiers", "12 soldiers". */
export function withNoun(text: Prose, takesOf: boolean, of: Prose): Prose {
  return takesOf ? say`${text} of ${of}` : say`${text} ${of}`;
}

function unitNoun(unit: Exclude<Unit, 'person'>): Noun {
  return match(unit)
    .returnType<Noun>()
    .with('vehicle', () => noun(say`vehicle`))
    .with('weapon', () => noun(say`weapon`))
    .with('munition', () => noun(say`munition`))
    .with('site', () => noun(say`site`))
    .with('family', () => noun(say`family`, say`families`))
    .exhaustive();
}

function evidenceWords(evidence: Evidence): Prose {
  return match(evidence)
    .returnType<Prose>()
    .with('bodies', () => say`bodies found`)
    .with('graves', () => say`graves found`)
    .with('names', () => say`known by name`)
    .with('footage', () => say`seen in footage`)
    .exhaustive();
}
