// The kit from CommonJS, the matchers without vitest.
const assert = require('node:assert/strict');
const test = require('node:test');
const fc = require('fast-check');
const { isMisuseError, reconcileClaims } = require('casualty-claims');
const { buildScenario, violations } = require('casualty-claims/testing');
const { arbitraryPhrase } = require('casualty-claims/testing/arbitraries');
const { matchers } = require('casualty-claims/testing/vitest');
const { parseFigure } = require('casualty-claims/figure');

test('scenarios reconcile to lawful reports', () => {
  assert.deepEqual(violations(reconcileClaims(buildScenario('breakdown'))), []);
});

test('a matcher answers with the claims', () => {
  const { pass, message } = matchers.toBeOneIncident(buildScenario('busy-city'));
  assert.equal(pass, false);
  assert.match(message(), /expected one incident, got 8/);
  assert.match(message(), /claim-1: 5 killed/);
});

test('misuse is recognised across copies of the package', () => {
  assert.throws(() => buildScenario('no such'), isMisuseError);
});

test('every phrase of the generator is read', () => {
  fc.assert(
    fc.property(arbitraryPhrase(), ({ phrase }) => parseFigure(phrase).ok),
    { numRuns: 50, seed: 1 },
  );
});
