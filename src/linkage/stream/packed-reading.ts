import type { Claim } from '../../claim/claim';
import { makeParseCache } from '../../claim/parse/parse-cache';
import {
  parseClaims,
  parsePlaced,
  type PlacedClaims,
  type PlacedIssue,
  type RejectedClaim,
} from '../../claim/parse/parse-claims';
import type { Issue } from '../../issue/issue';
import { ClaimFamilies } from './claim-families';
import type { PackedClaims } from './packed-claims';

/** A rejected claim, with its input in its place among the packed claims. */
export interface PlacedRejection extends Omit<RejectedClaim, 'input'> {
  readonly place: number;
}

/**
 * What `parseClaims` makes of packed claims, family by family, so that only some are objects at any
 * time. Once all batches have gone by, `issues` and `rejected` are those of all, in the order of
 * coming.
 */
export class PackedReading {
  readonly #claims: PackedClaims;
  readonly #families: ClaimFamilies;
  readonly #memo = makeParseCache();
  #issues: PlacedIssue[] = [];
  #rejected: PlacedRejection[] = [];
  #places: ReadonlyMap<Issue, number> | undefined;

  constructor(claims: PackedClaims) {
    this.#claims = claims;
    this.#families = new ClaimFamilies(claims);
  }

  /** Reads everything once: the usable claims, in batches that no reference leads out of. */
  *batches(
    told: (done: number, total: number) => void = () => undefined,
  ): Generator<readonly Claim[]> {
    [this.#issues, this.#rejected] = [[], []];
    let done = 0;
    for (const places of this.#families.batches(this.#claims.batch)) {
      told(done, this.#claims.size);
      done += places.length;
      const { claims, refused, issues } = this.#parse(places);
      const placeOf = (at: number): number => places[at] ?? -1;
      for (const { issue, at, order } of issues)
        this.#issues.push({ issue, at: placeOf(at), order: placeOf(order) });
      for (const { at, item } of refused)
        this.#rejected.push({
          issues: item.issues,
          place: placeOf(at),
          ...(item.claimId === undefined ? {} : { claimId: item.claimId }),
        });
      yield claims;
    }
    // What has no readable id comes first, as in parsing.
    this.#issues.sort((x, y) => x.order - y.order || (x.order === -1 ? x.at - y.at : 0));
    this.#rejected.sort((x, y) => x.place - y.place);
  }

  /** The usable claims among the whole families of these ids, read again. */
  read(ids: Iterable<string>): readonly Claim[] {
    return this.#parse(this.#families.placesOf(ids)).claims;
  }

  get issues(): readonly Issue[] {
    return this.#claims.size === 0
      ? parseClaims([]).issues
      : this.#issues.map(({ issue }) => issue);
  }

  get rejected(): readonly PlacedRejection[] {
    return this.#rejected;
  }

  /** What was given for a rejected claim. */
  inputOf({ place }: PlacedRejection): unknown {
    return this.#claims.at(place);
  }

  /** The place of the claim that an issue is of. */
  placeOf(issue: Issue): number | undefined {
    this.#places ??= new Map(this.#issues.map(({ issue: known, at }) => [known, at]));
    return (
      this.#places.get(issue) ??
      (issue.claimId === undefined ? undefined : this.#families.placeOf(issue.claimId))
    );
  }

  #parse(places: readonly number[]): PlacedClaims {
    return parsePlaced(
      places.map((place) => this.#claims.at(place)),
      this.#memo,
    );
  }
}
