import { describe, expect, test } from 'vitest';
import { parseClaims, type ClaimInput } from 'casualty-claims';

const good: ClaimInput = { id: 'good', figure: 12, outcome: 'killed' };

/** The one issue about a claim, with where it is and what was received. */
function issueOf(input: unknown, id = 'bad') {
  const parsed = parseClaims([good, input]);
  expect(parsed.claims.map((claim) => claim.id)).toContain('good');
  const issues = parsed.issues.filter((issue) => issue.claimId === id);
  expect(issues).toHaveLength(1);
  return {
    ...issues[0],
    rejected: parsed.rejected.some((claim) => claim.claimId === id),
    claim: parsed.claims.find((claim) => claim.id === id),
  };
}

describe('a claim with an error', () => {
  test.each([
    [
      'an unknown outcome',
      { id: 'bad', figure: 12, outcome: 'vaporised' },
      'unknown-outcome',
      'outcome',
      '"vaporised"',
    ],
    [
      'a negative figure',
      { id: 'bad', figure: -3, outcome: 'killed' },
      'figure-negative',
      'figure',
      '-3',
    ],
    [
      'a fractional figure',
      { id: 'bad', figure: 2.5, outcome: 'killed' },
      'figure-fractional',
      'figure',
      '2.5',
    ],
    [
      'a figure that is not a number',
      { id: 'bad', figure: Number.NaN, outcome: 'killed' },
      'figure-not-a-number',
      'figure',
      'NaN',
    ],
    [
      'a figure past what is counted exactly',
      { id: 'bad', figure: 2 ** 60, outcome: 'killed' },
      'figure-too-large',
      'figure',
      '1152921504606847000',
    ],
    [
      'a tagged figure below zero',
      { id: 'bad', figure: { kind: 'at-least', value: -1 }, outcome: 'killed' },
      'figure-negative',
      'figure',
      'an object with "kind", "value"',
    ],
    [
      'a reversed range',
      { id: 'bad', figure: { kind: 'between', low: 50, high: 40 }, outcome: 'killed' },
      'figure-reversed',
      'figure',
      'an array of 3',
    ],
    [
      'a vague term that no table has',
      { id: 'bad', figure: { kind: 'vague', term: 'umpteen' }, outcome: 'killed' },
      'figure-unknown-term',
      'figure',
      '"umpteen"',
    ],
    [
      'no figure, people or topic',
      { id: 'bad', outcome: 'killed' },
      'nothing-claimed',
      'figure',
      'nothing',
    ],
    ['no outcome', { id: 'bad', figure: 3 }, 'no-outcome', 'outcome', 'nothing'],
    [
      'a claim of control that names no side',
      { id: 'bad', topic: 'control' },
      'no-value',
      'value',
      'nothing',
    ],
    [
      'an unknown modality',
      { id: 'bad', figure: 3, outcome: 'killed', modality: 'rumoured' },
      'invalid-modality',
      'modality',
      '"rumoured"',
    ],
    [
      'an unknown unit',
      { id: 'bad', figure: 3, outcome: 'killed', unit: 'sheep' },
      'invalid-unit',
      'unit',
      '"sheep"',
    ],
  ])('is rejected for %s, which the issue names', (_, input, code, path, received) => {
    const issue = issueOf(input);
    expect(issue).toMatchObject({ code, severity: 'error', received, rejected: true });
    expect(issue.path).toEqual([path]);
    expect(issue.expected).not.toBe('');
    expect(issue.message).toContain('claim "bad"');
  });

  test('is rejected for a figure phrase that nobody can read', () => {
    const issue = issueOf({ id: 'bad', figure: 'heaps and heaps', outcome: 'killed' });
    expect(issue).toMatchObject({ severity: 'error', path: ['figure'], rejected: true });
    expect(issue.received).toContain('heaps and heaps');
  });

  test('keeps its input beside the issues', () => {
    const input = { id: 'bad', figure: 12, outcome: 'vaporised', place: 'Aleppo' };
    expect(parseClaims([good, input]).rejected).toMatchObject([{ claimId: 'bad', input }]);
  });
});

