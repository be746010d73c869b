import { describe, expect, it } from 'vitest';
import { COMPARISONS } from 'casualty-claims/linkage';
import {
  areFarNorth,
  compareDistances,
  relativeDistance,
} from '../../src/linkage/comparisons/distance';
import { compareFigures } from '../../src/linkage/comparisons/figure';
import { comparePeriods } from '../../src/linkage/comparisons/period';
import { compareReported } from '../../src/linkage/comparisons/reported';
import { compareSources } from '../../src/linkage/comparisons/source';
import { scaleOf } from '../../src/linkage/columns/magnitude';
import { NO_DAY, WINDOW_BASIS, windowOf } from '../../src/linkage/columns/window';
import { columnsOfNumbers } from './columns-of-numbers';

const { undated, stated, open, published } = WINDOW_BASIS;

describe('two figures of one measure', () => {
  it.each([
    [NaN, NaN, 3, 3, 'not-observed'],
    [20, 20, 20, 20, 'equal-large'],
    [19, 19, 19, 19, 'equal-medium'],
    [6, 6, 6, 6, 'equal-medium'],
    [5, 5, 5, 5, 'equal-small'],
    [3, 3, 3, 3, 'equal-small'],
    [2, 2, 2, 2, 'equal-tiny'],
    [0, 0, 0, 0, 'equal-tiny'],
    // The same range, the same lower bound, or one beside "at least" the same.
    [5, 8, 5, 8, 'equal-small'],
    [5, Infinity, 5, Infinity, 'equal-small'],
    [5, 5, 5, Infinity, 'equal-small'],
    [5, 8, 5, Infinity, 'near-small'],
    [5, 5, 5, 8, 'contained'],
    [3, 5, 5, 9, 'contained'],
    [3, 5, 6, 9, 'apart'],
    [3, 9, 4, 5, 'contained'],
    // 27 to 20, and 22 to 10.
    [19, 19, 26, 26, 'near-large'],
    [19, 19, 27, 27, 'apart'],
    [6, 6, 7, 7, 'near-large'],
    [5, 5, 6, 6, 'near-small'],
    [9, 9, 21, 21, 'apart'],
    [9, 9, 22, 22, 'far'],
    [9, Infinity, 21, 21, 'overlapping'],
    [9, Infinity, 22, 22, 'overlapping-far'],
    [9, 9, 22, Infinity, 'far'],
    [0, 0, 1, 1, 'apart'],
    [0, 0, 2, 2, 'far'],
  ])('%d to %d beside %d to %d: %s', (lowA, highA, lowB, highB, expected) => {
    const columns = columnsOfNumbers({
      measure: [4, 4],
      lower: [lowA, lowB],
      upper: [highA, highB],
      magnitude: [lowA, lowB],
    });
    expect(
      [compareFigures(columns, 0, 1), compareFigures(columns, 1, 0)].map(
        (level) => COMPARISONS.figure[level],
      ),
    ).toEqual([expected, expected]);
  });
});

describe('two figures of two measures', () => {
  it.each([
    [1, 1, 'other-near'],
    [10, 18, 'other-near'],
    [10, 18.1, 'other-unlike'],
    [10, 40, 'other-unlike'],
    [10, 40.1, 'other-far'],
    [NaN, 10, 'not-observed'],
    [NaN, NaN, 'not-observed'],
  ])('that stand for %d and %d dead: %s', (magnitudeA, magnitudeB, expected) => {
    for (const measure of [
      [4, 5],
      [-1, -1],
      [4, -1],
    ]) {
      const columns = columnsOfNumbers({
        measure,
        lower: [3, 3],
        upper: [3, 3],
        magnitude: [magnitudeA, magnitudeB],
      });
      expect(
        [compareFigures(columns, 0, 1), compareFigures(columns, 1, 0)].map(
          (level) => COMPARISONS.figure[level],
        ),
      ).toEqual([expected, expected]);
    }
  });
});

describe('what a count is divided by to be held against the dead', () => {
  it.each([
    ['killed', 1],
    ['killed person', 1],
    ['killed person  []', 1],
    ['killed person direct []', 1],
    ['wounded person  []', 2],
    ['missing person  []', 0.5],
    ['casualties person  []', 3],
    ['displaced person  []', null],
    ['killed vehicle  []', null],
    ['killed person  ["child"]', null],
    ['killed|wounded person  []', null],
    ['|killed person  []', null],
    ['control', null],
    ['', null],
  ])('%j: %s', (measure, expected) => {
    expect(scaleOf(measure)).toBe(expected);
  });
});

