import { describe, expect, it } from 'vitest';
import {
  ColumnsBuilder,
  Comparer,
  COMPARISONS,
  kindTable,
  levelIn,
  type LinkRow,
} from '../../src/linkage';
import type { Actor } from '../../src/claim/actor';
import { compareActors } from '../../src/linkage/comparisons/actors';
import { compareKinds } from '../../src/linkage/comparisons/kind';
import { comparePeople } from '../../src/linkage/comparisons/people';

const named = (name: string): Actor => ({
  id: `name:${name.toLowerCase()}`,
  name,
  resolved: false,
  parents: [],
  camp: null,
});
const known = (id: string, camp: string | null = null, ...parents: string[]): Actor => ({
  id,
  name: id,
  resolved: true,
  parents,
  camp,
});

describe('two lists of actors', () => {
  it.each<[readonly Actor[], readonly Actor[], string]>([
    [[known('x')], [known('x')], 'same'],
    [[known('x', 'red')], [known('x', 'red')], 'same-party'],
    [[known('x', 'red', 'army')], [known('army', 'red')], 'related'],
    [[known('x', null, 'army')], [known('army', 'red')], 'related'],
    [[known('x', null, 'state', 'army')], [known('army', 'blue', 'state')], 'related'],
    [[known('x', 'red')], [known('y', 'red')], 'related'],
    [[known('x', 'red')], [known('y', 'blue')], 'conflicting'],
    [[known('x')], [known('y')], 'conflicting'],
    [[known('x')], [known('y', 'blue')], 'conflicting'],
    [[known('mosul rebels')], [named('Kadir rebels')], 'conflicting'],
    [[known('kadir front')], [named('Kadir rebels')], 'similar'],
    // The closest two count, and one that cannot be compared keeps the rest from being a conflict.
    [[known('x'), known('y')], [known('z'), known('y')], 'same'],
    [[known('x'), named('Kadir rebels')], [known('y'), named('قوات محلية')], 'not-observed'],
    [
      [known('x', 'red'), named('Kadir rebels')],
      [known('y', 'red'), named('قوات محلية')],
      'related',
    ],
    [[known('x', 'red'), known('y')], [known('z', 'red'), known('y')], 'same'],
    // Initials of two words at least, letter by letter.
    [[named('KF')], [named('Kadir Front')], 'similar'],
    [[named('K')], [named('Kadir')], 'conflicting'],
    [[named('Kf Xyz')], [named('Kadir Front')], 'conflicting'],
    [[named('K')], [named('K')], 'same'],
    [[named('FSA')], [named('Free Syrian Army')], 'similar'],
    [[named('FSA')], [named('Free Syrian Army Command')], 'not-observed'],
    [[named('KL')], [named('Kadir rebels')], 'not-observed'],
    [[named('KLMNOPQ')], [named('Kadir rebels')], 'conflicting'],
    [[named('KLMNOP')], [named('Kadir rebels')], 'not-observed'],
    [[named('Kl')], [named('Kadir rebels')], 'conflicting'],
    [[named('KLX')], [named('Mosul rebels')], 'conflicting'],
    [[named('The KLX')], [named('Tosk rebels')], 'conflicting'],
    // Words of three letters and more that few have in their names.
    [[named('Kadir rebels')], [named('Kadir militia')], 'similar'],
    [[named('Ab rebels')], [named('Ab militia')], 'conflicting'],
    [[named('Abu rebels')], [named('Abu militia')], 'similar'],
    [[named('Syrian rebels')], [named('Syrien militia')], 'similar'],
    [[named('Kata rebels')], [named('Kateeaa militia')], 'conflicting'],
    [[named('Kata rebels')], [named('Kateea militia')], 'similar'],
    [[named('Tau rebels')], [named('Tei militia')], 'conflicting'],
    [[named('Kadir Mosul rebels')], [named('Tosk Mosul army')], 'similar'],
    [[named('Popular Army')], [named('Popular Army Force')], 'similar'],
    [[named('Popular Army')], [named('Security Ministry')], 'conflicting'],
    [[named('Popular Army')], [named('Kadir Brigade')], 'conflicting'],
    [[named('قوات محلية')], [named('Kadir rebels')], 'not-observed'],
    [[named('قوات Mosul')], [named('Kadir rebels')], 'conflicting'],
    [[], [named('Kadir rebels')], 'conflicting'],
  ])('%j beside %j: %s', (a, b, expected) => {
    expect(
      [compareActors(a, b), compareActors(b, a)].map((level) => COMPARISONS.actors[level]),
    ).toEqual([expected, expected]);
  });
});

