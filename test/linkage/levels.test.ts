import { describe, expect, it } from 'vitest';
import { columnsOf, Comparer, COMPARISONS, levelIn, normaliseClaims, parseClaims, type ClaimInput, type ComparisonName } from 'casualty-claims';

const base = { figure: 12, outcome: 'killed', date: '2016-12-10', place: 'Idlib' };

/** The level of a comparison between two claims that are alike but for what is given. */
function level(comparison: ComparisonName, a: ClaimInput, b: ClaimInput): string | undefined {
  const { claims } = parseClaims([
    { ...base, id: 'a', ...a },
    { ...base, id: 'b', ...b },
  ]);
  const columns = columnsOf(normaliseClaims(claims));
  return COMPARISONS[comparison][levelIn(new Comparer(columns).pattern(0, 1), comparison)];
}

describe('publications held against dates', () => {
  it.each([
    // date and publication of either claim, in days of December
    [10, 10, 10, 11, 'fitting'],
    [10, 10, 11, 12, 'fitting'],
    [10, 10, 10, 12, 'further'],
    [10, 11, 11, 14, 'further'],
    [10, 12, 12, 12, 'days-much-nearer'],
    [10, 12, 12, 13, 'days-nearer'],
    [10, 10, 12, 12, 'days-fitting'],
    [10, 10, 12, 13, 'days-fitting'],
    [10, 10, 13, 15, 'days-further'],
    [10, 15, 15, 15, 'week-far-nearer'],
    [10, 13, 15, 16, 'week-much-nearer'],
    [10, 12, 15, 16, 'week-nearer'],
    [10, 10, 15, 15, 'week-fitting'],
    [10, 10, 14, 16, 'week-further'],
  ])('dated %i, published %i; dated %i, published %i: %s', (dateA, reportedA, dateB, reportedB, expected) => {
    const told = (date: number, reported: number): ClaimInput => ({ date: `2016-12-${String(date)}`, reportedOn: `2016-12-${String(reported)}` });
    expect([level('reported', told(dateA, reportedA), told(dateB, reportedB)), level('reported', told(dateB, reportedB), told(dateA, reportedA))]).toEqual([expected, expected]);
  });

  it('say nothing where one is not stated', () => {
    expect(level('reported', { reportedOn: '2016-12-10' }, {})).toBe('not-observed');
  });
});

describe('figures', () => {
  it.each<[ClaimInput, ClaimInput, string]>([
    [{ figure: 24 }, { figure: 24 }, 'equal-large'],
    [{ figure: 'at least 7' }, { figure: 7 }, 'equal-medium'],
    [{ figure: 3 }, { figure: 3 }, 'equal-small'],
    [{ figure: 2 }, { figure: 2 }, 'equal-tiny'],
    [{ figure: 24 }, { figure: '20 to 30' }, 'contained'],
    [{ figure: 12 }, { figure: 15 }, 'near-large'],
    [{ figure: 4 }, { figure: 5 }, 'near-small'],
    [{ figure: 'at least 12' }, { figure: 20 }, 'overlapping'],
    [{ figure: 12 }, { figure: 20 }, 'apart'],
    [{ figure: 'at least 12' }, { figure: 90 }, 'overlapping-far'],
    [{ figure: 12 }, { figure: 90 }, 'far'],
    // Two wounded go with each dead, three casualties with one, one missing with two.
    [{ figure: 12 }, { figure: 24, outcome: 'wounded' }, 'other-near'],
    [{ figure: 12 }, { figure: 12, outcome: 'wounded' }, 'other-unlike'],
    [{ figure: 12 }, { figure: 120, outcome: 'wounded' }, 'other-far'],
    [{ figure: 12 }, { figure: 36, outcome: 'casualties' }, 'other-near'],
    [{ figure: 12 }, { figure: 6, outcome: 'missing' }, 'other-near'],
    // Parts, the displaced and things are of any order.
    [{ figure: 12 }, { figure: 3, population: 'children' }, 'not-observed'],
    [{ figure: 12 }, { figure: 3_000, outcome: 'displaced' }, 'not-observed'],
    [{ figure: 12 }, { figure: 3, outcome: 'destroyed', unit: 'vehicle' }, 'not-observed'],
    [{ figure: 'unknown number' }, { figure: 3 }, 'not-observed'],
  ])('%j beside %j: %s', (a, b, expected) => {
    expect([level('figure', a, b), level('figure', b, a)]).toEqual([expected, expected]);
  });
});

