import { describe, expect, test } from 'vitest';
import { parseClaims } from 'casualty-claims';
import { checkFields } from '../../../src/claim/parse/check-fields';
import { fields } from '../../../src/claim/parse/schema';

const base = { id: 'a', figure: 1, outcome: 'killed' };

describe('an unknown field', () => {
  const meant = (key: string): string =>
    checkFields({ ...base, [key]: 1 })
      .issues.map(({ expected }) => expected)
      .join();
  test.each([
    ['Out-Come', 'outcome'],
    ['OUTCOME', 'outcome'],
    ['outcom', 'outcome'],
    ['outcomes', 'outcome'],
    ['outcpme', 'outcome'],
    ['uotcome', 'outcome'],
    ['outcoem', 'outcome'],
    ['xoutcome', 'outcome'],
    ['reported_on', 'reportedOn'],
    ['asof', 'asOf'],
    ['place_', 'place'],
    ['palce', 'place'],
    ['plac', 'place'],
    ['viaa', 'via'],
    ['vi', null],
    ['b', null],
    ['bx', null],
    ['outc', null],
    ['oucotme', null],
    ['outcmoex', null],
    ['otucmoe', null],
    ['plxyce', null],
    ['x'.repeat(41), null],
    ['note'.repeat(10), null],
    ['outcoxx', null],
    ['outcoex', null],
    ['outcoxm', null],
    ['outcoemx', null],
    ['outcmo', null],
  ])('%s is taken for a mistyped %s', (key, field) => {
    expect(meant(key)).toBe(
      field === null
        ? `one of the fields ${Object.keys(fields()).join(', ')}`
        : `"${field}", if that was meant`,
    );
  });
  test('is a warning, and the twenty-first is told with those behind it', () => {
    const unknown = (count: number): object =>
      Object.fromEntries(Array.from({ length: count }, (_, at) => [`unheard of ${String(at)}`, 1]));
    const issues = checkFields({ ...base, ...unknown(23) }).issues;
    expect(issues.length).toBe(21);
    expect(issues[0]).toMatchObject({
      code: 'unknown-field',
      severity: 'warning',
      claimId: 'a',
      path: ['unheard of 0'],
      received: '"unheard of 0"',
    });
    expect(issues[20]).toEqual({
      code: 'more-unknown-fields',
      severity: 'warning',
      claimId: 'a',
      path: [],
      received: '"3 more unknown fields"',
      expected: 'only fields that a claim has',
      message:
        'claim "a": the claim is "3 more unknown fields"; expected only fields that a claim has',
    });
    expect(checkFields({ ...base, ...unknown(20) }).issues.map(({ code }) => code)).toEqual(
      Array.from({ length: 20 }, () => 'unknown-field'),
    );
    expect(checkFields({ ...base, [`y${'x'.repeat(200)}`]: 1 }).issues[0]?.path).toEqual([
      `y${'x'.repeat(99)}`,
    ]);
  });
  test('that states nothing is none', () => {
    expect(checkFields({ ...base, x: undefined, y: null, z: '' })).toEqual({
      fields: base,
      issues: [],
    });
  });
});

