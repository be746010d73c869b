import type { Actor } from '../../claim/actor';
import {
  compareMeasures,
  isMeasurePartOf,
  type Assumption,
  type Measure,
} from '../../claim/measure';
import { isDeath } from '../../claim/outcome';
import { byText } from '../by-text';
import { measureKey } from '../facets';
import type { BoundedClaim } from '../bounded-claim';
import { MeasureIndex } from './measure-index';

/** So many other rows are named that a figure could be held against. */
const MOST_COMPARISONS = 20;
/**
 * With more rows of one outcome than this, a figure is held against the first of them only; the
 * report says so as an issue.
 */
export const MOST_MEASURES = 1_000;

/** A row of the report: figures that answer the same question. */
export interface StatedMeasure {
  readonly key: string;
  readonly claims: readonly BoundedClaim[];
  /** The widest measure among its members, which labels it. */
  readonly measure: Measure;
  /** Only figures given as part of another: the breakdown of a toll. */
  readonly isBreakdown: boolean;
  /** Rows that could also have taken its figures, where there was more than one. */
  readonly alsoComparable: readonly {
    readonly key: string;
    readonly assumptions: readonly Assumption[];
  }[];
  /** There are more of them than are named. */
  readonly moreComparable: boolean;
}

interface Group {
  readonly key: string;
  readonly measure: Measure;
  readonly claims: BoundedClaim[];
  topLevel: boolean;
  hasParts: boolean;
}

/**
 * Sorts figures into rows. Figures with the same stated facets share a row. A figure with an
 * unstated facet joins the only row it is comparable with; with several it has its own, and they
 * are listed. A figure "among them" never joins its whole: rows of parts take only figures of the
 * same stated facets.
 */
export function statedMeasures(
  claims: readonly BoundedClaim[],
  wholeOf: (bounded: BoundedClaim) => BoundedClaim | undefined,
): StatedMeasure[] {
  const groups = new Map<string, Group>();
  for (const bounded of claims) {
    const { measure } = bounded.claim;
    const whole = wholeOf(bounded);
    const key = measureKey(measure, outcomeKey(measure));
    // A part without a facet of its own (four of the seventy, by name) stays with its whole.
    if (
      whole !== undefined &&
      measureKey(whole.claim.measure, outcomeKey(whole.claim.measure)) === key
    )
      continue;
    const group = groups.get(key) ?? {
      key,
      measure,
      claims: [],
      topLevel: false,
      hasParts: false,
    };
    group.claims.push(bounded);
    if (whole === undefined) group.topLevel = true;
    else group.hasParts = true;
    groups.set(key, group);
  }
  return gather([...groups.values()].sort(bySpecificity));
}

interface OpenMeasure {
  readonly groups: [Group, ...Group[]];
  readonly strict: boolean;
  readonly alsoComparable: StatedMeasure['alsoComparable'];
  readonly moreComparable: boolean;
}

function gather(groups: readonly Group[]): StatedMeasure[] {
  const measures: OpenMeasure[] = [];
  const index = new MeasureIndex<OpenMeasure>();
  for (const group of groups) {
    const fitting = group.hasParts ? [] : fittingMeasures(group, index);
    const [only, another] = fitting;
    if (only !== undefined && another === undefined) {
      only.groups.push(group);
      // The row may now be found by what its new member leaves out or names beside.
      index.add(group.measure, only);
    } else {
      const alsoComparable = fitting.slice(0, MOST_COMPARISONS).flatMap(({ groups: [first] }) => {
        const compared = compareMeasures(group.measure, first.measure);
        return compared.comparable ? [{ key: first.key, assumptions: compared.assumptions }] : [];
      });
      const open: OpenMeasure = {
        groups: [group],
        strict: group.hasParts,
        alsoComparable,
        moreComparable: fitting.length > MOST_COMPARISONS,
      };
      measures.push(open);
      if (!open.strict) index.add(group.measure, open);
    }
  }
  return measures.map(({ groups: members, alsoComparable, moreComparable }) => ({
    key: members[0].key,
    claims: members.flatMap((group) => group.claims),
    measure: widest(
      members.flatMap((group) => group.claims.map((bounded) => bounded.claim.measure)),
    ),
    isBreakdown: members.every((group) => !group.topLevel),
    alsoComparable,
    moreComparable,
  }));
}

/**
 * The rows of which every member is comparable with a group, as many as can be named and one more.
 */
function fittingMeasures(group: Group, index: MeasureIndex<OpenMeasure>): OpenMeasure[] {
  const fitting = new Set<OpenMeasure>();
  for (const open of index.near(group.measure).slice(0, MOST_MEASURES)) {
    if (fitting.size > MOST_COMPARISONS) break;
    if (
      !fitting.has(open) &&
      open.groups.every((other) => compareMeasures(group.measure, other.measure).comparable)
    )
      fitting.add(open);
  }
  return [...fitting];
}

/** The measure of which most others are part; the first by key among equals. */
function widest(measures: readonly Measure[]): Measure {
  const best = measures.reduce((wide, measure) => {
    const [up, down] = [isMeasurePartOf(wide, measure), isMeasurePartOf(measure, wide)];
    if (up === 'no' && down === 'no') return wider(wide, measure);
    return up !== 'no' && (down === 'no' || statedFacets(measure) < statedFacets(wide))
      ? measure
      : wide;
  });
  return best.side.length === 0 ? best : { ...best, side: widestSide(measures) };
}

/** Every actor that some member names and no other contains: "Syrian army or Afghan militias". */
function widestSide(measures: readonly Measure[]): readonly Actor[] {
  const actors = new Map(
    measures.flatMap(({ side }) => side.map((actor) => [actor.id, actor] as const)),
  );
  return [...actors.values()]
    .filter(({ parents }) => !parents.some((parent) => actors.has(parent)))
    .sort((a, b) => byText(a.id, b.id));
}

/**
 * Neither is part of the other: the one that states less, then the smaller key, so that order does
 * not matter.
 */
function wider(a: Measure, b: Measure): Measure {
  const difference = statedFacets(a) - statedFacets(b);
  if (difference !== 0) return difference < 0 ? a : b;
  return measureKey(a, a.outcomes.join()) <= measureKey(b, b.outcomes.join()) ? a : b;
}

/** Deaths are one toll, whatever the word; any other outcome is its own. */
function outcomeKey(measure: Measure): string {
  return measure.outcomes.every(isDeath) ? 'dead' : measure.outcomes.join(' or ');
}

function bySpecificity(a: Group, b: Group): number {
  return statedFacets(b.measure) - statedFacets(a.measure) || byText(a.key, b.key);
}

function statedFacets({ types, population, side }: Measure): number {
  const facets = population.map(
    ({ status, role, sex, age }) =>
      [status, sex, age].filter((facet) => facet !== undefined).length + (role?.length ?? 0),
  );
  return (
    (types.length > 0 ? 1 : 0) +
    (side.length > 0 ? 1 : 0) +
    (facets.length === 0 ? 0 : Math.min(...facets))
  );
}
