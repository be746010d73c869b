import { canonicalJson } from '../../claim/content-id';
import { isDeath, type Outcome } from '../../claim/outcome';
import { alternativesOf, singlesOut, type Population } from '../../claim/population';
import type { MeasureFacets, MeasureReport } from '../model/types';
import { statusOfPopulation } from './civilian-status';
import type { Codebook } from './codebook';

/** A row that a codebook has a column for. */
export interface PublishableMeasure {
  readonly measure: MeasureReport;
  readonly as: Outcome;
  /** Sources speak of casualties alone, and the codebook says what that means for deaths. */
  readonly casualtiesAlone: boolean;
}

/**
 * The rows of an incident that a codebook publishes, in the order of the incident. Wholes, not
 * their parts (but for one that counts civilians only, the civilians among a toll instead of the
 * toll); a group singled out ("12 children") only where nobody gives a toll.
 */
export function publishableMeasures(
  measures: readonly MeasureReport[],
  codebook: Codebook,
): PublishableMeasure[] {
  const dead = measures.filter(({ measure }) => isToll(measure));
  // Labels of the tolls whose civilians are given apart.
  const splitOff = new Set(
    measures
      .filter(({ measure }) => isAllCivilians(measure.population))
      .map(({ partOf }) => partOf),
  );
  const rows = measures.flatMap((measure): PublishableMeasure[] => {
    if (!isOfPopulation(measure, splitOff, codebook)) return [];
    const as = columnOf(measure.measure, codebook);
    if (as !== null) return [{ measure, as, casualtiesAlone: false }];
    const casualtiesAlone =
      codebook.casualtiesAlone !== undefined && isCasualtiesAlone(measure, dead);
    return casualtiesAlone ? [{ measure, as: 'dead', casualtiesAlone }] : [];
  });
  const withToll = new Set(
    rows.flatMap(({ measure, as }) => (isSingledOut(measure.measure) ? [] : as)),
  );
  return rows.filter(({ measure, as }) => !isSingledOut(measure.measure) || !withToll.has(as));
}

/**
 * The outcome under which a codebook publishes a measure: deaths as one toll, anything else under
 * its own word.
 */
function columnOf(
  { outcome, unit }: MeasureFacets,
  { publishes, families }: Codebook,
): Outcome | null {
  if (unit !== 'person' && (unit !== 'family' || families === undefined)) return null;
  const outcomes = typeof outcome === 'string' ? [outcome] : outcome.anyOf;
  return (
    publishes.find((column) =>
      outcomes.every((one) => (column === 'dead' ? isDeath(one) : one === column)),
    ) ?? null
  );
}

function isToll({ outcome }: MeasureFacets): boolean {
  return (typeof outcome === 'string' ? [outcome] : outcome.anyOf).every(isDeath);
}

/** Casualties of which no row of deaths may tell how many died. */
function isCasualtiesAlone({ measure }: MeasureReport, dead: readonly MeasureReport[]): boolean {
  if (measure.outcome !== 'casualties' || measure.unit !== 'person') return false;
  return !dead.some(
    (report) =>
      mayBeSame(report.measure.side, measure.side) &&
      mayBeSame(report.measure.population, measure.population),
  );
}

/** What is not stated is neither match nor exclusion. */
function mayBeSame(a: unknown, b: unknown): boolean {
  return a === undefined || b === undefined || canonicalJson(a) === canonicalJson(b);
}

function isOfPopulation(
  { label, partOf, measure: { population } }: MeasureReport,
  splitOff: ReadonlySet<string | null>,
  { civiliansOnly }: Codebook,
): boolean {
  if (civiliansOnly !== true) return partOf === null;
  if (partOf !== null) return isAllCivilians(population);
  return statusOfPopulation(population) !== 'combatant' && !splitOff.has(label);
}

function isAllCivilians(population: Population | undefined): boolean {
  return canonicalJson(alternativesOf(population)) === canonicalJson([{ status: 'civilian' }]);
}

function isSingledOut({ population }: MeasureFacets): boolean {
  return alternativesOf(population).some(singlesOut);
}
