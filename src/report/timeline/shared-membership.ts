/** Anything that has members, by id: an incident and its claims, a row and the claims behind it. */
export interface Group {
  readonly key: string;
  readonly members: readonly string[];
}

/** Two groups with members in common, by their places in the two lists. */
export interface Shared {
  readonly before: number;
  readonly after: number;
  readonly members: readonly string[];
}

/**
 * Every pair of groups that share members: the most shared first, then equal keys, then the order
 * of the keys. Work is linear in the members, as long as a member is in one group of each list.
 */
export function sharedMembership(before: readonly Group[], after: readonly Group[]): Shared[] {
  const holding = new Map<string, number[]>();
  after.forEach(({ members }, at) => {
    for (const id of members) push(holding, id, at);
  });
  const pairs = before.flatMap(({ members }, from) => {
    const found = new Map<number, string[]>();
    for (const id of members) for (const to of holding.get(id) ?? []) push(found, to, id);
    return [...found].map(([to, ids]) => ({ before: from, after: to, members: ids.sort() }));
  });
  const isSame = (pair: Shared): boolean => before[pair.before]?.key === after[pair.after]?.key;
  const keyOf = (pair: Shared): string =>
    `${before[pair.before]?.key ?? ''}\n${after[pair.after]?.key ?? ''}`;
  return pairs.sort((a, b) => {
    if (a.members.length !== b.members.length) return b.members.length - a.members.length;
    if (isSame(a) !== isSame(b)) return isSame(a) ? -1 : 1;
    return keyOf(a) < keyOf(b) ? -1 : 1;
  });
}

/**
 * One-to-one matches by greatest shared membership: the pairs in their order, each group taken
 * once.
 */
export function matchedOnce(pairs: readonly Shared[]): Shared[] {
  const [from, to] = [new Set<number>(), new Set<number>()];
  return pairs.filter(({ before, after }) => {
    if (from.has(before) || to.has(after)) return false;
    from.add(before);
    to.add(after);
    return true;
  });
}

function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const known = lists.get(key);
  if (known === undefined) lists.set(key, [value]);
  else known.push(value);
}
