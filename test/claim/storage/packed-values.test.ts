import { describe, expect, test } from 'vitest';
import { PackedBytes } from '../../../src/claim/storage/packed-bytes';
import { isLatin1, StringTable, textOf } from '../../../src/claim/storage/packed-text';
import { PackedValues } from '../../../src/claim/storage/packed-values';

const back = (values: readonly unknown[]): unknown[] => {
  const all = new PackedValues();
  for (const value of values) all.push(value);
  expect(all.size).toBe(values.length);
  return values.map((_, at) => all.get(at));
};

describe('packed values', () => {
  test('are given back, of every sort and at every limit', () => {
    const values = [
      null,
      true,
      false,
      0,
      63,
      64,
      127,
      128,
      16_383,
      16_384,
      2 ** 31,
      2 ** 53 - 1,
      2 ** 53,
      -0,
      -1,
      0.5,
      5e-324,
      -1e300,
      '',
      'a',
      'ÿ',
      'Ā',
      'قتيل',
      '\ud800',
      'x'.repeat(64),
      'x'.repeat(65),
      [],
      [[]],
      [1, 'a', null],
      {},
      { a: 1 },
      { a: { b: [] } },
    ];
    expect(back(values)).toStrictEqual(values);
    expect(back([...values, ...values, ...values])).toStrictEqual([
      ...values,
      ...values,
      ...values,
    ]);
  });
  test('are made anew, and what JSON has not is the same as it was', () => {
    const [plain, list, bare] = [
      { a: [1] },
      [{}],
      Object.assign(Object.create(null) as object, { a: 1 }),
    ];
    const read = back([plain, list, bare]);
    expect([read[0] === plain, read[1] === list, read[2] === bare]).toEqual([false, false, false]);
    expect(read[2]).toEqual({ a: 1 });
    const odd = [new Date(0), () => 1, Symbol('x'), undefined, 5n, new Map()];
    expect(back(odd).every((value, at) => value === odd[at])).toBe(true);
    const held = { a: undefined, b: new Date(0) };
    expect(back([held])).toStrictEqual([held]);
  });
  test('whose keys put together are the same text keep their own', () => {
    const values = [
      { a: 1, b: 2 },
      { 'a\nb': 3 },
      { a: 1, 'b\nc': 2 },
      { 'a\nb': 1, c: 2 },
      { a: 1, b: 2, c: 3 },
      { a: 4, b: 5 },
    ];
    expect(back(values)).toStrictEqual(values);
    expect(Object.keys(back([{ b: 1, a: 2 }])[0] as object)).toEqual(['b', 'a']);
  });
  test('with many keys, or a key that is a prototype, are objects as they were', () => {
    const wide = (size: number): object =>
      Object.fromEntries(Array.from({ length: size }, (_, at) => [`k${String(at)}`, at]));
    const proto = JSON.parse('{"__proto__":{"a":1},"b":2}') as object;
    const values = [wide(63), wide(64), wide(65), wide(65), proto, proto];
    expect(back(values)).toStrictEqual(values);
    expect(back(values).map((value) => JSON.stringify(value))).toEqual(
      values.map((value) => JSON.stringify(value)),
    );
  });
  test('that are too deep, or have too many parts, are the same as they were', () => {
    const deep = (levels: number): unknown =>
      Array.from({ length: levels }).reduce<unknown>((inner) => [inner], 'x');
    const [at100, at101] = [deep(100), deep(101)];
    const read = back([at100, at101, 'after', at100]);
    expect(read).toStrictEqual([at100, at101, 'after', at100]);
    expect([read[0] === at100, read[1] === at101, read[3] === at100]).toEqual([false, true, false]);
  });
  test('of very many parts are the same as they were', () => {
    const [most, more] = [
      Array.from({ length: 2 ** 18 - 1 }, () => 0),
      Array.from({ length: 2 ** 18 }, () => 0),
    ];
    const wide = back([more, most]);
    expect([wide[0] === more, wide[1] === most, (wide[1] as unknown[]).length]).toEqual([
      true,
      false,
      2 ** 18 - 1,
    ]);
  });
  test('met often, of many texts and shapes, are told apart', () => {
    const values = Array.from({ length: 1_200 }, (_, at) => ({
      [`key ${String(at % 400)}`]: `text ${String(at % 300)}`,
      at,
    }));
    expect(back([...values, ...values])).toStrictEqual([...values, ...values]);
  });
});

describe('packed bytes', () => {
  test('hold values in order, in blocks, and take back what was begun', () => {
    const bytes = new PackedBytes();
    const texts = Array.from({ length: 2_500 }, (_, at) =>
      String.fromCharCode(97 + (at % 26)).repeat((at * 7) % 900),
    );
    for (const [at, text] of texts.entries()) {
      bytes.varint(at);
      bytes.undo();
      bytes.byte(at % 256);
      bytes.varint(at * 1_000_003);
      bytes.number(at / 3);
      bytes.varint(text.length);
      bytes.text(text, at % 2 === 0);
      bytes.end();
    }
    expect(bytes.size).toBe(2_500);
    for (const at of [2_499, 0, 1_023, 1_024, 1_025, 2_047, 2_048, 17, 1_500]) {
      const from = bytes.reader(at);
      expect([
        from.byte(),
        from.varint(),
        from.number(),
        from.text(from.varint(), at % 2 === 0),
      ]).toEqual([at % 256, at * 1_000_003, at / 3, texts[at]]);
    }
  });
  test('hold a value that is longer than a block, and what stands before and behind it', () => {
    const bytes = new PackedBytes();
    const long = 'ق'.repeat(600_000);
    for (const text of ['before', long, 'behind', long, 'last']) {
      bytes.varint(text.length);
      bytes.text(text, false);
      bytes.end();
    }
    expect(
      [4, 3, 2, 1, 0].map((at) => {
        const from = bytes.reader(at);
        return from.text(from.varint(), false);
      }),
    ).toEqual(['last', long, 'behind', long, 'before']);
  });
});

describe('texts that come again', () => {
  test('have a number from their second sight on, those that are long none', () => {
    const texts = new StringTable();
    const long = 'x'.repeat(65);
    expect(['a', 'b', 'a', 'b', 'a', '', ''].map((text) => texts.numberOf(text))).toEqual([
      -1, -1, 0, 1, 0, -1, 2,
    ]);
    expect(
      [long, long, 'y'.repeat(64), 'y'.repeat(64)].map((text) => texts.numberOf(text)),
    ).toEqual([-1, -1, -1, 3]);
    expect([texts.text(0), texts.text(1), texts.text(2), texts.text(3)]).toEqual([
      'a',
      'b',
      '',
      'y'.repeat(64),
    ]);
  });
  test('are made of their units, whatever these are', () => {
    const units = Uint16Array.from({ length: 20_000 }, (_, at) => (at * 31) % 0x10000);
    for (const [from, to] of [
      [0, 0],
      [0, 1],
      [3, 15],
      [3, 16],
      [0, 8_192],
      [0, 8_193],
      [5, 20_000],
    ] as const) {
      expect(textOf(units, from, to)).toBe(
        Array.from(units.subarray(from, to), (unit) => String.fromCharCode(unit)).join(''),
      );
    }
    expect([isLatin1(''), isLatin1('aÿ'), isLatin1('aĀ'), isLatin1('Āa')]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
