import { describe, expect, it } from 'vitest';
import { estimateWeights, rowOf, ColumnsBuilder } from 'casualty-claims/linkage';
import { linkClaims, normaliseClaims, parseClaims } from 'casualty-claims';
import {
  bCubedAgreement,
  pairwiseAgreement,
  syntheticClaims,
  type SyntheticOptions,
} from 'casualty-claims/testing';

function scored(options: SyntheticOptions): { pairwise: number; bCubed: number } {
  const made = [...syntheticClaims(options)];
  const gold = new Map<string, string[]>();
  for (const { claim, gold: incident } of made)
    gold.set(incident, [...(gold.get(incident) ?? []), claim.id]);
  const found = linkClaims(made.map(({ claim }) => claim)).incidents.map(
    ({ claimIds }) => claimIds,
  );
  return {
    pairwise: pairwiseAgreement(found, [...gold.values()]).f1,
    bCubed: bCubedAgreement(found, [...gold.values()]).f1,
  };
}

describe('synthetic claims', () => {
  it('are the same for the same seed and others for another', () => {
    const ids = (seed: number): string => JSON.stringify([...syntheticClaims({ size: 200, seed })]);
    expect(ids(3)).toBe(ids(3));
    expect(ids(3)).not.toBe(ids(4));
  });

  it('are all good claims', () => {
    expect(
      parseClaims([...syntheticClaims({ size: 500, seed: 2 })].map(({ claim }) => claim)).issues,
    ).toEqual([]);
  });

  it('are put back into their incidents, less well where towns are hot or wars come in bursts', () => {
    const plain = scored({ size: 4_000, seed: 5 });
    expect(plain.pairwise).toBeGreaterThan(0.96);
    expect(plain.bCubed).toBeGreaterThan(0.975);
    expect(scored({ size: 4_000, seed: 5, density: 8 }).pairwise).toBeGreaterThan(0.93);
    expect(scored({ size: 4_000, seed: 5, bursty: true }).pairwise).toBeGreaterThan(0.88);
  });
});

describe('estimateWeights', () => {
  const columnsOf = (size: number): ReturnType<ColumnsBuilder['finish']> => {
    const builder = new ColumnsBuilder();
    for (const claim of normaliseClaims(
      parseClaims([...syntheticClaims({ size, seed: 6 })].map(({ claim }) => claim)).claims,
    ))
      builder.add(rowOf(claim));
    return builder.finish();
  };

  it('refuses where there is too little to learn from', () => {
    expect(estimateWeights(columnsOf(100))).toMatchObject({ ok: false, reason: 'too-few-pairs' });
  });

  it('finds that agreement speaks for and disagreement against, without having seen an answer', () => {
    const estimated = estimateWeights(columnsOf(4_000));
    if (!estimated.ok) throw new Error(estimated.reason);
    const { period, kind, actors } = estimated.weights.comparisons;
    expect(period.same).toBeGreaterThan(1);
    expect(period['four-to-six-days']).toBeLessThan(-1);
    expect(kind.same).toBeGreaterThan(kind.sibling);
    expect(actors.conflicting).toBeLessThan(-1);
    expect(JSON.parse(JSON.stringify(estimated.weights))).toEqual(estimated.weights);
  });
});
