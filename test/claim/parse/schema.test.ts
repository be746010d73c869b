import { describe, expect, test } from 'vitest';
import { parseClaims } from 'casualty-claims';
import { claimInputSchema, fields } from '../../../src/claim/parse/schema';
import { canonicalSchemas } from '../../../src/claim/parse/canonical-schema';

const written = {
  id: 'a',
  figure: 'at least 42',
  outcome: 'bodies found',
  population: { age: 'child', role: 'detainees' },
  source: { name: 'SOHR', kind: 'monitor', reliability: 'B' },
  via: ['AFP', { name: 'Al Jazeera', kind: 'outlet' }],
  date: { from: '2014-01-08', to: null },
  place: { name: 'Aleppo', lat: 36.2, lon: 37.15, within: 'Syria' },
  credibility: 2,
  span: { start: 0, end: 10 },
};

describe('the schema of the written form', () => {
  test('takes what the parser takes, and the regular form the parser makes of it', () => {
    const { claims, issues } = parseClaims([written]);
    expect(issues).toEqual([]);
    expect(claimInputSchema().safeParse(written).success).toBe(true);
    expect(claimInputSchema().safeParse(claims[0]).success).toBe(true);
    expect(canonicalSchemas().claim.parse(claims[0])).toEqual(claims[0]);
  });

  test.each([
    ['a field nobody knows', { figures: 42 }],
    ['a negative figure', { figure: -1 }],
    ['a fractional figure', { figure: 2.5 }],
    ['fewer than nothing', { figure: { kind: 'fewer-than', value: 0 } }],
    ['a share of more than everything', { figure: { kind: 'share', share: { percent: 101 } } }],
    ['a latitude past the pole', { place: { name: 'Aleppo', lat: 90.1, lon: 0 } }],
    ['a radius below zero', { place: { name: 'Aleppo', radiusKm: -1 } }],
    ['a credibility of zero', { credibility: 0 }],
    ['an empty list of alternatives', { side: { anyOf: [] } }],
    ['an unknown facet of a population', { population: { gender: 'female' } }],
    ['an unknown part of a source', { source: { name: 'SOHR', bias: 'none' } }],
    ['a stance nobody takes', { stance: 'doubts' }],
    ['a span with a fraction', { span: { start: 0.5, end: 2 } }],
  ])('refuses %s', (_, change) => {
    expect(claimInputSchema().safeParse({ ...written, ...change }).success).toBe(false);
  });

  test('says of every field what would be right', () => {
    for (const [name, { expected }] of Object.entries(fields()))
      expect(expected, name).not.toBe('');
  });
});

describe('a field that is wrong', () => {
  // What a claim cannot be used without, or would mean something else without.
  test('rejects the claim only for these fields', () => {
    const fatal = Object.entries(fields())
      .filter(([, { severity }]) => severity === 'error')
      .map(([name]) => name);
    expect(fatal).toEqual(['id', 'figure', 'outcome', 'unit', 'stance', 'modality', 'topic']);
  });

  test('is told by its innermost part, in an array by position', () => {
    const { issues } = parseClaims([
      { figure: 1, outcome: 'killed', via: ['AFP', { name: 'X', kind: 'blog' }] },
    ]);
    expect(issues).toMatchObject([
      { code: 'invalid-via-kind', path: ['via', 1, 'kind'], received: '"blog"' },
    ]);
  });
});

describe('a cell left empty', () => {
  test.each([undefined, null, ''])('counts as not stated: %j', (empty) => {
    const { claims, issues } = parseClaims([
      { id: 'a', figure: 1, outcome: 'killed', place: empty, date: empty, via: empty, unit: empty },
    ]);
    expect([claims, issues]).toEqual([
      [
        {
          id: 'a',
          figure: { kind: 'exact', value: 1, words: '1' },
          outcome: 'killed',
          unit: 'person',
          stance: 'asserts',
          modality: 'asserted',
        },
      ],
      [],
    ]);
  });
});
