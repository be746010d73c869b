import { NONE, type LinkColumns } from '../columns/columns';

/**
 * Which event a node is of each report, and which entry of each list: a report or list and its
 * member, both as whole numbers.
 */
export type Membership = ReadonlyMap<number, number>;

/**
 * The memberships of the nodes of one component. Where a reference or an analyst's answer has made
 * one node of two members of a report or list, these two are one and the same throughout the
 * component.
 */
export class Memberships {
  readonly #of = new Map<number, Map<number, number>>();
  /** Members that are the same as another; the smaller one stands for both. */
  readonly #same = new Map<number, number>();

  /** How many nodes are a member of anything. */
  get size(): number {
    return this.#of.size;
  }

  /** Adds what one claim says of its node. */
  note(
    node: number,
    { report, event, list, entry }: Pick<LinkColumns, 'report' | 'event' | 'list' | 'entry'>,
    claim: number,
  ): void {
    const [ofReport, ofList] = [report[claim]!, list[claim]!];
    // Events and entries are numbered by themselves: even numbers are of reports, odd ones of
    // lists.
    if (ofReport !== NONE && event[claim] !== NONE)
      this.#note(node, ofReport * 2, event[claim]! * 2);
    if (ofList !== NONE) this.#note(node, ofList * 2 + 1, entry[claim]! * 2 + 1);
  }

  /** What was noted, of the nodes that are a member of anything. */
  settled(): ReadonlyMap<number, Membership> {
    if (this.#same.size > 0)
      for (const membership of this.#of.values())
        for (const [key, member] of membership) membership.set(key, this.#representativeOf(member));
    return this.#of;
  }

  #note(node: number, key: number, member: number): void {
    const membership = this.#of.get(node);
    const known = membership?.get(key);
    if (membership === undefined) this.#of.set(node, new Map([[key, member]]));
    else if (known === undefined) membership.set(key, member);
    else {
      const [x, y] = [this.#representativeOf(known), this.#representativeOf(member)];
      if (x !== y) this.#same.set(Math.max(x, y), Math.min(x, y));
    }
  }

  #representativeOf(member: number): number {
    for (let at = member; ;) {
      const next = this.#same.get(at);
      if (next === undefined) return at;
      at = next;
    }
  }
}

/**
 * Whether two nodes, or what they have grown into, are two events of one report or two entries of
 * one list: they must not become one.
 */
export function areApart(a: Membership | undefined, b: Membership | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  for (const [key, member] of few) {
    const other = many.get(key);
    if (other !== undefined && other !== member) return true;
  }
  return false;
}

/** The membership of two nodes that are not apart, as one. */
export function joinedMembership(
  a: Membership | undefined,
  b: Membership | undefined,
): Membership | undefined {
  return a === undefined || b === undefined ? (a ?? b) : new Map([...a, ...b]);
}
