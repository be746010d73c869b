import { describe, expect, test } from 'vitest';
import { parseClaims } from 'casualty-claims';
import { makeParseCache } from '../../src/claim/parse/parse-cache';
import { parsePlaced } from '../../src/claim/parse/parse-claims';
import { populationFromWord, roleFromWord } from '../../src/claim/population';
import { canonicalFigure } from '../../src/claim/parse/canonical-figure';

const killed = (id: string, more: object = {}): object => ({
  id,
  figure: 1,
  outcome: 'killed',
  ...more,
});

test('every field of a claim is read', () => {
  const whole = {
    id: 'a',
    unit: 'vehicle',
    stance: 'denies',
    modality: 'alleged',
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
  const { claims, issues } = parseClaims([whole, ...['p', 'd', 's', 'z'].map((id) => killed(id))]);
  expect(issues).toEqual([]);
  expect(claims[0]).toStrictEqual(whole);
});

describe('days, places and words', () => {
  const read = (more: object): unknown => {
    const { claims, issues } = parseClaims([killed('a', more)]);
    const usual = ['id', 'figure', 'outcome', 'unit', 'stance', 'modality'];
    const rest = Object.fromEntries(
      Object.entries(claims[0] ?? {}).filter(([field]) => !usual.includes(field)),
    );
    return [
      rest,
      issues.map(({ code, path, received, expected }) => [
        code,
        path.join('.'),
        received,
        expected,
      ]),
    ];
  };
  test.each<[object, object, readonly (readonly string[])[]]>([
    [{ date: '2014-01-08' }, { date: { from: '2014-01-08', to: '2014-01-08' } }, []],
    [{ date: '2014-02' }, { date: { from: '2014-02-01', to: '2014-02-28' } }, []],
    [{ date: { from: '2014-02', to: null } }, { date: { from: '2014-02-01' } }, []],
    [{ date: { from: null, to: '2014-02' } }, { date: { to: '2014-02-28' } }, []],
    [
      { date: '2014-02-30' },
      {},
      [
        [
          'invalid-date',
          'date',
          '"2014-02-30"',
          'a day "2014-01-08", a month "2014-01" or a year "2014" that exists',
        ],
      ],
    ],
    [
      { date: { from: '2014-02-30', to: '2014-03' } },
      { date: { to: '2014-03-31' } },
      [
        [
          'invalid-date-from',
          'date.from',
          '"2014-02-30"',
          'a day "2014-01-08", a month "2014-01" or a year "2014" that exists',
        ],
      ],
    ],
    [
      { date: { from: '2014-03', to: '2014-02' } },
      {},
      [['reversed-date', 'date', '"2014-03 to 2014-02"', 'a from that is not after its to']],
    ],
    [
      { date: { from: '2014-03-01', to: '2014-03-01' } },
      { date: { from: '2014-03-01', to: '2014-03-01' } },
      [],
    ],
    [
      { reportedOn: '2014-02', asOf: '2014-02-03' },
      { asOf: '2014-02-03' },
      [['invalid-reportedOn', 'reportedOn', '"2014-02"', 'a day as "YYYY-MM-DD"']],
    ],
    [
      { place: { name: 'A', lat: 1 } },
      { place: { name: 'A' } },
      [['half-position', 'place.lon', 'nothing', 'lon beside lat: a position needs both']],
    ],
    [
      { place: { name: 'A', lon: 1 } },
      { place: { name: 'A' } },
      [['half-position', 'place.lat', 'nothing', 'lat beside lon: a position needs both']],
    ],
    [{ place: 'A' }, { place: { name: 'A' } }, []],
    [{ place: { name: 'A', within: 'B' } }, { place: { name: 'A', within: ['B'] } }, []],
    [
      { span: { start: 2, end: 1 } },
      {},
      [['invalid-span', 'span', 'an array of 2', 'a start that is not after its end']],
    ],
    [{ span: { start: 2, end: 2 } }, { span: { start: 2, end: 2 } }, []],
    [
      { population: { anyOf: ['women', 'women and children', { age: 'child' }] } },
      { population: { anyOf: [{ age: 'child' }, { sex: 'female' }] } },
      [],
    ],
    [{ population: { anyOf: ['women', 'woman'] } }, { population: { sex: 'female' } }, []],
    [
      { population: { role: ['soldiers', 'activists', 'soldier'] } },
      { population: { role: ['activist', 'soldier'] } },
      [],
    ],
    [
      { side: { anyOf: ['b', 'a', 'b'] }, by: { anyOf: ['a', 'a'] }, type: { anyOf: ['a', 'b'] } },
      { side: { anyOf: ['a', 'b'] }, by: 'a', type: { anyOf: ['a', 'b'] } },
      [],
    ],
    [{ people: ['A', 'B', 'A'] }, { people: ['A', 'B'] }, []],
    [
      { source: 'local activists', via: 'AFP' },
      {
        source: { name: 'local activists', kind: 'activist', named: false },
        via: [{ name: 'AFP', named: true }],
      },
      [],
    ],
    [
      {
        source: { name: 'activists', kind: 'official' },
        basedOn: ['a', { name: 'a', kind: 'UN' }],
      },
      {
        source: { name: 'activists', kind: 'official', named: false },
        basedOn: [
          { name: 'a', named: true },
          { name: 'a', kind: 'UN', named: true },
        ],
      },
      [],
    ],
    [
      { source: { name: 'activists', side: 'x' }, via: [{ name: 'activists', named: true }] },
      {
        source: { name: 'activists', side: 'x', kind: 'activist', named: false },
        via: [{ name: 'activists', kind: 'activist', named: true }],
      },
      [],
    ],
  ])('%j', (written, regular, issues) => {
    expect(read(written)).toEqual([regular, issues]);
  });
  test('of a population in any case and room', () => {
    expect([
      populationFromWord(' Civilians '),
      populationFromWord(' Fighters'),
      roleFromWord(' Soldiers '),
      roleFromWord('press'),
      roleFromWord('Detainees'),
    ]).toEqual([{ status: 'civilian' }, { role: ['fighter'] }, 'soldier', 'press', 'detainee']);
  });
  test('a figure that is none is told with the id of its claim, if it has one', () => {
    const told = (figure: unknown, id?: string): unknown => {
      const read = canonicalFigure(figure, id);
      return read.ok
        ? read.figure
        : [
            read.issue.code,
            read.issue.claimId,
            Object.hasOwn(read.issue, 'claimId'),
            read.issue.received,
          ];
    };
    expect(told('plenty?')).toEqual(['figure-unreadable', undefined, false, '"plenty?"']);
    expect(told('plenty?', 'a')).toEqual(['figure-unreadable', 'a', true, '"plenty?"']);
    expect([told(-1, 'a'), told(0.5), told(NaN), told(Infinity), told(2 ** 53), told(-0)]).toEqual([
      ['figure-negative', 'a', true, '-1'],
      ['figure-fractional', undefined, false, '0.5'],
      ['figure-not-a-number', undefined, false, 'NaN'],
      ['figure-not-a-number', undefined, false, 'Infinity'],
      ['figure-too-large', undefined, false, '9007199254740992'],
      { kind: 'exact', value: 0, words: '0' },
    ]);
    expect(
      [
        { kind: 'exact', value: -1 },
        { kind: 'exact', value: 0.5 },
        { kind: 'plenty' },
        null,
        true,
        { kind: 'vague', term: 'plenty' },
        { kind: 'between', low: 3, high: 2 },
        { kind: 'between', low: 1, high: 2, best: 3 },
        { kind: 'between', low: 1, high: 2, best: 0 },
      ].map((figure) => (told(figure) as readonly string[])[0]),
    ).toEqual([
      'figure-negative',
      'figure-fractional',
      'figure-unreadable',
      'figure-unreadable',
      'figure-unreadable',
      'figure-unknown-term',
      'figure-reversed',
      'figure-reversed',
      'figure-reversed',
    ]);
    expect([
      told({ kind: 'between', low: 1, high: 2, best: 2 }),
      told({ kind: 'between', low: 2, high: 2, best: 2, words: 'two' }),
      told({ kind: 'vague', term: 'dozens', words: '' }),
    ]).toEqual([
      { kind: 'between', low: 1, high: 2, best: 2, words: 'between 1 and 2 (best 2)' },
      { kind: 'between', low: 2, high: 2, best: 2, words: 'two' },
      { kind: 'vague', term: 'dozens', words: 'dozens' },
    ]);
  });
});

describe('a list of claims', () => {
  test('tells how far it is', () => {
    const told: (readonly number[])[] = [];
    parseClaims(
      Array.from({ length: 4_097 }, (_, at) => killed(String(at))),
      (done, total) => told.push([done, total]),
    );
    expect(told).toEqual([
      [0, 4_097],
      [4_096, 4_097],
    ]);
  });
  test('gives what it rejects with its input and its id, in the order of the list', () => {
    const list = [
      5,
      killed('b', { outcome: undefined, partOf: 'nowhere' }),
      killed('c'),
      { figure: -1, outcome: 'killed' },
      killed('d'),
      killed('d', { figure: 2 }),
      killed('c'),
    ];
    const { claims, rejected } = parseClaims(list);
    expect(claims.map(({ id }) => id)).toEqual(['c']);
    expect(
      rejected.map(({ input, claimId, issues }) => [
        list.indexOf(input as object),
        claimId?.slice(0, 6),
        issues.map(({ code }) => code).join(),
      ]),
    ).toEqual([
      [0, undefined, 'not-a-claim'],
      [1, 'b', 'no-outcome'],
      [3, 'claim-', 'figure-negative'],
      [4, 'd', 'duplicate-id'],
      [5, 'd', 'duplicate-id'],
    ]);
    expect(Object.keys(rejected[0] ?? {})).toEqual(['input', 'issues']);
    expect(Object.keys(rejected[1] ?? {})).toEqual(['claimId', 'input', 'issues']);
  });
  test('places each issue where its claim stands', () => {
    const list = [
      killed('a'),
      5,
      killed('b', { partOf: 'nowhere' }),
      killed('c', { unit: 'boat' }),
      killed('d', { place: { name: 'A', lat: 1 } }),
      killed('b', { partOf: 'nowhere' }),
    ];
    expect(
      parsePlaced(list, makeParseCache()).issues.map(({ issue, at, order }) => [
        issue.code,
        at,
        order,
      ]),
    ).toEqual([
      ['not-a-claim', 1, -1],
      ['missing-reference', 2, 2],
      ['invalid-unit', 3, 3],
      ['half-position', 4, 4],
    ]);
  });
});
