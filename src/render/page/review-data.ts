import type { Claim } from '../../claim/claim';
import type { DraftedClaims } from '../../claim/draft';
import type { Decision } from '../../linkage';
import type { Report, ReviewedPair } from '../../report';
import { draftsView } from '../drafts/drafts-view';
import { LANGUAGES } from '../document/language';
import { withReferences, reportOf } from './chunk';
import { inEach } from './entries';
import type { Review } from './page-data';

/** What a person is asked on the review page. */
export interface ReviewTasks {
  /** Doubtful pairs, as `reviewRanges` returns them. */
  readonly pairs?: readonly ReviewedPair[];
  /** An article, and what `draftClaims` made of it. */
  readonly drafts?: { readonly text: string; readonly drafted: DraftedClaims };
  /** What was decided before: shown as answered, and saved again. */
  readonly decisions?: readonly Decision[];
}

/** What is asked, with the claims that it is asked of. */
export function reviewData(
  report: Report,
  { pairs = [], drafts, decisions = [] }: ReviewTasks,
  byId: ReadonlyMap<string, Claim>,
): Review {
  return {
    pairs: pairs.map((pair) => {
      const ids = [
        ...pair.between,
        ...pair.groups.ifSame.flat(),
        ...pair.measures.flatMap(({ ifSame, ifDifferent }) =>
          [...ifSame, ...ifDifferent].flatMap(({ claimIds }) => claimIds),
        ),
      ];
      return {
        pair,
        report: reportOf(report, {
          incidents: [],
          summaries: [],
          claims: withReferences(ids, byId),
        }),
      };
    }),
    drafts:
      drafts === undefined
        ? null
        : {
            list: drafts.drafted.drafts.map(({ id, words, claim }) => ({ id, words, claim })),
            views: inEach((language) =>
              draftsView(drafts.text, drafts.drafted, LANGUAGES[language].phrases),
            ),
          },
    decisions,
  };
}
