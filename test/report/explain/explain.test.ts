import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  acled,
  isMisuseError,
  reconcileClaims,
  type ClaimInput,
  type Codebook,
  type Report,
} from 'casualty-claims';
import { explain } from '../../../src/report/explain/explain';
import type { Explanation } from '../../../src/report/explain/explanation';
import type { ReportPath } from '../../../src/report/explain/report-path';

const aleppo: Report = reconcileClaims(
  JSON.parse(
    readFileSync(new URL('../../../examples/data/aleppo/claims.json', import.meta.url), 'utf8'),
  ),
);
const hospital = [
  'incidents',
  aleppo.incidents.find(({ claimIds }) => claimIds.includes('r001-bodies-42'))?.id ?? '',
  'measures',
] as const;

const killed: ClaimInput = {
  outcome: 'killed',
  place: 'Aleppo',
  date: '2014-01-08',
  report: 'r',
  event: 'e',
};
const inRow = (claims: readonly ClaimInput[], ...path: ReportPath): Explanation =>
  explain(reconcileClaims(claims), ['incidents', 0, 'measures', 0, ...path]);

describe('every number of the Aleppo report', () => {
  const ids = new Set(aleppo.claims.map(({ id }) => id));
  const numbers = (
    value: unknown,
    path: (string | number)[],
  ): { path: (string | number)[]; value: number }[] => {
    if (typeof value === 'number') return [{ path, value }];
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, item]: [string, unknown]) =>
      numbers(item, [...path, Array.isArray(value) ? Number(key) : key]),
    );
  };
  const measured = (['incidents', 'summaries'] as const).flatMap((list) =>
    aleppo[list].flatMap(({ measures }, at) => numbers(measures, [list, at, 'measures'])),
  );

  test('of its measures is explained by claims that exist, and by a kind of its own', () => {
    expect(measured.length).toBeGreaterThan(500);
    for (const { path, value } of measured) {
      const why = explain(aleppo, path);
      expect({
        path: why.path,
        value: why.value,
        known: why.claimIds.length > 0 && why.claimIds.every((id) => ids.has(id)),
      }).toEqual({ path, value, known: true });
      expect(why.kind, path.join('.')).not.toBe('derived');
    }
  });

  test('that ends a range is a bound that one of its claims states', () => {
    const ends = measured.filter(({ path }) => path.at(-2) === 'range' && path[4] === 'range');
    expect(ends.length).toBeGreaterThan(50);
    for (const { path, value } of ends) {
      const why = explain(aleppo, path);
      if (why.kind === 'no-number') {
        for (const { rule } of why.figures) expect(rule.kind).toBe('no-number');
        continue;
      }
      if (why.kind !== 'range-end') throw new Error(`${path.join('.')} is ${why.kind}`);
      expect(why.figures.length).toBeGreaterThan(0);
      for (const { bounds } of why.figures)
        expect(why.end === 'lower' ? bounds.lower : (bounds.upper ?? bounds.lower)).toBe(value);
    }
  });

  test('outside its measures is explained as well, or is bookkeeping', () => {
    for (const { path, value } of numbers(aleppo, []).filter(
      ({ path: [list, , part] }) =>
        !(list === 'incidents' || list === 'summaries') || part !== 'measures',
    )) {
      const why = explain(aleppo, path);
      expect(why.value).toBe(value);
      expect(why.claimIds.length > 0 || why.kind === 'bookkeeping', path.join('.')).toBe(true);
    }
  });
});

describe('the hospital of Qadi Askar', () => {
  test('has 42 to 70 dead, each end by the voice that gave it', () => {
    expect(explain(aleppo, [...hospital, 'dead', 'range', 'lower'])).toMatchObject({
      kind: 'range-end',
      value: 42,
      claimIds: ['r001-bodies-42'],
      figures: [{ rule: { kind: 'said' } }],
    });
    expect(explain(aleppo, [...hospital, 'dead', 'range', 'upper'])).toMatchObject({
      value: 70,
      claimIds: ['r000-dead-70'],
    });
  });

  test('has no upper bound to what is asserted, for bodies found and executed leave room for more', () => {
    const why = explain(aleppo, [...hospital, 'dead', 'asserted', 'upper']);
    expect(why).toMatchObject({
      value: null,
      figures: [
        { rule: { kind: 'evidence', evidence: ['bodies'] } },
        { rule: { kind: 'narrower-word' } },
      ],
    });
  });

  test('has at most 16 others, by the whole, both parts and a convention', () => {
    const why = explain(aleppo, [
      ...hospital,
      'dead',
      'accounts',
      'named:syrian observatory for human rights',
      'rest',
      'bounds',
      'upper',
    ]);
    expect(why).toMatchObject({
      kind: 'rest',
      value: 16,
      byConvention: true,
      withoutConvention: false,
      whole: [{ claimId: 'r001-bodies-42' }],
    });
    expect(why.claimIds).toEqual([
      'r001-bodies-42',
      'r001-bodies-activists-5',
      'r001-bodies-fighters-21',
    ]);
  });

  test('has a gap of 28 between the nearest ends of two readings', () => {
    expect(explain(aleppo, [...hospital, 'dead', 'disagreements', 0, 'gap'])).toMatchObject({
      kind: 'gap',
      value: 28,
      ends: [
        { end: 'upper', value: 42 },
        { end: 'lower', value: 70 },
      ],
    });
  });
});

