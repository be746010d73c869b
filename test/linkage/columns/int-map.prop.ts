import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IntMap } from '../../../src/linkage/columns/int-map';
import { runs } from '../../runs';

describe('a table of numbers', () => {
  it('gives each key its number in order of first sight, as a map does', () => {
    fc.assert(
      // More keys than the table begins with room for.
      fc.property(
        fc.array(fc.oneof(fc.nat(500), fc.nat(2 ** 31 - 1)), {
          minLength: 400,
          maxLength: 500,
          size: 'max',
        }),
        (keys) => {
          const [table, map] = [new IntMap(), new Map<number, number>()];
          const met = keys.map((key) => {
            const before = table.known(key) === map.get(key);
            if (!map.has(key)) map.set(key, map.size);
            return before && table.numberOf(key) === map.get(key);
          });
          const later = [...map].every(([key, number]) => table.known(key) === number);
          return later && table.size === map.size && met.every(Boolean);
        },
      ),
      { ...runs(60), endOnFailure: true },
    );
    expect(new IntMap().known(7)).toBeUndefined();
  });
});
