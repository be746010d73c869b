import { describe, expect, test } from 'vitest';
import { parseClaims } from 'casualty-claims';
import { ARABIC } from '../figure/arabic.corpus';
import { ENGLISH } from '../figure/english.corpus';

// The order of fields counts: stored claims are compared, hashed and diffed as texts.
describe('a claim with a figure in words', () => {
  test.each([
    ['English', ENGLISH],
    ['Arabic', ARABIC],
  ])('is the same text when it is parsed again: %s', (_, corpus) => {
    const { claims } = parseClaims(
      corpus
        .flatMap(([, phrases]) => phrases)
        .map((figure, at) => ({ id: String(at), figure, outcome: 'killed' })),
    );
    expect(claims.length).toBeGreaterThan(200);
    expect(parseClaims(claims).claims.map((claim) => JSON.stringify(claim))).toEqual(
      claims.map((claim) => JSON.stringify(claim)),
    );
  });
});
