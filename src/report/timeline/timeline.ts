import { dayFromIso, isoFromDay, type Day, type IsoDay } from '../../calendar';
import { parseClaims } from '../../claim/parse/parse-claims';
import { canonicalJson } from '../../claim/content-id';
import type { Interval } from '../../interval/interval';
import { MisuseError } from '../../issue/misuse';
import type { Account, MeasureReport } from '../../reconcile/model/types';
import { knownOn } from '../known-claims';
import { linkOptionsOf, type ReportOptions } from '../options';
import { reconcilingOf } from '../reconcile-linked';
import { changeReasons, type ChangeReason } from './measure-change';
import { linkedGroups, replayMeasure, type MeasureReplay } from './measure-replay';

/** What can be set for a timeline: what reconciling takes, and the days to look at. */
export interface TimelineOptions extends Omit<ReportOptions, 'whatIf'> {
  /** What is only tried; the days are those of the timeline. */
  readonly whatIf?: Omit<NonNullable<ReportOptions['whatIf']>, 'asOf'>;
  /** Days to look at instead of those on which a claim of the incident became known. */
  readonly days?: readonly IsoDay[];
}

/** What a row showed from a day on, until the next step, and what brought it about. */
export interface TimelineStep {
  /**
   * The day on which it became known, or the first that was looked at where it had been known
   * before.
   */
  readonly day: IsoDay;
  /** The range; `null` where, on that day, nobody had stated a figure that still stood. */
  readonly range: Interval | null;
  /** Some figure was open above. */
  readonly openAbove: boolean;
  /** Hull of what the accounts asserted. */
  readonly asserted: Interval | null;
  /** Who said what, by that day. */
  readonly accounts: readonly Account[];
  /** Independent voices. */
  readonly voices: Interval | null;
  /** How many positions conflicted or were strained. */
  readonly disagreements: number;
  /**
   * The claims that became known since the day looked at before and made the difference; empty
   * where none did.
   */
  readonly changedBy: readonly string[];
  /** What made the difference, claim by claim and voice by voice. */
  readonly because: readonly ChangeReason[];
}

/**
 * What was known when: one row of one incident, as it would have been reported day by day, and
 * which claim changed it. The incident is found again on each day as the one that shares most
 * claims with it, the row by the claims behind it.
 *
 * Looked at are the days on which a claim of the incident became known, also of one that was only
 * for a time taken for its own, those on which such a one left it, and the last of all, which shows
 * what the report shows. A step is listed only where what it shows is not what the one before it
 * showed. Each day links all claims known by then, so that it costs as much as a report does: give
 * the claims of one region, not of a war.
 *
 * @param claims - in the written or the regular form, as for `reconcileClaims`
 * @param incident - the id of an incident or summary, in the report of all these claims
 * @param measure - the label of one of its rows
 * @param options - as for `reconcileClaims`, and the days
 * @returns steps by day, the first where the row first has a figure
 * @throws a {@link MisuseError} for an incident, a row or a day that does not exist, naming those
 *   that do
 *
 * @example
 * ```ts
 * import { reconcileClaims, timeline } from 'casualty-claims';
 *
 * const claim = {
 *   outcome: 'killed',
 *   source: 'SOHR',
 *   place: 'Aleppo',
 *   date: '2014-01-08',
 *   kind: 'battle',
 * } as const;
 * const claims = [
 *   { ...claim, id: 'first', figure: 10, reportedOn: '2014-01-08' },
 *   { ...claim, id: 'corrected', figure: 42, supersedes: 'first', reportedOn: '2014-01-09' },
 * ];
 * const steps = timeline(claims, reconcileClaims(claims).incidents[0]?.id ?? '', 'killed');
 * steps.map(({ day, range, changedBy }) => [day, range, changedBy]);
 * // => [
 * //   ['2014-01-08', { lower: 10, upper: 10 }, ['first']],
 * //   ['2014-01-09', { lower: 42, upper: 42 }, ['corrected']],
 * // ]
 * steps[1]?.because[1]; // => { kind: 'speaks-for', lineage: 'named:sohr', before: 'first', after: 'corrected', because: 'superseded' }
 * ```
 */