describe('two windows', () => {
  it.each([
    [stated, 10, 10, stated, 10, 10, 'same'],
    [stated, 10, 12, stated, 10, 12, 'same'],
    [stated, 10, 12, stated, 10, 13, 'overlapping'],
    [stated, 9, 12, stated, 10, 12, 'overlapping'],
    [stated, 10, 16, stated, 16, 22, 'overlapping'],
    [stated, 10, 17, stated, 12, 12, 'open'],
    [stated, 10, 16, stated, 10, 17, 'open'],
    [open, 10, 10, stated, 10, 10, 'open'],
    [published, 10, 10, published, 10, 10, 'open'],
    [stated, 10, 10, stated, 11, 11, 'one-day'],
    [stated, 10, 10, stated, 12, 12, 'two-days'],
    [stated, 10, 10, stated, 13, 13, 'three-days'],
    [stated, 10, 10, stated, 14, 14, 'four-to-six-days'],
    [stated, 10, 10, stated, 16, 16, 'four-to-six-days'],
    [stated, 10, 10, stated, 17, 17, 'apart'],
    [open, 10, 10, stated, 11, 11, 'two-days'],
    [open, 10, 10, stated, 12, 12, 'two-days'],
    [published, 10, 10, open, 13, 13, 'three-days'],
    [open, 10, 10, open, 14, 14, 'four-to-six-days'],
    [open, 10, 10, open, 17, 17, 'apart'],
    [undated, NO_DAY, NO_DAY, stated, 10, 10, 'not-observed'],
    [undated, 10, 10, undated, 10, 10, 'not-observed'],
  ])(
    '%i: %i to %i beside %i: %i to %i: %s',
    (basisA, startA, endA, basisB, startB, endB, expected) => {
      const columns = columnsOfNumbers({
        basis: [basisA, basisB],
        start: [startA, startB],
        end: [endA, endB],
      });
      expect(
        [comparePeriods(columns, 0, 1), comparePeriods(columns, 1, 0)].map(
          (level) => COMPARISONS.period[level],
        ),
      ).toEqual([expected, expected]);
    },
  );

  it.each([
    [10, 12, 20, { start: 10, end: 12, basis: stated }],
    [10, null, 20, { start: 10, end: 13, basis: open }],
    [null, 12, 20, { start: 9, end: 12, basis: open }],
    [null, null, 20, { start: 17, end: 20, basis: published }],
    [null, null, null, { start: NO_DAY, end: NO_DAY, basis: undated }],
    [0, 0, 0, { start: 0, end: 0, basis: stated }],
  ])('of a claim of %j to %j, published %j', (from, to, reportedOn, expected) => {
    expect(windowOf({ from, to, reportedOn })).toEqual(expected);
  });
});

describe('two publications', () => {
  it.each([
    // days between the dates, and between the publications
    [0, 0, 'fitting'],
    [0, 1, 'fitting'],
    [0, 2, 'further'],
    [1, 0, 'fitting'],
    [1, 2, 'fitting'],
    [1, 3, 'further'],
    [2, 0, 'days-much-nearer'],
    [2, 1, 'days-nearer'],
    [2, 2, 'days-fitting'],
    [3, 0, 'days-much-nearer'],
    [3, 4, 'days-fitting'],
    [3, 5, 'days-further'],
    [4, 0, 'week-far-nearer'],
    [4, 1, 'week-far-nearer'],
    [4, 2, 'week-much-nearer'],
    [4, 3, 'week-nearer'],
    [4, 4, 'week-fitting'],
    [4, 5, 'week-fitting'],
    [4, 6, 'week-further'],
  ])('of dates %i days apart, %i days apart: %s', (dates, publications, expected) => {
    for (const [from, on] of [
      [10, 20],
      [10 + dates, 20],
    ] as const) {
      const columns = columnsOfNumbers({
        start: [from, from === 10 ? 10 + dates : 10],
        reportedOn: [on, on + publications],
      });
      expect(
        [compareReported(columns, 0, 1), compareReported(columns, 1, 0)].map(
          (level) => COMPARISONS.reported[level],
        ),
      ).toEqual([expected, expected]);
    }
  });

  it('say nothing where a day is missing', () => {
    for (let missing = 0; missing < 4; missing += 1) {
      const [startA, startB, reportedA, reportedB] = [0, 1, 2, 3].map((at) =>
        at === missing ? NO_DAY : 10,
      );
      expect(
        compareReported(
          columnsOfNumbers({
            start: [startA ?? 0, startB ?? 0],
            reportedOn: [reportedA ?? 0, reportedB ?? 0],
          }),
          0,
          1,
        ),
      ).toBe(0);
    }
  });
});

