// The kit without a framework: node:test and node:assert.
import assert from 'node:assert/strict';
import test from 'node:test';
import { reconcileClaims } from 'casualty-claims';
import {
  buildScenario,
  levelOf,
  pairwiseAgreement,
  sameReport,
  syntheticClaims,
  violations,
} from 'casualty-claims/testing';

test('a report keeps every law, and a changed one is caught', () => {
  const report = reconcileClaims(buildScenario('busy-city'));
  assert.deepEqual(violations(report), []);
  assert.equal(violations({ ...report, unplaced: ['claim-1'] })[0]?.code, 'claim-placed-twice');
  assert.equal(sameReport(report, { ...report, convention: 'mine' }).same, false);
});

test('linkage is scored against a known truth', () => {
  const claims = [...syntheticClaims({ size: 60, seed: 3 })];
  const { incidents } = reconcileClaims(claims.map(({ claim }) => claim));
  const gold = new Map();
  for (const { claim, gold: truth } of claims)
    gold.set(truth, [...(gold.get(truth) ?? []), claim.id]);
  const { f1 } = pairwiseAgreement(
    incidents.map(({ claimIds }) => claimIds),
    [...gold.values()],
  );
  assert.ok(f1 > 0.5, `f1 is ${f1}`);
});

test('two claims are compared level by level', () => {
  const [a, b] = buildScenario('agreement');
  assert.equal(levelOf('period', a, b), 'same');
});
