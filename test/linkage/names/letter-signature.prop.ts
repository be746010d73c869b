import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { surelyDissimilar, letterSignature } from '../../../src/linkage/names/letter-signature';
import { isOneEditApart, nameSimilarity } from '../../../src/linkage/names/similarity';

const letters = fc.constantFrom(...Array.from('abdehiklmnorstuقاضيعسكرحلب '));
const name = fc.oneof(
  fc.string({ unit: letters, minLength: 1, maxLength: 14 }),
  fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd', 'e'), minLength: 1, maxLength: 8 }),
);
/**
 * A name and one that was made of it by a few changes, so that likenesses near the border are met.
 */
const pair = fc
  .tuple(name, fc.array(fc.tuple(fc.nat(12), letters), { maxLength: 4 }), fc.boolean())
  .map(([text, changes, isCut]): [string, string] => {
    let other = text;
    for (const [at, letter] of changes)
      other = isCut
        ? other.slice(0, at % (other.length + 1)) +
          letter +
          other.slice((at % (other.length + 1)) + 1)
        : other.slice(0, at % (other.length + 1)) + letter + other.slice(at % (other.length + 1));
    return [text, other];
  });

describe('a glance at two names', () => {
  it('never calls unlike what a closer look would take for one', () => {
    fc.assert(
      fc.property(fc.oneof(pair, fc.tuple(name, name)), ([a, b]) => {
        const [x, y] = [letterSignature(a), letterSignature(b)];
        if (!surelyDissimilar(x, y)) return;
        expect(isOneEditApart(a, b)).toBe(false);
        expect(nameSimilarity(a, b)).toBeLessThan(0.9);
        expect(a.split(' ').every((word) => b.split(' ').includes(word))).toBe(false);
      }),
      { numRuns: 20_000 },
    );
  });

  it('calls most names unlike that have little in common', () => {
    const unlike = (a: string, b: string): boolean => {
      const [x, y] = [letterSignature(a), letterSignature(b)];
      return surelyDissimilar(x, y);
    };
    expect([unlike('idlib', 'maren'), unlike('قاضي عسكر', 'حلب'), unlike('raqqa', 'raqa')]).toEqual(
      [true, true, false],
    );
  });
});