describe('an explanation', () => {
  test('of a count of documents by name gives the names', () => {
    const why = inRow(
      [
        { ...killed, id: 'a', figure: 70, people: ['Ali', 'Omar'] },
        { ...killed, id: 'b', figure: 60, source: 'SANA', people: ['Omar', 'Zaid'] },
      ],
      'documentedMinimum',
    );
    expect(why).toMatchObject({
      kind: 'minimum',
      value: 3,
      names: ['Ali', 'Omar', 'Zaid'],
      claimIds: ['a', 'b'],
    });
  });

  test('of a minimum that there is none says so without a claim', () => {
    expect(inRow([{ ...killed, figure: 7 }], 'documentedMinimum')).toMatchObject({
      kind: 'minimum',
      value: null,
      claimIds: [],
    });
  });

  test('of what nobody put a number on names those who said that there were some', () => {
    expect(
      inRow([{ ...killed, id: 'a', figure: { kind: 'unknown' } }], 'range', 'upper'),
    ).toMatchObject({ kind: 'no-number', value: null, claimIds: ['a'] });
  });

  test('of a share names its whole', () => {
    const report = reconcileClaims([
      { ...killed, id: 'all', figure: 84 },
      { id: 'most', figure: 'most', population: 'women', partOf: 'all' },
    ]);
    expect(
      explain(report, ['incidents', 0, 'measures', 'killed / female', 'range', 'lower']),
    ).toMatchObject({
      value: 43,
      claimIds: ['all', 'most'],
      figures: [{ rule: { kind: 'share', of: 'all' } }],
    });
  });

  test('of a sum of parts names all that were added up', () => {
    const things = { ...killed, unit: 'vehicle', outcome: 'destroyed', source: 'SOHR' } as const;
    const report = reconcileClaims([
      { ...things, id: 'all', figure: 5, source: 'SANA' },
      { ...things, id: 'tanks', figure: 2, type: 'tank' },
      { ...things, id: 'cars', figure: 8, type: 'car' },
    ]);
    expect(
      explain(report, ['incidents', 0, 'measures', 'destroyed / vehicle', 'range', 'upper']),
    ).toMatchObject({
      value: 10,
      claimIds: ['cars', 'tanks'],
      figures: [{ rule: { kind: 'sum-of-parts' } }],
    });
  });

  test('of one voice at odds with itself names the wording that reaches so far', () => {
    const claims = [
      { ...killed, id: 'low', figure: 40, source: 'SOHR' },
      { ...killed, id: 'high', figure: 90, source: 'SOHR' },
    ];
    expect(inRow(claims, 'range', 'lower')).toMatchObject({ value: 40, claimIds: ['low'] });
    expect(inRow(claims, 'range', 'upper')).toMatchObject({ value: 90, claimIds: ['high'] });
  });

  test('of what a codebook would enter names its rule, and the step where it is one', () => {
    const claims = [
      { ...killed, id: 'a', figure: 42, source: 'A' },
      { ...killed, id: 'b', figure: 'dozens', source: 'B' },
    ];
    const report = reconcileClaims(claims, { reading: { estimate: 'acled' } });
    const row = ['incidents', 0, 'estimate', 'killed'] as const;
    expect(explain(report, [...row, 'published', 'value'])).toMatchObject({
      kind: 'estimate',
      value: 12,
      codebook: 'acled',
      label: 'killed',
      rule: { id: 'acled:lowest' },
      step: null,
      claimIds: ['b'],
    });
    expect(explain(report, [...row, 'steps', 0, 'bounds', 'lower'])).toMatchObject({
      kind: 'estimate',
      value: 42,
      step: { kind: 'read', claimId: 'a' },
      claimIds: ['a'],
    });
    const ours: Codebook = {
      ...acled,
      id: 'ours',
      resolve: ({ accounts }) => ({
        published: { kind: 'range', low: 12, high: null },
        rule: 'lowest',
        rests: accounts,
      }),
    };
    expect(
      explain(reconcileClaims(claims, { reading: { estimate: ours } }), [
        ...row,
        'published',
        'high',
      ]),
    ).toMatchObject({ kind: 'estimate', value: null, codebook: 'ours', claimIds: ['a', 'b'] });
  });

  test('of a report read by another convention reads by it too', () => {
    const claims = [{ ...killed, id: 'word', figure: 'dozens' }];
    const report = reconcileClaims(claims);
    expect(explain(report, ['incidents', 0, 'measures', 0, 'range', 'upper'])).toMatchObject({
      kind: 'range-end',
      figures: [{ rule: { kind: 'word', convention: 'default' } }],
    });
  });
});

test.each<[string, ReportPath, RegExp]>([
  [
    'a field',
    ['incidents', 0, 'measures', 'killed', 'rnage'],
    /report\.incidents\[0\]\.measures\.killed has no "rnage"; there is .*"range"/,
  ],
  [
    'a label',
    ['incidents', 0, 'measures', 'wounded'],
    /has no "wounded"; it has one item, 0: "killed"/,
  ],
  ['a place in a list', ['incidents', 7], /has no 7; it has one item, 0: "incident-/],
  ['what is below a number', ['version', 'major'], /it is 1, and nothing is below it/],
  ['what an object only inherits', ['constructor'], /has no "constructor"/],
  [
    'an interval',
    ['incidents', 0, 'measures', 0, 'range'],
    /is not a number; there is "lower", "upper"/,
  ],
  ['a text', ['incidents', 0, 'id'], /is not a number/],
  ['what is not there', ['incidents', 0, 'measures', 0, 'partOf'], /is not a number; it is null/],
])(
  '%s that is no number of the report is a misuse, and the message names what there is',
  (_, path, message) => {
    const report = reconcileClaims([{ ...killed, figure: 7 }]);
    let thrown: unknown;
    try {
      explain(report, path);
    } catch (error) {
      thrown = error;
    }
    expect(isMisuseError(thrown)).toBe(true);
    expect(String(thrown)).toMatch(message);
  },
);
