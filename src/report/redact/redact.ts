import type { Claim } from '../../claim/claim';
import type { Issue } from '../../issue/issue';
import { MisuseError } from '../../issue/misuse';
import type { Report } from '../report';
import { labelsWithout, numberedIds, numberedLineages } from './pseudonyms';
import { redactClaim } from './redact-claim';
import { redactIssue } from './redact-issue';
import type { RedactedReport, RedactionPolicy } from './redaction-policy';
import { gone, informantNames, readableClaims, scrubber } from './redaction-secrets';
import { removedFrom } from './removed';
import { SecretReplacer } from './secret-replacer';

/**
 * A report fit for publication: without names of victims and informants, quotes, addresses and
 * exact positions, as the policy has it. Ranges, accounts, disagreements and links stay as they
 * are: nothing is linked or reconciled again. What was taken out is also taken out of every text
 * that repeats it: labels, places, kinds, messages. Rejected input and what issues received is
 * removed altogether.
 *
 * Ids that are to be kept are numbered all the same where one of them repeats what was taken out,
 * and `removed` says so.
 *
 * It does not know what it was not told: a name that stands only in the name of a place, or a
 * figure so particular that it gives its source away, remains.
 *
 * @param report - as `reconcileClaims` gives it
 * @param policy - what to keep and what to remove; the careful choice where left out
 * @throws a `MisuseError` for decimals that are not 0 to 6
 *
 * @example
 * ```ts
 * import { reconcileClaims, redact } from 'casualty-claims';
 *
 * const report = reconcileClaims([
 *   {
 *     id: 'a', figure: 42, outcome: 'bodies found', place: 'Aleppo', date: '2014-01-08',
 *     source: { name: 'Dr. Nour', kind: 'medical' }, people: ['Milad Shihabi'],
 *   },
 *   {
 *     id: 'b', figure: 70, outcome: 'executed', place: 'Aleppo', date: '2014-01-08',
 *     source: 'SOHR', quote: 'as Dr. Nour told us',
 *   },
 * ]);
 * const { report: published, removed } = redact(report);
 * const [measure] = published.incidents[0]?.measures ?? [];
 * measure?.accounts.map(({ name, claimId }) => [name, claimId]);
 * // => [['medical 1', 'claim-1'], ['SOHR', 'claim-2']]
 * measure?.range; // => { lower: 42, upper: 70 }
 * removed.map(({ what }) => what); // => ['people', 'informants', 'quotes', 'ids']
 * ```
 */
export function redact(report: Report, policy: RedactionPolicy = {}): RedactedReport {
  const { coordinates = 1 } = policy;
  if (
    typeof coordinates === 'number' &&
    !(Number.isInteger(coordinates) && coordinates >= 0 && coordinates <= 6)
  ) {
    throw new MisuseError(
      'invalid-policy',
      `redact: coordinates is ${String(coordinates)}; expected "keep", "remove" or a number of decimals from 0 to 6`,
    );
  }
  const { claims } = report;
  const readable = readableClaims(report);
  const names = informantNames(readable, policy);
  const scrub = scrubber(new Map([...gone(secretsOf(readable, policy)), ...names]));
  const numbers = numberedIds(report);
  const keepsIds = policy.ids === 'keep' && ![...numbers.keys()].some((id) => scrub(id) !== id);
  const ids = keepsIds ? new Map<string, string>() : numbers;
  const lineages =
    keepsIds && policy.informants === 'keep' ? new Map<string, string>() : numberedLineages(report);
  const replacer = new SecretReplacer({
    ids,
    names,
    lineages,
    labels: labelsWithout(report, scrub),
    scrub,
    coordinates,
    people: policy.people ?? 'remove',
  });
  const issueOf = (issue: Issue): Issue => redactIssue(issue, ids, scrub);
  const redacted = {
    ...(replacer.of({ ...report, claims: [], rejected: [], issues: [] }, '') as Report),
    claims: claims.map((claim) => replacer.of(redactClaim(claim, policy), 'claims') as Claim),
    rejected: report.rejected.map(({ claimId, issues }) => ({
      ...(claimId === undefined ? {} : { claimId: ids.get(claimId) ?? claimId }),
      input: null,
      issues: issues.map(issueOf),
    })),
    issues: report.issues.map(issueOf),
  };
  return { report: redacted, removed: removedFrom(report, policy, ids) };
}

function secretsOf(claims: readonly Claim[], policy: RedactionPolicy): Set<string> {
  return new Set(
    claims.flatMap(({ people, quote, note, url }) =>
      [
        ...(policy.people === 'keep' ? [] : (people ?? [])),
        ...(policy.quotes === 'keep' ? [] : [quote, note]),
        ...(policy.urls === 'keep' ? [] : [url]),
      ].filter((text) => text !== undefined),
    ),
  );
}