describe('a claim with a warning', () => {
  const claim = (fields: object) => ({ id: 'bad', figure: 12, outcome: 'killed', ...fields });

  test.each([
    [
      'a latitude of 4239',
      { place: { name: 'Aleppo', lat: 4239, lon: 37.1 } },
      'place.lat',
      '4239',
    ],
    [
      'a longitude that is text',
      { place: { name: 'Aleppo', lat: 36, lon: '37' } },
      'place.lon',
      '"37"',
    ],
    [
      'an unknown level of place',
      { place: { name: 'Aleppo', level: 'hamlet' } },
      'place.level',
      '"hamlet"',
    ],
    [
      'a latitude without a longitude',
      { place: { name: 'Aleppo', lat: 36 } },
      'place.lon',
      'nothing',
    ],
    [
      'reversed dates',
      { date: { from: '2014-02-01', to: '2014-01-01' } },
      'date',
      '"2014-02-01 to 2014-01-01"',
    ],
    ['a day that does not exist', { date: '2014-02-30' }, 'date', '"2014-02-30"'],
    [
      'an end of a window that does not exist',
      { date: { from: '2014-13-01', to: '2014-12-01' } },
      'date.from',
      '"2014-13-01"',
    ],
    ['a publication day that is a month', { reportedOn: '2014-01' }, 'reportedOn', '"2014-01"'],
    ['part of a claim that is not there', { partOf: 'nowhere' }, 'partOf', '"nowhere"'],
    [
      'an unknown kind of source',
      { source: { name: 'SOHR', kind: 'blogger' } },
      'source.kind',
      '"blogger"',
    ],
    ['a credibility of 9', { credibility: 9 }, 'credibility', '9'],
    ['a span that ends before it starts', { span: { start: 9, end: 3 } }, 'span', 'an array of 2'],
    ['a mistyped field', { repotedOn: '2014-01-08' }, 'repotedOn', '"repotedOn"'],
    ['an unknown status', { population: { status: 'neutral' } }, 'population.status', '"neutral"'],
  ])('is used without the bad part for %s', (_, fields, path, received) => {
    const issue = issueOf(claim(fields));
    expect(issue).toMatchObject({ severity: 'warning', received, rejected: false });
    expect(issue.path?.join('.')).toBe(path);
    expect(issue.claim?.figure).toMatchObject({ kind: 'exact', value: 12 });
  });

  test('keeps the name of a place whose position is wrong', () => {
    expect(
      issueOf(claim({ place: { name: 'Aleppo', lat: 4239, lon: 37.1 } })).claim?.place,
    ).toEqual({ name: 'Aleppo' });
  });

  test('is told which field a mistyped one most likely meant', () => {
    expect(issueOf(claim({ repotedOn: '2014-01-08' })).expected).toContain('"reportedOn"');
    expect(issueOf(claim({ reported_on: '2014-01-08' })).expected).toContain('"reportedOn"');
  });
});

describe('references between claims', () => {
  test('in a loop count as unstated, each with a warning', () => {
    const { claims, issues } = parseClaims([
      { id: 'a', figure: 1, outcome: 'killed', partOf: 'b' },
      { id: 'b', figure: 2, outcome: 'killed', partOf: 'a' },
      { id: 'leads-in', figure: 1, outcome: 'killed', partOf: 'a' },
    ]);
    expect(claims.map((claim) => [claim.id, claim.partOf])).toEqual([
      ['a', undefined],
      ['b', undefined],
      ['leads-in', 'a'],
    ]);
    expect(issues.map((issue) => [issue.claimId, issue.code])).toEqual([
      ['a', 'looped-reference'],
      ['b', 'looped-reference'],
    ]);
  });

  test('to a rejected claim lead nowhere; a claim that lives by one is rejected in its turn', () => {
    const { claims, rejected } = parseClaims([
      { id: 'whole', figure: -1, outcome: 'killed' },
      { id: 'part', figure: 3, partOf: 'whole' },
      { id: 'part-of-part', figure: 2, partOf: 'part' },
    ]);
    expect(claims).toEqual([]);
    expect(rejected.map((claim) => claim.claimId)).toEqual(['whole', 'part', 'part-of-part']);
  });

  test('a chain of a hundred thousand parts is followed to its end', () => {
    const chain = Array.from({ length: 100_000 }, (_, at) => ({
      id: `c${String(at)}`,
      figure: 1,
      outcome: 'killed',
      ...(at === 0 ? {} : { partOf: `c${String(at - 1)}` }),
    }));
    expect(parseClaims(chain).issues).toEqual([]);
  });
});

describe('parts larger than their whole', () => {
  const whole = { id: 'whole', figure: 42, outcome: 'killed', source: 'SOHR' };

  test('are a warning when one part alone is larger', () => {
    const { issues } = parseClaims([
      whole,
      { id: 'part', figure: 'at least 50', population: 'fighters', partOf: 'whole' },
    ]);
    expect(issues).toMatchObject([
      { code: 'parts-above-whole', severity: 'warning', claimId: 'part', received: '50' },
    ]);
  });

  test('are a warning when parts that exclude each other are larger together', () => {
    const { issues } = parseClaims([
      whole,
      { id: 'civilians', figure: 30, population: 'civilians', partOf: 'whole' },
      { id: 'combatants', figure: 20, population: 'combatants', partOf: 'whole' },
    ]);
    expect(issues).toMatchObject([{ code: 'parts-above-whole', claimId: 'whole', received: '50' }]);
  });

  test('are no fault where the parts may overlap, or another voice gives them', () => {
    const { issues } = parseClaims([
      whole,
      { id: 'women', figure: 30, population: 'women', partOf: 'whole' },
      { id: 'civilians', figure: 30, population: 'civilians', partOf: 'whole' },
      { id: 'other-voice', figure: 60, population: 'fighters', partOf: 'whole', source: 'army' },
    ]);
    expect(issues).toEqual([]);
  });
});

