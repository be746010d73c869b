import { describe, expect, test } from 'vitest';
import { actorTable } from '../../src/normalise/actors';
import { areMeasuresDisjoint, compareMeasures, isMeasurePartOf } from '../../src/claim/measure';
import { parseClaims } from 'casualty-claims';
import type { Measure, PopulationFacets } from 'casualty-claims/types';
import { compareSides } from '../../src/claim/actor';
import { alternativesOf, excludes, isNarrowerOrEqual, statusOf } from '../../src/claim/population';

const resolve = actorTable([{ id: 'loose', name: 'Loose band' }]);
const measure = (more: Partial<Measure> = {}): Measure => ({
  outcomes: ['killed'],
  unit: 'person',
  types: [],
  population: [],
  side: [],
  ...more,
});
const outcomes = (...all: Measure['outcomes']): Measure => measure({ outcomes: all });
const types = (...all: string[]): Measure => measure({ types: all });
const side = (...names: string[]): Measure => measure({ side: names.map(resolve) });
const group = (...population: PopulationFacets[]): Measure => measure({ population });

/** How two measures stand to each other: comparable or why not, part of, disjoint. */
function stand(a: Measure, b: Measure): string {
  const compared = compareMeasures(a, b);
  const told = compared.comparable
    ? `comparable ${compared.assumptions.map((one) => (one.kind === 'same-camp' ? `${one.kind} ${one.camp}` : one.kind)).join(' ')}`
    : `not: ${compared.reason.kind}${compared.reason.kind === 'population' && compared.reason.byConvention ? ' by convention' : ''}`;
  return `${told.trim()} | part ${isMeasurePartOf(a, b)} | disjoint ${areMeasuresDisjoint(a, b)}`;
}

