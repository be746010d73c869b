import type { Claim } from '../../claim/claim';
import type { Issue } from '../../issue/issue';
import { MisuseError } from '../../issue/misuse';
import { redactClaim, redactPosition } from './redact-claim';
import type { RedactedReport, Redaction, RedactionPolicy } from './redaction-policy';
import {
  claimsTold,
  gone,
  informantNames,
  isInformant,
  scrubber,
  sourcesOf,
} from './redaction-secrets';
import type { Report } from '../report';

/**
 * Fields that hold ids of claims, incidents or reports; `from`, `to` and `by` elsewhere hold days
 * and actors.
 */
const ID_FIELDS = new Set([
  'id',
  'claimId',
  'claimIds',
  'incidentId',
  'of',
  'from',
  'to',
  'by',
  'a',
  'b',
  'whole',
  'unplaced',
  'found',
  'killed',
  'narrower',
  'wider',
  'for',
  'against',
  'sum',
  'counterpart',
  'between',
  'halving',
  'undated',
  'notYet',
  'leftOut',
  'partOf',
  'denies',
  'supersedes',
  'restates',
  'report',
  'reports',
  'event',
]);
const LINEAGE_FIELDS = new Set(['lineage', 'lineages', 'halving']);
const LABEL_FIELDS = new Set(['label', 'partOf']);
const NAME_FIELDS = new Set(['name', 'names', 'publisher', 'publishers']);
/**
 * Words of the library itself; a victim who bears one of them as a name must not change the
 * figures.
 */
const OWN_WORDS = new Set([
  'outcome',
  'unit',
  'evidence',
  'status',
  'sex',
  'age',
  'state',
  'code',
  'severity',
  'convention',
  'comparison',
  'level',
  'reason',
  'because',
  'interest',
  'stance',
  'modality',
  'scope',
  'topic',
  'extent',
  'course',
  'dateBasis',
  'readBy',
  'term',
  'comparator',
  'share',
  'edition',
  'codebook',
  'rule',
  'reliability',
]);

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
 *   { id: 'a', figure: 42, outcome: 'bodies found', source: { name: 'Dr. Nour', kind: 'medical' }, people: ['Milad Shihabi'], place: 'Aleppo', date: '2014-01-08' },
 *   { id: 'b', figure: 70, outcome: 'executed', source: 'SOHR', quote: 'as Dr. Nour told us', place: 'Aleppo', date: '2014-01-08' },
 * ]);
 * const { report: published, removed } = redact(report);
 * published.incidents[0]?.measures[0]?.accounts.map(({ name, claimId }) => [name, claimId]); // => [['medical 1', 'claim-1'], ['SOHR', 'claim-2']]
 * published.incidents[0]?.measures[0]?.range; // => { lower: 42, upper: 70 }
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
  const told = claimsTold(report);
  const names = informantNames(told, policy);
  const scrub = scrubber(new Map([...gone(secretsOf(told, policy)), ...names]));
  const numbers = numberedIds(report);
  const keepsIds = policy.ids === 'keep' && ![...numbers.keys()].some((id) => scrub(id) !== id);
  const ids = keepsIds ? new Map<string, string>() : numbers;
  const lineages =
    keepsIds && policy.informants === 'keep'
      ? new Map<string, string>()
      : numbered(
          [...report.incidents, ...report.summaries].flatMap(({ measures, disputes }) => [
            ...measures.flatMap(({ accounts }) => accounts.map(({ lineage }) => lineage)),
            ...disputes.flatMap(({ positions }) =>
              positions.flatMap((position) => position.lineages),
            ),
          ]),
          'voice',
        );
  const walk = new Walk({
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
    ...(walk.of({ ...report, claims: [], rejected: [], issues: [] }, '') as Report),
    claims: claims.map((claim) => walk.of(redactClaim(claim, policy), 'claims') as Claim),
    rejected: report.rejected.map(({ claimId, issues }) => ({
      ...(claimId === undefined ? {} : { claimId: ids.get(claimId) ?? claimId }),
      input: null,
      issues: issues.map(issueOf),
    })),
    issues: report.issues.map(issueOf),
  };
  return { report: redacted, removed: removedFrom(report, policy, ids) };
}

interface Replacements {
  readonly ids: ReadonlyMap<string, string>;
  readonly names: ReadonlyMap<string, string>;
  readonly lineages: ReadonlyMap<string, string>;
  readonly labels: ReadonlyMap<string, string>;
  readonly scrub: (text: string) => string;
  readonly coordinates: 'keep' | 'remove' | number;
  readonly people: 'keep' | 'remove';
}

/** Goes through all of a report and puts what stands for a secret where the secret stood. */
class Walk {
  readonly #with: Replacements;

  constructor(replacements: Replacements) {
    this.#with = replacements;
  }

