import { describe, expect, it } from 'vitest';
import { cellOf, neighbourCells, type Position } from '../../src/geo';
import { isMisuseError } from '../../src/issue/misuse';

function at(lat: number, lon: number): Position {
  return { lat, lon, radiusKm: 0 };
}

function reach(a: Position, b: Position, sizeKm: number): boolean {
  return neighbourCells(cellOf(a, sizeKm), sizeKm).includes(cellOf(b, sizeKm));
}

function codeOfMisuse(run: () => unknown): string | null {
  try {
    run();
  } catch (error) {
    if (isMisuseError(error)) return error.code;
    throw error;
  }
  return null;
}

describe('cellOf', () => {
  it('is the same for two addresses of one city and another for a far city', () => {
    expect(cellOf(at(36.2, 37.16), 25)).toBe(cellOf(at(36.21, 37.17), 25));
    expect(cellOf(at(33.51, 36.28), 25)).not.toBe(cellOf(at(36.2, 37.16), 25));
  });

  it('is the same for both longitudes of the antimeridian and all longitudes of a pole', () => {
    expect(cellOf(at(12, 180), 10)).toBe(cellOf(at(12, -180), 10));
    expect(cellOf(at(90, 0), 10)).toBe(cellOf(at(90, 123), 10));
    expect(cellOf(at(-90, 0), 10)).toBe(cellOf(at(-90, -180), 10));
  });

  it('does not depend on the radius of the position', () => {
    expect(cellOf({ lat: 36.2, lon: 37.16, radiusKm: 500 }, 25)).toBe(cellOf(at(36.2, 37.16), 25));
  });

  it('is the one cell of the Earth when the reach is half its circumference', () => {
    expect(
      new Set(
        [at(0, 0), at(90, 0), at(-90, 0), at(0, 180)].map((position) => cellOf(position, 20_016)),
      ).size,
    ).toBe(1);
  });

  it.each([0, -5, 0.0009, Number.NaN, Number.POSITIVE_INFINITY])(
    'refuses cells of %d km',
    (sizeKm) => {
      expect(codeOfMisuse(() => cellOf(at(0, 0), sizeKm))).toBe('cell-size');
      expect(codeOfMisuse(() => neighbourCells(0, sizeKm))).toBe('cell-size');
    },
  );

  it.each([
    [4239, 37],
    [36, 181],
    [Number.NaN, 37],
  ])('refuses a position that is not on Earth: %d, %d', (lat, lon) => {
    expect(codeOfMisuse(() => cellOf(at(lat, lon), 25))).toBe('position-range');
  });

  it('stays a safe whole number with the smallest cells', () => {
    expect(Number.isSafeInteger(cellOf(at(90, 180), 0.001))).toBe(true);
    expect(Number.isSafeInteger(cellOf(at(89.9, 179.999), 0.001))).toBe(true);
  });
});

describe('neighbourCells', () => {
  it('join both sides of the antimeridian', () => {
    expect(reach(at(-17.8, 179.99), at(-17.8, -179.99), 10)).toBe(true);
  });

  it('join both sides of a pole', () => {
    expect(reach(at(89.97, 0), at(89.97, 180), 10)).toBe(true);
  });

  it('leave out a city three cells away', () => {
    expect(reach(at(36.2, 37.16), at(36.2, 38.16), 25)).toBe(false);
    expect(reach(at(36.2, 37.16), at(37.2, 37.16), 25)).toBe(false);
  });

  it('are nine to twelve at Aleppo: three bands of three or four', () => {
    const count = neighbourCells(cellOf(at(36.2, 37.16), 25), 25).length;
    expect(count).toBeGreaterThanOrEqual(9);
    expect(count).toBeLessThanOrEqual(12);
  });

  it('are fewer beside a pole, where cells are wide, and five at the pole itself', () => {
    expect(neighbourCells(cellOf(at(89.6, 37), 25), 25)).toHaveLength(9);
    expect(neighbourCells(cellOf(at(89.9, 37), 25), 25)).toHaveLength(5);
  });

  it.each([-1, 0.5, Number.NaN, Number.MAX_SAFE_INTEGER])(
    'refuses %d, which is no cell',
    (cell) => {
      expect(codeOfMisuse(() => neighbourCells(cell, 25))).toBe('cell-unknown');
    },
  );

  it('refuses a column that its band does not have', () => {
    expect(codeOfMisuse(() => neighbourCells(1, 25))).toBe('cell-unknown');
  });
});
