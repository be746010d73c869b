import { describe, expect, test } from 'vitest';
import { reconcileClaims, reconcileIncident, type ClaimInput } from 'casualty-claims';

/**
 * What an adversary, or a broken export, may send in one incident; how long it takes is measured in
 * `npm run bench -- reconcile`.
 */
const list = (count: number, make: (at: number) => ClaimInput): ClaimInput[] =>
  Array.from({ length: count }, (_, at) => make(at));
const id = (at: number): string => `c${String(at).padStart(5, '0')}`;
const one = { report: 'r', event: 'e' } as const;

describe('hostile input', () => {
  test('of many measures is cut where figures are held against each other, and the report says so', () => {
    const report = reconcileClaims(
      list(1_100, (at) => ({
        id: id(at),
        figure: at + 1,
        outcome: 'destroyed',
        unit: 'vehicle',
        ...(at === 0 ? {} : { type: `type ${String(at)}` }),
        source: 'A',
        ...one,
      })),
    );
    const [incident] = report.incidents;
    expect(incident?.measures).toHaveLength(1_100);
    expect(report.issues.map(({ code, claimId }) => [code, claimId])).toEqual([
      ['too-many-measures', id(0)],
    ]);
    const whole = incident?.measures.find(({ label }) => label === 'destroyed / vehicle');
    expect([whole?.comparisons.length, whole?.moreComparisons]).toEqual([20, true]);
  });

  test('of a few measures too many to name lists twenty and says that there are more', () => {
    const rows = (count: number) =>
      reconcileIncident(
        list(count + 1, (at) => ({
          id: id(at),
          figure: 5,
          outcome: 'killed',
          ...(at === 0 ? {} : { side: `Brigade ${String(at)}` }),
          source: 'A',
        })),
      ).measures.find(({ label }) => label === 'killed');
    expect([rows(20)?.comparisons.length, rows(20)?.moreComparisons]).toEqual([20, false]);
    expect([rows(21)?.comparisons.length, rows(21)?.moreComparisons]).toEqual([20, true]);
  });

  test('of parts in parts a thousand deep carries bounds from one end to the other', () => {
    const depth = 1_000;
    const [row] = reconcileIncident(
      list(depth, (at) => ({
        id: id(at),
        figure: { kind: 'at-least', value: at === depth - 1 ? 7 : 1 },
        ...(at === 0 ? { outcome: 'killed', source: 'A' } : { partOf: id(at - 1) }),
      })),
    ).measures;
    expect(row?.implied.filter(({ kind }) => kind === 'whole').map(({ bounds }) => bounds)).toEqual(
      [{ lower: 7, upper: null }],
    );
  });

  test('of parts in a circle is an issue, and counts every claim', () => {
    const report = reconcileClaims(
      list(50, (at) => ({
        id: id(at),
        figure: at,
        outcome: 'killed',
        partOf: id((at + 1) % 50),
        source: 'A',
        ...one,
      })),
    );
    expect(report.issues.map(({ code }) => code)).toContain('looped-reference');
    expect(report.incidents.flatMap(({ claimIds }) => claimIds)).toHaveLength(50);
  });

  test('that contradicts itself in everything keeps its pairs and sets to lists of bounded length', () => {
    const [incident] = reconcileClaims(
      list(600, (at) => ({
        id: id(at),
        figure: (at * 7_919) % 10_007,
        outcome: ['killed', 'dead', 'executed', 'bodies found'][at % 4] ?? 'dead',
        population: ['civilians', 'fighters', 'women', 'children'][(at >> 2) % 4] ?? 'women',
        source: `Source ${String(at)}`,
        ...one,
      })),
    ).incidents;
    for (const row of incident?.measures ?? [])
      expect(row.disagreements.length).toBeLessThanOrEqual(1_000);
    expect(incident?.measures.some(({ omitted }) => omitted > 0)).toBe(true);
    expect(incident?.conflicts.length).toBeLessThanOrEqual(100);
    expect(incident?.conflicts.length).toBeGreaterThan(0);
  });

  test('of two thousand voices still tells each of them, and the range of all', () => {
    const [row] = reconcileIncident(
      list(2_000, (at) => ({
        id: id(at),
        figure: at + 1,
        outcome: 'killed',
        source: `Source ${String(at)}`,
      })),
    ).measures;
    expect([
      row?.accounts.length,
      row?.range,
      row?.voices,
      row?.disagreements.length,
      row?.omitted,
    ]).toEqual([
      2_000,
      { lower: 1, upper: 2_000 },
      { lower: 2_000, upper: 2_000 },
      1_000,
      (2_000 * 1_999) / 2 - 1_000,
    ]);
  });
});
