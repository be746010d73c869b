import { PackedValues } from '../../claim/storage/packed-values';

/**
 * Claims in the written form, held in little room until all have come: what they say of one another
 * can only be checked then. A million take about 100 MB where objects take a gigabyte.
 *
 * @example
 * ```ts
 * import { linkInParts, PackedClaims } from 'casualty-claims/stream';
 *
 * const claims = new PackedClaims();
 * claims.add([{ id: 'a', figure: 3, outcome: 'killed', date: '2016-11-30', place: 'Idlib' }]);
 * claims.add([{ id: 'b', figure: 4, outcome: 'killed', date: '2016-12-01', place: 'Idlib' }]);
 * claims.size; // => 2
 * [...linkInParts(claims).incidents].map(({ claimIds }) => claimIds); // => [['a', 'b']]
 * ```
 */
export class PackedClaims {
  readonly #values = new PackedValues();
  /** How many claims are made objects at a time; more only where references connect more. */
  readonly batch: number;

  /**
   * Holds none yet.
   *
   * @param options - `batch`: how many claims are to be objects at a time, 512 where it is left
   *   out: what lives longer is swept up less often
   */
  constructor({ batch = 512 }: { readonly batch?: number } = {}) {
    this.batch = batch;
  }

  /** How many were added, whatever they are. */
  get size(): number {
    return this.#values.size;
  }

  /** Adds some, as they come; nothing is checked yet. */
  add(claims: Iterable<unknown>): void {
    for (const claim of claims) this.#values.push(claim);
  }

  /** One of them as it was written, by its place in the order of coming. */
  at(place: number): unknown {
    return place >= 0 && place < this.size ? this.#values.get(place) : undefined;
  }
}
