import type { ReconciledIncident, TopicDispute } from '../../reconcile/model/types';
import type { ChangeReason } from '../timeline/measure-change';
import type { MeasureState } from './measure-state';

/**
 * What is different between two reports. Every list is empty, and `same` true, where they say the
 * same.
 *
 * @example
 * ```ts
 * import { diffReports, reconcileClaims, wikimpactsConvention, type ReportDiff } from 'casualty-claims';
 *
 * const claims = [{ id: 'a', figure: 'dozens', outcome: 'killed', date: '2014-01-08', place: 'Aleppo' }];
 * const diff: ReportDiff = diffReports(reconcileClaims(claims), reconcileClaims(claims, { convention: wikimpactsConvention }));
 * [diff.same, diff.convention?.before, diff.claims]; // => [false, 'default', { added: [], removed: [], changed: [] }]
 * diff.incidents.kept[0]?.rows[0]?.because.map(({ kind }) => kind); // => ['read-otherwise']
 * ```
 */
export interface ReportDiff {
  /** Nothing is different. */
  readonly same: boolean;
  /** The conventions by which words were read, where they are not the same. */
  readonly convention: { readonly before: string; readonly after: string } | null;
  /** The incidents. */
  readonly incidents: IncidentsDiff;
  /** The summaries, which stand above them. */
  readonly summaries: IncidentsDiff;
  /** Claims that only one of the reports has, and those that say something else in each. */
  readonly claims: {
    readonly added: readonly string[];
    readonly removed: readonly string[];
    readonly changed: readonly { readonly claimId: string; readonly fields: readonly string[] }[];
  };
}

/**
 * How incidents came, went and went on, by their members. One that took in another is both kept and
 * joined; one that lost a part is both kept and split.
 *
 * @example
 * ```ts
 * import { diffReports, reconcileClaims, type IncidentsDiff } from 'casualty-claims';
 *
 * const claim = { figure: 7, outcome: 'killed', place: 'Aleppo', kind: 'battle', source: 'A' } as const;
 * const claims = [{ ...claim, id: 'a', date: '2016-10-01' }, { ...claim, id: 'b', date: '2016-10-20' }];
 * const together = claims.map((one) => ({ ...one, report: 'r', event: 'the battle' }));
 * const diff: IncidentsDiff = diffReports(reconcileClaims(claims), reconcileClaims(together)).incidents;
 * diff.joined.map(({ from }) => from.map(({ claimIds }) => claimIds)); // => [[['a'], ['b']]]
 * [diff.kept.length, diff.new, diff.gone]; // => [1, [], []]
 * ```
 */
export interface IncidentsDiff {
  /**
   * Incidents of both reports, matched by greatest shared membership, in which anything is
   * different.
   */
  readonly kept: readonly IncidentDiff[];
  /** How many of the matched ones are as they were. */
  readonly unchanged: number;
  /** Incidents of the earlier report whose claims are in several now, the greatest share first. */
  readonly split: readonly { readonly id: string; readonly into: readonly Portion[] }[];
  /**
   * Incidents of the later report whose claims were in several before, the greatest share first.
   */
  readonly joined: readonly { readonly id: string; readonly from: readonly Portion[] }[];
  /** Incidents of which no claim was in any before. */
  readonly new: readonly Portion[];
  /** Incidents of which no claim is in any now. */
  readonly gone: readonly Portion[];
}

/**
 * Claims of one incident that went into another, or all of them.
 *
 * @example
 * ```ts
 * import { diffReports, reconcileClaims, type Portion } from 'casualty-claims';
 *
 * const gone: readonly Portion[] = diffReports(reconcileClaims([{ id: 'a', figure: 7, outcome: 'killed', place: 'Aleppo', date: '2014' }]), reconcileClaims([])).incidents.gone;
 * gone.map(({ claimIds }) => claimIds); // => [['a']]
 * ```
 */
export interface Portion {
  /** The incident. */
  readonly id: string;
  /** The claims, sorted. */
  readonly claimIds: readonly string[];
}

