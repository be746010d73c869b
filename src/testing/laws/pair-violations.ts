import { isOutcomePartOf, type Outcome } from '../../claim/outcome';
import { intersects } from '../../interval/relation';
import type { Interval } from '../../interval/interval';
import type { Account, MeasureReport, PositionPair } from '../../reconcile/model/types';
import { noteBelow, type Note } from './violation';

/** Pairs a list of positions may hold; the rest is counted in `omitted`. */
const MOST_PAIRS = 1_000;
/** Shares of a gap are whole people; their sum may still pass through a division. */
const NEARLY = 1e-6;

/** Notes pairs in the wrong list or order, and states and gaps that their bounds do not give. */
export function notePairs(
  { disagreements, agreements, accounts }: MeasureReport,
  note: Note,
): void {
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
  // Beside a wider word a measure opens the bounds of a narrower one; two that share the narrower one
  // are held against each other as worded.
  const isOpened = x.asserted.upper === null || y.asserted.upper === null;
  // Held against a wider word the narrower one allows more, whatever the measure says of it: nobody
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
