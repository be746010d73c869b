import type { Claim } from '../../claim/claim';
import { canonicalJson } from '../../claim/content-id';
import type { MeasureReport, ReconciledIncident } from '../../reconcile/model/types';
import type { IncidentDiff, MeasureChange, SettingChange } from './report-diff';
import { changeReasons, whereaboutsIn, type ChangeReason } from '../timeline/measure-change';
import { measureState } from './measure-state';
import { measureKey } from '../timeline/measure-replay';
import { matchedOnce, sharedMembership } from '../timeline/shared-membership';

/** An incident or a summary of a report. */
export type Grouped = ReconciledIncident & { readonly id: string };

/**
 * What both reports hold: their claims, those that say something else in each, and where each claim
 * is.
 */
export interface Sides {
  readonly was: ReadonlyMap<string, Claim>;
  readonly is: ReadonlyMap<string, Claim>;
  readonly changed: ReadonlySet<string>;
  readonly before: ReadonlyMap<string, Grouped>;
  readonly after: ReadonlyMap<string, Grouped>;
}

/** What is different in one incident that both reports have. */
export function diffIncident(before: Grouped, after: Grouped, sides: Sides): IncidentDiff {
  const [old, now] = [new Set(before.claimIds), new Set(after.claimIds)];
  return {
    before: before.id,
    after: after.id,
    setting: settingChanges(before, after),
    rows: measureChanges(before, after, sides),
    claims: {
      added: after.claimIds.filter((id) => !sides.was.has(id)),
      removed: before.claimIds.filter((id) => !sides.is.has(id)),
      changed: after.claimIds.filter((id) => sides.changed.has(id)),
      joined: after.claimIds.filter((id) => sides.was.has(id) && !old.has(id)),
      left: before.claimIds.filter((id) => sides.is.has(id) && !now.has(id)),
    },
    disputes: disputeChanges(before, after),
  };
}

/** Whether anything of it is. */
export function isDifferent({
  before,
  after,
  setting,
  rows,
  claims,
  disputes,
}: IncidentDiff): boolean {
  return (
    before !== after ||
    [setting, rows, disputes, ...Object.values(claims)].some((list) => list.length > 0)
  );
}

function measureChanges(before: Grouped, after: Grouped, sides: Sides): MeasureChange[] {
  const [old, now] = [before.measures, after.measures];
  const byClaims = matchedOnce(sharedMembership(old.map(measureKey), now.map(measureKey)));
  const [usedOld, usedNow] = [
    new Set(byClaims.map((pair) => pair.before)),
    new Set(byClaims.map((pair) => pair.after)),
  ];
  const byLabel = old.flatMap(({ label }, from) => {
    const to = usedOld.has(from)
      ? -1
      : now.findIndex((measure, at) => measure.label === label && !usedNow.has(at));
    if (to < 0) return [];
    usedOld.add(from);
    usedNow.add(to);
    return [{ before: from, after: to }];
  });
  const pairs: (readonly [MeasureReport | null, MeasureReport | null])[] = [
    ...[...byClaims, ...byLabel].map((pair) => [old[pair.before]!, now[pair.after]!] as const),
    ...old.filter((_, at) => !usedOld.has(at)).map((measure) => [measure, null] as const),
    ...now.filter((_, at) => !usedNow.has(at)).map((measure) => [null, measure] as const),
  ];
  const [inBefore, inAfter] = [
    whereaboutsIn(before, sides.was, sides.before),
    whereaboutsIn(after, sides.is, sides.after),
  ];
  const reasons = (was: MeasureReport | null, is: MeasureReport | null): ChangeReason[] =>
    changeReasons(
      { measure: was, claimOf: (id) => sides.was.get(id), whereabouts: inBefore },
      { measure: is, claimOf: (id) => sides.is.get(id), whereabouts: inAfter },
    );
  return pairs
    .flatMap(([was, is]) => measureChange(was, is, reasons))
    .sort((a, b) => (labelOf(a) < labelOf(b) ? -1 : 1));
}

function measureChange(
  was: MeasureReport | null,
  is: MeasureReport | null,
  reasons: (was: MeasureReport | null, is: MeasureReport | null) => ChangeReason[],
): MeasureChange[] {
  const [before, after] = [
    was === null ? null : measureState(was),
    is === null ? null : measureState(is),
  ];
  if (before === null)
    return after === null ? [] : [{ kind: 'added', before, after, because: reasons(was, is) }];
  if (after === null) return [{ kind: 'removed', before, after, because: reasons(was, is) }];
  return canonicalJson(before) === canonicalJson(after)
    ? []
    : [{ kind: 'moved', before, after, because: reasons(was, is) }];
}

function settingChanges(before: Grouped, after: Grouped): SettingChange[] {
  const changed = (field: 'date' | 'place' | 'kind'): boolean =>
    canonicalJson(before[field]) !== canonicalJson(after[field]);
  return [
    ...(changed('date')
      ? [{ field: 'date' as const, before: before.date, after: after.date }]
      : []),
    ...(changed('place')
      ? [{ field: 'place' as const, before: before.place, after: after.place }]
      : []),
    ...(changed('kind')
      ? [{ field: 'kind' as const, before: before.kind, after: after.kind }]
      : []),
  ];
}

function disputeChanges(before: Grouped, after: Grouped): IncidentDiff['disputes'] {
  const keyed = ({ disputes }: Grouped) =>
    new Map(disputes.map((one) => [canonicalJson([one.topic, one.place]), one]));
  const [old, now] = [keyed(before), keyed(after)];
  return [...new Set([...old.keys(), ...now.keys()])].sort().flatMap((key) => {
    const [was, is] = [old.get(key), now.get(key)];
    const one = is ?? was;
    if (one === undefined || canonicalJson(was) === canonicalJson(is)) return [];
    return [{ topic: one.topic, place: one.place, before: was ?? null, after: is ?? null }];
  });
}

function labelOf({ before, after }: MeasureChange): string {
  return after?.label ?? before?.label ?? '';
}
