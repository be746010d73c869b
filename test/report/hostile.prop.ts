import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reconcileClaims } from 'casualty-claims';
import { renderText } from 'casualty-claims/render';
import { violations } from 'casualty-claims/testing';
import { FUZZ_LAWS } from '../../scripts/fuzz-laws';
import { runs } from '../runs';

describe('hostile input', () => {
  test.each(FUZZ_LAWS.map(({ name, share, property }) => [name, share, property] as const))(
    '%s',
    (_, share, property) => {
      fc.assert(property, runs(Math.round(1_000 * share)));
    },
  );

  const claim = { figure: 3, outcome: 'killed', date: '2016-10-01', place: 'Aleppo' } as const;

  test('of ten million characters in every field is refused field by field, and nothing of that size comes back', () => {
    const long = 'x'.repeat(10_000_000);
    const report = reconcileClaims([
      {
        ...claim,
        id: 'a',
        kind: long,
        place: { name: long },
        quote: long,
        url: long,
        source: long,
        people: [long],
        population: long,
      },
      { ...claim, id: long },
      { ...claim, figure: long },
    ]);
    expect(JSON.stringify(report).length).toBeLessThan(100_000);
    expect([report.claims.map(({ id }) => id), report.rejected.length, violations(report)]).toEqual(
      [['a'], 2, []],
    );
  });

  test('of fifty thousand unknown keys in one field costs no more than reading them', () => {
    const place = Object.fromEntries<string | number>([
      ['name', 'Aleppo'],
      ...Array.from({ length: 50_000 }, (_, at): [string, number] => [`key ${String(at)}`, at]),
    ]);
    const report = reconcileClaims([{ ...claim, id: 'a', place }] as unknown);
    expect(report.claims[0]?.place).toEqual({ name: 'Aleppo' });
    expect(JSON.stringify(report).length).toBeLessThan(20_000);
  });

  test('of twenty thousand faulty claims prints a bounded text', () => {
    const report = reconcileClaims(
      Array.from({ length: 20_000 }, (_, at) => ({
        id: `c${String(at)}`,
        figure: -1,
        outcome: 'vaporised',
      })),
    );
    expect(report.rejected).toHaveLength(20_000);
    expect(renderText(report).length).toBeLessThan(20_000);
  });
});
