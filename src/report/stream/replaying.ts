import type { IsoDay } from '../../calendar';
import type { Claim } from '../../claim/claim';
import type { Issue } from '../../issue/issue';
import { byClaim, claimsKnownBy, type CutReference } from '../known-claims';
import type { Replay } from '../report';

/**
 * What was known by a day, batch by batch of claims that no reference leads out of; everything
 * where there is no day.
 */
export class Replaying {
  readonly #asOf: IsoDay | undefined;
  readonly #undated: string[] = [];
  readonly #notYet: string[] = [];
  readonly #waiting: CutReference[] = [];
  readonly #cut: CutReference[] = [];

  /** A day that does not exist is misuse, and said before any work is done. */
  constructor(asOf: IsoDay | undefined) {
    this.#asOf = asOf;
    this.known([]);
  }

  /** What was known of a batch, or of some of its families. */
  known(claims: readonly Claim[]): readonly Claim[] {
    return this.#asOf === undefined ? claims : claimsKnownBy(claims, this.#asOf).claims;
  }

  /** The same, and notes what was not. */
  take(claims: readonly Claim[]): readonly Claim[] {
    if (this.#asOf === undefined) return claims;
    const known = claimsKnownBy(claims, this.#asOf);
    for (const id of known.undated) this.#undated.push(id);
    for (const id of known.notYet) this.#notYet.push(id);
    for (const reference of known.waiting) this.#waiting.push(reference);
    for (const reference of known.cut) this.#cut.push(reference);
    return known.claims;
  }

  /** Issues of claims that were not yet known are not shown. */
  shown(issues: readonly Issue[]): readonly Issue[] {
    const hidden = new Set([...this.#notYet, ...this.#waiting.map(({ claimId }) => claimId)]);
    return hidden.size === 0
      ? issues
      : issues.filter(({ claimId }) => claimId === undefined || !hidden.has(claimId));
  }

  /** What was left out. */
  replay(): Replay | undefined {
    if (this.#asOf === undefined) return undefined;
    return {
      asOf: this.#asOf,
      undated: this.#undated.sort(),
      notYet: this.#notYet.sort(),
      waiting: this.#waiting.sort(byClaim),
      cut: this.#cut.sort(byClaim),
    };
  }
}
