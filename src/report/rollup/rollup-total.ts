import { UNITS } from '../../claim/claim';
import { OUTCOMES } from '../../claim/outcome';
import { sum } from '../../interval/combine';
import { incidentToll, type TollMeasure } from './incident-toll';
import type { RollupMember, RollupShare, RollupTotal } from './rollup-types';

/** What rows of one outcome of an incident give to a total. */
export function memberOf(incident: string, tolls: readonly TollMeasure[]): RollupMember {
  const { range, overlap, outside, inside } = incidentToll(tolls);
  const some = (holds: (measure: TollMeasure['report']) => boolean): boolean =>
    outside.some(({ report: measure }) => holds(measure));
  return {
    incident,
    range,
    openAbove: some((measure) => measure.openAbove && measure.range.upper !== null),
    withoutNumber: some((measure) => measure.range.upper === null),
    byConvention: some((measure) => measure.byConvention),
    disputed: tolls.some(({ report: measure }) => measure.disagreements.length > 0),
    overlap,
    rows: outside.map(({ report: measure }) => measure.label),
    inside: inside.map(({ report: measure }) => measure.label),
  };
}

/** Adds up what incidents give; `name` is the outcome and the unit, a line each. */
export function totalOf(name: string, members: readonly RollupMember[]): RollupTotal {
  const [outcome = '', unitName] = name.split('\n');
  const count = (holds: (member: RollupMember) => boolean): number => members.filter(holds).length;
  return {
    outcome,
    unit: UNITS.find((unit) => unit === unitName) ?? 'person',
    ...shareOf(members),
    openAbove: count((member) => member.openAbove),
    withoutNumber: count((member) => member.withoutNumber),
    byConvention: count((member) => member.byConvention),
    agreed: shareOf(members.filter(({ disputed }) => !disputed)),
    disputed: shareOf(members.filter(({ disputed }) => disputed)),
    overlap: members.some((member) => member.overlap === 'possible') ? 'possible' : 'none',
    members,
  };
}

/** Order of the totals: by outcome, the dead first, then by unit. */
export function byOutcome(a: string, b: string): number {
  const rank = (name: string): number => {
    const [outcome = '', unitName] = name.split('\n');
    return (
      OUTCOMES.findIndex((one) => outcome.split(' or ').includes(one)) * UNITS.length +
      UNITS.findIndex((unit) => unit === unitName)
    );
  };
  return rank(a) - rank(b) || (a < b ? -1 : 1);
}

function shareOf(members: readonly RollupMember[]): RollupShare {
  return { incidents: members.length, range: sum(members.map(({ range }) => range)) };
}
