import { canonicalJson } from '../../claim/content-id';
import type { Claim } from '../../claim/claim';
import { byText } from '../../reconcile/by-text';
import type {
  Account,
  MeasureReport,
  NotCounted,
  ReconciledIncident,
  Superseded,
} from '../../reconcile/model/types';

/**
 * Where a claim stands in a report, seen from one incident of it: `absent` from the whole report,
 * in another `row` of the incident, in it and `not-counted`, in it without a figure (`no-row`), in
 * another `incident` or summary, `unplaced`.
 */
export type ClaimWhereabouts =
  | { readonly kind: 'absent' }
  | { readonly kind: 'row'; readonly label: string }
  | {
      readonly kind: 'not-counted';
      readonly because: NotCounted['because'];
      readonly by: string | null;
    }
  | { readonly kind: 'no-row' }
  | { readonly kind: 'incident'; readonly id: string }
  | { readonly kind: 'unplaced' };

/**
 * Why a row is not what it was. `joined` and `left` are claims that both reports have, and that
 * stand elsewhere in one; `speaks-for`: another claim of the same voice gives its figure;
 * `read-otherwise`: the same claim, other bounds (another convention, a share of another whole);
 * `unexplained`: none of these, though something is different.
 */
export type ChangeReason =
  | { readonly kind: 'claim-added'; readonly claimId: string; readonly lineage: string }
  | { readonly kind: 'claim-removed'; readonly claimId: string; readonly lineage: string }
  | {
      readonly kind: 'claim-changed';
      readonly claimId: string;
      readonly lineage: string;
      readonly fields: readonly string[];
    }
  | {
      readonly kind: 'retracted';
      readonly claimId: string;
      readonly lineage: string;
      readonly by: string | null;
    }
  | {
      readonly kind: 'joined';
      readonly claimId: string;
      readonly lineage: string;
      readonly from: ClaimWhereabouts;
    }
  | {
      readonly kind: 'left';
      readonly claimId: string;
      readonly lineage: string;
      readonly to: ClaimWhereabouts;
    }
  | {
      readonly kind: 'speaks-for';
      readonly lineage: string;
      readonly before: string;
      readonly after: string;
      readonly because: Superseded['because'] | 'more-specific' | 'gone';
    }
  | { readonly kind: 'read-otherwise'; readonly claimId: string; readonly lineage: string }
  | { readonly kind: 'unexplained' };

/**
 * A row in one report, with what of the report is needed to say where its claims come from and go.
 */
export interface MeasureView {
  readonly measure: MeasureReport | null;
  readonly claimOf: (id: string) => Claim | undefined;
  readonly whereabouts: (id: string) => ClaimWhereabouts;
}

/**
 * Why a row differs between two reports, claim by claim and voice by voice; `unexplained` where
 * nothing shows it.
 */
export function changeReasons(before: MeasureView, after: MeasureView): ChangeReason[] {
  const [was, is] = [claimsBehind(before.measure), claimsBehind(after.measure)];
  const reasons: ChangeReason[] = [];
  for (const [claimId, lineage] of is) {
    if (was.has(claimId)) continue;
    const from = before.whereabouts(claimId);
    reasons.push(
      from.kind === 'absent'
        ? { kind: 'claim-added', claimId, lineage }
        : { kind: 'joined', claimId, lineage, from },
    );
  }
  for (const [claimId, lineage] of was) {
    if (is.has(claimId)) continue;
    const to = after.whereabouts(claimId);
    if (to.kind === 'absent') reasons.push({ kind: 'claim-removed', claimId, lineage });
    else if (to.kind === 'not-counted' && to.because === 'retracted')
      reasons.push({ kind: 'retracted', claimId, lineage, by: to.by });
    else reasons.push({ kind: 'left', claimId, lineage, to });
  }
  for (const claimId of new Set([...was.keys(), ...is.keys()])) {
    const fields = changedFields(before.claimOf(claimId), after.claimOf(claimId));
    if (fields.length > 0)
      reasons.push({
        kind: 'claim-changed',
        claimId,
        lineage: is.get(claimId) ?? was.get(claimId) ?? '',
        fields,
      });
  }
  const changed = new Set(
    reasons.flatMap((reason) => (reason.kind === 'claim-changed' ? [reason.claimId] : [])),
  );
  reasons.push(...speakers(before.measure, after.measure, new Set(is.keys()), changed));
  return reasons.length === 0 ? [{ kind: 'unexplained' }] : reasons.sort(byKey);
}

