import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PackedValues } from '../../../src/claim/storage/packed-values';
import { hostileValue } from 'casualty-claims/testing/arbitraries';
import { runs } from '../../runs';

const packed = (values: readonly unknown[]): PackedValues => {
  const all = new PackedValues();
  for (const value of values) all.push(value);
  return all;
};
const unpacked = (all: PackedValues): unknown[] =>
  Array.from({ length: all.size }, (_, at) => all.get(at));

describe('packed values', () => {
  test('are given back equal, their keys in the same order, whatever JSON they are', () => {
    const text = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.constantFrom('killed', 'قاضي عسكر', 'ü', '\ud800', '', '\u0000', '😀'.repeat(40)),
    );
    const number = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.integer(),
      fc.constantFrom(-0, 0, 63, 64, 127, 128, 2 ** 31, 2 ** 53 - 1, 2 ** 53 + 2, 5e-324),
    );
    const value = fc.letrec<{ value: unknown }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        text,
        number,
        fc.boolean(),
        fc.constant(null),
        fc.array(tie('value'), { maxLength: 5 }),
        fc.dictionary(
          fc.oneof(text, fc.constantFrom('id', '__proto__', 'a\nb', '1')),
          tie('value'),
          { maxKeys: 5, noNullPrototype: true },
        ),
      ),
    })).value;
    fc.assert(
      fc.property(fc.array(value, { maxLength: 20 }), (list) => {
        // Twice: what was met before is known by its number.
        const back = unpacked(packed([...list, ...list]));
        expect(back).toStrictEqual([...list, ...list]);
        expect(JSON.stringify(back)).toBe(JSON.stringify([...list, ...list]));
      }),
      runs(300),
    );
  });

  test('are given back as they were where JSON has no such thing', () => {
    fc.assert(
      fc.property(fc.array(hostileValue(), { maxLength: 8 }), (list) => {
        expect(unpacked(packed(list))).toEqual(list);
      }),
      runs(200),
    );
    const [day, circle, thrower] = [
      new Date(0),
      [] as unknown[],
      {
        get id() {
          throw new Error('no');
        },
      },
    ];
    circle.push(circle);
    expect(
      unpacked(packed([1n, undefined, NaN, day, circle, thrower])).map((value, at) =>
        Object.is(value, [1n, undefined, NaN, day, circle, thrower][at]),
      ),
    ).toEqual([true, true, true, true, true, true]);
    let bomb: unknown = 'lol';
    for (let level = 0; level < 40; level += 1) bomb = [bomb, bomb];
    expect(packed([bomb]).get(0)).toBe(bomb);
  });

  test('stand in any block, the longest too', () => {
    const list = Array.from({ length: 3_000 }, (_, at) => ({
      id: `c${String(at)}`,
      quote: String.fromCharCode(97 + (at % 26)).repeat(at),
      list: [at, -at, at / 3],
    }));
    const long = 'ق'.repeat(3_000_000);
    expect(unpacked(packed([...list, long, ...list]))).toStrictEqual([...list, long, ...list]);
  });

  test('take many texts and many shapes', () => {
    const list = Array.from({ length: 100_000 }, (_, at) => ({
      [`key ${String(at % 20_000)}`]: `text ${String(at >> 1)}`,
    }));
    const all = packed(list);
    for (let at = 0; at < list.length; at += 97) expect(all.get(at)).toStrictEqual(list[at]);
    expect(
      packed([Object.fromEntries(list.flatMap((one) => Object.entries(one)))]).get(0),
    ).toStrictEqual(Object.fromEntries(list.flatMap((one) => Object.entries(one))));
  });
});
