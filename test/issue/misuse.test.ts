import { expect, test } from 'vitest';
import { interval, isMisuseError, MisuseError } from 'casualty-claims';

test('a misuse says which rule was broken and what to do about it', () => {
  let caught: unknown;
  try {
    interval(5, 3);
  } catch (error) {
    caught = error;
  }
  expect(caught).toBeInstanceOf(MisuseError);
  expect(caught).toMatchObject({ name: 'MisuseError', code: 'interval-reversed' });
  expect((caught as MisuseError).message).toContain('interval(3, 5)');
});

test('a misuse from another loaded copy of the package is recognised by its mark', () => {
  const foreign = Object.assign(new Error('from the other copy'), {
    [Symbol.for('casualty-claims/misuse')]: true,
  });
  expect(foreign).not.toBeInstanceOf(MisuseError);
  expect(isMisuseError(foreign)).toBe(true);
});

test.each([
  [undefined],
  [null],
  ['MisuseError'],
  [new Error('MisuseError')],
  [{ name: 'MisuseError', code: 'interval-bound' }],
])('what only looks like a misuse is none: %s', (error) => {
  expect(isMisuseError(error)).toBe(false);
});

test('the mark of a misuse is not copied with its fields', () => {
  expect(Object.getOwnPropertySymbols(Object.assign({}, new MisuseError('x', 'y')))).toEqual([]);
});
