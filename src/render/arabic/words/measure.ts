import { match } from 'ts-pattern';
import type { Evidence } from '../../../claim/claim';
import type { MeasureFacets } from '../../../reconcile/model/types';
import { join, say, type Prose } from '../../sentences/prose';
import type { Spoken } from './figure';
import { eitherOf, listOf } from './list';
import { named } from './names';
import { she } from './noun';
import { outcomeTitle, verbalNoun } from './outcome';
import { peopleGroup, PERSON, single, type Group } from './people';
import { thingGroup } from './things';

const BODY = she(say`جثة`, say`جثث`);
const VICTIM = she(say`ضحية`, say`ضحايا`);

/** How a figure is known, where the voice said so. */
interface Described {
  readonly evidence?: readonly Evidence[];
}

/** Who or what is counted; `null` for people of whom nothing else is stated. */
export function countedGroup({
  unit,
  type,
  population,
}: Pick<MeasureFacets, 'unit' | 'type' | 'population'>): Group | null {
  return unit === 'person' ? peopleGroup(population) : thingGroup(unit, type);
}

/** A count with what happened: "مقتل عشرات الجنود (الطرف: الجيش السوري)", "العثور على 42 جثة". */
export function counted(
  figure: Spoken,
  measure: MeasureFacets,
  { evidence = [] }: Described = {},
): Prose {
  const group = countedGroup(measure);
  const side = sideWords(measure.side);
  if (evidence.includes('bodies') && measure.unit === 'person' && measure.outcome === 'dead') {
    return join([
      happened(say`العثور على`, figure, single(BODY)),
      group === null ? say`` : say`ل${group.indefinite}`,
      side,
    ]);
  }
  const known =
    evidence.length === 0 ? say`` : say`(الدليل: ${listOf(evidence.map(evidenceWords))})`;
  const what =
    measure.outcome === 'casualties'
      ? join([
          happened(say`سقوط`, figure, single(VICTIM)),
          group === null ? say`` : say`في صفوف ${group.definite}`,
        ])
      : happened(verbalNoun(measure.outcome), figure, group ?? single(PERSON));
  return join([what, side, known]);
}

/**
 * A count of a group without what happened, where nothing governs it: "مسعفان", "معظمهم من النساء
 * والأطفال".
 */
export function groupOf(figure: Spoken, group: Group): Prose {
  return figure.isShare === true
    ? say`${figure.alone} من ${group.definite}`
    : join([(figure.first ?? figure.of)(group.noun), group.tail]);
}

function governedGroup(figure: Spoken, group: Group): Prose {
  return figure.isShare === true
    ? groupOf(figure, group)
    : join([figure.of(group.noun), group.tail]);
}

function happened(verbal: Prose, figure: Spoken, group: Group): Prose {
  return join([figure.isNone === true ? say`عدم` : say``, verbal, governedGroup(figure, group)]);
}

/** The heading of a row: "القتلى", "القتلى من الجنود (الطرف: الجيش السوري)", "تدمير آليات". */
export function measureTitle(measure: MeasureFacets): Prose {
  const group = countedGroup(measure);
  const title = outcomeTitle(measure.outcome);
  const side = sideWords(measure.side);
  if (title === null || (measure.unit !== 'person' && group !== null))
    return join([verbalNoun(measure.outcome), (group ?? single(PERSON)).indefinite, side]);
  return join([
    title,
    group === null
      ? say``
      : measure.outcome === 'casualties'
        ? say`في صفوف ${group.definite}`
        : say`من ${group.definite}`,
    side,
  ]);
}

/** Whose people or things: "(الطرف: الجيش السوري)". */
function sideWords(side: MeasureFacets['side']): Prose {
  if (side === undefined) return say``;
  return say`(الطرف: ${eitherOf((typeof side === 'string' ? [side] : side.anyOf).map(named))})`;
}

function evidenceWords(evidence: Evidence): Prose {
  return match(evidence)
    .returnType<Prose>()
    .with('bodies', () => say`جثث`)
    .with('graves', () => say`قبور`)
    .with('names', () => say`أسماء`)
    .with('footage', () => say`لقطات مصورة`)
    .exhaustive();
}
