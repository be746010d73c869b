import { describe, expect, test } from 'vitest';
import { actorTable } from '../../src/normalise/actors';
import { areMeasuresDisjoint, compareMeasures, isMeasurePartOf } from '../../src/claim/measure';
import type { Measure } from 'casualty-claims/types';

const resolve = actorTable();
const killed: Measure = {
  outcomes: ['killed'],
  unit: 'person',
  types: [],
  population: [],
  side: [],
};
const side = (...names: string[]): Measure => ({ ...killed, side: names.map(resolve) });
const group = (...population: Measure['population']): Measure => ({ ...killed, population });

describe('two tolls', () => {
  test('are compared whatever the word for the dead', () => {
    expect(
      compareMeasures({ ...killed, outcomes: ['executed'] }, { ...killed, outcomes: ['dead'] }),
    ).toEqual({ comparable: true, assumptions: [] });
  });

  test('are compared with one that states no group, by assumption', () => {
    expect(compareMeasures(killed, group({ role: ['soldier'] }))).toEqual({
      comparable: true,
      assumptions: [{ kind: 'population-unstated' }],
    });
  });

  test('are not compared with a group singled out of one of them', () => {
    for (const population of [
      { sex: 'female' },
      { age: 'child' },
      { role: ['journalist'] },
    ] as const) {
      expect(compareMeasures(killed, group(population))).toEqual({
        comparable: false,
        reason: { kind: 'population-singled-out' },
      });
    }
  });

  test('of soldiers and of combatants are the same by convention', () => {
    expect(compareMeasures(group({ status: 'combatant' }), group({ role: ['soldier'] }))).toEqual({
      comparable: true,
      assumptions: [{ kind: 'population-by-convention' }],
    });
  });

  test('of women and children, and of children and women, need no assumption', () => {
    expect(
      compareMeasures(
        group({ sex: 'female' }, { age: 'child' }),
        group({ age: 'child' }, { sex: 'female' }),
      ),
    ).toEqual({ comparable: true, assumptions: [] });
  });
});

describe('outcomes outside the dead branch', () => {
  test('are measures of their own: suffocated is not the toll of wounded', () => {
    expect(
      compareMeasures(
        { ...killed, outcomes: ['suffocated'] },
        { ...killed, outcomes: ['wounded'] },
      ),
    ).toEqual({ comparable: false, reason: { kind: 'outcome' } });
  });

  test('who are away from home and who left are never compared', () => {
    expect(
      compareMeasures({ ...killed, outcomes: ['displaced'] }, { ...killed, outcomes: ['departed'] })
        .comparable,
    ).toBe(false);
  });
});

describe('sides', () => {
  test('of which one contains the other are compared without assumption', () => {
    expect(compareMeasures(side('Syrian army'), side('Syrian government'))).toEqual({
      comparable: true,
      assumptions: [],
    });
  });

  test('of one camp are compared by assumption, which names the camp', () => {
    expect(compareMeasures(side('Syrian army'), side('Afghan militias'))).toEqual({
      comparable: true,
      assumptions: [{ kind: 'same-camp', camp: 'syrian-government' }],
    });
  });

  test('of two camps exclude each other', () => {
    expect(compareMeasures(side('Syrian army'), side('Free Syrian Army'))).toEqual({
      comparable: false,
      reason: { kind: 'side' },
    });
    expect(areMeasuresDisjoint(side('Syrian army'), side('Free Syrian Army'))).toBe('yes');
  });

  test('that no table knows are neither compared nor told apart', () => {
    expect(compareMeasures(side('Unit 12'), side('Border Force'))).toEqual({
      comparable: false,
      reason: { kind: 'side-unresolved' },
    });
    expect(areMeasuresDisjoint(side('Unit 12'), side('Border Force'))).toBe('no');
  });

  test('that no table knows are the same where their names are', () => {
    expect(compareMeasures(side('Unit 12'), side('unit-12'))).toEqual({
      comparable: true,
      assumptions: [],
    });
  });
});

