import { describe, expect, test } from 'vitest';
import { defaultRadiusKm } from '../../src/geo/level';
import { placeTable } from '../../src/normalise/places';
import type { GazetteerEntry } from 'casualty-claims';

const gazetteer: readonly GazetteerEntry[] = [
  { id: 'syria', name: 'Syria', names: ['سوريا'], level: 'country' },
  {
    id: 'aleppo',
    name: 'Aleppo',
    names: ['حلب', 'Halab'],
    lat: 36.2,
    lon: 37.15,
    level: 'city',
    within: ['syria'],
  },
  { id: 'tripoli-ly', name: 'Tripoli', names: ['طرابلس'], lat: 32.9, lon: 13.2, within: ['Libya'] },
  {
    id: 'tripoli-lb',
    name: 'Tripoli',
    names: ['طرابلس'],
    lat: 34.4,
    lon: 35.8,
    within: ['Lebanon', 'Middle East'],
  },
];
const resolve = placeTable(gazetteer);

describe('a place with one entry', () => {
  test.each(['Aleppo', 'ALEPPO', 'حَلَب', 'Halab'])('is found by any of its names: %s', (name) => {
    expect(resolve({ name })).toMatchObject({
      key: 'aleppo',
      name: 'Aleppo',
      level: 'city',
      resolved: true,
    });
  });

  test('is found by a second name that the claim gives', () => {
    expect(resolve({ name: 'Alep', names: ['حلب'] })).toMatchObject({
      key: 'aleppo',
      names: ['alep', 'حلب', 'aleppo', 'halab'],
    });
  });

  test('takes its position and every name of what it lies in from the entry', () => {
    const { position, within } = resolve({ name: 'Aleppo' });
    expect(position).toEqual({ lat: 36.2, lon: 37.15, radiusKm: defaultRadiusKm('city') });
    expect(within).toEqual(['syria', 'سوريا']);
  });

  test('keeps the position, radius and level that the claim states', () => {
    expect(
      resolve({ name: 'Aleppo', lat: 36.3, lon: 37, radiusKm: 2, level: 'district' }),
    ).toMatchObject({
      key: 'aleppo',
      position: { lat: 36.3, lon: 37, radiusKm: 2 },
      level: 'district',
    });
    expect(
      resolve({ name: 'Aleppo', lat: 36.3, lon: 37, level: 'province' }).position?.radiusKm,
    ).toBe(defaultRadiusKm('province'));
  });
});

describe('a place of a name that several entries share', () => {
  test('stays unresolved, without a position', () => {
    expect(resolve({ name: 'Tripoli' })).toMatchObject({
      key: 'name:tripoli',
      position: null,
      resolved: false,
    });
  });

  test('is told apart by what it lies in', () => {
    expect(resolve({ name: 'طرابلس', within: ['Libya'] }).key).toBe('tripoli-ly');
    expect(resolve({ name: 'Tripoli', within: ['North', 'middle east'] }).key).toBe('tripoli-lb');
  });

  test('stays unresolved where what it lies in fits none of them, or all', () => {
    expect(resolve({ name: 'Tripoli', within: ['Greece'] }).resolved).toBe(false);
    expect(resolve({ name: 'Tripoli', within: ['Libya', 'Lebanon'] }).resolved).toBe(false);
  });

  test('stays unresolved where two names of the claim lead to two entries', () => {
    expect(resolve({ name: 'Aleppo', names: ['Syria'] }).resolved).toBe(false);
  });
});

describe('a place that no entry has', () => {
  test('is known by its folded name, with what the claim says of it', () => {
    expect(
      resolve({ name: 'قاضي عسكر', names: ['Qadi Askar'], level: 'district', within: ['حلب'] }),
    ).toEqual({
      key: 'name:قاضي عسكر',
      name: 'قاضي عسكر',
      names: ['قاضي عسكر', 'qadi askar'],
      within: ['aleppo', 'حلب', 'halab'],
      position: null,
      level: 'district',
      resolved: false,
    });
  });

  test('keeps its own position, with the radius of its level', () => {
    expect(placeTable()({ name: 'X', lat: 0, lon: 0, level: 'site' }).position).toEqual({
      lat: 0,
      lon: 0,
      radiusKm: defaultRadiusKm('site'),
    });
  });

  test('has no position from a latitude alone', () => {
    expect(placeTable()({ name: 'X', lat: 36 }).position).toBeNull();
  });
});
