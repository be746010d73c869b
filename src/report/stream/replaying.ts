import type { IsoDay } from '../../calendar';
import type { Claim } from '../../claim/claim';
import type { Issue } from '../../issue/issue';
import { issuesOfKnown, replayOf } from '../known-by-day';
import { claimsKnownBy, type CutReference } from '../known-claims';
import type { Replay } from '../report';

/**
 * What was known by a day, batch by batch of claims that no reference leads out of; everything
 * where there is no day.
 */
export class Replaying {
  readonly #asOf: IsoDay | undefined;
  readonly #leftOut = {
    undated: [] as string[],
    notYet: [] as string[],
    waiting: [] as CutReference[],
    cut: [] as CutReference[],
  };

  constructor(asOf: IsoDay | undefined) {
    this.#asOf = asOf;
  }

  /** What was known of a batch, or of some of its families. */
  known(claims: readonly Claim[]): readonly Claim[] {
    return this.#asOf === undefined ? claims : claimsKnownBy(claims, this.#asOf).claims;
  }

  /** The same, and notes what was not. */
  take(claims: readonly Claim[]): readonly Claim[] {
    if (this.#asOf === undefined) return claims;
    const known = claimsKnownBy(claims, this.#asOf);
    for (const id of known.undated) this.#leftOut.undated.push(id);
    for (const id of known.notYet) this.#leftOut.notYet.push(id);
    for (const reference of known.waiting) this.#leftOut.waiting.push(reference);
    for (const reference of known.cut) this.#leftOut.cut.push(reference);
    return known.claims;
  }

  /** Issues without those of claims that were not yet known. */
  shown(issues: readonly Issue[]): readonly Issue[] {
    return issuesOfKnown(issues, this.#leftOut);
  }

  /** What was left out. */
  replay(): Replay | undefined {
    return this.#asOf === undefined ? undefined : replayOf(this.#asOf, this.#leftOut);
  }
}
