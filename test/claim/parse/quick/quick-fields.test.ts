import { describe, expect, test } from 'vitest';
import {
  AGES,
  CHAIN_LIMIT,
  DATE_BASES,
  DAY_LIMIT,
  EVIDENCE_LIMIT,
  LEVELS,
  LIST_LIMIT,
  NAME_LIMIT,
  RADIUS_LIMIT_KM,
  RELIABILITIES,
  SCOPES,
  SEXES,
  SHARE_COMPARATORS,
  SHARES,
  STATUSES,
  TEXT_LIMIT,
  URL_LIMIT,
  VAGUE_COMPARATORS,
} from '../../../../src/claim/parse/allowed';
import { checkFields } from '../../../../src/claim/parse/check-fields';
import {
  COURSES,
  EVIDENCE,
  EXTENTS,
  MODALITIES,
  STANCES,
  TOPICS,
  UNITS,
} from '../../../../src/claim/claim';
import { quickFields } from '../../../../src/claim/parse/quick/quick-fields';
import { quickFigure } from '../../../../src/claim/parse/quick/quick-figure';
import { fields } from '../../../../src/claim/parse/schema';
import { SOURCE_KINDS } from '../../../../src/claim/source';

const x = (length: number): string => 'x'.repeat(length);
const list = <T>(item: T, length: number): T[] => Array.from({ length }, () => item);

/** Values of every sort, most of them wrong wherever they stand. */
const ODD: readonly unknown[] = [
  0,
  -1,
  1,
  1.5,
  -0.5,
  7,
  101,
  NaN,
  Infinity,
  2 ** 53,
  true,
  false,
  'x',
  ' x ',
  '   ',
  x(NAME_LIMIT),
  x(NAME_LIMIT + 1),
  x(DAY_LIMIT + 1),
  ` ${x(DAY_LIMIT)} `,
  [],
  ['x'],
  ['x', 5],
  [' '],
  [[]],
  {},
  { name: 'x' },
  { anyOf: ['x'] },
  { x: 1 },
  new Date(0),
  Object.create(null),
  5n,
  Symbol('x'),
];

/** Of each field the values at its limits, and just past them. */
const NEAR: Readonly<Record<string, readonly unknown[]>> = {
  quote: [x(TEXT_LIMIT), x(TEXT_LIMIT + 1)],
  note: [x(TEXT_LIMIT), x(TEXT_LIMIT + 1)],
  url: [x(URL_LIMIT), x(URL_LIMIT + 1)],
  credibility: [1, 6, 0, 7],
  people: [list('x', LIST_LIMIT), list('x', LIST_LIMIT + 1), [], [x(NAME_LIMIT + 1)]],
  via: [
    list('x', CHAIN_LIMIT),
    list('x', CHAIN_LIMIT + 1),
    [],
    [{ name: 'x' }, 'y'],
    [{ name: 'x', kind: 'blog' }],
  ],
  basedOn: [list('x', LIST_LIMIT), list('x', LIST_LIMIT + 1), [], { name: 'x' }],
  evidence: [
    ...EVIDENCE,
    list('bodies', EVIDENCE_LIMIT),
    list('bodies', EVIDENCE_LIMIT + 1),
    [],
    ['bodies', 'x'],
  ],
  unit: UNITS,
  stance: STANCES,
  modality: MODALITIES,
  topic: TOPICS,
  extent: EXTENTS,
  course: COURSES,
  dateBasis: DATE_BASES,
  scope: SCOPES,
  span: [
    { start: 0, end: 0 },
    { start: 0 },
    { end: 0 },
    { start: 0, end: 0, at: 0 },
    { start: -1, end: 0 },
    { start: 0, end: 0.5 },
  ],
};
for (const field of ['outcome', 'side', 'by', 'type'])
  Object.assign(NEAR, {
    [field]: [
      { anyOf: ['x', 'y'] },
      { anyOf: [] },
      { anyOf: ['x'], of: 1 },
      { anyOf: 'x' },
      { anyOf: list('x', LIST_LIMIT) },
      { anyOf: list('x', LIST_LIMIT + 1) },
      { anyOf: ['x', 5] },
    ],
  });

/** Of the fields that are objects: their parts, and what each may be. */
const PARTS: Readonly<Record<string, Readonly<Record<string, readonly unknown[]>>>> = {
  source: {
    name: [x(NAME_LIMIT)],
    kind: SOURCE_KINDS,
    side: ['x'],
    reliability: RELIABILITIES,
    named: [true, false],
  },
  population: {
    status: STATUSES,
    role: ['x', ['x', 'y'], list('x', LIST_LIMIT), list('x', LIST_LIMIT + 1)],
    sex: SEXES,
    age: AGES,
  },
  place: {
    name: ['x'],
    names: [['x'], [], list('x', LIST_LIMIT + 1)],
    lat: [-90, 90, -90.1, 90.1, -0],
    lon: [-180, 180, -180.1, 180.1],
    radiusKm: [0, RADIUS_LIMIT_KM, RADIUS_LIMIT_KM + 1],
    level: LEVELS,
    within: ['x', ['x'], []],
  },
  date: { from: ['2014', null, x(DAY_LIMIT)], to: ['2014', null, x(DAY_LIMIT)] },
};
const NEEDED: Readonly<Record<string, object>> = {
  source: { name: 'x' },
  place: { name: 'x' },
  population: {},
  date: {},
};

/**
 * What is well formed is read at once, and as the schema reads it; what is not is left to the
 * schema.
 */
