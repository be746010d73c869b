import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { includes, upperEnd } from '../../src/interval/interval';
import {
  intersects,
  isEqual,
  isWithin,
  relation,
  type Relation,
} from '../../src/interval/relation';
import { runs } from '../runs';
import { members, seen, smallInterval } from './small-sets';

type Ends = readonly [lower: number, upper: number];

/**
 * IEEE 1788-2015, table 10.7, the column for two bounded operands, written out as it stands there.
 */
const definitions: Readonly<Record<Relation, (a: Ends, b: Ends) => boolean>> = {
  before: ([, aU], [bL]) => aU < bL,
  meets: ([aL, aU], [bL, bU]) => aL < aU && aU === bL && bL < bU,
  overlaps: ([aL, aU], [bL, bU]) => aL < bL && bL < aU && aU < bU,
  starts: ([aL, aU], [bL, bU]) => aL === bL && aU < bU,
  'contained-by': ([aL, aU], [bL, bU]) => bL < aL && aU < bU,
  finishes: ([aL, aU], [bL, bU]) => bL < aL && aU === bU,
  equal: ([aL, aU], [bL, bU]) => aL === bL && aU === bU,
  'finished-by': ([aL, aU], [bL, bU]) => aL < bL && bU === aU,
  contains: ([aL, aU], [bL, bU]) => aL < bL && bU < aU,
  'started-by': ([aL, aU], [bL, bU]) => bL === aL && bU < aU,
  'overlapped-by': ([aL, aU], [bL, bU]) => bL < aL && aL < bU && bU < aU,
  'met-by': ([aL, aU], [bL, bU]) => bL < bU && bU === aL && aL < aU,
  after: ([aL], [, bU]) => bU < aL,
};

const converse: Readonly<Record<Relation, Relation>> = {
  before: 'after',
  meets: 'met-by',
  overlaps: 'overlapped-by',
  starts: 'started-by',
  'contained-by': 'contains',
  finishes: 'finished-by',
  equal: 'equal',
  'finished-by': 'finishes',
  contains: 'contained-by',
  'started-by': 'starts',
  'overlapped-by': 'overlaps',
  'met-by': 'meets',
  after: 'before',
};

describe('relation', () => {
  it('is the only one of the thirteen whose definition holds', () => {
    fc.assert(
      fc.property(smallInterval, smallInterval, (a, b) => {
        const [endsOfA, endsOfB]: [Ends, Ends] = [
          [a.lower, upperEnd(a)],
          [b.lower, upperEnd(b)],
        ];
        const holding = Object.entries(definitions).filter(([, holds]) => holds(endsOfA, endsOfB));
        expect(holding.map(([name]) => name)).toEqual([relation(a, b)]);
      }),
      runs(500),
    );
  });

  it('turns into its converse when the two change places', () => {
    fc.assert(
      fc.property(smallInterval, smallInterval, (a, b) => {
        expect(relation(b, a)).toBe(converse[relation(a, b)]);
      }),
    );
  });
});

describe('intersects, isWithin and isEqual', () => {
  it('answer as the sets of counts do', () => {
    fc.assert(
      fc.property(smallInterval, smallInterval, (a, b) => {
        const [inA, inB] = [seen(members(a)), seen(members(b))];
        expect(intersects(a, b)).toBe(inA.some((count) => inB.includes(count)));
        expect(isWithin(a, b)).toBe(inA.every((count) => inB.includes(count)));
        expect(isEqual(a, b)).toBe(inA.join() === inB.join());
      }),
      runs(300),
    );
  });
});

describe('includes', () => {
  it('answers as the set of counts does', () => {
    fc.assert(
      fc.property(smallInterval, fc.nat(20), (range, count) => {
        expect(includes(range, count)).toBe(members(range).includes(count));
      }),
    );
  });
});
