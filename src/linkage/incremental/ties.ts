import type { Decision } from '../constraints/decisions';
import type { MustLink } from '../constraints/must-links';
import type { LinkRow } from '../columns/row';
import type { Node } from './pair-graph';

/** What ties claims whatever their weights: references, events of reports, answers of analysts. */
export class Ties {
  readonly #nodes: ReadonlyMap<string, Node>;
  readonly #events = new Map<string, Set<Node>>();
  readonly #decisions = new Map<string, Decision[]>();

  constructor(nodes: ReadonlyMap<string, Node>, decisions: readonly Decision[]) {
    this.#nodes = nodes;
    for (const decision of decisions) {
      if (decision.a === decision.b) continue;
      for (const id of [decision.a, decision.b])
        this.#decisions.set(id, [...(this.#decisions.get(id) ?? []), decision]);
    }
  }

  add(node: Node): void {
    const key = eventKey(node.row);
    if (key === null) return;
    const known = this.#events.get(key);
    if (known === undefined) this.#events.set(key, new Set([node]));
    else known.add(node);
  }

  remove(node: Node): void {
    const key = eventKey(node.row);
    if (key !== null) this.#events.get(key)?.delete(node);
  }

  /** Everything that is tied to a node, or would be if nothing spoke against it. */
  of(node: Node): Node[] {
    const key = eventKey(node.row);
    const ids = [
      ...node.item.references,
      ...(this.#decisions.get(node.id) ?? []).filter(({ answer }) => answer === 'same'),
    ].map(({ a, b }) => (a === node.id ? b : a));
    return [
      ...ids.flatMap((id) => this.#nodes.get(id) ?? []),
      ...(key === null ? [] : (this.#events.get(key) ?? [])),
    ];
  }

  /** The references and the answers among some nodes, each once. */
  among(nodes: ReadonlySet<Node>): { references: MustLink[]; decisions: Decision[] } {
    const isAmong = (id: string): boolean => {
      const node = this.#nodes.get(id);
      return node !== undefined && nodes.has(node);
    };
    const references: MustLink[] = [];
    const decisions: Decision[] = [];
    for (const { id, item } of nodes) {
      for (const link of item.references)
        if (link.a === id && isAmong(link.b)) references.push(link);
      for (const decision of this.#decisions.get(id) ?? [])
        if (decision.a === id && isAmong(decision.b)) decisions.push(decision);
    }
    return { references, decisions };
  }
}

function eventKey({ report, event }: LinkRow): string | null {
  return report === null || event === null ? null : `${report}\n${event}`;
}
