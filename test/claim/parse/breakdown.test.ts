import { describe, expect, test } from 'vitest';
import { parseClaims, type ClaimInput } from 'casualty-claims';

const whole = { id: 'whole', figure: 42, outcome: 'killed', source: 'SOHR' } as const;
const codes = (...parts: ClaimInput[]): string[] =>
  parseClaims([whole, ...parts.map((part) => ({ partOf: 'whole', ...part }))]).issues.map(
    ({ code, claimId, received }) => `${code} ${claimId ?? ''} ${received}`,
  );

describe('parts held against their whole', () => {
  test('may fill it exactly', () => {
    expect(
      codes(
        { id: 'a', figure: 21, population: 'civilians' },
        { id: 'b', figure: 21, population: 'combatants' },
      ),
    ).toEqual([]);
  });

  test('are not too many where only a convention keeps them apart', () => {
    expect(
      codes(
        { id: 'a', figure: 30, population: 'activists' },
        { id: 'b', figure: 30, population: 'fighters' },
      ),
    ).toEqual([]);
  });

  test('are not too many where they are said to overlap', () => {
    expect(
      codes(
        { id: 'a', figure: 30, population: 'civilians', overlaps: true },
        { id: 'b', figure: 30, population: 'combatants' },
      ),
    ).toEqual([]);
  });

  test('are held by what they assert at the least, not by what they might be', () => {
    expect(codes({ id: 'a', figure: 'about 60' })).toEqual([]);
    expect(codes({ id: 'a', figure: 'up to 50' })).toEqual([]);
    expect(codes({ id: 'a', figure: 'more than 42' })).toEqual(['parts-above-whole a 43']);
  });

  test('that are shares of it cannot be too many', () => {
    expect(
      codes(
        { id: 'a', figure: 'all of them', population: 'civilians' },
        { id: 'b', figure: 'most of them', population: 'combatants' },
      ),
    ).toEqual([]);
  });

  test('are told of one voice however its name is written', () => {
    expect(codes({ id: 'a', figure: 50, source: 'sohr' })).toEqual(['parts-above-whole a 50']);
    expect(codes({ id: 'a', figure: 50, source: 'SANA' })).toEqual([]);
  });

  test('cannot be too many for a whole that nothing bounds above', () => {
    const { issues } = parseClaims([
      { ...whole, figure: 'at least 42' },
      { id: 'a', figure: 500, partOf: 'whole' },
    ]);
    expect(issues).toEqual([]);
  });
});
