import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { actorTable } from '../../src/normalise/actors';
import { compareSides, type SideRelation } from '../../src/claim/actor';
import { actors } from './measures';

const resolve = actorTable();
const side = (...names: string[]) => names.map(resolve);

describe('two stated sides', () => {
  test.each([
    [['Syrian army'], ['الجيش السوري'], 'same'],
    [['Unit 12'], ['unit 12'], 'same'],
    [['Syrian army'], ['Syrian government'], 'part-of'],
    [['Syrian government'], ['Syrian army'], 'contains'],
    [['Syrian army'], ['Syrian army', 'Hezbollah'], 'part-of'],
    [['Syrian army', 'Hezbollah'], ['Afghan militias'], 'same-camp'],
    [['Syrian army'], ['Free Syrian Army'], 'different'],
    [['Syrian army', 'Free Syrian Army'], ['Islamic State'], 'different'],
    [['Syrian army'], ['Unit 12'], 'unresolved'],
    [['Unit 12'], ['Border Force'], 'unresolved'],
  ] as const)('%s and %s: %s', (a, b, relation) => {
    expect(compareSides(side(...a), side(...b))).toBe(relation);
  });

  test('compare the other way round as the mirror image', () => {
    const mirror: Readonly<Record<SideRelation, SideRelation>> = {
      same: 'same',
      'part-of': 'contains',
      contains: 'part-of',
      'same-camp': 'same-camp',
      different: 'different',
      unresolved: 'unresolved',
    };
    const some = fc.uniqueArray(fc.constantFrom(...actors), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(some, some, (a, b) => {
        expect(compareSides(b, a)).toBe(mirror[compareSides(a, b)]);
      }),
      { numRuns: 1_000 },
    );
  });
});
