import { expect, test } from 'vitest';
import type { Measure } from '../../src/claim/measure';
import { facetsOf, measureKey } from '../../src/reconcile/facets';

/** As much of a measure as its facets and its key look at. */
function measure(more: object = {}): Measure {
  return {
    outcomes: ['killed'],
    unit: 'person',
    types: [],
    population: [],
    side: [],
    ...more,
  } as unknown as Measure;
}
const side = (...names: string[]): object => ({
  side: names.map((name) => ({ id: name.toLowerCase(), name })),
});

test.each<[Measure, object]>([
  [measure(), { outcome: 'killed', unit: 'person' }],
  [
    measure({ outcomes: ['killed', 'wounded'] }),
    { outcome: { anyOf: ['killed', 'wounded'] }, unit: 'person' },
  ],
  [measure({ outcomes: [] }), { outcome: { anyOf: [] }, unit: 'person' }],
  [
    measure({ types: ['tank'], population: [{ sex: 'male' }], ...side('Reds') }),
    { outcome: 'killed', unit: 'person', type: 'tank', population: { sex: 'male' }, side: 'Reds' },
  ],
  [
    measure(side('Reds', 'Blues', 'Reds')),
    { outcome: 'killed', unit: 'person', side: { anyOf: ['Blues', 'Reds'] } },
  ],
])('facets of %j', (of, facets) => {
  expect(facetsOf(of)).toStrictEqual(facets);
});

test.each<[Measure, string]>([
  [measure(), 'dead|person|||'],
  [measure({ types: ['tank'], ...side('Reds') }), 'dead|person|["tank"]||["reds"]'],
  [
    measure({ types: ['truck', 'tank'], ...side('Reds', 'Blues') }),
    'dead|person|["tank","truck"]||["blues","reds"]',
  ],
])('the key of %j is %s', (of, key) => {
  expect(measureKey(of, 'dead')).toBe(key);
});
