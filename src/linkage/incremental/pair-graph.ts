import type { Issue } from '../../issue/issue';
import type { LinkedIncident, ScoredPair } from '../incident';
import { COMPARISONS, levelIn } from '../comparisons/levels';
import type { LinkItem } from './linked-claim-store';
import type { Neighbour } from './neighbourhood';

const PLACE_ALIAS = COMPARISONS.place.indexOf('alias');

/** A claim that is linked: its surroundings, its pairs and the unit it belongs to. */
export interface Node extends Neighbour {
  readonly id: string;
  readonly item: LinkItem;
  readonly placeKey: string;
  pairs: Pair[];
  density: number;
  unit: Unit | null;
  /** Its strongest pairs that were not followed, two at most. */
  runnersUp: Pair[];
}

/** A candidate pair, the earlier claim first. */
export interface Pair {
  readonly a: Node;
  readonly b: Node;
  readonly pattern: number;
  /** Whether it was proposed because another claim gives the names of both. */
  readonly byAlias: boolean;
  /** In 1/1024 nats. */
  weight: number;
  /** As it is published; null until it has been a runner-up under its present weight. */
  described: ScoredPair | null;
}

/**
 * Claims that pairs above 0, must-links and answers connect, with what clustering made of them.
 * What happens in one unit is nothing to another.
 */
export interface Unit {
  readonly nodes: Node[];
  readonly incidents: LinkedIncident[];
  readonly unplaced: string[];
  readonly issues: Issue[];
}

/** Makes a node without pairs. */
export function nodeOf(item: LinkItem, placed: Neighbour): Node {
  const { place } = placed.row;
  const placeKey = place === null ? '' : JSON.stringify([place.names, place.within, place.level]);
  return {
    ...placed,
    id: placed.row.id,
    item,
    placeKey,
    pairs: [],
    density: NaN,
    unit: null,
    runnersUp: [],
  };
}

/** Returns the end of a pair that is not this one. */
export function otherEnd({ a, b }: Pair, node: Node): Node {
  return a === node ? b : a;
}

/** Adds a pair to both of its ends. */
export function addPair(pair: Pair): void {
  pair.a.pairs.push(pair);
  pair.b.pairs.push(pair);
}

/** Removes a pair from both of its ends. */
export function removePair(pair: Pair): void {
  for (const end of [pair.a, pair.b]) end.pairs = end.pairs.filter((other) => other !== pair);
}

/** Returns whether one end of a pair, by giving several names, may vouch for aliases of the other. */
export function vouches(node: Node, pair: Pair): boolean {
  if (pair.byAlias || (node.row.place?.names.length ?? 0) < 2) return false;
  const level = levelIn(pair.pattern, 'place');
  return level !== 0 && level < PLACE_ALIAS && pair.a.placeKey !== pair.b.placeKey;
}
