import * as fc from 'fast-check';
import type { ClaimInput } from '../../claim';
import type { Decision } from '../../linkage';

const PLACES = [
  {
    name: 'Aleppo',
    names: ['حلب'],
    within: ['Aleppo Governorate'],
    level: 'city',
    lat: 36.2,
    lon: 37.15,
    radiusKm: 8,
  },
  {
    name: 'Qadi Askar',
    within: ['Aleppo', 'Aleppo Governorate'],
    level: 'district',
    lat: 36.204,
    lon: 37.176,
    radiusKm: 2,
  },
  { name: 'قاضي عسكر', within: ['Aleppo'], level: 'district' },
  {
    name: 'Maadi',
    within: ['Aleppo', 'Aleppo Governorate'],
    level: 'district',
    lat: 36.193,
    lon: 37.172,
    radiusKm: 2,
  },
  {
    name: 'Raqqa',
    within: ['Raqqa Governorate'],
    level: 'city',
    lat: 35.95,
    lon: 39.01,
    radiusKm: 8,
  },
  { name: 'Raqa' },
] as const;

/**
 * Claims that crowd a few places and days, so that nearly every stage of linkage has something to
 * decide. All are valid.
 *
 * @example
 * ```ts
 * import fc from 'fast-check';
 * import { linkClaims } from 'casualty-claims';
 * import { arbitraryCrowd } from 'casualty-claims/testing/arbitraries';
 *
 * fc.assert(fc.property(arbitraryCrowd(), (claims) => linkClaims(claims).rejected.length === 0), { numRuns: 20 });
 * ```
 */
export function arbitraryCrowd(): fc.Arbitrary<(ClaimInput & { id: string })[]> {
  return fc
    .array(
      fc.record(
        {
          figure: fc.integer({ min: 1, max: 40 }),
          outcome: fc.constantFrom('killed', 'wounded'),
          date: fc
            .integer({ min: 1, max: 28 })
            .map((day) => `2016-11-${String(day).padStart(2, '0')}`),
          place: fc.constantFrom(...PLACES),
          kind: fc.constantFrom('airstrike', 'shelling', 'clashes', 'unheard of'),
          by: fc.constantFrom(
            'Syrian army',
            'Russia',
            'rebels',
            'Kadir Front',
            'the Kadir front',
            'KF',
            'kf',
          ),
          source: fc.constantFrom<NonNullable<ClaimInput['source']>>(
            'SOHR',
            'SANA',
            'AFP',
            'activists',
            { name: 'UCDP', kind: 'dataset' },
          ),
          report: fc.constantFrom('r1', 'r2'),
          event: fc.constantFrom('e1', 'e2'),
          people: fc.subarray(['Ahmad Brimo', 'Milad Shihabi', 'Yasir Ghazal'], { minLength: 1 }),
          reportedOn: fc
            .integer({ min: 1, max: 28 })
            .map((day) => `2016-11-${String(day).padStart(2, '0')}`),
        },
        { requiredKeys: ['figure', 'outcome'] },
      ),
      { maxLength: 14 },
    )
    .map((list) => list.map((claim, at) => ({ id: `c${String(at)}`, ...claim })));
}

const TOWNS = fc.constantFrom<NonNullable<ClaimInput['place']>[]>(
  ...PLACES,
  { name: 'Maren', within: ['North', 'Land'], level: 'city', lat: 10, lon: 10, radiusKm: 5 },
  { name: 'Merin', within: ['North', 'Land'], level: 'city' },
  { name: 'Maren', within: ['South', 'Land'], level: 'city', lat: 9, lon: 10.1, radiusKm: 5 },
  {
    name: 'Old Mill, Maren',
    within: ['Maren', 'North', 'Land'],
    level: 'site',
    lat: 10.01,
    lon: 10.02,
    radiusKm: 1,
  },
  { name: 'Perryville (Chaplin Hills)', within: ['North', 'Land'] },
  { name: 'Perryville', within: ['North', 'Land'] },
  { name: 'Chaplin Hills', within: ['North', 'Land'] },
  { name: 'Doctor Fork', names: ['Chaplin Hills', 'Perryville'], within: ['Land'] },
  'North',
  { name: 'Land', level: 'country' },
);

const day = (days: number): string =>
  new Date(Date.UTC(2015, 0, 1 + days)).toISOString().slice(0, 10);
/** Most claims fall into one month; some lie years away in the same towns. */
const DAY = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 400, max: 425 }) },
  { weight: 2, arbitrary: fc.nat(1200) },
);
const DATE = fc.oneof(
  { weight: 8, arbitrary: DAY.map(day) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(DAY, fc.nat(60))
      .map(([from, more]) => ({ from: day(from), to: day(from + more) })),
  },
  { weight: 1, arbitrary: DAY.map((from) => ({ from: day(from) })) },
  { weight: 1, arbitrary: fc.constantFrom('2016-02', '2016', '2016-02-31') },
);

