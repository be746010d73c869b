import type { ReconciledIncident, TopicDispute } from '../../reconcile/model/types';
import type { ChangeReason } from '../timeline/measure-change';
import type { MeasureState } from './measure-state';

/**
 * What is different between two reports. Every list is empty, and `same` true, where they say the
 * same.
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

/** Claims of one incident that went into another, or all of them. */
export interface Portion {
  /** The incident. */
  readonly id: string;
  /** The claims, sorted. */
  readonly claimIds: readonly string[];
}

/** What is different in one incident that both reports have. */
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

/** A date, place or kind of event that is not what it was. */
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

/** A row that came, went, or shows something else, and why. */
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