export function timeline(
  claims: unknown,
  incident: string,
  measure: string,
  options: TimelineOptions = {},
): TimelineStep[] {
  const all = [...parseClaims(claims).claims].sort((a, b) => (a.id < b.id ? -1 : 1));
  const settings = { ...linkOptionsOf(options), ...reconcilingOf(options).options };
  const full = linkedGroups(all, settings);
  const target = full.groups.find(({ id }) => id === incident);
  if (target === undefined)
    throw new MisuseError(
      'unknown-incident',
      `timeline: there is no incident ${JSON.stringify(incident)}; ${choices(
        'incidents',
        full.groups.map(({ id }) => id),
      )}`,
    );
  const { measures } = full.reconcile(target);
  const final = measures.find(({ label }) => label === measure);
  if (final === undefined)
    throw new MisuseError(
      'unknown-measure',
      `timeline: incident ${incident} has no row ${JSON.stringify(measure)}; ${choices(
        'rows',
        measures.map(({ label }) => label),
      )}`,
    );
  const known = knownOn(all);
  const daysOf = (ids: readonly string[]): Day[] => ids.flatMap((id) => known.get(id) ?? []);
  const days = [...new Set(daysOf(all.map(({ id }) => id)))].sort((a, b) => a - b);
  // The last day shows what the report shows, also where nothing of the incident is dated.
  // A day that is added while others are looked at is looked at in its turn.
  const looking = new Set(
    options.days === undefined
      ? [...daysOf(target.claimIds), days.at(-1) ?? 0]
      : options.days.map(checkedDay),
  );
  const replays = new Map<Day, MeasureReplay>();
  for (const day of looking) {
    options.signal?.throwIfAborted();
    const replay = replayMeasure(all, day, { incident: target, measure: final }, settings);
    replays.set(day, replay);
    // A claim that is not the incident's in the end may have been taken for one of its own until
    // then.
    const found =
      options.days === undefined
        ? [
            ...daysOf(replay.members),
            ...(replays.size === looking.size ? daysOfLeaving(replays, days) : []),
          ]
        : [];
    for (const one of found) looking.add(one);
    options.onProgress?.({ stage: 'replay', done: replays.size, total: looking.size });
  }
  return stepsOf(inOrder(replays));
}

function inOrder(replays: ReadonlyMap<Day, MeasureReplay>): (readonly [Day, MeasureReplay])[] {
  return [...replays].sort(([a], [b]) => a - b);
}

/**
 * Where members left between two days that were looked at: the day in the middle of those between,
 * so that the day itself is found by halving.
 */
function daysOfLeaving(replays: ReadonlyMap<Day, MeasureReplay>, days: readonly Day[]): Day[] {
  const looked = inOrder(replays);
  return looked.flatMap(([day, { members }], at) => {
    const [until, after] = looked[at + 1] ?? [day, { members }];
    const staying = new Set(after.members);
    if (members.every((id) => staying.has(id))) return [];
    const between = days.filter((one) => one > day && one < until);
    return between.slice(Math.floor(between.length / 2)).slice(0, 1);
  });
}

function stepsOf(replays: readonly (readonly [Day, MeasureReplay])[]): TimelineStep[] {
  let before: MeasureReplay = {
    members: [],
    measure: null,
    claimOf: () => undefined,
    whereabouts: () => ({ kind: 'absent' }),
  };
  return replays.flatMap(([day, replay]): TimelineStep[] => {
    // Held against the day looked at before, which showed the same as the last step: what was said
    // in between made no difference.
    const last = before;
    before = replay;
    const [was, now] = [showing(last.measure), showing(replay.measure)];
    if (canonicalJson(was) === canonicalJson(now)) return [];
    const because = changeReasons(last, replay);
    return [
      {
        day: isoFromDay(day),
        ...now,
        accounts: replay.measure?.accounts ?? [],
        changedBy: newlyKnown(because, last, replay),
        because,
      },
    ];
  });
}

function showing(
  measure: MeasureReport | null,
): Omit<TimelineStep, 'day' | 'accounts' | 'changedBy' | 'because'> {
  if (measure === null)
    return { range: null, openAbove: false, asserted: null, voices: null, disagreements: 0 };
  const { range, openAbove, asserted, voices, disagreements } = measure;
  return { range, openAbove, asserted, voices, disagreements: disagreements.length };
}

/**
 * Of the claims that the reasons name, those that were not known before; else the new ones of the
 * whole incident.
 */
function newlyKnown(
  because: readonly ChangeReason[],
  before: MeasureReplay,
  after: MeasureReplay,
): string[] {
  const isNew = (id: string | null): id is string =>
    id !== null && before.claimOf(id) === undefined && after.claimOf(id) !== undefined;
  const named = because.flatMap((reason): (string | null)[] => {
    if (reason.kind === 'unexplained') return [];
    if (reason.kind === 'speaks-for') return [reason.after];
    return reason.kind === 'retracted' ? [reason.by] : [reason.claimId];
  });
  const fresh = named.filter(isNew);
  return [...new Set(fresh.length > 0 ? fresh : after.members.filter(isNew))].sort();
}

function checkedDay(day: IsoDay): Day {
  const known = dayFromIso(day);
  if (known === null)
    throw new MisuseError(
      'invalid-day',
      `timeline: ${JSON.stringify(day)} is not a day; write it as "YYYY-MM-DD"`,
    );
  return known;
}

/** The choices that a message names: the first ten, and how many there are. */
function choices(what: string, list: readonly string[]): string {
  const shown = list
    .slice(0, 10)
    .map((one) => JSON.stringify(one))
    .join(', ');
  return list.length === 0
    ? `there are no ${what}`
    : `the ${what} are ${shown}${list.length > 10 ? ` and ${String(list.length - 10)} more` : ''}`;
}
