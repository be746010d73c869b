import type { Network } from './conflict-network';

/** Bounds settle in a few rounds; the cap is for networks that tighten in many small steps. */
const MOST_ROUNDS = 12;
/** With at most so many measures inside one, the best set of disjoint ones is looked for; else it is taken greedily. */
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
  /** The largest lower end that follows from measures inside or beside it, with what adds up to it; null where none does. */
  readonly fromOthers: { readonly end: End; readonly addends: readonly End[] } | null;
  /** The smallest upper end that follows from others; null where none does. */
  readonly underOthers: End | null;
}

/**
 * The laws of parts over measures of several voices, to a fixed point: a part is at most its whole, disjoint parts come to
 * at most their whole, a full split comes to it exactly. Each end remembers the claims it follows from.
 *
 * @param isUsed - the claims that count
 */
export function endsOf({ nodes, inside, apart, splits }: Network, isUsed: (claimId: string) => boolean): readonly Ends[] {
  const nothing: ReadonlySet<string> = new Set();
  const lower = nodes.map((): End => ({ value: 0, support: nothing }));
  const upper = nodes.map((): End => ({ value: Number.POSITIVE_INFINITY, support: nothing }));
  const fromOthers = nodes.map((): Ends['fromOthers'] => null);
  const underOthers = nodes.map((): End | null => null);
  nodes.forEach(({ statements }, at) => {
    for (const { lower: least, upper: most, support } of statements) {
      if (!areAllUsed(support, isUsed)) continue;
      if (least > (lower[at]?.value ?? 0)) lower[at] = { value: least, support };
      if (most < (upper[at]?.value ?? 0)) upper[at] = { value: most, support };
    }
  });
  const settled = { is: false };
  const raise = (at: number, value: number, addends: readonly End[]): void => {
    if (value <= (fromOthers[at]?.end.value ?? 0) && value <= valueOf(lower, at)) return;
    const end = { value, support: union(addends.map(({ support }) => support)) };
    if (value > (fromOthers[at]?.end.value ?? 0)) fromOthers[at] = { end, addends };
    if (value <= valueOf(lower, at)) return;
    lower[at] = end;
    settled.is = false;
  };
  const cut = (at: number, value: number, supports: readonly End[]): void => {
    if (value >= (underOthers[at]?.value ?? Number.POSITIVE_INFINITY) && value >= valueOf(upper, at)) return;
    const end = { value, support: union(supports.map(({ support }) => support)) };
    if (value < (underOthers[at]?.value ?? Number.POSITIVE_INFINITY)) underOthers[at] = end;
    if (value >= valueOf(upper, at)) return;
    upper[at] = end;
    settled.is = false;
  };
  const endAt = (list: readonly End[], at: number): End => list[at] ?? { value: 0, support: nothing };
  const active = splits.filter(({ support }) => areAllUsed(support, isUsed)).map((split) => ({ ...split, law: { value: 0, support: split.support } }));
  // Narrow measures first on the way up, wide ones first on the way down.
  const order = nodes.map((_, at) => at).sort((a, b) => (inside[a]?.length ?? 0) - (inside[b]?.length ?? 0) || a - b);
  for (let round = 0; round < MOST_ROUNDS && !settled.is; round += 1) {
    settled.is = true;
    for (const at of order) {
      const parts = disjoint(inside[at] ?? [], lower, apart);
      if (parts.length > 0) raise(at, parts.reduce((sum, part) => sum + valueOf(lower, part), 0), parts.map((part) => endAt(lower, part)));
    }
    for (const { whole, parts, law } of active) {
      const [lowers, uppers] = [parts.map((part) => endAt(lower, part)), parts.map((part) => endAt(upper, part))];
      const [least, most] = [lowers, uppers].map((ends) => ends.reduce((sum, { value }) => sum + value, 0));
      raise(whole, least ?? 0, [...lowers, law]);
      cut(whole, most ?? Number.POSITIVE_INFINITY, [...uppers, law]);
      for (const part of parts) {
        const beside = parts.filter((other) => other !== part);
        const [held, room] = [beside.reduce((sum, other) => sum + valueOf(lower, other), 0), beside.reduce((sum, other) => sum + valueOf(upper, other), 0)];
        cut(part, valueOf(upper, whole) - held, [endAt(upper, whole), ...beside.map((other) => endAt(lower, other)), law]);
        if (Number.isFinite(room)) raise(part, valueOf(lower, whole) - room, [endAt(lower, whole), ...beside.map((other) => endAt(upper, other)), law]);
      }
    }
    for (const at of [...order].reverse()) {
      if (!Number.isFinite(valueOf(upper, at))) continue;
      const parts = inside[at] ?? [];
      const chosen = disjoint(parts, lower, apart);
      for (const part of parts) {
        const beside = parts.length <= FEW ? disjoint(parts.filter((other) => other !== part && apart(part, other)), lower, apart) : chosen.filter((other) => other !== part && apart(part, other));
        const held = beside.reduce((sum, other) => sum + valueOf(lower, other), 0);
        cut(part, valueOf(upper, at) - held, [endAt(upper, at), ...beside.map((other) => endAt(lower, other))]);
      }
    }
  }
  return nodes.map((_, at) => ({ lower: endAt(lower, at), upper: endAt(upper, at), fromOthers: fromOthers[at] ?? null, underOthers: underOthers[at] ?? null }));
}

/** Measures of which every two exclude each other, with as many people for certain as can be found; those with none are left out. */
function disjoint(candidates: readonly number[], lower: readonly End[], apart: (a: number, b: number) => boolean): readonly number[] {
  const telling = candidates.filter((one) => valueOf(lower, one) > 0);
  if (telling.length < 2) return telling;
  telling.sort((a, b) => valueOf(lower, b) - valueOf(lower, a) || a - b);
  const greedy: number[] = [];
  for (const one of telling) if (greedy.every((other) => apart(one, other))) greedy.push(one);
  if (telling.length > FEW || greedy.length === telling.length) return greedy;
  let best: readonly number[] = [];
  let most = 0;
  const grow = (chosen: readonly number[], sum: number, rest: readonly number[]): void => {
    if (sum > most) [best, most] = [chosen, sum];
    if (sum + rest.reduce((left, one) => left + valueOf(lower, one), 0) <= most) return;
    rest.forEach((one, at) => {
      grow([...chosen, one], sum + valueOf(lower, one), rest.slice(at + 1).filter((other) => apart(one, other)));
    });
  };
  grow([], 0, telling);
  return best;
}

function areAllUsed(support: ReadonlySet<string>, isUsed: (claimId: string) => boolean): boolean {
  for (const id of support) if (!isUsed(id)) return false;
  return true;
}

function valueOf(ends: readonly End[], at: number): number {
  return ends[at]?.value ?? 0;
}

function union(sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  return new Set(sets.flatMap((set) => [...set]));
}