describe('two kinds', () => {
  const resolve = kindTable([
    { id: 'a', partOf: ['b'] },
    { id: 'b', partOf: ['c'] },
    { id: 'c', partOf: ['a'] },
    { id: 'd', names: ['Dee'], partOf: ['c'] },
    { id: 'e' },
    { id: 'shelling', names: ['Artillery'], partOf: ['e'] },
  ]);

  it('are resolved to all families, nearest first, each once, later entries before earlier ones', () => {
    expect(
      ['a', 'd', 'dee', 'e', 'artillery', 'mortar attack', 'artillery fire', 'e f', 'a'].map(
        resolve,
      ),
    ).toEqual([
      { id: 'a', families: ['b', 'c'], resolved: true },
      { id: 'd', families: ['c', 'a', 'b'], resolved: true },
      { id: 'd', families: ['c', 'a', 'b'], resolved: true },
      { id: 'e', families: [], resolved: true },
      { id: 'shelling', families: ['e'], resolved: true },
      { id: 'shelling', families: ['explosion'], resolved: true },
      { id: 'shelling', families: ['explosion'], resolved: true },
      { id: 'name:e f', families: [], resolved: false },
      { id: 'a', families: ['b', 'c'], resolved: true },
    ]);
    expect(() => kindTable([{ names: ['x'] } as never])).toThrow('kindTable');
  });

  it.each([
    ['a', 'a', 'same'],
    ['q', 'q', 'same'],
    ['q', 'a', 'not-observed'],
    ['q', 'r', 'not-observed'],
    ['d', 'c', 'sibling'],
    ['d', 'a', 'sibling'],
    ['airstrike', 'shooting', 'other'],
    ['airstrike', 'ied', 'sibling'],
    ['airstrike', 'explosion', 'sibling'],
    ['e', 'd', 'other'],
  ])('%s beside %s: %s', (a, b, expected) => {
    expect(
      [compareKinds(resolve(a), resolve(b)), compareKinds(resolve(b), resolve(a))].map(
        (level) => COMPARISONS.kind[level],
      ),
    ).toEqual([expected, expected]);
  });
});

describe('two lists of people', () => {
  it.each([
    [
      ['ahmad ali', 'milad yasir', 'rami said'],
      ['rami said', 'x', 'milad yasir'],
      'several-shared',
    ],
    [['ahmad ali', 'milad yasir'], ['milad yasir'], 'one-shared'],
    [['ahmad ali'], ['milad yasir'], 'none-shared'],
    [['ahmad'], ['ahmad'], 'one-shared'],
    [['ahmad'], ['ahmed'], 'none-shared'],
    [['ahmad'], ['ahmad x'], 'none-shared'],
    [['qasim khalid'], ['kasem khaled'], 'one-shared'],
    [['sarmad anit'], ['sarmad anil'], 'one-shared'],
    [['sarmad anit'], ['sarbed enil'], 'none-shared'],
  ])('%j beside %j: %s', (a, b, expected) => {
    expect(
      [comparePeople(a, b), comparePeople(b, a)].map((level) => COMPARISONS.people[level]),
    ).toEqual([expected, expected]);
  });
});

describe('a pair of claims', () => {
  const BARE = {
    lineage: null as never,
    measure: null,
    lower: null,
    upper: null,
    event: null,
    report: null,
    reportedOn: null,
    from: null,
    to: null,
    place: null,
  };
  const row = (id: string, of: Partial<LinkRow>): LinkRow => ({
    ...BARE,
    id,
    by: [],
    side: [],
    kind: null,
    people: [],
    quote: null,
    ...of,
  });
  const levels = (a: Partial<LinkRow>, b: Partial<LinkRow>): Record<string, string | undefined> => {
    const builder = new ColumnsBuilder();
    // Another claim stands first, so that no number is 0 by chance.
    for (const one of [
      row('z', { by: [known('z')], kind: 'storm', people: ['zed'], quote: 'zed' }),
      row('a', a),
      row('b', b),
    ])
      builder.add(one);
    const columns = builder.finish();
    const comparer = new Comparer(columns, [{ id: 'drone', partOf: ['explosion'] }]);
    const [x, y] = [columns.ids.indexOf('a'), columns.ids.indexOf('b')];
    expect(comparer.pattern(y, x)).toBe(comparer.pattern(x, y));
    return Object.fromEntries(
      (['actors', 'kind', 'people', 'wording'] as const).map((name) => [
        name,
        COMPARISONS[name][levelIn(comparer.pattern(x, y), name)],
      ]),
    );
  };
  const none = {
    actors: 'not-observed',
    kind: 'not-observed',
    people: 'not-observed',
    wording: 'not-observed',
  };
  const [x, y, z] = [[known('x')], [known('y')], [known('w')]];

  it.each<[Partial<LinkRow>, Partial<LinkRow>, object]>([
    [{}, {}, none],
    [{ by: x, kind: 'drone', people: ['ahmad ali'], quote: 'q' }, {}, none],
    [
      { by: x, kind: 'drone', people: ['ahmad ali'], quote: 'q' },
      { by: x, kind: 'ied', people: ['ahmad ali'], quote: 'q' },
      { actors: 'same', kind: 'sibling', people: 'one-shared', wording: 'same' },
    ],
    [
      { by: x, kind: 'drone', people: ['ahmad ali'], quote: 'q' },
      { by: y, kind: 'riot', people: ['rami said'], quote: 'r' },
      { actors: 'conflicting', kind: 'other', people: 'none-shared', wording: 'different' },
    ],
    // Whose people were lost supports, and who did it decides.
    [{ by: x }, { side: x }, { ...none, actors: 'crossed' }],
    [{ side: x }, { side: x }, { ...none, actors: 'crossed' }],
    [{ side: x }, { side: y }, none],
    [{ by: x }, { side: y }, none],
    [
      { by: x, side: y },
      { by: y, side: z },
      { ...none, actors: 'crossed' },
    ],
    [
      { by: x, side: y },
      { by: z, side: y },
      { ...none, actors: 'crossed' },
    ],
    [
      { by: x, side: y },
      { by: z, side: [known('v')] },
      { ...none, actors: 'conflicting' },
    ],
    [
      { by: x, side: y },
      { by: x, side: z },
      { ...none, actors: 'same' },
    ],
  ])('%j beside %j', (a, b, expected) => {
    expect(levels(a, b)).toEqual(expected);
  });
});
