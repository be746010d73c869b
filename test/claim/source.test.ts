import { describe, expect, test } from 'vitest';
import { interestOf } from '../../src/claim/source';
import type { InterestParties } from 'casualty-claims/types';

describe('the interest of a source', () => {
  const combatants: InterestParties = { source: 'us', side: null, by: null, combatants: true };

  test.each([
    ['own fighters lost', { side: 'us' }, 'against'],
    ['enemy fighters lost', { side: 'them' }, 'for'],
    ['somebody lost, not said whose', {}, 'third'],
    ['own civilians lost', { side: 'us', combatants: false }, 'third'],
    ['enemy civilians lost', { side: 'them', combatants: false }, 'third'],
    ['own fighters lost, the enemy accused', { side: 'us', by: 'them' }, 'for'],
    ['own civilians lost, the enemy accused', { side: 'us', by: 'them', combatants: false }, 'for'],
    [
      'enemy civilians lost, the enemy accused',
      { side: 'them', by: 'them', combatants: false },
      'for',
    ],
    [
      'enemy civilians lost, own side accused',
      { side: 'them', by: 'us', combatants: false },
      'against',
    ],
    ['own fighters lost, own side accused', { side: 'us', by: 'us' }, 'against'],
    ['somebody lost, own side accused', { by: 'us' }, 'against'],
    ['enemy fighters lost, by the own side: a boast', { side: 'them', by: 'us' }, 'for'],
    ['somebody lost, a third camp accused', { by: 'others' }, 'for'],
  ] as const)('with %s', (_, parties, interest) => {
    expect(interestOf({ ...combatants, ...parties })).toBe(interest);
  });

  test('is third for a source of no known camp, whoever is accused', () => {
    expect(interestOf({ source: null, side: 'us', by: 'them', combatants: true })).toBe('third');
  });
});
