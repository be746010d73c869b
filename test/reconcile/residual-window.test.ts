import { describe, expect, test } from 'vitest';
import { residualsOf, type Placed } from '../../src/reconcile/residual';

type Said = Placed['claims'][number];
const rows: Placed['measures'] = [
  {
    label: 'killed',
    partOf: null,
    measure: { outcome: 'killed', unit: 'person' },
    asserted: { lower: 30, upper: 30 },
  },
];
const here = (from: number | null, to: number | null): Said => ({
  place: { key: 'aleppo', names: ['aleppo'], within: [] },
  period: { from, to },
});
/** How the only incident lies to a summary of days 0 to 9 in the same place. */
function lies(
  incident: readonly Said[],
  summary: readonly Said[] = [here(0, 9)],
): string | undefined {
  const [found] = residualsOf({ id: 's', measures: rows, claims: summary }, [
    { id: 'a', measures: rows, claims: incident },
  ]);
  return found === undefined ? undefined : found.inside.length > 0 ? 'inside' : 'possibly';
}

describe('a claim with one end of its window', () => {
  test('has a window, which may lie outside although the other end is open', () => {
    expect(lies([here(10, null)])).toBeUndefined();
    expect(lies([here(null, -1)])).toBeUndefined();
  });

  test('leaves in doubt what another claim puts inside', () => {
    expect(lies([here(5, 5), here(5, null)])).toBe('possibly');
    expect(lies([here(5, 5), here(null, 5)])).toBe('possibly');
    expect(lies([here(5, 5), here(null, null)])).toBe('inside');
  });
});

test('a summary without claims, or without a window, says of nothing that it lies inside', () => {
  expect(lies([here(5, 5)], [])).toBe('possibly');
  expect(lies([here(5, 5)], [here(null, null)])).toBe('possibly');
});
