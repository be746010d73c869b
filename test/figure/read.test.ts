import { describe, expect, test } from 'vitest';
import {
  acledConvention,
  defaultConvention,
  emdatConvention,
  gtdConvention,
  mpedsConvention,
  readFigure,
  statedBounds,
  wikimpactsConvention,
  type ComparatorKind,
  type Convention,
  type Figure,
  type Interpretation,
} from '../../src/figure';
import { interval } from '../../src/interval/interval';

const words = '';
const ends = (reading: Interpretation): unknown =>
  reading.kind === 'read' ? [reading.bounds.lower, reading.bounds.upper] : reading.kind;
const compared = (
  kind: 'at-least' | 'more-than' | 'at-most' | 'fewer-than' | 'about',
  value: number,
): Figure => ({ kind, value, words });
const vague = (term: string): Figure => ({ kind: 'vague', term, words });

describe('the default convention', () => {
  const cases: readonly (readonly [Figure, number, number | null])[] = [
    [compared('at-least', 21), 21, 32],
    [compared('at-least', 80), 80, 120],
    [compared('at-least', 1), 1, 2],
    [compared('more-than', 80), 81, 100],
    [compared('more-than', 50), 51, 63],
    [compared('at-most', 50), 37, 50],
    [compared('fewer-than', 50), 37, 49],
    [compared('fewer-than', 1), 0, 0],
    [compared('about', 700), 630, 770],
    [compared('about', 42), 38, 46],
    [{ kind: 'about', value: 700, side: 'below', words }, 630, 700],
    [{ kind: 'between', low: 40, high: 50, words }, 40, 50],
    [{ kind: 'between', low: 40, high: 50, approximate: true, words }, 36, 55],
    [{ kind: 'between', low: 40, high: 50, openAbove: true, words }, 40, 75],
    [{ kind: 'between', low: 40, high: 50, approximate: true, openAbove: true, words }, 36, 75],
    [{ kind: 'vague', term: 'few', comparator: 'at-most', words }, 3, 5],
    [{ kind: 'vague', term: 'many', comparator: 'at-most', words }, 0, null],
    [vague('asharat'), 20, 99],
    [vague('bid'), 3, 9],
    [{ kind: 'vague', term: 'nayyif', base: 20, words }, 21, 29],
    [{ kind: 'vague', term: 'bidTens', base: 20, words }, 23, 29],
    [{ kind: 'exact', value: 42, words }, 42, 42],
    [{ kind: 'unknown', words }, 1, null],
    [{ kind: 'none', words }, 0, 0],
  ];
  test.each(cases)('reads %j as %d to %j', (figure, lower, upper) => {
    expect(ends(readFigure(figure))).toEqual([lower, upper]);
  });
  test('reads a share from its whole', () => {
    expect(
      ends(readFigure({ kind: 'share', share: 'most', words }, defaultConvention, interval(84))),
    ).toEqual([43, 84]);
  });
  test('reads a share with a comparator from its whole, within what the words allow', () => {
    const of = (share: 'half' | { percent: number }, comparator: ComparatorKind): unknown =>
      ends(
        readFigure({ kind: 'share', share, comparator, words }, defaultConvention, interval(84)),
      );
    expect(of({ percent: 60 }, 'more-than')).toEqual([51, 63]);
    expect(of({ percent: 40 }, 'at-least')).toEqual([34, 51]);
    expect(of({ percent: 95 }, 'at-least')).toEqual([80, 84]);
    expect(of('half', 'fewer-than')).toEqual([31, 41]);
    expect(of('half', 'about')).toEqual([38, 46]);
  });
  test('names the rule that fired and its source', () => {
    expect(readFigure(vague('dozens'))).toMatchObject({
      rule: 'vague:dozens',
      source: expect.stringContaining('plural of twelve') as string,
    });
  });
});

describe('the codebooks read as they are written', () => {
  const cases: readonly (readonly [Convention, Figure, unknown])[] = [
    [acledConvention, vague('several'), [3, 10]],
    [acledConvention, vague('dozens'), [12, 12]],
    [acledConvention, vague('hundreds'), [100, 100]],
    [acledConvention, compared('at-least', 7), [7, 7]],
    [acledConvention, compared('more-than', 7), 'not-stated'],
    [acledConvention, { kind: 'between', low: 40, high: 50, words }, [40, 40]],
    [acledConvention, vague('scores'), 'not-stated'],
    [acledConvention, { kind: 'unknown', words }, 'not-stated'],
    [gtdConvention, vague('dozens'), 'blank'],
    [gtdConvention, vague('scores'), 'not-stated'],
    [gtdConvention, { kind: 'between', low: 40, high: 50, words }, [40, 40]],
    [emdatConvention, vague('hundreds'), [200, 200]],
    [emdatConvention, vague('dozens'), 'not-stated'],
    [emdatConvention, { kind: 'between', low: 40, high: 51, words }, [46, 46]],
    [mpedsConvention, vague('few'), [2, 2]],
    [mpedsConvention, { kind: 'between', low: 40, high: 50, words }, 'not-stated'],
    [wikimpactsConvention, compared('at-least', 500), [500, 600]],
    [wikimpactsConvention, compared('more-than', 560), [561, 571]],
    [wikimpactsConvention, compared('fewer-than', 543), [541, 542]],
    [wikimpactsConvention, compared('fewer-than', 2), [1, 1]],
    [wikimpactsConvention, compared('at-most', 50), [40, 50]],
    [wikimpactsConvention, compared('about', 1), [1, 2]],
    [wikimpactsConvention, vague('severalDozen'), [24, 72]],
    [
      wikimpactsConvention,
      { kind: 'between', low: 40, high: 50, approximate: true, words },
      [30, 60],
    ],
    [acledConvention, { kind: 'vague', term: 'few', comparator: 'at-most', words }, 'not-stated'],
    [gtdConvention, { kind: 'vague', term: 'few', comparator: 'at-most', words }, 'blank'],
    [wikimpactsConvention, { kind: 'share', share: 'most', words }, 'not-stated'],
  ];
  test.each(
    cases.map(
      ([convention, figure, bounds]) =>
        [convention.name, JSON.stringify(figure), bounds, convention, figure] as const,
    ),
  )('%s reads %s as %j', (_name, _figure, bounds, convention, figure) => {
    expect(ends(readFigure(figure, convention))).toEqual(bounds);
  });
  test('every codebook reads a plain number as itself', () => {
    for (const convention of [
      acledConvention,
      gtdConvention,
      emdatConvention,
      mpedsConvention,
      wikimpactsConvention,
    ]) {
      expect(ends(readFigure({ kind: 'exact', value: 42, words }, convention))).toEqual([42, 42]);
    }
  });
  test('every entry of every convention has a source', () => {
    for (const convention of [
      defaultConvention,
      acledConvention,
      gtdConvention,
      emdatConvention,
      mpedsConvention,
      wikimpactsConvention,
    ]) {
      for (const rule of [
        ...Object.values(convention.terms),
        ...Object.values(convention.comparators),
      ])
        expect(rule.source).not.toBe('');
    }
  });
});

describe('a convention of the user', () => {
  test('changes the reading and the stated numbers of a word', () => {
    const mine: Convention = {
      ...defaultConvention,
      terms: { ...defaultConvention.terms, dozens: { low: 30, high: 60, source: 'us' } },
    };
    expect(ends(readFigure(vague('dozens'), mine))).toEqual([30, 60]);
    expect(statedBounds(vague('dozens'), { convention: mine })).toMatchObject({
      lower: 30,
      upper: 60,
    });
  });
});