describe('measures with alternatives', () => {
  test.each<[string, Measure, Measure, string]>([
    ['the same', measure(), measure(), 'comparable | part yes | disjoint no'],
    ['other units', measure(), measure({ unit: 'vehicle' }), 'not: unit | part no | disjoint yes'],
    [
      'all of them deaths',
      outcomes('killed', 'executed'),
      outcomes('dead'),
      'comparable | part yes | disjoint no',
    ],
    [
      'one of them no death',
      outcomes('killed', 'wounded'),
      outcomes('dead'),
      'not: outcome | part no | disjoint no',
    ],
    [
      'the other with one that is no death',
      outcomes('dead'),
      outcomes('killed', 'wounded'),
      'not: outcome | part no | disjoint no',
    ],
    [
      'equal lists',
      outcomes('wounded', 'missing'),
      outcomes('missing', 'wounded'),
      'comparable | part yes | disjoint no',
    ],
    [
      'a list and more',
      outcomes('wounded'),
      outcomes('wounded', 'missing'),
      'not: outcome | part yes | disjoint no',
    ],
    [
      'lists of which one is other',
      outcomes('wounded', 'missing'),
      outcomes('wounded', 'captured'),
      'not: outcome | part no | disjoint no',
    ],
    [
      'outcomes apart',
      outcomes('wounded'),
      outcomes('dead', 'missing'),
      'not: outcome | part no | disjoint yes',
    ],
    [
      'outcomes of which one may be the same',
      outcomes('wounded', 'captured'),
      outcomes('dead', 'missing'),
      'not: outcome | part no | disjoint no',
    ],
    [
      'a type unstated',
      types('tank'),
      types(),
      'comparable type-unstated | part yes | disjoint no',
    ],
    ['a type stated', types(), types('tank'), 'comparable type-unstated | part no | disjoint no'],
    [
      'types that share one',
      types('tank', 'car'),
      types('car', 'mortar'),
      'comparable | part no | disjoint no',
    ],
    [
      'a type of several',
      types('car'),
      types('car', 'mortar'),
      'comparable | part yes | disjoint no',
    ],
    ['types apart', types('tank'), types('car', 'mortar'), 'not: type | part no | disjoint yes'],
    [
      'a side unstated',
      side('Syrian army'),
      side(),
      'comparable side-unstated | part yes | disjoint no',
    ],
    [
      'a side stated',
      side(),
      side('Syrian army'),
      'comparable side-unstated | part no | disjoint no',
    ],
    [
      'a side within the other',
      side('Syrian army'),
      side('Syrian government'),
      'comparable | part yes | disjoint no',
    ],
    [
      'a side around the other',
      side('Syrian government'),
      side('Syrian army'),
      'comparable | part no | disjoint no',
    ],
    [
      'the same side',
      side('Syrian army'),
      side('Syrian army'),
      'comparable | part yes | disjoint no',
    ],
    [
      'a side of one camp',
      side('Syrian army'),
      side('Afghan militias'),
      'comparable same-camp syrian-government | part no | disjoint no',
    ],
    [
      'sides of two camps',
      side('Syrian army'),
      side('Free Syrian Army'),
      'not: side | part no | disjoint yes',
    ],
    [
      'sides that nobody knows',
      side('Unit 12'),
      side('Border Force'),
      'not: side-unresolved | part no | disjoint no',
    ],
    [
      'sides known, one without a camp',
      side('Loose band'),
      side('Syrian army'),
      'not: side | part no | disjoint yes',
    ],
    [
      'a group unstated',
      group({ status: 'civilian' }),
      group(),
      'comparable population-unstated | part yes | disjoint no',
    ],
    [
      'a group stated',
      group(),
      group({ status: 'civilian' }),
      'comparable population-unstated | part no | disjoint no',
    ],
    [
      'groups apart',
      group({ status: 'civilian' }),
      group({ status: 'combatant' }),
      'not: population | part no | disjoint yes',
    ],
    [
      'groups apart by convention',
      group({ status: 'civilian' }),
      group({ role: ['fighter'] }),
      'not: population by convention | part no | disjoint by-convention',
    ],
    [
      'groups of which all are apart, one by convention',
      group({ status: 'civilian' }),
      group({ status: 'combatant' }, { role: ['fighter'] }),
      'not: population by convention | part no | disjoint by-convention',
    ],
    [
      'groups of which one is not apart',
      group({ status: 'civilian' }),
      group({ status: 'combatant' }, { role: ['press'] }),
      'comparable population-unstated | part no | disjoint no',
    ],
    [
      'a group among several',
      group({ sex: 'female' }),
      group({ sex: 'female' }, { age: 'child' }),
      'not: population-singled-out | part yes | disjoint no',
    ],
    [
      'a group around',
      group({ sex: 'female' }, { age: 'child' }),
      group({ sex: 'female' }),
      'not: population-singled-out | part no | disjoint no',
    ],
    [
      'the same by convention',
      group({ role: ['fighter'] }),
      group({ status: 'combatant' }),
      'comparable population-by-convention | part by-convention | disjoint no',
    ],
    [
      'the same by convention, the other way',
      group({ status: 'combatant' }),
      group({ role: ['fighter'] }),
      'comparable population-by-convention | part no | disjoint no',
    ],
    [
      'one as stated, one by convention',
      group({ status: 'combatant', sex: 'male' }, { role: ['fighter'] }),
      group({ status: 'combatant' }),
      'not: population-singled-out | part by-convention | disjoint no',
    ],
    [
      'a role that stands out',
      group({ role: ['journalist'] }),
      group(),
      'not: population-singled-out | part yes | disjoint no',
    ],
    [
      'beside a role that stands out',
      group(),
      group({ role: ['journalist'] }),
      'not: population-singled-out | part no | disjoint no',
    ],
  ])('%s', (_, a, b, told) => {
    expect(stand(a, b)).toBe(told);
  });
  test('keep every assumption they rest on', () => {
    expect(
      compareMeasures(
        measure({ types: ['tank'], side: [resolve('Syrian army')] }),
        measure({ population: [{ status: 'combatant' }] }),
      ),
    ).toEqual({
      comparable: true,
      assumptions: [
        { kind: 'type-unstated' },
        { kind: 'population-unstated' },
        { kind: 'side-unstated' },
      ],
    });
  });
});

