import { describe, expect, it } from 'vitest';
import {
  columnsOf,
  Comparer,
  COMPARISONS,
  levelIn,
  type ComparisonName,
} from 'casualty-claims/linkage';
import { normaliseClaims, parseClaims, type ClaimInput } from 'casualty-claims';

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
  ])(
    'dated %i, published %i; dated %i, published %i: %s',
    (dateA, reportedA, dateB, reportedB, expected) => {
      const told = (date: number, reported: number): ClaimInput => ({
        date: `2016-12-${String(date)}`,
        reportedOn: `2016-12-${String(reported)}`,
      });
      expect([
        level('reported', told(dateA, reportedA), told(dateB, reportedB)),
        level('reported', told(dateB, reportedB), told(dateA, reportedA)),
      ]).toEqual([expected, expected]);
    },
  );

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
  const at = (km: number, radiusKm: number, name = 'Idlib'): ClaimInput => ({
    place: { name, lat: 35 + km / 111.195, lon: 36, radiusKm },
  });

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
    expect([
      level('distance', at(0, radiusA), at(km, radiusB)),
      level('distance', at(km, radiusB), at(0, radiusA)),
    ]).toEqual([expected, expected]);
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
    expect(
      level(
        'place',
        { place: { name: 'Idlib', level: of } },
        { place: { name: 'Idlib', level: of } },
      ),
    ).toBe(expected);
  });
});

describe('places of one region', () => {
  const place = (name: string, ...within: string[]): ClaimInput => ({ place: { name, within } });

  it.each([
    [
      'names that have nothing in common, in one area',
      place('Darayya', 'Rif Dimashq', 'Syria'),
      place('Moadamiya', 'Rif Dimashq', 'Syria'),
      'same-area',
    ],
    [
      'names a letter or two apart, in one area',
      place('Darayya', 'Rif Dimashq', 'Syria'),
      place('Daraya', 'Rif Dimashq', 'Syria'),
      'similar',
    ],
    [
      'names that have nothing in common, in two areas',
      place('Darayya', 'Rif Dimashq', 'Syria'),
      place('Moadamiya', 'Aleppo', 'Syria'),
      'different',
    ],
    [
      'one inside the other',
      place('Sakhour', 'Aleppo', 'Syria'),
      place('Aleppo', 'Syria'),
      'inside',
    ],
    [
      'one inside the other, which lies in another area by the table',
      place('Sakhour', 'Aleppo', 'Syria'),
      place('Aleppo', 'Halab', 'Levant'),
      'inside',
    ],
    ['a quarter and the country', place('Sakhour', 'Aleppo', 'Syria'), place('Syria'), 'inside'],
  ])('%s: %s', (_, a, b, expected) => {
    expect([level('place', a, b), level('place', b, a)]).toEqual([expected, expected]);
  });

  it('count by their distance only beyond their radii, where one is inside the other', () => {
    const at = (km: number, name: string, ...within: string[]): ClaimInput => ({
      place: { name, within, lat: 36 + km / 111.195, lon: 37, radiusKm: 1 },
    });
    expect(level('distance', at(0, 'Sakhour', 'Aleppo'), at(1, 'Aleppo'))).toBe('not-observed');
    expect(level('distance', at(0, 'Sakhour', 'Aleppo'), at(4, 'Aleppo'))).toBe('exact-beyond');
  });
});

describe('windows', () => {
  const day = (from: number, to = from): ClaimInput => ({
    date: {
      from: `2016-12-${String(from).padStart(2, '0')}`,
      to: `2016-12-${String(to).padStart(2, '0')}`,
    },
  });
  const open = (end: 'from' | 'to', on: number): ClaimInput => ({
    date: { [end]: `2016-12-${String(on).padStart(2, '0')}` },
  });
  const published = (on: number): ClaimInput => ({ date: '', reportedOn: `2016-12-${String(on)}` });

  it.each([
    [day(10), day(10), 'same'],
    [day(10, 12), day(10, 12), 'same'],
    [day(10, 12), day(10), 'overlapping'],
    [day(10, 12), day(12, 14), 'overlapping'],
    [day(10, 16), day(12), 'overlapping'],
    [day(10, 17), day(12), 'open'],
    [day(10), day(11), 'one-day'],
    [day(10), day(12), 'two-days'],
    [day(10), day(13), 'three-days'],
    [day(10), day(14), 'four-to-six-days'],
    [day(10), day(16), 'four-to-six-days'],
    [day(10), day(17), 'apart'],
    // Three days beside the one end that is stated, and up to publication.
    [open('from', 10), day(10), 'open'],
    [open('from', 10), day(13), 'open'],
    [open('from', 10), day(14), 'two-days'],
    [open('from', 10), day(16), 'three-days'],
    [open('from', 10), day(17), 'four-to-six-days'],
    [open('to', 10), day(7), 'open'],
    [open('to', 10), day(6), 'two-days'],
    [open('to', 10), day(4), 'three-days'],
    [published(10), day(7), 'open'],
    [published(10), day(6), 'two-days'],
    [published(10), published(10), 'open'],
    [{ date: '' }, day(10), 'not-observed'],
  ])('%j beside %j: %s', (a, b, expected) => {
    expect([level('period', a, b), level('period', b, a)]).toEqual([expected, expected]);
  });
});

