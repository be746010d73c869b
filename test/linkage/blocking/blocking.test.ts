import { describe, expect, it } from 'vitest';
import { blockingPairs, columnsOf, Comparer } from 'casualty-claims/linkage';
import { normaliseClaims, parseClaims, type ClaimInput } from 'casualty-claims';

/** Whether two claims of one day become a candidate pair, with others of their days around them. */
function meet(a: ClaimInput, b: ClaimInput, others: readonly ClaimInput[] = []): boolean {
  const claims = [a, b, ...others].map((claim, at): ClaimInput => ({
    id: `c${String(at)}`,
    figure: 3,
    outcome: 'killed',
    date: '2016-12-10',
    ...claim,
  }));
  const columns = columnsOf(normaliseClaims(parseClaims(claims).claims));
  const { first, second, size } = blockingPairs(
    columns,
    new Comparer(columns),
    new Uint8Array(columns.size).fill(1),
  );
  for (let at = 0; at < size; at += 1) {
    const ids = [columns.ids[first[at] ?? 0], columns.ids[second[at] ?? 0]];
    if (ids.includes('c0') && ids.includes('c1')) return true;
  }
  return false;
}

const spot = (name: string, km: number, within: readonly string[] = []): ClaimInput => ({
  place: { name, within, lat: 35 + km / 111.195, lon: 36, radiusKm: 5 },
});

describe('blocking', () => {
  it('holds places of other names against each other where their positions are beside each other', () => {
    expect(meet(spot('Idlib', 0), spot('Maren', 6))).toBe(true);
    expect(meet(spot('Idlib', 0, ['North']), spot('Maren', 6, ['North']))).toBe(true);
    expect(meet(spot('Idlib', 0, ['North']), spot('Maren', 6, ['South']))).toBe(true);
    expect(meet(spot('Idlib', 0), spot('Maren', 60))).toBe(false);
  });

  it('does so too where all around are of one area, or of none', () => {
    const around = [
      spot('Idlib', 1, ['North']),
      spot('Perryville', 3, ['North']),
      { date: '2016-12-12', ...spot('Raqqa', 5, ['North']) },
    ];
    expect(meet(spot('Idlib', 0, ['North']), spot('Maren', 6, ['North']), around)).toBe(true);
    expect(
      meet(spot('Idlib', 0), spot('Maren', 6), [spot('Idlib', 1), spot('Maren', 5, ['North'])]),
    ).toBe(true);
  });

  it('finds forms of a name in one area that begin differently, and one name in areas of other words', () => {
    expect(
      meet(
        { place: { name: 'Sarmada', within: 'North' } },
        { place: { name: 'As-Sarmada', within: 'North' } },
      ),
    ).toBe(true);
    expect(
      meet(
        { place: { name: 'Maren', within: 'Aleppo Governorate' } },
        { place: { name: 'Maren', within: 'محافظة حلب' } },
      ),
    ).toBe(true);
    expect(
      meet(
        { place: { name: 'Maren', within: 'North' } },
        { place: { name: 'Maren', within: 'Gulf Coast' } },
      ),
    ).toBe(false);
  });

  it('reaches six days back, and as far as a long window lasts', () => {
    const place = 'Idlib';
    expect([
      meet({ place, date: '2016-12-04' }, { place }),
      meet({ place, date: '2016-12-03' }, { place }),
    ]).toEqual([true, false]);
    expect(
      meet({ place, date: { from: '2016-10-01', to: '2016-12-05' } }, { place }, [
        { place, date: { from: '2016-11-01', to: '2016-11-03' } },
      ]),
    ).toBe(true);
    expect(
      meet({ place, date: { from: '2016-11-01', to: '2016-11-03' } }, { place }, [
        { place, date: { from: '2016-10-01', to: '2016-12-05' } },
      ]),
    ).toBe(false);
  });
});
