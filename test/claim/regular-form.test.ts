import { describe, expect, test } from 'vitest';
import { parseClaims, type Claim } from 'casualty-claims';

/** Two deaths, and what a test adds. */
const written = (fields: object, id = 'a'): object => ({
  id,
  figure: 2,
  outcome: 'killed',
  ...fields,
});
const read = (fields: object): Claim | undefined => parseClaims([written(fields)]).claims[0];
const issuesOf = (fields: object) =>
  parseClaims([written(fields)]).issues.map(({ code, path }) => [code, path.join('.')]);

describe('the regular form of an outcome', () => {
  test('of several words lists each once, in the order in which reports list them', () => {
    expect(
      read({ outcome: { anyOf: ['displaced', 'wounded', 'killed', 'wounded'] } })?.outcome,
    ).toEqual({ anyOf: ['killed', 'wounded', 'displaced'] });
    expect(read({ outcome: { anyOf: ['killed', 'killed'] } })?.outcome).toBe('killed');
  });

  test('of found bodies is the dead, and bodies are the evidence, beside what else is stated, in order', () => {
    expect(read({ outcome: 'bodies found' })).toMatchObject({
      outcome: 'dead',
      evidence: ['bodies'],
    });
    expect(read({ outcome: 'Body', evidence: ['names', 'footage'] })).toMatchObject({
      outcome: 'dead',
      evidence: ['bodies', 'footage', 'names'],
    });
    expect(read({ outcome: 'killed' })).not.toHaveProperty('evidence');
  });

  test('that happens to things asks what is counted, unless that is said', () => {
    expect(issuesOf({ outcome: 'destroyed' })).toEqual([['unit-unstated', 'unit']]);
    expect(issuesOf({ outcome: 'destroyed', unit: 'vehicle' })).toEqual([]);
    expect(issuesOf({})).toEqual([]);
  });
});

describe('the regular form of alternatives', () => {
  test('of sides, actors and types is in order, each once, and one is no alternative', () => {
    expect(
      read({
        side: { anyOf: ['b', 'a', 'b'] },
        by: { anyOf: ['x', 'x'] },
        unit: 'weapon',
        type: { anyOf: ['mortar', 'gun'] },
      }),
    ).toMatchObject({ side: { anyOf: ['a', 'b'] }, by: 'x', type: { anyOf: ['gun', 'mortar'] } });
    expect(read({ side: { anyOf: ['a', 'b', 'c'] } })?.side).toEqual({ anyOf: ['a', 'b', 'c'] });
  });

  test('of groups is the same in whatever order they are written', () => {
    const groups = [{ status: 'civilian' }, 'children', { sex: 'female' }] as const;
    const orders = [
      [0, 1, 2],
      [2, 1, 0],
      [1, 2, 0, 1],
    ].map((order) => read({ population: { anyOf: order.map((at) => groups[at]) } })?.population);
    expect(orders[1]).toEqual(orders[0]);
    expect(orders[2]).toEqual(orders[0]);
    expect(orders[0]).toEqual({
      anyOf: [{ age: 'child' }, { sex: 'female' }, { status: 'civilian' }],
    });
    expect(
      read({ population: { anyOf: ['women and children', { sex: 'male' }] } })?.population,
    ).toEqual({ anyOf: [{ age: 'child' }, { sex: 'female' }, { sex: 'male' }] });
  });

  test('of roles is singular where a known role has that plural, and as said elsewhere', () => {
    expect(read({ population: ' Fighters ' })?.population).toEqual({ role: ['fighter'] });
    expect(read({ population: { role: ['Soldiers', 'press', 'detainees'] } })?.population).toEqual({
      role: ['detainee', 'press', 'soldier'],
    });
  });
});

describe('the regular form of a source', () => {
  test('keeps all that is said of it, whatever was read of that name before', () => {
    const sources = [
      { name: 'AFP', kind: 'agency' },
      { name: 'AFP', kind: 'agency', reliability: 'B' },
      { name: 'AFP', kind: 'agency', side: 'army' },
      { name: 'AFP', kind: 'agency', named: false },
      { name: 'AFP', kind: 'agency' },
    ];
    const { claims } = parseClaims(sources.map((source, at) => written({ source }, String(at))));
    expect(claims.map(({ source }) => source)).toEqual(
      sources.map((source) => ({ named: true, ...source })),
    );
  });

  test('that is only a description of people gets their kind, and is nobody by name', () => {
    expect(read({ source: 'local activists' })?.source).toEqual({
      name: 'local activists',
      kind: 'activist',
      named: false,
    });
    expect(read({ source: { name: 'local activists', reliability: 'C' } })?.source).toEqual({
      name: 'local activists',
      kind: 'activist',
      reliability: 'C',
      named: false,
    });
    expect(read({ source: { name: 'SOHR', reliability: 'C' } })?.source).toEqual({
      name: 'SOHR',
      reliability: 'C',
      named: true,
    });
  });

  test('is a list where several may stand, one or many', () => {
    expect(read({ via: 'AFP', basedOn: ['a book', { name: 'another' }] })).toMatchObject({
      via: [{ name: 'AFP' }],
      basedOn: [
        { name: 'a book', named: true },
        { name: 'another', named: true },
      ],
    });
  });
});

