import type { Claim } from '../../claim/claim';
import type { Issue } from '../../issue/issue';
import type { StageProgress } from '../../issue/progress';
import type { PackedClaims } from '../../linkage/stream/packed-claims';
import { PackedReading, type PlacedRejection } from '../../linkage/stream/packed-reading';
import type { NormalClaim } from '../../normalise/normalise';

/**
 * Where the claims of a report come from that does not fit as objects: they are packed, and read
 * again when their incident is reconciled. Of those that are not at work only the ids are held.
 */
export class PackedSource {
  /** How many claims were given. */
  readonly size: number;
  /** How many claims are made ready together. */
  readonly batch: number;
  readonly #reading: PackedReading;
  readonly #known: (claims: readonly Claim[]) => readonly Claim[];
  readonly #normalise: (claims: readonly Claim[]) => readonly NormalClaim[];
  #ids: string[] = [];
  #isSorted = true;
  /** The claims at work with their families, and one family that was asked for besides. */
  #ready: ReadonlyMap<string, NormalClaim> = new Map();
  #aside: ReadonlyMap<string, NormalClaim> = new Map();

  /**
   * What is known of the claims of a family, and how they are normalised, is as it was when they
   * were linked.
   */
  constructor(
    claims: PackedClaims,
    known: (claims: readonly Claim[]) => readonly Claim[],
    normalise: (claims: readonly Claim[]) => readonly NormalClaim[],
  ) {
    this.#reading = new PackedReading(claims);
    [this.size, this.batch, this.#known, this.#normalise] = [
      claims.size,
      claims.batch,
      known,
      normalise,
    ];
  }

  /** Reads everything once: the usable claims, in batches that no reference leads out of. */
  batches(progress: StageProgress): Iterable<readonly Claim[]> {
    return this.#reading.batches(progress);
  }

  /** Takes in what became of a batch. */
  keep(normal: readonly NormalClaim[]): void {
    for (const { id } of normal) this.#ids.push(id);
    this.#isSorted = false;
  }

  /** Makes the claims of the next incidents ready. */
  prepare(ids: readonly string[]): void {
    this.#ready = this.#load(ids);
  }

  claimsOf(ids: readonly string[]): NormalClaim[] {
    const claims = ids.every((id) => this.#ready.has(id)) ? this.#ready : this.#load(ids);
    return ids.flatMap((id) => claims.get(id) ?? []);
  }

  claim(id: string): Claim | undefined {
    const known = this.#ready.get(id) ?? this.#aside.get(id);
    if (known !== undefined) return known.claim;
    this.#aside = this.#load([id]);
    return this.#aside.get(id)?.claim;
  }

  /** Every claim that was kept, by id. */
  get kept(): { readonly size: number } & Iterable<Claim> {
    return { size: this.#ids.length, [Symbol.iterator]: () => this.#all() };
  }

  get rejected(): readonly PlacedRejection[] {
    return this.#reading.rejected;
  }

  inputOf(rejection: PlacedRejection): unknown {
    return this.#reading.inputOf(rejection);
  }

  get issues(): readonly Issue[] {
    return this.#reading.issues;
  }

  placeOf(issue: Issue): number | undefined {
    return this.#reading.placeOf(issue);
  }

  *#all(): Generator<Claim> {
    if (!this.#isSorted) this.#ids = this.#ids.sort();
    this.#isSorted = true;
    for (let at = 0; at < this.#ids.length; at += this.batch) {
      const ids = this.#ids.slice(at, at + this.batch);
      const byId = new Map(this.#known(this.#reading.read(ids)).map((claim) => [claim.id, claim]));
      for (const id of ids) {
        const claim = byId.get(id);
        if (claim !== undefined) yield claim;
      }
    }
  }

  #load(ids: readonly string[]): ReadonlyMap<string, NormalClaim> {
    return new Map(
      this.#normalise(this.#known(this.#reading.read(ids))).map((claim) => [claim.id, claim]),
    );
  }
}
