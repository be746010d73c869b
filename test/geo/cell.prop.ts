import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellOf, distanceKm, neighbourCells } from '../../src/geo';
import { runs } from '../runs';
import { anyPosition, destination } from './positions';
import { HAS_ALL_RUNS } from '../runs';

const bearing = fc.double({ min: 0, max: 2 * Math.PI, noNaN: true });
const size = fc.oneof(
  fc.constantFrom(0.5, 1, 10, 25, 50, 111, 500, 3_000, 8_000, 11_000),
  fc.double({ min: 0.001, max: 20_100, noNaN: true }),
);
/** Steps up to the whole reach, the whole of it often: nearly all trouble is there. */
const share = fc.oneof(fc.constant(1), fc.double({ min: 0, max: 1, noNaN: true }));

describe('neighbourCells', () => {
  it('hold every position within reach, anywhere on Earth', () => {
    let tried = 0;
    fc.assert(
      fc.property(anyPosition, size, share, bearing, (here, sizeKm, part, direction) => {
        const there = destination(here, sizeKm * part * (1 - 1e-9), direction);
        if (distanceKm(here, there) > sizeKm) return;
        tried += 1;
        expect(neighbourCells(cellOf(here, sizeKm), sizeKm)).toContain(cellOf(there, sizeKm));
      }),
      runs(5_000),
    );
    if (HAS_ALL_RUNS) expect(tried).toBeGreaterThan(4_000);
  });

  it('hold every position within reach where the cells are few and the shapes extreme', () => {
    const coarse = fc.double({ min: 1_000, max: 20_100, noNaN: true });
    fc.assert(
      fc.property(anyPosition, anyPosition, coarse, (here, there, sizeKm) => {
        fc.pre(distanceKm(here, there) <= sizeKm);
        expect(neighbourCells(cellOf(here, sizeKm), sizeKm)).toContain(cellOf(there, sizeKm));
      }),
      runs(1_000),
    );
  });

  it('are mutual, hold the cell itself, and come ascending without repeats', () => {
    fc.assert(
      fc.property(anyPosition, size, (here, sizeKm) => {
        const cell = cellOf(here, sizeKm);
        const near = neighbourCells(cell, sizeKm);
        expect(near).toContain(cell);
        expect(near).toEqual([...new Set(near)].sort((a, b) => a - b));
        for (const other of near) expect(neighbourCells(other, sizeKm)).toContain(cell);
      }),
      runs(500),
    );
  });

  it('leave out nearly all of the Earth: none is farther than five reaches away', () => {
    const fine = fc.double({ min: 0.001, max: 500, noNaN: true });
    fc.assert(
      fc.property(anyPosition, anyPosition, fine, (here, there, sizeKm) => {
        fc.pre(distanceKm(here, there) > 5 * sizeKm);
        expect(neighbourCells(cellOf(here, sizeKm), sizeKm)).not.toContain(cellOf(there, sizeKm));
      }),
      runs(500),
    );
  });

  it('stay few: never more than sixteen', () => {
    fc.assert(
      fc.property(anyPosition, size, (here, sizeKm) => {
        expect(neighbourCells(cellOf(here, sizeKm), sizeKm).length).toBeLessThanOrEqual(16);
      }),
      runs(1_000),
    );
  });
});
