import { isOutcomePartOf, type Outcome } from '../../claim/outcome';
import { isNumberless } from '../../figure';
import { hull } from '../../interval/combine';
import { intersects, isEqual, isWithin } from '../../interval/relation';
import type { Interval } from '../../interval/interval';
import type { Account, MeasureReport, PositionPair } from '../../reconcile/model/types';
import { noteInterval } from './plainness';
import { noteBelow, type Note } from './violation';

/** Pairs a list of positions may hold; the rest is counted in `omitted`. */
const MOST_PAIRS = 1_000;
/** Shares of a gap are whole people; their sum may still pass through a division. */
const NEARLY = 1e-6;

/** The laws of one row, by what the row itself says. `members` are the claims of its incident. */
export function noteMeasure(
  row: MeasureReport,
  members: ReadonlySet<string>,
  labels: ReadonlySet<string>,
  note: Note,
): void {
  noteBounds(row, note);
  noteVoices(row, note);
  row.accounts.forEach((account, at) => {
    noteAccount(account, members, noteBelow(note, 'accounts', at));
  });
  notePairs(row, note);
  const cite = citing(members, note);
  row.implied.forEach(({ from, bounds }, at) => {
    noteInterval(bounds, ['implied', at, 'bounds'], note);
    from.forEach((id, place) => {
      cite(id, ['implied', at, 'from', place]);
    });
  });
  row.comparisons.forEach(({ claimId, label }, at) => {
    cite(claimId, ['comparisons', at, 'claimId']);
    if (!labels.has(label))
      note(
        'unknown-label',
        ['comparisons', at, 'label'],
        label,
        'the label of a row of the incident',
      );
  });
  if (row.partOf !== null && !labels.has(row.partOf))
    note('unknown-label', ['partOf'], row.partOf, 'the label of a row of the incident');
  if (row.sensitivity.moves !== null)
    cite(row.sensitivity.moves.claimId, ['sensitivity', 'moves', 'claimId']);
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

function noteBounds(row: MeasureReport, note: Note): void {
  const { accounts, range, asserted } = row;
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
    if (row[flag] !== flagged)
      note(
        'flag-without-account',
        [flag],
        row[flag],
        `${String(flagged)}, as the accounts have it`,
      );
  }
  const least = Math.min(...speaking.map((account) => account.asserted.lower));
  if (row.undisputedMinimum !== least)
    note(
      'minimum-not-asserted',
      ['undisputedMinimum'],
      row.undisputedMinimum,
      `${String(least)}, the smallest count that an account asserts as its least`,
    );
  const against = speaking
    .filter(({ interest }) => interest === 'against')
    .map((account) => account.asserted.lower);
  const conceded = against.length === 0 ? null : Math.max(...against);
  if (row.concededMinimum !== conceded)
    note(
      'minimum-not-asserted',
      ['concededMinimum'],
      row.concededMinimum,
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
  const told = new Set<string>();
  accounts.forEach(({ lineage, sumOfParts }, at) => {
    const key = `${lineage}\n${String(sumOfParts)}`;
    if (told.has(key))
      note(
        'voice-counted-twice',
        ['accounts', at, 'lineage'],
        lineage,
        'one account for each voice, and one for its sum of parts',
      );
    told.add(key);
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

function notePairs({ disagreements, agreements, accounts }: MeasureReport, note: Note): void {
  const lineages = new Set(accounts.map(({ lineage }) => lineage));
  for (const [field, list] of Object.entries({ disagreements, agreements })) {
    if (list.length > MOST_PAIRS)
      note(
        'list-unbounded',
        [field],
        list.length,
        `at most ${String(MOST_PAIRS)}, the rest counted in omitted`,
      );
    list.forEach((pair, at) => {
      notePair(pair, field === 'disagreements', accounts, lineages, noteBelow(note, field, at));
    });
  }
  disagreements.forEach(({ gap }, at) => {
    const before = disagreements[at - 1];
    if (before !== undefined && before.gap < gap)
      note('pairs-unordered', ['disagreements', at, 'gap'], gap, 'the widest gap first');
  });
}

function notePair(
  { state, gap, between, causes, unexplained }: PositionPair,
  disagrees: boolean,
  accounts: readonly Account[],
  lineages: ReadonlySet<string>,
  note: Note,
): void {
  const [x, y] = between;
  const [assertedMeet, readMeet] = [intersects(x.asserted, y.asserted), intersects(x.read, y.read)];
  const isApart = !assertedMeet || !readMeet;
  if (isApart !== disagrees)
    note(
      'pair-in-wrong-list',
      ['state'],
      state,
      disagrees ? 'positions that do not meet' : 'positions that meet',
    );
  // Beside a wider word a row opens the bounds of a narrower one; two that share the narrower one
  // are held against each other as worded.
  const isOpened = x.asserted.upper === null || y.asserted.upper === null;
  // Held against a wider word the narrower one allows more, whatever the row says of it: nobody
  // killed, and one body.
  const mayMeet = intersects(boundsBeside(x, y, accounts), boundsBeside(y, x, accounts));
  const expected = !mayMeet
    ? ['conflicting']
    : !assertedMeet
      ? ['strained']
      : readMeet
        ? ['agreed', 'compatible']
        : isOpened
          ? ['strained', 'conflicting']
          : ['strained'];
  if (!expected.includes(state))
    note(
      'state-not-of-bounds',
      ['state'],
      state,
      `${expected.join(' or ')}, by the bounds of the positions`,
    );
  if (gap > 0 !== disagrees) note('gap-not-of-state', ['gap'], gap, disagrees ? 'a gap' : '0');
  const explained = causes.reduce((sum, { share }) => sum + share, unexplained);
  if (Math.abs(explained - gap) > NEARLY)
    note(
      'gap-not-explained',
      ['unexplained'],
      unexplained,
      `shares that add up with it to the gap of ${String(gap)}, not to ${String(explained)}`,
    );
  between.forEach((position, side) => {
    position.lineages.forEach((lineage, at) => {
      if (!lineages.has(lineage))
        note('unknown-lineage', ['between', side, 'lineages', at], lineage, 'a voice of the row');
    });
  });
}

function boundsBeside(
  position: PositionPair['between'][number],
  other: PositionPair['between'][number],
  accounts: readonly Account[],
): Interval {
  const [mine, others] = [outcomesOf(position, accounts), outcomesOf(other, accounts)];
  const isNarrower = mine.some((outcome) =>
    others.every((wide) => wide !== outcome && isOutcomePartOf(outcome, wide)),
  );
  return isNarrower ? { lower: position.asserted.lower, upper: null } : position.asserted;
}

function outcomesOf(
  { lineages }: PositionPair['between'][number],
  accounts: readonly Account[],
): readonly Outcome[] {
  const first = accounts.find(({ lineage }) => lineage === lineages[0]);
  if (first === undefined) return [];
  const { outcome } = first.measure;
  return typeof outcome === 'string' ? [outcome] : outcome.anyOf;
}
