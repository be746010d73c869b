import { describe, expect, it } from 'vitest';
import { isMisuseError, reconcileClaims } from 'casualty-claims';
import { buildClaim, buildScenario } from 'casualty-claims/testing';
import { matchers } from 'casualty-claims/testing/vitest';

expect.extend(matchers);
const soldiers = 'killed / soldier / Syrian army';

function failureOf(expectation: () => void): string {
  try {
    expectation();
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
  return '(it held)';
}

describe('the matchers', () => {
  it('hold of claims and of their report', () => {
    for (const received of [
      buildScenario('found-against-killed'),
      reconcileClaims(buildScenario('found-against-killed')),
    ]) {
      expect(received).toBeOneIncident();
      expect(received).toHaveRange('dead', 42, 70);
      expect(received).toDisagreeOn('dead', { state: 'strained', gap: 28 });
      expect(received).toReconcileTo({
        dead: {
          range: [42, 70],
          voices: [1, 2],
          documentedMinimum: 42,
          openAbove: false,
          disagreements: 1,
        },
      });
    }
  });

  it('can be turned round', () => {
    expect(buildScenario('busy-city')).not.toBeOneIncident();
    expect(buildScenario('agreement')).not.toDisagreeOn('killed');
    expect(buildScenario('agreement')).not.toHaveRange('killed', 1);
    expect(buildScenario('agreement')).not.toReconcileTo({ killed: { voices: [1, 1] } });
  });

  it('show the claims when they fail', () => {
    const message = failureOf(() => {
      expect(buildScenario('found-against-killed')).toHaveRange('dead', 42);
    });
    expect(message).toContain('expected the range of "dead" to be 42, and it is 42–70');
    expect(message).toContain(
      "claim-1: 42 dead · SOHR · 2014-01-08 · Children's Hospital · in report-1 · known by bodies",
    );
    expect(message).toContain(
      "claim-2: 70 executed · activists · 2014-01-08 · Children's Hospital · in report-2",
    );
  });

  it.each<[string, () => void, string]>([
    [
      'names the rows there are',
      () => {
        expect(buildScenario('agreement')).toHaveRange('dead', 12);
      },
      'there is no row "dead"; the rows are "killed"',
    ],
    [
      'says that several incidents have the row',
      () => {
        expect(buildScenario('busy-city')).toHaveRange('killed', 5, 7);
      },
      '8 incidents have a row "killed"',
    ],
    [
      'lists every field that differs',
      () => {
        expect(buildScenario('agreement')).toReconcileTo({
          killed: { range: [12, null], voices: [1, 3], openBelow: true },
        });
      },
      'killed: expected range 12 or more, got 10–12; expected voices 1–3, got 3; expected openBelow true, got false',
    ],
    [
      'says how positions stand',
      () => {
        expect(buildScenario('partisan-dispute')).toDisagreeOn(soldiers, { state: 'strained' });
      },
      'the disagreements are conflicting by 66',
    ],
    [
      'says who is unplaced and rejected',
      () => {
        expect([
          buildClaim(),
          { id: 'b', figure: 3, outcome: 'killed' },
          { id: 'c', figure: -3, outcome: 'killed' },
        ]).toBeOneIncident();
      },
      'nothing places b\nc was rejected',
    ],
    [
      'says that a negation does not hold',
      () => {
        expect(buildScenario('agreement')).not.toBeOneIncident();
      },
      'expected more than one incident',
    ],
  ])('%s', (_, expectation, text) => {
    expect(failureOf(expectation)).toContain(text);
  });

  it('refuse what is neither claims nor a report', () => {
    let thrown: unknown;
    try {
      matchers.toBeOneIncident(42);
    } catch (error) {
      thrown = error;
    }
    expect(isMisuseError(thrown) && thrown.code).toBe('not-claims');
  });
});
