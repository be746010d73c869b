import { describe, expect, test } from 'vitest';
import { makeIssue, showReceived } from '../../src/issue/issue';

describe('the received value in an issue', () => {
  test.each([
    ['text', 'Aleppo', '"Aleppo"'],
    ['a quote in text', 'a "b"', String.raw`"a \"b\""`],
    ['nothing', undefined, 'nothing'],
    ['null', null, 'null'],
    ['a number that is none', Number.NaN, 'NaN'],
    ['minus zero', -0, '-0'],
    ['a list', [1, 2, 3], 'an array of 3'],
    ['an object', { lat: 1, lon: 2 }, 'an object with "lat", "lon"'],
    ['an object without keys', {}, 'an object with no keys'],
    ['a function', () => 0, 'function'],
    ['a symbol', Symbol('x'), 'symbol'],
    ['a big integer', 10n, '10'],
  ])('shows %s', (_, value, shown) => {
    expect(showReceived(value)).toBe(shown);
  });

  test('is short however long the value is, and tells how long it was', () => {
    expect(showReceived('x'.repeat(1_000_000))).toBe(`"${'x'.repeat(120)}"… (1000000 characters)`);
    const wide = Object.fromEntries(
      Array.from({ length: 1_000 }, (_, at) => [`${'k'.repeat(100)}${String(at)}`, at]),
    );
    expect(showReceived(wide)).toContain('(1000 keys)');
    expect(showReceived(wide).length).toBeLessThan(300);
  });

  test('of an object in a circle is shown by its keys', () => {
    const circle: Record<string, unknown> = {};
    circle['self'] = circle;
    expect(showReceived(circle)).toBe('an object with "self"');
  });
});

describe('the sentence of an issue', () => {
  test('names the claim, the place, the value and what would be right', () => {
    const issue = makeIssue({
      code: 'invalid-place-lat',
      severity: 'warning',
      claimId: 'a',
      path: ['place', 'lat'],
      received: 4239,
      expected: 'a latitude',
    });
    expect(issue.message).toBe('claim "a": place.lat is 4239; expected a latitude');
  });

  test('does without an id where there is none, and without a path for the claim itself', () => {
    const issue = makeIssue({
      code: 'not-a-claim',
      severity: 'error',
      path: [],
      received: 7,
      expected: 'an object',
    });
    expect(issue).toEqual({
      code: 'not-a-claim',
      severity: 'error',
      path: [],
      received: '7',
      expected: 'an object',
      message: 'the claim is 7; expected an object',
    });
  });
});
