import { blockingPairs } from '../blocking/blocking';
import { CandidatePairs } from '../columns/candidate-pairs';
import { ColumnsBuilder, type LinkColumns } from '../columns/columns';
import { Comparer } from '../comparisons/comparison';
import { comparePairs } from '../weights/match-weight';
import type { LinkOptions } from '../options';
import { otherEnd, type Node, type Pair } from './pair-graph';

/** Pairs of nodes in the form that the stages of linkage take. */
export interface PairColumns {
  readonly pairs: readonly Pair[];
  readonly columns: LinkColumns;
  /** The nodes of the columns, by position. */
  readonly at: readonly Node[];
  readonly candidates: CandidatePairs;
  readonly patterns: Uint32Array;
  readonly density: Float32Array;
}

/** Columns of some of the nodes, and the stages that run on them. */
export class NodeColumns {
  readonly #nodes: ReadonlyMap<string, Node>;
  readonly #options: Pick<LinkOptions, 'kinds' | 'signal'>;
  /** Those of all nodes, which several stages of a large change ask for. */
  #all: LinkColumns | null = null;

  constructor(nodes: ReadonlyMap<string, Node>, options: Pick<LinkOptions, 'kinds' | 'signal'>) {
    this.#nodes = nodes;
    this.#options = options;
  }

  /** To be called when the nodes have changed. */
  forget(): void {
    this.#all = null;
  }

  of(nodes: ReadonlySet<Node>): LinkColumns {
    if (nodes.size === this.#nodes.size && this.#all !== null) return this.#all;
    const builder = new ColumnsBuilder();
    for (const { row } of nodes) builder.add(row);
    const columns = builder.finish();
    if (nodes.size === this.#nodes.size) this.#all = columns;
    return columns;
  }

  nodesIn(columns: LinkColumns): Node[] {
    return columns.ids.flatMap((id) => this.#nodes.get(id) ?? []);
  }

  /** Pairs among some nodes, as blocking and comparison find them. */
  pairsAmong(nodes: ReadonlySet<Node>): Pair[] {
    const columns = this.of(nodes);
    const comparer = new Comparer(columns, this.#options.kinds);
    const candidates = blockingPairs(columns, comparer, new Uint8Array(columns.size).fill(1), () =>
      this.#options.signal?.throwIfAborted(),
    );
    const patterns = comparePairs(candidates, comparer);
    const at = this.nodesIn(columns);
    const { first, second, size, aliasesFrom } = candidates;
    const pairs: Pair[] = [];
    for (let pair = 0; pair < size; pair += 1) {
      const [a, b] = [at[first[pair]!], at[second[pair]!]];
      if (a !== undefined && b !== undefined)
        pairs.push({
          a,
          b,
          pattern: patterns[pair]!,
          byAlias: pair >= aliasesFrom,
          weight: 0,
          described: null,
        });
    }
    return pairs;
  }

  /** Every pair that is known with an end among some nodes. */
  pairsOf(nodes: ReadonlySet<Node>): PairColumns {
    const around = new Set(nodes);
    const pairs: Pair[] = [];
    for (const node of nodes) {
      for (const pair of node.pairs) {
        const other = otherEnd(pair, node);
        // A pair of two of these nodes is met at both of its ends.
        if (!nodes.has(other) || pair.a === node) pairs.push(pair);
        around.add(other);
      }
    }
    const columns = this.of(around);
    const at = this.nodesIn(columns);
    const position = new Map(at.map((node, index) => [node, index]));
    const candidates = new CandidatePairs();
    for (const { a, b } of pairs) candidates.push(position.get(a) ?? 0, position.get(b) ?? 0);
    return {
      pairs,
      columns,
      at,
      candidates,
      patterns: Uint32Array.from(pairs, ({ pattern }) => pattern),
      density: Float32Array.from(at, ({ density }) => density),
    };
  }
}
