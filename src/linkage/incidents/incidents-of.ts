import { NONE, type LinkColumns } from '../columns/columns';
import { incidentIdOf, type LinkedIncident } from '../incident';
import type { LinksOf } from './links';
import { groupByKey, type GroupedPositions } from '../columns/group-by-key';
import { NO_DAY } from '../columns/window';

/**
 * Clusters as incidents, by first day, then id, undated last; each is spelt out when it is asked
 * for. A claim alone, with neither date, place, event nor reference, is unplaced; `isTied` says
 * whether a reference ties a claim to another.
 */
export class FoundIncidents {
  readonly unplaced: readonly string[];
  /** In their order. */
  readonly ids: readonly string[];
  readonly #columns: Pick<LinkColumns, 'ids' | 'start'>;
  readonly #linksOf: LinksOf;
  readonly #members: GroupedPositions;
  /** The first position of each incident. */
  readonly #firsts: Int32Array;

  constructor(
    columns: LinkColumns,
    linkable: Uint8Array,
    incidentOf: Int32Array,
    linksOf: LinksOf,
    isTied: (id: string) => boolean,
  ) {
    [this.#columns, this.#linksOf] = [{ ids: columns.ids, start: columns.start }, linksOf];
    const { size } = columns;
    // Who is not linked is in the run of a claim that is not there.
    const keys = Int32Array.from(incidentOf, (first, at) => (linkable[at] === 1 ? first : size));
    this.#members = groupByKey(keys, size, size + 1);
    const unplaced: string[] = [];
    const found: number[] = [];
    const ids: string[] = [];
    for (let first = 0; first < size; first += 1) {
      const [from, to] = [this.#members.offsets[first]!, this.#members.offsets[first + 1] ?? 0];
      if (from === to) continue;
      const id = columns.ids[first]!;
      const nothing =
        columns.start[first] === NO_DAY &&
        columns.place[first] === NONE &&
        columns.event[first] === NONE;
      if (to - from === 1 && nothing && !isTied(id)) unplaced.push(id);
      else {
        found.push(first);
        ids.push(
          incidentIdOf(
            this.#positions(first).map((at) => ({
              id: columns.ids[at]!,
              reportedOn: dayOf(columns.reportedOn[at]),
            })),
          ),
        );
      }
    }
    this.unplaced = unplaced.sort();
    const order = Array.from(found.keys()).sort(
      (x, y) =>
        columns.start[found[x]!]! - columns.start[found[y]!]! || (ids[x]! < ids[y]! ? -1 : 1),
    );
    this.#firsts = Int32Array.from(order, (at) => found[at]!);
    this.ids = order.map((at) => ids[at]!);
  }

  /** How many. */
  get size(): number {
    return this.ids.length;
  }

  /** One of them. */
  at(index: number): LinkedIncident | undefined {
    const { ids, start } = this.#columns;
    const first = this.#firsts[index];
    if (first === undefined) return undefined;
    return {
      id: this.ids[index]!,
      firstDay: dayOf(start[first]),
      claimIds: this.#positions(first)
        .map((at) => ids[at]!)
        .sort(),
      links: this.#linksOf(first),
    };
  }

  /** All of them, spelt out one after the other. */
  *[Symbol.iterator](): Generator<LinkedIncident> {
    for (
      let index = 0, incident = this.at(index);
      incident !== undefined;
      incident = this.at(index)
    ) {
      yield incident;
      index += 1;
    }
  }

  #positions(first: number): number[] {
    const { order, offsets } = this.#members;
    return Array.from(order.subarray(offsets[first], offsets[first + 1]));
  }
}

function dayOf(day: number | undefined): number | null {
  return day === undefined || day === NO_DAY ? null : day;
}

/** By first day, then id; undated last. */
export function byFirstDay(x: LinkedIncident, y: LinkedIncident): number {
  const [a, b] = [x.firstDay ?? NO_DAY, y.firstDay ?? NO_DAY];
  return a === b ? (x.id < y.id ? -1 : x.id > y.id ? 1 : 0) : a - b;
}
