import { describe, expect, it } from 'vitest';
import {
  defaultRadiusKm,
  isCityOrWider,
  isWiderThan,
  levelRank,
  type PlaceLevel,
} from '../../src/geo';

const narrowToWide: readonly PlaceLevel[] = [
  'site',
  'district',
  'city',
  'area',
  'province',
  'country',
];

describe('place levels', () => {
  it('are ranked from narrow to wide, counted from zero', () => {
    expect(narrowToWide.map(levelRank)).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('are wider than every level before them and than no other', () => {
    for (const [rank, level] of narrowToWide.entries()) {
      expect(narrowToWide.filter((other) => isWiderThan(level, other))).toEqual(
        narrowToWide.slice(0, rank),
      );
    }
  });

  it('count for a summary from the city on', () => {
    expect(narrowToWide.filter(isCityOrWider)).toEqual(['city', 'area', 'province', 'country']);
  });

  it('have a larger default radius the wider they are, the area that of where_prec 2', () => {
    const radii = narrowToWide.map(defaultRadiusKm);
    expect(radii).toEqual([...new Set(radii)].sort((a, b) => a - b));
    expect(radii.every((radius) => radius > 0)).toBe(true);
    expect(defaultRadiusKm('area')).toBe(25);
  });
});
