import { frozen } from '../../issue/frozen';
import { match } from 'ts-pattern';
import type { SourceKind } from '../../claim/source';
import { emdatConvention } from '../../figure';
import type { Codebook, CodebookMeasure, ReadAccount, Resolution } from './codebook';
import type { CodebookStep } from './published';
import { claimIdsOf, groupByValue } from './value-groups';

const SOURCE = 'EM-DAT guidelines';
const RANKING =
  'World Disasters Report 2010 (IFRC), annex 1 on EM-DAT: UN agencies, then governments';
const FAMILIES = 'EM-DAT guidelines: a family is 5 people, 3 in industrialised countries';

/**
 * EM-DAT: sources are ranked, UN agencies before governments; a range becomes its average,
 * "hundreds" 200. How other sources rank among each other was not found: where they differ, what it
 * would publish is not stated. (It also ranks the Red Cross federation after governments, which no
 * kind of source tells from other responders.)
 *
 * @example
 * ```ts
 * import { emdat, publishAs, reconcileIncident } from 'casualty-claims';
 *
 * const displaced = { outcome: 'displaced' } as const;
 * const rows = publishAs(
 *   reconcileIncident([
 *     { ...displaced, figure: '3,000 to 5,000', source: { name: 'OCHA', kind: 'UN' } },
 *     { ...displaced, figure: 900, source: 'Reuters' },
 *     { ...displaced, figure: 40, unit: 'family', source: 'SOHR' },
 *   ]),
 *   emdat,
 * );
 * rows.map(({ label, published }) => [label, published]);
 * // => [
 * //   ['displaced', { kind: 'value', value: 4000 }],
 * //   ['displaced / family', { kind: 'value', value: 200, choice: [120, 200] }],
 * // ]
 * ```
 */
export const emdat: Codebook = /* @__PURE__ */ frozen({
  id: 'emdat',
  name: 'EM-DAT',
  edition: 'EM-DAT guidelines',
  publishes: ['dead', 'wounded', 'displaced'],
  families: {
    least: 3,
    most: 5,
    says: 'A family is 5 people, 3 in industrialised countries.',
    source: FAMILIES,
  },
  convention: emdatConvention,
  rules: {
    'only-figure': {
      says: 'One figure: nothing to choose between. A range becomes its average.',
      source: SOURCE,
    },
    'ranked-sources': {
      says: 'The highest ranked source, UN agencies before governments. A range becomes its average.',
      source: `${SOURCE}; ${RANKING}`,
    },
  },
  resolve,
});

function resolve({ accounts, measure }: CodebookMeasure): Resolution {
  const ranks = accounts.map(({ account }) => rankOf(account.kind)).filter((rank) => rank !== null);
  const top = Math.min(...ranks);
  const highest =
    ranks.length === 0 ? accounts : accounts.filter(({ account }) => rankOf(account.kind) === top);
  const isOnly = groupByValue(accounts, valueOf).length === 1;
  const [only, second] = groupByValue(isOnly ? accounts : highest, valueOf);
  if (only === undefined || second !== undefined) {
    return {
      published: { kind: 'not-stated', because: 'choice' },
      rule: null,
      rests: [],
      steps: [
        {
          kind: 'not-applied',
          rule: 'emdat:ranked-sources',
          because: ranks.length === 0 ? 'source-not-ranked' : 'tie',
        },
      ],
    };
  }
  const below = accounts.filter((account) => !only.accounts.includes(account));
  const steps: readonly CodebookStep[] =
    below.length === 0
      ? []
      : [{ kind: 'set-aside', claimIds: claimIdsOf(below), because: 'lower-ranked' }];
  const [least] = only.accounts.map(({ bounds }) => bounds.lower);
  const entered = { rule: isOnly ? 'only-figure' : 'ranked-sources', rests: only.accounts };
  if (measure.unit !== 'family' || least === undefined)
    return { published: { kind: 'value', value: only.value }, steps, ...entered };
  const choice = [least, only.value] as const;
  return {
    published: { kind: 'value', value: only.value, choice },
    steps: [
      ...steps,
      { kind: 'choice', between: choice, taken: only.value, because: 'industrialised-country' },
    ],
    ...entered,
  };
}

/**
 * Of families the larger number: that a country is industrialised is the exception, and no claim
 * says so.
 */
function valueOf({ bounds }: ReadAccount): number {
  return bounds.upper ?? bounds.lower;
}

/** The rank of a kind of source, 0 the highest; null where the ranking does not name it. */
function rankOf(kind: SourceKind | null): number | null {
  return match(kind)
    .with('UN', () => 0)
    .with('official', () => 1)
    .with(
      'outlet',
      'agency',
      'monitor',
      'activist',
      'belligerent',
      'responder',
      'eyewitness',
      'medical',
      'dataset',
      null,
      () => null,
    )
    .exhaustive();
}