describe('a part', () => {
  test('of a side is part of the whole side, and an unstated side of none', () => {
    expect(isMeasurePartOf(side('Syrian army'), side('Syrian army', 'Afghan militias'))).toBe(
      'yes',
    );
    expect(isMeasurePartOf(side('Syrian government'), side('Syrian army'))).toBe('no');
    expect(isMeasurePartOf(killed, side('Syrian army'))).toBe('no');
  });

  test('of several alternatives needs every one of its own to fit one of them', () => {
    const both = group({ sex: 'female', status: 'civilian' }, { age: 'child', status: 'civilian' });
    expect(isMeasurePartOf(both, group({ status: 'civilian' }))).toBe('yes');
    expect(isMeasurePartOf(both, group({ sex: 'female' }))).toBe('no');
  });

  test('of tanks and cars is part of vehicles without a type, not the other way round', () => {
    const vehicles: Measure = { ...killed, outcomes: ['destroyed'], unit: 'vehicle' };
    expect([
      isMeasurePartOf({ ...vehicles, types: ['tank'] }, vehicles),
      isMeasurePartOf(vehicles, { ...vehicles, types: ['tank'] }),
    ]).toEqual(['yes', 'no']);
    expect([
      areMeasuresDisjoint({ ...vehicles, types: ['tank'] }, { ...vehicles, types: ['car'] }),
      areMeasuresDisjoint(vehicles, { ...vehicles, types: ['car'] }),
    ]).toEqual(['yes', 'no']);
  });

  test('counts what its whole counts: no vehicle is part of persons', () => {
    expect(isMeasurePartOf({ ...killed, unit: 'family' }, killed)).toBe('no');
    expect(areMeasuresDisjoint({ ...killed, unit: 'family' }, killed)).toBe('yes');
  });
});

describe('two measures that differ in one thing', () => {
  const vehicles: Measure = { ...killed, outcomes: ['destroyed'], unit: 'vehicle' };

  test('are not comparable by what is counted, nor by types that do not meet, and the reason says which', () => {
    expect(compareMeasures(killed, { ...killed, unit: 'family' })).toEqual({
      comparable: false,
      reason: { kind: 'unit' },
    });
    expect(
      compareMeasures({ ...vehicles, types: ['tank'] }, { ...vehicles, types: ['car'] }),
    ).toEqual({ comparable: false, reason: { kind: 'type' } });
    expect(
      compareMeasures(
        { ...vehicles, types: ['tank', 'truck'] },
        { ...vehicles, types: ['car', 'truck'] },
      ),
    ).toEqual({ comparable: true, assumptions: [] });
  });

  test('rest on an assumption where one of them states no type, no side', () => {
    expect(compareMeasures({ ...vehicles, types: ['tank'] }, vehicles)).toEqual({
      comparable: true,
      assumptions: [{ kind: 'type-unstated' }],
    });
    expect(compareMeasures(side('Syrian army'), killed)).toEqual({
      comparable: true,
      assumptions: [{ kind: 'side-unstated' }],
    });
    expect(areMeasuresDisjoint(side('Syrian army'), killed)).toBe('no');
  });

  test('are not comparable where one asks about more outcomes', () => {
    expect(
      compareMeasures(
        { ...killed, outcomes: ['wounded'] },
        { ...killed, outcomes: ['wounded', 'missing'] },
      ),
    ).toEqual({ comparable: false, reason: { kind: 'outcome' } });
    expect([
      areMeasuresDisjoint(killed, { ...killed, outcomes: ['wounded'] }),
      areMeasuresDisjoint(killed, { ...killed, outcomes: ['wounded', 'dead'] }),
    ]).toEqual(['yes', 'no']);
  });

  test('exclude each other by convention where a role says who somebody is, and outright where both say it', () => {
    expect(compareMeasures(group({ status: 'civilian' }), group({ role: ['soldier'] }))).toEqual({
      comparable: false,
      reason: { kind: 'population', byConvention: true },
    });
    expect(compareMeasures(group({ status: 'civilian' }), group({ status: 'combatant' }))).toEqual({
      comparable: false,
      reason: { kind: 'population', byConvention: false },
    });
    expect(areMeasuresDisjoint(group({ status: 'civilian' }), group({ role: ['soldier'] }))).toBe(
      'by-convention',
    );
    expect(
      areMeasuresDisjoint(
        group({ status: 'civilian' }, { sex: 'female' }),
        group({ role: ['soldier'] }),
      ),
    ).toBe('no');
  });
});