describe('distances', () => {
  const at = (km: number, radiusKm: number, name = 'Idlib'): ClaimInput => ({ place: { name, lat: 35 + km / 111.195, lon: 36, radiusKm } });

  it.each([
    [1, 1, 0.5, 'exact-half'],
    [1, 1, 1.5, 'exact-within'],
    [1, 1, 2.4, 'exact-near'],
    [1, 1, 4, 'exact-beyond'],
    [1, 5, 2, 'close-half'],
    [1, 5, 4, 'close-within'],
    [5, 5, 2, 'rough-half'],
    [5, 5, 9, 'rough-near'],
    [15, 5, 2, 'wide-within'],
    [15, 5, 20, 'wide-near'],
    [15, 5, 40, 'wide-beyond'],
  ])('radii of %i and %i km, %f km apart: %s', (radiusA, radiusB, km, expected) => {
    expect([level('distance', at(0, radiusA), at(km, radiusB)), level('distance', at(km, radiusB), at(0, radiusA))]).toEqual([expected, expected]);
  });

  it('count once where one name has one point, and count where the names differ', () => {
    expect(level('distance', at(0, 5), at(0, 5))).toBe('not-observed');
    expect(level('distance', at(0, 5), at(0, 1))).toBe('close-half');
  });
});

describe('places', () => {
  it.each([
    ['site', 'same-site'],
    ['district', 'same-district'],
    ['city', 'same'],
    ['province', 'same-wide'],
  ] as const)('of one name that are a %s: %s', (of, expected) => {
    expect(level('place', { place: { name: 'Idlib', level: of } }, { place: { name: 'Idlib', level: of } })).toBe(expected);
  });
});

describe('places of one region', () => {
  const place = (name: string, ...within: string[]): ClaimInput => ({ place: { name, within } });

  it.each([
    ['names that have nothing in common, in one area', place('Darayya', 'Rif Dimashq', 'Syria'), place('Moadamiya', 'Rif Dimashq', 'Syria'), 'same-area'],
    ['names a letter or two apart, in one area', place('Darayya', 'Rif Dimashq', 'Syria'), place('Daraya', 'Rif Dimashq', 'Syria'), 'similar'],
    ['names that have nothing in common, in two areas', place('Darayya', 'Rif Dimashq', 'Syria'), place('Moadamiya', 'Aleppo', 'Syria'), 'different'],
    ['one inside the other', place('Sakhour', 'Aleppo', 'Syria'), place('Aleppo', 'Syria'), 'inside'],
    ['one inside the other, which lies in another area by the table', place('Sakhour', 'Aleppo', 'Syria'), place('Aleppo', 'Halab', 'Levant'), 'inside'],
    ['a quarter and the country', place('Sakhour', 'Aleppo', 'Syria'), place('Syria'), 'inside'],
  ])('%s: %s', (_, a, b, expected) => {
    expect([level('place', a, b), level('place', b, a)]).toEqual([expected, expected]);
  });

  it('count by their distance only beyond their radii, where one is inside the other', () => {
    const at = (km: number, name: string, ...within: string[]): ClaimInput => ({ place: { name, within, lat: 36 + km / 111.195, lon: 37, radiusKm: 1 } });
    expect(level('distance', at(0, 'Sakhour', 'Aleppo'), at(1, 'Aleppo'))).toBe('not-observed');
    expect(level('distance', at(0, 'Sakhour', 'Aleppo'), at(4, 'Aleppo'))).toBe('exact-beyond');
  });
});
