import { describe, expect, it } from 'vitest';
import { reconcileClaims } from 'casualty-claims';
import { buildScenario, sameReport } from 'casualty-claims/testing';

describe('sameReport', () => {
  it('is true of the same claims in any order', () => {
    const claims = buildScenario('busy-city');
    expect(sameReport(reconcileClaims(claims), reconcileClaims([...claims].reverse()))).toEqual({
      same: true,
      differences: [],
      text: '',
    });
  });

  it('holds items against each other by id, so that one more is one difference', () => {
    const [all, fewer] = [
      reconcileClaims(buildScenario('busy-city')),
      reconcileClaims(buildScenario('busy-city').slice(2)),
    ];
    const paths = sameReport(all.incidents, fewer.incidents).differences.map(({ path, b }) => [
      path,
      b,
    ]);
    expect(paths).toEqual([
      [
        `[${all.incidents.find(({ claimIds }) => claimIds.includes('claim-1'))?.id ?? ''}]`,
        undefined,
      ],
    ]);
  });

  it('names the row and the field in words', () => {
    const [claims, changed] = [
      buildScenario('growing-toll'),
      buildScenario('growing-toll').map((claim) =>
        claim.id === 'claim-3' ? { ...claim, figure: 27 } : claim,
      ),
    ];
    expect(sameReport(reconcileClaims(claims), reconcileClaims(changed)).text).toContain(
      'measures[killed].range.upper: 26 ≠ 27',
    );
  });

  it('tells an order from a content', () => {
    expect(sameReport([{ id: 'a' }, { id: 'b' }], [{ id: 'b' }, { id: 'a' }]).text).toBe(
      ' (order): ["a","b"] ≠ ["b","a"]',
    );
  });

  it('shows thirty and says how many more', () => {
    const [a, b] = [0, 1].map((add) => Array.from({ length: 40 }, (_, at) => at + add));
    expect(sameReport(a, b).differences).toHaveLength(40);
    expect(sameReport(a, b).text.split('\n').at(-1)).toBe('and 10 more');
  });

  it('does not take what a prototype has for what an object has', () => {
    expect(
      sameReport({}, JSON.parse('{"__proto__":1,"toString":2}')).differences.map(({ a, b }) => [
        a,
        b,
      ]),
    ).toEqual([
      [undefined, 1],
      [undefined, 2],
    ]);
  });
});
