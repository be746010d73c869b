import { describe, expect, test } from 'vitest';
import { findFigures } from '../../../src/figure';
import type { Languages } from '../../../src/figure/language';
import { Scanner, scan } from '../../../src/figure/words/scan';
import {
  CAPITAL,
  DOTTED,
  GROUPED,
  METRES,
  NAME,
  NUMBER,
  PLURAL_DIGITS,
  TANWIN,
  WORD,
  type Token,
} from '../../../src/figure/words/token';

const FLAGS = [
  ['dotted', DOTTED],
  ['grouped', GROUPED],
  ['name', NAME],
  ['metres', METRES],
  ['capital', CAPITAL],
  ['tanwin', TANWIN],
  ['plural', PLURAL_DIGITS],
] as const;

/**
 * A token in one line: what it is, from where to where, its base behind = with how many letters
 * were cut, then all that is not plain of it.
 */
function shown(token: Token): string {
  const facts = [
    token.kind === NUMBER ? String(token.value) : token.text,
    `${String(token.start)}-${String(token.end)}`,
    token.base === token.text && token.cut === 0 ? '' : `=${token.base} ${String(token.cut)}`,
    token.conjunction ? 'and' : '',
    token.preposition ? 'prep' : '',
    token.definite ? 'the' : '',
    token.digits === 0 ? '' : `${String(token.digits)}#`,
    token.suffix === 1 ? '' : `×${String(token.suffix)}`,
    ...FLAGS.map(([name, flag]) => ((token.flags & flag) === 0 ? '' : name)),
    token.spaced ? '_' : '',
    token.newline ? '↵' : '',
    token.info === undefined ? '' : 'known',
  ];
  return `${token.kind === NUMBER ? 'n' : token.kind === WORD ? 'w' : 's'} ${facts.filter((fact) => fact !== '').join(' ')}`;
}
const tokens = (text: string, languages: Languages = 'both'): readonly string[] =>
  scan(text, languages).map((token) => shown(token));

describe('words, numbers and signs with their places', () => {
  test.each<[string, readonly string[]]>([
    ['', []],
    [' ', []],
    ['Killed  5\nmen', ['w killed 0-6 capital known', 'n 5 8-9 1# _', 'w men 10-13 _ ↵ known']],
    [
      'a\rb\u2028c\u2029d\te',
      ['w a 0-1 known', 'w b 2-3 _ ↵', 'w c 4-5 _ ↵ known', 'w d 6-7 _ ↵', 'w e 8-9 _'],
    ],
    ['a\n5', ['w a 0-1 known', 'n 5 2-3 1# _ ↵']],
    ['a\n+', ['w a 0-1 known', 's + 2-3 _ ↵ known']],
    ['\u200f5\u064b6', ['n 5 1-2 1#', 'n 6 3-4 1#']],
    ['x……y', ['w x 0-1', 's … 1-2', 'w y 3-4']],
    ['>>=', ['s > 0-1 known', 's > 1-2 known', 's = 2-3 known']],
    ['--5', ['s - 0-1', 'n 5 2-3 1#']],
    ['(5)', ['s ( 0-1', 'n 5 1-2 1#', 's ) 2-3']],
    ['٤٢ قتيلا', ['n 42 0-2 2#', 'w قتيلا 3-8 _ known']],
    ['5men', ['n 5 0-1 1#', 'w men 1-4 known']],
    ['مenب', ['w م 0-1', 'w en 1-3', 'w ب 3-4 known']],
  ])('%j', (text, expected) => {
    expect(tokens(text)).toEqual(expected);
  });
  test('only the words of the language asked for are known', () => {
    expect([tokens('killed قتيل', 'en'), tokens('killed قتيل', 'ar')]).toEqual([
      ['w killed 0-6 known', 'w قتيل 7-11 _'],
      ['w killed 0-6', 'w قتيل 7-11 _ known'],
    ]);
  });
});

