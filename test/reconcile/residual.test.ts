import { describe, expect, test } from 'vitest';
import { residualsOf, type Placed } from '../../src/reconcile/residual';

type Row = Placed['measures'][number];
type Said = Placed['claims'][number];
const row = (
  lower: number,
  more: Partial<Row['measure']> = {},
  partOf: string | null = null,
): Row => ({
  label: 'killed',
  partOf,
  measure: { outcome: 'killed', unit: 'person', ...more },
  asserted: { lower, upper: lower },
});
const at = (
  key: string | null,
  from: number | null = 1,
  to: number | null = 1,
  within: readonly string[] = [],
  names: readonly string[] = key === null ? [] : [key],
): Said => ({ place: key === null ? null : { key, names, within }, period: { from, to } });
const summary = (rows: readonly Row[] = [row(100)], said: Said = at('aleppo', 0, 9)): Placed => ({
  id: 's',
  measures: rows,
  claims: [said],
});
const incident = (id: string, said: readonly Said[], rows: readonly Row[] = [row(30)]): Placed => ({
  id,
  measures: rows,
  claims: said,
});

/** Inside, possibly inside, and what is left without and with the latter. */
const left = (...incidents: Placed[]): unknown =>
  residualsOf(summary(), incidents).map(({ inside, possiblyInside, rest, restIfAllInside }) => [
    inside.map(({ incidentId }) => incidentId).join(' '),
    possiblyInside.map(({ incidentId }) => incidentId).join(' '),
    rest?.lower,
    restIfAllInside?.lower,
  ]);

describe('a figure of a summary', () => {
  test('is told with what lies inside it and what it leaves', () => {
    expect(residualsOf(summary(), [incident('a', [at('aleppo')])])).toEqual([
      {
        label: 'killed',
        total: { lower: 100, upper: 100 },
        inside: [{ incidentId: 'a', label: 'killed', bounds: { lower: 30, upper: 30 } }],
        possiblyInside: [],
        rest: { lower: 70, upper: 70 },
        restIfAllInside: { lower: 70, upper: 70 },
      },
    ]);
    expect(residualsOf(summary(), [])).toEqual([]);
  });

  test('contains what lies in its place by key, by name or by what that is within', () => {
    expect(
      left(
        incident('a', [at('aleppo')]),
        incident('b', [at('x', 1, 1, ['aleppo'])]),
        incident('c', [at('x', 1, 1, [], ['halab', 'aleppo'])]),
        incident('d', [at('idlib', 1, 1, ['syria'])]),
      ),
    ).toEqual([['a b c', '', 10, 10]]);
    expect(left(incident('a', [at('aleppo', 1, 1, [], ['halab'])]))).toEqual([['a', '', 70, 70]]);
    expect(left(incident('d', [at('idlib', 1, 1, ['syria'])]))).toEqual([]);
  });

  test('contains possibly what only some claims place or date inside it, or none does', () => {
    expect(left(incident('a', [at('aleppo'), at('idlib')]))).toEqual([['', 'a', 100, 70]]);
    expect(left(incident('a', [at('aleppo'), at(null)]))).toEqual([['a', '', 70, 70]]);
    expect(left(incident('a', [at(null)]))).toEqual([['', 'a', 100, 70]]);
    expect(left(incident('a', [at('aleppo', null, null)]))).toEqual([['', 'a', 100, 70]]);
    expect(left(incident('a', [at('aleppo', null, null), at('aleppo', 5, 5)]))).toEqual([
      ['a', '', 70, 70],
    ]);
    expect(left(incident('a', [at('aleppo', 5, 5), at('aleppo', 12, 12)]))).toEqual([
      ['', 'a', 100, 70],
    ]);
    expect(left(incident('a', [at('aleppo', 8, 12)]))).toEqual([['', 'a', 100, 70]]);
    expect(left(incident('a', [at('aleppo', 5, null)]))).toEqual([['', 'a', 100, 70]]);
    expect(left(incident('a', [at('aleppo', null, 5)]))).toEqual([['', 'a', 100, 70]]);
    expect(left(incident('a', [at('aleppo', 10, 12)]))).toEqual([]);
    expect(left(incident('a', [at('aleppo', null, null), at('aleppo', 10, 12)]))).toEqual([]);
    expect(
      residualsOf(summary([row(100)], at(null, 0, 9)), [incident('a', [at('aleppo')])]).map(
        ({ inside, possiblyInside }) => [inside.length, possiblyInside.length],
      ),
    ).toEqual([[0, 1]]);
  });

  test('subtracts the same outcome and unit alone, of the same people; of others nothing, of unstated ones possibly', () => {
    const of = (mine: Partial<Row['measure']>, theirs: Partial<Row['measure']>): unknown =>
      residualsOf(summary([row(100, mine)]), [
        incident('a', [at('aleppo')], [row(30, theirs)]),
      ]).map(({ inside, possiblyInside }) => [inside.length, possiblyInside.length]);
    expect([of({}, {}), of({}, { outcome: 'wounded' }), of({}, { unit: 'family' })]).toEqual([
      [[1, 0]],
      [],
      [],
    ]);
    for (const [same, other] of [
      [{ side: 'army' }, { side: 'rebels' }],
      [{ type: 'tank' }, { type: 'car' }],
      [{ population: { status: 'civilian' } }, { population: { status: 'combatant' } }],
    ] as const) {
      expect([of(same, same), of(same, other), of(same, {}), of({}, same)]).toEqual([
        [[1, 0]],
        [],
        [[0, 1]],
        [[1, 0]],
      ]);
    }
  });

  test('and what is inside are wholes, not their parts', () => {
    expect(
      residualsOf(summary([row(100), row(60, {}, 'killed')]), [
        incident('a', [at('aleppo')], [row(30), row(20, {}, 'killed')]),
      ]).map(({ total, inside }) => [total.lower, inside.map(({ bounds }) => bounds.lower)]),
    ).toEqual([[100, [30]]]);
  });
});
