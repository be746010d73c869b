import { describe, expect, it } from 'vitest';
import { bCubedAgreement, leaAgreement, pairwiseAgreement } from 'casualty-claims/testing';

// The worked example of Moosavi and Strube (2016): key {a b c} {d e f g}, response {a b} {c d} {f g
// h i}; e, which the response misses, stands alone here.
const gold = [
  ['a', 'b', 'c'],
  ['d', 'e', 'f', 'g'],
];
const found = [['a', 'b'], ['c', 'd'], ['e'], ['f', 'g', 'h', 'i']];

describe('agreement of groups', () => {
  it('is whole where the groups are equal, and of one the parts of which are missing where none is joined', () => {
    for (const metric of [pairwiseAgreement, bCubedAgreement, leaAgreement])
      expect(metric(gold, gold)).toEqual({ precision: 1, recall: 1, f1: 1 });
    expect(pairwiseAgreement([['a'], ['b'], ['c']], [['a', 'b', 'c']])).toEqual({
      precision: 1,
      recall: 0,
      f1: 0,
    });
  });

  it('has the recall of the worked example of the LEA paper: (3 × 1/3 + 4 × 1/6) / 7', () => {
    expect(leaAgreement(found, gold).recall).toBeCloseTo((3 * (1 / 3) + 4 * (1 / 6)) / 7);
  });

  it('weighs a wrong merge by its size in pairs and by its claims in B-cubed', () => {
    const [merged, apart] = [
      [['a', 'b', 'c', 'd', 'e', 'f']],
      [
        ['a', 'b', 'c'],
        ['d', 'e', 'f'],
      ],
    ];
    expect(pairwiseAgreement(merged, apart).precision).toBeCloseTo(6 / 15);
    expect(bCubedAgreement(merged, apart).precision).toBeCloseTo(0.5);
  });

  it('leaves out ids that only one side has', () => {
    expect(bCubedAgreement([['a', 'b', 'x']], [['a', 'b'], ['y']])).toEqual({
      precision: 1,
      recall: 1,
      f1: 1,
    });
  });
});
