import { describe, expect, it } from 'vitest';
import { COMPARISON_NAMES, type ComparisonName } from 'casualty-claims/linkage';
import { isMisuseError } from 'casualty-claims';
import { buildClaim, levelOf } from 'casualty-claims/testing';

const aleppo = buildClaim();

describe('levelOf', () => {
  it.each<[ComparisonName, Parameters<typeof buildClaim>[0], string]>([
    ['period', { date: '2016-12-02' }, 'two-days'],
    ['place', { place: 'Raqqa' }, 'different'],
    ['kind', { kind: undefined }, 'not-observed'],
    ['figure', { figure: 900 }, 'far'],
    ['people', { people: ['Milad Shihabi'] }, 'not-observed'],
  ])('of %s for %j is %s', (comparison, overrides, level) => {
    expect(levelOf(comparison, aleppo, buildClaim(overrides))).toBe(level);
  });

  it('does not depend on which claim is first, nor on ids', () => {
    const other = buildClaim({ date: '2016-12-02', place: 'Idlib', kind: 'battle', figure: 40 });
    for (const comparison of COMPARISON_NAMES) {
      expect(levelOf(comparison, aleppo, other)).toBe(levelOf(comparison, other, aleppo));
      expect(levelOf(comparison, { ...aleppo, id: 'same' }, { ...other, id: 'same' })).toBe(
        levelOf(comparison, aleppo, other),
      );
    }
  });

  it('knows the tables that are given', () => {
    const [a, b] = [
      buildClaim({ kind: 'barrel bomb drop' }),
      buildClaim({ kind: 'air raid of ours' }),
    ];
    const kinds = [{ id: 'ours', names: ['barrel bomb drop', 'air raid of ours'] }];
    expect([levelOf('kind', a, b), levelOf('kind', a, b, { kinds })]).toEqual([
      'not-observed',
      'same',
    ]);
  });

  it.each([
    ['unusable-claim', () => levelOf('kind', aleppo, buildClaim({ figure: -3 })), 'figure is -3'],
    [
      'unknown-comparison',
      () => levelOf('colour' as 'kind', aleppo, aleppo),
      'the comparisons are period',
    ],
  ])('throws %s', (code, call, text) => {
    let thrown: unknown;
    try {
      call();
    } catch (error) {
      thrown = error;
    }
    expect(isMisuseError(thrown) && [thrown.code, thrown.message.includes(text)]).toEqual([
      code,
      true,
    ]);
  });
});
