import { describe, expect, it } from 'vitest';
import {
  explainPair,
  linkClaims,
  normaliseClaims,
  parseClaims,
  type ClaimInput,
} from 'casualty-claims';
import { areApart, Memberships } from '../../src/linkage/clustering/membership';

// A battle in the days of a siege: nothing but that one list has both tells them from two accounts
// of one event.
const place = { name: 'Vicksburg', within: ['Warren County', 'Mississippi'] };
const entry = (id: string, more: Partial<ClaimInput> = {}): ClaimInput & { id: string } => ({
  id,
  figure: 500,
  outcome: 'killed',
  side: 'Union',
  source: { name: 'Fox', kind: 'dataset' },
  date: { from: '1863-05-18', to: '1863-05-24' },
  place,
  ...more,
});
const assault = { date: '1863-05-22', figure: 502 } as const;
const groups = (
  claims: readonly ClaimInput[],
  decisions: Parameters<typeof linkClaims>[1] = {},
): (readonly string[])[] =>
  linkClaims(claims, decisions)
    .incidents.map(({ claimIds }) => claimIds)
    .sort(([a = ''], [b = '']) => (a < b ? -1 : 1));

describe('two entries of one dataset', () => {
  it.each<[string, Partial<ClaimInput>]>([
    ['of another window', assault],
    ['of another place', { place: { ...place, name: 'Vicksburg trenches' } }],
    ['of another outcome and window', { ...assault, outcome: 'wounded' }],
  ])('are two incidents: %s', (_, other) => {
    expect(groups([entry('siege'), entry('other', other)])).toEqual([['other'], ['siege']]);
  });

  it.each<[string, Partial<ClaimInput>, Partial<ClaimInput>]>([
    ['two datasets', {}, { ...assault, source: { name: 'Livermore', kind: 'dataset' } }],
    ['a list of each side', {}, { ...assault, side: 'Confederate' }],
    ['what another publisher makes of it', {}, { ...assault, via: 'Harper’s' }],
    ['a running total', {}, { ...assault, asOf: '1863-05-23' }],
    [
      'editions of two days',
      { reportedOn: '1889-01-01' },
      { ...assault, reportedOn: '1898-01-01' },
    ],
    [
      'voices that are no dataset',
      { source: { name: 'Fox', kind: 'outlet' } },
      { ...assault, source: { name: 'Fox', kind: 'outlet' } },
    ],
    [
      'a dataset that nobody names',
      { source: { name: 'a dataset', kind: 'dataset', named: false }, report: 'r' },
      { ...assault, source: { name: 'a dataset', kind: 'dataset', named: false }, report: 'r' },
    ],
    ['one entry, of which two outcomes are told', {}, { outcome: 'wounded', figure: 2500 }],
    [
      'a place by its first name alone',
      {},
      { place: { ...place, names: ['Vicksburg siege lines'] }, outcome: 'wounded' },
    ],
    [
      'an entry without a day',
      {},
      { date: undefined, outcome: 'wounded' } as unknown as Partial<ClaimInput>,
    ],
  ])('are not what is told by %s', (_, one, other) => {
    const claims = [entry('one', one), entry('other', other)].map(
      (claim) => JSON.parse(JSON.stringify(claim)) as ClaimInput,
    );
    // Whether they are joined is for the weights to say, as it is without a list.
    const { weight } = explainPair(normaliseClaims(parseClaims(claims).claims), 'one', 'other');
    expect(groups(claims)).toHaveLength(weight > 0 ? 1 : 2);
    expect(weight).toBeGreaterThan(0);
  });

  it('stay apart where a third account goes with both', () => {
    const third = entry('third', {
      source: { name: 'Dyer', kind: 'dataset' },
      date: { from: '1863-05-20', to: '1863-05-23' },
    });
    const found = groups([entry('siege'), entry('assault', assault), third]);
    expect(found.some((ids) => ids.includes('siege') && ids.includes('assault'))).toBe(false);
    expect(found).toHaveLength(2);
  });

  it('become one where an analyst says so, with everything else that is told of either', () => {
    const claims = [
      entry('siege'),
      entry('siege-wounded', { outcome: 'wounded', figure: 2550 }),
      entry('assault', assault),
      entry('assault-wounded', { ...assault, outcome: 'wounded' }),
    ];
    expect(groups(claims)).toEqual([
      ['assault', 'assault-wounded'],
      ['siege', 'siege-wounded'],
    ]);
    expect(groups(claims, { decisions: [{ a: 'siege', b: 'assault', answer: 'same' }] })).toEqual([
      ['assault', 'assault-wounded', 'siege', 'siege-wounded'],
    ]);
  });

  it('become one where one is said to be a part of the other', () => {
    expect(groups([entry('siege'), entry('assault', { ...assault, partOf: 'siege' })])).toEqual([
      ['assault', 'siege'],
    ]);
  });

  it('stay apart in a crowd too large for a matrix', () => {
    const crowd = Array.from({ length: 200 }, (_, at) =>
      entry(`c${String(at).padStart(3, '0')}`, { source: `Paper ${String(at)}` }),
    );
    const found = groups([
      ...crowd,
      entry('siege'),
      entry('assault', { ...assault, date: { from: '1863-05-18', to: '1863-05-23' } }),
    ]);
    expect(found.find((ids) => ids.includes('siege'))).not.toContain('assault');
    expect(found.map((ids) => ids.length).sort((a, b) => b - a)[0]).toBeGreaterThan(200);
  });
});

describe('memberships of nodes', () => {
  // Four claims, two events of report 0 and two entries of list 0, of the same numbers.
  const columns = {
    report: Int32Array.of(0, 0, 0, 0, -1),
    event: Int32Array.of(1, 2, -1, -1, -1),
    list: Int32Array.of(-1, -1, 0, 0, -1),
    entry: Int32Array.of(-1, -1, 1, 2, -1),
  };

  it('tell events and entries apart even where their numbers are equal', () => {
    const memberships = new Memberships();
    // A reference made one node of the two events.
    for (const [node, claim] of [
      [7, 0],
      [7, 1],
      [8, 2],
      [9, 3],
      [6, 4],
    ] as const)
      memberships.note(node, columns, claim);
    const of = memberships.settled();
    expect([memberships.size, [...of.keys()]]).toEqual([3, [7, 8, 9]]);
    expect([
      areApart(of.get(8), of.get(9)),
      areApart(of.get(7), of.get(8)),
      areApart(of.get(8), of.get(6)),
    ]).toEqual([true, false, false]);
  });
});
