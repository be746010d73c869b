import { frozen } from '../../issue/frozen';
import type { Convention } from '../../figure';
import { upperEnd, upperFrom } from '../../interval/interval';
import type { Codebook, CodebookMeasure, ReadAccount, Resolution } from './codebook';
import { isDoubtful, ungraded, withoutDoubtful } from './doubtful';
import type { CodebookStep, NotAppliedBecause, PublishedValue } from './published';

const SOURCE = 'UCDP GED Codebook 23.1';

/** Numbers as stated, and both ends of a range; the codebook has no rule for any other wording. */
const convention: Convention = {
  name: 'UCDP GED',
  source: SOURCE,
  terms: {},
  comparators: {},
  between: { take: 'both', source: `${SOURCE}: the ends of a range are a low and a high estimate` },
};

/**
 * UCDP GED 23.1: low is the most conservative estimate, best the most reliable, high the highest
 * reliable one. How reliable a source is comes from its Admiralty grade, where the claims give one;
 * without a grade there is a best only where there is one number.
 *
 * @example
 * ```ts
 * import { parseClaims, publishAs, reconcileIncident, ucdp } from 'casualty-claims';
 *
 * const { claims } = parseClaims([
 *   { figure: 42, outcome: 'killed', source: { name: 'SOHR', reliability: 'B' } },
 *   { figure: 70, outcome: 'killed', source: { name: 'Reuters', reliability: 'C' } },
 *   { figure: 900, outcome: 'killed', source: { name: 'SANA', reliability: 'E' } },
 * ]);
 * publishAs(reconcileIncident(claims), ucdp, { claims })[0]?.published; // => { kind: 'range', low: 42, best: 42, high: 70 }
 * publishAs(reconcileIncident(claims), ucdp)[0]?.published; // => { kind: 'range', low: 42, high: 900 }
 * ```
 */
export const ucdp: Codebook = /* @__PURE__ */ frozen({
  id: 'ucdp',
  name: 'UCDP GED',
  edition: 'UCDP GED Codebook 23.1',
  publishes: ['dead'],
  convention,
  rules: {
    'low-best-high': {
      says: 'Low is the most conservative estimate, best the most reliable, high the highest reliable one.',
      source: SOURCE,
    },
    'less-identified': {
      says: 'Deaths of identified incidents are subtracted from the aggregate that contains them.',
      source: SOURCE,
    },
  },
  resolve,
});

function resolve({ accounts, identified, claimsGiven }: CodebookMeasure): Resolution {
  const { usable, steps: aside } = withoutDoubtful(accounts);
  const low = Math.min(...accounts.map(({ bounds }) => bounds.lower));
  const end = Math.max(...usable.map(({ bounds }) => upperEnd(bounds)));
  const best = mostReliable(usable, claimsGiven);
  const estimate: Estimate = {
    kind: 'range',
    low,
    ...(typeof best === 'number' ? { best } : {}),
    high: upperFrom(end),
  };
  const rests = accounts.filter(
    (account) =>
      account.bounds.lower === low ||
      (usable.includes(account) && (account.best === best || upperEnd(account.bounds) === end)),
  );
  const noBest: readonly CodebookStep[] =
    typeof best === 'number' ? [] : [{ kind: 'not-applied', rule: 'ucdp:best', because: best }];
  const steps = [
    ...aside,
    ...noBest,
    ...(low === end || accounts.length === 1 ? [] : ungraded('ucdp:high', accounts, claimsGiven)),
  ];
  const inside = identified.flatMap((row) =>
    row.published.kind === 'range' ? [{ ...row.published, claimIds: row.claimIds }] : [],
  );
  if (inside.length === 0) return { published: estimate, rule: 'low-best-high', rests, steps };
  return { ...lessIdentified(estimate, inside, steps), rests };
}

type Estimate = Extract<PublishedValue, { kind: 'range' }>;

/** Each estimate less its own kind, which is why a remainder may have a high below its best. */
function lessIdentified(
  whole: Estimate,
  inside: readonly (Estimate & { claimIds: readonly string[] })[],
  steps: readonly CodebookStep[],
): Omit<Resolution, 'rests'> {
  const low = inside.reduce((sum, one) => sum + one.low, 0);
  const best = sumOf(inside.map((one) => one.best ?? null));
  // Who has no upper end counts with the lower: more may be inside, and then less remains.
  const high = inside.reduce((sum, one) => sum + (one.high ?? one.low), 0);
  const remaining = (count: number, taken: number): number => Math.max(0, count - taken);
  return {
    published: {
      kind: 'range',
      low: remaining(whole.low, low),
      ...(whole.best === undefined || best === null ? {} : { best: remaining(whole.best, best) }),
      high: whole.high === null ? null : remaining(whole.high, high),
    },
    rule: 'less-identified',
    steps: [
      ...steps,
      {
        kind: 'subtracted',
        claimIds: inside.flatMap(({ claimIds }) => claimIds).sort(),
        low,
        best,
        high,
      },
    ],
  };
}

function sumOf(counts: readonly (number | null)[]): number | null {
  let sum = 0;
  for (const count of counts) {
    if (count === null) return null;
    sum += count;
  }
  return sum;
}

/** The number of the best graded sources; of all of them, where all give the same. */
function mostReliable(
  accounts: readonly ReadAccount[],
  claimsGiven: boolean,
): number | NotAppliedBecause {
  const everybody = numberOf(accounts);
  if (everybody !== 'tie') return everybody;
  const grades = accounts.flatMap(({ reliability }) => reliability ?? []).sort();
  const top = grades[0];
  if (top === undefined) return claimsGiven ? 'reliability-not-given' : 'claims-not-given';
  const graded = accounts.filter(({ reliability }) => reliability === top);
  // The better of two poor grades says nothing about a source without one.
  if (graded.every(isDoubtful) && grades.length < accounts.length) return 'reliability-not-given';
  return numberOf(graded);
}

function numberOf(accounts: readonly ReadAccount[]): number | NotAppliedBecause {
  const numbers = new Set(accounts.map(({ best }) => best));
  const [first] = numbers;
  if (numbers.size > 1) return 'tie';
  return first ?? 'no-single-number';
}