function isReadAlike(claim: Readonly<Record<string, unknown>>): boolean {
  const [quick, { fields: checked, issues }] = [quickFields(claim), checkFields(claim)];
  if (issues.length > 0) return quick === null;
  if (quick === null) return false;
  const stated = (of: object): unknown =>
    Object.fromEntries(Object.entries(of).filter(([, value]) => value !== undefined));
  expect(stated(quick)).toStrictEqual(stated(checked));
  return true;
}
const alike = (claims: readonly Readonly<Record<string, unknown>>[]): void => {
  expect(claims.filter((claim) => !isReadAlike(claim))).toEqual([]);
};

describe('a field is read at once as its schema reads it, or is left to the schema', () => {
  const names = Object.keys(fields()).filter((name) => name !== 'figure');
  test.each(names)('%s', (field) => {
    alike([...ODD, ...(NEAR[field] ?? [])].map((value) => ({ [field]: value })));
  });
  test.each(Object.entries(PARTS))('%s, part by part', (field, parts) => {
    const needed = NEEDED[field] ?? {};
    const values = [
      needed,
      { ...needed, unheardOf: 1 },
      Object.fromEntries(Object.entries(parts).map(([part, good]) => [part, good[0]])),
    ];
    for (const [part, good] of Object.entries(parts))
      for (const value of [...ODD, ...good]) values.push({ ...needed, [part]: value });
    alike(values.map((value) => ({ [field]: value })));
  });
  test('a population that is one of several', () => {
    alike(
      [
        ['women', { age: 'child' }],
        [{ sex: 'x' }],
        [{ age: 'child', x: 1 }],
        [],
        ['x', 5],
        list('x', CHAIN_LIMIT),
        list('x', CHAIN_LIMIT + 1),
      ].map((anyOf) => ({ population: { anyOf } })),
    );
    alike([{ population: { anyOf: ['x'], age: 'child' } }, { population: { anyOf: 5 } }]);
  });
  test('nothing stated is nothing read', () => {
    alike([{}, { id: undefined, place: null, unit: '' }, { unheardOf: undefined }]);
    expect([quickFields({ unheardOf: 1 }), quickFields(new Date(0)), quickFields([])]).toEqual([
      null,
      null,
      null,
    ]);
  });
});

describe('a tagged figure is read at once as its schema reads it, or is left to the schema', () => {
  const counts = [0, 1, 7, -0, 2 ** 53 - 1];
  const KINDS: Readonly<Record<string, Readonly<Record<string, readonly unknown[]>>>> = {
    exact: { value: counts },
    'at-least': { value: counts },
    'more-than': { value: counts },
    'at-most': { value: counts },
    'fewer-than': { value: counts.slice(1, 3) },
    about: { value: counts, side: ['below', 'above'] },
    between: {
      low: counts,
      high: counts,
      best: counts,
      approximate: [true, false],
      openAbove: [true, false],
    },
    vague: {
      term: ['dozens', ' dozens '],
      base: counts,
      comparator: [...VAGUE_COMPARATORS, 'about'],
    },
    share: {
      share: [
        ...SHARES,
        { percent: 0 },
        { percent: 100 },
        { percent: 100.1 },
        { percent: -0.1 },
        { percent: 5, of: 1 },
        { percent: '5' },
      ],
      comparator: SHARE_COMPARATORS,
    },
    unknown: {},
    none: {},
  };
  const NEEDED_OF: Readonly<Record<string, object>> = {
    between: { low: 1, high: 2 },
    vague: { term: 'dozens' },
    share: { share: 'half' },
  };
  const isAlike = (figure: unknown): boolean => {
    const [quick, checked] = [quickFigure(figure), fields().figure.schema.safeParse(figure)];
    if (!checked.success) return quick === undefined;
    // Of what it has no place for, the schema takes nothing: the one case that the quick reading
    // leaves to it.
    if (quick === undefined)
      return (
        typeof figure !== 'object' ||
        figure === null ||
        Object.keys(figure).length > Object.keys(checked.data as object).length ||
        Object.values(figure).includes(undefined) ||
        JSON.stringify(figure) !== JSON.stringify(checked.data)
      );
    expect(quick).toStrictEqual(checked.data);
    return true;
  };
  test.each(Object.entries(KINDS))('%s', (kind, parts) => {
    const needed = { kind, ...(NEEDED_OF[kind] ?? ('value' in parts ? { value: 5 } : {})) };
    const figures: unknown[] = [
      needed,
      { ...needed, unheardOf: 1 },
      ...[...ODD, x(NAME_LIMIT), x(NAME_LIMIT + 1)].map((words) => ({ ...needed, words })),
    ];
    for (const [part, good] of Object.entries(parts))
      for (const value of [...ODD, ...good]) figures.push({ ...needed, [part]: value });
    expect(figures.filter((figure) => !isAlike(figure))).toEqual([]);
    expect(quickFigure({ ...needed, words: 'x' })).toEqual({ ...needed, words: 'x' });
    expect(quickFigure({ ...needed, unheardOf: 1 })).toBeUndefined();
    for (const part of Object.keys(needed).filter((name) => name !== 'kind'))
      expect(
        quickFigure(Object.fromEntries(Object.entries(needed).filter(([name]) => name !== part))),
      ).toBeUndefined();
  });
  test('is none of another kind', () => {
    expect(
      [{ kind: 'plenty', value: 5 }, { value: 5 }, 5, null, [], new Date(0)].map((figure) =>
        quickFigure(figure),
      ),
    ).toEqual([undefined, undefined, undefined, undefined, undefined, undefined]);
    expect(
      ['unknown', 'none', 'plenty'].map(
        (kind) => fields().figure.schema.safeParse({ kind }).success,
      ),
    ).toEqual([true, true, false]);
  });
});
