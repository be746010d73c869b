import type { Network } from './conflict-network';

/** Bounds settle in a few rounds; the cap is for networks that tighten in many small steps. */
const MOST_ROUNDS = 12;
/**
 * With at most so many measures inside one, the best set of disjoint ones is looked for; else it is
 * taken greedily.
 */
const FEW = 12;

/** An end of what can be true of a measure, and the claims it follows from. */
export interface End {
  readonly value: number;
  readonly support: ReadonlySet<string>;
}

/** The ends of one measure: what is said of it, and what follows from figures of others. */
export interface Ends {
  readonly lower: End;
  readonly upper: End;
  /**
   * The largest lower end that follows from measures inside or beside it, with what adds up to it;
   * null where none does.
   */
  readonly fromOthers: { readonly end: End; readonly addends: readonly End[] } | null;
  /** The smallest upper end that follows from others; null where none does. */
  readonly underOthers: End | null;
}

/**
 * The laws of parts over measures of several voices, to a fixed point: a part is at most its whole,
 * disjoint parts come to at most their whole, a full split comes to it exactly. Each end remembers
 * the claims it follows from.
 *
 * @param network - measures in a fixed order; those inside another are listed in it, and the splits
 *   are those that count
 * @param isUsed - the claims that count
 * @param isFirstEnough - whether to end with the first measure of which no count is left: what
 *   follows from a contradiction says nothing
 */
export function endsOf(
  { nodes, inside, apart, splits }: Network,
  isUsed: (claimId: string) => boolean,
  isFirstEnough = false,
): readonly Ends[] {
  const nothing: ReadonlySet<string> = new Set();
  const lower = nodes.map((): End => ({ value: 0, support: nothing }));
  const upper = nodes.map((): End => ({ value: Number.POSITIVE_INFINITY, support: nothing }));
  const fromOthers = nodes.map((): Ends['fromOthers'] => null);
  const underOthers = nodes.map((): End | null => null);
  nodes.forEach(({ statements }, at) => {
    for (const { lower: least, upper: most, support } of statements) {
      if (!areAllUsed(support, isUsed)) continue;
      if (least > valueOf(lower, at)) lower[at] = { value: least, support };
      if (most < valueOf(upper, at)) upper[at] = { value: most, support };
    }
  });
  const isEmpty = (at: number): boolean => valueOf(lower, at) > valueOf(upper, at);
  let moves = 0;
  let isOver = isFirstEnough && nodes.some((_, at) => isEmpty(at));
  // What follows from others is never beyond the end itself: what does not move the one does not
  // move the other.
  const raise = (at: number, value: number, addends: readonly End[]): void => {
    if (isOver || value <= (fromOthers[at]?.end.value ?? 0)) return;
    const end = { value, support: union(addends.map(({ support }) => support)) };
    fromOthers[at] = { end, addends };
    if (value <= valueOf(lower, at)) return;
    lower[at] = end;
    moves += 1;
    isOver = isFirstEnough && isEmpty(at);
  };
  const cut = (at: number, value: number, supports: readonly End[]): void => {
    if (isOver || value >= (underOthers[at]?.value ?? Number.POSITIVE_INFINITY)) return;
    const end = { value, support: union(supports.map(({ support }) => support)) };
    underOthers[at] = end;
    if (value >= valueOf(upper, at)) return;
    upper[at] = end;
    moves += 1;
    isOver = isFirstEnough && isEmpty(at);
  };
  const partsOf = (at: number): readonly number[] => inside[at] as readonly number[];
  const laws = splits.map((split) => ({ ...split, law: { value: 0, support: split.support } }));
  // Narrow measures first on the way up, wide ones first on the way down.
  const order = [...inside.keys()].sort((a, b) => partsOf(a).length - partsOf(b).length);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const before = moves;
    for (const at of order) {
      const parts = disjoint(partsOf(at), lower, apart);
      raise(
        at,
        sumAt(lower, parts),
        parts.map((part) => endAt(lower, part)),
      );
    }
    for (const { whole, parts, law } of laws) {
      const [lowers, uppers] = [
        parts.map((part) => endAt(lower, part)),
        parts.map((part) => endAt(upper, part)),
      ];
      raise(whole, sumAt(lower, parts), [...lowers, law]);
      cut(whole, sumAt(upper, parts), [...uppers, law]);
      for (const part of parts) {
        const beside = parts.filter((other) => other !== part);
        const [held, room] = [sumAt(lower, beside), sumAt(upper, beside)];
        cut(part, valueOf(upper, whole) - held, [
          endAt(upper, whole),
          ...beside.map((other) => endAt(lower, other)),
          law,
        ]);
        raise(part, valueOf(lower, whole) - room, [
          endAt(lower, whole),
          ...beside.map((other) => endAt(upper, other)),
          law,
        ]);
      }
    }
    for (const at of [...order].reverse()) {
      if (!Number.isFinite(valueOf(upper, at))) continue;
      const parts = partsOf(at);
      const chosen = disjoint(parts, lower, apart);
      for (const part of parts) {
        const beside =
          parts.length <= FEW
            ? disjoint(
                parts.filter((other) => apart(part, other)),
                lower,
                apart,
              )
            : chosen.filter((other) => apart(part, other));
        cut(part, valueOf(upper, at) - sumAt(lower, beside), [
          endAt(upper, at),
          ...beside.map((other) => endAt(lower, other)),
        ]);
      }
    }
    if (moves === before) break;
  }
  return nodes.map((_, at) => ({
    lower: endAt(lower, at),
    upper: endAt(upper, at),
    fromOthers: fromOthers[at] as Ends['fromOthers'],
    underOthers: underOthers[at] as End | null,
  }));
}

/**
 * Measures of which every two exclude each other, with as many people for certain as can be found;
 * those with none are left out.
 */
function disjoint(
  candidates: readonly number[],
  lower: readonly End[],
  apart: (a: number, b: number) => boolean,
): readonly number[] {
  const telling = candidates.filter((one) => valueOf(lower, one) > 0);
  telling.sort((a, b) => valueOf(lower, b) - valueOf(lower, a));
  const greedy: number[] = [];
  for (const one of telling) if (greedy.every((other) => apart(one, other))) greedy.push(one);
  if (greedy.length === telling.length) return greedy;
  if (telling.length > FEW) return greedy;
  let best: readonly number[] = [];
  let most = 0;
  const grow = (chosen: readonly number[], sum: number, rest: readonly number[]): void => {
    if (sum > most) [best, most] = [chosen, sum];
    if (sum + sumAt(lower, rest) <= most) return;
    rest.forEach((one, at) => {
      grow(
        [...chosen, one],
        sum + valueOf(lower, one),
        rest.slice(at + 1).filter((other) => apart(one, other)),
      );
    });
  };
  grow([], 0, telling);
  return best;
}

function areAllUsed(support: ReadonlySet<string>, isUsed: (claimId: string) => boolean): boolean {
  for (const id of support) if (!isUsed(id)) return false;
  return true;
}

/** The end of a measure of the network. */
function endAt(ends: readonly End[], at: number): End {
  return ends[at] as End;
}

function valueOf(ends: readonly End[], at: number): number {
  return endAt(ends, at).value;
}

function sumAt(ends: readonly End[], places: readonly number[]): number {
  return places.reduce((sum, at) => sum + valueOf(ends, at), 0);
}

function union(sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  return new Set(sets.flatMap((set) => [...set]));
}