describe('ids', () => {
  test('that stand for different contents reject every claim that bears them', () => {
    const { claims, rejected } = parseClaims([
      { ...good, id: 'x' },
      { ...good, id: 'x', figure: 13 },
      good,
    ]);
    expect(claims.map((claim) => claim.id)).toEqual(['good']);
    expect(
      rejected.map((claim) => [claim.claimId, claim.issues.map((issue) => issue.code)]),
    ).toEqual([
      ['x', ['duplicate-id']],
      ['x', ['duplicate-id']],
    ]);
  });

  test('of equal claims collapse into one without an issue', () => {
    const { claims, issues } = parseClaims([good, { ...good }]);
    expect([claims.length, issues.length]).toEqual([1, 0]);
  });

  test('are made from the content where they are missing, the same every time', () => {
    const [first] = parseClaims([{ figure: 12, outcome: 'killed' }]).claims;
    const [again] = parseClaims([{ outcome: 'killed', figure: 12 }]).claims;
    expect(first?.id).toMatch(/^claim-[0-9a-f]{16}$/);
    expect(again?.id).toBe(first?.id);
  });
});

describe('input that is no list of claims', () => {
  test.each([
    ['an empty list', [], 'no-claims'],
    ['an object', { claims: [] }, 'not-a-list'],
    ['nothing', undefined, 'not-a-list'],
    ['a list of nulls', [null], 'not-a-claim'],
    ['a list of lists', [[good]], 'not-a-claim'],
  ])('gives one issue for %s', (_, input, code) => {
    expect(parseClaims(input).issues).toMatchObject([{ code }]);
  });
});

describe('hostile input', () => {
  test('with a key named __proto__ is an unknown field and changes no prototype', () => {
    const input: unknown = JSON.parse(
      '{"id":"bad","figure":1,"outcome":"killed","__proto__":{"polluted":true}}',
    );
    expect(issueOf(input)).toMatchObject({ code: 'unknown-field', path: ['__proto__'] });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('with outcomes named like object members is refused, not looked up', () => {
    for (const outcome of ['constructor', 'toString', '__proto__', 'hasOwnProperty']) {
      expect(issueOf({ id: 'bad', figure: 1, outcome })).toMatchObject({ code: 'unknown-outcome' });
    }
  });

  test('with megabytes of text is refused with its length and a short excerpt', () => {
    const huge = 'x'.repeat(1_000_000);
    for (const field of ['figure', 'outcome', 'place', 'source', 'quote']) {
      const parsed = parseClaims([
        good,
        { id: 'bad', figure: 1, outcome: 'killed', [field]: huge },
      ]);
      const [issue] = parsed.issues;
      expect(issue?.path).toEqual([field]);
      expect(issue?.received).toContain('1000000 characters');
      expect(issue?.message.length).toBeLessThan(1_000);
      expect(parsed.claims.map((claim) => claim.id)).toContain('good');
    }
  });
});

describe('the regular form', () => {
  test('is itself valid input and stays as it is, also through JSON', () => {
    const { claims } = parseClaims([
      {
        id: 'a',
        figure: 'at least 42',
        outcome: 'bodies found',
        population: 'women and children',
        source: 'activists',
        via: 'Al Jazeera',
        date: '2014-01',
        reportedOn: '2014-02-01T10:00:00Z',
        place: { name: 'Aleppo', within: 'Syria' },
        side: { anyOf: ['the army', 'its allies'] },
      },
      { id: 'b', figure: 'most of them', partOf: 'a', population: { role: 'fighters' } },
    ]);
    expect(parseClaims(claims)).toEqual({ claims, rejected: [], issues: [] });
    expect(parseClaims(JSON.parse(JSON.stringify(claims))).claims).toEqual(claims);
  });

  test('tells bodies found as dead with evidence, a month as its days, a bare kind as unnamed', () => {
    const [claim] = parseClaims([
      {
        id: 'a',
        figure: 42,
        outcome: 'bodies found',
        date: '2014-01',
        source: 'local activists',
        via: 'AFP',
      },
    ]).claims;
    expect(claim).toMatchObject({
      outcome: 'dead',
      evidence: ['bodies'],
      date: { from: '2014-01-01', to: '2014-01-31' },
      source: { name: 'local activists', kind: 'activist', named: false },
      via: [{ name: 'AFP', named: true }],
      stance: 'asserts',
      modality: 'asserted',
      unit: 'person',
    });
  });
});
