import { makeParseCache, type ParseCache } from '../../claim/parse/parse-cache';
import { readClaim } from '../../claim/parse/read-claim';
import { REFERENCES } from '../../claim/parse/reference';
import { DisjointSets } from '../columns/disjoint-sets';
import type { PackedClaims } from './packed-claims';
import { StringIndex } from '../columns/string-index';
import { readField } from './read-field';
import { groupByKey, type GroupedPositions } from '../columns/group-by-key';

/**
 * Claims in families: those that references connect, in either direction, and those of one id. What
 * a claim means depends on its family and on nothing else, so that families can be read one after
 * the other. Places are those in the order of coming.
 */
export class ClaimFamilies {
  readonly #index: StringIndex;
  readonly #roots: Int32Array;
  readonly #members: GroupedPositions;

  constructor(claims: PackedClaims) {
    const ids: (string | undefined)[] = [];
    /** Whose reference names what. */
    const naming: number[] = [];
    const named: string[] = [];
    const memo = makeParseCache();
    for (let at = 0; at < claims.size; at += 1) {
      const claim = claims.at(at);
      ids.push(idOf(claim, memo));
      for (const field of REFERENCES) {
        const target = readField(claim, field);
        if (target === undefined) continue;
        naming.push(at);
        named.push(target);
      }
    }
    const sets = new DisjointSets(claims.size);
    this.#index = new StringIndex(ids, (at, first) => sets.union(at, first));
    naming.forEach((at, reference) => {
      const target = this.#index.first(named[reference]!);
      if (target !== undefined) sets.union(at, target);
    });
    this.#roots = sets.roots();
    this.#members = groupByKey(this.#roots, claims.size, claims.size);
  }

  /** The place of the first claim of an id. */
  placeOf(id: string): number | undefined {
    return this.#index.first(id);
  }

  /** All places, in batches of whole families, each in order. */
  *batches(most: number): Generator<readonly number[]> {
    let open: number[] = [];
    for (let at = 0; at < this.#roots.length; at += 1) {
      if (this.#roots[at] !== at) continue;
      this.#addFamily(at, open);
      if (open.length < most) continue;
      yield inOrder(open);
      open = [];
    }
    if (open.length > 0) yield inOrder(open);
  }

  /** The places of the whole families of these ids, in order. */
  placesOf(ids: Iterable<string>): readonly number[] {
    const roots = new Set<number>();
    for (const id of ids) {
      const at = this.#index.first(id);
      if (at !== undefined) roots.add(this.#roots[at]!);
    }
    const places: number[] = [];
    for (const root of roots) this.#addFamily(root, places);
    return inOrder(places);
  }

  #addFamily(root: number, to: number[]): void {
    const { order, offsets } = this.#members;
    for (let at = offsets[root]!; at < (offsets[root + 1] ?? 0); at += 1) to.push(order[at]!);
  }
}

function inOrder(places: number[]): readonly number[] {
  return places.sort((a, b) => a - b);
}

/**
 * The id under which parsing will know it: the one it states, else the one it is given for what it
 * says.
 */
function idOf(claim: unknown, memo: ParseCache): string | undefined {
  const stated = readField(claim, 'id');
  if (stated !== undefined) return stated;
  let troubledId: string | undefined;
  try {
    return readClaim(claim, memo, ({ claimId }) => (troubledId = claimId))?.id ?? troubledId;
  } catch {
    return undefined;
  }
}