describe('actors', () => {
  it.each([
    // No table gives them a camp: a name that is met tells much.
    ['Kadir Liberation Front', 'Kadir Liberation Front', 'same'],
    ['Kadir Liberation Front', 'KLF', 'similar'],
    ['Kadir Liberation Front', 'Kadir rebels', 'similar'],
    ['Kadir rebels', 'Qadir rebels', 'similar'],
    ['Kadir rebels', 'Qadeer fighters', 'similar'],
    ['Kadir rebels', 'Kadirovites rebels', 'conflicting'],
    ['Kadir rebels', 'Mosul rebels', 'conflicting'],
    // Initials that fit as far as they can be seen may stand for another form of the name.
    ['KLF', 'Kadir rebels', 'not-observed'],
    ['KLF', 'Mosul rebels', 'conflicting'],
    ['KLF', 'Kadir', 'conflicting'],
    ['Kadir rebels', 'قوات محلية', 'not-observed'],
    // Words that many have in their names tell none apart, and none alike.
    ['National Guard', 'National Guards', 'similar'],
    ['National Guard', 'Popular Front', 'conflicting'],
    ['Syrian army', 'Syrian army', 'same-party'],
    ['Syrian army', 'Syrian government', 'related'],
    ['Syrian army', 'Afghan militias', 'related'],
    ['Syrian army', 'Free Syrian Army', 'conflicting'],
  ])('%s beside %s: %s', (a, b, expected) => {
    expect([level('actors', { by: a }, { by: b }), level('actors', { by: b }, { by: a })]).toEqual([
      expected,
      expected,
    ]);
  });

  it('are crossed where whom one accuses is whom the other says was hit', () => {
    expect(level('actors', { by: 'Kadir rebels' }, { side: 'Kadir rebels' })).toBe('crossed');
    expect(level('actors', { by: 'Kadir rebels' }, { side: 'Mosul rebels' })).not.toBe('crossed');
    expect(level('actors', { by: 'Kadir rebels' }, {})).toBe('not-observed');
  });
});

describe('named people', () => {
  it.each([
    [['Ahmad Ali', 'Milad Yasir'], ['Milad Yasir', 'Ahmad Ali'], 'several-shared'],
    [['Ahmad Ali', 'Milad Yasir'], ['Ahmad Ali'], 'one-shared'],
    [['Ahmad Ali'], ['Ahmed Ali'], 'one-shared'],
    [['Qasim Khalid'], ['Kasem Khaled'], 'one-shared'],
    [['Ahmad'], ['Ahmed'], 'none-shared'],
    [['Ahmad'], ['Ahmad Ali'], 'none-shared'],
    [['Ahmad'], ['Ahmad'], 'one-shared'],
    [['Ahmad Ali'], ['Milad Yasir'], 'none-shared'],
    [['Ahmad Ali'], [], 'not-observed'],
  ])('%j beside %j: %s', (a, b, expected) => {
    expect([
      level('people', { people: a }, { people: b }),
      level('people', { people: b }, { people: a }),
    ]).toEqual([expected, expected]);
  });
});

describe('voices', () => {
  it.each<[ClaimInput, ClaimInput, string]>([
    [{ source: 'A', report: 'r1' }, { source: 'B', report: 'r1' }, 'same-report'],
    [{ source: 'A' }, { source: 'B' }, 'different'],
    [{ source: 'A' }, { source: 'A' }, 'same-measure'],
    [{ source: 'A' }, { source: 'A', outcome: 'wounded' }, 'other-measure'],
    [{ source: 'A', date: '2016-12-10' }, { source: 'A', date: '2016-12-11' }, 'other-day'],
    [
      { source: 'A', report: 'r1', date: '2016-12-10' },
      { source: 'A', report: 'r1', date: '2016-12-11' },
      'other-day',
    ],
    [{ source: 'A', date: '2016-12-10' }, { source: 'A', date: '2016-12' }, 'same-measure'],
    [
      { source: 'A', date: '2016-12-10' },
      { source: 'A', date: '', reportedOn: '2016-12-20' },
      'same-measure',
    ],
  ])('%j beside %j: %s', (a, b, expected) => {
    expect([level('source', a, b), level('source', b, a)]).toEqual([expected, expected]);
  });
});
