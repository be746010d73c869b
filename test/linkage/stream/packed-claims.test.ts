import { describe, expect, it } from 'vitest';
import { linkClaims, parseClaims, type ClaimInput, type LinkOptions } from 'casualty-claims';
import { linkInParts, PackedClaims } from 'casualty-claims/stream';
import { ClaimFamilies } from '../../../src/linkage/stream/claim-families';
import { PackedReading } from '../../../src/linkage/stream/packed-reading';

const killed = (id: string, rest: Partial<ClaimInput> = {}): ClaimInput => ({
  id,
  figure: 10,
  outcome: 'killed',
  date: '2016-11-30',
  place: 'Idlib',
  ...rest,
});

const packed = (claims: readonly unknown[], batch?: number): PackedClaims => {
  const all = new PackedClaims(batch === undefined ? {} : { batch });
  all.add(claims);
  return all;
};

describe('packed claims', () => {
  it('are given back as they came, by their place', () => {
    const claims = [killed('a'), null, 'text', { id: 'x', deep: [1, { y: null }] }, 7];
    const all = packed(claims);
    all.add([killed('late')]);
    expect([all.size, all.batch, packed([], 3).batch, packed([]).size]).toEqual([6, 512, 3, 0]);
    expect([0, 1, 2, 3, 4, 5, 6, -1].map((place) => all.at(place))).toEqual([
      ...claims,
      killed('late'),
      undefined,
      undefined,
    ]);
  });
});