describe('the regular form of a place', () => {
  test('keeps its other names, and needs both coordinates', () => {
    expect(
      read({ place: { name: 'Aleppo', names: ['Halab'], lat: 36.2, lon: 37.1 } })?.place,
    ).toEqual({ name: 'Aleppo', names: ['Halab'], lat: 36.2, lon: 37.1 });
    expect(read({ place: { name: 'Aleppo', lon: 37.1 } })?.place).toEqual({ name: 'Aleppo' });
    expect([
      issuesOf({ place: { name: 'Aleppo', lon: 37.1 } }),
      issuesOf({ place: { name: 'Aleppo', lat: 36.2 } }),
    ]).toEqual([[['half-position', 'place.lat']], [['half-position', 'place.lon']]]);
  });

  test('takes longitudes from -180 to 180', () => {
    const lonOf = (lon: number) => read({ place: { name: 'x', lat: 0, lon } })?.place?.lon;
    expect([-180, 180, -181, 181].map(lonOf)).toEqual([-180, 180, undefined, undefined]);
  });
});

describe('what stands beside a figure', () => {
  test('is kept as written: a note, the people each once', () => {
    expect(read({ note: 'seen twice', people: ['A', 'B', 'A'] })).toMatchObject({
      note: 'seen twice',
      people: ['A', 'B'],
    });
  });

  test('of a period is each end that is stated', () => {
    expect(
      [{ from: '2016-10', to: null }, { to: '2016' }, {}].map((date) => read({ date })?.date),
    ).toEqual([{ from: '2016-10-01' }, { to: '2016-12-31' }, undefined]);
    expect(issuesOf({ date: { from: '2016-10-02', to: '2016-10-01' } })).toEqual([
      ['reversed-date', 'date'],
    ]);
  });
});

describe('a figure that cannot be used', () => {
  test.each([
    ['infinite', Number.POSITIVE_INFINITY, 'figure-not-a-number'],
    ['a tagged fraction', { kind: 'at-least', value: 2.5 }, 'figure-fractional'],
    ['a tag without its value', { kind: 'at-least' }, 'figure-unreadable'],
    ['an unheard-of tag', { kind: 'roughly', value: 3 }, 'figure-unreadable'],
    ['a list', [3], 'figure-unreadable'],
    ['true', true, 'figure-unreadable'],
    ['a best below its range', { kind: 'between', low: 3, high: 5, best: 2 }, 'figure-reversed'],
    ['a best above its range', { kind: 'between', low: 3, high: 5, best: 6 }, 'figure-reversed'],
  ])('is named: %s', (_, figure, code) => {
    const { claims, issues } = parseClaims([written({ figure })]);
    expect([claims, issues.map((issue) => [issue.code, issue.claimId, issue.severity])]).toEqual([
      [],
      [[code, 'a', 'error']],
    ]);
  });

  test('and a phrase that cannot be read is named with the claim, where that has a name', () => {
    const messageOf = (claim: object) => parseClaims([claim]).issues[0]?.message;
    expect(messageOf(written({ figure: 'heaps and heaps' }))).toMatch(
      /^claim "a": figure is "heaps and heaps"; expected /,
    );
    expect(messageOf({ figure: 'heaps and heaps', outcome: 'killed' })).toMatch(
      /^figure is "heaps and heaps"; expected /,
    );
  });

  test.each([
    [{ kind: 'between', low: 4, high: 4 }],
    [{ kind: 'between', low: 3, high: 5, best: 3 }],
    [{ kind: 'between', low: 3, high: 5, best: 5 }],
    [{ kind: 'vague', term: 'dozens' }],
    [{ kind: 'none' }],
  ])('is none of these: %j', (figure) => {
    expect(read({ figure })?.figure).toMatchObject({
      ...figure,
      words: expect.stringMatching(/./) as string,
    });
  });
});

describe('a field that nobody knows', () => {
  const meantBy = (key: string) =>
    /^"(\w+)", if that was meant$/.exec(
      parseClaims([written({ [key]: 'x' })])
        .issues.map(({ expected }) => expected)
        .join(),
    )?.[1];

  test('was meant for the one whose letters are one slip away, and for none that is further', () => {
    expect(['quoet', 'qote', 'quotte', 'quots', 'QUO-TE', 'uqote'].map(meantBy)).toEqual([
      'quote',
      'quote',
      'quote',
      'quote',
      'quote',
      'quote',
    ]);
    expect(['quxye', 'qoeut', 'quotexx', 'quotation'].map(meantBy)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('inside a place is named, and the rest of the place kept', () => {
    const { claims, issues } = parseClaims([
      written({ place: { name: 'Aleppo', radius: 3, level: 'city' } }),
    ]);
    expect([claims[0]?.place, issues.map(({ code, path }) => [code, path])]).toEqual([
      { name: 'Aleppo', level: 'city' },
      [['invalid-place-radius', ['place', 'radius']]],
    ]);
  });

  test('a part of a place that is no coordinate costs that part alone', () => {
    expect(
      read({ place: { name: 'Aleppo', lat: 36.2, lon: 37.1, level: 'hamlet' } })?.place,
    ).toEqual({ name: 'Aleppo', lat: 36.2, lon: 37.1 });
    expect(
      read({ source: { name: 'SOHR', reliability: 'Z', side: 'army' } })?.source,
    ).toMatchObject({ name: 'SOHR', side: 'army' });
  });

  test('is not printed beside an id of a thousand letters and more', () => {
    expect(
      [1_000, 1_001].map(
        (length) =>
          parseClaims([
            { id: 'i'.repeat(length), figure: 2, outcome: 'killed', quoet: 'x' },
          ]).issues.find(({ code }) => code === 'unknown-field')?.claimId?.length,
      ),
    ).toEqual([1_000, undefined]);
  });
});
