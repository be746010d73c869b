import { describe, expect, test } from 'vitest';
import { parseClaims } from 'casualty-claims';
import { canonicalJson, contentId } from '../../src/claim/content-id';
import { makeUnits, quickContentId } from '../../src/claim/parse/quick/quick-id';
import { canonicalSchemas } from '../../src/claim/parse/canonical-schema';
import { OUTCOMES } from '../../src/claim/outcome';
import { SOURCE_KINDS } from '../../src/claim/source';

const base = { id: 'a', unit: 'person', stance: 'asserts', modality: 'asserted' };
const takes = (more: object): boolean =>
  canonicalSchemas().claim.safeParse({ ...base, ...more }).success;

describe('the schema of the regular form takes each word of the vocabulary, and no other', () => {
  test.each<[string, readonly unknown[]]>([
    ['unit', ['person', 'vehicle', 'weapon', 'munition', 'site', 'family']],
    ['stance', ['asserts', 'denies', 'retracts']],
    ['modality', ['asserted', 'alleged', 'possible', 'hypothetical']],
    ['outcome', OUTCOMES],
    ['dateBasis', ['stated', 'inferred', 'external']],
    ['scope', ['incident', 'summary']],
    ['topic', ['control', 'occurrence', 'responsibility', 'victim-status']],
    ['credibility', [1, 2, 3, 4, 5, 6]],
    ['complete', [true, false]],
    ['overlaps', [true, false]],
  ])('%s', (field, words) => {
    expect(words.filter((word) => !takes({ [field]: word }))).toEqual([]);
    expect([
      takes({ [field]: 'x' }),
      takes({ [field]: '' }),
      takes({ [field]: undefined }),
    ]).toEqual([false, false, false]);
  });
  test.each<[string, string, readonly unknown[]]>([
    ['population', 'status', ['civilian', 'combatant']],
    ['population', 'sex', ['female', 'male']],
    ['population', 'age', ['child', 'adult']],
    ['source', 'kind', SOURCE_KINDS],
    ['source', 'reliability', ['A', 'B', 'C', 'D', 'E', 'F']],
    ['place', 'level', ['site', 'district', 'city', 'area', 'province', 'country']],
  ])('%s.%s', (field, part, words) => {
    const needed =
      field === 'source' ? { name: 'A', named: true } : field === 'place' ? { name: 'A' } : {};
    expect(words.filter((word) => !takes({ [field]: { ...needed, [part]: word } }))).toEqual([]);
    expect([
      takes({ [field]: { ...needed, [part]: 'x' } }),
      takes({ [field]: { ...needed, [part]: '' } }),
    ]).toEqual([false, false]);
  });
  test('and each figure', () => {
    const figures = [
      ...['exact', 'at-least', 'more-than', 'at-most', 'fewer-than', 'about'].map((kind) => ({
        kind,
        value: 5,
        words: '5',
      })),
      { kind: 'about', value: 5, side: 'below', words: '' },
      { kind: 'between', low: 1, high: 2, words: '' },
      { kind: 'between', low: 1, high: 2, best: 2, approximate: true, openAbove: true, words: '' },
      { kind: 'vague', term: 'dozens', words: '' },
      { kind: 'vague', term: 'nayyif', base: 20, comparator: 'at-most', words: '' },
      { kind: 'vague', term: 'few', comparator: 'fewer-than', words: '' },
      ...['most', 'half', 'all', { percent: 5.5 }].map((share) => ({
        kind: 'share',
        share,
        words: '',
      })),
      ...['at-least', 'more-than', 'at-most', 'fewer-than', 'about', 'nearly'].map(
        (comparator) => ({ kind: 'share', share: 'half', comparator, words: '' }),
      ),
      { kind: 'unknown', words: '' },
      { kind: 'none', words: '' },
    ];
    const parse = (figure: unknown): unknown => {
      const read = canonicalSchemas().figure.safeParse(figure);
      return read.success ? read.data : null;
    };
    expect(figures.map(parse)).toEqual(figures);
    const wrong = [
      { kind: '', words: '' },
      { kind: 'exact', value: -1, words: '' },
      { kind: 'exact', value: 1.5, words: '' },
      { kind: 'exact', value: 1 },
      { kind: 'about', value: 1, side: '', words: '' },
      { kind: 'between', low: 1, words: '' },
      { kind: 'between', low: 1, high: 2, approximate: false, words: '' },
      { kind: 'between', low: 1, high: 2, openAbove: false, words: '' },
      { kind: 'between', low: 1, high: 2, best: -1, words: '' },
      { kind: 'vague', words: '' },
      { kind: 'vague', term: 'few', comparator: 'about', words: '' },
      { kind: 'share', share: 'x', words: '' },
      { kind: 'share', share: {}, words: '' },
      { kind: 'share', share: 'half', comparator: 'exactly', words: '' },
      { kind: 'unknown' },
      { kind: 'none' },
    ];
    expect(wrong.filter((figure) => parse(figure) !== null)).toEqual([]);
  });
  test('and each issue', () => {
    const { issue } = canonicalSchemas();
    const good = {
      code: 'x',
      severity: 'error',
      path: ['a', 1],
      received: 'x',
      expected: 'y',
      message: 'z',
    };
    const all = [good, { ...good, severity: 'warning', claimId: 'a' }];
    expect(all.map((one) => issue.parse(one))).toEqual(all);
    expect(
      [
        { ...good, severity: '' },
        { ...good, path: 'a' },
        { ...good, path: [null] },
        { ...good, claimId: 5 },
        ...Object.keys(good).map((key) =>
          Object.fromEntries(Object.entries(good).filter(([name]) => name !== key)),
        ),
      ].filter((one) => issue.safeParse(one).success),
    ).toEqual([]);
  });
  test('and keeps every part of a claim that states all of them', () => {
    const whole = {
      ...base,
      figure: { kind: 'exact', value: 1, words: '1' },
      outcome: { anyOf: ['killed', 'wounded'] },
      evidence: ['bodies', 'names'],
      population: { anyOf: [{ age: 'child', role: ['a'] }, { sex: 'female' }] },
      type: { anyOf: ['a', 'b'] },
      people: ['A'],
      side: 'x',
      by: { anyOf: ['x', 'y'] },
      source: { name: 'A', kind: 'outlet', side: 'x', reliability: 'B', named: true },
      via: [{ name: 'B', named: false }],
      basedOn: [{ name: 'C', named: true }],
      credibility: 2,
      date: { from: '2014-01-08', to: '2014-01-09' },
      dateBasis: 'stated',
      reportedOn: '2014-01-10',
      asOf: '2014-01-09',
      place: { name: 'A', names: ['B'], lat: 1, lon: 2, radiusKm: 3, level: 'city', within: ['C'] },
      kind: 'k',
      report: 'r',
      event: 'e',
      partOf: 'p',
      complete: true,
      overlaps: false,
      denies: 'd',
      supersedes: 's',
      restates: 'z',
      scope: 'incident',
      topic: 'control',
      value: 'v',
      extent: 'whole',
      course: 'held',
      quote: 'q',
      url: 'u',
      span: { start: 0, end: 1 },
      note: 'n',
    };
    const { claim } = canonicalSchemas();
    expect(claim.parse(whole)).toStrictEqual(whole);
    for (const field of Object.keys(whole))
      expect(
        claim.safeParse({ ...whole, [field]: field === 'credibility' ? 7 : Symbol(field) }).success,
        field,
      ).toBe(false);
    for (const field of Object.keys(base))
      expect(
        claim.safeParse(
          Object.fromEntries(Object.entries(whole).filter(([name]) => name !== field)),
        ).success,
        field,
      ).toBe(false);
  });
});

