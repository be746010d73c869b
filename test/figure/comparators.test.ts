import { describe, expect, test } from 'vitest';
import type { Figure } from '../../src/figure';
import { compare, comparatorAfter } from '../../src/figure/parse/comparator';
import type { Comparator } from '../../src/figure/words/phrases';
import { marked } from './marked';

const words = '';
const KINDS: readonly Comparator[] = [
  'exactly',
  'at-least',
  'more-than',
  'at-most',
  'fewer-than',
  'about',
  'nearly',
];
const plain = (
  kind: 'exact' | 'at-least' | 'more-than' | 'at-most' | 'fewer-than' | 'about',
  value: number,
): Figure => ({ kind, value, words });
const nearly = (value: number): Figure => ({ kind: 'about', value, side: 'below', words });

describe('a comparator put on a figure', () => {
  const loosely: Figure = { kind: 'about', value: 60, words };
  const range: Figure = { kind: 'between', low: 40, high: 50, words };
  const open: Figure = { ...range, openAbove: true };
  const rough: Figure = { ...range, approximate: true };
  const dozens: Figure = { kind: 'vague', term: 'dozens', words };
  const none: Figure = { kind: 'none', words };
  const most: Figure = { kind: 'share', share: 'most', words };
  const half: Figure & { kind: 'share' } = { kind: 'share', share: 'half', words };
  const all: Figure = { kind: 'share', share: 'all', words };
  const atLeast: Figure & { kind: 'share' } = {
    kind: 'share',
    share: { percent: 60 },
    comparator: 'at-least',
    words,
  };
  const of = (
    figure: Figure & { kind: 'share' },
    comparator: 'at-least' | 'more-than' | 'at-most' | 'fewer-than' | 'about' | 'nearly',
  ): Figure => ({ ...figure, comparator });
  test.each<[string, Figure, readonly Figure[]]>([
    [
      '5',
      plain('exact', 5),
      [
        plain('exact', 5),
        plain('at-least', 5),
        plain('more-than', 5),
        plain('at-most', 5),
        plain('fewer-than', 5),
        plain('about', 5),
        nearly(5),
      ],
    ],
    [
      'about 60',
      loosely,
      [
        loosely,
        plain('at-least', 60),
        plain('more-than', 60),
        plain('at-most', 60),
        plain('fewer-than', 60),
        loosely,
        loosely,
      ],
    ],
    [
      '40 to 50',
      range,
      [range, open, open, plain('at-most', 50), plain('fewer-than', 50), rough, rough],
    ],
    [
      'dozens',
      dozens,
      [
        dozens,
        dozens,
        dozens,
        { ...dozens, comparator: 'at-most' },
        { ...dozens, comparator: 'fewer-than' },
        dozens,
        dozens,
      ],
    ],
    ['most', most, [most, most, most, most, most, most, most]],
    [
      'half',
      half,
      [
        half,
        of(half, 'at-least'),
        most,
        of(half, 'at-most'),
        of(half, 'fewer-than'),
        of(half, 'about'),
        of(half, 'nearly'),
      ],
    ],
    [
      'all',
      all,
      [
        all,
        all,
        all,
        all,
        { kind: 'share', share: 'all', comparator: 'fewer-than', words },
        most,
        most,
      ],
    ],
    [
      'at least 60 %',
      atLeast,
      [
        atLeast,
        atLeast,
        of(atLeast, 'more-than'),
        of(atLeast, 'at-most'),
        of(atLeast, 'fewer-than'),
        atLeast,
        atLeast,
      ],
    ],
    ['none', none, [none, none, none, none, none, none, none]],
    ['more than 5', plain('more-than', 5), KINDS.map(() => plain('more-than', 5))],
  ])('%s', (_, inner, outer) => {
    expect(KINDS.map((kind) => compare(kind, inner))).toEqual(outer);
  });
});

describe('a comparator behind a figure', () => {
  test.each<[string, string | null]>([
    ['|or more', 'at-least 2'],
    ['|people or more', 'at-least 3'],
    ['|\nor more', 'at-least 2'],
    ['|q r s t w z or more', 'at-least 8'],
    ['|q r s t v w z or more', null],
    ['|people\nor more', null],
    ['|5 or more', null],
    ['|five or more', null],
    ['|people five or more', null],
    ['|وجنود أو أكثر', null],
    ['|جنود أو أكثر', 'at-least 3'],
    ['|or more 40', null],
    ['|or more five', null],
    ['|or more\n40', 'at-least 2'],
    ['|or more وخمسين', 'at-least 2'],
    ['|or more people', 'at-least 2'],
    ['|odd 40', null],
    ['|and more than 30', null],
    ['|approximately', 'about 1'],
    ['|people approximately', null],
    ['|people, approximately', 'about 3'],
    ['|شخص تقريبا', 'about 2'],
    ['|people, or more', 'at-least 4'],
    ['|people، or more', 'at-least 4'],
    ['|people - odd', 'about 3'],
    ['|people; or more', null],
    ['|, people or more', null],
    ['|, at least', 'at-least 3'],
    ['|people, at least 40', null],
    ['|+', 'at-least 1'],
    ['|and people or more', null],
    ['|or people or more', null],
    ['|و ناس أو أكثر', null],
    ['|أو ناس أو أكثر', null],
    ['|people', null],
    ['x|', null],
  ])('%s', (phrase, told) => {
    const { tokens, at } = marked(phrase);
    const found = comparatorAfter(tokens, at);
    expect(found === undefined ? null : `${found.kind} ${String(found.next - at)}`).toBe(told);
  });
});