describe('numbers', () => {
  test.each<[string, readonly string[]]>([
    ['1.500', ['n 1500 0-5 4# dotted grouped']],
    ['1,500', ['n 1500 0-5 4# grouped']],
    ['1500', ['n 1500 0-4 4#']],
    ['192.168.1.2', ['n NaN 0-11 6#']],
    ['.25', ['s . 0-1', 'n 0.25 1-3 2#']],
    ['x .25', ['w x 0-1', 's . 2-3 _', 'n 0.25 3-5 2#']],
    ['x.25', ['w x 0-1', 's . 1-2', 'n 25 2-4 2#']],
    ['. 25', ['s . 0-1', 'n 25 2-4 2# _']],
    [',25', ['s , 0-1', 'n 25 1-3 2#']],
    ['25', ['n 25 0-2 2#']],
    ['10k', ['n 10 0-3 2# ×1000']],
    ['10M', ['n 10 0-3 2# ×1000000']],
    ['10m', ['n 10 0-3 2# ×1000000 metres']],
    ['10T', ['n 10 0-3 2# ×1000000000000 metres']],
    ['10G', ['n 10 0-3 2# ×1000000000 metres']],
    ['10bn', ['n 10 0-4 2# ×1000000000']],
    ['1mm', ['n 1 0-3 1# ×1000000 metres']],
    ['4mm', ['n 4 0-3 1# ×1000000 metres']],
    ['5mm', ['n 5 0-1 1#', 'w mm 1-3 known']],
    ['10kg', ['n 10 0-2 2#', 'w kg 2-4 known']],
    ['5toString', ['n 5 0-1 1#', 'w tostring 1-9']],
    ['4th', ['n 4 0-3 1# name']],
    ['4th of', ['n 4 0-3 1# name', 'w of 4-6 _ known']],
    ['10s', ['n 10 0-3 2# name plural']],
    ['100s', ['n 100 0-4 3# name plural']],
    ['1000s', ['n 1000 0-5 4# name plural']],
    ['1990s', ['n 1990 0-5 4# name']],
    ['B52', ['w b 0-1 capital', 'n 52 1-3 2# name']],
    ['B 52', ['w b 0-1 capital', 'n 52 2-4 2# _']],
    ['B-52', ['w b 0-1 capital', 's - 1-2', 'n 52 2-4 2#']],
    ['B\u200f52', ['w b 0-1 capital', 'n 52 2-4 2#']],
    ['ق52', ['w ق 0-1', 'n 52 1-3 2#']],
    ['52B', ['n 52 0-3 2# ×1000000000']],
  ])('%j', (text, expected) => {
    expect(tokens(text)).toEqual(expected);
  });
});

describe('words', () => {
  test.each<[string, readonly string[]]>([
    ["don't", ["w don't 0-5"]],
    ['Don’t', ["w don't 0-5 capital"]],
    ["men'", ['w men 0-3 known', "s ' 3-4"]],
    ['d’5', ['w d 0-1', 's ’ 1-2', 'n 5 2-3 1#']],
    ["ق'ت", ['w ق 0-1', "s ' 1-2", 'w ت 2-3']],
    ['Élan', ['w élan 0-4 capital']],
    ['أحمد', ['w احمد 0-4']],
    ['قَتيل', ['w قتيل 0-5 known']],
    ['قتيلٌ.', ['w قتيل 0-5 known', 's . 5-6']],
    ['قت\u200fيل', ['w قتيل 0-5 known']],
    ['قتيل\u200f', ['w قتيل 0-4 known']],
    ['ألفًا', ['w الفا 0-5 tanwin known']],
    ['ألفا', ['w الفا 0-4 known']],
    ['ألفٌا', ['w الفا 0-5 known']],
  ])('%j', (text, expected) => {
    expect(tokens(text)).toEqual(expected);
  });
  test('past 160 letters they are not read, only stepped over', () => {
    expect(
      scan(`${'x'.repeat(160)} ${'y'.repeat(161)}`, 'both').map(({ text, end }) => [
        text.length,
        end,
      ]),
    ).toEqual([
      [160, 160],
      [0, 322],
    ]);
  });
});

describe('prefixes written onto an Arabic word', () => {
  test.each([
    ['قتيل', 'w قتيل 0-4 known'],
    ['وقتيل', 'w وقتيل 0-5 =قتيل 1 and known'],
    ['فقتيل', 'w فقتيل 0-5 =قتيل 1 and known'],
    ['بقتيل', 'w بقتيل 0-5 =قتيل 1 prep known'],
    ['لقتيل', 'w لقتيل 0-5 =قتيل 1 prep known'],
    ['كقتيل', 'w كقتيل 0-5 =قتيل 1 prep known'],
    ['وبقتيل', 'w وبقتيل 0-6 =قتيل 2 and prep known'],
    ['القتيل', 'w القتيل 0-6 =قتيل 2 the known'],
    ['والقتيل', 'w والقتيل 0-7 =قتيل 3 and the known'],
    ['بالقتيل', 'w بالقتيل 0-7 =قتيل 3 prep the known'],
    ['وبالقتيل', 'w وبالقتيل 0-8 =قتيل 4 and prep the known'],
    ['للقتيل', 'w للقتيل 0-6 =قتيل 2 prep the known'],
    ['وللقتيل', 'w وللقتيل 0-7 =قتيل 3 and prep the known'],
    ['لالقتيل', 'w لالقتيل 0-7 =قتيل 3 prep the known'],
    ['بلقتيل', 'w بلقتيل 0-6'],
    ['وبالعشرات', 'w وبالعشرات 0-9 =العشرات 2 and prep known'],
    ['المئة', 'w المئه 0-5 =مئه 2 the known'],
    ['وزير', 'w وزير 0-4'],
    ['سقتيل', 'w سقتيل 0-5'],
    ['وع', 'w وع 0-2'],
    ['وال', 'w وال 0-3 =ال 1 and known'],
  ])('%s', (word, expected) => {
    expect(tokens(word)).toEqual([expected]);
  });
});

