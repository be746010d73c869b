import { describe, expect, test } from 'vitest';
import { reconcileIncident, type ClaimInput } from 'casualty-claims';

const killed = (id: string, more: ClaimInput = {}): ClaimInput => ({
  id,
  figure: 3,
  outcome: 'killed',
  ...more,
});
const held = (id: string, place: ClaimInput['place'], more: ClaimInput = {}): ClaimInput => ({
  id,
  topic: 'control',
  value: 'rebels',
  ...(place === undefined ? {} : { place }),
  ...more,
});
/** Whatever the order of the claims. */
const settingOf = (...claims: ClaimInput[]) => {
  const { date, place, kind, reports } = reconcileIncident(claims);
  const backwards = reconcileIncident([...claims].reverse());
  expect([backwards.date, backwards.place, backwards.kind, backwards.reports]).toEqual([
    date,
    place,
    kind,
    reports,
  ]);
  return { date, place, kind, reports };
};

describe('when an incident was', () => {
  const on = (id: string, date: ClaimInput['date']) =>
    killed(id, date === undefined ? {} : { date });

  test('is the most precise window that is stated, however few state it', () => {
    expect(settingOf(on('a', '2014-01'), on('b', '2014-01'), on('c', '2014-01-08')).date).toEqual({
      from: '2014-01-08',
      to: '2014-01-08',
    });
    expect(
      settingOf(
        on('a', '2014'),
        on('b', { from: '2014-01-06', to: '2014-01-09' }),
        on('c', '2014-01'),
      ).date,
    ).toEqual({ from: '2014-01-06', to: '2014-01-09' });
  });

  test('is, among days, the one that most state, and the earlier of two as often stated', () => {
    expect(
      settingOf(on('a', '2014-01-08'), on('b', '2014-01-09'), on('c', '2014-01-09')).date,
    ).toEqual({ from: '2014-01-09', to: '2014-01-09' });
    expect(settingOf(on('a', '2014-01-09'), on('b', '2014-01-08')).date).toEqual({
      from: '2014-01-08',
      to: '2014-01-08',
    });
  });

  test('is open where one end is all that is stated, and nothing where none is', () => {
    expect(settingOf(on('a', { from: '2014-01-08' }), on('b', undefined)).date).toEqual({
      from: '2014-01-08',
    });
    expect(settingOf(on('a', { to: '2014-01-08' }), on('b', undefined)).date).toEqual({
      to: '2014-01-08',
    });
    expect(settingOf(on('a', undefined)).date).toEqual({});
  });
});

describe('where an incident was', () => {
  test('is said by the claims that count people, however many others name another place', () => {
    expect(
      settingOf(killed('a', { place: 'Aleppo' }), held('b', 'Idlib'), held('c', 'Idlib')).place,
    ).toMatchObject({ name: 'Aleppo' });
    expect(
      settingOf(
        killed('a', { place: 'Aleppo' }),
        killed('b', { place: 'Idlib', outcome: 'destroyed', unit: 'vehicle' }),
        killed('c', { place: 'Idlib', outcome: 'destroyed', unit: 'vehicle' }),
      ).place,
    ).toMatchObject({ name: 'Aleppo' });
    expect(settingOf(killed('a'), held('b', 'Idlib')).place).toMatchObject({ name: 'Idlib' });
  });

  test('is what most of them say; of two as often said the narrower, then the first by name', () => {
    const at = (id: string, name: string, level?: 'city' | 'site') =>
      killed(id, { place: { name, ...(level === undefined ? {} : { level }) } });
    expect(
      settingOf(at('a', 'Aleppo', 'city'), at('b', 'Aleppo', 'city'), at('c', 'Hospital', 'site'))
        .place,
    ).toMatchObject({ name: 'Aleppo', level: 'city' });
    expect(settingOf(at('a', 'Aleppo', 'city'), at('b', 'Hospital', 'site')).place).toMatchObject({
      name: 'Hospital',
      level: 'site',
    });
    expect(settingOf(at('a', 'Aleppo'), at('b', 'Idlib', 'city')).place).toMatchObject({
      name: 'Idlib',
    });
    expect(settingOf(at('a', 'Idlib'), at('b', 'Aleppo')).place).toMatchObject({ name: 'Aleppo' });
  });

  test('has its position and its level where they are stated, and lies in what any of its claims says', () => {
    const said = { name: 'Hospital', lat: 36.2, lon: 37.1, radiusKm: 1, level: 'site' } as const;
    expect(
      settingOf(
        killed('a', { place: said }),
        killed('b', { place: { ...said, within: ['Aleppo', 'Syria'] } }),
      ).place,
    ).toEqual({ ...said, within: ['Aleppo', 'Syria'] });
    expect(settingOf(killed('a', { place: 'Aleppo' })).place).toEqual({
      name: 'Aleppo',
      within: [],
    });
  });

  test('is what many places of claims that count nobody lie in, and one of them where they have nothing in common', () => {
    const within = (...names: string[]) =>
      ['East', 'North', 'West']
        .slice(0, names.length)
        .map((name, at) => held(name, { name, within: [names[at] ?? '', 'Syria'] }));
    expect(settingOf(...within('Aleppo', 'Aleppo', 'Aleppo')).place).toEqual({
      name: 'Aleppo',
      within: ['Syria'],
    });
    expect(settingOf(...within('Aleppo', 'Idlib', 'Aleppo')).place).toEqual({
      name: 'Syria',
      within: [],
    });
    expect(settingOf(...within('Aleppo', 'Aleppo')).place).toMatchObject({
      name: 'East',
      within: ['Aleppo', 'Syria'],
    });
    expect(settingOf(held('a', 'East'), held('b', 'North'), held('c', 'West')).place).toMatchObject(
      { name: 'East' },
    );
    expect(
      settingOf(killed('x', { place: 'East' }), ...within('Aleppo', 'Aleppo', 'Aleppo')).place,
    ).toMatchObject({ name: 'East' });
  });
});

test('the reports of an incident are each named once, in order, and its kind is the commonest', () => {
  expect(
    settingOf(
      killed('a', { report: 'r2', kind: 'shelling' }),
      killed('b', { report: 'r1', kind: 'airstrike' }),
      killed('c', { report: 'r2', kind: 'airstrike' }),
      killed('d'),
    ),
  ).toMatchObject({ reports: ['r1', 'r2'], kind: 'airstrike' });
  expect(settingOf(killed('a'))).toEqual({ date: {}, place: null, kind: null, reports: [] });
});