/**
 * Claims of a war, written by anyone: several towns of like names, hot and quiet days, windows of
 * all lengths, undated ones, events, summaries, references to each other and to nothing, and some
 * that cannot be read.
 *
 * @param ids - how many ids there are to be named
 *
 * @example
 * ```ts
 * import fc from 'fast-check';
 * import { linkClaims } from 'casualty-claims';
 * import { arbitraryWarClaim } from 'casualty-claims/testing/arbitraries';
 *
 * const war = fc.uniqueArray(arbitraryWarClaim(30), { maxLength: 30, selector: ({ id }) => id });
 * fc.assert(
 *   fc.property(war, (claims) =>
 *     linkClaims(claims).incidents.every(({ claimIds }) => claimIds.length > 0),
 *   ),
 *   { numRuns: 20 },
 * );
 * ```
 */
export function arbitraryWarClaim(ids: number): fc.Arbitrary<ClaimInput & { id: string }> {
  return fc
    .record(
      {
        figure: fc.oneof(
          { weight: 9, arbitrary: fc.integer({ min: 1, max: 40 }) },
          { weight: 1, arbitrary: fc.constantFrom('dozens', 'at least 12', -1, 'plenty?') },
        ),
        outcome: fc.oneof(
          { weight: 9, arbitrary: fc.constantFrom('killed', 'wounded', 'destroyed') },
          { weight: 1, arbitrary: fc.constant('vaporised') },
        ),
        date: DATE,
        place: TOWNS,
        kind: fc.constantFrom('airstrike', 'shelling', 'clashes', 'unheard of'),
        by: fc.constantFrom(
          'Syrian army',
          'Russia',
          'rebels',
          'Kadir Front',
          'the Kadir front',
          'KF',
          'kf',
        ),
        source: fc.constantFrom<NonNullable<ClaimInput['source']>>(
          'SOHR',
          'SANA',
          'AFP',
          'activists',
          { name: 'UCDP', kind: 'dataset' },
        ),
        people: fc.subarray(['Ahmad Brimo', 'Milad Shihabi', 'Yasir Ghazal'], {
          minLength: 1,
          maxLength: 2,
        }),
        reportedOn: DAY.map(day),
      },
      { requiredKeys: ['figure', 'outcome'] },
    )
    .chain((claim) =>
      fc
        .record({
          id: fc.nat(ids - 1),
          told: fc.nat(11),
          report: fc.constantFrom('r1', 'r2', 'r3'),
          event: fc.constantFrom('e1', 'e2'),
          aside: fc.nat(30),
          target: fc.nat(ids - 1),
          populated: fc.boolean(),
        })
        .map(
          ({ id, told, report, event, aside, target, populated }): ClaimInput & { id: string } => ({
            id: `c${String(id)}`,
            ...claim,
            ...(told < 5 ? { report } : {}),
            ...(told < 2 ? { event } : {}),
            ...(aside === 0 ? { partOf: `c${String(target)}` } : {}),
            ...(aside === 1 ? { restates: `c${String(target)}` } : {}),
            ...(aside === 2 ? { denies: `c${String(target)}`, stance: 'denies' as const } : {}),
            ...(aside === 3 ? { supersedes: `c${String(target)}` } : {}),
            ...(aside === 4
              ? { scope: populated ? ('summary' as const) : ('incident' as const) }
              : {}),
          }),
        ),
    );
}

/**
 * Answers of analysts about any two of the ids `c0`, `c1` …, contradictions among them.
 *
 * @param ids - how many ids there are to be named
 *
 * @example
 * ```ts
 * import fc from 'fast-check';
 * import type { Decision } from 'casualty-claims';
 * import { arbitraryDecisions } from 'casualty-claims/testing/arbitraries';
 *
 * const [decisions]: Decision[][] = fc.sample(arbitraryDecisions(3), { numRuns: 1, seed: 1 });
 * (decisions?.length ?? 0) <= 5; // => true
 * ```
 */
export function arbitraryDecisions(ids: number): fc.Arbitrary<Decision[]> {
  return fc.array(
    fc
      .record({
        a: fc.nat(ids),
        b: fc.nat(ids),
        answer: fc.constantFrom('same' as const, 'different' as const),
      })
      .map(({ a, b, answer }) => ({ a: `c${String(a)}`, b: `c${String(b)}`, answer })),
    { maxLength: 5 },
  );
}
