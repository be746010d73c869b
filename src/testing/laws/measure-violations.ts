import { isNumberless } from '../../figure';
import { hull } from '../../interval/combine';
import { isEqual, isWithin } from '../../interval/relation';
import type { Account, MeasureReport } from '../../reconcile/model/types';
import { notePairs } from './pair-violations';
import { noteInterval } from './plainness';
import { noteBelow, type Note } from './violation';

/**
 * Notes which laws a measure breaks, by what it says itself. `members` are the claims of its
 * incident.
 */
export function noteMeasure(
  measure: MeasureReport,
  members: ReadonlySet<string>,
  labels: ReadonlySet<string>,
  note: Note,
): void {
  noteBounds(measure, note);
  noteVoices(measure, note);
  measure.accounts.forEach((account, at) => {
    noteAccount(account, members, noteBelow(note, 'accounts', at));
  });
  notePairs(measure, note);
  const cite = citing(members, note);
  measure.implied.forEach(({ from, bounds }, at) => {
    noteInterval(bounds, ['implied', at, 'bounds'], note);
    from.forEach((id, place) => {
      cite(id, ['implied', at, 'from', place]);
    });
  });
  measure.comparisons.forEach(({ claimId, label }, at) => {
    cite(claimId, ['comparisons', at, 'claimId']);
    if (!labels.has(label))
      note(
        'unknown-label',
        ['comparisons', at, 'label'],
        label,
        'the label of a row of the incident',
      );
  });
  if (measure.partOf !== null && !labels.has(measure.partOf))
    note('unknown-label', ['partOf'], measure.partOf, 'the label of a row of the incident');
  if (measure.sensitivity.moves !== null)
    cite(measure.sensitivity.moves.claimId, ['sensitivity', 'moves', 'claimId']);
}

/** Notes an id that the incident does not have. */
export function citing(
  members: ReadonlySet<string>,
  note: Note,
): (id: string, path: readonly (string | number)[]) => void {
  return (id, path) => {
    if (!members.has(id)) note('cites-outside-incident', path, id, 'a claim of the incident');
  };
}

function noteBounds(measure: MeasureReport, note: Note): void {
  const { accounts, range, asserted } = measure;
  noteInterval(range, ['range'], note);
  noteInterval(asserted, ['asserted'], note);
  if (accounts.length === 0) {
    note('row-without-account', ['accounts'], accounts, 'at least one voice');
    return;
  }
  const all = hull(accounts.map((account) => account.asserted));
  if (!isEqual(all, asserted))
    note(
      'asserted-not-hull',
      ['asserted'],
      asserted,
      `the hull of what the accounts assert, ${JSON.stringify(all)}`,
    );
  // A voice without a number enters only what is asserted while another states one.
  const counted = accounts.filter(({ figure }) => !isNumberless(figure));
  const speaking = counted.length > 0 ? counted : accounts;
  const lowers = speaking.flatMap(({ stated }) => (stated.lower === null ? [] : [stated.lower]));
  const uppers = speaking.flatMap(({ stated }) => (stated.upper === null ? [] : [stated.upper]));
  const ends = [...lowers, ...uppers];
  const stated = {
    lower: lowers.length === 0 ? 1 : Math.min(...lowers),
    upper: uppers.length === 0 ? null : Math.max(0, ...ends),
  };
  if (stated.lower !== range.lower || stated.upper !== range.upper)
    note(
      'range-not-hull',
      ['range'],
      range,
      `the hull of what the accounts state, ${JSON.stringify(stated)}`,
    );
  for (const flag of [
    'openAbove',
    'openBelow',
    'approximate',
    'byConvention',
    'derived',
  ] as const) {
    const flagged = speaking.some((account) => account.stated[flag]);
    if (measure[flag] !== flagged)
      note(
        'flag-without-account',
        [flag],
        measure[flag],
        `${String(flagged)}, as the accounts have it`,
      );
  }
  const least = Math.min(...speaking.map((account) => account.asserted.lower));
  if (measure.undisputedMinimum !== least)
    note(
      'minimum-not-asserted',
      ['undisputedMinimum'],
      measure.undisputedMinimum,
      `${String(least)}, the smallest count that an account asserts as its least`,
    );
  const against = speaking
    .filter(({ interest }) => interest === 'against')
    .map((account) => account.asserted.lower);
  const conceded = against.length === 0 ? null : Math.max(...against);
  if (measure.concededMinimum !== conceded)
    note(
      'minimum-not-asserted',
      ['concededMinimum'],
      measure.concededMinimum,
      `${String(conceded)}, the largest least count given against interest`,
    );
}

function noteVoices({ accounts, voices, publishers }: MeasureReport, note: Note): void {
  const lineages = new Set(accounts.map(({ lineage }) => lineage));
  const named = new Set(accounts.filter((account) => account.named).map(({ lineage }) => lineage));
  const [lower, upper] = [Math.max(1, named.size), lineages.size];
  if (voices.lower !== lower || voices.upper !== upper)
    note(
      'voices-miscounted',
      ['voices'],
      voices,
      `${String(lower)} to ${String(upper)}: the named lineages, and all`,
    );
  const carriers = [...new Set(accounts.flatMap((account) => account.publishers))].sort();
  if (carriers.join('\n') !== publishers.join('\n'))
    note('publishers-miscounted', ['publishers'], publishers, 'those of the accounts, by name');
  const counted = new Set<string>();
  accounts.forEach(({ lineage, sumOfParts }, at) => {
    const key = `${lineage}\n${String(sumOfParts)}`;
    if (counted.has(key))
      note(
        'voice-counted-twice',
        ['accounts', at, 'lineage'],
        lineage,
        'one account for each voice, and one for its sum of parts',
      );
    counted.add(key);
  });
}

function noteAccount(
  {
    claimId,
    claimIds,
    asserted,
    read,
    sumOfParts,
    addends,
    parts,
    rest,
    otherWordings,
    superseded,
    falls,
  }: Account,
  members: ReadonlySet<string>,
  note: Note,
): void {
  noteInterval(asserted, ['asserted'], note);
  noteInterval(read, ['read'], note);
  if (!isWithin(read, asserted))
    note(
      'read-beyond-asserted',
      ['read'],
      read,
      `bounds within what is asserted, ${JSON.stringify(asserted)}`,
    );
  if (!claimIds.includes(claimId))
    note('speaker-not-listed', ['claimId'], claimId, 'one of the claims behind the account');
  if (sumOfParts !== addends.length > 0)
    note(
      'sum-without-parts',
      ['sumOfParts'],
      sumOfParts,
      'true where figures were added up, and only there',
    );
  const cite = citing(members, note);
  claimIds.forEach((id, at) => {
    cite(id, ['claimIds', at]);
  });
  for (const [field, list] of Object.entries({ addends, parts, otherWordings, superseded })) {
    list.forEach((item, at) => {
      cite(item.claimId, [field, at, 'claimId']);
    });
  }
  falls.forEach(({ from, to }, at) => {
    cite(from, ['falls', at, 'from']);
    cite(to, ['falls', at, 'to']);
  });
  parts.forEach(({ implied }, at) => {
    noteInterval(implied, ['parts', at, 'implied'], note);
  });
  if (rest !== null) noteInterval(rest.bounds, ['rest', 'bounds'], note);
}
