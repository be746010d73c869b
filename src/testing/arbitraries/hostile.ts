import * as fc from 'fast-check';
import { hostileText } from './hostile-text';

const NUMBERS = [
  NaN,
  Infinity,
  -Infinity,
  -0,
  2 ** 53,
  2 ** 53 + 2,
  Number.MAX_VALUE,
  Number.MIN_VALUE,
  -1,
  0.5,
  4239,
  1e21,
];
const DAYS = [
  '0001-01-01',
  '9999-12-31',
  '0000-00-00',
  '2016-02-30',
  '2016-13-01',
  '10000-01-01',
  '-2016-01-01',
  '2016',
  '2016-10',
  '2016-10-01',
  '2016-10-01T23:59:59+14:00',
  '2400-02-29',
  '1900-02-29',
];

/**
 * Values of any type that JSON or a program may hand over in place of what was asked for: numbers
 * past every edge, days that no calendar has, objects within objects.
 *
 * @example
 * ```ts
 * import fc from 'fast-check';
 * import { parseClaims } from 'casualty-claims';
 * import { hostileValue } from 'casualty-claims/testing/arbitraries';
 *
 * fc.assert(
 *   fc.property(
 *     hostileValue(),
 *     (value) => parseClaims([value]).rejected.length + parseClaims([value]).claims.length === 1,
 *   ),
 * );
 * ```
 */
export function hostileValue(): fc.Arbitrary<unknown> {
  return fc.oneof(
    { weight: 6, arbitrary: hostileText() },
    { weight: 3, arbitrary: fc.constantFrom(...NUMBERS, ...DAYS) },
    {
      weight: 3,
      arbitrary: fc.anything({
        withNullPrototype: true,
        withBigInt: true,
        withDate: true,
        withMap: true,
        withSparseArray: true,
        withObjectString: true,
        withTypedArray: true,
      }),
    },
    { weight: 1, arbitrary: fc.dictionary(hostileText(), fc.anything(), { maxKeys: 5 }) },
    {
      weight: 1,
      arbitrary: fc
        .constantFrom('list' as const, 'object' as const, 'deep' as const, 'proto' as const)
        .map(contrived),
    },
  );
}

function contrived(kind: 'list' | 'object' | 'deep' | 'proto'): unknown {
  if (kind === 'proto')
    return JSON.parse(
      '{"__proto__":{"outcome":"killed","figure":1},"constructor":{"prototype":1}}',
    ) as unknown;
  if (kind === 'deep') {
    let deep: unknown = 'the end';
    for (let level = 0; level < 5_000; level += 1)
      deep = level % 2 === 0 ? [deep] : { anyOf: deep };
    return deep;
  }
  if (kind === 'list') {
    const list: unknown[] = [1];
    list.push(list);
    return list;
  }
  const circle: Record<string, unknown> = { name: 'circle', kind: 'exact', value: 1 };
  circle['within'] = [circle];
  return circle;
}

const FIELDS = [
  'id',
  'figure',
  'outcome',
  'unit',
  'evidence',
  'population',
  'type',
  'people',
  'side',
  'by',
  'source',
  'via',
  'basedOn',
  'credibility',
  'date',
  'dateBasis',
  'reportedOn',
  'asOf',
  'place',
  'kind',
  'report',
  'event',
  'partOf',
  'complete',
  'overlaps',
  'stance',
  'denies',
  'modality',
  'supersedes',
  'restates',
  'scope',
  'topic',
  'value',
  'extent',
  'course',
  'quote',
  'url',
  'span',
  'note',
] as const;

/**
 * A usable value of each field that has rules, so that hostile ones beside it get past the first
 * door.
 */
const USABLE: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  id: fc.nat(20).map((id) => `c${String(id)}`),
  figure: fc.oneof(
    fc.nat(100),
    fc.constantFrom(
      'dozens',
      'at least 12',
      'ما لا يقل عن 21',
      { kind: 'exact', value: 7 },
      { kind: 'share', share: 'most' },
    ),
  ),
  outcome: fc.constantFrom('killed', 'wounded', 'bodies found', 'destroyed', 'displaced'),
  population: fc.constantFrom('civilians', 'women and children', {
    role: ['medic'],
    sex: 'female',
  }),
  date: fc.constantFrom(...DAYS),
  reportedOn: fc.constantFrom(...DAYS),
  asOf: fc.constantFrom(...DAYS),
  place: fc
    .tuple(
      hostileText(),
      fc.constantFrom(...NUMBERS, 36.2, 90, 180),
      fc.constantFrom(...NUMBERS, 37.15, -180),
    )
    .map(([name, lat, lon]) => ({ name, lat, lon, level: 'city', within: [name] })),
  source: fc
    .tuple(hostileText(), fc.constantFrom('UN', 'monitor', 'agency'))
    .map(([name, kind]) => ({ name, kind })),
  partOf: fc.nat(20).map((id) => `c${String(id)}`),
  restates: fc.nat(20).map((id) => `c${String(id)}`),
  denies: fc.nat(20).map((id) => `c${String(id)}`),
  supersedes: fc.nat(20).map((id) => `c${String(id)}`),
  stance: fc.constantFrom('asserts', 'denies', 'retracts'),
  topic: fc.constantFrom('control', 'responsibility'),
  report: fc.constantFrom('r1', 'r2'),
  event: fc.constantFrom('e1', 'e2'),
};

/**
 * Lists that look like claims and are written to do harm: every field is left out, right, or
 * anything at all; ids repeat, references run in circles and into nothing.
 *
 * @param most - how many claims at most; 8 where left out
 *
 * @example
 * ```ts
 * import fc from 'fast-check';
 * import { reconcileClaims } from 'casualty-claims';
 * import { violations } from 'casualty-claims/testing';
 * import { hostileClaims } from 'casualty-claims/testing/arbitraries';
 *
 * fc.assert(
 *   fc.property(hostileClaims(), (claims) => violations(reconcileClaims(claims)).length === 0),
 *   { numRuns: 20 },
 * );
 * ```
 */
export function hostileClaims(most = 8): fc.Arbitrary<unknown[]> {
  const field = (name: (typeof FIELDS)[number]): fc.Arbitrary<unknown> => {
    const usable = USABLE[name] ?? hostileText();
    return fc.oneof({ weight: 7, arbitrary: usable }, { weight: 1, arbitrary: hostileValue() });
  };
  const claim = fc.record(Object.fromEntries(FIELDS.map((name) => [name, field(name)])), {
    requiredKeys: ['figure', 'outcome'],
  });
  return fc.array(
    fc.oneof(
      {
        weight: 12,
        arbitrary: fc
          .tuple(
            claim,
            fc.subarray([...FIELDS.filter((name) => name !== 'figure' && name !== 'outcome')], {
              minLength: 12,
            }),
          )
          .map(([made, left]) => without(made, left)),
      },
      { weight: 1, arbitrary: hostileValue() },
    ),
    { maxLength: most },
  );
}

function without(
  claim: Readonly<Record<string, unknown>>,
  fields: readonly string[],
): Record<string, unknown> {
  return Object.fromEntries(Object.entries(claim).filter(([name]) => !fields.includes(name)));
}
