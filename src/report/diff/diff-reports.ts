import type { Claim } from '../../claim/claim';
import { diffIncident, isDifferent, type Grouped, type Sides } from './diff-incident';
import type { IncidentsDiff, ReportDiff } from './report-diff';
import type { Report } from '../report';
import { changedFields } from '../timeline/measure-change';
import {
  matchedOnce,
  sharedMembership,
  type Group,
  type Shared,
} from '../timeline/shared-membership';

/**
 * What is different between two reports, and why: which incidents are new, gone, split or joined,
 * which rows of the kept ones came, went or moved, and which claims made them. Incidents are
 * matched by greatest shared membership, not by id; rows by the claims behind them, then by label.
 *
 * @param before - the earlier report, made by this version of the library
 * @param after - the later report
 * @returns plain data; every list is empty where the reports say the same
 *
 * @example
 * ```ts
 * import { diffReports, reconcileClaims } from 'casualty-claims';
 *
 * const claim = {
 *   outcome: 'killed',
 *   date: '2014-01-08',
 *   place: 'Qadi Askar',
 *   kind: 'execution',
 * } as const;
 * const monitor = { ...claim, id: 'monitor', figure: 42, source: 'SOHR' };
 * const activists = { ...claim, id: 'activists', figure: 70, source: 'activists' };
 * const before = reconcileClaims([monitor]);
 * const diff = diffReports(before, reconcileClaims([monitor, activists]));
 * diff.incidents.kept.flatMap(({ rows }) =>
 *   rows.map(({ kind, before: was, after: is }) => [kind, was?.range, is?.range]),
 * );
 * // => [['moved', { lower: 42, upper: 42 }, { lower: 42, upper: 70 }]]
 * diff.claims; // => { added: ['activists'], removed: [], changed: [] }
 * [diff.same, diffReports(before, before).same]; // => [false, true]
 * ```
 */
export function diffReports(before: Report, after: Report): ReportDiff {
  const [was, is] = [claimsOf(before), claimsOf(after)];
  const claims = {
    added: after.claims.filter(({ id }) => !was.has(id)).map(({ id }) => id),
    removed: before.claims.filter(({ id }) => !is.has(id)).map(({ id }) => id),
    changed: after.claims.flatMap(({ id }) => {
      const fields = changedFields(was.get(id), is.get(id));
      return fields.length === 0 ? [] : [{ claimId: id, fields }];
    }),
  };
  const changed = new Set(claims.changed.map(({ claimId }) => claimId));
  const sides: Sides = { was, is, changed, before: groupsOf(before), after: groupsOf(after) };
  const incidents = diffGroups(before.incidents, after.incidents, sides);
  const summaries = diffGroups(before.summaries, after.summaries, sides);
  const convention =
    before.convention === after.convention
      ? null
      : { before: before.convention, after: after.convention };
  const lists = [claims, incidents, summaries].flatMap((part) =>
    Object.values(part).filter(Array.isArray),
  );
  return {
    same: convention === null && lists.every((list) => list.length === 0),
    convention,
    incidents,
    summaries,
    claims,
  };
}

function diffGroups(
  before: readonly Grouped[],
  after: readonly Grouped[],
  sides: Sides,
): IncidentsDiff {
  const shared = sharedMembership(before.map(keyed), after.map(keyed));
  const [fromEach, toEach] = [groupedBy(shared, 'before'), groupedBy(shared, 'after')];
  const kept = matchedOnce(shared).flatMap((pair) => {
    const [old, now] = [before[pair.before], after[pair.after]];
    return old === undefined || now === undefined ? [] : [diffIncident(old, now, sides)];
  });
  const different = kept.filter(isDifferent);
  return {
    kept: different.sort((a, b) => (a.after < b.after ? -1 : 1)),
    unchanged: kept.length - different.length,
    split: before.flatMap(({ id }, at) => {
      const into = fromEach.get(at) ?? [];
      return into.length < 2
        ? []
        : [
            {
              id,
              into: into.map((pair) => ({
                id: after[pair.after]?.id ?? '',
                claimIds: pair.members,
              })),
            },
          ];
    }),
    joined: after.flatMap(({ id }, at) => {
      const from = toEach.get(at) ?? [];
      return from.length < 2
        ? []
        : [
            {
              id,
              from: from.map((pair) => ({
                id: before[pair.before]?.id ?? '',
                claimIds: pair.members,
              })),
            },
          ];
    }),
    new: after.filter((_, at) => !toEach.has(at)).map(({ id, claimIds }) => ({ id, claimIds })),
    gone: before.filter((_, at) => !fromEach.has(at)).map(({ id, claimIds }) => ({ id, claimIds })),
  };
}

function keyed({ id, claimIds }: Grouped): Group {
  return { key: id, members: claimIds };
}

function claimsOf({ claims }: Report): ReadonlyMap<string, Claim> {
  return new Map(claims.map((claim) => [claim.id, claim]));
}

function groupsOf({ incidents, summaries }: Report): ReadonlyMap<string, Grouped> {
  return new Map(
    [...incidents, ...summaries].flatMap((group) =>
      group.claimIds.map((id) => [id, group] as const),
    ),
  );
}

function groupedBy(
  pairs: readonly Shared[],
  side: 'before' | 'after',
): ReadonlyMap<number, readonly Shared[]> {
  const groups = new Map<number, Shared[]>();
  for (const pair of pairs) {
    const known = groups.get(pair[side]);
    if (known === undefined) groups.set(pair[side], [pair]);
    else known.push(pair);
  }
  return groups;
}
