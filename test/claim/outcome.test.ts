import { describe, expect, test } from 'vitest';
import { areOutcomesDisjoint, isOutcomePartOf } from '../../src/claim/outcome';
import { OUTCOMES } from 'casualty-claims';
import { isDeath, isPersonOutcome, outcomeFromWord } from '../../src/claim/outcome';

describe('a word for an outcome', () => {
  test.each([
    ['killed', 'killed'],
    [' Killed ', 'killed'],
    ['injured', 'wounded'],
    ['fatalities', 'dead'],
    ['deaths', 'dead'],
    ['arrested', 'detained'],
    ['kidnapped', 'abducted'],
    ['disappeared', 'missing'],
    ['freed', 'released'],
    ['casualty', 'casualties'],
  ])('"%s" names %s', (word, outcome) => {
    expect(outcomeFromWord(word)).toBe(outcome);
  });

  test.each(['vaporised', '', 'constructor', '__proto__', 'dead or wounded'])(
    '"%s" names none',
    (word) => {
      expect(outcomeFromWord(word)).toBeNull();
    },
  );
});

describe('the tree of outcomes', () => {
  test('holds exactly these parts of each outcome', () => {
    const parts = OUTCOMES.map(
      (wide) =>
        [
          wide,
          OUTCOMES.filter((narrow) => narrow !== wide && isOutcomePartOf(narrow, wide)),
        ] as const,
    ).filter(([, list]) => list.length > 0);
    expect(Object.fromEntries(parts)).toEqual({
      casualties: ['dead', 'killed', 'executed', 'wounded', 'suffocated'],
      dead: ['killed', 'executed'],
      killed: ['executed'],
      wounded: ['suffocated'],
    });
  });

  test('makes one toll of the dead branch alone', () => {
    expect(OUTCOMES.filter(isDeath)).toEqual(['dead', 'killed', 'executed']);
  });

  test('keeps people and things apart', () => {
    expect(OUTCOMES.filter((outcome) => !isPersonOutcome(outcome))).toEqual([
      'destroyed',
      'damaged',
      'seized',
      'fired',
    ]);
    expect(areOutcomesDisjoint('destroyed', 'dead')).toBe(true);
  });
});

describe('two outcomes', () => {
  test.each([
    ['dead', 'wounded'],
    ['executed', 'suffocated'],
    ['killed', 'missing'],
    ['wounded', 'missing'],
  ] as const)('%s and %s exclude each other', (a, b) => {
    expect(areOutcomesDisjoint(a, b)).toBe(true);
  });

  test.each([
    ['casualties', 'dead'],
    ['dead', 'executed'],
    ['detained', 'executed'],
    ['displaced', 'departed'],
    ['besieged', 'wounded'],
    ['destroyed', 'damaged'],
  ] as const)('%s and %s may both hold', (a, b) => {
    expect(areOutcomesDisjoint(a, b)).toBe(false);
  });
});
