import { expect, test } from 'vitest';
import { reconcileClaims, type ClaimInput } from 'casualty-claims';

const at = (lat: number, lon: number): ClaimInput[] => [
  {
    id: 'a',
    figure: { kind: 'exact', value: lat },
    outcome: 'killed',
    place: { name: 'Null Island', lat, lon },
    date: '2016-10-01',
  },
];

test('−0 is 0, in figures and positions, so that a report is what JSON gives back', () => {
  const report = reconcileClaims(at(-0, -0));
  expect(report).toStrictEqual(reconcileClaims(at(0, 0)));
  expect(JSON.parse(JSON.stringify(report))).toStrictEqual(report);
});

test('a sparse list in rejected input becomes a list that JSON can hold', () => {
  // A hole, as a broken program may hand over.
  const report = reconcileClaims([{ figure: [1, , 3], outcome: 'killed' }] as unknown);
  expect(JSON.parse(JSON.stringify(report))).toStrictEqual(report);
});