describe('a space that is missing', () => {
  test.each<[string, readonly string[]]>([
    ['ثلاثةوعشرون', ['w ثلاثه 0-5 known', 'w وعشرون 5-11 =عشرون 1 and known']],
    ['وثلاثةوعشرون', ['w وثلاثه 0-6 =ثلاثه 1 and known', 'w وعشرون 6-12 =عشرون 1 and known']],
    ['مئةألف', ['w مئه 0-3 known', 'w الف 3-6 known']],
    ['خمسةقتلى', ['w خمسه 0-4 known', 'w قتلي 4-8 known']],
    ['خمسةٌقتلى', ['w خمسه 0-5 known', 'w قتلي 5-9 known']],
    ['خمـسةقتلى', ['w خمسه 0-5 known', 'w قتلي 5-9 known']],
    ['وخمسةقتلى', ['w وخمسه 0-5 =خمسه 1 and known', 'w قتلي 5-9 known']],
    ['خمسةوقتلى', ['w خمسهوقتلي 0-9']],
    ['خمسقتلى', ['w خمسقتلي 0-7']],
    ['ستقتلى', ['w ستقتلي 0-6']],
    [
      'ثلاثةوعشرونألفا',
      ['w ثلاثه 0-5 known', 'w وعشرون 5-11 =عشرون 1 and known', 'w الفا 11-15 known'],
    ],
    ['ثلاثةوسوريا', ['w ثلاثهوسوريا 0-11']],
    ['مئةست', ['w مئه 0-3 known', 'w ست 3-5 known']],
    ['سوريا', ['w سوريا 0-5 known']],
  ])('%s', (text, expected) => {
    expect(tokens(text)).toEqual(expected);
  });
});

describe('a word broken up by signs', () => {
  test.each<[string, readonly string[]]>([
    ['ق.ت.ل.ى', ['w قتلي 0-7 known']],
    ['ق.ت.ل.ى.', ['w قتلي 0-7 known', 's . 7-8']],
    ['ق*ت_ل·ى', ['w قتلي 0-7 known']],
    ['ق-ت•ل/ى', ['w قتلي 0-7 known']],
    ['جـ-ـثة', ['w جثه 0-6 known']],
    ['5 ق.تلى\nx', ['n 5 0-1 1#', 'w قتلي 2-7 _ known', 'w x 8-9 _ ↵']],
    ['ق+ت', ['w ق 0-1', 's + 1-2 known', 'w ت 2-3']],
    ['قتيل.', ['w قتيل 0-4 known', 's . 4-5']],
    ['قتيل.x', ['w قتيل 0-4 known', 's . 4-5', 'w x 5-6']],
    ['ن.ص.ر', ['w ن 0-1', 's . 1-2', 'w ص 2-3', 's . 3-4', 'w ر 4-5']],
    ['خ.م.س.ة', ['w خمسه 0-7 known']],
    ['قتلى.خمسة', ['w قتلي 0-4 known', 's . 4-5', 'w خمسه 5-9 known']],
  ])('%j', (text, expected) => {
    expect(tokens(text)).toEqual(expected);
  });
});

test('a text can be read a few tokens at a time', () => {
  const scanner = new Scanner('5 men\nand 3 women ', 'both');
  const read: Token[] = [];
  scanner.read(read, 2);
  expect([read.length, scanner.done]).toEqual([2, false]);
  scanner.read(read, 2);
  expect(read.length).toBe(2);
  scanner.read(read, 4);
  expect([read.length, scanner.done]).toEqual([4, false]);
  scanner.read(read, 9);
  expect(scanner.done).toBe(true);
  expect(read.map((token) => shown(token))).toEqual(tokens('5 men\nand 3 women '));
});

test('digits in the plural are no tens and hundreds where letters are joined to them: they are a name', () => {
  expect(
    [tokens('A-10s'), tokens('B10s'), tokens('A- 10s'), tokens('5-10s'), tokens('(10s')].map(
      (row) => row.at(-1),
    ),
  ).toEqual([
    'n 10 2-5 2# name',
    'n 10 1-4 2# name',
    'n 10 3-6 2# name plural _',
    'n 10 2-5 2# name plural',
    'n 10 1-4 2# name plural',
  ]);
  expect(findFigures('Two A-10s attacked').map(({ figure }) => figure.words)).toEqual(
    findFigures('Two A-11s attacked').map(({ figure }) => figure.words),
  );
});