describe('a field with a part that is wrong', () => {
  const told = (claim: object): unknown => {
    const { fields: left, issues } = checkFields({ ...base, ...claim });
    return [
      Object.fromEntries(Object.entries(left).filter(([key]) => !(key in base))),
      issues.map(({ code, path, received }) => [code, path.join('.'), received]),
    ];
  };
  test.each<[object, object, readonly (readonly [string, string, string])[]]>([
    [
      { place: { name: 'A', lat: 4239, lon: 37, level: 'city' } },
      { place: { name: 'A', level: 'city' } },
      [['invalid-place-lat', 'place.lat', '4239']],
    ],
    [
      { place: { name: 'A', lat: 36, lon: 370 } },
      { place: { name: 'A' } },
      [['invalid-place-lon', 'place.lon', '370']],
    ],
    [
      { place: { name: 'A', radiusKm: -1, level: 'town' } },
      { place: { name: 'A' } },
      [['invalid-place-radiusKm', 'place.radiusKm', '-1']],
    ],
    [{ place: { lat: 36, lon: 37 } }, {}, [['invalid-place-name', 'place.name', 'nothing']]],
    [
      { place: { name: 'A', x: 1, y: 2 } },
      { place: { name: 'A' } },
      [['invalid-place-x', 'place.x', '1']],
    ],
    [
      { place: { name: 'A', names: ['B', 5] } },
      { place: { name: 'A' } },
      [['invalid-place-names', 'place.names.1', '5']],
    ],
    [{ place: 5 }, {}, [['invalid-place', 'place', '5']]],
    [{ place: ['A'] }, {}, [['invalid-place', 'place', 'an array of 1']]],
    [
      { source: { name: 'A', kind: 'blog', side: 'B' } },
      { source: { name: 'A', side: 'B' } },
      [['invalid-source-kind', 'source.kind', '"blog"']],
    ],
    [
      { population: { status: 'x', sex: 'y', age: 'child' } },
      { population: { age: 'child' } },
      [['invalid-population-status', 'population.status', '"x"']],
    ],
    [
      { population: { anyOf: [{ sex: 'x' }] } },
      {},
      [['invalid-population-anyOf', 'population.anyOf', 'an array of 1']],
    ],
    [
      { population: { status: 'civilian', x: 1 } },
      { population: { status: 'civilian' } },
      [['invalid-population-x', 'population.x', '1']],
    ],
    [
      { date: { from: 5, to: '2014' } },
      { date: { to: '2014' } },
      [['invalid-date-from', 'date.from', '5']],
    ],
    [{ date: { from: 5, to: 6 } }, {}, [['invalid-date-from', 'date.from', '5']]],
    [{ unit: 'boat' }, {}, [['invalid-unit', 'unit', '"boat"']]],
    [{ side: { anyOf: [] } }, {}, [['invalid-side-anyOf', 'side.anyOf', 'an array of 0']]],
    [{ span: { start: 0.5, end: 2 } }, {}, [['invalid-span-start', 'span.start', '0.5']]],
    [
      { via: ['AFP', { name: 'X', kind: 'blog' }] },
      {},
      [['invalid-via-kind', 'via.1.kind', '"blog"']],
    ],
  ])('%j', (claim, left, issues) => {
    expect(told(claim)).toStrictEqual([left, issues]);
  });
  test('is told with the id of the claim, where it has one to print', () => {
    const idOf = (id: unknown): string | undefined =>
      checkFields({ figure: 1, id, unit: 'boat' }).issues.at(-1)?.claimId;
    expect([' a ', '', 5, 'x'.repeat(1_000), 'x'.repeat(1_001)].map(idOf)).toEqual([
      'a',
      undefined,
      undefined,
      'x'.repeat(1_000),
      undefined,
    ]);
    expect(
      checkFields(Object.assign(Object.create({ id: 'inherited' }) as object, { unit: 'boat' }))
        .issues[0]?.claimId,
    ).toBeUndefined();
  });
  test('or is a Date, which nobody can look into', () => {
    const { claims, issues } = parseClaims([
      { ...base, date: new Date(0), population: new Date(0) },
    ]);
    expect([
      claims.map(({ date, population }) => [date, population]),
      issues.map(({ code }) => code),
    ]).toEqual([[[undefined, undefined]], ['invalid-date', 'invalid-population']]);
  });
});

test('a figure is passed on as it is, and of what a claim cannot do without no part is kept', () => {
  const figure = 'x'.repeat(5_000);
  expect(
    checkFields({ id: 'a', figure, outcome: { anyOf: ['killed'], x: 1 }, via: ['A', 5] }),
  ).toMatchObject({
    fields: { id: 'a', figure },
    issues: [{ code: 'invalid-outcome-x' }, { code: 'invalid-via' }],
  });
  expect(
    Object.keys(
      checkFields({ id: 'a', figure, outcome: { anyOf: ['killed'], x: 1 }, via: ['A', 5] }).fields,
    ),
  ).toEqual(['id', 'figure']);
});

test('what is wrong with a list or an item of it is told in full', () => {
  const issue = (severity: string, code: string, received: string, expected: string): object => ({
    severity,
    code,
    path: [],
    received,
    expected,
    message: `the claim is ${received}; expected ${expected}`,
  });
  expect(parseClaims('x')).toMatchObject({
    claims: [],
    rejected: [],
    issues: [issue('error', 'not-a-list', '"x"', 'a list of claims')],
  });
  expect(parseClaims([])).toMatchObject({
    claims: [],
    rejected: [],
    issues: [issue('warning', 'no-claims', 'an array of 0', 'at least one claim')],
  });
  expect(parseClaims([5]).issues).toEqual([
    expect.objectContaining(
      issue('error', 'not-a-claim', '5', 'an object with the fields of a claim'),
    ),
  ]);
  const trap = {
    get figure(): number {
      throw new Error('trap');
    },
  };
  expect(parseClaims([trap]).rejected).toEqual([
    {
      input: trap,
      issues: [
        expect.objectContaining({
          code: 'not-a-claim',
          severity: 'error',
          path: [],
          received: '"an object that throws when it is read"',
          expected: 'an object with the fields of a claim',
        }),
      ],
    },
  ]);
});