/** Tells where claims stand in a report, seen from one incident of it. */
export function whereaboutsIn(
  incident: Pick<ReconciledIncident, 'notCounted' | 'measures'> & { readonly id: string },
  claims: { readonly has: (id: string) => boolean },
  groupOf: { readonly get: (id: string) => { readonly id: string } | undefined },
): MeasureView['whereabouts'] {
  let listed: ReadonlyMap<string, ClaimWhereabouts> | undefined;
  return (id) => {
    if (!claims.has(id)) return { kind: 'absent' };
    const group = groupOf.get(id);
    if (group === undefined) return { kind: 'unplaced' };
    if (group.id !== incident.id) return { kind: 'incident', id: group.id };
    listed ??= new Map([
      ...[...incident.measures]
        .reverse()
        .flatMap((measure) =>
          [...claimsBehind(measure).keys()].map((claimId): [string, ClaimWhereabouts] => [
            claimId,
            { kind: 'row', label: measure.label },
          ]),
        ),
      ...incident.notCounted.map(({ claimId, because, of }): [string, ClaimWhereabouts] => [
        claimId,
        { kind: 'not-counted', because, by: of },
      ]),
    ]);
    return listed.get(id) ?? { kind: 'no-row' };
  };
}

/** The fields in which two versions of a claim differ; none where one of them is missing. */
export function changedFields(before: Claim | undefined, after: Claim | undefined): string[] {
  if (before === undefined || after === undefined || before === after) return [];
  const fields = [
    ...new Set([...Object.keys(before), ...Object.keys(after)]),
  ].sort() as (keyof Claim)[];
  return fields.filter((field) => canonicalJson(before[field]) !== canonicalJson(after[field]));
}

/** Every claim behind a row, parts among them, with its voice; in the order of the ids. */
function claimsBehind(measure: MeasureReport | null): ReadonlyMap<string, string> {
  const voices = (measure?.accounts ?? []).flatMap(({ lineage, claimIds, parts }) =>
    [...claimIds, ...parts.map(({ claimId }) => claimId)].map((id) => [id, lineage] as const),
  );
  return new Map(voices.sort(([a], [b]) => byText(a, b)));
}

function speakers(
  before: MeasureReport | null,
  after: MeasureReport | null,
  behind: ReadonlySet<string>,
  changed: ReadonlySet<string>,
): ChangeReason[] {
  const voice = ({ lineage, sumOfParts }: Account): string => `${String(sumOfParts)} ${lineage}`;
  const earlier = new Map((before?.accounts ?? []).map((account) => [voice(account), account]));
  return (after?.accounts ?? []).flatMap((account): ChangeReason[] => {
    const old = earlier.get(voice(account));
    if (old === undefined) return [];
    const { lineage, claimId } = account;
    if (old.claimId !== claimId) {
      const because =
        account.superseded.find((one) => one.claimId === old.claimId)?.because ??
        (behind.has(old.claimId) ? 'more-specific' : 'gone');
      return [{ kind: 'speaks-for', lineage, before: old.claimId, after: claimId, because }];
    }
    const bounds = ({ stated, asserted, read }: Account): string =>
      canonicalJson([stated, asserted, read]);
    return bounds(old) === bounds(account) || changed.has(claimId)
      ? []
      : [{ kind: 'read-otherwise', claimId, lineage }];
  });
}

const ORDER: readonly ChangeReason['kind'][] = [
  'claim-added',
  'claim-removed',
  'claim-changed',
  'retracted',
  'joined',
  'left',
  'speaks-for',
  'read-otherwise',
  'unexplained',
];

function byKey(a: ChangeReason, b: ChangeReason): number {
  if (a.kind !== b.kind) return ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind);
  return byText(canonicalJson(a), canonicalJson(b));
}