  of(value: unknown, field: string): unknown {
    if (typeof value === 'string') return this.#text(value, field);
    if (Array.isArray(value)) {
      if (field === 'people' && this.#with.people === 'remove') return [];
      const items = value.map((item: unknown) => this.of(item, field));
      return field === 'publishers' ? (items as string[]).sort() : items;
    }
    if (typeof value !== 'object' || value === null || field === 'date') return value;
    const record = field === 'place' ? redactPosition(value, this.#with.coordinates) : value;
    // A kind of event is a user's word; all other kinds are ours.
    const isEvent = 'measures' in record || 'modality' in record;
    return Object.fromEntries(
      Object.entries(record).map(([key, item]) => [
        key,
        key === 'kind' && !isEvent
          ? (item as unknown)
          : this.of(
              item,
              field === 'outcome' ? 'outcome' : key === 'by' && 'modality' in record ? 'side' : key,
            ),
      ]),
    );
  }

  #text(text: string, field: string): string {
    const { ids, names, lineages, labels, scrub } = this.#with;
    if (OWN_WORDS.has(field)) return text;
    const id = ID_FIELDS.has(field) ? ids.get(text) : undefined;
    const instead =
      id ??
      (LINEAGE_FIELDS.has(field) ? lineages.get(text) : undefined) ??
      (LABEL_FIELDS.has(field) ? labels.get(text) : undefined) ??
      (NAME_FIELDS.has(field) ? names.get(text) : undefined);
    return (
      instead ?? (ID_FIELDS.has(field) && ids.size === 0 && field !== 'by' ? text : scrub(text))
    );
  }
}

/**
 * Labels without what is secret; those that differed in nothing else are numbered, for a row is
 * known by its label.
 */
function labelsWithout(
  { incidents, summaries }: Report,
  scrub: (text: string) => string,
): Map<string, string> {
  const labels = [
    ...new Set(
      [...incidents, ...summaries].flatMap(({ measures }) => measures.map(({ label }) => label)),
    ),
  ].sort();
  const borne = new Set<string>();
  return new Map(
    labels.map((label) => {
      const text = scrub(label);
      let own = text;
      for (let at = 2; borne.has(own); at += 1) own = `${text} (${String(at)})`;
      borne.add(own);
      return [label, own];
    }),
  );
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

function numberedIds({
  claims,
  rejected,
  issues,
  incidents,
  summaries,
  replay,
  changes = [],
}: Report): Map<string, string> {
  const absent =
    replay === undefined
      ? []
      : [
          ...replay.notYet,
          ...[...replay.waiting, ...replay.cut].flatMap(({ claimId, of }) => [claimId, of]),
        ];
  const rest = [...[...rejected, ...issues].flatMap(({ claimId }) => claimId ?? []), ...absent];
  return new Map([
    ...numbered(
      claims.flatMap(({ report }) => report ?? []),
      'report',
    ),
    ...numbered(
      claims.flatMap(({ event }) => event ?? []),
      'event',
    ),
    ...numbered(
      [
        ...[...incidents, ...summaries].map(({ id }) => id),
        ...changes.flatMap(({ from, to }) => [...from, ...to]),
      ],
      'incident',
      false,
    ),
    ...numbered([...claims.map(({ id }) => id), ...rest], 'claim'),
  ]);
}

/** Names with a number for each, of equal length, so that they sort as what they stand for did. */
function numbered(texts: readonly string[], word: string, sorted = true): Map<string, string> {
  const distinct = [...new Set(texts)];
  if (sorted) distinct.sort();
  const width = String(distinct.length).length;
  return new Map(
    distinct.map((text, at) => [text, `${word}-${String(at + 1).padStart(width, '0')}`]),
  );
}

/**
 * Codes and paths name the parts of a field as they were written: only the field itself is ours.
 */
function redactIssue(
  { code: written, severity, claimId, path, expected }: Issue,
  ids: ReadonlyMap<string, string>,
  scrub: (text: string) => string,
): Issue {
  const known =
    claimId === undefined ? undefined : (ids.get(claimId) ?? (ids.size > 0 ? undefined : claimId));
  const where = written === 'unknown-field' ? [] : path.slice(0, 1);
  const code = written.startsWith('invalid-') ? `invalid-${String(where[0] ?? 'field')}` : written;
  // An id is named in quotes; anywhere else it may be a letter of a word.
  const right = [...ids].reduce(
    (text, [id, instead]) => text.split(JSON.stringify(id)).join(JSON.stringify(instead)),
    scrub(expected),
  );
  return {
    code,
    severity,
    ...(known === undefined ? {} : { claimId: known }),
    path: where,
    received: '…',
    expected: right,
    message: `${code}: expected ${right}`,
  };
}

function removedFrom(
  { claims, rejected, issues }: Report,
  policy: RedactionPolicy,
  ids: ReadonlyMap<string, string>,
): Redaction[] {
  const from = (
    what: Redaction['what'],
    keeps: boolean,
    has: (claim: Claim) => boolean,
  ): Redaction[] => {
    const claimIds = keeps ? [] : claims.filter(has).map(({ id }) => ids.get(id) ?? id);
    return claimIds.length === 0 ? [] : [{ what, claimIds }];
  };
  return [
    ...from(
      'people',
      policy.people === 'keep',
      ({ people }) => people !== undefined && people.length > 0,
    ),
    ...from('informants', policy.informants === 'keep', (claim) =>
      sourcesOf(claim).some((source) => isInformant(source, policy.informants)),
    ),
    ...from(
      'quotes',
      policy.quotes === 'keep',
      ({ quote, note, span }) => quote !== undefined || note !== undefined || span !== undefined,
    ),
    ...from('urls', policy.urls === 'keep', ({ url }) => url !== undefined),
    ...from('coordinates', policy.coordinates === 'keep', ({ place }) => place?.lat !== undefined),
    ...from('ids', ids.size === 0, () => true),
    ...(rejected.length + issues.length === 0
      ? []
      : [
          {
            what: 'rejected-input' as const,
            claimIds: [
              ...new Set(
                [...rejected, ...issues].flatMap(({ claimId }) =>
                  claimId === undefined ? [] : (ids.get(claimId) ?? (ids.size > 0 ? [] : claimId)),
                ),
              ),
            ].sort(),
          },
        ]),
  ];
}
