import { expect, test } from 'vitest';
import { byText } from '../../src/reconcile/by-text';

test('texts stand in the order of their code units, equal ones anywhere', () => {
  expect([
    byText('a', 'b'),
    byText('b', 'a'),
    byText('a', 'a'),
    byText('B', 'a'),
    byText('ä', 'z'),
    byText('', ''),
  ]).toEqual([-1, 1, 0, -1, 1, 0]);
});
