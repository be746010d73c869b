import { describe, expect, test } from 'vitest';
import { publishAs, reconcileClaims, redact, rollup } from 'casualty-claims';
import { violations } from 'casualty-claims/testing';

const where = { date: '2014-01-08', place: 'Aleppo', source: 'A' } as const;

describe('a rollup', () => {
  test('lists outcomes in the order of the vocabulary, alternatives by their first, and those of one first by their words', () => {
    const report = reconcileClaims([
      { ...where, id: 'a', figure: 1, outcome: { anyOf: ['wounded', 'missing'] } },
      { ...where, id: 'b', figure: 2, outcome: { anyOf: ['captured', 'missing'] }, source: 'B' },
      { ...where, id: 'c', figure: 3, outcome: 'wounded', source: 'C' },
      { ...where, id: 'd', figure: 4, outcome: { anyOf: ['detained', 'missing'] }, source: 'D' },
    ]);
    const outcomes = rollup(report, 'month').buckets.flatMap(({ totals }) =>
      totals.map(({ outcome }) => outcome),
    );
    expect(outcomes).toEqual([
      'missing or wounded',
      'wounded',
      'captured or missing',
      'detained or missing',
    ]);
  });

  test('of dead that nobody counted has at least one, and nothing above', () => {
    const report = reconcileClaims([
      { ...where, id: 'a', figure: 'an unknown number', outcome: 'killed' },
    ]);
    const totals = rollup(report, 'month').buckets.flatMap((bucket) => bucket.totals);
    expect(totals.map(({ outcome, range }) => [outcome, range])).toEqual([
      ['dead', { lower: 1, upper: null }],
    ]);
  });
});

test('a summary of ten thousand years is held against the incidents inside it', () => {
  const report = reconcileClaims([
    {
      ...where,
      id: 'all',
      figure: 100,
      outcome: 'dead',
      date: { from: '0001-01-01', to: '9999-12-31' },
      place: { name: 'Syria', level: 'country' },
      scope: 'summary',
    },
    {
      ...where,
      id: 'one',
      figure: 40,
      outcome: 'dead',
      place: { name: 'Aleppo', within: ['Syria'] },
    },
  ]);
  expect(violations(report)).toEqual([]);
  expect(report.summaries[0]?.residuals.map(({ rest }) => rest)).toEqual([
    { lower: 60, upper: 60 },
  ]);
});

test('a place whose position is made coarser is at least as uncertain as its level', () => {
  const report = reconcileClaims([
    {
      ...where,
      id: 'a',
      figure: 1,
      outcome: 'killed',
      place: { name: 'Aleppo', lat: 36.2021, lon: 37.1343, level: 'city' },
    },
  ]);
  const [claim] = redact(report, { coordinates: 1 }).report.claims;
  const precise = redact(
    reconcileClaims([
      {
        ...where,
        id: 'a',
        figure: 1,
        outcome: 'killed',
        place: { name: 'Aleppo', lat: 36.2021, lon: 37.1343 },
      },
    ]),
    { coordinates: 1 },
  ).report.claims[0];
  expect(claim?.place).toMatchObject({ lat: 36.2, lon: 37.1 });
  expect((claim?.place?.radiusKm ?? 0) > (precise?.place?.radiusKm ?? 0)).toBe(true);
});

test('a topic without an answer names nobody to a codebook', () => {
  const claims = [
    { ...where, id: 'a', figure: 42, outcome: 'killed' },
    { ...where, id: 'b', topic: 'responsibility', report: 'r', event: 'e' },
    { ...where, id: 'c', figure: 42, outcome: 'killed', source: 'C', report: 'r', event: 'e' },
  ];
  const report = reconcileClaims(claims);
  expect(report.claims.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  for (const book of ['ucdp', 'acled', 'gtd'] as const)
    expect(
      publishAs(report.incidents[0]!, book, { claims: report.claims }).map(
        ({ published }) => published,
      ),
    ).toEqual(
      publishAs(report.incidents[0]!, book, {
        claims: report.claims.filter(({ id }) => id !== 'b'),
      }).map(({ published }) => published),
    );
});