describe('two voices', () => {
  const day = (start: number, end: number, basis: number = stated) => ({ start, end, basis });

  it.each([
    // lineage, report, measure and window of either
    [[1, -1, 4, day(10, 10)], [2, -1, 4, day(10, 10)], 'different'],
    [[1, -1, 4, day(10, 10)], [1, -1, 4, day(10, 10)], 'same-measure'],
    [[1, -1, 4, day(10, 10)], [1, -1, 5, day(10, 10)], 'other-measure'],
    [[1, -1, -1, day(10, 10)], [1, -1, -1, day(10, 10)], 'other-measure'],
    [[-1, -1, 4, day(10, 10)], [1, -1, 4, day(10, 10)], 'not-observed'],
    [[-1, -1, 4, day(10, 10)], [-1, -1, 4, day(11, 11)], 'not-observed'],
    [[1, 7, 4, day(10, 10)], [2, 7, 4, day(12, 12)], 'same-report'],
    [[-1, 7, 4, day(10, 10)], [-1, 7, 4, day(12, 12)], 'same-report'],
    [[1, 7, 4, day(10, 10)], [2, 8, 4, day(10, 10)], 'different'],
    [[1, 7, 4, day(10, 10)], [1, 7, 4, day(11, 11)], 'other-day'],
    [[1, 7, 4, day(10, 11)], [1, 7, 4, day(11, 12)], 'same-report'],
    [[1, 7, 4, day(10, 10, open)], [1, 7, 4, day(11, 11)], 'same-report'],
    [[1, -1, 4, day(10, 10, published)], [1, -1, 4, day(11, 11, open)], 'same-measure'],
    [[1, -1, 4, day(10, 10)], [1, -1, 4, day(11, 11)], 'other-day'],
  ] as const)(
    '%j beside %j: %s',
    ([lineageA, reportA, measureA, a], [lineageB, reportB, measureB, b], expected) => {
      const columns = columnsOfNumbers({
        lineage: [lineageA, lineageB],
        report: [reportA, reportB],
        measure: [measureA, measureB],
        start: [a.start, b.start],
        end: [a.end, b.end],
        basis: [a.basis, b.basis],
      });
      expect(
        [compareSources(columns, 0, 1), compareSources(columns, 1, 0)].map(
          (level) => COMPARISONS.source[level],
        ),
      ).toEqual([expected, expected]);
    },
  );
});

describe('two positions', () => {
  const spots = (
    latA: number,
    lonA: number,
    radiusA: number,
    latB: number,
    lonB: number,
    radiusB: number,
  ) => columnsOfNumbers({ lat: [latA, latB], lon: [lonA, lonB], radiusKm: [radiusA, radiusB] });

  it.each([
    // One degree of a meridian, of the equator, of the parallel of 60°; radii add in quadrature
    // with the extent of a place.
    [0, 0, 0, 1, 0, 0, 111.195],
    [0, 0, 0, 0, 1, 0, 111.195],
    [60, 10, 0, 60, 11, 0, 55.6],
    [0, 179.5, 0, 0, -179.5, 0, 111.195],
    [0, -90, 0, 0, 90, 0, 180 * 111.195],
    [30, 5, 2, 31, 5, 2, 111.195 / 3],
    [30, 5, 2, 30, 5, 2, 0],
    [NaN, NaN, 0, 0, 0, 0, -1],
    [NaN, NaN, 0, NaN, NaN, 0, -1],
  ])(
    '%d° %d° ± %d km and %d° %d° ± %d km are %d joint radii apart',
    (latA, lonA, radiusA, latB, lonB, radiusB, expected) => {
      const columns = spots(latA, lonA, radiusA, latB, lonB, radiusB);
      const found = [relativeDistance(columns, 0, 1), relativeDistance(columns, 1, 0)];
      expect(found[0]).toBe(found[1]);
      expect(Math.abs((found[0] ?? NaN) - expected)).toBeLessThanOrEqual(
        0.002 * Math.abs(expected),
      );
    },
  );

  it.each([
    [0, 0, -1, 'not-observed'],
    [0, 0, 0, 'exact-half'],
    [0, 3, 0.5, 'exact-half'],
    [0, 3, 0.51, 'exact-within'],
    [3, 0, 1, 'exact-within'],
    [3, 0, 1.01, 'exact-near'],
    [0, 3, 1.5, 'exact-near'],
    [0, 3, 1.51, 'exact-beyond'],
    [0, 3.1, 0.5, 'close-half'],
    [0, 6, 1, 'close-within'],
    [6, 0, 1.5, 'close-near'],
    [0, 6, 2, 'close-beyond'],
    [0, 6.1, 0.5, 'rough-half'],
    [0, 8, 1, 'rough-within'],
    [8, 0, 1.5, 'rough-near'],
    [0, 8, 2, 'rough-beyond'],
    [0, 8.1, 0.1, 'wide-within'],
    [0, 8.1, 1, 'wide-within'],
    [6, 6, 1.5, 'wide-near'],
    [6, 6, 2, 'wide-beyond'],
  ])(
    'with radii of %d and %d km, %d joint radii apart: %s',
    (radiusA, radiusB, relative, expected) => {
      expect(
        COMPARISONS.distance[compareDistances(spots(0, 0, radiusA, 0, 0, radiusB), 0, 1, relative)],
      ).toBe(expected);
    },
  );

  it('are too far north by their latitudes from so many radii on, the extent of a place and half a metre of rounding left', () => {
    const north = (km: number): number => 10 + km / 111.195;
    expect([7.9, 8.0005, 8.002].map((km) => areFarNorth(10, north(km), 2, 1, 2))).toEqual([
      false,
      false,
      true,
    ]);
    expect([7.9, 8.0005, 8.002].map((km) => areFarNorth(north(km), 10, 2, 1, 2))).toEqual([
      false,
      false,
      true,
    ]);
    expect([areFarNorth(NaN, 10, 2, 1, 2), areFarNorth(10, NaN, 2, 1, 2)]).toEqual([false, false]);
  });
});