describe('families of claims', () => {
  const nameless: ClaimInput = { figure: 3, outcome: 'killed', date: '2016-11-30' };
  const list: unknown[] = [
    killed('a'),
    killed('p', { partOf: 'q' }),
    null,
    killed('b'),
    { ...nameless, restates: ' a ' },
    killed('q'),
    killed('b', { figure: 2 }),
    7,
    killed('x', { denies: 'gone' }),
    killed('y', { supersedes: 'gone' }),
    killed('z', { restates: 'b', partOf: 'a' }),
    nameless,
    { ...nameless },
  ];
  const batches = (most: number, claims: readonly unknown[] = list): (readonly number[])[] => [
    ...new ClaimFamilies(packed(claims)).batches(most),
  ];

  it('are those whom references or one id connect, in batches of whole families', () => {
    expect(batches(1)).toEqual([[0, 3, 4, 6, 10], [1, 5], [2], [7], [8], [9], [11, 12]]);
    expect(batches(4)).toEqual([
      [0, 3, 4, 6, 10],
      [1, 2, 5, 7],
      [8, 9, 11, 12],
    ]);
    expect(batches(5)).toEqual([
      [0, 3, 4, 6, 10],
      [1, 2, 5, 7, 8],
      [9, 11, 12],
    ]);
    expect(batches(99)).toEqual([[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]]);
    expect(batches(5, [])).toEqual([]);
  });

  it('are found by the ids of any in them, each once', () => {
    const families = new ClaimFamilies(packed(list));
    expect([
      families.placesOf(['q']),
      families.placesOf(['b', 'p', 'a']),
      families.placesOf(['gone']),
      families.placesOf([]),
    ]).toEqual([[1, 5], [0, 1, 3, 4, 5, 6, 10], [], []]);
    expect(['a', 'b', 'z', 'gone', ''].map((id) => families.placeOf(id))).toEqual([
      0,
      3,
      10,
      undefined,
      undefined,
    ]);
    const given = parseClaims([nameless]).claims[0]?.id ?? '';
    expect(families.placeOf(given)).toBe(11);
  });

  it('are found where a claim brings no id that can be read, or cannot be looked at', () => {
    const unreadable = (field: string, rest: object = {}): object =>
      Object.defineProperty({ ...rest }, field, {
        enumerable: true,
        get: () => {
          throw new Error('not to be had');
        },
      });
    const hostile = [
      killed('a'),
      unreadable('id'),
      unreadable('figure', { restates: 'a' }),
      unreadable('restates', { id: 'a' }),
      { id: '  ', figure: 3, partOf: 'a' },
      { id: 9, supersedes: '' },
      7,
      null,
      undefined,
    ];
    expect(batches(1, hostile)[0]).toEqual(expect.arrayContaining([0, 2, 3, 4]));
    expect(batches(1, hostile).flat().sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
    expect(batches(1, hostile).map((batch) => batch.length)).toEqual([4, 1, 1, 1, 1, 1]);
  });

  it('of an unreadable claim come in the order of coming, whatever it refers to', () => {
    const unreadable = Object.defineProperty({ restates: 'a' }, 'figure', {
      enumerable: true,
      get: () => {
        throw new Error('not to be had');
      },
    });
    for (const hostile of [
      [killed('a'), 7, unreadable],
      [7, killed('a'), null, unreadable, 8],
    ]) {
      const reading = new PackedReading(packed(hostile, 1));
      for (const batch of reading.batches()) expect(batch.length).toBeLessThan(3);
      const whole = parseClaims(hostile);
      expect([reading.issues, reading.rejected.map(({ issues }) => issues)]).toEqual([
        whole.issues,
        whole.rejected.map(({ issues }) => issues),
      ]);
    }
  });
});

describe('the reading of packed claims', () => {
  const list: unknown[] = [
    killed('w'),
    7,
    killed('t', { date: 'nonsense' }),
    { id: 'p', figure: 3, partOf: 'gone' },
    null,
    killed('u', { kind: 'x'.repeat(2_000) }),
    killed('w', { figure: 2 }),
    { id: 'bad', figure: 'plenty?' },
    { figure: 3 },
    killed('v', { restates: 'w' }),
    killed('s', { date: 'never' }),
  ];

  it.each([1, 2, 3, 100])('is what parsing says, with so many at a time: %d', (batch) => {
    const reading = new PackedReading(packed(list, batch));
    const told: string[] = [];
    const claims = [
      ...reading.batches((done, total) => told.push(`${String(done)}/${String(total)}`)),
    ].flat();
    const whole = parseClaims(list);
    expect(claims.map(({ id }) => id).sort()).toEqual(whole.claims.map(({ id }) => id).sort());
    expect(reading.issues).toEqual(whole.issues);
    expect(
      reading.rejected.map(({ claimId, issues, place }) => ({
        ...(claimId === undefined ? {} : { claimId }),
        input: list[place],
        issues,
      })),
    ).toStrictEqual(whole.rejected);
    expect(reading.rejected.map((one) => reading.inputOf(one))).toEqual(
      whole.rejected.map(({ input }) => input),
    );
    expect(told[0]).toBe(`0/${String(list.length)}`);
    expect([told.length > 1, told.every((text) => text.endsWith('/11'))]).toEqual([
      batch < 100,
      true,
    ]);
    const ids = list.map((one) => (one as ClaimInput | null)?.id);
    for (const issue of reading.issues) {
      const place = reading.placeOf(issue) ?? -1;
      if (issue.claimId !== undefined && ids.includes(issue.claimId))
        expect(ids[place]).toBe(issue.claimId);
      else expect([1, 4, 8]).toContain(place);
    }
    // Once more is the same, not twice as much.
    expect([...reading.batches()].flat()).toHaveLength(claims.length);
    expect([reading.issues, reading.rejected.length]).toEqual([
      whole.issues,
      whole.rejected.length,
    ]);
  });

  it('places an issue of linking by its claim, and one of no claim nowhere', () => {
    const reading = new PackedReading(packed(list, 2));
    for (const batch of reading.batches()) expect(batch).toBeDefined();
    const issue = {
      code: 'x',
      severity: 'warning',
      path: [],
      received: '',
      expected: '',
      message: '',
    } as const;
    expect([
      reading.placeOf({ ...issue, claimId: 'v' }),
      reading.placeOf({ ...issue, claimId: 'w' }),
      reading.placeOf({ ...issue, claimId: 'nobody' }),
      reading.placeOf(issue),
    ]).toEqual([9, 0, undefined, undefined]);
  });

  it('reads the whole families of some ids again', () => {
    const reading = new PackedReading(packed(list, 2));
    expect(
      reading
        .read(['v'])
        .map(({ id }) => id)
        .sort(),
    ).toEqual(
      parseClaims([list[0], list[6], list[9]])
        .claims.map(({ id }) => id)
        .sort(),
    );
    expect([reading.read(['nobody']), reading.read([])]).toEqual([[], []]);
    expect(new PackedReading(packed([])).issues).toEqual(parseClaims([]).issues);
  });
});

describe('linking in parts', () => {
  const list = [
    killed('a'),
    killed('b', { source: 'AFP' }),
    killed('month', { date: '2016-11', place: { name: 'Aleppo', level: 'city' } }),
    { id: 'part', figure: 3, partOf: 'month' },
    killed('month 2', { date: '2016-11', place: { name: 'Aleppo', level: 'city' } }),
    killed('month 0', { date: '2016-10', place: { name: 'Aleppo', level: 'city' } }),
    { id: 'bad', figure: 3 },
    7,
    { id: 'lost', figure: 3, outcome: 'killed' },
    killed('w', { report: 'r', event: 'one' }),
    killed('p', { figure: 2, partOf: 'w', report: 'r', event: 'two' }),
    killed('t', { date: 'nonsense' }),
    killed('c', { date: '2016-12-02', kind: 'clashes' }),
    killed('n', { place: 'Northtown', by: 'Guardsmen', source: 'SANA' }),
    killed('g', { by: 'The Guard', source: 'BBC' }),
  ] as ClaimInput[];

  it.each<[string, LinkOptions]>([
    ['as they are', {}],
    ['with an earlier result', { previous: { incidents: [{ id: 'old', claimIds: ['a', 'c'] }] } }],
    ['with an earlier result of nothing', { previous: { incidents: [] } }],
    [
      'under answers',
      {
        decisions: [
          { a: 'a', b: 'c', answer: 'same' },
          { a: 'a', b: 'gone', answer: 'same' },
        ],
      },
    ],
    [
      'with tables of names',
      {
        gazetteer: [{ id: 'idlib', name: 'Idlib', names: ['Northtown'], within: ['Syria'] }],
        actors: [{ id: 'g', name: 'The Guard', names: ['Guardsmen'] }],
      },
    ],
  ])('gives what linking gives: %s', (_, options) => {
    const whole = linkClaims(list, options);
    for (const batch of [1, 3, 100]) {
      const { placeOf, incidents, runnersUp, rejected, ...rest } = linkInParts(
        packed(list, batch),
        options,
      );
      const spelt = {
        ...rest,
        incidents: [...incidents],
        runnersUp: [...runnersUp],
        rejected: [...rejected],
      };
      expect(spelt).toStrictEqual(whole);
      expect([[...incidents], [...rejected]]).toEqual([whole.incidents, whole.rejected]);
      expect(rest.issues.filter(({ claimId }) => claimId === 'p').map(placeOf)).toEqual([10]);
    }
    expect(whole.summaries.length).toBe(2);
  });

  it('tells its stages, reading among them, and stops when it is aborted', () => {
    const told: string[] = [];
    linkInParts(packed([killed('a'), killed('b')], 1), {
      onProgress: ({ stage, done, total }) =>
        told.push(`${stage} ${String(done)}/${String(total)}`),
    });
    expect(told).toEqual([
      'parse 0/2',
      'parse 1/2',
      'blocking 0/2',
      'blocking 0/2',
      'comparison 0/2',
      'match weight 0/2',
      'clustering 0/2',
      'clustering 0/2',
      'clustering 2/2',
    ]);
    expect(() =>
      linkInParts(packed([killed('a')]), { signal: AbortSignal.abort(new Error('enough')) }),
    ).toThrow('enough');
  });
});