/**
 * What is different in one incident that both reports have.
 *
 * @example
 * ```ts
 * import { diffReports, reconcileClaims, type IncidentDiff } from 'casualty-claims';
 *
 * const claim = { id: 'a', figure: 7, outcome: 'killed', place: 'Aleppo', date: '2014-01' } as const;
 * const kept: readonly IncidentDiff[] = diffReports(reconcileClaims([claim]), reconcileClaims([{ ...claim, date: '2014-01-08' }])).incidents.kept;
 * kept.map(({ setting, rows, claims }) => [setting.map(({ field }) => field), rows, claims.changed]); // => [[['date'], [], ['a']]]
 * ```
 */
export interface IncidentDiff {
  /** Its id in the earlier report. */
  readonly before: string;
  /** Its id in the later one; the same, unless its anchor went or came. */
  readonly after: string;
  /** When and where it was, and what sort of event. */
  readonly setting: readonly SettingChange[];
  /** Rows that came, went or moved. */
  readonly rows: readonly MeasureChange[];
  /**
   * Its claims, by id: new to the report, gone from it, saying something else, in from another
   * incident, out to one.
   */
  readonly claims: {
    readonly added: readonly string[];
    readonly removed: readonly string[];
    readonly changed: readonly string[];
    readonly joined: readonly string[];
    readonly left: readonly string[];
  };
  /** Questions without a figure that are answered otherwise; `null` where one was not asked. */
  readonly disputes: readonly {
    readonly topic: TopicDispute['topic'];
    readonly place: string | null;
    readonly before: TopicDispute | null;
    readonly after: TopicDispute | null;
  }[];
}

/**
 * A date, place or kind of event that is not what it was.
 *
 * @example
 * ```ts
 * import { diffReports, reconcileClaims, type SettingChange } from 'casualty-claims';
 *
 * const claim = { id: 'a', figure: 7, outcome: 'killed', place: 'Aleppo', date: '2014-01-08' } as const;
 * const diff = diffReports(reconcileClaims([claim]), reconcileClaims([{ ...claim, kind: 'battle' }]));
 * const setting: readonly SettingChange[] | undefined = diff.incidents.kept[0]?.setting;
 * setting; // => [{ field: 'kind', before: null, after: 'battle' }]
 * ```
 */
export type SettingChange =
  | {
      readonly field: 'date';
      readonly before: ReconciledIncident['date'];
      readonly after: ReconciledIncident['date'];
    }
  | {
      readonly field: 'place';
      readonly before: ReconciledIncident['place'];
      readonly after: ReconciledIncident['place'];
    }
  | {
      readonly field: 'kind';
      readonly before: ReconciledIncident['kind'];
      readonly after: ReconciledIncident['kind'];
    };

/**
 * A row that came, went, or shows something else, and why.
 *
 * @example
 * ```ts
 * import { diffReports, reconcileClaims, type MeasureChange } from 'casualty-claims';
 *
 * const killed = { id: 'k', figure: 7, outcome: 'killed', place: 'Aleppo', date: '2014-01-08', report: 'r', event: 'e' } as const;
 * const wounded = { ...killed, id: 'w', figure: 20, outcome: 'wounded' } as const;
 * const rows: readonly MeasureChange[] | undefined = diffReports(reconcileClaims([killed]), reconcileClaims([killed, wounded])).incidents.kept[0]?.rows;
 * rows?.map(({ kind, before, after, because }) => [kind, before, after?.label, because[0]?.kind]); // => [['added', null, 'wounded', 'claim-added']]
 * ```
 */
export type MeasureChange =
  | {
      readonly kind: 'added';
      readonly before: null;
      readonly after: MeasureState;
      readonly because: readonly ChangeReason[];
    }
  | {
      readonly kind: 'removed';
      readonly before: MeasureState;
      readonly after: null;
      readonly because: readonly ChangeReason[];
    }
  | {
      readonly kind: 'moved';
      readonly before: MeasureState;
      readonly after: MeasureState;
      readonly because: readonly ChangeReason[];
    };
