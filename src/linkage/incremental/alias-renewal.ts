import { retractPair, type ChangeSet } from './change-set';
import type { NodeColumns } from './node-columns';
import { addPair, otherEnd, removePair, vouches, type Node, type Pair } from './pair-graph';

/**
 * Finds anew the pairs by alias that a changed claim, or a neighbour of one, vouches for: they
 * depend on third claims.
 */
export function renewAliasPairs(
  nodes: ReadonlyMap<string, Node>,
  columns: NodeColumns,
  changeSet: ChangeSet,
): void {
  const { touched, vouchers, aliased } = changeSet;
  const isLinked = (node: Node): boolean => nodes.get(node.id) === node;
  const ends = new Set([...aliased].filter(isLinked));
  for (const voucher of vouchers)
    if (isLinked(voucher))
      for (const pair of voucher.pairs)
        if (vouches(voucher, pair)) ends.add(otherEnd(pair, voucher));
  if (ends.size < 2) return;
  const among = new Set(ends);
  for (const end of ends) {
    for (const pair of end.pairs) {
      const voucher = otherEnd(pair, end);
      if (!vouches(voucher, pair) || among.has(voucher)) continue;
      among.add(voucher);
    }
  }
  for (const voucher of [...among])
    for (const pair of voucher.pairs)
      if (vouches(voucher, pair)) among.add(otherEnd(pair, voucher));
  const keyOfPair = ({ a, b }: Pair): string => JSON.stringify([a.id, b.id]);
  const before = new Map(
    [...ends].flatMap((end) =>
      end.pairs
        .filter(({ a, b, byAlias }) => byAlias && ends.has(a) && ends.has(b))
        .map((pair) => [keyOfPair(pair), pair] as const),
    ),
  );
  for (const pair of columns.pairsAmong(among)) {
    if (!pair.byAlias || !ends.has(pair.a) || !ends.has(pair.b)) continue;
    if (before.delete(keyOfPair(pair))) continue;
    addPair(pair);
    touched.add(pair.a).add(pair.b);
  }
  for (const pair of before.values()) {
    removePair(pair);
    retractPair(pair, changeSet);
    touched.add(pair.a).add(pair.b);
  }
}
