import { describe, expect, test } from 'vitest';
import type { Actor, Measure } from 'casualty-claims/types';
import { MeasureIndex } from '../../../src/reconcile/groups/measure-index';

const measure = (more: Partial<Measure> = {}): Measure => ({
  outcomes: ['destroyed'],
  unit: 'vehicle',
  types: [],
  population: [],
  side: [],
  ...more,
});
const actor = (id: string, camp: string | null = null, ...parents: string[]): Actor => ({
  id,
  name: id,
  camp,
  parents,
  resolved: true,
});

/** What is found beside a measure, of measures added in this order under their places. */
function near(of: Measure, ...added: Measure[]): readonly number[] {
  const index = new MeasureIndex<number>();
  added.forEach((one, at) => {
    index.add(one, at);
  });
  return index.near(of);
}

describe('beside a measure are found', () => {
  test('those of its unit and outcome, deaths being one outcome and the order of alternatives none', () => {
    expect(
      near(
        measure(),
        measure(),
        measure({ unit: 'weapon' }),
        measure({ outcomes: ['damaged'] }),
        measure(),
      ),
    ).toEqual([0, 3]);
    expect(
      near(
        measure({ outcomes: ['killed'] }),
        measure({ outcomes: ['executed'] }),
        measure({ outcomes: ['wounded'] }),
        measure({ outcomes: ['dead', 'killed'] }),
      ),
    ).toEqual([0, 2]);
    expect(
      near(
        measure({ outcomes: ['missing', 'wounded'] }),
        measure({ outcomes: ['wounded', 'missing'] }),
        measure({ outcomes: ['missing'] }),
        measure({ outcomes: ['killed', 'missing'] }),
      ),
    ).toEqual([0]);
    expect(near(measure())).toEqual([]);
  });

  test('of a type those of one type in common, and those without any, in the order of adding, each once', () => {
    const [tank, car, both, none] = [
      measure({ types: ['tank'] }),
      measure({ types: ['car'] }),
      measure({ types: ['car', 'tank'] }),
      measure(),
    ];
    expect(near(tank, tank, car, both, none, car)).toEqual([0, 2, 3]);
    expect(
      near(both, both, measure({ types: ['truck'] }), tank, car, none, measure({ types: ['bus'] })),
    ).toEqual([0, 2, 3, 4]);
    expect(near(measure({ types: ['bus'] }), tank, car)).toEqual([]);
    expect(near(none, tank, car, none)).toEqual([0, 1, 2]);
  });

  test('of a side those of the same side, of a parent or of a camp in common, and those without any', () => {
    const [army, guard, other, none] = [
      measure({ side: [actor('army', 'state')] }),
      measure({ side: [actor('guard', null, 'army')] }),
      measure({ side: [actor('other')] }),
      measure(),
    ];
    expect(near(army, army, guard, other, none, other, other)).toEqual([0, 1, 3]);
    expect(near(guard, army, guard, other, none, other, other)).toEqual([0, 1, 3]);
    expect(near(measure({ side: [actor('militia', 'state')] }), army, guard, other, none)).toEqual([
      0, 3,
    ]);
    expect(near(other, army, guard, other, none)).toEqual([2, 3]);
    expect(near(measure({ side: [actor('a'), actor('other')] }), other, army, other)).toEqual([
      0, 2,
    ]);
    expect(near(none, army, other, none)).toEqual([0, 1, 2]);
  });

  test('of a type and a side whatever the shorter of the two lists holds', () => {
    const of = measure({ types: ['tank'], side: [actor('army')] });
    expect(
      near(
        of,
        measure({ types: ['tank'], side: [actor('x')] }),
        measure({ types: ['car'], side: [actor('army')] }),
        measure({ types: ['tank'], side: [actor('y')] }),
      ),
    ).toEqual([1]);
    expect(
      near(
        of,
        measure({ types: ['tank'], side: [actor('x')] }),
        measure({ types: ['car'], side: [actor('army')] }),
        measure({ types: ['bus'], side: [actor('army')] }),
      ),
    ).toEqual([0]);
  });
});
