import { describe, expect, test } from 'vitest';
import {
  excludes,
  isNarrowerOrEqual,
  populationFromWord,
  singlesOut,
  statusOf,
} from '../../src/claim/population';

describe('a word for a population', () => {
  test.each([
    ['civilians', { status: 'civilian' }],
    ['Women', { sex: 'female' }],
    ['children', { age: 'child' }],
    ['women and children', { anyOf: [{ age: 'child' }, { sex: 'female' }] }],
    ['fighters', { role: ['fighter'] }],
    ['detainees', { role: ['detainee'] }],
    ['aid workers', { role: ['aid worker'] }],
    ['press', { role: ['press'] }],
    ['constructor', { role: ['constructor'] }],
  ])('"%s" says no more than its facets', (word, population) => {
    expect(populationFromWord(word)).toEqual(population);
  });
});

describe('the status of a population', () => {
  test('is what is stated, whatever a role implies', () => {
    expect(statusOf({ status: 'combatant', role: ['journalist'] })).toEqual({
      status: 'combatant',
      byConvention: false,
    });
  });

  test.each([
    [['activist'], 'civilian'],
    [['journalist'], 'civilian'],
    [['medic'], 'civilian'],
    [['fighter'], 'combatant'],
    [['soldier'], 'combatant'],
  ] as const)('of %s is implied by convention: %s', (role, status) => {
    expect(statusOf({ role })).toEqual({ status, byConvention: true });
  });

  test('of a child is civilian by convention', () => {
    expect(statusOf({ age: 'child' })).toEqual({ status: 'civilian', byConvention: true });
  });

  test('of a detainee, of women, of a role nobody knows, is not known', () => {
    expect([
      statusOf({ role: ['detainee'] }),
      statusOf({ sex: 'female' }),
      statusOf({ role: ['press'] }),
      statusOf({}),
    ]).toEqual([null, null, null, null]);
  });
});

describe('two populations', () => {
  test.each([
    ['civilians and combatants', { status: 'civilian' }, { status: 'combatant' }, 'yes'],
    ['women and men', { sex: 'female' }, { sex: 'male' }, 'yes'],
    ['activists and fighters', { role: ['activist'] }, { role: ['fighter'] }, 'by-convention'],
    ['civilians and fighters', { status: 'civilian' }, { role: ['fighter'] }, 'by-convention'],
    ['children and soldiers', { age: 'child' }, { role: ['soldier'] }, 'by-convention'],
    ['activists and journalists', { role: ['activist'] }, { role: ['journalist'] }, 'no'],
    ['activists and detainees', { role: ['activist'] }, { role: ['detainee'] }, 'no'],
    ['women and civilians', { sex: 'female' }, { status: 'civilian' }, 'no'],
    ['women and nobody in particular', { sex: 'female' }, {}, 'no'],
  ] as const)('%s: exclude each other %s', (_, a, b, expected) => {
    expect([excludes(a, b), excludes(b, a)]).toEqual([expected, expected]);
  });

  test.each([
    [
      'women civilians among civilians',
      { status: 'civilian', sex: 'female' },
      { status: 'civilian' },
      'yes',
    ],
    ['fighters among combatants', { role: ['fighter'] }, { status: 'combatant' }, 'by-convention'],
    ['fighters among civilians', { role: ['fighter'] }, { status: 'civilian' }, 'no'],
    ['women among civilians', { sex: 'female' }, { status: 'civilian' }, 'no'],
    [
      'activists held among detainees',
      { role: ['activist', 'detainee'] },
      { role: ['detainee'] },
      'yes',
    ],
    [
      'detainees among activists held',
      { role: ['detainee'] },
      { role: ['activist', 'detainee'] },
      'no',
    ],
    ['anybody among everybody', { sex: 'male' }, {}, 'yes'],
    ['everybody among men', {}, { sex: 'male' }, 'no'],
  ] as const)('%s: %s', (_, narrow, wide, expected) => {
    expect(isNarrowerOrEqual(narrow, wide)).toBe(expected);
  });

  test('single people out by sex, age or a role that stands out, not by who did the fighting', () => {
    expect(
      [{ sex: 'female' }, { age: 'child' }, { role: ['journalist'] }, { role: ['commander'] }].map(
        (facets) => singlesOut(facets as never),
      ),
    ).toEqual([true, true, true, true]);
    expect(
      [
        { role: ['soldier'] },
        { role: ['fighter'] },
        { status: 'civilian' },
        { role: ['toString'] },
        {},
      ].map((facets) => singlesOut(facets as never)),
    ).toEqual([false, false, false, false, false]);
  });
});