describe('the text that an id is made of', () => {
  test('is JSON with its keys in order, whatever the values', () => {
    expect(
      canonicalJson([
        undefined,
        () => 1,
        Symbol('x'),
        5n,
        null,
        true,
        1.5,
        'a"\\\n\ud800é',
        [],
        {},
      ]),
    ).toBe('[null,null,null,5,null,true,1.5,"a\\"\\\\\\n\\ud800é",[],{}]');
    expect(canonicalJson({ c: undefined, b: 1, a: 2, aa: 3, ab: [{ d: 1, c: 2 }] })).toBe(
      '{"a":2,"aa":3,"ab":[{"c":2,"d":1}],"b":1}',
    );
  });
  test('makes the same id at once as in two steps', () => {
    const claims: readonly object[] = [
      {},
      { id: 'x' },
      { note: 'x'.repeat(4_090) },
      { note: 'x'.repeat(4_096) },
      { note: 'x'.repeat(20_000), quote: 'y' },
      { note: 'a"b', quote: 'a\\b', url: 'a\nb', value: '\ud800', kind: 'قصف' },
      { people: [], via: [{ name: 'b', kind: 'x' }, 'a'], span: { start: 1, end: 2 } },
      { place: { within: ['x'], name: 'a', lat: 1.5, level: 'city', lon: -2 } },
      {
        complete: true,
        credibility: 3,
        date: {},
        population: { sex: 'x', age: undefined, role: ['b', 'a'] },
      },
      { date: { from: null, to: '2014' } },
    ];
    const units = makeUnits();
    for (const claim of [...claims, ...claims])
      expect(quickContentId(claim, null, units), JSON.stringify(claim).slice(0, 80)).toBe(
        contentId({ ...claim, ...('id' in claim ? { id: undefined } : {}), figure: null }),
      );
  });
});

describe('claims that live by what is lost', () => {
  test('are lost with it, and nothing else is said of them', () => {
    const { claims, rejected, issues } = parseClaims([
      { id: 'c', figure: 1, partOf: 'b' },
      { id: 'b', figure: 2, partOf: 'a' },
      { id: 'a', figure: 3, partOf: 'nowhere' },
      { id: 'd', figure: 1, partOf: 'b', restates: 'whole' },
      { id: 'e', figure: 1, outcome: 'killed', partOf: 'a' },
      { id: 'whole', figure: 9, outcome: 'killed' },
    ]);
    expect([claims.map(({ id }) => id), rejected.map(({ claimId }) => claimId)]).toEqual([
      ['d', 'e', 'whole'],
      ['c', 'b', 'a'],
    ]);
    expect(
      issues.map(({ code, claimId, path }) => `${code} ${claimId ?? ''} ${path.join('.')}`),
    ).toEqual([
      'no-outcome c outcome',
      'no-outcome b outcome',
      'no-outcome a outcome',
      'missing-reference a partOf',
      'missing-reference d partOf',
      'missing-reference e partOf',
    ]);
  });
});