describe('sides with alternatives', () => {
  const told = (a: readonly string[], b: readonly string[]): string =>
    compareSides(a.map(resolve), b.map(resolve));
  test.each<[readonly string[], readonly string[], string]>([
    [['Syrian army', 'Free Syrian Army'], ['Syrian army'], 'contains'],
    [['Syrian army', 'Unit 12'], ['Free Syrian Army'], 'unresolved'],
    [['Syrian army', 'Afghan militias'], ['Hezbollah'], 'same-camp'],
    [['Syrian army', 'Free Syrian Army'], ['Hezbollah'], 'different'],
    [['Loose band'], ['Syrian army'], 'different'],
    [['Loose band', 'Unit 12'], ['Syrian army'], 'unresolved'],
    [['Syrian army'], ['Loose band', 'Unit 12'], 'unresolved'],
    [[], [], 'same'],
    [[], ['Syrian army'], 'part-of'],
    [['Syrian army'], [], 'contains'],
  ])('%s and %s: %s', (a, b, relation) => {
    expect(told(a, b)).toBe(relation);
  });
});

describe('facets', () => {
  test.each<[PopulationFacets, PopulationFacets, string, string]>([
    [{ sex: 'female' }, { sex: 'female' }, 'no', 'yes'],
    [{ sex: 'female' }, { sex: 'male' }, 'yes', 'no'],
    [{ age: 'child' }, { age: 'adult' }, 'yes', 'no'],
    [{ age: 'adult' }, { age: 'adult' }, 'no', 'yes'],
    [{ sex: 'male', age: 'child' }, { age: 'child' }, 'no', 'yes'],
    [{ age: 'child' }, { sex: 'male', age: 'child' }, 'no', 'no'],
    [{ sex: 'female' }, { age: 'adult' }, 'no', 'no'],
    [{ status: 'civilian' }, { status: 'combatant' }, 'yes', 'no'],
    [{ role: ['activist'] }, { status: 'combatant' }, 'by-convention', 'no'],
    [{ status: 'combatant' }, { role: ['activist'] }, 'by-convention', 'no'],
    [{ role: ['activist'] }, { status: 'civilian' }, 'no', 'by-convention'],
    [{ role: ['a', 'b'] }, { role: ['b'] }, 'no', 'yes'],
    [{ role: ['a'] }, { role: ['a', 'b'] }, 'no', 'no'],
    [{}, { role: ['a'] }, 'no', 'no'],
    [{}, { status: 'civilian' }, 'no', 'no'],
    [{ age: 'child' }, { status: 'civilian' }, 'no', 'by-convention'],
  ])('%j and %j exclude each other: %s; the one is within the other: %s', (a, b, apart, within) => {
    expect([excludes(a, b), isNarrowerOrEqual(a, b)]).toEqual([apart, within]);
  });
  test('imply a status, unless they imply both', () => {
    const of = (facets: PopulationFacets): string | undefined => statusOf(facets)?.status;
    expect([
      of({ role: ['fighter', 'activist'] }),
      of({ role: ['activist', 'press'] }),
      of({ role: ['fighter', 'soldier'] }),
      of({ role: ['toString'] }),
      of({ role: ['fighter', 'activist'], age: 'child' }),
      of({ role: ['fighter'], age: 'child' }),
      of({ age: 'adult' }),
    ]).toEqual([undefined, 'civilian', 'combatant', undefined, undefined, 'combatant', undefined]);
    expect(statusOf({ age: 'child' })).toEqual({ status: 'civilian', byConvention: true });
  });
  test('are the alternatives of a population', () => {
    expect([
      alternativesOf(undefined),
      alternativesOf({ sex: 'male' }),
      alternativesOf({ anyOf: [{ sex: 'male' }, {}] }),
    ]).toEqual([[{}], [{ sex: 'male' }], [{ sex: 'male' }, {}]]);
  });
});

