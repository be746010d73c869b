import { expect, test } from 'vitest';
import { labelOf } from '../../src/reconcile/facets';
import type { MeasureFacets } from '../../src/reconcile/model/types';

test.each<[MeasureFacets, string]>([
  [{ outcome: 'killed', unit: 'person' }, 'killed'],
  [{ outcome: { anyOf: ['killed', 'wounded'] }, unit: 'person' }, 'killed or wounded'],
  [{ outcome: { anyOf: [] }, unit: 'person' }, ''],
  [{ outcome: 'seized', unit: 'vehicle', type: 'tank' }, 'seized / vehicle / tank'],
  [
    { outcome: 'seized', unit: 'vehicle', type: { anyOf: ['tank', 'truck'] } },
    'seized / vehicle / tank or truck',
  ],
  [
    { outcome: 'killed', unit: 'person', population: { role: ['soldier'] }, side: 'Syrian army' },
    'killed / soldier / Syrian army',
  ],
  [
    {
      outcome: 'killed',
      unit: 'person',
      population: { status: 'civilian', sex: 'female', age: 'child', role: ['activist'] },
    },
    'killed / civilian female child activist',
  ],
  [
    {
      outcome: 'killed',
      unit: 'person',
      population: { anyOf: [{ sex: 'female' }, { age: 'child' }] },
      side: { anyOf: ['Blues', 'Greens'] },
    },
    'killed / female or child / Blues or Greens',
  ],
])('the label of %j is %s', (facets, label) => {
  expect(labelOf(facets)).toBe(label);
});
