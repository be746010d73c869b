import { describe, expect, test } from 'vitest';
import { isMisuseError, parseClaims, reconcileClaims, type ClaimInput } from 'casualty-claims';
import { claimsKnownBy } from '../../src/report/known-claims';

const known = (claims: readonly ClaimInput[], day: string) =>
  claimsKnownBy(parseClaims(claims).claims, day);
const ids = (claims: readonly ClaimInput[], day: string): string[] =>
  known(claims, day).claims.map(({ id }) => id);
const killed = { figure: 7, outcome: 'killed' } as const;

describe('a claim is known', () => {
  test.each<[string, ClaimInput, string]>([
    [
      'from the day it was published, whatever it tells of',
      { ...killed, reportedOn: '2014-01-09', asOf: '2014-01-08', date: '2014-01-07' },
      '2014-01-09',
    ],
    [
      'from the day of its running total, where nobody says when it was published',
      { ...killed, asOf: '2014-01-08', date: '2014-01-07' },
      '2014-01-08',
    ],
    [
      'from the end of its date, where neither is said',
      { ...killed, date: '2014-01' },
      '2014-01-31',
    ],
  ])('%s', (_, claim, day) => {
    const before = `${day.slice(0, 8)}${String(Number(day.slice(8)) - 1).padStart(2, '0')}`;
    expect([ids([{ ...claim, id: 'a' }], before), ids([{ ...claim, id: 'a' }], day)]).toEqual([
      [],
      ['a'],
    ]);
    expect(known([{ ...claim, id: 'a' }], day).undated).toEqual([]);
  });

  test('always, and flagged, where it says nothing of a day, or only when it began', () => {
    const { claims, undated } = known(
      [
        { ...killed, id: 'none' },
        { ...killed, id: 'since', date: { from: '2014-01-08' } },
      ],
      '0001-01-01',
    );
    expect([claims.map(({ id }) => id), undated]).toEqual([
      ['none', 'since'],
      ['none', 'since'],
    ]);
  });

  test('on the day of its whole, where it is a part without a day of its own', () => {
    const claims = [
      { id: 'whole', ...killed, reportedOn: '2014-01-08' },
      { id: 'part', figure: 3, population: 'children', partOf: 'whole' },
    ];
    expect([ids(claims, '2014-01-07'), ids(claims, '2014-01-08')]).toEqual([[], ['whole', 'part']]);
  });
});

describe('what refers to a claim that is not yet known', () => {
  const whole: ClaimInput = { id: 'whole', figure: 42, outcome: 'dead', reportedOn: '2014-01-09' };

  test('stands by itself where it can, without the reference', () => {
    const { claims, cut, notYet } = known(
      [whole, { id: 'part', ...killed, partOf: 'whole', reportedOn: '2014-01-08' }],
      '2014-01-08',
    );
    expect(claims).toMatchObject([{ id: 'part', figure: { value: 7 } }]);
    expect(claims[0]).not.toHaveProperty('partOf');
    expect([cut, notYet]).toEqual([[{ claimId: 'part', field: 'partOf', of: 'whole' }], ['whole']]);
  });

  test('waits for it where it says nothing without it, and so does what refers to that', () => {
    const claims: ClaimInput[] = [
      whole,
      { id: 'part', figure: 3, population: 'children', partOf: 'whole', reportedOn: '2014-01-08' },
      { id: 'denial', stance: 'denies', denies: 'part', reportedOn: '2014-01-08' },
    ];
    const early = known(claims, '2014-01-08');
    expect([early.claims, early.waiting.map(({ claimId, of }) => [claimId, of])]).toEqual([
      [],
      [
        ['denial', 'part'],
        ['part', 'whole'],
      ],
    ]);
    expect(ids(claims, '2014-01-09')).toEqual(['whole', 'part', 'denial']);
  });

  test('does not act: a correction and a retraction take effect on their own day', () => {
    const claims: ClaimInput[] = [
      { id: 'first', figure: 10, outcome: 'killed', reportedOn: '2014-01-08' },
      {
        id: 'correction',
        figure: 42,
        outcome: 'killed',
        supersedes: 'first',
        reportedOn: '2014-01-09',
      },
      { id: 'retraction', stance: 'retracts', denies: 'correction', reportedOn: '2014-01-10' },
    ];
    expect(['2014-01-08', '2014-01-09', '2014-01-10'].map((day) => ids(claims, day))).toEqual([
      ['first'],
      ['first', 'correction'],
      ['first', 'correction', 'retraction'],
    ]);
  });
});

test('issues of claims not yet known are not shown, those of rejected ones are', () => {
  const claims = [
    { id: 'bad', outcome: 'killed' },
    { ...killed, id: 'later', reportedOn: '2014-01-09', extent: 'most' },
  ];
  expect(parseClaims(claims).issues.map(({ claimId }) => claimId)).toEqual(['bad', 'later']);
  expect(
    reconcileClaims(claims, { whatIf: { asOf: '2014-01-08' } }).issues.map(
      ({ claimId }) => claimId,
    ),
  ).toEqual(['bad']);
});

test('a day that does not exist is a misuse', () => {
  for (const day of ['2014-02-29', '8/1/2014', '2014']) {
    let thrown: unknown;
    try {
      claimsKnownBy([], day);
    } catch (error) {
      thrown = error;
    }
    expect(isMisuseError(thrown)).toBe(true);
    expect(String(thrown)).toContain(day);
  }
});

test('what waits for its whole is told in the order of the ids, however it came', () => {
  const part = {
    figure: 3,
    population: 'children',
    partOf: 'whole',
    reportedOn: '2014-01-08',
  } as const;
  const claims: ClaimInput[] = [
    { id: 'b', ...part },
    { id: 'whole', ...killed, reportedOn: '2014-02-01' },
    { id: 'c', ...part, population: 'women' },
    { id: 'a', ...part, population: 'men' },
  ];
  for (const given of [claims, [...claims].reverse()]) {
    expect(reconcileClaims(given, { whatIf: { asOf: '2014-01-31' } }).replay?.waiting).toEqual(
      ['a', 'b', 'c'].map((claimId) => ({ claimId, field: 'partOf', of: 'whole' })),
    );
  }
});