describe('parts held against their whole, in alternatives and without a source', () => {
  const codes = (whole: object, ...parts: object[]): readonly string[] =>
    parseClaims([
      { id: 'whole', figure: 42, outcome: 'killed', ...whole },
      ...parts.map((part) => ({ partOf: 'whole', ...part })),
    ]).issues.map(({ code, claimId, received }) => `${code} ${claimId ?? ''} ${received}`);
  test.each<[object, readonly object[], readonly string[]]>([
    [{}, [{ id: 'a', figure: 50 }], ['parts-above-whole a 50']],
    [{ source: 'SOHR' }, [{ id: 'a', figure: 50 }], ['parts-above-whole a 50']],
    [{}, [{ id: 'a', figure: 50, source: 'SOHR' }], []],
    [{ source: 'SOHR' }, [{ id: 'a', figure: 50, source: 'AFP' }], []],
    [{ source: 'SOHR' }, [{ id: 'a', people: ['A'] }], []],
    [{ figure: undefined, people: ['A'] }, [{ id: 'a', figure: 50 }], []],
    [
      {},
      [
        { id: 'a', figure: 30, population: 'men' },
        { id: 'b', figure: 30, population: 'women' },
      ],
      ['parts-above-whole whole 60'],
    ],
    [
      {},
      [
        { id: 'a', figure: 21, population: 'men' },
        { id: 'b', figure: 21, population: 'women' },
      ],
      [],
    ],
    [
      {},
      [
        { id: 'a', figure: 30, population: 'men' },
        { id: 'b', figure: 30, population: { anyOf: ['women', 'children'] } },
      ],
      [],
    ],
    [
      {},
      [
        { id: 'a', figure: 30, population: { anyOf: ['women', 'children'] } },
        { id: 'b', figure: 30, population: 'men' },
      ],
      [],
    ],
    [
      {},
      [
        { id: 'a', figure: 20, population: 'men' },
        { id: 'b', figure: 20, population: 'men' },
        { id: 'c', figure: 23, population: 'women' },
      ],
      ['parts-above-whole whole 43'],
    ],
    [
      {},
      [
        { id: 'a', figure: 30 },
        { id: 'b', figure: 30 },
      ],
      [],
    ],
    [
      {},
      [
        { id: 'a', figure: 30, population: 'men', overlaps: true },
        { id: 'b', figure: 30, population: 'women' },
      ],
      [],
    ],
    [{ figure: 'half of them' }, [{ id: 'a', figure: 50 }], []],
    [
      {},
      [
        { id: 'a', figure: 'half of them', population: 'men' },
        { id: 'b', figure: 42, population: 'women' },
      ],
      [],
    ],
  ])('%j with %j', (whole, parts, issues) => {
    expect(codes(whole, ...parts)).toEqual(issues);
  });
  test('are told in full, and of a whole that is the first of the list', () => {
    expect(
      parseClaims([
        { id: 'a', figure: 50, partOf: 'whole' },
        { id: 'whole', figure: 42, outcome: 'killed' },
      ]).issues,
    ).toEqual([
      {
        code: 'parts-above-whole',
        severity: 'warning',
        claimId: 'a',
        path: ['partOf'],
        received: '50',
        expected: 'parts of at most 42, the figure of the whole (claim "whole")',
        message:
          'claim "a": partOf is 50; expected parts of at most 42, the figure of the whole (claim "whole")',
      },
    ]);
    expect(
      parseClaims([
        { id: 'other', figure: 1, outcome: 'killed' },
        { id: 'a', figure: 50, outcome: 'killed' },
      ]).issues,
    ).toEqual([]);
  });
});
