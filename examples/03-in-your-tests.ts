// A test of your own code with the builders of `casualty-claims/testing`: state only what the test
// is about.
import { describe, expect, it } from 'vitest';
import { reconcileClaims } from 'casualty-claims';
import { buildScenario, claimBuilder } from 'casualty-claims/testing';

/** The code under test: a newsroom's rule for when a toll may be printed as a single number. */
function mayPrintOneNumber(claims: readonly unknown[]): boolean {
  const killed = reconcileClaims(claims)
    .incidents.flatMap(({ measures }) => measures)
    .find(({ label }) => label === 'killed');
  return (
    killed !== undefined &&
    killed.range.lower === killed.range.upper &&
    killed.voices.lower >= 2 &&
    killed.disagreements.length === 0
  );
}

describe('a toll may be printed as one number', () => {
  it('when two named voices give it', () => {
    const build = claimBuilder({ figure: 12, outcome: 'killed' });
    expect(
      mayPrintOneNumber([
        build({ source: 'Civil Defence' }),
        build({ source: 'Red Crescent', report: 'report-2' }),
      ]),
    ).toBe(true);
  });

  it('but not when one voice is quoted twice', () => {
    const build = claimBuilder({ figure: 12, source: 'Civil Defence' });
    expect(mayPrintOneNumber([build(), build({ report: 'report-2' })])).toBe(false);
  });

  it('nor when an unnamed voice may be the same person as the named one', () => {
    const build = claimBuilder({ figure: 12 });
    expect(mayPrintOneNumber([build(), build({ source: 'activists', report: 'report-2' })])).toBe(
      false,
    );
  });

  it('nor where the sides dispute it', () => {
    expect(mayPrintOneNumber(buildScenario('partisan-dispute'))).toBe(false);
  });
});
