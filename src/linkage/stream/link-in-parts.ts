import { progressOf } from '../../issue/progress';
import type { RejectedClaim } from '../../claim/parse/parse-claims';
import type { Issue } from '../../issue/issue';
import { normaliserOf } from '../../normalise/normalise';
import type { LinkedIncident, ScoredPair } from '../incident';
import type { LinkResult } from '../link-claims';
import { linkColumns } from '../link-columns';
import { LinkableBuilder } from '../linkable-claims';
import { linkedClaims } from '../linked-claims';
import type { LinkOptions } from '../options';
import type { PackedClaims } from './packed-claims';
import { PackedReading } from './packed-reading';

/**
 * A {@link LinkResult} of which the long lists are spelt out item by item, as often as they are
 * walked.
 */
export interface LinkResultInParts extends Pick<
  LinkResult,
  'changes' | 'summaries' | 'unplaced' | 'issues'
> {
  readonly incidents: Iterable<LinkedIncident>;
  readonly runnersUp: Iterable<ScoredPair>;
  readonly rejected: Iterable<RejectedClaim>;
  /**
   * Which of the claims an issue is of, by its place in the order of coming; undefined where it is
   * of none.
   */
  readonly placeOf: (issue: Issue) => number | undefined;
}

/**
 * As `linkClaims`, for more claims than fit as objects: incident by incident the same result, of a
 * million claims in about a gigabyte.
 *
 * @param claims - all of them, packed as they came
 * @param options - names, weights, progress, abort signal
 * @throws the reason of `options.signal` once it is aborted; nothing else
 *
 * @example
 * ```ts
 * import { linkClaims } from 'casualty-claims';
 * import { linkInParts, PackedClaims } from 'casualty-claims/stream';
 *
 * const written = [
 *   { id: 'a', figure: 3, outcome: 'killed', date: '2016-11-30', place: 'Idlib' },
 *   { id: 'b', figure: 4, outcome: 'killed', date: '2016-12-01', place: 'Idlib' },
 * ];
 * const claims = new PackedClaims();
 * claims.add(written);
 * const whole = linkClaims(written);
 * JSON.stringify([...linkInParts(claims).incidents]) === JSON.stringify(whole.incidents); // => true
 * ```
 */
export function linkInParts(claims: PackedClaims, options: LinkOptions = {}): LinkResultInParts {
  const progress = progressOf(options)('parse');
  const normalise = normaliserOf(options);
  const reading = new PackedReading(claims);
  const builder = new LinkableBuilder();
  for (const batch of reading.batches(progress)) builder.add(normalise(batch));
  const linkable = builder.finish(options.decisions);
  const linked = linkColumns(linkable.columns, options, linkable.constraints);
  const { incidents, changes, summaries, runnersUp, unplaced, issues } = linkedClaims(
    linkable,
    linked,
    options,
  );
  return {
    incidents,
    changes,
    summaries,
    runnersUp,
    unplaced,
    rejected: {
      *[Symbol.iterator]() {
        for (const rejection of reading.rejected)
          yield {
            ...(rejection.claimId === undefined ? {} : { claimId: rejection.claimId }),
            input: reading.inputOf(rejection),
            issues: rejection.issues,
          };
      },
    },
    issues: [...reading.issues, ...issues],
    placeOf: (issue) => reading.placeOf(issue),
  };
}
